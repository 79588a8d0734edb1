//! Answers that came as files: what would become of them, and of which nothing can.

use leptos::prelude::*;

use crate::exchange::{AnswersStand, SharedAnswers};
use crate::model::{Taken, Workbook};
use crate::platform::page;
use crate::session::{IncomingAnswers, Session};
use crate::ui::arriving::{Arriving, INCOMING};
use crate::ui::components::Button;
use crate::ui::desk::Desk;
use crate::ui::words::words;

/// What waits for its owner's word.
#[component]
pub fn ComingAnswers() -> impl IntoView {
    let Desk { arriving, .. } = expect_context();
    let Arriving { answers, reading, .. } = arriving;
    // What waits here doesn't wait for ever.
    on_cleanup(move || {
        answers.try_set(None);
    });
    view! {
        <p role={"status"}>{move || reading.get().then_some(words().data.reading)}</p>
        {move || answers.get().map(|read| view! { <Found read waiting=answers /> })}
    }
    .into_any()
}

/// How many files stand how.
fn told(workbook: &Workbook, read: &IncomingAnswers) -> (usize, Vec<String>) {
    let t = &words().several;
    let (stands, _) = SharedAnswers::stand(read.answers.iter().map(|(_, answers)| answers), workbook);
    let count = |is: fn(&AnswersStand) -> bool| stands.iter().filter(|stand| is(stand)).count();
    let new = count(|stand| matches!(stand, AnswersStand::Fit(_, Taken::New)));
    let later = count(|stand| matches!(stand, AnswersStand::Fit(_, Taken::Later)));
    let there = count(|stand| matches!(stand, AnswersStand::Fit(_, Taken::There)));
    let earlier = count(|stand| matches!(stand, AnswersStand::Fit(_, Taken::Earlier)));
    let mut lines = (t.would_be)(new, later, there, earlier);
    let others = [
        (count(|stand| matches!(stand, AnswersStand::Closed(_))), t.closed_rounds),
        (count(|stand| *stand == AnswersStand::Elsewhere), t.elsewhere),
        (read.unread, t.unread),
    ];
    lines.extend(others.into_iter().filter(|(count, _)| *count > 0).map(|(count, told)| told(count)));
    (new + later, lines)
}

#[component]
fn Found(read: IncomingAnswers, waiting: RwSignal<Option<IncomingAnswers>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().several;
    let title = (t.coming)(read.answers.len() + read.refused.len() + read.unread);
    let refused = (!read.refused.is_empty()).then(|| {
        let line = |(file, refusal): &(String, _)| view! { <li>{(t.refusal)(file, refusal)}</li> };
        view! {
            <p>{(t.refused)(read.refused.len())}</p>
            <ul class={"notices"}>{read.refused.iter().map(line).collect_view()}</ul>
        }
    });
    let read = StoredValue::new(read);
    let stands = session.ask(move |workbook| read.with_value(|read| told(workbook, read)));
    let lines = move || {
        let line = |told: String| view! { <li>{told}</li> };
        stands.get().1.into_iter().map(line).collect_view()
    };
    let done = move || {
        waiting.set(None);
        page::focus_soon("page-title".into());
    };
    let put_in = move || {
        if read.with_value(|read| session.take_answers(read)) {
            done();
        }
    };
    let some = Memo::new(move |_| stands.with(|(count, _)| *count));
    let put = move || {
        let count = some.get();
        (count > 0).then(|| view! { <Button class="primary" text=(t.put_in)(count) writes=true press=put_in /> })
    };
    view! {
        <div id=INCOMING class={"found"} role={"group"} tabindex={"-1"} aria-labelledby={"incoming-title"}>
            <h2 id={"incoming-title"}>{title}</h2>
            <ul class={"several-coming"}>{lines}</ul>
            {refused}
            <div class={"buttons"}>
                {put}
                <Button text=words().data.cancel press=done />
            </div>
        </div>
    }
    .into_any()
}
