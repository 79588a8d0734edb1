//! What comes out of a round: which phases are there, how surely and why, and what to do; or what
//! readiness shows.

use leptos::prelude::*;

use super::actions::Actions;
use super::learning::LearningResult;
use super::over_time::OverTime;
use super::picture::ResultPicture;
use super::pitfalls::Pitfalls;
use super::readiness::{ReadinessOutcome, Steps};
use super::scale::scale;
use super::several::{GroupResult, HandOver};
use super::tips::Tips;
use super::to_ask::Questions;
use super::{Frame, asked_in, has_several, kind_of, picture_of};
use crate::content::Term;
use crate::model::{CheckAction, CheckKind, CheckRound, Outcome, Phase, Picture, RoundId, ScaleTally, Share, Word};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Explained, OpenFolds, Trash};
use crate::ui::route::Page;
use crate::ui::words::words;

/// The page of the result of a round.
#[component]
pub fn CheckResultPage(id: RoundId) -> impl IntoView {
    provide_context(OpenFolds::none());
    let contents = move || match kind_of(id) {
        Some(CheckKind::Learning) => view! { <LearningResult id /> }.into_any(),
        Some(CheckKind::Phases | CheckKind::Readiness) | None => view! { <Result id /> }.into_any(),
    };
    view! { <Frame id here=Page::CheckResult(id) contents /> }.into_any()
}

#[component]
fn Result(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().check_result;
    let picture = session.ask(move |workbook| picture_of(workbook, id));
    let kind = session.ask(move |workbook| asked_in(workbook, id).map(|(kind, _)| kind));
    let there = Memo::new(move |_| picture.with(|picture| picture.as_ref().map(strongest_first).unwrap_or_default()));
    let actions = session
        .keys::<CheckAction>(move |workbook| workbook.actions_from(id).into_iter().map(|(action, _)| action).collect());
    let told = move || picture.with(|picture| picture.as_ref().map(told));
    let table = move || picture.with(|picture| picture.as_ref().map(table));
    let several = session.ask(move |workbook| has_several(workbook, id));
    let body = move || match kind.get() {
        Some(_) if several.get() => view! { <GroupResult id /> }.into_any(),
        Some(CheckKind::Readiness) => view! {
            <ReadinessOutcome id />
            <Steps id />
            <OverTime id kind=CheckKind::Readiness />
        }
        .into_any(),
        Some(CheckKind::Phases) => view! {
            <section class={"check-outcome"} aria-labelledby={"check-outcome"}>
                <h2 id={"check-outcome"} class={"seen-by-readers"}>{words().selfcheck.result}</h2>
                {told}
            </section>
            <section class={"check-phases"} aria-labelledby={"check-phases"}>
                <div class={"titled"}><h2 id={"check-phases"}>{t.phases}</h2><Explained terms={&[Term::Phase]} /></div>
                {table}
                <p class={"quiet"}>{t.legend}</p>
                <p class={"quiet"}>{t.rule_of_thumb}</p>
                <p class={"quiet"}>{t.not_a_ladder}</p>
            </section>
            <OverTime id kind=CheckKind::Phases />
            <Tips id there />
            <Questions id there />
        }
        .into_any(),
        Some(CheckKind::Learning) | None => view! { <p class={"invitation"}>{words().selfcheck.newer}</p> }.into_any(),
    };
    // They are no matter of versions.
    let of_partnership = session.ask(move |workbook| {
        workbook.get::<CheckRound>(id).is_some_and(|it| it.kind.known() == Some(CheckKind::Phases))
    });
    let pitfalls = move || of_partnership.get().then(|| view! { <Pitfalls id /> });
    view! {
        <div class={"buttons not-printed"}>
            <Button text=t.print press=page::print />
            <ResultPicture id />
        </div>
        <HandOver id />
        {body}
        {pitfalls}
        <Actions keys=actions round=Some(id) />
        <Trash removed=session.ask(move |workbook| workbook.removed_actions_of(id)) />
    }
    .into_any()
}

/// The phases that are there, the strongest first.
fn strongest_first(picture: &Picture<Phase>) -> Vec<Phase> {
    let mut there = picture.there();
    there.sort_by_key(|phase| std::cmp::Reverse(picture.tally(*phase).and_then(ScaleTally::presence)));
    there
}

/// The outcome in words, how sure it is, and why.
fn told(picture: &Picture<Phase>) -> AnyView {
    let t = &words().check_result;
    let outcome = picture.outcome();
    let nothing = outcome == Outcome::TooLittle;
    let why = match picture.front_runner() {
        _ if nothing => vec![t.nothing_yet.to_string()],
        Some(front) => (t.why)(&front),
        None => vec![t.tie.to_string()],
    };
    let lacking = |(phase, tally): &(Phase, ScaleTally)| (!tally.is_enough()).then_some(*phase);
    let lacking: Vec<Phase> = picture.tallies.iter().filter_map(lacking).collect();
    let lacking = (!nothing && !lacking.is_empty()).then(|| view! { <p>{(t.too_few)(&lacking)}</p> });
    let mixed = picture.all_strong(&[Phase::Forming, Phase::Performing]);
    let mixed = mixed.then(|| view! { <p class={"check-mixed"}>{t.mixed}</p> });
    let line = |sentence: String| view! { <li>{sentence}</li> };
    view! {
        <p class={"check-told"}>{(t.outcome)(&outcome)}</p>
        <ul class={"check-why"}>{why.into_iter().map(line).collect_view()}</ul>
        {lacking}
        {mixed}
        <p class={"check-aid"}>{t.aid}</p>
    }
    .into_any()
}

/// Each phase with its share, drawn and in words.
fn table(picture: &Picture<Phase>) -> AnyView {
    let t = &words().check_result;
    let rows = picture.tallies.iter().map(|(phase, tally)| row(*phase, tally)).collect_view();
    view! {
        <table class={"check-table"}>
            <thead>
                <tr>
                    <th scope={"col"}>{t.column_phase}</th>
                    <th scope={"col"} class={"scale-head"} aria-hidden={"true"}>{t.column_scale}</th>
                    <th scope={"col"}>{t.column_share}</th>
                    <th scope={"col"}>{t.column_between}</th>
                    <th scope={"col"}>{t.column_answered}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(phase: Phase, tally: &ScaleTally) -> AnyView {
    let t = &words().check_result;
    let degree = (t.degree)(tally.degree());
    let share = tally.presence().filter(|_| tally.is_enough()).map(Share::percent).map(t.percent);
    let between = tally.lower().zip(tally.upper()).map(|(low, high)| (t.between)(low.percent(), high.percent()));
    view! {
        <tr data-phase=phase.word()>
            <th scope={"row"}>
                {(t.phase)(phase)}
                <span class={"quiet"}>{(t.phase_means)(phase)}</span>
            </th>
            <td class={"scale-cell"} aria-hidden={"true"}>{scale(tally)}</td>
            <td class={"check-share"}><strong>{share}</strong>" "{degree}</td>
            <td data-label=t.column_between>{between}</td>
            <td data-label=t.column_answered>{(t.of)(tally.answered(), tally.statements())}</td>
        </tr>
    }
    .into_any()
}
