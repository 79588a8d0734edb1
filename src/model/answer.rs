//! Answers: what was said goes where it belongs, in one go.

use std::collections::BTreeSet;

use super::{
    Cause, CauseId, Cell, CellRef, CellState, ClientId, Day, Edit, Factor, GapMap, Id, InMap, LevelName, LooseEnd,
    MapId, Open, Opening, OrderKey, Origin, PersonId, Provenance, ProvenanceKind, Row, RowId, Side, Solution,
    SolutionId, SolutionStatus, Supply, Workbook,
};

/// Who or what an answer comes from, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The kind of source.
    pub kind: ProvenanceKind,
    /// Who said or saw it, by name; empty for nobody in particular.
    pub who: String,
    /// On which day.
    pub on: Option<Day>,
}

/// What was said to fill an opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// For a cell, and for the first result: words, the figure as typed, and how
    /// far both can be relied on.
    Fact {
        /// What was said.
        text: String,
        /// The figure as typed.
        typed: String,
        /// How far it can be relied on.
        state: CellState,
        /// Where it comes from.
        told: Told,
    },
    /// Whose work it is about.
    Performers(String),
    /// What helps or hinders.
    Cause {
        /// What was said.
        text: String,
        /// The factor under which it falls.
        factor: Option<Factor>,
        /// Who says so: by itself no evidence.
        told: Told,
    },
    /// What shows a cause.
    Evidence {
        /// What was said.
        text: String,
        /// Where it comes from.
        told: Told,
    },
    /// Which needs are served or explained.
    Needs(BTreeSet<RowId>),
    /// Which causes are answered.
    Causes(BTreeSet<CauseId>),
    /// What could be done.
    Solution(String),
    /// Whether this is the true client.
    TrueClient {
        /// Owns the business result.
        owns_result: Option<bool>,
        /// Has the authority to decide.
        has_authority: Option<bool>,
        /// Stands in the performers' chain of command.
        in_chain_of_command: Option<bool>,
    },
}

impl Answer {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        let blank = |text: &String| text.trim().is_empty();
        match self {
            // That it is to be gathered, or left out, is an answer too.
            Answer::Fact { text, typed, state, .. } => {
                blank(text) && blank(typed) && matches!(state, CellState::Known | CellState::Guessed)
            }
            Answer::Performers(text) | Answer::Solution(text) => blank(text),
            Answer::Cause { text, .. } | Answer::Evidence { text, .. } => blank(text),
            Answer::Needs(rows) => rows.is_empty(),
            Answer::Causes(causes) => causes.is_empty(),
            Answer::TrueClient { owns_result, has_authority, in_chain_of_command } => {
                [owns_result, has_authority, in_chain_of_command].iter().all(|said| said.is_none())
            }
        }
    }
}

impl Workbook {
    /// The edit that puts an answer where it belongs, one step to undo. None if
    /// nothing was said, if it doesn't fit the opening, or if there is no such
    /// place any more.
    pub fn answered(&self, opening: Opening, answer: &Answer, ids: Supply) -> Option<Edit> {
        if answer.is_empty() {
            return None;
        }
        match (opening, answer) {
            (Opening::NoResult(map), Answer::Fact { .. }) => {
                let row = InMap { map, id: RowId::from_bits(ids()?) };
                let add = Edit::add(row, Row::new(LevelName::Business, self.after_rows(row, LevelName::Business)));
                let cell = CellRef { row, side: Side::Should };
                self.with_fact(vec![add], cell, Cell::default(), answer, ids)
            }
            (Opening::Cell(cell, _), Answer::Fact { .. }) => {
                self.get::<Row>(cell.row)?;
                self.with_fact(Vec::new(), cell, self.cell(cell), answer, ids)
            }
            (Opening::TrueClient(map), Answer::TrueClient { owns_result, has_authority, in_chain_of_command }) => {
                let mut record = self.get::<GapMap>(map)?.clone();
                let check = &mut record.true_client;
                (check.owns_result, check.has_authority) = (*owns_result, *has_authority);
                check.in_chain_of_command = *in_chain_of_command;
                Some(Edit::set(map, record))
            }
            (Opening::NoPerformance(served), Answer::Performers(group)) => {
                let row = InMap { map: served.map, id: RowId::from_bits(ids()?) };
                let mut record = Row::new(LevelName::Performance, self.after_rows(row, LevelName::Performance));
                let performance = record.performance_mut()?;
                performance.performer_group = group.trim().to_string();
                performance.serves.insert(served.id);
                Some(Edit::add(row, record))
            }
            (Opening::NoPerformers(row), Answer::Performers(group)) => {
                let mut record = self.get::<Row>(row)?.clone();
                record.performance_mut()?.performer_group = group.trim().to_string();
                Some(Edit::set(row, record))
            }
            (Opening::NoCause(row), Answer::Cause { text, factor, told }) => {
                let cause = InMap { map: row.map, id: CauseId::from_bits(ids()?) };
                let order = OrderKey::between(self.causes(row.map).last().map(|(_, cause)| &cause.order), None);
                let (text, factor) = (text.trim().to_string(), factor.map(Open::Known));
                let (source, person) = self.source(told, ids)?;
                let mut record = Cause { order, text, factor, gaps: [row.id].into(), ..Cause::default() };
                // First without the person, so that the step is called after the cause.
                record.provenance = Some(Provenance { person: None, ..source.clone() });
                let first = Edit::add(cause, record.clone());
                record.provenance = Some(source);
                Some(with_person(vec![first], person, Edit::set(cause, record)))
            }
            (Opening::NoSolution(cause), Answer::Solution(text)) => {
                let solution = InMap { map: cause.map, id: SolutionId::from_bits(ids()?) };
                let (order, text) = (self.after_solutions(solution), text.trim().to_string());
                Some(Edit::add(solution, Solution { order, text, causes: [cause.id].into(), ..Solution::default() }))
            }
            (Opening::Loose(end), answer) => self.with_end_tied(end, answer, ids),
            _ => None,
        }
    }

    /// The edit that gives a loose end its link or evidence.
    fn with_end_tied(&self, end: LooseEnd, answer: &Answer, ids: Supply) -> Option<Edit> {
        match (end, answer) {
            (LooseEnd::ServesNothing(row), Answer::Needs(served)) => {
                let mut record = self.get::<Row>(row)?.clone();
                record.performance_mut()?.serves.extend(served);
                Some(Edit::set(row, record))
            }
            (LooseEnd::ExplainsNothing(cause), Answer::Needs(gaps)) => {
                let mut record = self.get::<Cause>(cause)?.clone();
                record.gaps.extend(gaps);
                Some(Edit::set(cause, record))
            }
            (LooseEnd::NoEvidence(cause), Answer::Evidence { text, told }) => {
                let mut record = self.get::<Cause>(cause)?.clone();
                record.evidence = text.trim().to_string();
                let (source, person) = self.source(told, ids)?;
                record.provenance = Some(Provenance { person: None, ..source.clone() });
                let first = Edit::set(cause, record.clone());
                record.provenance = Some(source);
                Some(with_person(vec![first], person, Edit::set(cause, record)))
            }
            (LooseEnd::AnswersNothing(solution), Answer::Causes(causes)) => {
                let mut record = self.get::<Solution>(solution)?.clone();
                record.causes.extend(causes);
                Some(Edit::set(solution, record))
            }
            _ => None,
        }
    }

    /// The edit that puts words, figure, state and source into a cell, after these.
    fn with_fact(
        &self,
        mut before: Vec<Edit>,
        at: CellRef,
        mut cell: Cell,
        answer: &Answer,
        ids: Supply,
    ) -> Option<Edit> {
        let Answer::Fact { text, typed, state, told } = answer else { return None };
        // What stands there stays where nothing else was said.
        if !text.trim().is_empty() {
            cell.text = text.trim().to_string();
        }
        if !typed.trim().is_empty() {
            cell.reading.type_in(typed.trim().to_string(), &self.info().conventions);
        }
        cell.state = Some(Open::Known(*state));
        if text.trim().is_empty() && typed.trim().is_empty() {
            before.push(Edit::set(at, cell));
            return Some(Edit::Many(before));
        }
        let (source, person) = self.source(told, ids)?;
        // First without the person, so that the step is called after the cell.
        cell.provenance = Some(Provenance { person: None, ..source.clone() });
        before.push(Edit::set(at, cell.clone()));
        cell.provenance = Some(source);
        Some(with_person(before, person, Edit::set(at, cell)))
    }

    /// Where an answer comes from, and the edits that make its person known.
    fn source(&self, told: &Told, ids: Supply) -> Option<(Provenance, Vec<Edit>)> {
        let (person, edits) = self.person_called(&told.who, None, PersonId::from_bits(ids()?));
        Some((Provenance { person, on: told.on, ..Provenance::of(told.kind) }, edits))
    }

    /// The edit by which a map begins from a request: the request in the client's
    /// words, and what was asked for as an idea that waits until it is clear what
    /// it would answer. None where nothing was asked, or where that idea is there.
    pub fn begun_from(&self, map: MapId, request: &str, ids: Supply) -> Option<Edit> {
        let mut record = self.get::<GapMap>(map)?.clone();
        record.request = request.trim().to_string();
        record.origin = Some(Origin::Request.into());
        let solution = self.parked_request(map, request, ids)?;
        Some(Edit::Many(vec![Edit::set(map, record), solution]))
    }

    /// The edit that puts in a new map begun from a request.
    pub fn new_map_from(&self, request: &str, client: Option<ClientId>, ids: Supply) -> Option<(MapId, Edit)> {
        let map = MapId::from_bits(ids()?);
        let order = self.after_maps();
        let request = request.trim();
        let origin = Some(Origin::Request.into());
        let record = GapMap { order, client, origin, request: request.to_string(), ..GapMap::default() };
        let solution = self.parked_request(map, request, ids)?;
        Some((map, Edit::Many(vec![Edit::add(map, record), solution])))
    }

    fn parked_request(&self, map: MapId, request: &str, ids: Supply) -> Option<Edit> {
        let text = request.trim();
        if text.is_empty() || self.solutions(map).iter().any(|(_, solution)| is_said(solution, text)) {
            return None;
        }
        let at = InMap { map, id: SolutionId::from_bits(ids()?) };
        let (order, status) = (self.after_solutions(at), SolutionStatus::Parked.into());
        Some(Edit::add(at, Solution { order, text: text.to_string(), status, ..Solution::default() }))
    }

    fn after_rows(&self, row: InMap<RowId>, level: LevelName) -> OrderKey {
        OrderKey::between(self.rows(row.map, level).last().map(|(_, row)| &row.order), None)
    }

    fn after_solutions(&self, solution: InMap<SolutionId>) -> OrderKey {
        OrderKey::between(self.solutions(solution.map).last().map(|(_, solution)| &solution.order), None)
    }
}

impl GapMap {
    /// Whether a solution is what the map began with, in the words of the request.
    pub fn asks_for(&self, solution: &Solution) -> bool {
        !self.request.trim().is_empty() && is_said(solution, &self.request)
    }
}

fn is_said(solution: &Solution, text: &str) -> bool {
    solution.text.trim().to_lowercase() == text.trim().to_lowercase()
}

/// Some edits; then those that make a person known, and the one that refers to them.
fn with_person(mut edits: Vec<Edit>, person: Vec<Edit>, refer: Edit) -> Edit {
    edits.extend(person);
    edits.push(refer);
    Edit::Many(edits)
}
