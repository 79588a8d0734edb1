//! Someone, by name.

use leptos::prelude::*;

use super::{TextField, boxed};
use crate::model::{Edit, Key, Person, PersonId, Workbook};
use crate::session::Session;

boxed! {
    /// The edit after which that person, or nobody, is meant.
    Refer(Option<PersonId>) -> Option<Edit>
}

/// The id of the list of names.
pub const NAMES: &str = "names";

/// The names that every [`PersonField`] of a page offers: of people and of clients.
#[component]
pub fn Names() -> impl IntoView {
    let session: Session = expect_context();
    let names = session.ask(|workbook: &Workbook| {
        let people = workbook.people().into_iter().map(|(_, person)| person.name.trim().to_string());
        let clients = workbook.clients().into_iter().map(|(_, client)| client.name.trim().to_string());
        let mut names: Vec<String> = Vec::new();
        for name in people.chain(clients) {
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    });
    let option = |name: String| view! { <option value=name></option> };
    view! { <datalist id={NAMES}>{move || names.get().into_iter().map(option).collect_view()}</datalist> }.into_any()
}

/// What somebody is called; empty for nobody.
pub fn name_of(session: Session, person: Signal<Option<PersonId>>) -> Memo<String> {
    let workbook = session.workbook();
    let name = move |person: PersonId| {
        session.changes_of(Key::Person(person)).track();
        workbook.with_untracked(|workbook| workbook.get::<Person>(person).map(|person| person.name.clone()))
    };
    Memo::new(move |_| person.get().and_then(name).unwrap_or_default())
}

/// A field for the name of a person; someone new is remembered.
#[component]
pub fn PersonField(
    /// What is seen beside the field.
    label: &'static str,
    /// What it belongs to, for those who don't see where it stands.
    #[prop(into, optional)]
    context: Signal<String>,
    /// The unit that refers to the person.
    at: Key,
    /// Who is meant.
    #[prop(into)]
    person: Signal<Option<PersonId>>,
    /// Makes that person the one who is meant.
    #[prop(into)]
    refer: Refer,
) -> impl IntoView {
    let session: Session = expect_context();
    let name = name_of(session, person);
    let begun: StoredValue<Option<PersonId>> = StoredValue::new(None);
    // Shown as it is typed for as long as it is, be it another spelling of the name.
    let typed: RwSignal<Option<String>> = RwSignal::new(None);
    let commit = move |text: String, stretch: u64| {
        let Some(fresh) = session.new_id::<PersonId>() else { return false };
        let began = begun.try_get_value().flatten();
        let (called, mut edits) =
            session.workbook().with_untracked(|workbook| workbook.person_called(&text, began, fresh));
        if called == Some(fresh) {
            begun.try_set_value(called);
        }
        let Some(edit) = (refer.0)(called) else { return false };
        // Who is removed must not be meant any more by then, and who is new must be there.
        let before = matches!(edits.first(), Some(Edit::Trash(_)));
        edits.insert(if before { 0 } else { edits.len() }, edit);
        typed.try_set(Some(text));
        session.type_edit(at.clone(), stretch, Edit::Many(edits))
    };
    // Whom the next name stands for is decided anew.
    let leave = move |_| {
        begun.try_set_value(None);
        typed.try_set(None);
    };
    view! {
        <div class={"person"} on:focusout=leave>
            <TextField
                label
                context
                suggestions=NAMES
                value=Signal::derive(move || typed.get().unwrap_or_else(|| name.get()))
                commit
            />
        </div>
    }
    .into_any()
}
