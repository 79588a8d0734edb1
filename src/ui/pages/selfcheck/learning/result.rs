//! What comes out of rating: what to learn first, why, and how.

use leptos::prelude::*;

use super::group::GroupNeeds;
use super::heat::heat;
use super::ranking::ranking;
use super::tables::{has_needs, save_needs, save_plan};
use super::ways::{Wanted, ways};
use super::{LearningNeeds, needs_of};
use crate::content::Term;
use crate::model::{CheckAction, CheckRound, RoundId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Explained, Trash};
use crate::ui::pages::selfcheck::actions::Actions;
use crate::ui::pages::selfcheck::picture::ResultPicture;
use crate::ui::pages::selfcheck::several::HandOver;
use crate::ui::pages::selfcheck::{has_several, of_round};
use crate::ui::words::words;

/// More names than so many are counted, not listed.
const FEW: usize = 3;

/// The result of a round.
#[component]
pub fn LearningResult(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().learning;
    let needs = of_round(id, move |workbook| needs_of(workbook, id));
    let note = session.ask(move |workbook| {
        let note = workbook.get::<CheckRound>(id).map(|round| round.note.trim().to_string());
        note.filter(|note| !note.is_empty())
    });
    let actions = session
        .keys::<CheckAction>(move |workbook| workbook.actions_from(id).into_iter().map(|(action, _)| action).collect());
    let several = session.ask(move |workbook| has_several(workbook, id));
    let with_whom = move || note.get().map(|note| view! { <p class={"quiet"}>{(t.with_whom)(&note)}</p> });
    let body = move || match needs.get() {
        None => view! { <p class={"invitation"}>{words().selfcheck.newer}</p> }.into_any(),
        Some(_) if several.get() => view! { <GroupNeeds id /> }.into_any(),
        Some(needs) => view! {
            <section class={"check-outcome"} aria-labelledby={"check-outcome"}>
                <h2 id={"check-outcome"} class={"seen-by-readers"}>{words().selfcheck.result}</h2>
                {told(&needs)}
                {with_whom}
                <p class={"check-aid"}>{t.aid}</p>
            </section>
            {shown(id, &needs)}
        }
        .into_any(),
    };
    let no_plan = Signal::derive(move || actions.with(Vec::is_empty));
    let no_needs = of_round(id, move |workbook| !has_needs(workbook, id));
    view! {
        <div class={"buttons not-printed"}>
            <Button text=words().check_result.print press=page::print />
            <ResultPicture id />
            <Button text=t.save_needs at_rest=Signal::from(no_needs) press=move || save_needs(session, id) />
            <Button text=t.save_plan at_rest=no_plan press=move || save_plan(session, id) />
        </div>
        <HandOver id />
        {body}
        <Actions keys=actions round=Some(id) title=t.the_plan />
        <Trash removed=session.ask(move |workbook| workbook.removed_actions_of(id)) />
    }
    .into_any()
}

/// What comes first, in a sentence.
fn told(needs: &LearningNeeds) -> AnyView {
    let t = &words().learning;
    let first: Vec<_> = needs.first(1).map(|placed| placed.need).collect();
    let sentence = match first.first() {
        Some(need) if first.len() > FEW => (t.too_many_first)(first.len(), need.priority()),
        Some(need) => (t.first)(&first.iter().map(|need| need.item.name).collect::<Vec<_>>(), need.priority()),
        None if needs.placed.is_empty() => t.nothing_yet.into(),
        None => t.nothing_wanting.into(),
    };
    view! { <p class={"check-told"}>{sentence}</p> }.into_any()
}

fn shown(id: RoundId, needs: &LearningNeeds) -> AnyView {
    let t = &words().learning;
    let wanted = needs.wanting().map(|placed| Wanted {
        item: placed.need.item,
        place: placed.place,
        shared: placed.shared,
        priority: (t.heat_priority)(placed.need.priority()),
    });
    view! {
        <section class={"check-heat"} aria-labelledby={"check-heat"}>
            <h2 id={"check-heat"}>{t.heat}</h2>
            <p class={"quiet"}>{t.heat_about}</p>
            {heat(needs)}
        </section>
        <section class={"check-ranking"} aria-labelledby={"check-ranking"}>
            <div class={"titled"}><h2 id={"check-ranking"}>{t.ranking}</h2><Explained terms={&[Term::LearningNeed]} /></div>
            <p class={"quiet"}>{t.arithmetic}" "{t.ranking_about}</p>
            {ranking(needs)}
        </section>
        <section class={"check-ways"} aria-labelledby={"check-ways"}>
            <h2 id={"check-ways"}>{t.ways}</h2>
            <p class={"quiet"}>{t.ways_about}</p>
            {ways(id, wanted.collect())}
        </section>
    }
    .into_any()
}
