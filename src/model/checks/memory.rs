//! Checking a map again when little of it has changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::delicate::Names;
use super::facts::Facts;
use super::on_causes::{self, CauseContext, SolutionContext};
use super::on_rows::{self, RowContext};
use super::{Dismissal, DismissalRef, Finding, Found, Spot};
use crate::model::{CellRef, Conventions, Day, InMap, Key, MapId, Side, Unit, Workbook};

/// What was found on a map, so that only what has changed is read again: the
/// words of 500 needs take longer than a key may.
#[derive(Default)]
pub struct CheckMemory {
    /// What all depends on.
    of: Option<Basis>,
    rows: Remembered<RowContext>,
    causes: Remembered<CauseContext>,
    solutions: Remembered<SolutionContext>,
}

#[derive(PartialEq)]
struct Basis {
    map: MapId,
    today: Day,
    conventions: Conventions,
    names: Names,
}

/// Findings by what they are about, with what they were drawn from.
type Remembered<C> = BTreeMap<Spot, (Units, C, Vec<Finding>)>;

/// The units of a thing, the same if they are the very same.
struct Units([Option<Arc<Unit>>; 3]);

impl PartialEq for Units {
    fn eq(&self, other: &Units) -> bool {
        self.0.iter().zip(&other.0).all(|pair| match pair {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        })
    }
}

impl CheckMemory {
    /// The same as [`Workbook::checks`], sooner if this memory has seen the map
    /// before.
    pub fn checks(&mut self, workbook: &Workbook, map: MapId, today: Day) -> Vec<Finding> {
        let Some(facts) = Facts::of(workbook, map, today) else { return Vec::new() };
        let of = Basis { map, today, conventions: facts.conventions.clone(), names: facts.names.clone() };
        if self.of.as_ref() != Some(&of) {
            *self = CheckMemory { of: Some(of), ..CheckMemory::default() };
        }
        let unit = |key: Key| workbook.unit(&key).map(Arc::clone);
        let mut found = Found(Vec::new());
        on_causes::check_map(&facts, &mut found);
        let mut before = std::mem::take(&mut self.rows);
        for row in &facts.rows {
            let id = InMap { map, id: row.id };
            let cell = |side| unit(Key::Cell(CellRef { row: id, side }));
            let units = Units([unit(Key::Row(id)), cell(Side::Should), cell(Side::Is)]);
            let check = |context: &RowContext, found: &mut Found| on_rows::check(&facts, row, context, found);
            let at = Spot::Row(row.id);
            remember(&mut before, &mut self.rows, at, (units, RowContext::of(&facts, row)), &mut found, check);
        }
        let mut before = std::mem::take(&mut self.causes);
        for cause in &facts.causes {
            let units = Units([unit(Key::Cause(InMap { map, id: cause.id })), None, None]);
            let check = |context: &CauseContext, found: &mut Found| {
                on_causes::check_cause(&facts, cause, context, found);
            };
            let at = Spot::Cause(cause.id);
            remember(&mut before, &mut self.causes, at, (units, CauseContext::of(cause)), &mut found, check);
        }
        let mut before = std::mem::take(&mut self.solutions);
        for solution in &facts.solutions {
            let units = Units([unit(Key::Solution(InMap { map, id: solution.id })), None, None]);
            let check = |context: &SolutionContext, found: &mut Found| {
                on_causes::check_solution(&facts, solution, context, found);
            };
            let at = Spot::Solution(solution.id);
            let from = (units, SolutionContext::of(&facts, solution));
            remember(&mut before, &mut self.solutions, at, from, &mut found, check);
        }
        with_dismissals(workbook, map, found.0)
    }
}

/// Adds what there is to say of one thing: what was said before, if it was drawn
/// from the same.
fn remember<C: PartialEq>(
    before: &mut Remembered<C>,
    now: &mut Remembered<C>,
    at: Spot,
    (units, context): (Units, C),
    found: &mut Found,
    check: impl FnOnce(&C, &mut Found),
) {
    let known = before.remove(&at).filter(|(of, in_context, _)| *of == units && *in_context == context);
    let findings = known.map(|(_, _, findings)| findings).unwrap_or_else(|| {
        let mut found = Found(Vec::new());
        check(&context, &mut found);
        found.0
    });
    found.0.extend(findings.iter().cloned());
    now.insert(at, (units, context, findings));
}

/// Findings with what was said to dismiss them.
fn with_dismissals(workbook: &Workbook, map: MapId, mut found: Vec<Finding>) -> Vec<Finding> {
    let dismissals: BTreeMap<DismissalRef, &Dismissal> = workbook.dismissals(map).into_iter().collect();
    if dismissals.is_empty() {
        return found;
    }
    for finding in &mut found {
        let of = finding.dismissal(map);
        let Some(dismissal) = dismissals.get(&of).filter(|dismissal| dismissal.of.is_some()) else { continue };
        finding.dismissed = (dismissal.of == Some(workbook.fingerprint(of))).then(|| dismissal.because.clone());
    }
    found
}
