//! The talk so far: what was asked, how it was read, and what came back.

use leptos::prelude::*;

use super::Rehearsing;
use crate::model::{Answered, ClientCard, ClientReply, Fault};
use crate::ui::words::words;

/// Every question with its answer, in their order.
#[component]
pub fn TalkSoFar() -> impl IntoView {
    let Rehearsing { turns: asked, card, talk, .. } = expect_context();
    let t = &words().rehearsal;
    let opening = move || {
        let said = card.with(|card| card.opening.trim().to_string());
        (!said.is_empty())
            .then(|| view! { <li class={"rehearsal-turn by-client"}>{speaker(t.client)}<p>{said}</p></li> })
    };
    let turns = move || {
        let texts: Vec<String> = asked.with(|asked| asked.iter().map(|turn| turn.text.clone()).collect());
        let turn = |(text, answered): (String, &Answered)| card.with(|card| turn(text, answered, card));
        talk.with(|talk| texts.into_iter().zip(&talk.answered).map(turn).collect_view())
    };
    view! {
        <section class={"rehearsal-talk"} aria-labelledby={"rehearsal-talk"}>
            <h2 id={"rehearsal-talk"}>{t.talk}</h2>
            <div role={"log"} aria-labelledby={"rehearsal-talk"}>
                <ol>{opening} {turns}</ol>
            </div>
        </section>
    }
    .into_any()
}

fn speaker(name: &'static str) -> AnyView {
    view! { <span class={"quiet speaker"}>{name}<span class={"seen-by-readers"}>": "</span></span> }.into_any()
}

fn turn(text: String, answered: &Answered, card: &ClientCard) -> AnyView {
    let t = &words().rehearsal;
    let q = &words().questions;
    let reading = match (&answered.reading.category, answered.after) {
        (Some(_), Some(_)) => (q.after)(answered.reading.category, &answered.reading.told_by),
        (_, Some(said)) => (t.taken_as)((q.categories)(said)),
        (_, None) => (q.after)(None, &[]),
    };
    let fault = |fault: &Fault| view! { <li>{(q.fault)(fault)}" "{(q.pattern)(fault.kind)}</li> };
    let faults = answered.reading.faults.iter().map(fault).collect_view();
    let reply = said_by_client(answered.reply, card).map(|said| {
        let told = matches!(answered.reply, ClientReply::Tells(_));
        let class = if told { "rehearsal-turn by-client tells" } else { "rehearsal-turn by-client" };
        let mark = told.then(|| view! { <span class={"came-out"}>{t.came_out}</span> });
        view! { <li class=class>{speaker(t.client)}<p>{said}</p>{mark}</li> }
    });
    view! {
        <li class={"rehearsal-turn by-me"}>
            {speaker(t.me)}
            <p>{text}</p>
            <p class={"quiet reading"}>{reading}</p>
            <ul class={"quiet reading"}>{faults}</ul>
        </li>
        {reply}
    }
    .into_any()
}

/// The words of a reply; none as long as there is none.
fn said_by_client(reply: ClientReply, card: &ClientCard) -> Option<String> {
    let t = &words().rehearsal;
    let fact = |place: usize| card.facts.get(place);
    let (own, otherwise) = match reply {
        ClientReply::Unclear => return None,
        ClientReply::Tells(place) => {
            let fact = fact(place)?;
            let well = if fact.well.trim().is_empty() { &fact.text } else { &fact.well };
            (well.trim().to_string(), t.shrugs)
        }
        ClientReply::Evades(place) => (fact(place)?.badly.trim().to_string(), t.shrugs),
        ClientReply::Otherwise => (card.otherwise.trim().to_string(), t.shrugs),
    };
    Some(if own.is_empty() { otherwise.to_string() } else { own })
}
