//! Causes and solutions on the sample's first map.

use super::{RESERVED, place};
use crate::model::{
    Cause, CauseId, Day, Edit, Factor, Id, InMap, Open, Polarity, Provenance, ProvenanceKind, RowId, Solution,
    SolutionId, SolutionKind, SolutionStatus, Visibility,
};

/// Text, which way, factor, evidence, the rows whose gaps it explains.
type Reason = (&'static str, Polarity, Factor, &'static str, &'static [u128]);

pub(super) fn causes(today: Day) -> Vec<Edit> {
    use Polarity::{Helps, Hinders};
    let causes: [Reason; 10] = [
        (
            "Nobody has ever said by when the list should be done",
            Hinders,
            Factor::Expectations,
            "Asked in five branches and got five answers, from “ten” to “by closing”",
            &[3],
        ),
        (
            "The list prints in the order of the main library’s shelves",
            Hinders,
            Factor::Systems,
            "Walked it with a step counter: 1,900 steps instead of 700 at Mill Lane",
            &[3, 4],
        ),
        (
            "Quay Street and Hill End each have a second hand scanner",
            Helps,
            Factor::Access,
            "Both quick branches have one, none of the others does",
            &[3],
        ),
        ("Branches never hear how long their readers waited", Hinders, Factor::Feedback, "", &[1, 3]),
        (
            "The wholesaler now delivers on Thursday instead of Tuesday",
            Hinders,
            Factor::Outside,
            "Delivery notes since the spring",
            &[1],
        ),
        ("Newer colleagues don’t know how to print the list again", Hinders, Factor::Skill, "", &[3]),
        (
            "Those who sort know every branch by its crates",
            Helps,
            Factor::Skill,
            "Watched a crate of sixty sorted in four minutes without a mistake",
            &[4],
        ),
        (
            "A full crate is more than one person can lift",
            Hinders,
            Factor::Capability,
            "Weighed three: 24 kg to 31 kg",
            &[4],
        ),
        ("People enjoy handing over a book that someone waited for", Helps, Factor::Motives, "", &[3, 5]),
        (
            "The screen lets a reservation through without a phone number",
            Hinders,
            Factor::Systems,
            "Tried it at two desks",
            &[2, 5],
        ),
    ];
    let edit = |(number, (text, polarity, factor, evidence, gaps)): (usize, Reason)| {
        let source = Provenance { on: Some(today.minus_weeks(3)), ..Provenance::of(ProvenanceKind::Observed) };
        let cause = Cause {
            order: place(number),
            text: text.into(),
            polarity: polarity.into(),
            factor: Some(factor.into()),
            evidence: evidence.into(),
            provenance: (!evidence.is_empty()).then_some(source),
            gaps: gaps.iter().map(|bits| RowId::from_bits(*bits)).collect(),
            // What was seen the client was told; guesses are kept until they are looked into.
            visibility: Visibility::shareable_if(!evidence.is_empty()).into(),
            ..Cause::default()
        };
        Edit::add(InMap { map: RESERVED, id: CauseId::from_bits(number as u128 + 1) }, cause)
    };
    causes.into_iter().enumerate().map(edit).collect()
}

/// Text, kind, how far, due in so many weeks, how one will know, the causes that it answers.
type Answer = (&'static str, SolutionKind, SolutionStatus, u16, &'static str, &'static [u128]);

pub(super) fn solutions(today: Day) -> Vec<Edit> {
    use SolutionStatus::{Agreed, Done, Parked, Proposed, UnderWay};
    let solutions: [Answer; 7] = [
        (
            "All nine branch leads agree on one time: the list is done by ten",
            SolutionKind::Standards,
            Done,
            0,
            "the same answer in every branch",
            &[1],
        ),
        (
            "Print the list in the order of each branch’s own shelves",
            SolutionKind::Process,
            UnderWay,
            3,
            "steps for one list, before and after",
            &[2],
        ),
        (
            "Borrow two hand scanners for a month and watch what changes",
            SolutionKind::Tools,
            Agreed,
            5,
            "list done by ten",
            &[3],
        ),
        (
            "One line a week to every branch: how long its readers waited",
            SolutionKind::Coaching,
            Proposed,
            8,
            "whether leads mention it unasked",
            &[4],
        ),
        ("Smaller crates, or two people at the van", SolutionKind::Process, Proposed, 10, "weight of a crate", &[8]),
        (
            "A card by the printer that shows how to print the list again",
            SolutionKind::Tools,
            Agreed,
            2,
            "calls to the help desk about the list",
            &[6],
        ),
        ("The half-day on the reservation screen that was asked for", SolutionKind::Training, Parked, 0, "", &[6]),
    ];
    let edit = |(number, (text, kind, status, weeks, measure, causes)): (usize, Answer)| {
        let solution = Solution {
            order: place(number),
            text: text.into(),
            kind: Some(kind.into()),
            causes: causes.iter().map(|bits| CauseId::from_bits(*bits)).collect(),
            due: (weeks > 0).then(|| today.plus_weeks(weeks)),
            measure: measure.into(),
            status: Open::Known(status),
            ..Solution::default()
        };
        Edit::add(InMap { map: RESERVED, id: SolutionId::from_bits(number as u128 + 1) }, solution)
    };
    solutions.into_iter().enumerate().map(edit).collect()
}
