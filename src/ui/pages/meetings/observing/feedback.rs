//! What the observer notes for themselves, and what to tell whoever led: two things that went well, one
//! that could be even better; and what that one means to do differently next time.

use leptos::prelude::*;

use crate::model::{Observation, ObservationId};
use crate::session::Session;
use crate::ui::components::{Sheet, TextField, TextKind};
use crate::ui::words::words;

/// A text of a sheet by its label, with an example, and where it stands.
type Part = (&'static str, &'static str, fn(&mut Observation) -> &mut String);

fn field(session: Session, id: ObservationId, kind: TextKind, (label, hint, part): Part) -> AnyView {
    let sheet = session.record_or_empty::<Observation>(id);
    let value = Signal::derive(move || sheet.with(|sheet| part(&mut sheet.clone()).clone()));
    // A text of several lines is alone under its heading.
    let class = if kind == TextKind::Lines { "wide unlabelled" } else { "wide" };
    view! {
        <TextField
            label=label
            kind=kind
            class=class
            hint=hint
            value=value
            commit={move |text, stretch| session.type_in::<Observation>(id, stretch, |it| *part(it) = text)}
        />
    }
    .into_any()
}

/// What the observer notes before anybody speaks.
#[component]
pub fn SilentNotes(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().rounds;
    view! {
        <section aria-labelledby={"notes-title"}>
            <h2 id={"notes-title"}>{t.notes}</h2>
            <p class={"quiet"}>{t.notes_lead}</p>
            <Sheet class="fields">
                {field(session, id, TextKind::Lines, (t.notes, t.notes_hint, |sheet| &mut sheet.notes))}
            </Sheet>
        </section>
    }
    .into_any()
}

#[component]
pub fn Feedback(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let (t, rounds) = (&words().observing, &words().rounds);
    let field = move |part: Part| field(session, id, TextKind::Wrapped, part);
    view! {
        <section aria-labelledby={"feedback-title"}>
            <h2 id={"feedback-title"}>{t.feedback}</h2>
            <p class={"quiet"}>{t.feedback_hint}</p>
            <Sheet class="fields">
                {field((t.went_well, t.went_well_hint, |sheet| &mut sheet.went_well))}
                {field((t.went_well_too, t.went_well_too_hint, |sheet| &mut sheet.went_well_too))}
                {field((t.even_better_if, t.even_better_if_hint, |sheet| &mut sheet.even_better_if))}
                {field((rounds.next_time, rounds.next_time_hint, |sheet| &mut sheet.next_time))}
            </Sheet>
        </section>
    }
    .into_any()
}
