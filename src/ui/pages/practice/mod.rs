//! Practice: scenarios, their cards, writing one's own, and what came out of rounds.

mod cards;
mod feedback;
mod giving;
mod incoming;
mod list;
mod next_times;
mod progress;
mod rehearsal;
mod rounds;
mod scenario;
mod sheets;
mod write;

pub use feedback::FeedbackPage;
pub use list::Practice;
pub use next_times::meant;
pub use rehearsal::RehearsalPage;
pub use rounds::RoundHead;
pub use scenario::ScenarioPage;

use leptos::prelude::*;

use crate::model::OpenCards;
use crate::session::Session;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The ways between the parts of practice; the one where one is, is marked.
#[component]
pub fn PracticeParts(
    /// Where one is.
    here: Page,
) -> impl IntoView {
    let session: Session = expect_context();
    let way = move |page: Page, name: &'static str| {
        let current = (page == here).then_some("page");
        view! { <a href=Route::In(session.id(), page).href() aria-current=current>{name}</a> }
    };
    view! {
        <nav class={"meeting-pages not-printed"} aria-label=words().practice.parts>
            {way(Page::Practice, words().practice.scenarios)}
            {way(Page::Feedback, words().rounds.title)}
            {way(Page::Rooms, words().room.title)}
        </nav>
    }
    .into_any()
}

/// What a scenario is called; a stand-in for one without a title.
fn called(cards: &OpenCards) -> String {
    match cards.title.trim() {
        "" => words().practice.untitled.into(),
        title => title.into(),
    }
}

/// What there is to say of a scenario in a line: kind of talk, how hard, trade, what is hidden.
pub fn told(cards: &OpenCards) -> String {
    let t = &words().practice;
    let hidden = match cards.client_elsewhere && cards.hidden == 0 {
        true => t.elsewhere.to_string(),
        false => (t.to_uncover)(cards.hidden),
    };
    let said = [
        cards.talk.map(|talk| (t.talks)(talk).to_string()),
        cards.difficulty.map(|difficulty| (t.difficulties)(difficulty).to_string()),
        Some(cards.trade.trim().to_string()).filter(|trade| !trade.is_empty()),
        Some(hidden),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
