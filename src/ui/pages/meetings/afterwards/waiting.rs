//! Lines that wait: where each of them goes, and several at a time.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::no_map::NoMap;
use super::places::place_called;
use crate::model::{
    Client, InMeeting, Key, Landing, LandingPlace, Line, LineId, Meeting, MeetingId, Open, Planned, Record, Tag,
    Workbook,
};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each, Pick, TextField, Tick, place_of};
use crate::ui::pages::clients::called as client_called;
use crate::ui::pages::meetings::line_fields::LineFields;
use crate::ui::words::words;

/// What was said of one line so far. What wasn't is as the workbook offers it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Chosen {
    to: Option<LandingPlace>,
    figure: Option<String>,
    put: Option<bool>,
}

/// What was said of the lines that wait; state of the page, and no step to undo.
#[derive(Clone, Copy)]
struct Choices(RwSignal<BTreeMap<LineId, Chosen>>);

/// A line with what is to become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Offered {
    landing: Landing,
    put: bool,
}

impl Choices {
    fn change(self, line: InMeeting<LineId>, change: impl FnOnce(&mut Chosen)) {
        self.0.update(|chosen| change(chosen.entry(line.id).or_default()));
    }

    /// What is to become of a line: what was chosen, as long as there is such a place.
    fn offered(self, workbook: &Workbook, line: InMeeting<LineId>) -> Offered {
        let chosen = self.0.with(|chosen| chosen.get(&line.id).cloned().unwrap_or_default());
        let (likely, sure) = workbook.place_of_line(line);
        let there = chosen.to.filter(|to| workbook.places_for(line).contains(to));
        let to = there.unwrap_or(likely);
        // What was meant for a place that is gone isn't meant for another one.
        let put = chosen.put.unwrap_or(sure) && (chosen.to.is_none() || there.is_some());
        let has_figure = matches!(to, LandingPlace::Cell(_) | LandingPlace::NewNeed(..));
        let figure = chosen.figure.filter(|_| has_figure).unwrap_or_else(|| {
            let text = workbook.get::<Line>(line).map(|line| line.text.clone()).unwrap_or_default();
            let only = workbook.info().conventions.only_figure(&text).map(str::to_string);
            only.filter(|_| has_figure).unwrap_or_default()
        });
        Offered { landing: Landing { line, to, figure }, put }
    }

    fn landings(self, workbook: &Workbook, id: MeetingId) -> Vec<Landing> {
        let waiting = workbook.lines(id).into_iter().filter(|(_, line)| line.waits());
        let offered = waiting.map(|(line, _)| self.offered(workbook, line));
        offered.filter(|offered| offered.put).map(|offered| offered.landing).collect()
    }
}

/// Untagged lines come first: they want a word before they can go anywhere.
fn groups() -> impl Iterator<Item = Option<Tag>> {
    use crate::model::Word;
    [None].into_iter().chain(Tag::ALL.iter().copied().map(Some))
}

/// Lines that wait, by what they are.
#[component]
pub fn Waiting(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().afterwards;
    let choices = Choices(RwSignal::new(BTreeMap::new()));
    provide_context(choices);
    let lines = session.ask(move |workbook| {
        let all = workbook.lines(id);
        let waiting = all.iter().filter(|(_, line)| line.waits());
        let waiting = waiting.map(|(line, record)| (record.tag(), Key::Line(*line))).collect::<Vec<_>>();
        (waiting, all.iter().all(|(_, line)| line.text.trim().is_empty()))
    });
    let these = Memo::new(move |_| {
        lines.with(|(waiting, _)| {
            let some = |tag: &Option<Tag>| waiting.iter().any(|(it, _)| it == tag);
            groups().filter(some).collect::<Vec<Option<Tag>>>()
        })
    });
    let group = move |tag: Option<Tag>| {
        let keys = Memo::new(move |_| {
            lines.with(|(waiting, _)| {
                waiting.iter().filter(|(it, _)| *it == tag).map(|(_, key)| key.clone()).collect::<Vec<Key>>()
            })
        });
        let show = |key: Key| Line::id(&key).map(|line| view! { <WaitingLine line /> }).into_any();
        view! {
            <h3>{tag.map_or(t.untagged, words().meetings.tags)}</h3>
            <ul class={"waiting-lines"}>
                <Each keys show />
            </ul>
        }
    };
    let none = Memo::new(move |_| lines.with(|(waiting, _)| waiting.is_empty()));
    let intro = move || match (none.get(), lines.with(|(_, unsaid)| *unsaid)) {
        (false, _) => t.waiting_hint,
        (true, false) => t.nothing_waits,
        (true, true) => t.nothing_said,
    };
    let ticked = Memo::new(move |_| session.workbook().with(|workbook| choices.landings(workbook, id).len()));
    let put_all = move || {
        let waiting = lines.with_untracked(|(waiting, _)| waiting.clone());
        waiting.iter().filter_map(|(_, key)| Line::id(key)).for_each(|line| {
            choices.change(line, |chosen| chosen.put = Some(true));
        });
    };
    let land = move || {
        session.commit_drafts();
        let (landings, source) = session
            .workbook()
            .with_untracked(|workbook| (untrack(|| choices.landings(workbook, id)), source_of(workbook, id)));
        if session.land(&landings, &source) {
            // Taken back, they stand here as they were offered.
            page::focus_soon("meeting-landed".into());
        }
    };
    let buttons = move || {
        (!none.get()).then(|| {
            let text = Signal::derive(move || (t.put_lines)(ticked.get()));
            let at_rest = Signal::derive(move || ticked.get() == 0);
            view! {
                <div class={"buttons"}>
                    <Button class="primary" text writes=true at_rest press=land />
                    <Button class="quiet-button" text=t.put_all writes=true press=put_all />
                </div>
            }
        })
    };
    view! {
        <section class={"waiting"} aria-labelledby={"meeting-waiting"}>
            <h2 id={"meeting-waiting"} tabindex={"-1"}>{t.waiting}</h2>
            <p class={"quiet"}>{intro}</p>
            {move || (!none.get()).then(|| view! { <NoMap id /> })}
            <For each=move || these.get() key=|tag| *tag children=group />
            {buttons}
        </section>
    }
    .into_any()
}

/// Who said it, in words, where the client is no person yet.
fn source_of(workbook: &Workbook, id: MeetingId) -> String {
    let client = workbook.get::<Meeting>(id).and_then(|meeting| workbook.get::<Client>(meeting.client?));
    let named = client.filter(|client| client.person.is_none() && !client.name.trim().is_empty());
    (words().afterwards.source)(&named.map(client_called).unwrap_or_default())
}

#[component]
fn WaitingLine(line: InMeeting<LineId>) -> impl IntoView {
    let session: Session = expect_context();
    let choices: Choices = expect_context();
    let t = &words().afterwards;
    let record = session.record_or_empty::<Line>(line);
    let name = Signal::derive(move || record.with(|line| (words().notes.of_line)(line.text.trim())));
    let question = session.ask(move |workbook| {
        let id = workbook.get::<Line>(line)?.answers?;
        let planned = workbook.get::<Planned>(InMeeting { meeting: line.meeting, id })?;
        Some((t.to_question)(planned.text.trim()))
    });
    let places = session.ask(move |workbook| {
        let named = |place| (place, place_called(workbook, line.meeting, place));
        workbook.places_for(line).into_iter().map(named).collect::<Vec<_>>()
    });
    let offered = Memo::new(move |_| session.workbook().with(|workbook| choices.offered(workbook, line)));
    // A place is told by its number among those that there are just now.
    let options = Signal::derive(move || {
        let number = |(at, (_, name)): (usize, &(LandingPlace, String))| (at.to_string(), name.clone());
        places.with(|places| places.iter().enumerate().map(number).collect::<Vec<_>>())
    });
    let value = Signal::derive(move || {
        let to = offered.with(|offered| offered.landing.to);
        places.with(|places| places.iter().position(|(place, _)| *place == to).unwrap_or_default().to_string())
    });
    let pick = move |number: &str| {
        let place =
            places.with_untracked(|places| number.parse().ok().and_then(|at: usize| places.get(at).map(|it| it.0)));
        // Who chooses a place means the line to go there.
        choices.change(line, |chosen| (chosen.to, chosen.put) = (place, Some(true)));
    };
    let has_figure = Memo::new(move |_| {
        offered.with(|offered| matches!(offered.landing.to, LandingPlace::Cell(_) | LandingPlace::NewNeed(..)))
    });
    let figure = move || {
        has_figure.get().then(|| {
            let value = Signal::derive(move || offered.with(|offered| offered.landing.figure.clone()));
            let commit = move |text: String, _| {
                // Who types a figure means it to be put there, but for a line that was left out.
                choices.change(line, |chosen| {
                    chosen.figure = Some(text);
                    chosen.put.get_or_insert(true);
                });
                true
            };
            view! { <TextField label=t.figure context=name class="short" value commit /> }
        })
    };
    let put = Signal::derive(move || offered.with(|offered| offered.put));
    let say = move |put: bool| choices.change(line, |chosen| chosen.put = Some(put));
    let unknown = move || match record.with(|line| line.tag.clone()) {
        Some(Open::Other(word)) => Some((words().map.unknown_value)(&word)),
        _ => None,
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    view! {
        <li class={"waiting-line"} id=place_of(&Key::Line(line)) tabindex={"-1"}>
            <LineFields line name />
            <p class={"quiet"}>{question}{unknown}</p>
            <div class={"waiting-to"}>
                <Pick label=t.to context=name options value at_rest=read_only pick />
                {figure}
                <Tick label=t.put context=name value=put say />
            </div>
        </li>
    }
    .into_any()
}
