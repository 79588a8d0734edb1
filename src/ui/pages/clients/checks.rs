//! Self-checks about the work with a client, and how a change with them stands.

use leptos::prelude::*;

use crate::content::latest_version;
use crate::model::{CheckKind, CheckRound, ClientId, Key, Record};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each};
use crate::ui::pages::changes::now_told;
use crate::ui::pages::selfcheck::RoundLine;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The self-checks about the work with a client, a new one in a click, and the way to how a change
/// with them stands.
#[component]
pub fn ClientChecks(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let keys = session.keys::<CheckRound>(move |workbook| {
        let all = workbook.check_rounds().into_iter();
        all.filter(|(_, round)| round.client == Some(id)).map(|(round, _)| round).collect()
    });
    let show = |key: Key| CheckRound::id(&key).map(|id| view! { <RoundLine id /> }).into_any();
    let begin = move || {
        let kind = CheckKind::Phases;
        if let Some(round) = session.begin_round(kind, latest_version(kind), Some(id)) {
            page::go_to(&Route::In(session.id(), Page::Check(round)).to_string(), "page-title");
        }
    };
    let now = session.ask(move |workbook| workbook.stands_since(Some(id)).map(|_| now_told(workbook, Some(id))));
    let change = Route::In(session.id(), Page::Change(Some(id))).href();
    view! {
        <section aria-labelledby={"client-checks"}>
            <h2 id={"client-checks"}>{t.checks}</h2>
            <ul class={"list told-maps"}>
                <Each keys show />
            </ul>
            <Button text=t.begin_check writes=true press=begin />
            <p>
                <a class={"to-client"} href=change>{words().changes.to_clients}</a>
                " "
                <span class={"quiet"}>{now}</span>
            </p>
        </section>
    }
    .into_any()
}
