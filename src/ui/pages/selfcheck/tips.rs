//! What can be done this week, by the phases that are there.

use leptos::prelude::*;

use super::actions::what_field;
use crate::content::{Tip, tips_for};
use crate::model::{CheckAction, Phase, RoundId};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Fold};
use crate::ui::words::words;

/// Tips for the phases that are there, with the others folded away.
#[component]
pub fn Tips(id: RoundId, there: Memo<Vec<Phase>>) -> impl IntoView {
    let t = &words().check_result;
    let draw = move |tip: &'static Tip| view! { <TipLine id tip /> };
    let suiting = move || {
        let (suiting, _) = there.with(|there| tips_for(there));
        match suiting.is_empty() {
            true => view! { <p>{t.no_tips}</p> }.into_any(),
            false => view! { <ul class={"tips"}>{suiting.into_iter().map(draw).collect_view()}</ul> }.into_any(),
        }
    };
    let others = move || {
        let (_, others) = there.with(|there| tips_for(there));
        (!others.is_empty()).then(|| {
            let summary = Signal::stored((t.other_tips)(others.len()));
            let contents =
                move || view! { <ul class={"tips"}>{others.iter().copied().map(draw).collect_view()}</ul> }.into_any();
            view! { <Fold id="other-tips".to_string() summary context=Signal::stored(t.tips.to_string()) contents /> }
        })
    };
    view! {
        <section class={"check-tips"} aria-labelledby={"check-tips"}>
            <h2 id={"check-tips"}>{t.tips}</h2>
            {suiting}
            {others}
            <p class={"quiet"}>{t.tips_about}</p>
        </section>
    }
    .into_any()
}

#[component]
fn TipLine(id: RoundId, tip: &'static Tip) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().check_result;
    let action = session.ask(move |workbook| {
        workbook
            .action_for(id, tip.id)
            .map(|(action, record)| (action, record.due.map(day_in_words).unwrap_or_default()))
    });
    let plan = move || {
        let record =
            CheckAction { text: tip.text.into(), round: Some(id), answers: tip.id.into(), ..CheckAction::default() };
        let action = session.add_action(record);
        action.into_iter().for_each(|action| page::focus_soon(what_field(action)));
    };
    let suits: Vec<&str> = tip.phases.iter().map(|phase| (t.phase_short)(*phase)).collect();
    let way = move || match action.get() {
        Some((action, day)) => {
            let press = move || page::focus_soon(what_field(action));
            view! { <Button class="quiet-button" text=(t.planned)(&day) name=named((t.planned)(&day), tip) press /> }
                .into_any()
        }
        None => view! {
            <Button text=t.plan_tip name=named(t.plan_tip.to_string(), tip) writes=true press=plan />
        }
        .into_any(),
    };
    view! {
        <li class={"tip"}>
            <p>{tip.text}</p>
            <p class={"quiet"}>{tip.because}</p>
            <p class={"quiet"}>{(t.suits)(&suits.join(", "))}</p>
            {way}
        </li>
    }
    .into_any()
}

/// What a button is called for those who don't see beside what it stands.
fn named(said: String, tip: &Tip) -> Signal<String> {
    Signal::stored(format!("{said}: {}", tip.text))
}
