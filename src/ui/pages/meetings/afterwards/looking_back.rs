//! How a meeting ended and how it went, in one's own eyes.

use leptos::prelude::*;

use crate::model::{
    Client, ClientId, ClientStanding, Day, Edit, Meeting, MeetingId, MeetingKind, OfClient, Open, StandingId, Strength,
    Workbook,
};
use crate::session::Session;
use crate::ui::components::{Choice, Sheet, TextField, TextKind, choices, choosing, stored};
use crate::ui::words::words;

/// How it ended, where it was about a request.
#[component]
pub fn Ending(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().afterwards;
    let meeting = session.record_or_empty::<Meeting>(id);
    let about_a_request = Memo::new(move |_| meeting.with(|meeting| meeting.kind() == MeetingKind::Reframing));
    let section = move || {
        about_a_request.get().then(|| {
            view! {
                <section aria-labelledby={"meeting-ending"}>
                    <h2 id={"meeting-ending"}>{t.ending}</h2>
                    <Sheet class="fields">
                        <Choice
                            label=t.exit
                            value=stored(move || meeting.with(|meeting| meeting.exit.clone()))
                            options=choices(words().meetings.exits)
                            none=t.exit_open
                            choose={choosing(move |exit| {
                                session.change::<Meeting>(id, |meeting| meeting.exit = exit.map(Open::Known));
                            })}
                        />
                        <TextField
                            label=t.exit_note
                            kind=TextKind::Lines
                            class="wide"
                            hint=t.exit_note_hint
                            value=Signal::derive(move || meeting.with(|meeting| meeting.exit_note.clone()))
                            commit={move |text, stretch| session.type_in::<Meeting>(id, stretch, |it| it.exit_note = text)}
                        />
                    </Sheet>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

/// What went well, the one thing to do differently, and how the two of you stand.
#[component]
pub fn LookingBack(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().afterwards;
    let meeting = session.record_or_empty::<Meeting>(id);
    let part =
        move |part: fn(&Meeting) -> &String| Signal::derive(move || meeting.with(|meeting| part(meeting).clone()));
    view! {
        <section aria-labelledby={"meeting-looking-back"}>
            <h2 id={"meeting-looking-back"}>{t.looking_back}</h2>
            <p class={"quiet"}>{t.looking_back_hint}</p>
            <Sheet class="fields">
                <TextField
                    label=t.went_well
                    kind=TextKind::Lines
                    class="wide"
                    hint=t.went_well_hint
                    value={part(|meeting| &meeting.went_well)}
                    commit={move |text, stretch| session.type_in::<Meeting>(id, stretch, |it| it.went_well = text)}
                />
                <TextField
                    label=t.next_time
                    kind=TextKind::Wrapped
                    class="wide"
                    hint=t.next_time_hint
                    value={part(|meeting| &meeting.next_time)}
                    commit={move |text, stretch| session.type_in::<Meeting>(id, stretch, |it| it.next_time = text)}
                />
                <Standing id />
            </Sheet>
        </section>
    }
    .into_any()
}

/// Whom the meeting was with, and on which day, where both are known.
fn with_and_on(workbook: &Workbook, id: MeetingId) -> Option<(ClientId, Day)> {
    let meeting = workbook.get::<Meeting>(id)?;
    let client = meeting.client.filter(|client| workbook.get::<Client>(*client).is_some())?;
    Some((client, meeting.on?))
}

fn said_on(workbook: &Workbook, client: ClientId, on: Day) -> Option<(OfClient<StandingId>, ClientStanding)> {
    let said = workbook.standings(client).into_iter().find(|(_, said)| said.on == on);
    said.map(|(of, said)| (of, said.clone()))
}

/// How the relationship stood on that day; a line of its history.
#[component]
fn Standing(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().afterwards;
    let of = session.ask(move |workbook| with_and_on(workbook, id));
    let said = session.ask(move |workbook| {
        let (client, on) = with_and_on(workbook, id)?;
        said_on(workbook, client, on)?.1.strength
    });
    let choose = move |strength: Option<Strength>| {
        let Some((client, on)) = of.get_untracked() else { return };
        let strength = strength.map(Open::Known);
        match session.workbook().with_untracked(|workbook| said_on(workbook, client, on)) {
            Some((of, said)) => {
                session.dispatch(Edit::set(of, ClientStanding { strength, ..said }));
            }
            None => {
                let Some(id) = session.new_id() else { return };
                let said = ClientStanding { on, strength, ..ClientStanding::default() };
                session.dispatch(Edit::add(OfClient { client, id }, said));
            }
        }
    };
    let known = Memo::new(move |_| of.with(Option::is_some));
    let field = move || {
        known.get().then(|| {
            view! {
                <Choice
                    label=t.strength
                    class="long"
                    value=stored(move || said.get())
                    options=choices(words().clients.strengths)
                    none=t.strength_open
                    choose=choosing(choose)
                />
            }
        })
    };
    view! { {field} }.into_any()
}
