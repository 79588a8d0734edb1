//! A map as it is handed out: words and figures in their places, no ids.

mod amounts;
mod guess;
mod left_out;
mod read;

use super::{
    CellState, Conventions, Day, Factor, Gap, LevelName, MapId, Polarity, ProvenanceKind, SolutionKind, SolutionStatus,
    Valued, Workbook,
};
pub use amounts::Amounts;
pub use left_out::{KeptBack, LeftOut};
use read::Reader;

/// A map with all that its owner has written on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapSheet {
    /// What the map is called.
    pub title: String,
    /// For whom it is.
    pub client: String,
    /// The business needs.
    pub business: Vec<NeedOnSheet>,
    /// The performance needs.
    pub performance: Vec<NeedOnSheet>,
    /// Causes that stand beside no need.
    pub causes: Vec<CauseOnSheet>,
    /// Solutions that stand beside no cause.
    pub solutions: Vec<SolutionOnSheet>,
    /// How numbers are written.
    pub conventions: Conventions,
}

/// A map with nothing on it but what its client may see. There is no other way to
/// make one than from a workbook, which leaves out what is private.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientView(MapSheet);

/// A need, its gap, and what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedOnSheet {
    /// Its number on its level, from 1.
    pub number: usize,
    /// Business or performance.
    pub level: LevelName,
    /// Whose work it is about.
    pub performer_group: String,
    /// What should be.
    pub should: CellOnSheet,
    /// What is.
    pub is: CellOnSheet,
    /// What lies between.
    pub gap: Gap,
    /// What the gap is counted in; none for percentage points.
    pub unit: Option<String>,
    /// What closing the gap is worth, and what that rests on.
    pub worth: Option<(Valued, String)>,
    /// An opportunity and not a shortfall.
    pub opportunity: bool,
    /// What it is measured by.
    pub measure: String,
    /// By when it is to be met.
    pub by_when: Option<Day>,
    /// With whom and when it was agreed; either may be unknown or not to be told.
    pub agreed: Option<(String, Option<Day>)>,
    /// The numbers of the business needs that it serves.
    pub serves: Vec<usize>,
    /// Its causes.
    pub causes: Vec<CauseOnSheet>,
}

/// A SHOULD or an IS.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellOnSheet {
    /// In words.
    pub text: String,
    /// The figure as typed.
    pub figure: String,
    /// Where the figure was read, and of which day it is.
    pub read_from: (String, Option<Day>),
    /// How far it can be relied on; none for an open one.
    pub state: Option<CellState>,
    /// Why it was left out. The owner's.
    pub because: String,
    /// Where it comes from. The owner's.
    pub source: Option<SourceOnSheet>,
}

/// Where something comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceOnSheet {
    /// Of which kind it is, as far as this version knows it.
    pub kind: Option<ProvenanceKind>,
    /// Who said or saw it.
    pub who: String,
    /// The details.
    pub detail: String,
    /// On which day.
    pub on: Option<Day>,
}

/// A cause and its solutions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseOnSheet {
    /// Its number on the map, from 1.
    pub number: usize,
    /// In words.
    pub text: String,
    /// Whether it helps or hinders.
    pub polarity: Option<Polarity>,
    /// Under which factor it falls.
    pub factor: Option<Factor>,
    /// What shows that it is so. The owner's.
    pub evidence: String,
    /// Nothing shows yet that it is so.
    pub hypothesis: bool,
    /// Why it is accepted as it is. The owner's.
    pub accepted_because: String,
    /// The other needs whose gap it explains.
    pub also: Vec<(LevelName, usize)>,
    /// Its solutions.
    pub solutions: Vec<SolutionOnSheet>,
}

/// A solution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SolutionOnSheet {
    /// Its number on the map, from 1.
    pub number: usize,
    /// In words.
    pub text: String,
    /// Of which kind it is.
    pub kind: Option<SolutionKind>,
    /// How far it has come.
    pub status: Option<SolutionStatus>,
    /// It is what the map began with: what somebody asked for.
    pub asked_for: bool,
    /// Who sees to it.
    pub owner: String,
    /// By when.
    pub due: Option<Day>,
    /// How one will know that it worked.
    pub measure: String,
    /// The numbers of the other causes that it answers.
    pub also: Vec<usize>,
}

impl MapSheet {
    /// A map with all that is on it. None if there is no such map.
    pub fn of(workbook: &Workbook, map: MapId) -> Option<MapSheet> {
        Reader::new(workbook, map, false).read()
    }
}

impl ClientView {
    /// A map without what is private: guesses and cells marked so, causes unless
    /// they were released and what answers only these, solutions marked so, names of people unless they were
    /// released, evidence, sources, reasons and notes. What is left is numbered
    /// anew, so that no number is missing. None if there is no such map.
    pub fn of(workbook: &Workbook, map: MapId) -> Option<ClientView> {
        Reader::new(workbook, map, true).read().map(ClientView)
    }

    /// What may be seen.
    pub fn sheet(&self) -> &MapSheet {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Agreed, Cause, CauseId, Cell, CellRef, Client, ClientId, Dismissal, DismissalRef, Edit, GapMap, Id, InMap,
        Measure, OrderKey, Person, PersonId, Provenance, Reading, ReplicaId, Row, RowId, Rule, Side, Solution,
        SolutionId, Spot, Tick, Visibility, WorkbookId, WorkbookInfo, Worth,
    };

    const MAP: MapId = MapId::LOWEST;

    fn row(bits: u128) -> InMap<RowId> {
        InMap { map: MAP, id: RowId::from_bits(bits) }
    }

    fn cause(bits: u128) -> InMap<CauseId> {
        InMap { map: MAP, id: CauseId::from_bits(bits) }
    }

    fn solution(bits: u128) -> InMap<SolutionId> {
        InMap { map: MAP, id: SolutionId::from_bits(bits) }
    }

    fn person(bits: u128, name: &str, visibility: Visibility) -> Edit {
        let person = Person { visibility: visibility.into(), ..Person::called(name) };
        Edit::add(PersonId::from_bits(bits), person)
    }

    fn from(kind: ProvenanceKind, detail: &str) -> Option<Provenance> {
        Some(Provenance { person: Some(PersonId::from_bits(1)), detail: detail.into(), ..Provenance::of(kind) })
    }

    /// Everything that isn't for the client has “hidden” in it, all else “shown”.
    fn example() -> Workbook {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        let mut need = Row::new(LevelName::Business, OrderKey::default());
        need.measure = Measure { name: "shown measure".into(), ..Measure::default() };
        let figures = |unit: &str| Worth {
            low: "1".into(),
            likely: "2".into(),
            high: "3".into(),
            unit: unit.into(),
            ..Worth::default()
        };
        need.worth = figures("hidden unit");
        need.agreed = Some(Agreed { with: Some(PersonId::from_bits(1)), on: Day::new(2026, 3, 1) });
        let mut work = Row::new(LevelName::Performance, OrderKey::default());
        work.worth = Worth { visibility: Visibility::Shareable.into(), ..figures("shown worth") };
        work.agreed = Some(Agreed { with: Some(PersonId::from_bits(2)), on: None });
        let work_of = work.performance_mut().unwrap();
        work_of.performer_group = "shown group".into();
        work_of.serves = [row(1).id].into();
        let reading =
            |typed: &str| Reading { typed: typed.into(), source: "shown report".into(), ..Reading::default() };
        let cell = |text: &str, provenance| Cell {
            text: text.into(),
            reading: reading("shown 7"),
            skipped_because: "hidden reason".into(),
            provenance,
            ..Cell::default()
        };
        let guess = Cell {
            reading: Reading { typed: "hidden 8".into(), source: "hidden".into(), ..Reading::default() },
            ..cell("hidden guess", from(ProvenanceKind::Guess, "hidden"))
        };
        let hinders = |bits, visibility: Visibility, text: &str, gaps: &[u128]| {
            let gaps = gaps.iter().map(|bits| row(*bits).id).collect();
            let told = Cause {
                text: text.into(),
                evidence: "hidden evidence".into(),
                gaps,
                accepted_because: Some("hidden".into()),
                visibility: visibility.into(),
                ..Cause::default()
            };
            Edit::add(cause(bits), told)
        };
        let answers = |bits, visibility: Visibility, text: &str, to: u128| {
            let told = Solution {
                text: text.into(),
                causes: [cause(to).id].into(),
                owner: Some(PersonId::from_bits(1)),
                measure: format!("{text} measure"),
                visibility: visibility.into(),
                ..Solution::default()
            };
            Edit::add(solution(bits), told)
        };
        let map = GapMap {
            title: "shown title".into(),
            client: Some(ClientId::from_bits(1)),
            request: "hidden request".into(),
            notes: "hidden notes".into(),
            ..GapMap::default()
        };
        let edits = [
            person(1, "hidden person", Visibility::Private),
            person(2, "shown person", Visibility::Shareable),
            Edit::add(
                ClientId::from_bits(1),
                Client { name: "shown client".into(), notes: "hidden".into(), ..Client::default() },
            ),
            Edit::add(MAP, map),
            Edit::add(row(1), need),
            Edit::add(row(2), work),
            Edit::set(
                CellRef { row: row(1), side: Side::Should },
                cell("shown should", from(ProvenanceKind::Client, "hidden")),
            ),
            Edit::set(CellRef { row: row(1), side: Side::Is }, guess),
            hinders(1, Visibility::Private, "hidden cause", &[1]),
            hinders(2, Visibility::Shareable, "shown cause", &[1, 2]),
            answers(1, Visibility::Shareable, "hidden answer to what is hidden", 1),
            answers(2, Visibility::Private, "hidden answer", 2),
            answers(3, Visibility::Shareable, "shown answer", 2),
            answers(4, Visibility::Shareable, "shown homeless", 1),
            Edit::set(
                solution(4),
                Solution {
                    text: "shown homeless".into(),
                    causes: [cause(1).id, cause(2).id].into(),
                    ..Solution::default()
                },
            ),
            Edit::add(solution(5), Solution { text: "shown request".into(), ..Solution::default() }),
            Edit::set(
                DismissalRef { map: MAP, rule: Rule::NotAgreed, at: Spot::Row(row(1).id) },
                Dismissal { because: "hidden dismissal".into(), ..Dismissal::default() },
            ),
        ];
        edits.iter().fold(empty, |workbook, edit| workbook.apply(edit, tick).unwrap())
    }

    #[test]
    fn a_client_sees_nothing_that_is_private_and_all_else() {
        let workbook = example();
        let (own, view) = (MapSheet::of(&workbook, MAP).unwrap(), ClientView::of(&workbook, MAP).unwrap());
        let (own_words, words) = (format!("{own:?}"), format!("{view:?}"));
        assert!(!words.contains("hidden"), "{words}");
        assert!(own_words.contains("hidden guess") && own_words.contains("hidden evidence"));
        assert!(!own_words.contains("hidden dismissal"), "that is between the checks and their reader");
        for shown in [
            "title", "client", "measure", "group", "should", "7", "report", "cause", "answer", "homeless", "request",
            "person", "worth",
        ] {
            assert!(words.contains(&format!("shown {shown}")), "{shown}: {words}");
        }
        let sheet = view.sheet();
        assert_eq!(
            sheet.solutions.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(),
            ["shown homeless", "shown request"]
        );
        assert_eq!(sheet.performance[0].serves, [1]);
        // The second cause stands beside the work, and is the first one told of.
        let told = &sheet.performance[0].causes[0];
        assert_eq!((told.number, told.also.clone()), (1, vec![(LevelName::Business, 1)]));
        assert_eq!(told.solutions[0].number, 1);
        assert_eq!(own.performance[0].causes[0].number, 2);
    }

    #[test]
    fn what_is_left_out_is_counted() {
        let workbook = example();
        let told = ClientView::of(&workbook, MAP).unwrap().sheet().amounts();
        assert_eq!(told, Amounts { cells: 1, causes: 1, solutions: 3 });
        let left_out = ClientView::left_out(&workbook, MAP);
        assert_eq!(Amounts::of(&left_out), Amounts { cells: 1, causes: 1, solutions: 2 });
        assert_eq!(ClientView::left_out(&workbook, MapId::HIGHEST), []);
    }

    #[test]
    fn what_is_left_out_is_named_with_the_reason() {
        let workbook = example();
        let left_out = ClientView::left_out(&workbook, MAP);
        let words: Vec<(&str, KeptBack)> = left_out.iter().map(|one| (one.text.as_str(), one.because)).collect();
        assert_eq!(
            words,
            [
                ("hidden guess · hidden 8", KeptBack::Itself),
                ("hidden cause", KeptBack::Itself),
                ("hidden answer to what is hidden", KeptBack::ByItsCauses),
                ("hidden answer", KeptBack::Itself),
            ]
        );
        // Once it may be seen, so may what answers it.
        let cause = workbook.causes(MAP).into_iter().find(|(_, cause)| cause.text == "hidden cause").unwrap();
        let released = Cause { visibility: Visibility::Shareable.into(), ..cause.1.clone() };
        let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
        let workbook = workbook.apply(&Edit::set(cause.0, released), tick).unwrap();
        let left_out = ClientView::left_out(&workbook, MAP);
        assert_eq!(
            left_out.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(),
            ["hidden guess · hidden 8", "hidden answer"]
        );
    }

    #[test]
    fn a_gap_towards_what_is_hidden_is_not_told() {
        let workbook = example();
        assert_eq!(ClientView::of(&workbook, MAP).unwrap().sheet().business[0].gap, Gap::NoNumbers);
        assert_eq!(MapSheet::of(&workbook, MapId::HIGHEST), None);
    }
}
