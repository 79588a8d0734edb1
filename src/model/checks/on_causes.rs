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

/// What a check of a cause depends on beside the cause.
#[derive(PartialEq)]
pub struct CauseContext {
    explains: bool,
    answered: bool,
}

impl CauseContext {
    /// That of a cause.
    pub fn of(cause: &CauseFacts) -> CauseContext {
        CauseContext { explains: cause.explains, answered: cause.answered }
    }
}

/// What there is to say of a cause.
pub fn check_cause(facts: &Facts, cause: &CauseFacts, context: &CauseContext, found: &mut Found) {
    if cause.is_blank() {
        return;
    }
    let at = Spot::Cause(cause.id);
    let words = Words::of(&cause.cause.text);
    found.note_if(!context.explains, Rule::ExplainsNothing, at);
    let missing = wording::missing_solution(&words).filter(|_| words.are_english());
    found.note_words(missing, Rule::MissingSolution, at);
    found.note_if(cause.cause.is_hypothesis(), Rule::NoEvidence, at);
    // What helps needs no answer.
    let hinders = cause.cause.polarity == Polarity::Hinders;
    let accepted = cause.cause.accepted_because.as_ref().is_some_and(|why| !why.trim().is_empty());
    found.note_if(hinders && !context.answered && !accepted, Rule::Unanswered, at);
    if cause.cause.visibility == Visibility::Shareable {
        found.note_words(facts.names.first_in(&words), Rule::Delicate, at);
    }
}

/// What a check of a solution depends on beside the solution.
#[derive(PartialEq)]
pub struct SolutionContext {
    /// Nothing is known yet of how things are, nor of why.
    too_early: bool,
    /// The factors of the causes that it answers.
    factors: Vec<Option<Factor>>,
}

impl SolutionContext {
    /// That of a solution.
    pub fn of(facts: &Facts, solution: &SolutionFacts) -> SolutionContext {
        let factors = solution.causes.iter().map(|at| facts.causes[*at].factor).collect();
        SolutionContext { too_early: facts.nothing_known, factors }
    }
}

/// What there is to say of a solution.
pub fn check_solution(facts: &Facts, solution: &SolutionFacts, context: &SolutionContext, found: &mut Found) {
    if solution.is_blank() {
        return;
    }
    let at = Spot::Solution(solution.id);
    let words = Words::of(&solution.solution.text);
    let answers = context.factors.len();
    // One that is parked waits for its cause.
    found.note_if(answers == 0 && !solution.is_parked(), Rule::Unanswered, at);
    fit(solution, context, &words, found);
    if answers >= CAUSES_FOR_ONE {
        found.note_that(Rule::OneForMany, at, Noticed::Count(answers));
    }
    found.note_if(context.too_early && !solution.is_parked(), Rule::TooEarly, at);
    if solution.solution.visibility == Visibility::Shareable {
        let delicate = facts.names.first_in(&words);
        let measure = || facts.names.first_in(&Words::of(&solution.solution.measure));
        found.note_words(delicate.or_else(measure), Rule::Delicate, at);
    }
}

/// Whether a solution fits the causes that it answers.
fn fit(solution: &SolutionFacts, context: &SolutionContext, words: &Words, found: &mut Found) {
    let at = Spot::Solution(solution.id);
    let factors: Vec<Factor> = context.factors.iter().flatten().copied().collect();
    let kind = solution.solution.kind.as_ref().map(Open::known);
    let is_training = match kind {
        Some(kind) => kind == Some(SolutionKind::Training),
        None => words.are_english() && wording::is_training(words),
    };
    let skill = factors.is_empty() || factors.contains(&Factor::Skill);
    found.note_if(is_training && !skill, Rule::TrainingWithoutSkill, at);
    let is_inside = !matches!(kind.flatten(), None | Some(SolutionKind::Goal | SolutionKind::Other));
    found.note_if((is_inside || is_training) && factors.contains(&Factor::Outside), Rule::InsideForOutside, at);
}
