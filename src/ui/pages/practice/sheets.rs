//! Cards on paper, each on a sheet of its own.

use leptos::prelude::*;

use super::called;
use super::cards::{ClientPart, LeadPart, ObserverPart};
use super::scenario::{PublicPart, ToScenario};
use crate::content::client_card;
use crate::model::{OpenCards, PracticeRole, ScenarioRef, Word};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::words::words;

/// The cards of a scenario, to be printed: the client's only where it is asked for.
#[component]
pub fn Sheets(of: ScenarioRef, cards: Memo<OpenCards>) -> impl IntoView {
    let t = &words().practice;
    let chosen = RwSignal::new(vec![PracticeRole::Lead, PracticeRole::Observer]);
    let nothing = Memo::new(move |_| chosen.with(Vec::is_empty));
    let tick = move |role: &PracticeRole| {
        let role = *role;
        let is_chosen = Signal::derive(move || chosen.with(|chosen| chosen.contains(&role)));
        let choose = move |event| {
            let to_be = event_target_checked(&event);
            let kept = |other: &PracticeRole| {
                if *other == role { to_be } else { chosen.with_untracked(|it| it.contains(other)) }
            };
            chosen.set(PracticeRole::ALL.iter().copied().filter(kept).collect());
        };
        view! {
            <label class={"tick"}>
                <input type={"checkbox"} prop:checked=is_chosen checked=is_chosen on:change=choose />
                <span>{(t.roles)(role)}</span>
            </label>
        }
    };
    let told = move || nothing.get().then_some(t.nothing_to_print);
    let sheet = move |role: PracticeRole| view! { <SheetOf of cards role /> };
    view! {
        <div class={"not-printed"}>
            <ToScenario of />
            <header class={"page-head"}>
                <h1 id={"page-title"} tabindex={"-1"}>{t.sheets}</h1>
                <Button class="primary" text=t.print_now at_rest=nothing press=page::print />
            </header>
            <p class={"quiet"}>{t.sheets_lead}</p>
            <fieldset class={"sheet-choice"}>
                <legend>{t.sheets_for}</legend>
                {PracticeRole::ALL.iter().map(tick).collect_view()}
                <p class={"quiet"}>{t.sheets_client_hint}</p>
            </fieldset>
            <p role={"status"}>{told}</p>
        </div>
        <div class={"role-sheets"}>
            <For each=move || chosen.get() key=|role| *role children=sheet />
        </div>
    }
    .into_any()
}

#[component]
fn SheetOf(of: ScenarioRef, cards: Memo<OpenCards>, role: PracticeRole) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    let part = match role {
        PracticeRole::Lead => view! { <LeadPart cards /> }.into_any(),
        PracticeRole::Observer => view! { <ObserverPart cards /> }.into_any(),
        PracticeRole::Client => {
            let card = session.ask(move |workbook| client_card(workbook, of).unwrap_or_default());
            view! { <ClientPart card /> }.into_any()
        }
    };
    view! {
        <article class={"role-sheet"} aria-label=(t.cards)(role)>
            <p class={"role-sheet-title"}>
                <strong>{(t.cards)(role)}</strong>
                <span>{move || cards.with(called)}</span>
            </p>
            <PublicPart cards />
            {part}
        </article>
    }
    .into_any()
}
