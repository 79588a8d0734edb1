//! Where a statement comes from.

use leptos::prelude::*;

use super::{Choice, DateField, PersonField, TextField, boxed, choices, choosing, stored};
use crate::model::{Edit, Key, Provenance, ProvenanceKind};
use crate::session::Session;
use crate::ui::words::words;

/// Changes where a statement comes from.
pub type ChangeSource = Box<dyn FnOnce(&mut Option<Provenance>)>;

boxed! {
    /// The edit after which a statement comes from there.
    EditSource(ChangeSource) -> Option<Edit>
}

/// Where a statement comes from, from whom or what, and of which day.
#[component]
pub fn SourceFields(
    /// What it belongs to, for those who don't see where it stands.
    #[prop(into)]
    context: Signal<String>,
    /// The unit that says where it comes from.
    at: Key,
    /// Where it comes from.
    #[prop(into)]
    source: Signal<Option<Provenance>>,
    /// Makes an edit of a change.
    #[prop(into)]
    edit: EditSource,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().source;
    let edit = StoredValue::new_local(edit);
    let at = StoredValue::new(at);
    let edited = move |change: ChangeSource| edit.try_with_value(|edit| (edit.0)(change)).flatten();
    let kind = move || source.with(|source| source.as_ref().map(|source| source.kind.clone()));
    let choose = move |kind: Option<ProvenanceKind>| {
        let change = move |source: &mut Option<Provenance>| {
            *source = kind.map(|kind| {
                let before = source.take().unwrap_or_else(|| Provenance::of(kind));
                Provenance { kind: kind.into(), ..before }
            });
        };
        edited(Box::new(change)).into_iter().for_each(|edit| {
            session.dispatch(edit);
        });
    };
    let sourced = Memo::new(move |_| source.with(Option::is_some));
    let spoken = Memo::new(move |_| {
        let known = kind().and_then(|kind| kind.known());
        !matches!(known, Some(ProvenanceKind::Data | ProvenanceKind::Guess))
    });
    let who = move || {
        spoken.get().then(|| {
            let person = move || source.with(|source| source.as_ref().and_then(|source| source.person));
            let refer = move |person| {
                edited(Box::new(move |source| source.iter_mut().for_each(|source| source.person = person)))
            };
            view! { <PersonField label=t.who context at=at.get_value() person=Signal::derive(person) refer /> }
        })
    };
    let details = move || {
        sourced.get().then(|| {
            let detail = move || source.with(|source| source.as_ref().map(|source| source.detail.clone()));
            let type_detail = move |text: String, stretch: u64| {
                let change = move |source: &mut Option<Provenance>| {
                    source.iter_mut().for_each(|source| source.detail.clone_from(&text));
                };
                edited(Box::new(change)).is_some_and(|edit| session.type_edit(at.get_value(), stretch, edit))
            };
            let on = move || source.with(|source| source.as_ref().and_then(|source| source.on));
            let choose_day = move |day| {
                let change =
                    move |source: &mut Option<Provenance>| source.iter_mut().for_each(|source| source.on = day);
                edited(Box::new(change)).into_iter().for_each(|edit| {
                    session.dispatch(edit);
                });
            };
            view! {
                {who}
                <TextField
                    label=t.detail
                    context
                    value=Signal::derive(move || detail().unwrap_or_default())
                    commit=type_detail
                />
                <DateField label=t.on context value=Signal::derive(on) choose=choose_day />
            }
        })
    };
    view! {
        <Choice
            label=t.source
            context
            value=stored(kind)
            options=choices(t.sources)
            none=t.not_chosen
            class="its-tag"
            choose=choosing(choose)
        />
        {details}
    }
    .into_any()
}
