//! A chapter: what to read, what to say instead of what, and the steps to tick.

use leptos::prelude::*;

use crate::content::{Chapter, Example, Section, Step};
use crate::model::{Beginning, ClientId};
use crate::platform::clock::day_in_words;
use crate::session::Session;
use crate::ui::components::Tick;
use crate::ui::words::words;

/// The id of a chapter's heading.
pub fn heading_of(chapter: &Chapter) -> String {
    format!("chapter-{}", chapter.id)
}

/// The id of a step.
pub fn place_of_step(step: &Step) -> String {
    format!("step-{}", step.id)
}

#[component]
pub fn ChapterText(
    chapter: &'static Chapter,
    whose: Memo<Option<ClientId>>,
    beginning: Memo<Beginning>,
) -> impl IntoView {
    let t = &words().beginnings;
    let heading = heading_of(chapter);
    let step = |step: &'static Step| view! { <StepLine step whose beginning /> };
    view! {
        <section class={"chapter"} aria-labelledby=heading.clone()>
            <h2 id=heading.clone() tabindex={"-1"}>{chapter.title}</h2>
            {chapter.sections.iter().map(told).collect_view()}
            <div class={"chapter-steps"}>
                <p class={"label"} aria-hidden={"true"}>{t.steps}</p>
                <ul aria-label=(t.steps_of)(chapter.title)>{chapter.steps.iter().map(step).collect_view()}</ul>
            </div>
        </section>
    }
    .into_any()
}

fn told(section: &'static Section) -> AnyView {
    let title = (!section.title.is_empty()).then(|| view! { <h3>{section.title}</h3> });
    let paragraphs = section.paragraphs.iter().map(|text| view! { <p>{*text}</p> }).collect_view();
    let examples = (!section.examples.is_empty())
        .then(|| view! { <ul class={"examples"}>{section.examples.iter().map(example).collect_view()}</ul> });
    view! {
        {title}
        {paragraphs}
        {examples}
    }
    .into_any()
}

fn example(example: &'static Example) -> AnyView {
    let t = &words().beginnings;
    view! {
        <li>
            <p class={"instead-of"}>
                <span class={"label"}>{t.instead_of}</span>
                {(t.quoted)(example.instead_of)}
            </p>
            <p class={"say"}>
                <span class={"label"}>{t.say}</span>
                {(t.quoted)(example.say)}
            </p>
            <p class={"quiet"}>{example.because}</p>
        </li>
    }
    .into_any()
}

/// A step, with the day on which it was ticked.
#[component]
fn StepLine(step: &'static Step, whose: Memo<Option<ClientId>>, beginning: Memo<Beginning>) -> impl IntoView {
    let session: Session = expect_context();
    let done_on = Memo::new(move |_| beginning.with(|beginning| beginning.done_on(step.id)));
    let say = move |so: bool| {
        let on = so.then(|| session.today());
        let whose = whose.get_untracked().filter(|_| !step.once);
        session.change::<Beginning>(whose, |beginning| beginning.tick(step.id, on));
    };
    let for_all = move || {
        let with_client = step.once && whose.get().is_some();
        with_client.then(|| view! { <span class={"quiet"}>{words().beginnings.for_all}</span> })
    };
    let ticked = move || {
        let told = |day| view! { <span class={"quiet"}>{(words().beginnings.ticked)(&day_in_words(day))}</span> };
        done_on.get().map(told)
    };
    view! {
        <li id=place_of_step(step) tabindex={"-1"}>
            <Tick label=step.text value=Signal::derive(move || done_on.get().is_some()) say />
            {for_all}
            {ticked}
        </li>
    }
    .into_any()
}
