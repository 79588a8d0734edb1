//! Giving a scenario to others, as files.

use leptos::prelude::*;

use super::called;
use crate::content::{client_card, open_cards};
use crate::exchange::{SharedScenario, file_stem};
use crate::model::{OpenCards, PracticeRole, ScenarioRef, Workbook};
use crate::platform::spawn;
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::words::words;

/// The scenario as it goes to others.
fn shared(workbook: &Workbook, of: ScenarioRef) -> Option<SharedScenario> {
    match of {
        ScenarioRef::Own(id) => SharedScenario::of(workbook, id),
        ScenarioRef::BuiltIn(_) => {
            Some(SharedScenario::of_cards(open_cards(workbook, of)?, client_card(workbook, of)?))
        }
    }
}

/// The files that a scenario can leave as.
#[component]
pub fn Giving(of: ScenarioRef, cards: Memo<OpenCards>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice_files;
    // Shown until one goes on; kept nowhere.
    let code = RwSignal::new(String::new());
    let bare = Memo::new(move |_| cards.with(|cards| cards.hidden == 0));
    let stem = move || file_stem(&cards.with_untracked(called), t.file, &session.today().to_string());
    let with = move |give: fn(Session, SharedScenario, String) -> Option<String>, file: String| {
        session.commit_drafts();
        let shared = session.workbook().with_untracked(|workbook| shared(workbook, of));
        code.set(shared.and_then(|shared| give(session, shared, file)).unwrap_or_default());
    };
    let lead = move || {
        let give = |session: Session, shared: SharedScenario, file| {
            session.give_scenario(&shared.for_lead(), file);
            None
        };
        with(give, (t.file_for)(&stem(), PracticeRole::Lead));
    };
    let client = move || {
        let give = |session: Session, shared: SharedScenario, file| {
            session.give_client_card(&shared, file).map(|code| code.to_string())
        };
        with(give, (t.file_for)(&stem(), PracticeRole::Client));
    };
    let all = move || {
        let give = |session: Session, shared: SharedScenario, file| {
            session.give_scenario(&shared, file);
            None
        };
        with(give, format!("{}.json", stem()));
    };
    let copy = move || spawn(session.copy_text(code.get_untracked()));
    let shown = move || {
        let code = code.get();
        (!code.is_empty()).then(|| {
            view! {
                <p class={"card-code"}>{(t.code)(&code)}</p>
                <Button text=t.copy_code press=copy />
            }
        })
    };
    view! {
        <section class={"card-part not-printed"} aria-labelledby={"scenario-giving"}>
            <h2 id={"scenario-giving"}>{t.title}</h2>
            <p class={"quiet"}>{t.lead}</p>
            <div class={"buttons scenario-doing"}>
                <Button text=t.for_lead press=lead />
                <Button text=t.for_client at_rest=bare press=client />
                <Button class="quiet-button" text=t.for_all at_rest=bare press=all />
            </div>
            <div class={"card-code-region"} role={"status"}>{shown}</div>
            <p class={"quiet"}>{move || if bare.get() { t.no_client } else { t.for_all_hint }}</p>
        </section>
    }
    .into_any()
}
