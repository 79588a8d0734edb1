//! A sheet: what is counted, what was said, how it came across, and what to tell.

use leptos::prelude::*;

use super::super::Frame;
use super::facts::FactsOut;
use super::feedback::{Feedback, SilentNotes};
use super::paper::Paper;
use super::quotes::Quotes;
use super::ratings::RatingsOf;
use super::tally::TallyOf;
use super::{called, of_told};
use crate::content::open_cards;
use crate::exchange::file_stem;
use crate::model::{Edit, Item, Key, Meeting, MeetingId, Observation, ObservationId, Observed, ScenarioRef, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, DateField, Fold, NAMES, Names, OpenFolds, PersonField, Pick, Sheet, TextField, TextKind, Trash,
};
use crate::ui::pages::meetings::{called as meeting_called, when_told};
use crate::ui::pages::practice::RoundHead;
use crate::ui::route::{OfScenario, Page, Route};
use crate::ui::words::words;

/// The list of meetings to choose from.
const OF: &str = "sheet-of";

/// With what a sheet stands.
#[derive(Clone, Copy, PartialEq)]
enum Whose {
    /// It is gone.
    Gone,
    /// With nothing that is here.
    Nothing,
    /// With a meeting that is here.
    Meeting(MeetingId),
    /// With practice.
    Round(ScenarioRef),
}

impl Whose {
    fn of(workbook: &Workbook, id: ObservationId) -> Whose {
        let Some(sheet) = workbook.get::<Observation>(id) else { return Whose::Gone };
        match (&sheet.of, sheet.practice_round()) {
            (_, Some(round)) => Whose::Round(round.of),
            (Some(Observed::Meeting(meeting)), _) if workbook.get::<Meeting>(*meeting).is_some() => {
                Whose::Meeting(*meeting)
            }
            _ => Whose::Nothing,
        }
    }

    /// The page on which it is listed.
    fn page(self, workbook: &Workbook) -> Page {
        match self {
            Whose::Meeting(meeting) => Page::Observations(meeting),
            Whose::Round(of) if open_cards(workbook, of).is_some() => Page::Scenario(of, OfScenario::Brief),
            Whose::Round(_) => Page::Feedback,
            Whose::Nothing | Whose::Gone => Page::Meetings,
        }
    }
}

/// An observer's sheet.
#[component]
pub fn ObservationPage(
    /// Which sheet.
    id: ObservationId,
) -> impl IntoView {
    let session: Session = expect_context();
    provide_context(OpenFolds::none());
    let whose = session.ask(move |workbook| Whose::of(workbook, id));
    let body = move || match whose.get() {
        Whose::Meeting(meeting) => {
            let contents = move || view! { <Contents id /> }.into_any();
            view! { <Frame id=meeting here=Page::Observations(meeting) contents /> }.into_any()
        }
        Whose::Round(of) => view! { <RoundHead id of /><Contents id /> }.into_any(),
        Whose::Nothing => view! {
            <ToMeetings />
            <header class={"page-head meeting-head"}>
                <h1 id={"page-title"} tabindex={"-1"}>{words().observing.title}</h1>
            </header>
            <Contents id />
        }
        .into_any(),
        Whose::Gone => view! {
            <ToMeetings />
            <h1 id={"page-title"} tabindex={"-1"}>{words().observing.title}</h1>
            <p class={"invitation"}>{words().observing.missing}</p>
        }
        .into_any(),
    };
    view! { {body} }.into_any()
}

#[component]
fn ToMeetings() -> impl IntoView {
    let session: Session = expect_context();
    let href = Route::In(session.id(), Page::Meetings).href();
    view! { <p class={"back"}><a href=href>{words().meetings.back}</a></p> }.into_any()
}

#[component]
fn Contents(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let head = session.ask(move |workbook| {
        workbook.get::<Observation>(id).map(|sheet| (called(workbook, sheet), of_told(workbook, sheet)))
    });
    let alone = session.ask(move |workbook| {
        let alone = |sheet: &Observation| sheet.meeting().is_none() && sheet.practice_round().is_none();
        workbook.get::<Observation>(id).is_some_and(alone)
    });
    let name = move || head.get().map(|(name, _)| name);
    // With a meeting or a scenario, the head of the page says which one.
    let told = move || head.get().map(|(_, told)| told).filter(|told| alone.get() && !told.is_empty());
    view! {
        <Names />
        <div class={"observing on-screen"}>
            <div class={"sheet-head"}>
                <h2>{name}</h2>
                {move || told().map(|told| view! { <p class={"quiet"}>{told}</p> })}
            </div>
            <WhoLed id />
            <About id />
            <TallyOf id />
            <FactsOut id />
            <Quotes id />
            <RatingsOf id />
            <SilentNotes id />
            <Feedback id />
            <Away id />
            <Trash removed=session.ask(move |workbook| workbook.removed_quotes(id)) />
        </div>
        <Paper sheet=Some(id) meeting=None />
    }
    .into_any()
}

/// Who watches whom, folded away while it goes on.
#[component]
fn About(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let name =
        session.ask(move |workbook| workbook.get::<Observation>(id).map(|it| called(workbook, it)).unwrap_or_default());
    let fields = move || view! { <AboutFields id /> }.into_any();
    view! { <Fold id=format!("about-{id}") summary=Signal::stored(t.about_it.to_string()) context=name contents=fields /> }
        .into_any()
}

#[component]
fn AboutFields(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let sheet = session.record_or_empty::<Observation>(id);
    // Whether it is of a round, and whether it is of no meeting.
    let stands = Memo::new(move |_| sheet.with(|it| (it.practice_round().is_some(), it.meeting().is_none())));
    let refer = move |observer| session.changed::<Observation>(id, |sheet| sheet.observer = observer);
    let what = move || {
        (stands.get() == (false, true)).then(|| {
            view! {
                <TextField
                    label=t.about
                    kind=TextKind::Wrapped
                    class="long"
                    hint=t.about_hint
                    value=Signal::derive(move || sheet.with(|sheet| sheet.about.clone()))
                    commit={move |text, stretch| session.type_in::<Observation>(id, stretch, |it| it.about = text)}
                />
            }
        })
    };
    let on = move || {
        stands.get().1.then(|| {
            view! {
                <DateField
                    label=t.on
                    value=Signal::derive(move || sheet.with(|sheet| sheet.on))
                    choose={move |day| {
                        session.change::<Observation>(id, |sheet| sheet.on = day);
                    }}
                />
            }
        })
    };
    view! {
        <Sheet class="fields">
            <PersonField
                label=t.observer
                at=Key::Observation(id)
                person=Signal::derive(move || sheet.with(|sheet| sheet.observer))
                refer=refer
            />
            {what}
            {on}
            {move || (!stands.get().0).then(|| view! { <Of id /> })}
        </Sheet>
    }
    .into_any()
}

/// Who led, where it is of a round.
#[component]
fn WhoLed(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().rounds;
    let sheet = session.record_or_empty::<Observation>(id);
    let is_round = Memo::new(move |_| sheet.with(|sheet| sheet.practice_round().is_some()));
    let field = move || {
        is_round.get().then(|| {
            view! {
                <Sheet class="fields">
                    <TextField
                        label=t.who_led
                        hint=t.who_led_hint
                        suggestions=NAMES
                        value=Signal::derive(move || sheet.with(|sheet| sheet.led.clone()))
                        commit={move |text, stretch| session.type_in::<Observation>(id, stretch, |it| it.led = text)}
                    />
                </Sheet>
            }
        })
    };
    view! { {field} }.into_any()
}

/// Of which meeting it is.
#[component]
fn Of(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let options = session.ask(|workbook| {
        let told = |meeting: &Meeting| format!("{} · {}", meeting_called(workbook, meeting), when_told(meeting));
        let meetings = workbook.meetings().into_iter().map(|(id, meeting)| (id.to_string(), told(meeting)));
        std::iter::once((String::new(), t.of_none.to_string())).chain(meetings).collect::<Vec<_>>()
    });
    let value = session.ask(move |workbook| {
        let meeting = workbook.get::<Observation>(id).and_then(Observation::meeting);
        meeting.map(|meeting| meeting.to_string()).unwrap_or_default()
    });
    let pick = move |word: &str| {
        session.commit_drafts();
        let meeting: Option<MeetingId> = word.parse().ok();
        session.change::<Observation>(id, |sheet| sheet.of = meeting.map(Observed::Meeting));
        page::focus_soon(OF.into());
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    view! { <Pick label=t.of id=OF options value at_rest=read_only pick /> }.into_any()
}

/// Onto paper, to whoever led, or away.
#[component]
fn Away(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let save = move || {
        // Of a meeting nothing but the day: whoever gets it knows whose talk it was. Of rounds there are
        // many on one day.
        let round = |sheet: &Observation| sheet.practice_round().map(|round| format!("{} {}", t.file, round.title));
        let title = session.workbook().with_untracked(|workbook| workbook.get::<Observation>(id).and_then(round));
        let stem = file_stem(&title.unwrap_or_default(), t.file, &session.today().to_string());
        session.give_observation(id, format!("{stem}.json"));
    };
    let remove = move || {
        let to = session.workbook().with_untracked(|workbook| Whose::of(workbook, id).page(workbook));
        if session.dispatch(Edit::Trash(Item::Observation(id))) {
            page::go_to(&Route::In(session.id(), to).to_string(), "page-title");
        }
    };
    view! {
        <div class={"buttons sheet-away"}>
            <Button text=t.save press=save />
            <Button text=t.print press=page::print />
            <Button class="quiet-button" text=t.remove writes=true press=remove />
        </div>
        <p class={"quiet"}>{t.save_hint}</p>
    }
    .into_any()
}
