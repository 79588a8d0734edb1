//! What was said, word for word: the field, and what was taken down, the newest first.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::quoting::{QUOTE_FIELD, Quoting};
use crate::model::{Edit, Heard, Item, Key, ObservationId, Open, Quote, QuoteRef, Record, Word};
use crate::platform::{keyboard, page};
use crate::session::Session;
use crate::ui::components::{Button, Choice, Each, Sheet, TextField, TextKind, choices, choosing, place_of, stored};
use crate::ui::words::words;

/// The quotes of a sheet.
#[component]
pub fn Quotes(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let quoting = Quoting::new(session, id);
    provide_context(quoting);
    let t = &words().observing;
    let keys = session.ask(move |workbook| {
        let now = quoting.quote();
        let quotes = workbook.quotes(id).into_iter().rev().map(|(quote, _)| quote);
        quotes.filter(|quote| Some(*quote) != now).map(Key::Quote).collect::<Vec<Key>>()
    });
    let show = |key: Key| Quote::id(&key).map(|quote| view! { <Taken quote /> }).into_any();
    let none = move || keys.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.none_heard}</p> });
    view! {
        <section class={"quotes"} aria-labelledby={"quotes-title"}>
            <h2 id={"quotes-title"}>{t.quotes}</h2>
            <Capture />
            <div class={"taken"}>
                <h3 id={"quotes-taken"}>{t.heard}</h3>
                {none}
                <ol class={"taken-lines"} reversed={true} aria-labelledby={"quotes-taken"}>
                    <Each keys show />
                </ol>
            </div>
        </section>
    }
    .into_any()
}

/// The kind at a place of the keyboard's digits, from 1.
fn kind_at(code: &str) -> Option<Heard> {
    Heard::at(code.strip_prefix("Digit")?.parse().ok()?)
}

#[component]
fn Capture() -> impl IntoView {
    let session: Session = expect_context();
    let quoting: Quoting = expect_context();
    let t = &words().observing;
    let on_key = move |event: KeyboardEvent| {
        // Safari says that composing is over before it tells of the Enter that ended it.
        let composing = event.is_composing() || event.key_code() == 229;
        if composing || event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        match (event.alt_key(), kind_at(&event.code())) {
            (true, Some(kind)) => quoting.toggle(kind),
            (false, _) if event.key() == "Enter" && page::id_around(&event, "button").is_none() => quoting.finish(),
            _ => return,
        }
        event.prevent_default();
    };
    let alt = if keyboard::is_apple() { "⌥" } else { "Alt+" };
    let kind = move |(at, kind): (usize, Heard)| {
        let chosen = Signal::derive(move || quoting.kind() == Some(kind));
        let read_only = Signal::derive(move || !session.may_write().get());
        let digit = at + 1;
        view! {
            <label class={"tag"}>
                <input
                    type={"radio"}
                    name={"quote-kind"}
                    aria-keyshortcuts=format!("Alt+{digit}")
                    prop:checked=chosen
                    checked=chosen
                    disabled=read_only
                    on:click=move |_| quoting.toggle(kind)
                />
                {(t.kinds)(kind)}
                <kbd aria-hidden={"true"}>{format!("{alt}{digit}")}</kbd>
            </label>
        }
    };
    view! {
        <div class={"capture"} on:keydown=on_key>
            <Sheet class="capture-line">
                <TextField
                    label=t.quote
                    kind=TextKind::Wrapped
                    class="line-field"
                    id=QUOTE_FIELD
                    hint=t.quote_hint
                    value=quoting.text()
                    commit={move |text, stretch| quoting.type_in(text, stretch)}
                />
                <div class={"tags"} role={"radiogroup"} aria-label=t.quote_kind>
                    {Heard::ALL.iter().copied().enumerate().map(kind).collect_view()}
                </div>
                <div class={"capture-more"}>
                    <Button text=t.next_quote writes=true press=move || quoting.finish() />
                </div>
            </Sheet>
        </div>
    }
    .into_any()
}

#[component]
fn Taken(quote: QuoteRef) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let record = session.record_or_empty::<Quote>(quote);
    let name = Signal::derive(move || record.with(|quote| (t.of_quote)(quote.text.trim())));
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Quote(quote)));
        page::focus_soon(QUOTE_FIELD.into());
    };
    view! {
        <li class={"taken-line"} id=place_of(&Key::Quote(quote)) tabindex={"-1"}>
            <Sheet class="line-fields">
                <TextField
                    label=t.quote
                    context=name
                    kind=TextKind::Wrapped
                    class="line-words unlabelled"
                    value=Signal::derive(move || record.with(|quote| quote.text.clone()))
                    commit={move |text, stretch| session.type_in::<Quote>(quote, stretch, |quote| quote.text = text)}
                />
                <Choice
                    label=t.quote_kind
                    context=name
                    class="line-tag unlabelled"
                    value=stored(move || record.with(|quote| quote.kind.clone()))
                    options=choices(t.kinds)
                    none=t.quote_open
                    choose={choosing(move |chosen| {
                        session.change::<Quote>(quote, |quote| quote.kind = chosen.map(Open::Known));
                    })}
                />
            </Sheet>
            <Button
                class="quiet-button"
                text=words().map.remove_short
                name=Signal::derive(move || (t.remove_quote)(&name.get()))
                writes=true
                press=remove
            />
        </li>
    }
    .into_any()
}
