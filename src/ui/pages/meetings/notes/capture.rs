//! Where a line is written: what is asked, the field, and what the line is.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::model::{Planned, Tag, Word};
use crate::platform::{keyboard, page};
use crate::session::Session;
use crate::ui::components::{Button, Sheet, TextField, TextKind};
use crate::ui::words::words;

use super::super::plan::place_told;
use super::LINE_FIELD;
use super::capturing::Capturing;

/// The letter of a tag, where what the line is has the keyboard.
fn letter(tag: Tag) -> &'static str {
    match tag {
        Tag::Should => "s",
        Tag::Is => "i",
        Tag::Cause => "c",
        Tag::Permission => "p",
        Tag::Relationship => "r",
        Tag::Promise => "m",
        Tag::Other => "o",
    }
}

/// The tag at a place of the keyboard's digits, from 1.
fn tag_at(code: &str) -> Option<Tag> {
    let digit: usize = code.strip_prefix("Digit")?.parse().ok()?;
    Tag::ALL.get(digit.checked_sub(1)?).copied()
}

fn is_composing(event: &KeyboardEvent) -> bool {
    // Safari says that composing is over before it tells of the Enter that ended it.
    event.is_composing() || event.key_code() == 229
}

#[component]
pub fn Capture() -> impl IntoView {
    let session: Session = expect_context();
    let capturing: Capturing = expect_context();
    let t = &words().notes;
    let on_key = move |event: KeyboardEvent| {
        if is_composing(&event) || event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        let (key, code) = (event.key(), event.code());
        match (event.alt_key(), key.as_str()) {
            (true, "ArrowDown") => capturing.step(true),
            (true, "ArrowUp") => capturing.step(false),
            (true, _) if code == "Digit0" => capturing.toggle_own(),
            (true, _) => match tag_at(&code) {
                Some(tag) => capturing.toggle_tag(tag),
                None => return,
            },
            (false, "Enter") if page::id_around(&event, "button").is_none() => capturing.finish(),
            _ => return,
        }
        event.prevent_default();
    };
    let own = Signal::derive(move || capturing.own());
    let read_only = Signal::derive(move || !session.may_write().get());
    let (keys, shortcut) = held("0");
    view! {
        <section class={"capture"} aria-label=t.line on:keydown=on_key>
            <Question />
            <Sheet class="capture-line">
                <TextField
                    label=t.line
                    kind=TextKind::Wrapped
                    class="line-field"
                    id=LINE_FIELD
                    hint=t.line_hint
                    value=capturing.text()
                    commit={move |text, stretch| capturing.type_in(text, stretch)}
                />
                <Tags />
                <div class={"capture-more"}>
                    <label class={"tag own"} title=t.own_hint>
                        <input
                            type={"checkbox"}
                            aria-keyshortcuts=shortcut
                            prop:checked=own
                            checked=own
                            disabled=read_only
                            on:change=move |_| capturing.toggle_own()
                        />
                        {t.own}
                        <kbd aria-hidden={"true"}>{keys}</kbd>
                    </label>
                    <Button text=t.finish writes=true press=move || capturing.finish() />
                </div>
            </Sheet>
        </section>
    }
    .into_any()
}

/// A digit held with Alt, as it is written on the keyboard and as it is told.
fn held(digit: &str) -> (String, String) {
    let alt = if keyboard::is_apple() { "⌥" } else { "Alt+" };
    (format!("{alt}{digit}"), format!("Alt+{digit}"))
}

/// What the line is.
#[component]
fn Tags() -> impl IntoView {
    let session: Session = expect_context();
    let capturing: Capturing = expect_context();
    let t = &words().notes;
    let on_letter = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || is_composing(&event) {
            return;
        }
        let key = event.key().to_lowercase();
        if let Some(tag) = Tag::ALL.iter().find(|tag| letter(**tag) == key) {
            event.prevent_default();
            capturing.set_tag(Some(*tag));
            page::focus_soon(radio_id(*tag));
        }
    };
    let tag = move |(at, tag): (usize, Tag)| {
        let chosen = Signal::derive(move || capturing.tag() == Some(tag));
        let (keys, shortcut) = held(&(at + 1).to_string());
        let read_only = Signal::derive(move || !session.may_write().get());
        view! {
            <label class={"tag"}>
                <input
                    type={"radio"}
                    name={"line-tag"}
                    id=radio_id(tag)
                    aria-keyshortcuts=shortcut
                    prop:checked=chosen
                    checked=chosen
                    disabled=read_only
                    on:click=move |_| capturing.toggle_tag(tag)
                />
                {(words().meetings.tags)(tag)}
                <kbd aria-hidden={"true"}>{keys}</kbd>
            </label>
        }
    };
    view! {
        <div class={"tags"} role={"radiogroup"} aria-label=t.tag on:keydown=on_letter>
            {Tag::ALL.iter().copied().enumerate().map(tag).collect_view()}
        </div>
    }
    .into_any()
}

fn radio_id(tag: Tag) -> String {
    format!("tag-{}", tag.word())
}

/// The question that is asked now, in letters that are read at a glance; its place is kept
/// where none is asked.
#[component]
fn Question() -> impl IntoView {
    let session: Session = expect_context();
    let capturing: Capturing = expect_context();
    let t = &words().notes;
    let asked = session.ask(move |workbook| {
        let planned = capturing.question()?;
        let record = workbook.get::<Planned>(planned)?;
        let place = record.fills.as_ref().and_then(|key| place_told(workbook, key));
        Some((record.text.trim().to_string(), place))
    });
    let some = session.ask(move |workbook| !workbook.planned(capturing.meeting()).is_empty());
    let shown = move || match asked.get() {
        Some((text, place)) => view! {
            <p class={"now-asking"}><span class={"seen-by-readers"}>{t.now_asking}": "</span>{text}</p>
            <p class={"quiet"}>{place.map(|place| (words().plan.fills)(&place))}</p>
            <Button class="quiet-button" text=t.no_question press=move || capturing.ask(None, false) />
        }
        .into_any(),
        None => {
            let arrows = if keyboard::is_apple() { "⌥↓" } else { "Alt+↓" };
            view! { <p class={"quiet"}>{(t.step_keys)(arrows)}</p> }.into_any()
        }
    };
    let region = move || some.get().then(|| view! { <div class={"asked-now"} aria-live={"polite"}>{shown}</div> });
    view! { {region} }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_has_a_digit_and_a_letter_of_its_own() {
        let digits: Vec<Option<Tag>> = (1..=7).map(|digit| tag_at(&format!("Digit{digit}"))).collect();
        assert_eq!(digits, Tag::ALL.iter().copied().map(Some).collect::<Vec<_>>());
        for code in ["Digit0", "Digit8", "KeyA", "Numpad1", ""] {
            assert_eq!(tag_at(code), None, "{code}");
        }
        let letters: std::collections::BTreeSet<&str> = Tag::ALL.iter().map(|tag| letter(*tag)).collect();
        assert_eq!(letters.len(), Tag::ALL.len());
    }
}
