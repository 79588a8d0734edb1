//! A set of questions that came as a file: what it would bring.

use leptos::prelude::*;

use super::sets::{focus_set, open_set};
use crate::content::bank_question;
use crate::exchange::SharedQuestion;
use crate::model::BankId;
use crate::platform::page;
use crate::session::{IncomingSet, Session};
use crate::ui::arriving::{Arriving, INCOMING};
use crate::ui::components::{Button, Fold};
use crate::ui::desk::Desk;
use crate::ui::lists::Lists;
use crate::ui::words::words;

/// What waits for its owner's word.
#[component]
pub fn ComingSet() -> impl IntoView {
    let Desk { arriving, .. } = expect_context();
    let Arriving { set, reading, .. } = arriving;
    // What waits here doesn't wait for ever.
    on_cleanup(move || {
        set.try_set(None);
    });
    view! {
        <p role={"status"}>{move || reading.get().then_some(words().data.reading)}</p>
        {move || set.get().map(|read| view! { <Found read waiting=set /> })}
    }
    .into_any()
}

#[component]
fn Found(read: IncomingSet, waiting: RwSignal<Option<IncomingSet>>) -> impl IntoView {
    let session: Session = expect_context();
    let Lists { questions: listing, .. } = expect_context();
    let (t, data) = (&words().sets, &words().data);
    let found = (data.found)(&read.file);
    let notices = read.notices.iter().map(|notice| view! { <li>{(t.notice)(notice)}</li> }).collect_view();
    let name = read.set.name.trim().to_string();
    let context = name.clone();
    let read = StoredValue::new(read);
    let brings = session.ask(move |workbook| read.with_value(|read| read.set.brings(workbook)));
    let told = move || (t.brings)(&name, brings.get());
    let taken = move || brings.get().name_taken.then(|| view! { <p>{t.name_taken}</p> });
    let put_in = move || {
        if let Some(id) = read.with_value(|read| session.take_question_set(read)) {
            waiting.set(None);
            open_set(listing, id, false);
            focus_set(id);
        }
    };
    let leave = move || {
        waiting.set(None);
        page::focus_soon("page-title".into());
    };
    let questions = move || {
        let said = |shared: &SharedQuestion| view! { <li>{says(shared)}</li> };
        let all = read.with_value(|read| read.set.questions.iter().map(said).collect_view());
        view! { <ol>{all}</ol> }.into_any()
    };
    view! {
        <div id=INCOMING class={"found"} role={"group"} tabindex={"-1"} aria-labelledby={"incoming-title"}>
            <h2 id={"incoming-title"}>{found}</h2>
            <p>{told}</p>
            {taken}
            <ul class={"notices"}>{notices}</ul>
            <Fold id={"incoming-set".to_string()} summary=t.show context=Signal::stored(context) contents=questions />
            <div class={"buttons"}>
                <Button class="primary" text=t.put_in writes=true press=put_in />
                <Button text=data.cancel press=leave />
            </div>
        </div>
    }
    .into_any()
}

/// What a question says here: one of the bank in our words.
fn says(shared: &SharedQuestion) -> String {
    let ours = shared.bank.as_deref().and_then(BankId::new).and_then(bank_question);
    ours.map_or_else(|| shared.question.text.trim().to_string(), |ours| ours.text.to_string())
}
