//! Words and what they mean.

use leptos::prelude::*;

use crate::content::{LEARNING_VERSION, Meaning, Term, TermArea, learning_items, suggestions};
use crate::model::Word;
use crate::session::Session;
use crate::ui::components::place_of_term;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// Every word that has a meaning of its own here.
#[component]
pub fn Glossary() -> impl IntoView {
    let t = &words().glossary;
    let items = learning_items(LEARNING_VERSION).unwrap_or_default();
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
        </header>
        <p class={"prose"}>{t.intro}</p>
        {TermArea::ALL.into_iter().map(area).collect_view()}
        {listed("words-learning", t.learning, items.iter().map(|item| (item.name, item.meaning)).collect())}
        {listed("words-ways", t.ways, suggestions().map(|way| (way.name, way.what)).collect())}
    }
    .into_any()
}

/// The words of an area by their letters.
fn area(area: TermArea) -> AnyView {
    let session: Session = expect_context();
    let t = &words().glossary;
    let mut terms: Vec<(Term, Meaning)> = Term::ALL.iter().map(|term| (*term, term.meaning())).collect();
    terms.retain(|(_, meaning)| meaning.area == area);
    terms.sort_by_key(|(_, meaning)| meaning.name);
    let near = move |term: &Term| {
        let href = Route::In(session.id(), Page::Glossary(Some(*term))).href();
        view! { <a href=href>{term.meaning().name}</a> }
    };
    let entry = |(term, meaning): (Term, Meaning)| {
        view! {
            <div class={"term"} id=place_of_term(term) tabindex={"-1"}>
                <dt>{meaning.name}</dt>
                <dd>
                    <p>{meaning.text}</p>
                    <p class={"quiet near"}>{t.near}": "{meaning.near.iter().map(near).collect_view()}</p>
                </dd>
            </div>
        }
    };
    let id = format!("words-{area:?}").to_lowercase();
    let labelled_by = id.clone();
    view! {
        <section class={"words"} aria-labelledby=labelled_by>
            <h2 id=id>{(t.area)(area)}</h2>
            <dl>{terms.into_iter().map(entry).collect_view()}</dl>
        </section>
    }
    .into_any()
}

/// Words that are explained where they are used, once more in one place.
fn listed(id: &'static str, title: &'static str, mut words: Vec<(&'static str, &'static str)>) -> AnyView {
    words.sort_unstable();
    let entry = |(name, text): (&'static str, &'static str)| {
        view! { <div class={"term"}><dt>{name}</dt><dd><p>{text}</p></dd></div> }
    };
    view! {
        <section class={"words"} aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <dl>{words.into_iter().map(entry).collect_view()}</dl>
        </section>
    }
    .into_any()
}
