//! From a table to a new map.

use std::collections::{BTreeMap, BTreeSet};

use super::MOST_TABLE_BYTES;
use super::column::{CellColumns, Column, EVIDENCE, IS, Kind, SHOULD, SourceColumns};
use super::error::{TableError, TableNotice, Wanted, shown};
use super::line::{Columns, Line};
use super::people::People;
use super::text::{kind_called, rows};
use crate::model::{
    Agreed, Cause, CauseId, Cell, CellRef, Client, ClientId, Conventions, Edit, Factor, FactorRef, FactorReview,
    GapMap, Id, InMap, LevelName, MapId, Measure, Open, OrderKey, Provenance, ProvenanceKind, Reading, Row, RowId,
    Side, Solution, SolutionId, Supply, TrueClientCheck, Word, Workbook, Worth,
};

/// A map that was read from a table, and waits to be put in.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadTable {
    /// Which map it will be.
    pub map: MapId,
    /// The edit that puts it in, with whoever is named on it and isn't there yet.
    pub edit: Edit,
    /// What was found in reading it.
    pub notices: Vec<TableNotice>,
}

/// Reads a table of which a new map is made, after the others. Clients and people
/// who are there already are known by their names.
///
/// # Errors
/// [`TableError`] says what is wrong with which row; then nothing of it is read.
pub fn read_table(bytes: &[u8], workbook: &Workbook, ids: Supply) -> Result<ReadTable, TableError> {
    if bytes.len() > MOST_TABLE_BYTES {
        return Err(TableError::TooLarge);
    }
    let records = rows(bytes)?;
    let Some((names, records)) = records.split_first() else { return Err(TableError::Empty) };
    let columns = Columns::of(names);
    let mut lines: Vec<(Kind, Line)> = Vec::new();
    for record in records {
        let line = columns.line(record)?;
        let said = line.text(Column::Kind);
        let unknown = || TableError::UnknownKind { row: line.row, found: shown(said) };
        let kind = kind_called(said).ok_or_else(unknown)?;
        lines.push((kind, line));
    }
    if lines.is_empty() {
        return Err(TableError::Empty);
    }
    let map = MapId::from_bits(ids().ok_or(TableError::NoIds)?);
    let mut reader = Reader {
        workbook,
        map,
        ids,
        conventions: workbook.info().conventions,
        people: People::of(workbook),
        rows: BTreeMap::new(),
        causes: BTreeMap::new(),
        solutions: BTreeSet::new(),
        looked_at: BTreeSet::new(),
        order: OrderKey::default(),
        edits: Vec::new(),
    };
    // What is named stands before what names it, wherever the table has it.
    for kind in [Kind::Person, Kind::Business, Kind::Performance, Kind::Cause, Kind::Solution, Kind::Looked] {
        for (_, line) in lines.iter_mut().filter(|(its, _)| *its == kind) {
            reader.take(kind, line)?;
        }
    }
    let mut about = lines.iter_mut().filter(|(kind, _)| *kind == Kind::Map).map(|(_, line)| line);
    let first = about.next();
    if let Some(second) = about.next() {
        return Err(TableError::Twice { row: second.row });
    }
    let edit = reader.finish(first)?;
    let mut notices = Vec::new();
    if !columns.unknown.is_empty() {
        notices.push(TableNotice::UnknownColumns(columns.unknown));
    }
    let unread = lines.iter().flat_map(|(_, line)| line.unread().map(|column| (line.row, column)));
    let unread: Vec<(usize, Column)> = unread.collect();
    if !unread.is_empty() {
        notices.push(TableNotice::Unread(unread));
    }
    let unknown_words: usize = lines.iter().map(|(_, line)| line.unknown_words).sum();
    if unknown_words > 0 {
        notices.push(TableNotice::UnknownWords(unknown_words));
    }
    Ok(ReadTable { map, edit, notices })
}

struct Reader<'a> {
    workbook: &'a Workbook,
    map: MapId,
    ids: Supply<'a>,
    conventions: Conventions,
    people: People,
    rows: BTreeMap<String, (LevelName, RowId)>,
    causes: BTreeMap<String, CauseId>,
    solutions: BTreeSet<String>,
    looked_at: BTreeSet<Factor>,
    order: OrderKey,
    edits: Vec<Edit>,
}

impl Reader<'_> {
    fn take(&mut self, kind: Kind, line: &mut Line) -> Result<(), TableError> {
        match kind {
            Kind::Map => Ok(()),
            Kind::Person => self.people.take_in(line, self.ids),
            Kind::Business => self.row(LevelName::Business, line),
            Kind::Performance => self.row(LevelName::Performance, line),
            Kind::Cause => self.cause(line),
            Kind::Solution => self.solution(line),
            Kind::Looked => self.looked(line),
        }
    }

    fn fresh<I: Id>(&mut self) -> Result<InMap<I>, TableError> {
        let id = I::from_bits((self.ids)().ok_or(TableError::NoIds)?);
        Ok(InMap { map: self.map, id })
    }

    /// The place after everything that was read so far.
    fn next_place(&mut self) -> OrderKey {
        self.order = OrderKey::between(Some(&self.order), None);
        self.order.clone()
    }

    fn row(&mut self, level: LevelName, line: &mut Line) -> Result<(), TableError> {
        let id: InMap<RowId> = self.fresh()?;
        let mut row = Row::new(level, self.next_place());
        let served = numbers(line.text(Column::For));
        if let Some(performance) = row.performance_mut() {
            performance.performer_group = line.owned(Column::Who);
        }
        for number in served {
            let found = self.rows.get(&number).filter(|(level, _)| *level == LevelName::Business);
            match (found, row.performance_mut()) {
                (Some((_, served)), Some(performance)) => drop(performance.serves.insert(*served)),
                _ => return Err(TableError::LeadsNowhere { row: line.row, number }),
            }
        }
        row.measure = Measure {
            name: line.owned(Column::Measure),
            unit: line.owned(Column::Unit),
            direction: line.word(Column::Better),
        };
        row.by_when = line.day(Column::ByWhen)?;
        row.opportunity = line.answer(Column::Opportunity)? == Some(true);
        row.worth = worth(line);
        let agreed = Agreed {
            with: self.people.called(line.text(Column::AgreedWith), self.ids)?,
            on: line.day(Column::AgreedOn)?,
        };
        let is_agreed = line.answer(Column::Agreed)? == Some(true) || agreed != Agreed::default();
        row.agreed = is_agreed.then_some(agreed);
        self.rows_number(line, level, id.id)?;
        self.edits.push(Edit::add(id, row));
        for (side, columns) in [(Side::Should, SHOULD), (Side::Is, IS)] {
            let cell = self.cell(line, &columns)?;
            if cell != Cell::default() {
                self.edits.push(Edit::set(CellRef { row: id, side }, cell));
            }
        }
        Ok(())
    }

    fn rows_number(&mut self, line: &Line, level: LevelName, id: RowId) -> Result<(), TableError> {
        if let Some(number) = own_number(line)
            && self.rows.insert(number.clone(), (level, id)).is_some()
        {
            return Err(TableError::NumberTaken { row: line.row, number });
        }
        Ok(())
    }

    fn cell(&mut self, line: &mut Line, columns: &CellColumns) -> Result<Cell, TableError> {
        let mut reading =
            Reading { as_of: line.day(columns.as_of)?, source: line.owned(columns.from), ..Reading::default() };
        reading.type_in(line.owned(columns.figure), &self.conventions);
        Ok(Cell {
            text: line.owned(columns.text),
            reading,
            state: line.word(columns.state),
            skipped_because: line.owned(columns.skipped),
            provenance: self.source(line, &columns.source)?,
            visibility: line.word(columns.seen),
        })
    }

    fn source(&mut self, line: &mut Line, columns: &SourceColumns) -> Result<Option<Provenance>, TableError> {
        if !line.says_source(columns) {
            return Ok(None);
        }
        // What nobody vouches for is a guess, and so stays with its owner.
        let kind = line.word(columns.kind).unwrap_or(Open::Known(ProvenanceKind::Guess));
        let person = self.people.called(line.text(columns.who), self.ids)?;
        Ok(Some(Provenance { kind, person, detail: line.owned(columns.details), on: line.day(columns.on)? }))
    }

    fn cause(&mut self, line: &mut Line) -> Result<(), TableError> {
        let id: InMap<CauseId> = self.fresh()?;
        let mut gaps = BTreeSet::new();
        for number in numbers(line.text(Column::For)) {
            match self.rows.get(&number) {
                Some((_, row)) => drop(gaps.insert(*row)),
                None => return Err(TableError::LeadsNowhere { row: line.row, number }),
            }
        }
        let usual = Cause::default();
        let because = line.text(Column::AcceptedBecause);
        let accepted = line.answer(Column::Accepted)? == Some(true) || !because.is_empty();
        let cause = Cause {
            order: self.next_place(),
            text: line.owned(Column::Text),
            polarity: line.word(Column::Polarity).unwrap_or(usual.polarity),
            factor: line.word(Column::Factor),
            evidence: line.owned(Column::Evidence),
            provenance: self.source(line, &EVIDENCE)?,
            gaps,
            anticipated: line.answer(Column::Anticipated)? == Some(true),
            accepted_because: accepted.then(|| because.to_string()),
            visibility: line.word(Column::Seen).unwrap_or(usual.visibility),
        };
        if let Some(number) = own_number(line)
            && self.causes.insert(number.clone(), id.id).is_some()
        {
            return Err(TableError::NumberTaken { row: line.row, number });
        }
        self.edits.push(Edit::add(id, cause));
        Ok(())
    }

    fn solution(&mut self, line: &mut Line) -> Result<(), TableError> {
        let id: InMap<SolutionId> = self.fresh()?;
        let mut causes = BTreeSet::new();
        for number in numbers(line.text(Column::For)) {
            match self.causes.get(&number) {
                Some(cause) => drop(causes.insert(*cause)),
                None => return Err(TableError::LeadsNowhere { row: line.row, number }),
            }
        }
        if let Some(number) = own_number(line)
            && !self.solutions.insert(number.clone())
        {
            return Err(TableError::NumberTaken { row: line.row, number });
        }
        let usual = Solution::default();
        let solution = Solution {
            order: self.next_place(),
            text: line.owned(Column::Text),
            kind: line.word(Column::SolutionKind),
            causes,
            owner: self.people.called(line.text(Column::Who), self.ids)?,
            due: line.day(Column::ByWhen)?,
            measure: line.owned(Column::Measure),
            status: line.word(Column::Status).unwrap_or(usual.status),
            visibility: line.word(Column::Seen).unwrap_or(usual.visibility),
        };
        self.edits.push(Edit::add(id, solution));
        Ok(())
    }

    fn looked(&mut self, line: &mut Line) -> Result<(), TableError> {
        let said = line.text(Column::Factor).trim().to_lowercase();
        let factor = Factor::from_word(&said).ok_or_else(|| line.misread(Column::Factor, Wanted::Factor))?;
        if !self.looked_at.insert(factor) {
            return Err(TableError::Twice { row: line.row });
        }
        let found_none = line.answer(Column::FoundNone)? == Some(true);
        let review = FactorReview { found_none, note: line.owned(Column::Text) };
        if review != FactorReview::default() {
            self.edits.push(Edit::set(FactorRef { map: self.map, factor }, review));
        }
        Ok(())
    }

    /// All of it as one step, called after the map: what it refers to comes in between.
    fn finish(mut self, about: Option<&mut Line>) -> Result<Edit, TableError> {
        let order = OrderKey::between(self.workbook.maps().last().map(|(_, map)| &map.order), None);
        let mut map = GapMap { order, ..GapMap::default() };
        let (mut client, mut true_client) = (None, None);
        let mut new_client = None;
        if let Some(line) = about {
            map.title = line.owned(Column::Text);
            map.origin = line.word(Column::Origin);
            map.request = line.owned(Column::Request);
            map.notes = line.owned(Column::Notes);
            map.true_client = TrueClientCheck {
                owns_result: line.answer(Column::OwnsResult)?,
                has_authority: line.answer(Column::HasAuthority)?,
                in_chain_of_command: line.answer(Column::InChain)?,
                pays: line.answer(Column::Pays)?,
                true_client: None,
                doubts: line.owned(Column::Doubts),
            };
            (client, new_client) = self.client(line.text(Column::Who))?;
            true_client = self.people.called(line.text(Column::TrueClient), self.ids)?;
        }
        let mut all = vec![Edit::add(self.map, map.clone())];
        all.extend(new_client);
        all.append(&mut self.people.new);
        if client.is_some() || true_client.is_some() {
            map.client = client;
            map.true_client.true_client = true_client;
            all.push(Edit::set(self.map, map));
        }
        all.append(&mut self.edits);
        Ok(Edit::Many(all))
    }

    /// The client of that name, and what puts one in where there is none.
    fn client(&mut self, name: &str) -> Result<(Option<ClientId>, Option<Edit>), TableError> {
        if name.trim().is_empty() {
            return Ok((None, None));
        }
        let clients = self.workbook.clients();
        let nearly = |client: &Client| client.name.trim().to_lowercase() == name.trim().to_lowercase();
        let found = clients.iter().find(|(_, client)| client.name == name);
        if let Some((id, _)) = found.or_else(|| clients.iter().find(|(_, client)| nearly(client))) {
            return Ok((Some(*id), None));
        }
        let id = ClientId::from_bits((self.ids)().ok_or(TableError::NoIds)?);
        let order = OrderKey::between(clients.last().map(|(_, client)| &client.order), None);
        let client = Client { name: name.to_string(), order, ..Client::default() };
        Ok((Some(id), Some(Edit::add(id, client))))
    }
}

/// The numbers that a line names, as numbers are written.
fn numbers(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
    parts.filter(|part| !part.is_empty()).map(str::to_uppercase).collect()
}

/// What closing the gap of a need is worth.
fn worth(line: &mut Line) -> Worth {
    let otherwise = Worth::default();
    Worth {
        low: line.owned(Column::WorthLow),
        likely: line.owned(Column::WorthLikely),
        high: line.owned(Column::WorthHigh),
        unit: line.owned(Column::WorthUnit),
        per: line.word(Column::WorthPer).unwrap_or(otherwise.per),
        of: line.word(Column::WorthOf).unwrap_or(otherwise.of),
        basis: line.owned(Column::WorthBasis),
        visibility: line.word(Column::WorthSeen).unwrap_or(otherwise.visibility),
    }
}

/// By which number others name a line, if they do.
fn own_number(line: &Line) -> Option<String> {
    let number = line.text(Column::Number).trim().to_uppercase();
    (!number.is_empty()).then_some(number)
}
