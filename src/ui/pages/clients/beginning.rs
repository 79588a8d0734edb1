//! How far one has come with a client, and the ways to the steps and to how the change goes.

use leptos::prelude::*;

use crate::content::steps_done;
use crate::model::ClientId;
use crate::session::Session;
use crate::ui::pages::beginnings::{address, progress_told};
use crate::ui::words::words;

/// The steps with a client, in a line.
#[component]
pub fn BeginningLine(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().beginnings;
    let beginning = session.ask(move |workbook| steps_done(workbook, Some(id)));
    view! {
        <section aria-labelledby={"client-beginning"}>
            <h2 id={"client-beginning"}>{t.with_client}</h2>
            <p>
                {move || beginning.with(progress_told)}" "
                <span class={"quiet"}>{words().clients.strength_private}</span>
            </p>
            <p><a class={"to-client"} href=address(session, Some(id)).href()>{t.to_guide}</a></p>
        </section>
    }
    .into_any()
}
