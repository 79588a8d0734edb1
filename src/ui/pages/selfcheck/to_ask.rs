//! What to ask one's partner next, by the phases that are there.

use leptos::prelude::*;

use crate::content::{ToAsk, to_ask};
use crate::model::{CheckRound, Client, Meeting, MeetingId, Phase, RoundId};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// Questions for the phases that are there, each with the way into the plan of the next meeting.
#[component]
pub fn Questions(id: RoundId, there: Memo<Vec<Phase>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().check_result;
    let client = session.ask(move |workbook| {
        let client = workbook.get::<CheckRound>(id)?.client?;
        workbook.get::<Client>(client).map(|_| client)
    });
    let lines = move || {
        let draw = |(place, question): (usize, &'static ToAsk)| {
            let there = format!("will-ask-{place}");
            let way = move || {
                let there = there.clone();
                client.get().map(|client| {
                    let planned = session.ask(move |workbook| {
                        let meeting = workbook.will_ask(client, question.text)?;
                        Some((meeting, workbook.get::<Meeting>(meeting)?.on))
                    });
                    let id = there.clone();
                    let ask = move || {
                        if session.ask_next(client, question.text).is_some() {
                            page::focus_soon(id.clone());
                        }
                    };
                    let way = move || match planned.get() {
                        Some((meeting, on)) => {
                            let told = (t.will_ask)(&on.map(day_in_words).unwrap_or_default());
                            view! { <a id=there.clone() href=plan_of(session, meeting)>{told}</a> }.into_any()
                        }
                        None => {
                            let name = Signal::stored(format!("{}: {}", t.ask_next, question.text));
                            view! { <Button text=t.ask_next name writes=true press=ask.clone() /> }.into_any()
                        }
                    };
                    view! { {way} }
                })
            };
            view! {
                <li class={"tip"}>
                    <p>{question.text}</p>
                    <p class={"quiet"}>{(t.listen_for)(question.listen)}</p>
                    <p class={"quiet"}>{(t.suits)((t.phase_short)(question.phase))}</p>
                    {way}
                </li>
            }
        };
        there.with(|there| to_ask(there)).into_iter().enumerate().map(draw).collect_view()
    };
    let nobody = move || client.get().is_none().then(|| view! { <p>{t.ask_nobody}</p> });
    view! {
        <section class={"check-tips"} aria-labelledby={"check-questions"}>
            <h2 id={"check-questions"}>{t.questions}</h2>
            {nobody}
            <ul class={"tips"}>{lines}</ul>
        </section>
    }
    .into_any()
}

fn plan_of(session: Session, meeting: MeetingId) -> String {
    Route::In(session.id(), Page::Meeting(meeting)).href()
}
