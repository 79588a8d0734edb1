//! A text that is edited in place.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use super::{boxed, full_name};
use crate::platform::page;
use crate::session::Session;

/// A pause this long after the last key ends a stretch of typing.
const PAUSE: i32 = 300;
/// While typing goes on, a draft becomes an edit this often.
const WHILE_TYPING: i32 = 500;

boxed! {
    /// Takes a text and the number of its stretch of typing; says whether it was taken.
    Commit(String, u64) -> bool
}

/// What kind of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// One line.
    Line,
    /// One line that is shown on more where the page is narrow.
    Wrapped,
    /// As many lines as it needs.
    Lines,
    /// A whole number.
    Number,
}

/// A labelled field. While someone types, the field holds a draft; after a
/// short pause, now and then, and on leaving, `commit` makes an edit of it and
/// says whether it was taken. A draft that wasn't stays in the field.
#[component]
pub fn TextField(
    /// What is seen beside the field.
    label: &'static str,
    /// What the field belongs to, for those who don't see where it stands.
    #[prop(into, optional)]
    context: Signal<String>,
    /// The stored text.
    #[prop(into)]
    value: Signal<String>,
    /// Makes an edit of the text.
    #[prop(into)]
    commit: Commit,
    /// What kind of text.
    #[prop(default = TextKind::Line)]
    kind: TextKind,
    /// An example, shown while it is empty.
    #[prop(optional)]
    hint: &'static str,
    /// For moving the keyboard there.
    #[prop(into, optional)]
    id: Option<String>,
    /// The id of a list of texts to choose from.
    #[prop(optional)]
    suggestions: &'static str,
    /// What to say of a text that can't be taken.
    #[prop(optional)]
    refusal: &'static str,
    /// More classes.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let session: Session = expect_context();
    let refused = RwSignal::new(false);
    let line: NodeRef<html::Input> = NodeRef::new();
    let lines: NodeRef<html::Textarea> = NodeRef::new();
    let read = move || {
        // None once the field is gone.
        let typed = line.try_get_untracked().flatten().map(|input| input.value());
        let typed = typed.or_else(|| lines.try_get_untracked().flatten().map(|area| area.value()));
        if kind == TextKind::Wrapped { typed.map(|text| text.replace('\n', " ")) } else { typed }
    };
    let made_an_edit = Trigger::new();
    let commit = move |text: String, stretch: u64| {
        let taken = (commit.0)(text, stretch);
        made_an_edit.notify();
        refused.set(!taken);
        taken
    };
    let draft = Draft::new(session, read, commit.into());
    let registered = session.register_draft({
        let draft = Rc::clone(&draft);
        move || draft.hand_over()
    });
    let draft = StoredValue::new_local(draft);
    on_cleanup(move || {
        registered.into_iter().for_each(|id| session.forget_draft(id));
        draft.try_with_value(|draft| draft.told(false));
    });
    // Chromium tells of the blur of a field that is being taken off the page with
    // its draft, which was handed over before: so these only try.
    let on_input = move |_| {
        draft.try_with_value(Draft::typed);
    };
    let on_blur = move |_| {
        draft.try_with_value(|draft| draft.end_stretch());
    };
    let on_composition = move |begins: bool| {
        move |_| {
            draft.try_with_value(|draft| {
                draft.composing.set(begins);
                if !begins {
                    Draft::typed(draft);
                }
            });
        }
    };
    let one_line = move |key: KeyboardEvent| {
        if kind == TextKind::Wrapped && key.key() == "Enter" && !key.is_composing() {
            key.prevent_default();
        }
    };
    // The field is a world outside: it is told of a new value only if nobody is
    // typing. After an edit it is asked even if the value is the old one: what
    // was typed may have been undone at once.
    Effect::new(move |_| {
        let stored = value.get();
        made_an_edit.track();
        if !draft.with_value(|draft| draft.dirty.get()) && read().is_some_and(|shown| shown != stored) {
            line.get_untracked().inspect(|input| input.set_value(&stored));
            lines.get_untracked().inspect(|area| area.set_value(&stored));
        }
    });
    let name = full_name(label, context);
    let read_only = Signal::derive(move || !session.may_write().get());
    let first = value.get_untracked();
    let field = match kind {
        TextKind::Lines | TextKind::Wrapped => view! {
            <textarea
                node_ref=lines
                id=id
                rows={if kind == TextKind::Wrapped { 1 } else { 2 }}
                aria-label=name
                placeholder={hint}
                readonly=read_only
                on:keydown=one_line
                on:input=on_input
                on:blur=on_blur
                on:compositionstart=on_composition(true)
                on:compositionend=on_composition(false)
            >
                {first}
            </textarea>
        }
        .into_any(),
        TextKind::Line | TextKind::Number => view! {
            <input
                node_ref=line
                type={"text"}
                inputmode={if kind == TextKind::Number { "numeric" } else { "text" }}
                id=id
                aria-label=name
                placeholder={hint}
                value=first
                autocomplete={"off"}
                list=(!suggestions.is_empty()).then_some(suggestions)
                readonly=read_only
                on:input=on_input
                on:blur=on_blur
                on:compositionstart=on_composition(true)
                on:compositionend=on_composition(false)
            />
        }
        .into_any(),
    };
    let said = move || {
        let refused = refused.get() && !refusal.is_empty();
        refused.then(|| view! { <span class={"refusal"} role={"alert"}>{refusal}</span> })
    };
    view! {
        <label class=format!("field {class}")>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            {field}
            {said}
        </label>
    }
    .into_any()
}

/// What is typed and not yet an edit.
struct Draft {
    session: Session,
    read: Box<dyn Fn() -> Option<String>>,
    commit: Commit,
    dirty: Cell<bool>,
    /// The session was told that there are words which aren't saved.
    unsaved: Cell<bool>,
    composing: Cell<bool>,
    stretch: Cell<Option<u64>>,
    pause: RefCell<Option<page::Timer>>,
    going_on: Cell<bool>,
}

impl Draft {
    fn new(session: Session, read: impl Fn() -> Option<String> + 'static, commit: Commit) -> Rc<Draft> {
        Rc::new(Draft {
            session,
            read: Box::new(read),
            commit,
            dirty: Cell::new(false),
            unsaved: Cell::new(false),
            composing: Cell::new(false),
            stretch: Cell::new(None),
            pause: RefCell::new(None),
            going_on: Cell::new(false),
        })
    }

    /// A key was pressed.
    fn typed(self: &Rc<Self>) {
        self.dirty.set(true);
        self.told(true);
        if self.stretch.get().is_none() {
            self.stretch.set(Some(self.session.new_stretch()));
        }
        let at_pause = {
            let draft = Rc::clone(self);
            page::after(PAUSE, move || draft.end_stretch())
        };
        if let Some(earlier) = self.pause.replace(at_pause) {
            earlier.call_off();
        }
        if !self.going_on.replace(true) {
            let draft = Rc::clone(self);
            page::after(WHILE_TYPING, move || {
                draft.going_on.set(false);
                draft.commit();
            });
        }
    }

    /// Makes an edit of the draft, if there is one and no character is being
    /// composed.
    fn commit(&self) {
        if !self.composing.get() {
            self.commit_as_it_is();
        }
    }

    fn commit_as_it_is(&self) {
        if !self.dirty.get() {
            return;
        }
        let Some(text) = (self.read)() else { return };
        let stretch = self.stretch.get().unwrap_or_else(|| self.session.new_stretch());
        self.dirty.set(false);
        if !(self.commit.0)(text, stretch) {
            self.dirty.set(true);
        }
        self.told(false);
    }

    /// Tells the session, once each, that words here aren't saved, and that they are.
    fn told(&self, unsaved: bool) {
        match (self.unsaved.replace(unsaved), unsaved) {
            (false, true) => self.session.draft_begins(),
            (true, false) => self.session.draft_ends(),
            _ => {}
        }
    }

    /// Makes an edit of everything that stands in the field, even of a character
    /// that is being composed: the page may be gone in a moment.
    fn hand_over(&self) {
        self.commit_as_it_is();
        self.end_stretch();
    }

    /// What is typed next is a step of its own.
    fn end_stretch(&self) {
        if let Some(pause) = self.pause.take() {
            pause.call_off();
        }
        self.commit();
        if !self.composing.get() {
            self.stretch.set(None);
        }
    }
}
