//! Where the client has no map yet, and so nothing that was said has a place on one.

use leptos::prelude::*;

use crate::model::{Client, Meeting, MeetingId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::words::words;

/// Why there is no place on a map to choose, and a map in a click; nothing where there is one.
#[component]
pub fn NoMap(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().afterwards;
    let without = session.ask(move |workbook| {
        let client = workbook.get::<Meeting>(id)?.client?;
        workbook.get::<Client>(client)?;
        workbook.maps_of_meeting(id).is_empty().then_some(client)
    });
    let nobody = session.ask(move |workbook| workbook.get::<Meeting>(id).is_some_and(|it| it.client.is_none()));
    let add = move || {
        if let Some(client) = without.get_untracked() {
            session.add_map(Some(client));
            page::focus_soon("meeting-waiting".into());
        }
    };
    let told = move || match (without.get(), nobody.get()) {
        (Some(_), _) => view! {
            <div class={"buttons"}>
                <p class={"quiet"}>{t.no_map}</p>
                <Button text=t.new_map writes=true press=add />
            </div>
        }
        .into_any(),
        (None, true) => view! { <p class={"quiet"}>{t.nobody}</p> }.into_any(),
        (None, false) => ().into_any(),
    };
    view! { {told} }.into_any()
}
