//! One client: who, when to meet, how it stands, whether they are the right person, their maps.

use leptos::prelude::*;

use super::beginning::BeginningLine;
use super::checks::ClientChecks;
use super::maps::ClientMaps;
use super::meetings::{ClientMeetings, ClientPromises};
use super::right_person::{RightPersonFields, check_told};
use super::standing::Relationship;
use super::{called, due_told};
use crate::content::Term;
use crate::exchange::Scheduled;
use crate::model::{Client, ClientId, Edit, Item, Key, RightPerson, TrueClientCheck, Weeks};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, DateField, Explained, Fold, Names, OpenFolds, PersonField, Sheet, TextField, TextKind, Trash, name_of,
};
use crate::ui::pages::maps::{ArchiveButton, called as map_called};
use crate::ui::pages::meetings::CalendarButton;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// One client, edited in place.
#[component]
pub fn ClientPage(
    /// Which client.
    id: ClientId,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    provide_context(OpenFolds::none());
    let there = session.ask(move |workbook| workbook.get::<Client>(id).is_some());
    let back = Route::In(session.id(), Page::Clients).href();
    let body = move || {
        if there.get() {
            view! {
                <Names />
                <Who id />
                <InTouch id />
                <Relationship id />
                <RightPersonOf id />
                <ClientMaps id />
                <ClientMeetings id />
                <ClientPromises id />
                <ClientChecks id />
                <BeginningLine id />
                <Away id />
                <Trash removed=session.ask(move |workbook| workbook.removed_standings(id)) />
            }
            .into_any()
        } else {
            view! { <h1 id={"page-title"} tabindex={"-1"}>{t.unnamed}</h1><p class={"invitation"}>{t.missing}</p> }
                .into_any()
        }
    };
    view! {
        <p class={"back"}><a href=back>{t.back}</a></p>
        {body}
    }
    .into_any()
}

#[component]
fn Who(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let client = session.record_or_empty::<Client>(id);
    let part = move |part: fn(&Client) -> &String| Signal::derive(move || client.with(|client| part(client).clone()));
    view! {
        <h1 id={"page-title"} class={"seen-by-readers"} tabindex={"-1"}>{move || client.with(called)}</h1>
        <TextField
            label=t.name
            value={part(|client| &client.name)}
            id="client-name"
            class="title client-name"
            hint=t.name
            commit={move |text, stretch| session.type_in::<Client>(id, stretch, |client| client.name = text)}
        />
        <Sheet class="fields">
            <TextField
                label=t.unit
                value={part(|client| &client.unit)}
                commit={move |text, stretch| session.type_in::<Client>(id, stretch, |client| client.unit = text)}
            />
            <TextField
                label=t.role
                class="long"
                value={part(|client| &client.role)}
                commit={move |text, stretch| session.type_in::<Client>(id, stretch, |client| client.role = text)}
            />
            <PersonField
                label=t.contact
                at=Key::Client(id)
                person=Signal::derive(move || client.with(|client| client.person))
                refer={move |person| session.changed::<Client>(id, |client| client.person = person)}
            />
            <TextField
                label=t.notes
                kind=TextKind::Lines
                class="wide"
                hint=t.notes_hint
                value={part(|client| &client.notes)}
                commit={move |text, stretch| session.type_in::<Client>(id, stretch, |client| client.notes = text)}
            />
        </Sheet>
    }
    .into_any()
}

/// How often to meet, when that was last, and when it is due.
#[component]
fn InTouch(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let client = session.record_or_empty::<Client>(id);
    let rhythm = Signal::derive(move || {
        client.with(|client| client.rhythm.map(|weeks| weeks.get().to_string()).unwrap_or_default())
    });
    let type_rhythm = move |text: String, stretch: u64| {
        let weeks = text.trim().parse().ok().and_then(Weeks::new);
        // Anything else than 1 to 104 stays in the field until it is mended.
        let understood = weeks.is_some() || text.trim().is_empty();
        understood && session.type_in::<Client>(id, stretch, |client| client.rhythm = weeks)
    };
    let met = move |day| {
        session.change::<Client>(id, |client| client.last_met = day);
    };
    let today = session.today();
    let met_today = Memo::new(move |_| client.with(|client| client.last_met == Some(today)));
    let late = move || client.with(|client| if client.is_overdue(today) { "overdue due" } else { "due" });
    view! {
        <section aria-labelledby={"client-touch"}>
            <h2 id={"client-touch"}>{t.meeting}</h2>
            <p class=late role={"status"}>{move || client.with(|client| due_told(client, today))}</p>
            <Sheet class="fields">
                <TextField
                    label=t.rhythm
                    value=rhythm
                    kind=TextKind::Number
                    class="short"
                    refusal=t.rhythm_refused
                    commit=type_rhythm
                />
                <DateField
                    label=t.last_met
                    value=Signal::derive(move || client.with(|client| client.last_met))
                    choose=met
                />
                <Button text=t.met_today writes=true at_rest=Signal::from(met_today) press=move || met(Some(today)) />
            </Sheet>
            <CalendarButton what=Scheduled::Client(id) />
        </section>
    }
    .into_any()
}

/// Whether they are the right person at all, folded under what is known of it.
#[component]
fn RightPersonOf(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let client = session.record_or_empty::<Client>(id);
    let check = Signal::derive(move || client.with(|client| client.true_client.clone()));
    // Where nothing was answered here, what was answered on a map of theirs tells.
    let known = session.ask(move |workbook| {
        let own = workbook.get::<Client>(id).map(|client| client.true_client.clone()).unwrap_or_default();
        let asked = |check: &TrueClientCheck| check.verdict() != RightPerson::NotAsked;
        let maps = workbook.maps().into_iter().filter(|(_, map)| map.client == Some(id) && !map.archived);
        let mut on_maps = maps.map(|(_, map)| (Some(map_called(map)), map.true_client.clone()));
        let on_map = if asked(&own) { None } else { on_maps.find(|(_, check)| asked(check)) };
        on_map.unwrap_or((None, own))
    });
    let other = name_of(session, Signal::derive(move || known.with(|(_, check)| check.true_client)));
    let put = move |check: TrueClientCheck| session.changed::<Client>(id, |client| client.true_client = check);
    let told = move || {
        known.with(|(map, check)| {
            let told = check_told(check, &other.get());
            map.as_ref().map(|map| (t.verdict_on_map)(map, &told)).unwrap_or(told)
        })
    };
    let prompt = move || known.with(|(_, check)| (t.verdict_prompt)(check.verdict()));
    let contents = move || {
        view! {
            <Sheet class="fields">
                <p class={"wide quiet"}>{t.true_client_hint}</p>
                <RightPersonFields at=Key::Client(id) check put />
            </Sheet>
        }
        .into_any()
    };
    view! {
        <section aria-labelledby={"client-right"}>
            <div class={"titled"}><h2 id={"client-right"}>{t.true_client}</h2><Explained terms={&[Term::TrueClient, Term::Sponsor]} /></div>
            <p>{told}</p>
            <p class={"quiet"}>{prompt}</p>
            <Fold
                id=format!("right-{id}")
                summary=Signal::stored(t.true_client_questions.to_string())
                context=Signal::derive(move || client.with(called))
                contents
            />
        </section>
    }
    .into_any()
}

/// Out of the list, for a while or for good.
#[component]
fn Away(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let client = session.record_or_empty::<Client>(id);
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Client(id)));
        page::go_to(&Route::In(session.id(), Page::Clients).to_string(), "page-title");
    };
    view! {
        <div class={"buttons"}>
            <ArchiveButton
                archived=Signal::derive(move || client.with(|client| client.archived))
                name=Signal::derive(move || client.with(called))
                press={move || session.archive_client(id, !client.with_untracked(|client| client.archived))}
            />
            <Button class="quiet-button" text=t.remove writes=true press=remove />
        </div>
    }
    .into_any()
}
