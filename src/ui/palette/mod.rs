//! The palette: everything that can be found, and everything that can be done.

mod actions;
mod finding;
mod leads;
mod lines;

use leptos::prelude::*;

use super::components::Dialog;
use super::desk::Desk;
use super::lists::Lists;
use super::route::Route;
use super::words::words;
use crate::model::Query;
use crate::platform::focus::Step;
use crate::platform::{dialog, page};
use crate::session::{Message, Session};

pub use finding::Finding;

use actions::{Action, run};
use leads::lead_to;
use lines::{Lead, Line, Section, Shown};

const DIALOG: &str = "palette";
const LIST: &str = "palette-list";

/// The palette, closed until it is called.
#[component]
pub fn Palette(
    /// Where one is.
    #[prop(into)]
    route: Signal<Route>,
) -> impl IntoView {
    let desk: Desk = expect_context();
    let t = &words().palette;
    let contents = move || view! { <Searching route=route.get_untracked() /> }.into_any();
    view! { <Dialog id=DIALOG class="palette" name=Signal::stored(t.title.to_string()) open=desk.palette contents /> }
        .into_any()
}

#[component]
fn Searching(route: Route) -> impl IntoView {
    let map = route.map();
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let lists: Lists = expect_context();
    let t = &words().palette;
    let query = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    // Read a moment after the palette is there, so that a large workbook doesn't
    // keep it waiting; until then what was read before is found.
    Effect::new(move |_| {
        session.workbook().track();
        page::after(0, move || desk.finding.follow(session));
    });
    let actions = StoredValue::new(Action::all(&route));
    let shown = Memo::new(move |_| {
        let query = query.with(|text| Query::of(text));
        desk.finding.look(|finder| actions.with_value(|actions| Shown::of(query, session, finder, actions)))
    });
    let with_shown = move |look: fn(&Shown) -> usize| shown.with(|shown| shown.as_ref().map(look).unwrap_or_default());
    let count = move || with_shown(|shown| shown.lines().count());
    let pick = move |at: usize| {
        let line = shown.with_untracked(|shown| shown.as_ref().and_then(|shown| shown.lines().nth(at).cloned()));
        let Some(line) = line else { return };
        // At once, so that what had the keyboard has it again: it is what a key acts on.
        dialog::close(DIALOG);
        desk.palette.set(false);
        page::after(0, move || match line.lead {
            _ if line.at_rest => session.say(Message::ReadOnly),
            Lead::To(hit) => lead_to(&hit, session, lists),
            Lead::Do(action) => run(action, session, desk, map),
        });
    };
    let reveal = move |at: usize| {
        // The heading of a group is seen with the first of its lines.
        dialog::reveal(LIST, &heading_id(at));
        dialog::reveal(LIST, &line_id(at));
    };
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        let (key, count) = (event.key(), count());
        if key == "Enter" {
            event.prevent_default();
            return pick(active.get_untracked());
        }
        let Some(step) = Step::of(&key).filter(|_| count > 0) else { return };
        event.prevent_default();
        active.update(|active| {
            *active = match step {
                Step::First => 0,
                Step::Last => count - 1,
                Step::Next => (*active + 1) % count,
                Step::Previous => (*active + count - 1) % count,
            };
        });
        reveal(active.get_untracked());
    };
    let typed = move |event| {
        active.set(0);
        query.set(event_target_value(&event));
        reveal(0);
    };
    let clicked = move |event: leptos::ev::MouseEvent| {
        let id = page::id_around(&event, "[role=option]");
        let at = id.and_then(|id| id.strip_prefix(LINE)?.parse().ok());
        at.into_iter().for_each(pick);
    };
    let draw = move |shown: &Shown| {
        let mut first = 0;
        let mut groups = Vec::new();
        for section in &shown.sections {
            groups.push(group(section, first, &shown.query, active));
            first += section.lines.len();
        }
        groups
    };
    let groups = move || shown.with(|shown| shown.as_ref().map(draw));
    let said = move || shown.with(|shown| shown.as_ref().map(|shown| (t.count)(shown.count())));
    let more = move || {
        let all = with_shown(Shown::count);
        match (all, all.saturating_sub(count())) {
            (0, _) => shown.with(Option::is_some).then(|| t.none.to_string()),
            (_, 0) => None,
            (_, rest) => Some((t.more)(rest)),
        }
    };
    let described = move || (count() > 0).then(|| line_id(active.get()));
    view! {
        <div class={"searching"}>
            <input
                type={"text"}
                role={"combobox"}
                aria-label=t.field
                placeholder=t.field
                aria-expanded={"true"}
                aria-controls=LIST
                aria-autocomplete={"list"}
                aria-activedescendant=described
                autocomplete={"off"}
                spellcheck={"false"}
                autofocus={true}
                on:input=typed
                on:keydown=pressed
            />
            <p class={"seen-by-readers"} role={"status"}>{said}</p>
            <div
                id=LIST
                class={"found-list"}
                role={"listbox"}
                aria-label=t.list
                on:mousedown=|event| event.prevent_default()
                on:click=clicked
            >
                {groups}
            </div>
            <p class={"quiet palette-more"}>{more}</p>
        </div>
    }
    .into_any()
}

/// Some lines under their heading, the first of which is the one with that number of all.
fn group(section: &Section, from: usize, query: &Query, active: RwSignal<usize>) -> AnyView {
    let t = &words().palette;
    let name = section.heading.called();
    let some = section.lines.len() < section.count;
    let count = some.then(|| view! { <span class={"quiet"}>{(t.some_of)(section.lines.len(), section.count)}</span> });
    let lines = section.lines.iter().zip(from..).map(|(found, at)| line(found, at, query, active)).collect::<Vec<_>>();
    view! {
        <div role={"group"} aria-label=name>
            <p id=heading_id(from) class={"found-heading"} aria-hidden={"true"}>{name}" "{count}</p>
            {lines}
        </div>
    }
    .into_any()
}

fn line(line: &Line, at: usize, query: &Query, active: RwSignal<usize>) -> AnyView {
    let Line { name, beside, context, keys, at_rest, .. } = line;
    let context = (!context.is_empty()).then(|| view! { <span class={"found-in"}>{marked(context, query)}</span> });
    let chosen = move || if active.get() == at { "true" } else { "false" };
    let keys = (!keys.is_empty()).then(|| view! { <kbd>{keys.clone()}</kbd> });
    let beside = (!beside.is_empty()).then(|| view! { <span class={"quiet"}>{beside.clone()}</span> });
    view! {
        <div
            id=line_id(at)
            class={"found-line"}
            role={"option"}
            aria-selected=chosen
            aria-disabled=at_rest.then_some("true")
        >
            <span class={"found-name"}>{marked(name, query)}</span>
            " "
            {beside}
            " "
            {context}
            {keys}
        </div>
    }
    .into_any()
}

/// A text with the words that were found in it marked.
fn marked(text: &str, query: &Query) -> Vec<AnyView> {
    let mut shown = Vec::new();
    let mut from = 0;
    let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default().to_string();
    for range in query.marks(text) {
        let (before, found) = (part(from..range.start), part(range.clone()));
        shown.push(view! { {before}<mark>{found}</mark> }.into_any());
        from = range.end;
    }
    shown.push(part(from..text.len()).into_any());
    shown
}

/// What the ids of lines begin with.
const LINE: &str = "found-";

fn line_id(at: usize) -> String {
    format!("{LINE}{at}")
}

fn heading_id(at: usize) -> String {
    format!("heading-{at}")
}
