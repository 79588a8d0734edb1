//! The checks of causes and solutions, and of the map as a whole.

use super::english::Words;
use super::facts::{CauseFacts, Facts, SolutionFacts};
use super::{Found, Noticed, Rule, Spot, wording};
use crate::model::{Factor, Family, Open, Polarity, SolutionKind, Visibility, Word};

/// From so many causes on one may wonder that all are of one family.
const CAUSES_TO_WONDER: usize = 3;
/// From so many causes on one solution is probably too little.
const CAUSES_FOR_ONE: usize = 3;

/// What there is to say of the map as a whole.
pub fn check_map(facts: &Facts, found: &mut Found) {
    found.note_words(facts.names.first_in(&Words::of(facts.title)), Rule::Delicate, Spot::Map);
    let causes: Vec<&CauseFacts> = facts.causes.iter().filter(|cause| !cause.is_blank()).collect();
    if causes.is_empty() {
        return;
    }
    let families: Vec<Option<Family>> = causes.iter().map(|cause| cause.factor.map(Factor::family)).collect();
    if let Some(Some(family)) = families.first()
        && families.len() >= CAUSES_TO_WONDER
        && families.iter().all(|other| *other == Some(*family))
    {
        found.note_that(Rule::OneFamily, Spot::Map, Noticed::Family(*family));
    }
    for family in Family::ALL {
        let found_none = facts.found_none.iter().any(|factor| factor.family() == *family);
        if !found_none && !families.contains(&Some(*family)) {
            found.note_that(Rule::FamilyUnseen, Spot::Family(*family), Noticed::Family(*family));
        }
    }
}

/// What there is to say of all causes, in their order.
pub fn check_causes(facts: &Facts, found: &mut Found) {
    for cause in facts.causes.iter().filter(|cause| !cause.is_blank()) {
        let at = Spot::Cause(cause.id);
        let words = Words::of(&cause.cause.text);
        found.note_if(!cause.explains, Rule::ExplainsNothing, at);
        let missing = wording::missing_solution(&words).filter(|_| words.are_english());
        found.note_words(missing, Rule::MissingSolution, at);
        found.note_if(cause.cause.is_hypothesis(), Rule::NoEvidence, at);
        // What helps needs no answer.
        let hinders = cause.cause.polarity == Polarity::Hinders;
        let accepted = cause.cause.accepted_because.as_ref().is_some_and(|why| !why.trim().is_empty());
        found.note_if(hinders && !cause.answered && !accepted, Rule::Unanswered, at);
        if cause.cause.visibility == Visibility::Shareable {
            found.note_words(facts.names.first_in(&words), Rule::Delicate, at);
        }
    }
}

/// What there is to say of all solutions, in their order.
pub fn check_solutions(facts: &Facts, found: &mut Found) {
    let has_is = || facts.rows.iter().any(|row| row.is.has_content());
    let nothing_known = facts.causes.iter().all(CauseFacts::is_blank) && !has_is();
    for solution in facts.solutions.iter().filter(|solution| !solution.is_blank()) {
        let at = Spot::Solution(solution.id);
        let words = Words::of(&solution.solution.text);
        // One that is parked waits for its cause.
        found.note_if(solution.causes.is_empty() && !solution.is_parked(), Rule::Unanswered, at);
        fit(facts, solution, &words, found);
        if solution.causes.len() >= CAUSES_FOR_ONE {
            found.note_that(Rule::OneForMany, at, Noticed::Count(solution.causes.len()));
        }
        found.note_if(nothing_known && !solution.is_parked(), Rule::TooEarly, at);
        if solution.solution.visibility == Visibility::Shareable {
            let delicate = facts.names.first_in(&words);
            let measure = || facts.names.first_in(&Words::of(&solution.solution.measure));
            found.note_words(delicate.or_else(measure), Rule::Delicate, at);
        }
    }
}

/// Whether a solution fits the causes that it answers.
fn fit(facts: &Facts, solution: &SolutionFacts, words: &Words, found: &mut Found) {
    let at = Spot::Solution(solution.id);
    let factors: Vec<Factor> = solution.causes.iter().filter_map(|at| facts.causes[*at].factor).collect();
    let kind = solution.solution.kind.as_ref().map(Open::known);
    let is_training = match kind {
        Some(kind) => kind == Some(SolutionKind::Training),
        None => words.are_english() && wording::is_training(words),
    };
    let skill = factors.is_empty() || factors.contains(&Factor::Skill);
    found.note_if(is_training && !skill, Rule::TrainingWithoutSkill, at);
    let is_inside = !matches!(kind.flatten(), None | Some(SolutionKind::Goal | SolutionKind::Other));
    found.note_if(is_inside && factors.contains(&Factor::Outside), Rule::InsideForOutside, at);
}
