//! Where the ideas come from.

use leptos::prelude::*;

use crate::content::{SOURCES, Source};
use crate::ui::words::words;

/// All that the workbook owes to others.
#[component]
pub fn Sources() -> impl IntoView {
    let t = &words().sources;
    let told = |source: &Source| {
        view! {
            <li>
                <p class={"idea"}>{source.idea}</p>
                <p>{source.by}</p>
                <p class={"quiet"}>{source.work}</p>
                <p>{source.used_for}</p>
            </li>
        }
    };
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
        </header>
        <p class={"prose"}>{t.intro}</p>
        <ol class={"sources"}>{SOURCES.iter().map(told).collect_view()}</ol>
        <p class={"quiet prose"}>{t.own}</p>
    }
    .into_any()
}
