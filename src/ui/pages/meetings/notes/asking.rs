//! What one means to ask, beside what is said.

use leptos::prelude::*;

use crate::content::by_stage;
use crate::model::{InMeeting, Key, MeetingId, Planned, PlannedId, Record, Stage};
use crate::session::Session;
use crate::ui::components::{Each, Tick};
use crate::ui::words::words;

use super::capturing::Capturing;

#[component]
pub fn Asking(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().notes;
    let plan = session.ask(move |workbook| {
        let mut plan = by_stage(workbook, id);
        plan.iter_mut().for_each(|(_, these)| {
            these.retain(|id| workbook.get::<Planned>(*id).is_some_and(|it| !it.text.trim().is_empty()));
        });
        plan.retain(|(_, these)| !these.is_empty());
        plan
    });
    let stages = Memo::new(move |_| plan.with(|plan| plan.iter().map(|(stage, _)| *stage).collect::<Vec<_>>()));
    let stage = move |stage: Option<Stage>| {
        let keys = Memo::new(move |_| {
            plan.with(|plan| {
                let these = plan.iter().find(|(other, _)| *other == stage);
                these.map(|(_, these)| these.iter().map(|id| Key::Planned(*id)).collect()).unwrap_or_default()
            })
        });
        let heading = session.ask(move |workbook| {
            let asked =
                |key: &Key| Planned::id(key).and_then(|id| workbook.get::<Planned>(id)).is_some_and(|it| it.asked);
            let name = stage.map_or(words().plan.other_stage, words().plan.stages);
            keys.with(|keys: &Vec<Key>| (t.stage)(name, keys.iter().filter(|key| asked(key)).count(), keys.len()))
        });
        let show = |key: Key| Planned::id(&key).map(|planned| view! { <Question planned /> }).into_any();
        view! {
            <h3>{heading}</h3>
            <ul class={"to-ask"}>
                <Each keys show />
            </ul>
        }
    };
    let none = move || stages.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.no_questions}</p> });
    view! {
        <section class={"asking-list"} aria-labelledby={"notes-questions"}>
            <h2 id={"notes-questions"}>{t.questions}</h2>
            {none}
            <For each=move || stages.get() key=|stage| *stage children=stage />
        </section>
    }
    .into_any()
}

/// A question: pressing it says that what is written now answers it.
#[component]
fn Question(planned: InMeeting<PlannedId>) -> impl IntoView {
    let session: Session = expect_context();
    let capturing: Capturing = expect_context();
    let t = &words().notes;
    let record = session.record_or_empty::<Planned>(planned);
    let text = Signal::derive(move || record.with(|planned| planned.text.trim().to_string()));
    let asked = Signal::derive(move || record.with(|planned| planned.asked));
    let here = move || capturing.question() == Some(planned);
    let pressed = move || if here() { "true" } else { "false" };
    let say = move |asked: bool| {
        session.change::<Planned>(planned, |planned| planned.asked = asked);
    };
    let pick = move |_| capturing.ask((!untrack(here)).then_some(planned), true);
    view! {
        <li class:is-asked=asked>
            <button type={"button"} class={"to-ask-text"} aria-pressed=pressed on:click=pick>{text}</button>
            <Tick label=t.asked context=text value=asked say />
        </li>
    }
    .into_any()
}
