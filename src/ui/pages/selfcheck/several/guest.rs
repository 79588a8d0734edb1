//! Taking part in the round of somebody else: by its code, with a file at the end.

use leptos::prelude::*;

use super::sides;
use crate::content::has_asked;
use crate::model::{CheckRound, Guest, RoundCode, RoundId, Word};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Pick};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The id of what is said of a code.
const SAID: &str = "code-said";

/// A field for the code, and the way to the statements.
#[component]
pub fn TakePart() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().several;
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let take_part = move || {
        let code = typed.with_untracked(|typed| typed.parse::<RoundCode>());
        match code {
            Err(error) => said.set((t.code_error)(error)),
            Ok(code) if !has_asked(code.kind, code.version) => said.set(t.other_version.into()),
            Ok(code) => {
                if let Some(round) = session.take_part(code) {
                    page::go_to(&Route::In(session.id(), Page::Check(round)).to_string(), "page-title");
                }
            }
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if session.may_write().get_untracked() {
            take_part();
        }
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    let invalid = move || (!said.with(String::is_empty)).then_some("true");
    view! {
        <section class={"check-offer take-part"} aria-labelledby={"take-part"}>
            <h2 id={"take-part"}>{t.join_title}</h2>
            <p>{t.join_about}</p>
            <form class={"take-part-code"} on:submit=submit>
                <label class={"field"}>
                    <span class={"label"}>{t.code}</span>
                    <input
                        type={"text"}
                        autocomplete={"off"}
                        spellcheck={"false"}
                        placeholder=t.code_hint
                        aria-describedby=SAID
                        aria-invalid=invalid
                        disabled=read_only
                        on:input=move |event| {
                            typed.set(event_target_value(&event));
                            said.set(String::new());
                        }
                    />
                </label>
                <button type={"submit"} disabled=read_only>{t.join}</button>
            </form>
            <p id=SAID class={"refusal"} role={"status"}>{said}</p>
        </section>
    }
    .into_any()
}

/// Where one stands, and what was answered as a file; nothing where one answers for oneself.
#[component]
pub fn HandOver(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().several;
    let round = session.record_or_empty::<CheckRound>(id);
    let guest = Memo::new(move |_| round.with(|round| round.guest.clone()));
    let some = Memo::new(move |_| guest.with(Option::is_some));
    let side = Signal::derive(move || {
        let party = guest.with(|guest| guest.as_ref().and_then(|guest| guest.party.clone()));
        party.map(|party| party.word().to_string()).unwrap_or_default()
    });
    let handed = move || guest.with(|guest| (t.handed)(guest.as_ref().map_or(0, |guest: &Guest| guest.handed)));
    let hand_over = move || {
        session.hand_over(id, |code, respondent| {
            // Enough to tell files apart, and as little a name as the whole.
            let mark: String = respondent.to_string().chars().take(6).collect();
            (t.file_name)(code, &mark)
        });
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    let section = move || {
        some.get().then(|| {
            let pick = move |word: &str| session.take_side(id, crate::model::Party::from_word(word));
            view! {
                <section class={"hand-over"} aria-labelledby={"hand-over"}>
                    <h2 id={"hand-over"}>{t.hand_over_title}</h2>
                    <p>{t.hand_over_about}</p>
                    <Pick label=t.side options=Signal::stored(sides()) value=side at_rest=read_only pick />
                    <div class={"buttons"}>
                        <Button class="primary" text=t.hand_over writes=true press=hand_over />
                        <span class={"quiet"} role={"status"}>{handed}</span>
                    </div>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}
