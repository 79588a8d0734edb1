//! Feedback: what to do differently next time, and how it went over the rounds.

use leptos::prelude::*;

use super::PracticeParts;
use super::next_times::NextTimes;
use super::progress::LeadProgress;
use crate::content::Term;
use crate::model::{Lead, Workbook};
use crate::session::Session;
use crate::ui::components::{Explained, Trash};
use crate::ui::pages::meetings::{ComingSheet, TakeIn};
use crate::ui::route::Page;
use crate::ui::words::words;

/// What came out of all rounds.
#[component]
pub fn FeedbackPage() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().progress;
    let leads = session.ask(Workbook::leads);
    let none = Memo::new(move |_| leads.with(Vec::is_empty));
    let empty = move || none.get().then(|| view! { <p class={"invitation"}>{t.empty}</p> });
    // Somebody with another round is drawn anew.
    let each = move || leads.get().into_iter().enumerate().collect::<Vec<(usize, Lead)>>();
    let key = |(at, lead): &(usize, Lead)| (*at, lead.name.clone(), lead.rounds.clone());
    let lead = |(at, lead): (usize, Lead)| view! { <LeadProgress lead at /> };
    view! {
        <header class={"page-head practice-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{words().rounds.title}</h1>
            <PracticeParts here=Page::Feedback />
            <TakeIn />
        </header>
        <div class={"titled practice-lead"}>
            <p class={"quiet"}>{t.lead}</p>
            <Explained terms={&[Term::Observer, Term::NextTime]} />
        </div>
        <ComingSheet at=Page::Feedback />
        {empty}
        <div class={"feedback"}>
            <NextTimes />
            <For each=each key=key children=lead />
        </div>
        <Trash removed=session.ask(|workbook| workbook.removed_practice_rounds(None)) />
    }
    .into_any()
}
