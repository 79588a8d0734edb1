//! Reading a sheet from a workbook, and leaving out what isn't for its reader.

use std::collections::BTreeMap;

use super::{CauseOnSheet, CellOnSheet, MapSheet, NeedOnSheet, SolutionOnSheet, SourceOnSheet};
use crate::model::{
    Cause, CauseId, Cell, CellRef, CellState, Client, GapMap, InMap, LevelName, MapId, Open, Person, PersonId,
    Placement, Provenance, Row, RowId, Side, Solution, SolutionId, Visibility, Workbook, gap_of, unit_of_gap,
};

/// What a sheet is read from.
pub(super) struct Reader<'a> {
    workbook: &'a Workbook,
    map: MapId,
    for_client: bool,
}

/// The numbers of what is on the sheet.
#[derive(Default)]
struct Numbers {
    rows: BTreeMap<RowId, (LevelName, usize)>,
    causes: BTreeMap<CauseId, usize>,
    solutions: BTreeMap<SolutionId, usize>,
}

impl<'a> Reader<'a> {
    /// Reads a map, for its client or for its owner.
    pub(super) fn new(workbook: &'a Workbook, map: MapId, for_client: bool) -> Reader<'a> {
        Reader { workbook, map, for_client }
    }

    /// What is to be seen of it; none if there is no such map.
    pub(super) fn read(&self) -> Option<MapSheet> {
        let map = self.workbook.get::<GapMap>(self.map)?;
        let placement = self.workbook.placement(self.map);
        let numbers = self.numbers(&placement);
        let needs = |level| {
            placement.rows(level).iter().filter_map(|row| self.need(*row, &placement, &numbers)).collect::<Vec<_>>()
        };
        // Beside a cause that isn't shown, a solution would have no place.
        let homeless = placement.causes().filter(|cause| !numbers.causes.contains_key(cause)).map(Some);
        let loose = std::iter::once(None).chain(homeless).flat_map(|cause| self.solutions(cause, &placement, &numbers));
        let mut solutions: Vec<SolutionOnSheet> = Vec::new();
        for solution in loose {
            solutions.insert(solutions.partition_point(|other| other.number < solution.number), solution);
        }
        let client = map.client.and_then(|client| self.workbook.get::<Client>(client));
        Some(MapSheet {
            title: map.title.clone(),
            client: client.map(|client| client.name.clone()).unwrap_or_default(),
            business: needs(LevelName::Business),
            performance: needs(LevelName::Performance),
            causes: self.causes(None, &placement, &numbers),
            solutions,
            conventions: self.workbook.info().conventions,
        })
    }

    fn may_show(&self, visibility: &Open<Visibility>) -> bool {
        !self.for_client || *visibility == Visibility::Shareable
    }

    fn numbers(&self, placement: &Placement) -> Numbers {
        let mut numbers = Numbers::default();
        for level in [LevelName::Business, LevelName::Performance] {
            let numbered = placement.rows(level).iter().zip(1..);
            numbers.rows.extend(numbered.map(|(row, number)| (*row, (level, number))));
        }
        let causes = placement.causes().filter(|cause| self.cause_record(*cause).is_some());
        numbers.causes.extend(causes.zip(1..));
        let shown = |solution: &SolutionId| self.solution_record(*solution).is_some();
        let beside = placement.causes().filter(|cause| numbers.causes.contains_key(cause));
        let beside = beside.flat_map(|cause| placement.solutions_beside(Some(cause))).filter(shown);
        numbers.solutions.extend(beside.zip(1..));
        // Those of a cause that isn't shown stand with those that have none.
        for (solution, _) in &placement.solutions {
            let next = numbers.solutions.len() + 1;
            if shown(solution) {
                numbers.solutions.entry(*solution).or_insert(next);
            }
        }
        numbers
    }

    pub(super) fn cause_record(&self, id: CauseId) -> Option<&Cause> {
        let cause = self.workbook.get::<Cause>(InMap { map: self.map, id })?;
        self.may_show(&cause.visibility).then_some(cause)
    }

    pub(super) fn solution_record(&self, id: SolutionId) -> Option<&Solution> {
        let solution = self.workbook.get::<Solution>(InMap { map: self.map, id })?;
        (self.may_show(&solution.visibility) && self.may_show_why(solution)).then_some(solution)
    }

    /// Whether one of the causes that a solution answers may be told, or there is
    /// none: an answer tells much of what it answers.
    fn may_show_why(&self, solution: &Solution) -> bool {
        let is_there = |id: &&CauseId| self.workbook.get::<Cause>(InMap { map: self.map, id: **id }).is_some();
        let mut causes = solution.causes.iter().filter(is_there).peekable();
        causes.peek().is_none() || causes.any(|id| self.cause_record(*id).is_some())
    }

    /// What somebody is called, if that may be told.
    fn name(&self, person: Option<PersonId>) -> String {
        let person = person.and_then(|person| self.workbook.get::<Person>(person));
        let told = person.filter(|person| self.may_show(&person.visibility));
        told.map(|person| person.name.clone()).unwrap_or_default()
    }

    fn need(&self, id: RowId, placement: &Placement, numbers: &Numbers) -> Option<NeedOnSheet> {
        let row_id = InMap { map: self.map, id };
        let row = self.workbook.get::<Row>(row_id)?;
        let (level, number) = *numbers.rows.get(&id)?;
        let cell = |side| {
            let cell = self.workbook.cell(CellRef { row: row_id, side });
            let hidden = self.for_client && cell.effective_visibility() == Visibility::Private;
            if hidden { Cell::default() } else { cell }
        };
        let (should, is) = (cell(Side::Should), cell(Side::Is));
        let unit = unit_of_gap(&row.measure, &should, &is).map(str::to_string);
        let performance = row.performance().cloned().unwrap_or_default();
        let serves = performance.serves.iter().filter_map(|row| numbers.rows.get(row)).map(|(_, number)| *number);
        let mut served: Vec<usize> = Vec::new();
        for number in serves {
            served.insert(served.partition_point(|other| *other < number), number);
        }
        let gap = gap_of(&row.measure, &should, &is);
        let worth =
            self.may_show(&row.worth.visibility).then(|| row.worth.of_gap(&gap, &self.workbook.info().conventions));
        Some(NeedOnSheet {
            number,
            level,
            performer_group: performance.performer_group,
            gap,
            worth: worth.and_then(Result::ok).map(|valued| (valued, row.worth.basis.clone())),
            unit,
            should: self.cell(should),
            is: self.cell(is),
            opportunity: row.opportunity,
            measure: row.measure.name.clone(),
            by_when: row.by_when,
            agreed: row.agreed.as_ref().map(|agreed| (self.name(agreed.with), agreed.on)),
            serves: served,
            causes: self.causes(Some(id), placement, numbers),
        })
    }

    fn cell(&self, cell: Cell) -> CellOnSheet {
        let state = cell.effective_state();
        let owners = !self.for_client;
        CellOnSheet {
            state,
            because: if owners && state == Some(CellState::Skipped) { cell.skipped_because } else { String::new() },
            source: cell.provenance.filter(|_| owners).map(|source| self.source(source)),
            text: cell.text,
            figure: cell.reading.typed,
            read_from: (cell.reading.source, cell.reading.as_of),
        }
    }

    fn source(&self, source: Provenance) -> SourceOnSheet {
        SourceOnSheet { kind: source.kind.known(), who: self.name(source.person), detail: source.detail, on: source.on }
    }

    fn causes(&self, beside: Option<RowId>, placement: &Placement, numbers: &Numbers) -> Vec<CauseOnSheet> {
        let cause = |id: CauseId| {
            let number = *numbers.causes.get(&id)?;
            let cause = self.cause_record(id)?;
            let owners = |text: &str| if self.for_client { String::new() } else { text.to_string() };
            let others = cause.gaps.iter().filter(|row| Some(**row) != beside);
            let mut also: Vec<(LevelName, usize)> = Vec::new();
            for other in others.filter_map(|row| numbers.rows.get(row)) {
                also.insert(also.partition_point(|earlier| earlier < other), *other);
            }
            Some(CauseOnSheet {
                number,
                text: cause.text.clone(),
                polarity: cause.polarity.known(),
                factor: cause.factor.as_ref().and_then(Open::known),
                evidence: owners(&cause.evidence),
                // What they said themselves needn't be put to them as a question.
                hypothesis: cause.is_hypothesis() && !(self.for_client && cause.is_said_by_client()),
                accepted_because: owners(cause.accepted_because.as_deref().unwrap_or_default()),
                also,
                solutions: self.solutions(Some(id), placement, numbers),
            })
        };
        placement.causes_beside(beside).filter_map(cause).collect()
    }

    fn solutions(&self, beside: Option<CauseId>, placement: &Placement, numbers: &Numbers) -> Vec<SolutionOnSheet> {
        let solution = |id: SolutionId| {
            let number = *numbers.solutions.get(&id)?;
            let solution = self.solution_record(id)?;
            let others = solution.causes.iter().filter(|cause| Some(**cause) != beside);
            let mut also: Vec<usize> = Vec::new();
            for other in others.filter_map(|cause| numbers.causes.get(cause)) {
                also.insert(also.partition_point(|earlier| earlier < other), *other);
            }
            Some(SolutionOnSheet {
                number,
                text: solution.text.clone(),
                kind: solution.kind.as_ref().and_then(Open::known),
                status: solution.status.known(),
                asked_for: self.workbook.get::<GapMap>(self.map).is_some_and(|map| map.asks_for(solution)),
                owner: self.name(solution.owner),
                due: solution.due,
                measure: solution.measure.clone(),
                also,
            })
        };
        placement.solutions_beside(beside).filter_map(solution).collect()
    }
}
