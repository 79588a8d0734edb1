//! Counting: one press or one key for each time.

use leptos::prelude::*;

use crate::model::{Heard, Observation, ObservationId, Tally, Word};
use crate::platform::dialog;
use crate::platform::keyboard::KeyPress;
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// Counts by the keys from 1 while a sheet is shown and nobody writes. False if the key is none of them.
pub fn tally_keys(session: Session, route: Signal<Route>, press: &KeyPress) -> bool {
    let Route::In(_, Page::Observation(sheet)) = route.get_untracked() else { return false };
    let KeyPress { command, alt, in_field, in_list, .. } = *press;
    if command || alt || in_field || in_list || dialog::any_is_open() {
        return false;
    }
    let there = session.workbook().with_untracked(|workbook| workbook.get::<Observation>(sheet).is_some());
    match kind_of(press).filter(|_| there) {
        // A key that is held counts once.
        Some(kind) => press.repeated || session.tally(sheet, kind, true),
        None => false,
    }
}

/// What a key counts: by the digit that it writes or, where digits are written with Shift, by its place.
fn kind_of(press: &KeyPress) -> Option<Heard> {
    let by_place = press.code.strip_prefix("Digit").filter(|_| !press.shift);
    let digit = press.key.parse().ok().or_else(|| by_place?.parse().ok())?;
    Heard::at(digit)
}

/// What was counted, and the buttons that count.
#[component]
pub fn TallyOf(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let tally =
        session.ask(move |workbook| workbook.get::<Observation>(id).map(|sheet| sheet.tally).unwrap_or_default());
    // What changed last, however it came about: by a press, a key, or undo.
    let told = Memo::new(move |before: Option<&(Tally, String)>| {
        let now = tally.get();
        let Some((before, told)) = before else { return (now, String::new()) };
        let changed = Heard::ALL.iter().copied().find(|kind| before.of(*kind) != now.of(*kind));
        let sentence = changed.map(|kind| (t.counted)((t.kinds)(kind), now.of(kind).get()));
        (now, sentence.unwrap_or_else(|| told.clone()))
    });
    let kinds = Heard::ALL.iter().copied().zip(1..).map(|(kind, digit)| view! { <One id kind digit tally /> });
    view! {
        <section class={"counting"} aria-labelledby={"tally-title"}>
            <h2 id={"tally-title"}>{t.tally}</h2>
            <p class={"quiet keys-hint"}>{t.tally_hint}</p>
            <ul class={"count-list"}>{kinds.collect_view()}</ul>
            <p class={"seen-by-readers"} role={"status"}>{move || told.with(|(_, told)| told.clone())}</p>
        </section>
    }
    .into_any()
}

#[component]
fn One(id: ObservationId, kind: Heard, digit: usize, tally: Memo<Tally>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let name = (t.kinds)(kind);
    let times = Memo::new(move |_| tally.with(|tally| tally.of(kind).get()));
    let count = move |_| {
        session.tally(id, kind, true);
    };
    let less = move || {
        session.tally(id, kind, false);
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    let describes = format!("tally-{}", kind.word());
    view! {
        <li class={"count"} class:unwanted=!kind.is_wanted()>
            <button
                type={"button"}
                class={"count-more"}
                aria-describedby=describes.clone()
                aria-keyshortcuts=digit.to_string()
                disabled=read_only
                on:click=count
            >
                <span class={"count-name"}><kbd aria-hidden={"true"}>{digit}</kbd>{name}</span>
                " "
                <span class={"count-times"}>{times}</span>
                <span class={"count-hint quiet"} aria-hidden={"true"} id=describes.clone()>
                    {(t.kinds_explained)(kind)}
                </span>
            </button>
            <Button
                class="quiet-button count-less"
                text=Signal::stored("−".to_string())
                name=Signal::stored((t.less)(name))
                writes=true
                press=less
            />
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_counts_wherever_the_keyboard_has_it() {
        let check = |key: &str, code: &str, shift: bool, expect: Option<Heard>| {
            let press = KeyPress { key: key.into(), code: code.into(), shift, ..KeyPress::default() };
            assert_eq!(kind_of(&press), expect, "{key} {code} {shift}");
        };
        check("1", "Digit1", false, Some(Heard::Should));
        check("7", "Numpad7", false, Some(Heard::Pushes));
        check("&", "Digit1", false, Some(Heard::Should));
        check("2", "Digit2", true, Some(Heard::Is));
        for (key, code, shift) in
            [("8", "Digit8", false), ("0", "Digit0", false), ("!", "Digit1", true), ("a", "KeyA", false)]
        {
            check(key, code, shift, None);
        }
    }
}
