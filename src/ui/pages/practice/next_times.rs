//! What one means to do differently next time: all of it in a list, and the last of one's own where
//! one practises again.

use leptos::prelude::*;

use super::called;
use crate::content::open_cards;
use crate::model::{NextTime, NotedIn, Workbook};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Press};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// Where the keyboard goes when something was put away or taken up again.
const NEXT_TIMES: &str = "next-times";

/// What one meant to do differently, as a sentence.
pub fn meant(next: &NextTime) -> String {
    let t = &words().progress;
    match next.on {
        Some(on) => (t.meant)(&next.text, &day_in_words(on)),
        None => (t.meant_undated)(&next.text),
    }
}

/// What one noted last and hasn't tried yet; nothing where there is none.
#[component]
pub fn LastMeant() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().progress;
    let last = session.ask(Workbook::next_time_in_practice);
    let shown = move || {
        last.get().map(|next| {
            let noted = next.noted;
            let try_it = move || {
                session.tried_next_time(noted, true);
                page::focus_soon("page-title".into());
            };
            let all = Route::In(session.id(), Page::Feedback).href();
            view! {
                <section class={"last-meant not-printed"} aria-label=t.next_times>
                    <p>{meant(&next)}</p>
                    <div class={"buttons"}>
                        <Button text=t.tried writes=true press=try_it />
                        <a href=all>{t.all}</a>
                    </div>
                </section>
            }
        })
    };
    view! { {shown} }.into_any()
}

/// All that was noted, the latest first.
#[component]
pub fn NextTimes() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().progress;
    let all = session.ask(|workbook| {
        let all = workbook.next_times().into_iter();
        all.map(|next| (where_noted(workbook, &next), next)).collect::<Vec<_>>()
    });
    let none = Memo::new(move |_| all.with(Vec::is_empty));
    let list = move || match none.get() {
        true => view! { <p class={"quiet"}>{t.no_next_times}</p> }.into_any(),
        false => view! {
            <ul class={"list next-times"}>
                <For each=move || all.get() key=Clone::clone children=|(place, next)| line(place, next) />
            </ul>
        }
        .into_any(),
    };
    view! {
        <section class={"feedback-part"} aria-labelledby=NEXT_TIMES>
            <h2 id=NEXT_TIMES tabindex={"-1"}>{t.next_times}</h2>
            {list}
        </section>
    }
    .into_any()
}

/// The day and the scenario, or that it was a rehearsal.
fn where_noted(workbook: &Workbook, next: &NextTime) -> String {
    let rehearsed = matches!(next.noted, NotedIn::Rehearsal(_)).then(|| words().progress.rehearsed.to_string());
    let scenario = next.of.and_then(|of| open_cards(workbook, of)).map(|cards| called(&cards));
    let said = [next.on.map(day_in_words), scenario, rehearsed];
    said.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn line(place: String, next: NextTime) -> AnyView {
    let session: Session = expect_context();
    let t = &words().progress;
    let noted = next.noted;
    let page = match noted {
        NotedIn::Rehearsal(id) => Page::Rehearsal(id),
        NotedIn::Round(id) => Page::Observation(id),
    };
    let text = next.text.clone();
    let place = if place.is_empty() { words().rounds.rounds.to_string() } else { place };
    let put = move |tried: bool| {
        move || {
            session.tried_next_time(noted, tried);
            page::focus_soon(NEXT_TIMES.into());
        }
    };
    let doing = match next.tried {
        None => button(t.tried, (t.tried_what)(&text), put(true)),
        Some(_) => button(t.take_up, (t.take_up_what)(&text), put(false)),
    };
    let tried = next.tried.map(|on| view! { <span class={"quiet"}>{(t.tried_on)(&day_in_words(on))}</span> });
    let who = (!next.who.is_empty()).then(|| view! { <span class={"quiet"}>{(t.who)(&next.who)}</span>" " });
    let doing = next.who.is_empty().then_some(doing);
    view! {
        <li class={"line next-time"} class:is-tried=next.tried.is_some()>
            <p class={"next-time-text"}>{who}{text}</p>
            <p class={"next-time-place"}>
                <a href=Route::In(session.id(), page).href()>{place}</a>
                {tried}
            </p>
            {doing}
        </li>
    }
    .into_any()
}

fn button(text: &'static str, name: String, press: impl Into<Press>) -> AnyView {
    view! { <Button class="quiet-button" text=text name=Signal::stored(name) writes=true press=press /> }.into_any()
}
