//! A map on a screen that many look at: large, slide by slide, and nothing else of
//! the workbook.

use leptos::prelude::*;

use crate::exchange::{Entry, Fact, Handout, Slide, slides};
use crate::model::{ClientView, MapId, Workbook};
use crate::platform::clock::day_in_words;
use crate::platform::keyboard::KeyPress;
use crate::platform::{page, screen};
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// Which slide is seen. Copies are the same.
#[derive(Clone, Copy)]
pub struct Showing {
    at: RwSignal<usize>,
    of: RwSignal<usize>,
}

/// Where to go among the slides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    First,
    Previous,
    Next,
    Last,
}

impl Showing {
    /// No slide yet.
    pub fn nothing() -> Showing {
        Showing { at: RwSignal::new(0), of: RwSignal::new(0) }
    }

    fn go(self, step: Step) {
        let last = self.of.get_untracked().saturating_sub(1);
        let at = self.at.get_untracked();
        let to = match step {
            Step::First => 0,
            Step::Previous => at.saturating_sub(1),
            Step::Next => at.saturating_add(1).min(last),
            Step::Last => last,
        };
        if to != at {
            self.at.set(to);
        }
    }
}

/// What a key does there, those of presenters' remotes included.
pub fn press(session: Session, desk: Desk, route: Signal<Route>, press: &KeyPress) -> bool {
    if press.command || press.alt {
        return false;
    }
    let step = match press.key.as_str() {
        "ArrowRight" | "ArrowDown" | "PageDown" => Step::Next,
        "ArrowLeft" | "ArrowUp" | "PageUp" => Step::Previous,
        // On a button it presses that.
        " " if !press.on_button && press.shift => Step::Previous,
        " " if !press.on_button => Step::Next,
        "Home" => Step::First,
        "End" => Step::Last,
        "f" | "F" => {
            screen::fill(!screen::is_filled());
            return true;
        }
        "Escape" if screen::is_filled() => {
            screen::fill(false);
            return true;
        }
        "Escape" => {
            if let Some(map) = route.with_untracked(Route::shown) {
                leave(session, map);
            }
            return true;
        }
        _ => return false,
    };
    desk.showing.go(step);
    true
}

fn leave(session: Session, map: MapId) {
    if screen::is_filled() {
        screen::fill(false);
    }
    page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "page-title");
}

/// The slides of a map.
#[component]
pub fn ShowPage(
    /// Which map.
    map: MapId,
) -> impl IntoView {
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let t = &words().show;
    let showing = desk.showing;
    let all = session.ask(move |workbook: &Workbook| {
        let view = ClientView::of(workbook, map)?;
        let handout = Handout::of(&view, &words().handout, session.today(), day_in_words);
        Some(slides(&handout, &words().handout))
    });
    showing.at.set(0);
    let count = Memo::new(move |_| all.with(|all| all.as_ref().map_or(0, Vec::len)));
    // A change in another place may have taken slides away.
    let at = Memo::new(move |_| showing.at.get().min(count.get().saturating_sub(1)));
    Effect::new(move |_| showing.of.set(count.get()));
    let slide = Memo::new(move |_| all.with(|all| all.as_ref()?.get(at.get()).cloned()));
    let title = move || slide.with(|slide| slide.as_ref().map(|slide| slide.title.clone()).unwrap_or_default());
    let part = move || slide.with(|slide| slide.as_ref().map(|slide| (t.part)(slide.part.0, slide.part.1)));
    let step = move || (t.step)(at.get() + 1, count.get());
    let told = move || (t.told)(&step(), &title());
    let body = move || match slide.get() {
        Some(slide) => contents(&slide, at.get(), count.get()),
        None => view! { <p>{words().map.missing}</p> }.into_any(),
    };
    let go = move |to: Step| move |_| showing.go(to);
    // Not `disabled`: a button that goes dead loses the keyboard's place.
    let at_first = move || if at.get() == 0 { "true" } else { "false" };
    let at_last = move || if at.get() + 1 >= count.get() { "true" } else { "false" };
    let class = move || if at.get() == 0 { "show first" } else { "show" };
    view! {
        <div class=class>
            <header class={"show-head"}>
                <h1 id={"page-title"} tabindex={"-1"} dir={"auto"}>{title}</h1>
                <p class={"quiet"}>{part}</p>
            </header>
            <div class={"show-body"}>{body}</div>
            <nav class={"show-controls"} aria-label=t.controls>
                <Button text=t.leave press=move || leave(session, map) />
                <Button text=t.full_screen press=move || screen::fill(!screen::is_filled()) />
                <p class={"show-step"} aria-hidden={"true"}>{step}</p>
                <p class={"seen-by-readers"} role={"status"}>{told}</p>
                <button type={"button"} aria-disabled=at_first on:click=go(Step::Previous)>{t.previous}</button>
                <button type={"button"} class={"primary"} aria-disabled=at_last on:click=go(Step::Next)>{t.next}</button>
            </nav>
        </div>
    }
    .into_any()
}

fn contents(slide: &Slide, at: usize, of: usize) -> AnyView {
    let nothing = (of == 1).then(|| view! { <p>{words().handout.nothing}</p> });
    let about = (at == 0).then(|| view! { <p class={"show-about"}>{slide.about.clone()}</p> });
    let entries = slide.entries.iter().map(entry).collect_view();
    view! { {about}{nothing}{entries} }.into_any()
}

fn entry(entry: &Entry) -> AnyView {
    let name = (!entry.name.is_empty()).then(|| view! { <h2 class={"show-name"}>{entry.name.clone()}</h2> });
    let whose =
        (!entry.whose.is_empty()).then(|| view! { <p class={"show-whose"} dir={"auto"}>{entry.whose.clone()}</p> });
    let about = entry.about.join(" · ");
    let about = (!about.is_empty()).then(|| view! { <p class={"show-about"} dir={"auto"}>{about}</p> });
    let facts = entry.facts.iter().map(fact).collect_view();
    view! {
        <article class={"show-entry"}>
            {name}
            {whose}
            <div class={"show-facts"}>{facts}</div>
            {about}
        </article>
    }
    .into_any()
}

fn fact(fact: &Fact) -> AnyView {
    let label = (!fact.label.is_empty()).then(|| view! { <h3 class={"show-label"}>{fact.label}</h3> });
    let figure = (!fact.figure.is_empty()).then(|| view! { <p class={"show-figure"}>{fact.figure.clone()}</p> });
    let text = (!fact.text.is_empty()).then(|| view! { <p class={"said"} dir={"auto"}>{fact.text.clone()}</p> });
    view! { <div>{label}{figure}{text}</div> }.into_any()
}
