//! Everyone who is named somewhere: what they are called wherever they are, and whether a
//! client may read it.

use leptos::prelude::*;

use crate::model::{Key, Person, PersonId, Record, Visibility, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each, TextField, Tick, place_of};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The id of the heading.
const PEOPLE: &str = "people-title";

#[component]
pub fn People() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().people;
    let people = session.ask(Workbook::people_named);
    // In the order in which they were found, as long as it is the same people: a name that is
    // being typed moves nobody.
    let keys = Memo::new(move |before: Option<&Vec<Key>>| {
        let now: Vec<Key> = people.with(|people| people.iter().map(|(id, _)| Key::Person(*id)).collect());
        let same = before.filter(|before| before.len() == now.len() && before.iter().all(|key| now.contains(key)));
        same.cloned().unwrap_or(now)
    });
    let show = move |key: Key| Person::id(&key).map(|id| view! { <Named id people /> }).into_any();
    let some = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let section = move || {
        some.get().then(|| {
            view! {
                <section aria-labelledby=PEOPLE>
                    <h2 id=PEOPLE tabindex={"-1"}>{t.title}</h2>
                    <p class={"quiet"}>{t.hint}</p>
                    <ul class={"people"}>
                        <Each keys show />
                    </ul>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

/// The way to where names are released.
#[component]
pub fn WhoseNames() -> impl IntoView {
    let session: Session = expect_context();
    let go = move || page::go_to(&Route::In(session.id(), Page::Clients).to_string(), PEOPLE);
    view! { <Button class="quiet-button" text=words().people.link press=go /> }.into_any()
}

#[component]
fn Named(id: PersonId, people: Memo<Vec<(PersonId, usize)>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().people;
    let record = session.record_or_empty::<Person>(id);
    let name = Signal::derive(move || record.with(|person| person.name.clone()));
    let released = Signal::derive(move || record.with(|person| person.visibility == Visibility::Shareable));
    let times = move || {
        let times = people.with(|people| people.iter().find(|(other, _)| *other == id).map(|(_, times)| *times));
        (t.times)(times.unwrap_or_default())
    };
    let rename = move |text: String, stretch: u64| {
        // Nobody loses the name by which they are known.
        !text.trim().is_empty() && session.type_in::<Person>(id, stretch, |person| person.rename(&text))
    };
    let release = move |so: bool| {
        session.change::<Person>(id, |person| person.visibility = Visibility::shareable_if(so).into());
    };
    view! {
        <li class={"person-named"} id=place_of(&Key::Person(id)) tabindex={"-1"}>
            <TextField label=t.name context=name value=name refusal=t.needs_name commit=rename />
            <Tick label=t.released context=name value=released say=release />
            <span class={"quiet"}>{times}</span>
        </li>
    }
    .into_any()
}
