//! What is open on a map, in the order in which one would talk about it.
//!
//! An empty or a guessed place is the next question: this says which one.

use std::collections::BTreeSet;

use super::{
    Cause, CauseId, Cell, CellRef, CellState, Gap, GapMap, InMap, Key, LevelName, LooseEnd, MapId, Open, Origin,
    Polarity, Row, RowId, Side, Workbook, gap_of,
};

/// Something on a map that an answer can fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// There is no business need yet: nobody has said what it is all for.
    NoResult(MapId),
    /// A cell with nothing to rely on yet.
    Cell(CellRef, Lack),
    /// Nobody knows yet whether this is the true client.
    TrueClient(MapId),
    /// A business need that no performance need serves.
    NoPerformance(InMap<RowId>),
    /// A performance need of nobody.
    NoPerformers(InMap<RowId>),
    /// A need whose gap no cause explains.
    NoCause(InMap<RowId>),
    /// A cause that hinders, and that nothing is done about.
    NoSolution(InMap<CauseId>),
    /// A link or evidence that is missing.
    Loose(LooseEnd),
}

/// What a cell lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Everything.
    Content,
    /// Somebody who confirms it.
    Certainty,
    /// A fact that is to be found out.
    Facts,
}

impl Lack {
    /// What a cell in that state lacks; none if that is settled.
    pub fn of(state: Option<CellState>) -> Option<Lack> {
        match state {
            None => Some(Lack::Content),
            Some(CellState::Guessed) => Some(Lack::Certainty),
            Some(CellState::ToGather) => Some(Lack::Facts),
            Some(CellState::Known | CellState::Skipped) => None,
        }
    }
}

impl Opening {
    /// Where on the map it is; the map itself where it has no place yet.
    pub fn at(self) -> Key {
        match self {
            Opening::NoResult(map) | Opening::TrueClient(map) => Key::Map(map),
            Opening::Cell(cell, _) => Key::Cell(cell),
            Opening::NoPerformance(row) | Opening::NoPerformers(row) | Opening::NoCause(row) => Key::Row(row),
            Opening::NoSolution(cause) => Key::Cause(cause),
            Opening::Loose(end) => end.at(),
        }
    }

    /// On which map.
    pub fn map(self) -> MapId {
        match self {
            Opening::NoResult(map) | Opening::TrueClient(map) => map,
            Opening::Cell(cell, _) => cell.row.map,
            Opening::NoPerformance(row) | Opening::NoPerformers(row) | Opening::NoCause(row) => row.map,
            Opening::NoSolution(cause) => cause.map,
            Opening::Loose(LooseEnd::ServesNothing(row)) => row.map,
            Opening::Loose(LooseEnd::ExplainsNothing(cause) | LooseEnd::NoEvidence(cause)) => cause.map,
            Opening::Loose(LooseEnd::AnswersNothing(solution)) => solution.map,
        }
    }

    /// Whether both are the same place, whatever that lacks by now.
    pub fn is_where(self, other: Opening) -> bool {
        match (self, other) {
            (Opening::Cell(one, _), Opening::Cell(two, _)) => one == two,
            (one, two) => one == two,
        }
    }
}

impl GapMap {
    /// Whether it began with a request.
    pub fn began_with_a_request(&self) -> bool {
        match self.origin.as_ref().and_then(Open::known) {
            Some(origin) => origin == Origin::Request,
            None => !self.request.trim().is_empty(),
        }
    }
}

impl Workbook {
    /// Everything on a map that an answer can fill, in the order of a talk: the
    /// result before the work, facts before what is behind them, links next, and
    /// solutions last. Who the true client is comes right after the first result.
    pub fn openings(&self, map: MapId) -> Vec<Opening> {
        let Some(record) = self.get::<GapMap>(map) else { return Vec::new() };
        let survey = Survey::of(self, map);
        let mut found = Vec::new();
        let mut to_gather = Vec::new();
        if survey.business.is_empty() {
            found.push(Opening::NoResult(map));
        }
        for (number, need) in survey.business.iter().enumerate() {
            survey.cell(need, Side::Should, &mut found, &mut to_gather);
            if number == 0 {
                found.extend(true_client(map, record));
            }
            survey.cell(need, Side::Is, &mut found, &mut to_gather);
        }
        if survey.business.is_empty() {
            found.extend(true_client(map, record));
        }
        let unserved = survey.business.iter().filter(|need| !survey.served.contains(&need.row.id));
        found.extend(unserved.map(|need| Opening::NoPerformance(need.row)));
        for need in &survey.performance {
            let group = need.record.performance().map_or("", |performance| performance.performer_group.trim());
            if group.is_empty() {
                found.push(Opening::NoPerformers(need.row));
            }
            survey.cell(need, Side::Should, &mut found, &mut to_gather);
            survey.cell(need, Side::Is, &mut found, &mut to_gather);
        }
        let needs = survey.performance.iter().chain(&survey.business);
        found.extend(needs.filter(|need| survey.is_unexplained(need)).map(|need| Opening::NoCause(need.row)));
        let ends = self.loose_ends(map);
        let loose = |like: fn(&LooseEnd) -> bool| ends.iter().copied().filter(like).map(Opening::Loose);
        found.extend(loose(|end| matches!(end, LooseEnd::NoEvidence(_))));
        found.extend(to_gather);
        found.extend(loose(|end| matches!(end, LooseEnd::ServesNothing(_) | LooseEnd::ExplainsNothing(_))));
        let unanswered = survey.causes.iter().filter(|(cause, record)| survey.is_unanswered(cause.id, record));
        found.extend(unanswered.map(|(cause, _)| Opening::NoSolution(*cause)));
        found.extend(loose(|end| matches!(end, LooseEnd::AnswersNothing(_))));
        found
    }
}

impl Workbook {
    /// The number of what is open among those of its kind, from 0, so that not all
    /// of them are asked about in the same words.
    pub fn turn_of(&self, opening: Opening) -> usize {
        let map = opening.map();
        let row_at = |row: InMap<RowId>| {
            let level = self.get::<Row>(row).map_or(LevelName::Business, |row| row.level.name());
            self.rows(map, level).iter().position(|(other, _)| *other == row)
        };
        let at = match opening.at() {
            Key::Row(row) => row_at(row),
            Key::Cell(cell) => row_at(cell.row),
            Key::Cause(cause) => self.causes(map).iter().position(|(other, _)| *other == cause),
            Key::Solution(solution) => self.solutions(map).iter().position(|(other, _)| *other == solution),
            _ => None,
        };
        at.unwrap_or_default()
    }
}

fn true_client(map: MapId, record: &GapMap) -> Option<Opening> {
    record.true_client.is_open().then_some(Opening::TrueClient(map))
}

/// A need with its cells.
struct Need<'a> {
    row: InMap<RowId>,
    record: &'a Row,
    should: Cell,
    is: Cell,
}

/// A map, read once.
struct Survey<'a> {
    business: Vec<Need<'a>>,
    performance: Vec<Need<'a>>,
    causes: Vec<(InMap<CauseId>, &'a Cause)>,
    /// Business needs that a performance need serves.
    served: BTreeSet<RowId>,
    /// Needs with a cause, and those served by one with a cause.
    explained: BTreeSet<RowId>,
    /// Causes with a solution.
    answered: BTreeSet<CauseId>,
}

impl Survey<'_> {
    fn of(workbook: &Workbook, map: MapId) -> Survey<'_> {
        let needs = |level| {
            let need = |(row, record)| {
                let cell = |side| workbook.cell(CellRef { row, side });
                Need { row, record, should: cell(Side::Should), is: cell(Side::Is) }
            };
            workbook.rows(map, level).into_iter().map(need).collect::<Vec<Need>>()
        };
        let (business, performance) = (needs(LevelName::Business), needs(LevelName::Performance));
        let causes = workbook.causes(map);
        let mut explained: BTreeSet<RowId> = causes.iter().flat_map(|(_, cause)| cause.gaps.iter().copied()).collect();
        let mut served = BTreeSet::new();
        for need in &performance {
            let serves = need.record.performance().into_iter().flat_map(|performance| &performance.serves);
            for row in serves {
                served.insert(*row);
                if explained.contains(&need.row.id) {
                    explained.insert(*row);
                }
            }
        }
        let solutions = workbook.solutions(map);
        let answered = solutions.iter().flat_map(|(_, solution)| solution.causes.iter().copied()).collect();
        Survey { business, performance, causes, served, explained, answered }
    }

    fn cell(&self, need: &Need, side: Side, open: &mut Vec<Opening>, to_gather: &mut Vec<Opening>) {
        let cell = match side {
            Side::Should => &need.should,
            Side::Is => &need.is,
        };
        let at = CellRef { row: need.row, side };
        match Lack::of(cell.effective_state()) {
            Some(Lack::Facts) => to_gather.push(Opening::Cell(at, Lack::Facts)),
            Some(lack) => open.push(Opening::Cell(at, lack)),
            None => {}
        }
    }

    /// There is something to explain, and nothing explains it.
    fn is_unexplained(&self, need: &Need) -> bool {
        let says = |cell: &Cell| {
            cell.has_content() && !matches!(cell.effective_state(), Some(CellState::ToGather | CellState::Skipped))
        };
        let met = matches!(gap_of(&need.record.measure, &need.should, &need.is), Gap::Met { .. });
        says(&need.should) && says(&need.is) && !met && !self.explained.contains(&need.row.id)
    }

    fn is_unanswered(&self, cause: CauseId, record: &Cause) -> bool {
        let hinders = record.polarity == Polarity::Hinders;
        hinders && record.accepted_because.is_none() && !self.answered.contains(&cause)
    }
}
