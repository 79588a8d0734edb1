//! Ways to learn what comes first, each with the reason why it suits, and the way into the plan.

use leptos::prelude::*;

use crate::content::{BuiltIn, LearningItem, Suggestion, suggestions_for, talks_for};
use crate::model::{CheckAction, RoundId, ScenarioRef};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Fold, OpenFolds};
use crate::ui::pages::practice::told;
use crate::ui::pages::selfcheck::actions::what_field;
use crate::ui::route::{OfScenario, Page, Route};
use crate::ui::words::words;

/// So many places are at the top.
const TOP: usize = 3;
/// So many needs are unfolded at most: where more share the top, one chooses.
const MOST_OPEN: usize = 6;

/// Something that is worth learning, at its place.
#[derive(Clone)]
pub struct Wanted {
    /// What.
    pub item: &'static LearningItem,
    /// Its place, from 1.
    pub place: usize,
    /// Others have the same place.
    pub shared: bool,
    /// Its priority, in words.
    pub priority: String,
}

/// The needs with ways to learn: those at the top unfolded, the others folded away.
pub fn ways(id: RoundId, wanted: Vec<Wanted>) -> AnyView {
    let t = &words().learning;
    let folds: OpenFolds = expect_context();
    let (top, others): (Vec<Wanted>, Vec<Wanted>) = wanted.into_iter().partition(|wanted| wanted.place <= TOP);
    if top.is_empty() {
        return view! { <p>{t.no_ways}</p> }.into_any();
    }
    if top.len() <= MOST_OPEN {
        top.iter().for_each(|wanted| folds.open(fold_of(wanted)));
    }
    let others = (!others.is_empty()).then(|| {
        let summary = Signal::stored((t.other_needs)(others.len()));
        let context = Signal::stored(t.ways.to_string());
        let contents = move || others.iter().map(|wanted| need(id, wanted)).collect_view().into_any();
        view! { <Fold id="other-ways".to_string() summary context contents /> }
    });
    view! {
        {top.iter().map(|wanted| need(id, wanted)).collect_view()}
        {others}
    }
    .into_any()
}

fn fold_of(wanted: &Wanted) -> String {
    format!("ways-{}", wanted.item.id)
}

fn need(id: RoundId, wanted: &Wanted) -> AnyView {
    let t = &words().learning;
    let item = wanted.item;
    let summary = Signal::stored(format!("{} {}", (t.place)(wanted.place, wanted.shared), item.name));
    let context = Signal::stored(wanted.priority.clone());
    let contents = move || {
        let line = |(suggestion, because): (&'static Suggestion, &'static str)| {
            view! { <WayLine id item suggestion because /> }
        };
        let lines = suggestions_for(item.id).into_iter().map(line).collect_view();
        view! {
            <p class={"quiet way-meaning"}>{item.meaning}</p>
            <ul class={"learning-ways"}>{lines}</ul>
            {talks(item)}
        }
        .into_any()
    };
    view! { <Fold id=fold_of(wanted) summary context contents /> }.into_any()
}

/// The scenarios in which it can be practised; nothing where it is no matter of talking.
fn talks(item: &LearningItem) -> Option<AnyView> {
    let session: Session = expect_context();
    let suiting = talks_for(item.id);
    let line = |(scenario, because): (&'static BuiltIn, &'static str)| {
        let to = Page::Scenario(ScenarioRef::BuiltIn(scenario.bank_id()?), OfScenario::Brief);
        let about = told(&scenario.open_cards());
        Some(view! {
            <li class={"learning-way"}>
                <p class={"way-name"}>
                    <a href=Route::In(session.id(), to).href()>{scenario.title}</a>
                    " "
                    <span class={"quiet"}>{about}</span>
                </p>
                <p>{(words().learning.because)(because)}</p>
            </li>
        })
    };
    (!suiting.is_empty()).then(|| {
        view! {
            <h3 class={"way-talks"}>{words().learning.talks}</h3>
            <ul class={"learning-ways"}>{suiting.into_iter().filter_map(line).collect_view()}</ul>
        }
        .into_any()
    })
}

/// The word under which an action answers an item by a suggestion.
pub fn word_for(item: &LearningItem, suggestion: &Suggestion) -> String {
    format!("{}/{}", item.id, suggestion.id)
}

#[component]
fn WayLine(
    id: RoundId,
    item: &'static LearningItem,
    suggestion: &'static Suggestion,
    because: &'static str,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().learning;
    let action = session.ask(move |workbook| {
        let found = workbook.action_for(id, &word_for(item, suggestion));
        found.map(|(action, record)| (action, record.due.map(day_in_words).unwrap_or_default()))
    });
    let plan = move || {
        let text = (t.planned_text)(suggestion.step, item.name);
        let answers = word_for(item, suggestion);
        let action = session.add_action(CheckAction { text, answers, round: Some(id), ..CheckAction::default() });
        action.into_iter().for_each(|action| page::focus_soon(what_field(action)));
    };
    let named = move |said: &str| Signal::stored(format!("{said}: {}", (t.for_need)(suggestion.name, item.name)));
    let way = move || match action.get() {
        Some((action, day)) => {
            let told = (t.planned)(&day);
            let name = named(&told);
            let press = move || page::focus_soon(what_field(action));
            view! { <Button class="quiet-button" text=told name press /> }.into_any()
        }
        None => view! { <Button text=t.plan name=named(t.plan) writes=true press=plan /> }.into_any(),
    };
    let free = suggestion.free.then(|| view! { " · "{t.free} });
    view! {
        <li class={"learning-way"}>
            <p class={"way-name"}>
                <strong>{suggestion.name}</strong>
                " "
                <span class={"quiet"}>{(t.of)(suggestion.of)}{free}</span>
            </p>
            <p>{(t.because)(because)}</p>
            <details class={"meaning"}>
                <summary>{t.what_and_how}<span class={"seen-by-readers"}>": "{suggestion.name}</span></summary>
                <p>{suggestion.what}</p>
                <p><span class={"label"}>{t.doing_it_well}": "</span>{suggestion.tip}</p>
            </details>
            {way}
        </li>
    }
    .into_any()
}
