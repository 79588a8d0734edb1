//! What a careful colleague would ask on reading a map: explained, never in the
//! way, and dismissed with a reason.

mod delicate;
mod dismissal;
pub(super) mod english;
mod facts;
mod figures;
mod memory;
mod on_causes;
mod on_rows;
mod rule;
mod spot;
pub(super) mod vocabulary;
pub(super) mod wording;

use super::{Cause, CellRef, Day, Family, GapMap, InMap, Key, MapId, Row, Side, Solution, Word, Workbook};
pub use dismissal::{Dismissal, DismissalRef, Fingerprint};
pub use memory::CheckMemory;
pub use rule::{Rule, Severity};
pub use spot::Spot;

/// Something that a check has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub rule: Rule,
    /// What it is about.
    pub at: Spot,
    /// What was noticed there.
    pub noticed: Noticed,
    /// Why someone has dismissed it, if so.
    pub dismissed: Option<String>,
}

/// What a check has noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noticed {
    /// There is nothing more to it.
    Nothing,
    /// These words, as they were typed.
    Words(String),
    /// This family of causes.
    Family(Family),
    /// So many of them.
    Count(usize),
    /// That this is missing.
    Lack(SourceLack),
}

/// What is missing about where an IS comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceLack {
    /// Who or what it is from.
    Source,
    /// Of which day it is.
    Date,
    /// It is older than a year.
    Fresh,
}

impl Finding {
    /// Where its dismissal stands.
    pub fn dismissal(&self, map: MapId) -> DismissalRef {
        DismissalRef { map, rule: self.rule, at: self.at }
    }
}

/// How many findings there are that nobody has dismissed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CheckCounts {
    /// Holes in the chain.
    pub incomplete: usize,
    /// What is worth a look.
    pub mistakes: usize,
    /// Hints.
    pub hints: usize,
}

impl CheckCounts {
    /// Counts findings.
    pub fn of(findings: &[Finding]) -> CheckCounts {
        let mut counts = CheckCounts::default();
        for finding in findings.iter().filter(|finding| finding.dismissed.is_none()) {
            match finding.rule.severity() {
                Severity::Incomplete => counts.incomplete += 1,
                Severity::Mistake => counts.mistakes += 1,
                Severity::Hint => counts.hints += 1,
            }
        }
        counts
    }

    /// How much there is to look at: one hole in the chain weighs more than any number of
    /// things worth a look, one of those more than any number of hints.
    pub fn weight(self) -> i64 {
        let of = |severity: &Severity| i64::try_from(self.count(*severity).min(999)).unwrap_or(999);
        Severity::ALL.iter().fold(0, |weight, severity| weight * 1000 + of(severity))
    }

    /// How many weigh so much.
    pub fn count(self, severity: Severity) -> usize {
        match severity {
            Severity::Incomplete => self.incomplete,
            Severity::Mistake => self.mistakes,
            Severity::Hint => self.hints,
        }
    }
}

/// What has been found so far.
struct Found(Vec<Finding>);

impl Found {
    fn note(&mut self, rule: Rule, at: Spot) {
        self.note_that(rule, at, Noticed::Nothing);
    }

    fn note_if(&mut self, so: bool, rule: Rule, at: Spot) {
        if so {
            self.note(rule, at);
        }
    }

    fn note_words(&mut self, words: Option<String>, rule: Rule, at: Spot) {
        if let Some(words) = words {
            self.note_that(rule, at, Noticed::Words(words));
        }
    }

    fn note_that(&mut self, rule: Rule, at: Spot, noticed: Noticed) {
        self.0.push(Finding { rule, at, noticed, dismissed: None });
    }
}

impl Workbook {
    /// All that the checks find on a map, in the order in which it stands there:
    /// the map, its needs, its causes, its solutions. What is empty is let alone.
    /// Takes time by what is on the map, and looks up each of it once.
    pub fn checks(&self, map: MapId, today: Day) -> Vec<Finding> {
        CheckMemory::default().checks(self, map, today)
    }

    /// What was dismissed on a map, in the order of its keys.
    pub fn dismissals(&self, map: MapId) -> Vec<(DismissalRef, &Dismissal)> {
        let (first, last) = DismissalRef::whole(map);
        self.all::<Dismissal>(Key::Dismissal(first), Key::Dismissal(last))
    }

    /// The dismissal of a check, with the reason, of what it is about as that is now.
    pub fn dismissal(&self, of: DismissalRef, because: String) -> Dismissal {
        Dismissal { because, of: Some(self.fingerprint(of)) }
    }

    /// Of the text that a check is about. A dismissal holds until that changes.
    fn fingerprint(&self, of: DismissalRef) -> Fingerprint {
        let DismissalRef { map, rule, at } = of;
        let mut texts: Vec<String> = Vec::new();
        let cell = |id, side: &Side| {
            let cell = self.cell(CellRef { row: InMap { map, id }, side: *side });
            [cell.text, cell.reading.typed]
        };
        let mut row = |id, sides: &[Side]| {
            if let Some(row) = self.get::<Row>(InMap { map, id }) {
                let group = row.performance().map(|performance| performance.performer_group.clone());
                texts.extend([row.measure.name.clone(), row.measure.unit.clone()].into_iter().chain(group));
            }
            sides.iter().for_each(|side| texts.extend(cell(id, side)));
        };
        match at {
            Spot::Map if rule == Rule::OneFamily => {
                texts.extend(self.causes(map).into_iter().map(|(_, cause)| cause.text.clone()));
            }
            Spot::Map => texts.extend(self.get::<GapMap>(map).map(|map| map.title.clone())),
            // It is about nothing that is written.
            Spot::Family(_) => {}
            Spot::Row(id) => row(id, &[Side::Should]),
            Spot::Cell(id, side) => match rule {
                Rule::OneSided | Rule::UnitsDiffer | Rule::AlreadyMet => row(id, Side::ALL),
                _ => texts.extend(cell(id, &side)),
            },
            Spot::Cause(id) => {
                texts.extend(self.get::<Cause>(InMap { map, id }).map(|cause| cause.text.clone()));
            }
            Spot::Solution(id) => {
                let solution = self.get::<Solution>(InMap { map, id });
                texts.extend(solution.into_iter().flat_map(|it| [it.text.clone(), it.measure.clone()]));
            }
        }
        Fingerprint::of(texts.iter().map(String::as_str))
    }
}
