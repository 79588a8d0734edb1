//! Quietly or openly: seven questions, what the answers lean to, and all their reasons.

use leptos::prelude::*;

use crate::content::{Advice, CHOOSER, ChooserQuestion, advise};
use crate::model::{Introduction, Reply};
use crate::session::Session;
use crate::ui::components::{Choice, Fold, Sheet, choices, choosing, stored};
use crate::ui::words::words;

/// What the answers lean to, over the questions that are folded away.
#[component]
pub fn Chooser() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().beginnings;
    let said = session.record_or_empty::<Introduction>(());
    let advice = Memo::new(move |_| {
        said.with(|said| CHOOSER.iter().any(|asked| said.reply(asked.id).is_some()).then(|| advise(said)))
    });
    let leaning = move || advice.with(|advice| advice.as_ref().map(|advice| advice.leaning));
    let told = move || match leaning() {
        None => view! { <p>{t.chooser_invites}</p> }.into_any(),
        Some(leaning) => view! {
            <p class={"leaning"}>{(t.leaning)(leaning)}</p>
            <p>{(t.leaning_means)(leaning)}</p>
        }
        .into_any(),
    };
    view! {
        <section class={"chooser"} aria-labelledby={"chooser"}>
            <h2 id={"chooser"} tabindex={"-1"}>{t.chooser}</h2>
            <div role={"status"}>{told}</div>
            <Fold
                id="chooser-questions".to_string()
                summary=Signal::stored(t.chooser_questions.to_string())
                context=Signal::stored(t.chooser.to_string())
                contents={move || view! { <Questions said advice /> }.into_any()}
            />
        </section>
    }
    .into_any()
}

#[component]
fn Questions(said: Memo<Introduction>, advice: Memo<Option<Advice>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().beginnings;
    let question = move |asked: &'static ChooserQuestion| {
        let answer = move |reply: Option<Reply>| {
            session.change::<Introduction>((), |said| said.answer(asked.id, reply));
        };
        view! {
            <Choice
                class="chooser-question"
                label=asked.text
                options=choices(t.replies)
                value=stored(move || said.with(|said| said.answers.get(asked.id).cloned()))
                none=t.unanswered
                choose=choosing(answer)
            />
        }
    };
    let reasons = move || {
        advice.with(|advice| {
            advice.as_ref().map(|advice| {
                let sides = [(t.for_quiet, &advice.quiet), (t.for_open, &advice.open), (t.not_known, &advice.unknown)];
                sides.into_iter().map(|(title, texts)| listed(title, texts)).collect_view()
            })
        })
    };
    view! {
        <Sheet class="chooser-questions">{CHOOSER.iter().map(question).collect_view()}</Sheet>
        <div class={"chooser-reasons"}>{reasons}</div>
        <p class={"quiet"}>{t.rule_of_thumb}</p>
    }
    .into_any()
}

/// What stands on one side; nothing where nothing does.
fn listed(title: &'static str, texts: &[&'static str]) -> Option<AnyView> {
    let line = |text: &&'static str| view! { <li>{*text}</li> };
    (!texts.is_empty()).then(|| {
        view! {
            <div>
                <h3>{title}</h3>
                <ul>{texts.iter().map(line).collect_view()}</ul>
            </div>
        }
        .into_any()
    })
}
