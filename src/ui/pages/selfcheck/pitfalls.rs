//! Pitfalls: what is seen of them is answered by something to do.

use leptos::prelude::*;

use super::actions::what_field;
use crate::content::{PITFALLS, Pitfall, Term};
use crate::model::{CheckAction, Edit, Item, RoundId};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Explained, Tick};
use crate::ui::words::words;

/// The pitfalls, each with its early signs and a way out.
#[component]
pub fn Pitfalls(id: RoundId) -> impl IntoView {
    let t = &words().check_result;
    let draw = move |pitfall: &'static Pitfall| view! { <PitfallLine id pitfall /> };
    view! {
        <section class={"check-pitfalls"} aria-labelledby={"check-pitfalls"}>
            <div class={"titled"}><h2 id={"check-pitfalls"}>{t.pitfalls}</h2><Explained terms={&[Term::Pitfall]} /></div>
            <p class={"quiet"}>{t.pitfalls_about}</p>
            <ul class={"pitfalls"}>{PITFALLS.iter().map(draw).collect_view()}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn PitfallLine(id: RoundId, pitfall: &'static Pitfall) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().check_result;
    let action = session.ask(move |workbook| {
        let found = workbook.action_for(id, pitfall.id);
        found.map(|(action, record)| (action, record.due.map(day_in_words).unwrap_or_default()))
    });
    let say = move |seen: bool| match (seen, action.get_untracked()) {
        (true, None) => {
            let (text, answers) = (pitfall.way_out.into(), pitfall.id.into());
            session.add_action(CheckAction { text, answers, round: Some(id), ..CheckAction::default() });
        }
        (false, Some((action, _))) => {
            session.dispatch(Edit::Trash(Item::Action(action)));
        }
        _ => {}
    };
    let sign = |sign: &&'static str| view! { <li>{*sign}</li> };
    let planned = move || {
        action.get().map(|(action, day)| {
            let told = (t.planned)(&day);
            let name = Signal::stored(format!("{told}: {}", pitfall.way_out));
            let press = move || page::focus_soon(what_field(action));
            view! { <Button class="quiet-button" text=told name press /> }
        })
    };
    view! {
        <li class={"pitfall"}>
            <h3>{pitfall.title}</h3>
            <p class={"label"}>{t.signs}</p>
            <ul>{pitfall.signs.iter().map(sign).collect_view()}</ul>
            <p><span class={"label"}>{t.way_out}": "</span>{pitfall.way_out}</p>
            <div class={"buttons"}>
                <Tick
                    label=t.seen
                    context=Signal::stored(pitfall.title.to_string())
                    value=Signal::derive(move || action.with(Option::is_some))
                    say
                />
                {planned}
            </div>
        </li>
    }
    .into_any()
}
