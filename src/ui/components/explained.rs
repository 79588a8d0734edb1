//! What a word means, where it is used.

use leptos::prelude::*;

use crate::content::Term;
use crate::model::Word;
use crate::session::Session;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The id of a word in the glossary.
pub fn place_of_term(term: Term) -> String {
    format!("word-{}", term.word())
}

/// A small key that says what words mean, over the page: nothing below it moves. The browser
/// closes it by Escape and by a press beside it, and gives the keyboard back.
#[component]
pub fn Explained(
    /// The words; the first is at no other place of the page.
    terms: &'static [Term],
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().glossary;
    let first = terms.first().copied();
    let id = format!("meaning-{}", first.map(Term::word).unwrap_or_default());
    let (target, closes) = (id.clone(), id.clone());
    let names: Vec<&str> = terms.iter().map(|term| term.meaning().name).collect();
    let href = Route::In(session.id(), Page::Glossary(first)).href();
    let entry = |term: &Term| {
        let meaning = term.meaning();
        view! { <div><dt>{meaning.name}</dt><dd>{meaning.text}</dd></div> }
    };
    view! {
        <button type={"button"} class={"explained-key not-printed"} popovertarget=target aria-label=(t.what_is)(&names)>
            {t.key}
        </button>
        <div class={"explained not-printed"} id=id popover={"auto"} role={"group"} aria-label=(t.what_is)(&names)>
            <dl>{terms.iter().map(entry).collect_view()}</dl>
            <div class={"buttons"}>
                <button type={"button"} popovertarget=closes popovertargetaction={"hide"}>{t.close}</button>
                <a href=href>{t.all_words}</a>
            </div>
        </div>
    }
    .into_any()
}
