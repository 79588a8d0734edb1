//! Where a line is written: what is asked, the field, and what the line is.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::content::bank_question;
use crate::model::{OwnQuestion, Planned, Tag, Word, Workbook};
use crate::platform::{keyboard, page};
use crate::session::Session;
use crate::ui::components::{Button, Sheet, TextField, TextKind};
use crate::ui::shortcuts::Shortcut;
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
        let held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.key() == "Enter" && !held && !is_composing(&event) && page::id_around(&event, "button").is_none() {
            event.prevent_default();
            capturing.finish();
        }
    };
    let own = Signal::derive(move || capturing.own());
    let read_only = Signal::derive(move || !session.may_write().get());
    let (keys, shortcut) = keys_of(Shortcut::OwnThought);
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

/// The keys of a shortcut, as they are written on the keyboard and as they are told.
fn keys_of(shortcut: Shortcut) -> (String, String) {
    let shown = |apple| shortcut.chords().first().map(|chord| chord.shown(apple)).unwrap_or_default();
    (shown(keyboard::is_apple()), shown(false))
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
    let tag = move |tag: Tag| {
        let chosen = Signal::derive(move || capturing.tag() == Some(tag));
        let (keys, shortcut) = keys_of(Shortcut::Line(tag));
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
            {Tag::ALL.iter().copied().map(tag).collect_view()}
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
        let place = place.map(|place| (words().plan.fills)(&place));
        let about = record.asked.then(|| t.asked.to_string()).into_iter().chain(place).collect::<Vec<_>>();
        Some((record.text.trim().to_string(), about.join(" · "), listen_for(workbook, record)))
    });
    let some = session.ask(move |workbook| !workbook.planned(capturing.meeting()).is_empty());
    let shown = move || match asked.get() {
        Some((text, about, listen_for)) => view! {
            <p class={"now-asking"}><span class={"seen-by-readers"}>{t.now_asking}": "</span>{text}</p>
            <p class={"quiet"}>{about}</p>
            <p class={"quiet listen-for"}>{listen_for.map(|what| format!("{} {what}", words().asking.listen))}</p>
            <Button class="quiet-button" text=t.no_question press=move || capturing.ask(None, false) />
        }
        .into_any(),
        None => {
            let (next, _) = keys_of(Shortcut::NextQuestion);
            view! { <p class={"quiet"}>{(t.step_keys)(&next)}</p> }.into_any()
        }
    };
    let region = move || some.get().then(|| view! { <div class={"asked-now"} aria-live={"polite"}>{shown}</div> });
    view! { {region} }.into_any()
}

/// What in the answer is worth holding on to.
fn listen_for(workbook: &Workbook, planned: &Planned) -> Option<String> {
    let of_bank = planned.bank.and_then(bank_question).map(|question| question.listen_for.to_string());
    let own = || Some(workbook.get::<OwnQuestion>(planned.question?)?.listen_for.trim().to_string());
    of_bank.or_else(own).filter(|what| !what.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_has_keys_and_a_letter_of_its_own() {
        for (digit, tag) in (1..).zip(Tag::ALL) {
            assert_eq!(keys_of(Shortcut::Line(*tag)), (format!("Alt+{digit}"), format!("Alt+{digit}")));
        }
        let letters: std::collections::BTreeSet<&str> = Tag::ALL.iter().map(|tag| letter(*tag)).collect();
        assert_eq!(letters.len(), Tag::ALL.len());
    }
}
