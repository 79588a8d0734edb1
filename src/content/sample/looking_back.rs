//! What the sample looks back with: a self-check, what came of it, how the change goes, and what a
//! colleague saw in the meeting that was held.

use super::meetings::HELD;
use super::{LIBRARY, place};
use crate::content::{Theme, latest_version, statements};
use crate::model::{
    ActionId, Adoption, Behaviour, ChangeEntry, ChangeId, CheckAction, CheckAnswer, CheckAnswers, CheckKind,
    CheckRound, Count, Day, Edit, Heard, Id, Observation, ObservationId, Observed, Open, Person, PersonId, Phase,
    Quote, QuoteId, QuoteRef, Rating, Ratings, RoundId, Score, Tally,
};

const ROUND: RoundId = RoundId::LOWEST;
const SHEET: ObservationId = ObservationId::LOWEST;

pub(super) fn looking_back(today: Day) -> Vec<Edit> {
    let mut edits = check(today);
    edits.extend(changes(today));
    edits.extend(sheet());
    edits
}

/// What is said to a statement of a phase that is so far there; the numbers go round.
fn points(phase: Phase) -> [u8; 3] {
    match phase {
        Phase::Forming => [2, 1, 2],
        Phase::Norming => [4, 3, 4],
        Phase::Storming => [1, 1, 0],
        Phase::Performing => [1, 0, 1],
    }
}

/// A round two weeks ago, in which one statement is left open.
fn check(today: Day) -> Vec<Edit> {
    let version = latest_version(CheckKind::Phases);
    let day = Some(today.minus_weeks(2));
    let round = CheckRound {
        kind: CheckKind::Phases.into(),
        version,
        client: Some(LIBRARY),
        note: "alone, the evening after our talk".into(),
        begun: day,
        finished: day,
        ..CheckRound::default()
    };
    let mut answers = CheckAnswers::default();
    for (place, statement) in statements(CheckKind::Phases, version).unwrap_or_default().iter().enumerate() {
        let Theme::Phase(phase) = statement.theme else { continue };
        let score = points(phase).get(place % 3).and_then(|points| Score::new(*points));
        let answer = score.filter(|_| place != 7).map_or(CheckAnswer::DontKnow, CheckAnswer::Score);
        answers.give(statement.id, answer);
    }
    let action = |bits, answers: &str, text: &str, due: Day, done: Option<Day>| {
        let order = place(usize::try_from(bits).unwrap_or_default());
        let action = CheckAction {
            order,
            text: text.into(),
            due: Some(due),
            done,
            round: Some(ROUND),
            answers: answers.into(),
            ..CheckAction::default()
        };
        Edit::add(ActionId::from_bits(bits), action)
    };
    vec![
        Edit::add(ROUND, round),
        Edit::set(ROUND, answers),
        action(
            0,
            "",
            "Ask Robin which branch lead sees it differently",
            today.minus_weeks(1),
            Some(today.minus_weeks(1)),
        ),
        action(1, "", "Name the two days a week that the counting costs the branches", today.plus_weeks(1), None),
    ]
}

/// Three entries on one's own organisation, the last with a day to look again.
fn changes(today: Day) -> Vec<Edit> {
    let entry = |bits, weeks, stands: Adoption, tried: &str, changed: &str, review: Option<Day>| {
        let entry = ChangeEntry {
            on: today.minus_weeks(weeks),
            stands: Some(stands.into()),
            tried: tried.into(),
            changed: changed.into(),
            review,
            ..ChangeEntry::default()
        };
        Edit::add(ChangeId::from_bits(bits), entry)
    };
    vec![
        entry(
            0,
            30,
            Adoption::Curious,
            "Told my manager that I would ask three questions before I say yes to a course.",
            "",
            None,
        ),
        entry(
            1,
            16,
            Adoption::Tried,
            "Two colleagues took the questions along to a request each.",
            "One of the two requests became a checklist and no course.",
            None,
        ),
        entry(
            2,
            3,
            Adoption::Tried,
            "Showed the map of the libraries to the team, with the council’s number on top.",
            "The next request came with a figure in it.",
            Some(today.plus_weeks(3)),
        ),
    ]
}

/// What somebody who only watched wrote down.
fn sheet() -> Vec<Edit> {
    let mut tally = Tally::default();
    for (heard, times) in [
        (Heard::Should, 3),
        (Heard::Is, 4),
        (Heard::Cause, 2),
        (Heard::Permission, 1),
        (Heard::Relationship, 1),
        (Heard::Closed, 2),
    ] {
        *tally.of_mut(heard) = Count::new(times);
    }
    let mut ratings = Ratings::default();
    for (behaviour, rating) in [
        (Behaviour::Receives, Rating::Five),
        (Behaviour::Lifts, Rating::Three),
        (Behaviour::Grounds, Rating::Five),
        (Behaviour::Closes, Rating::Three),
    ] {
        *ratings.said_mut(behaviour) = Some(Open::Known(rating));
    }
    let observation = Observation {
        of: Some(Observed::Meeting(HELD)),
        observer: Some(PersonId::LOWEST),
        tally,
        ratings,
        went_well: "The request was heard to its end before the first question.".into(),
        went_well_too: "Asked leave before asking to see the crates.".into(),
        even_better_if: "one silence had been left standing: the best figure came after it.".into(),
        ..Observation::default()
    };
    let quote = |bits, text: &str, kind: Heard| {
        let at = QuoteRef { observation: SHEET, id: QuoteId::from_bits(bits) };
        let order = place(usize::try_from(bits).unwrap_or_default());
        Edit::add(at, Quote { order, text: text.into(), kind: Some(kind.into()), ..Quote::default() })
    };
    vec![
        Edit::add(PersonId::LOWEST, Person::called("Ines Varga")),
        Edit::add(SHEET, observation),
        quote(0, "What would be different for somebody who waits for a book?", Heard::Should),
        quote(1, "So do the branches already have the new screen?", Heard::Closed),
    ]
}
