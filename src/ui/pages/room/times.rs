//! How long the stages of a round are.

use leptos::prelude::*;

use crate::model::{Room, RoomId, RoundStage, StageTime, Word};
use crate::session::Session;
use crate::ui::components::{Fold, Sheet, TextField};
use crate::ui::words::words;

/// The times of a round, folded away under how long it is.
#[component]
pub fn Times(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let record = session.record_or_empty::<Room>(room);
    let whole = Memo::new(move |_| record.with(|record| record.timings.whole()));
    let sum = Signal::derive(move || (t.times_sum)(&minutes(whole.get())));
    let field = move |stage: RoundStage| {
        let value = Signal::derive(move || record.with(|record| record.timings.of(stage).to_string()));
        let commit = move |text: String, stretch: u64| match text.parse::<StageTime>() {
            Ok(time) => session.type_in::<Room>(room, stretch, |record| record.timings.set(stage, time)),
            Err(()) => false,
        };
        view! { <TextField label={(t.stage)(stage)} class="short" value commit refusal=t.time_refusal /> }
    };
    let contents = move || {
        view! {
            <p class={"quiet"}>{t.times_lead}</p>
            <Sheet class="fields room-times">{RoundStage::ALL.iter().copied().map(field).collect_view()}</Sheet>
        }
        .into_any()
    };
    view! {
        <section aria-labelledby={"room-times"}>
            <h2 id={"room-times"}>{t.times}</h2>
            <Fold id={format!("times-{room}")} summary=sum context=Signal::stored(t.times.to_string()) contents />
        </section>
    }
    .into_any()
}

/// Milliseconds as minutes, and seconds where there are any.
fn minutes(whole: u64) -> String {
    match (whole / 60_000, whole / 1_000 % 60) {
        (minutes, 0) => minutes.to_string(),
        (minutes, seconds) => format!("{minutes}:{seconds:02}"),
    }
}
