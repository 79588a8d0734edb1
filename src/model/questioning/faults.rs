//! What stands in the way of a good answer, with the words that do.

use super::Words;
use crate::model::checks::vocabulary::is_in;
use crate::model::checks::wording;

crate::words! {
    /// What stands in the way of a good answer.
    pub enum FaultKind {
        /// Yes or no would be an answer.
        Closed = "closed",
        /// It asks for a justification.
        Why = "why",
        /// It says what could be done.
        Solution = "solution",
        /// It asks two things at once.
        Double = "double",
        /// It has words that only we use.
        Jargon = "jargon",
    }
}

/// Something that stands in the way of a good answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What it is.
    pub kind: FaultKind,
    /// The words that say so, as they were typed.
    pub words: String,
}

/// What one may do about a gap, beside what a map's checks know.
const ALSO: &[&str] = &["coaching", "mentoring", "merged", "merging", "toolkit", "toolkits", "trainer", "trainers"];
const ALSO_PHRASES: [&str; 6] =
    ["extra pair of hands", "leadership programme", "pair of hands", "take on more", "to take on", "took on another"];
/// Words of the method and of those who sell it.
const JARGON: &[&str] = &[
    "bandwidth",
    "competencies",
    "competency",
    "deliverable",
    "deliverables",
    "gap",
    "gaps",
    "intervention",
    "interventions",
    "kpi",
    "kpis",
    "leverage",
    "reframe",
    "reframing",
    "roi",
    "stakeholder",
    "stakeholders",
    "stealth",
    "synergies",
    "synergy",
];
const JARGON_PHRASES: [&str; 13] = [
    "business need",
    "business needs",
    "learning objectives",
    "low hanging fruit",
    "needs analysis",
    "organisational factors",
    "performance consultant",
    "performance consulting",
    "performance need",
    "performance needs",
    "performer group",
    "root cause",
    "true client",
];

/// The first thing to be done that a question names. Who asks leave may name what
/// the other has asked for.
pub(super) fn solution(words: &Words, asks_leave: bool) -> Option<String> {
    (0..words.len()).find_map(|at| {
        let also = is_in(ALSO, words.at(at)).then_some(1);
        let count = wording::solution_at(words, at).or(words.phrase(at, &ALSO_PHRASES)).or(also)?;
        let named_before = (1..=2).any(|by| matches!(words.before(at, by), "that" | "the" | "this" | "your"));
        // "Which problem is the app meant to solve?" asks what an idea is for.
        let asks_what_for = named_before && words.phrase(at + count, &["meant to", "supposed to"]).is_some();
        // "I'm from training, may I …?" says who asks.
        let is_who = words.at(at) == "training" && matches!(words.before(at, 1), "from" | "in");
        let is_none = asks_what_for || is_who || (asks_leave && named_before);
        (!is_none).then(|| words.typed(at, count))
    })
}

/// The first word that only we use.
pub(super) fn jargon(words: &Words) -> Option<String> {
    (0..words.len()).find_map(|at| {
        let shouted = matches!(words.typed(at, 1).as_str(), "IS" | "SHOULD");
        let one = (shouted || is_in(JARGON, words.at(at))).then_some(1);
        let count = words.phrase(at, &JARGON_PHRASES).or(one)?;
        Some(words.typed(at, count))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order() {
        assert!(JARGON.is_sorted() && ALSO.is_sorted());
    }
}
