//! A line, edited in place: its words, what it is, and whether it is one's own thought.

use leptos::prelude::*;

use crate::model::{InMeeting, Line, LineId, Open};
use crate::session::Session;
use crate::ui::components::{Choice, Sheet, TextField, TextKind, Tick, choices, choosing, stored};
use crate::ui::words::words;

/// The fields of a line.
#[component]
pub fn LineFields(
    /// Which line.
    line: InMeeting<LineId>,
    /// What it is called for those who don't see where it stands.
    name: Signal<String>,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().notes;
    let record = session.record_or_empty::<Line>(line);
    view! {
        <Sheet class="line-fields">
            <TextField
                label=t.line
                context=name
                kind=TextKind::Wrapped
                class="line-words unlabelled"
                value=Signal::derive(move || record.with(|line| line.text.clone()))
                commit={move |text, stretch| session.type_in::<Line>(line, stretch, |line| line.text = text)}
            />
            <Choice
                label=t.tag
                context=name
                class="line-tag unlabelled"
                value=stored(move || record.with(|line| line.tag.clone()))
                options=choices(words().meetings.tags)
                none=t.untagged
                choose={choosing(move |chosen| {
                    session.change::<Line>(line, |line| line.tag = chosen.map(Open::Known));
                })}
            />
            <Tick
                label=t.own
                context=name
                value=Signal::derive(move || record.with(|line| line.own))
                say={move |own| {
                    session.change::<Line>(line, |line| line.own = own);
                }}
            />
        </Sheet>
    }
    .into_any()
}
