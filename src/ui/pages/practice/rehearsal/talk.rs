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
        talk.with(|talk| {
            let before = |at: usize| talk.answered.iter().take(at).map(|answered| answered.reply);
            let turn = |(at, (text, answered)): (usize, (String, &Answered))| {
                let alike = before(at).filter(|reply| *reply == answered.reply).count();
                card.with(|card| turn(text, answered, said_by_client(answered.reply, alike, card)))
            };
            texts.into_iter().zip(&talk.answered).enumerate().map(turn).collect_view()
        })
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

fn turn(text: String, answered: &Answered, said: Option<String>) -> AnyView {
    let t = &words().rehearsal;
    let q = &words().questions;
    let reading = match (&answered.reading.category, answered.after) {
        (_, Some(after)) if answered.goes_on => (t.goes_on)((q.categories)(after)),
        (Some(_), Some(_)) => (q.after)(answered.reading.category, &answered.reading.told_by),
        (_, Some(said)) => (t.taken_as)((q.categories)(said)),
        // That is asked below.
        (_, None) if answered.reply == ClientReply::Unclear => String::new(),
        (_, None) => (q.after)(None, &[]),
    };
    let fault = |fault: &Fault| view! { <li>{(q.fault)(fault)}" "{(q.pattern)(fault.kind)}</li> };
    let faults = answered.reading.faults.iter().map(fault).collect_view();
    let told = matches!(answered.reply, ClientReply::Tells(_));
    let reply = said.map(|said| {
        let class = if told { "rehearsal-turn by-client tells" } else { "rehearsal-turn by-client" };
        let mark = match answered.reply {
            ClientReply::Tells(_) => Some(view! { <span class={"came-out"}>{t.came_out}</span> }.into_any()),
            ClientReply::HasNoMore => Some(view! { <p class={"quiet reading"}>{t.why_no_more}</p> }.into_any()),
            ClientReply::Otherwise => Some(view! { <p class={"quiet reading"}>{t.why_otherwise}</p> }.into_any()),
            ClientReply::Unclear | ClientReply::Evades(_) | ClientReply::Agrees => None,
        };
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

/// The words of a reply that was given so many times before; none as long as there is none.
fn said_by_client(reply: ClientReply, alike: usize, card: &ClientCard) -> Option<String> {
    let t = &words().rehearsal;
    let one_of = |lines: &[&'static str], at: usize| lines.iter().cycle().nth(at % lines.len().max(1)).copied();
    let own = match reply {
        ClientReply::Unclear => return None,
        ClientReply::Tells(place) => card.facts.get(place).map(|fact| match fact.well.trim() {
            "" => fact.text.trim(),
            well => well,
        }),
        ClientReply::Evades(place) => card.facts.get(place).map(|fact| fact.badly.trim()),
        ClientReply::Agrees => one_of(&t.agrees, alike),
        ClientReply::HasNoMore => one_of(&t.no_more, alike),
        // The card's own words first, and then now and again.
        ClientReply::Otherwise if alike.is_multiple_of(t.shrugs.len() + 1) => Some(card.otherwise.trim()),
        ClientReply::Otherwise => None,
    };
    let own = own.filter(|own| !own.is_empty()).or(one_of(&t.shrugs, alike));
    own.map(str::to_string)
}
