//! The groups on the screen, with who does what in the round that is on.

use leptos::prelude::*;

use crate::ui::pages::room::groups::doing;
use crate::ui::pages::room::standing::{RotationTold, Told};
use crate::ui::words::words;

/// The groups.
#[component]
pub fn GroupsView(
    /// The rotation that is on.
    #[prop(into)]
    told: Signal<Option<RotationTold>>,
) -> impl IntoView {
    let t = &words().room;
    let group = move |(number, mut rounds): (usize, Vec<Told>), round: u16| {
        let at = usize::from(round);
        let told = (at < rounds.len()).then(|| rounds.swap_remove(at));
        view! {
            <section>
                <h2>{(t.group)(number)}</h2>
                {told.map(doing)}
            </section>
        }
    };
    let body = move || match told.get() {
        Some(told) => {
            // The fewer there are the larger they stand.
            let class = match told.groups.len() {
                0..=2 => "room-groups few",
                4 => "room-groups four",
                3..=6 => "room-groups some",
                7..=9 => "room-groups many",
                _ => "room-groups most",
            };
            let round = told.round;
            let groups = told.groups.into_iter().map(|each| group(each, round)).collect_view();
            view! { <div class=class>{groups}</div> }.into_any()
        }
        None => view! { <p class={"room-waits"}>{words().room_screen.not_dealt}</p> }.into_any(),
    };
    view! { {body} }.into_any()
}
