//! The plan on paper: one page with room to write.

use leptos::prelude::*;

use super::plan::reminders_of_client;
use super::{called, when_told};
use crate::content::by_stage;
use crate::model::{Cause, CellRef, Key, Meeting, MeetingId, Planned, Side, Solution, Visibility, Workbook};
use crate::session::Session;
use crate::ui::words::words;

/// With more questions than this each has less room, so that all are on one page.
const ROOMY: usize = 10;

/// What is printed of a plan; not seen on the screen.
#[component]
pub fn PlanSheet(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let head = session.ask(move |workbook| {
        workbook.get::<Meeting>(id).map(|meeting| {
            let when = [when_told(meeting), meeting.place.trim().to_string()];
            let when = when.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
            (called(workbook, meeting), when, meeting.purpose.trim().to_string(), meeting.request.trim().to_string())
        })
    });
    let before = session.ask(move |workbook| reminders_of_client(workbook, id));
    let plan = session.ask(move |workbook| {
        let questions = |these: Vec<_>| -> Vec<(String, String)> {
            let planned = these.into_iter().filter_map(|id| workbook.get::<Planned>(id));
            let told = |planned: &Planned| {
                let about = planned.fills.as_ref().and_then(|key| may_be_named(workbook, key));
                (planned.text.trim().to_string(), about.map(|about| (t.sheet_about)(&about)).unwrap_or_default())
            };
            planned.map(told).filter(|(text, _)| !text.is_empty()).collect()
        };
        let stages = by_stage(workbook, id).into_iter().map(|(stage, these)| (stage, questions(these)));
        stages.filter(|(_, questions)| !questions.is_empty()).collect::<Vec<_>>()
    });
    let many = move || plan.with(|plan| plan.iter().map(|(_, questions)| questions.len()).sum::<usize>() > ROOMY);
    let headed = move || {
        head.get().map(|(name, when, purpose, request)| {
            let line = |label: &'static str, text: String| {
                (!text.is_empty()).then(|| view! { <p><span class={"label"}>{label}</span>{text}</p> })
            };
            view! {
                <p class={"sheet-title"}>{name}</p>
                <p>{when}</p>
                {line(t.purpose, purpose)}
                {line(t.request, request)}
            }
        })
    };
    let reminded = move || {
        let lines = before.get();
        (!lines.is_empty()).then(|| {
            view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }
        })
    };
    let asked = move || {
        let stage = |(stage, questions): (Option<_>, Vec<(String, String)>)| {
            let question = |(text, about): (String, String)| {
                view! { <li><p>{text}" "<span class={"about"}>{about}</span></p><div class={"room"}></div></li> }
            };
            view! {
                <section>
                    <h2>{stage.map_or(t.other_stage, t.stages)}</h2>
                    <ol>{questions.into_iter().map(question).collect_view()}</ol>
                </section>
            }
        };
        plan.get().into_iter().map(stage).collect_view()
    };
    view! {
        <div class=move || if many() { "plan-sheet many" } else { "plan-sheet" } aria-hidden={"true"}>
            {headed}
            {reminded}
            <div class={"plan-sheet-stages"}>{asked}</div>
            <section><h2>{t.answers_here}</h2><div class={"room rest"}></div></section>
        </div>
    }
    .into_any()
}

/// What a question is about, in the words that stand there. The sheet lies on the table: what the
/// client may not see isn't on it.
fn may_be_named(workbook: &Workbook, key: &Key) -> Option<String> {
    let (named, shown) = match key {
        Key::Cell(CellRef { row, .. }) | Key::Row(row) => {
            let should = workbook.cell(CellRef { row: *row, side: Side::Should });
            (Key::Row(*row), should.effective_visibility() == Visibility::Shareable)
        }
        Key::Cause(id) => (key.clone(), workbook.get::<Cause>(*id)?.visibility == Visibility::Shareable),
        Key::Solution(id) => (key.clone(), workbook.get::<Solution>(*id)?.visibility == Visibility::Shareable),
        _ => return None,
    };
    let name = workbook.name_at(&named);
    (shown && workbook.is_live(&named) && !name.is_empty()).then_some(name)
}
