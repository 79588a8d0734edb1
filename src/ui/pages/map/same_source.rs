//! Offers the source of what was said last for what names none yet, to be taken by one press.

use leptos::prelude::*;

use crate::model::{MapId, Provenance};
use crate::platform::focus;
use crate::session::Session;
use crate::ui::components::{Button, name_of};
use crate::ui::words::words;

/// By whom else than oneself the latest on the map was said.
#[derive(Clone, Copy)]
pub struct SaidLast(Signal<Option<Provenance>>);

impl SaidLast {
    /// For a map's page and all parts of it.
    pub fn provide(session: Session, map: MapId) {
        provide_context(SaidLast(session.steady(move |workbook| workbook.last_said_by_others(map))));
    }
}

/// The offer, while it is wanted and somebody has said something. One's own guess is never offered as
/// what somebody said: it takes a press, and the press says whose words they are.
#[component]
pub fn SameSource(
    /// What it is for.
    context: Signal<String>,
    /// Whether there is something that names no source.
    #[prop(into)]
    wanted: Signal<bool>,
    /// The id of the fold with the source, which has the keyboard afterwards.
    fold: String,
    /// Takes it.
    take: Box<dyn Fn(Provenance)>,
) -> impl IntoView {
    let session: Session = expect_context();
    let SaidLast(last) = expect_context();
    let t = &words().source;
    let person = Signal::derive(move || last.with(|source| source.as_ref().and_then(|source| source.person)));
    let who = name_of(session, person);
    let text = Signal::derive(move || {
        last.with(|source| {
            let source = source.as_ref()?;
            let named = who.get();
            let who = if named.is_empty() { source.detail.trim() } else { named.trim() };
            Some((t.once_more)(source.kind.known()?, who))
        })
        .unwrap_or_default()
    });
    let name = Signal::derive(move || format!("{}: {}", text.get(), context.get()));
    let shown = Memo::new(move |_| wanted.get() && !text.with(String::is_empty));
    let (take, fold) = (StoredValue::new_local(take), StoredValue::new(fold));
    let press = move || {
        let Some(source) = last.get_untracked() else { return };
        take.with_value(|take| take(source.once_more(session.today())));
        focus::to_first_of(vec![fold.with_value(|fold| format!("[id='{fold}'] > summary"))]);
    };
    let offer = move || shown.get().then(|| view! { <Button class="offer" text name writes=true press /> });
    view! { {offer} }.into_any()
}
