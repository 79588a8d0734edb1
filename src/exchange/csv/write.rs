//! From a map to its table.

use std::collections::BTreeSet;

use super::column::{CellColumns, Column, EVIDENCE, IS, Kind, SHOULD, SourceColumns};
use super::record::{guarded, write_cell};
use crate::model::{
    Cause, CauseId, Cell, CellRef, Client, Conventions, Day, DecimalMark, Factor, FactorRef, FactorReview, GapMap, Id,
    InMap, LevelName, MapId, Open, Person, PersonId, Provenance, Row, RowId, Side, Solution, SolutionId, Visibility,
    Word, Workbook, Worth,
};

const YES: &str = "yes";
const NO: &str = "no";

/// The table of a map, with everything on it. Numbers are those of the map, and
/// lines stand in the order in which the map keeps what is on it. Cells are
/// separated as spreadsheets expect it where numbers are written like that. None
/// if there is no such map.
pub fn table_text(workbook: &Workbook, map: MapId) -> Option<String> {
    let record = workbook.get::<GapMap>(map)?;
    let mut writer = Writer::new(workbook, map);
    writer.map(record);
    for level in [LevelName::Business, LevelName::Performance] {
        workbook.rows(map, level).into_iter().for_each(|(id, row)| writer.row(id, row));
    }
    workbook.causes(map).into_iter().for_each(|(id, cause)| writer.cause(id, cause));
    workbook.solutions(map).into_iter().for_each(|(id, solution)| writer.solution(id, solution));
    for factor in Factor::ALL {
        let review = workbook.get::<FactorReview>(FactorRef { map, factor: *factor });
        review
            .filter(|review| **review != FactorReview::default())
            .into_iter()
            .for_each(|review| writer.looked_at(*factor, review));
    }
    writer.people();
    Some(writer.text(separator(&workbook.info().conventions)))
}

/// Where a comma stands before decimals, cells can't be separated by it.
pub(super) fn separator(conventions: &Conventions) -> char {
    if conventions.decimal_mark == DecimalMark::Comma { ';' } else { ',' }
}

/// A line of the table: a text in each column.
struct Line([String; Column::COUNT]);

impl Line {
    fn new(kind: Kind) -> Line {
        let mut line = Line(std::array::from_fn(|_| String::new()));
        line.set(Column::Kind, kind.word());
        line
    }

    fn set(&mut self, column: Column, text: &str) {
        self.0[column as usize] = text.to_string();
    }

    fn set_word<T: Word>(&mut self, column: Column, word: Option<&Open<T>>) {
        self.set(column, word.map(Open::word).unwrap_or_default());
    }

    fn set_day(&mut self, column: Column, day: Option<Day>) {
        self.set(column, &day.map(|day| day.to_string()).unwrap_or_default());
    }

    /// What closing a gap is worth; nothing where nobody has said.
    fn worth(&mut self, worth: &Worth) {
        if worth.is_empty() {
            return;
        }
        self.set(Column::WorthLow, &worth.low);
        self.set(Column::WorthLikely, &worth.likely);
        self.set(Column::WorthHigh, &worth.high);
        self.set(Column::WorthUnit, &worth.unit);
        self.set_word(Column::WorthPer, Some(&worth.per));
        self.set_word(Column::WorthOf, Some(&worth.of));
        self.set(Column::WorthBasis, &worth.basis);
        self.set_word(Column::WorthSeen, Some(&worth.visibility));
    }

    /// Yes, or nothing.
    fn set_yes(&mut self, column: Column, holds: bool) {
        self.set(column, if holds { YES } else { "" });
    }

    /// Yes, no, or nothing where nobody knows.
    fn set_answer(&mut self, column: Column, answer: Option<bool>) {
        self.set(column, answer.map(|holds| if holds { YES } else { NO }).unwrap_or_default());
    }
}

/// What is numbered, in the order of the numbers.
type Numbers<I> = Vec<(I, String)>;

struct Writer<'a> {
    workbook: &'a Workbook,
    rows: Numbers<RowId>,
    causes: Numbers<CauseId>,
    solutions: Numbers<SolutionId>,
    named: BTreeSet<PersonId>,
    lines: Vec<Line>,
}

impl<'a> Writer<'a> {
    fn new(workbook: &'a Workbook, map: MapId) -> Writer<'a> {
        let placement = workbook.placement(map);
        let needs = |letter, level| numbered(letter, placement.rows(level).iter().copied());
        let mut rows = needs('B', LevelName::Business);
        rows.append(&mut needs('P', LevelName::Performance));
        Writer {
            workbook,
            rows,
            causes: numbered('C', placement.causes()),
            solutions: numbered('S', placement.solutions()),
            named: BTreeSet::new(),
            lines: Vec::new(),
        }
    }

    fn map(&mut self, map: &GapMap) {
        let mut line = Line::new(Kind::Map);
        line.set(Column::Text, &map.title);
        let client = map.client.and_then(|client| self.workbook.get::<Client>(client));
        let client = client.filter(|client| !client.name.trim().is_empty());
        line.set(Column::Who, client.map(|client| client.name.as_str()).unwrap_or_default());
        line.set_word(Column::Origin, map.origin.as_ref());
        line.set(Column::Request, &map.request);
        line.set(Column::Notes, &map.notes);
        let check = &map.true_client;
        line.set_answer(Column::OwnsResult, check.owns_result);
        line.set_answer(Column::HasAuthority, check.has_authority);
        line.set_answer(Column::InChain, check.in_chain_of_command);
        line.set_answer(Column::Pays, check.pays);
        line.set(Column::Doubts, &check.doubts);
        self.name(&mut line, Column::TrueClient, check.true_client);
        self.lines.push(line);
    }

    fn row(&mut self, id: InMap<RowId>, row: &Row) {
        let mut line = Line::new(match row.level.name() {
            LevelName::Business => Kind::Business,
            LevelName::Performance => Kind::Performance,
        });
        line.set(Column::Number, number_of(id.id, &self.rows));
        if let Some(performance) = row.performance() {
            line.set(Column::Who, &performance.performer_group);
            line.set(Column::For, &numbers_of(&performance.serves, &self.rows));
        }
        line.set(Column::Measure, &row.measure.name);
        line.set(Column::Unit, &row.measure.unit);
        line.set_word(Column::Better, row.measure.direction.as_ref());
        line.set_day(Column::ByWhen, row.by_when);
        if let Some(agreed) = &row.agreed {
            line.set(Column::Agreed, YES);
            line.set_day(Column::AgreedOn, agreed.on);
            self.name(&mut line, Column::AgreedWith, agreed.with);
        }
        line.set_yes(Column::Opportunity, row.opportunity);
        line.worth(&row.worth);
        for (side, columns) in [(Side::Should, SHOULD), (Side::Is, IS)] {
            self.cell(&mut line, &columns, &self.workbook.cell(CellRef { row: id, side }));
        }
        self.lines.push(line);
    }

    fn cell(&mut self, line: &mut Line, columns: &CellColumns, cell: &Cell) {
        line.set(columns.text, &cell.text);
        line.set(columns.figure, &cell.reading.typed);
        line.set_day(columns.as_of, cell.reading.as_of);
        line.set(columns.from, &cell.reading.source);
        line.set_word(columns.state, cell.state.as_ref());
        line.set(columns.skipped, &cell.skipped_because);
        self.source(line, &columns.source, cell.provenance.as_ref());
        line.set_word(columns.seen, cell.visibility.as_ref());
    }

    fn source(&mut self, line: &mut Line, columns: &SourceColumns, source: Option<&Provenance>) {
        if let Some(source) = source {
            line.set_word(columns.kind, Some(&source.kind));
            line.set(columns.details, &source.detail);
            line.set_day(columns.on, source.on);
            self.name(line, columns.who, source.person);
        }
    }

    fn cause(&mut self, id: InMap<CauseId>, cause: &Cause) {
        let mut line = Line::new(Kind::Cause);
        line.set(Column::Number, number_of(id.id, &self.causes));
        line.set(Column::For, &numbers_of(&cause.gaps, &self.rows));
        line.set(Column::Text, &cause.text);
        line.set_word(Column::Polarity, Some(&cause.polarity));
        line.set_word(Column::Factor, cause.factor.as_ref());
        line.set(Column::Evidence, &cause.evidence);
        self.source(&mut line, &EVIDENCE, cause.provenance.as_ref());
        line.set_yes(Column::Anticipated, cause.anticipated);
        line.set_yes(Column::Accepted, cause.accepted_because.is_some());
        line.set(Column::AcceptedBecause, cause.accepted_because.as_deref().unwrap_or_default());
        line.set_word(Column::Seen, Some(&cause.visibility));
        self.lines.push(line);
    }

    fn solution(&mut self, id: InMap<SolutionId>, solution: &Solution) {
        let mut line = Line::new(Kind::Solution);
        line.set(Column::Number, number_of(id.id, &self.solutions));
        line.set(Column::For, &numbers_of(&solution.causes, &self.causes));
        line.set(Column::Text, &solution.text);
        line.set_word(Column::SolutionKind, solution.kind.as_ref());
        line.set_word(Column::Status, Some(&solution.status));
        line.set_day(Column::ByWhen, solution.due);
        line.set(Column::Measure, &solution.measure);
        line.set_word(Column::Seen, Some(&solution.visibility));
        self.name(&mut line, Column::Who, solution.owner);
        self.lines.push(line);
    }

    fn looked_at(&mut self, factor: Factor, review: &FactorReview) {
        let mut line = Line::new(Kind::Looked);
        line.set(Column::Factor, factor.word());
        line.set_yes(Column::FoundNone, review.found_none);
        line.set(Column::Text, &review.note);
        self.lines.push(line);
    }

    /// Who is named, and whether the client may see the name: of two who are called
    /// the same, neither name, unless both may be seen.
    fn people(&mut self) {
        let mut told: Vec<Person> = Vec::new();
        for person in self.named.iter().filter_map(|id| self.workbook.get::<Person>(*id)) {
            match told.iter_mut().find(|other| other.name == person.name) {
                Some(other) if person.visibility != Visibility::Shareable => {
                    other.visibility = person.visibility.clone()
                }
                Some(_) => {}
                None => told.push(person.clone()),
            }
        }
        for person in told {
            let mut line = Line::new(Kind::Person);
            line.set(Column::Text, &person.name);
            line.set(Column::Initials, &person.initials);
            line.set_word(Column::Seen, Some(&person.visibility));
            self.lines.push(line);
        }
    }

    /// Writes somebody's name, and remembers whose.
    fn name(&mut self, line: &mut Line, column: Column, person: Option<PersonId>) {
        let named = person.and_then(|id| Some((id, self.workbook.get::<Person>(id)?)));
        if let Some((id, person)) = named.filter(|(_, person)| !person.name.trim().is_empty()) {
            self.named.insert(id);
            line.set(column, &person.name);
        }
    }

    /// With a mark by which spreadsheets know how it is coded.
    fn text(self, separator: char) -> String {
        let mut text = String::from('\u{feff}');
        let mut line = |cells: &mut dyn Iterator<Item = String>| {
            for (place, cell) in cells.enumerate() {
                if place > 0 {
                    text.push(separator);
                }
                write_cell(&mut text, &cell);
            }
            text.push_str("\r\n");
        };
        line(&mut Column::ALL.iter().map(|column| column.word().to_string()));
        for written in &self.lines {
            line(&mut written.0.iter().map(|cell| guarded(cell)));
        }
        text
    }
}

fn numbered<I: Id>(letter: char, ids: impl Iterator<Item = I>) -> Numbers<I> {
    ids.zip(1..).map(|(id, number)| (id, format!("{letter}{number}"))).collect()
}

fn number_of<I: Id>(id: I, numbers: &Numbers<I>) -> &str {
    numbers.iter().find(|(other, _)| *other == id).map_or("", |(_, number)| number)
}

/// The numbers of what is linked to, as far as it is there.
fn numbers_of<I: Id>(linked: &BTreeSet<I>, numbers: &Numbers<I>) -> String {
    let found: Vec<&str> =
        numbers.iter().filter(|(id, _)| linked.contains(id)).map(|(_, number)| number.as_str()).collect();
    found.join(" ")
}
