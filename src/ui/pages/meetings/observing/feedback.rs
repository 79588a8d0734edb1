//! What to tell whoever led: two things that went well, one that could be even better.

use leptos::prelude::*;

use crate::model::{Observation, ObservationId};
use crate::session::Session;
use crate::ui::components::{Sheet, TextField, TextKind};
use crate::ui::words::words;

#[component]
pub fn Feedback(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let sheet = session.record_or_empty::<Observation>(id);
    let field = move |label: &'static str, hint: &'static str, part: fn(&mut Observation) -> &mut String| {
        let value = Signal::derive(move || sheet.with(|sheet| part(&mut sheet.clone()).clone()));
        view! {
            <TextField
                label=label
                kind=TextKind::Wrapped
                class="wide"
                hint=hint
                value=value
                commit={move |text, stretch| session.type_in::<Observation>(id, stretch, |it| *part(it) = text)}
            />
        }
    };
    view! {
        <section aria-labelledby={"feedback-title"}>
            <h2 id={"feedback-title"}>{t.feedback}</h2>
            <p class={"quiet"}>{t.feedback_hint}</p>
            <Sheet class="fields">
                {field(t.went_well, t.went_well_hint, |sheet| &mut sheet.went_well)}
                {field(t.went_well_too, t.went_well_too_hint, |sheet| &mut sheet.went_well_too)}
                {field(t.even_better_if, t.even_better_if_hint, |sheet| &mut sheet.even_better_if)}
            </Sheet>
        </section>
    }
    .into_any()
}
