//! Causes that explain no gap yet, and solutions that answer no cause.

use leptos::prelude::*;

use super::cause::Causes;
use super::solution::Solutions;
use crate::ui::words::words;

#[component]
pub fn Loose() -> impl IntoView {
    let t = &words().map;
    view! {
        <section class={"level loose"} aria-labelledby={"loose"}>
            <header class={"level-head"}>
                <h2 id={"loose"} tabindex={"-1"}>{t.loose}</h2>
                <p class={"quiet"}>{t.loose_hint}</p>
            </header>
            <div class={"loose-parts"}>
                <Causes beside=None />
                <Solutions beside=None />
            </div>
        </section>
    }
    .into_any()
}
