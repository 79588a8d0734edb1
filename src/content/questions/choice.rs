//! Which questions fit an opening of a map.

use std::collections::BTreeSet;

use super::{Fills, Mode, QUESTIONS, Question};
use crate::model::{
    CellRef, Factor, FactorRef, FactorReview, GapMap, InMap, Lack, LevelName, LooseEnd, MapId, Opening, Row, RowId,
    Side, Word, Workbook,
};

/// How many are offered at once.
const OFFERED: usize = 3;

/// Two or three questions for an opening of a map: those of the kind of meeting
/// that the map began with come first, and the next place of a kind begins with the next.
/// The same map and opening always give the same.
pub fn fitting(workbook: &Workbook, opening: Opening) -> Vec<&'static Question> {
    let mode = mode_of(workbook, opening.map());
    let turn = workbook.turn_of(opening);
    match opening {
        Opening::NoResult(_) => some(mode, turn, Fills::Cell(LevelName::Business, Side::Should)),
        Opening::Cell(CellRef { row, side }, lack) => {
            let cell = Fills::Cell(level_of(workbook, row), side);
            let own = some(mode, turn, cell);
            match lack {
                Lack::Content => own,
                Lack::Certainty => among(some(mode, turn, Fills::Guess), own),
                Lack::Facts => among(some(mode, turn, Fills::ToGather), own),
            }
        }
        Opening::TrueClient(_) => some(mode, turn, Fills::TrueClient),
        Opening::NoPerformance(_) | Opening::NoPerformers(_) => some(mode, turn, Fills::Performers),
        Opening::NoCause(row) => for_causes(workbook, row, mode, turn),
        Opening::NoSolution(_) => some(mode, turn, Fills::Solution),
        Opening::Loose(LooseEnd::ServesNothing(_)) => some(mode, turn, Fills::Serves),
        Opening::Loose(LooseEnd::ExplainsNothing(_)) => some(mode, turn, Fills::Explains),
        Opening::Loose(LooseEnd::NoEvidence(_)) => some(mode, turn, Fills::Evidence),
        Opening::Loose(LooseEnd::AnswersNothing(_)) => some(mode, turn, Fills::Answers),
    }
}

/// With which kind of meeting a map began; one of its own accord where nobody said.
fn mode_of(workbook: &Workbook, map: MapId) -> Mode {
    match workbook.get::<GapMap>(map) {
        Some(map) if map.began_with_a_request() => Mode::Reframing,
        _ => Mode::Proactive,
    }
}

fn level_of(workbook: &Workbook, row: InMap<RowId>) -> LevelName {
    workbook.get::<Row>(row).map_or(LevelName::Business, |row| row.level.name())
}

/// Some of those that fill the same: two for that very kind of meeting, then one
/// for either.
fn some(mode: Mode, turn: usize, fills: Fills) -> Vec<&'static Question> {
    let fitting = |question: &&Question| question.fills == fills && question.mode.fits(mode);
    let fitting: Vec<&Question> = QUESTIONS.iter().copied().flatten().filter(fitting).collect();
    let (mut own, mut others): (Vec<&Question>, Vec<&Question>) =
        fitting.into_iter().partition(|question| question.mode == mode);
    turned(&mut own, turn);
    turned(&mut others, turn);
    let more = own.split_off(own.len().min(OFFERED - 1));
    own.extend(others.into_iter().chain(more).take(OFFERED - own.len()));
    own
}

/// Two of the first, and one of the others.
fn among(mut first: Vec<&'static Question>, others: Vec<&'static Question>) -> Vec<&'static Question> {
    first.truncate(OFFERED - 1);
    first.extend(others);
    first.truncate(OFFERED);
    first
}

/// One question each for three factors: for those first that nobody has looked
/// at on this map, far apart on the list, so that they are of several kinds.
fn for_causes(workbook: &Workbook, row: InMap<RowId>, mode: Mode, turn: usize) -> Vec<&'static Question> {
    let named = workbook.causes(row.map).into_iter().filter_map(|(_, cause)| cause.factor.as_ref()?.known());
    let mut seen: BTreeSet<Factor> = named.collect();
    let looked = |factor: &Factor| {
        let review = workbook.get::<FactorReview>(FactorRef { map: row.map, factor: *factor });
        review.is_some_and(|review| review.found_none)
    };
    seen.extend(Factor::ALL.iter().copied().filter(looked));
    let apart = (0..Factor::ALL.len()).map(|step| (1 + turn + step * 4) % Factor::ALL.len());
    let factors = apart.map(|at| Factor::ALL[at]);
    let (mut fresh, known): (Vec<Factor>, Vec<Factor>) = factors.partition(|factor| !seen.contains(factor));
    fresh.extend(known);
    let one = |factor: Factor| some(mode, turn, Fills::Cause(factor)).into_iter().next();
    fresh.into_iter().filter_map(one).take(OFFERED).collect()
}

fn turned(questions: &mut [&'static Question], turn: usize) {
    if !questions.is_empty() {
        questions.rotate_left(turn % questions.len());
    }
}

/// The questions that look for causes under a factor.
pub fn looking_for(factor: Factor) -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().copied().flatten().filter(move |question| question.fills == Fills::Cause(factor))
}
