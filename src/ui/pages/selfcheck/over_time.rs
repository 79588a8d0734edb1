//! Rounds about the same with the same statements, side by side.

use leptos::prelude::*;

use super::scale::scale;
use super::tallies_in;
use crate::content::Theme;
use crate::model::{CheckKind, RoundId, ScaleTally, Workbook};
use crate::platform::clock::day_in_words;
use crate::session::Session;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// A round as it stands beside others.
#[derive(Clone, PartialEq)]
struct Beside {
    round: RoundId,
    day: String,
    tallies: Vec<(Theme, ScaleTally)>,
}

fn beside(workbook: &Workbook, id: RoundId) -> Vec<Beside> {
    let told = |(round, record): (RoundId, &crate::model::CheckRound)| {
        let day = record.day().map_or_else(|| words().selfcheck.no_day.to_string(), day_in_words);
        Some(Beside { round, day, tallies: tallies_in(workbook, round)? })
    };
    workbook.rounds_beside(id).into_iter().filter_map(told).collect()
}

/// The rounds one after the other, a phase or a step a column; nothing where there is one alone.
#[component]
pub fn OverTime(id: RoundId, kind: CheckKind) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().check_result;
    let rounds = session.ask(move |workbook| beside(workbook, id));
    let line = move |beside: Beside| {
        let Beside { round, day, tallies } = beside;
        let day = match round == id {
            true => view! { {day}" "<span class={"quiet"}>"("{t.this_one}")"</span> }.into_any(),
            false => {
                let href = Route::In(session.id(), Page::CheckResult(round)).href();
                view! { <a href=href>{day}</a> }.into_any()
            }
        };
        let cell = |(theme, tally): (Theme, ScaleTally)| {
            let told = (t.short)(kind, tally.presence().filter(|_| tally.is_enough()));
            view! { <td data-label=(t.theme_short)(theme)>{scale(&tally)}<span>{told}</span></td> }
        };
        view! { <tr><th scope={"row"}>{day}</th>{tallies.into_iter().map(cell).collect_view()}</tr> }
    };
    let heads = move || {
        let head = |(theme, _): (Theme, ScaleTally)| view! { <th scope={"col"}>{(t.theme_short)(theme)}</th> };
        let first = rounds.with(|rounds| rounds.first().map(|beside| beside.tallies.clone()));
        first.unwrap_or_default().into_iter().map(head).collect_view()
    };
    let section = move || {
        rounds.with(|rounds| rounds.len() > 1).then(|| {
            view! {
                <section class={"check-over-time"} aria-labelledby={"check-over-time"}>
                    <h2 id={"check-over-time"}>{t.over_time}</h2>
                    <p class={"quiet"}>{(t.over_time_about)(kind)}</p>
                    <table class={"check-table over-time"}>
                        <thead><tr><th scope={"col"}>{t.column_day}</th>{heads()}</tr></thead>
                        <tbody>{rounds.get().into_iter().map(line).collect_view()}</tbody>
                    </table>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}
