//! Landing: lines of a meeting go where they belong, several at a time, as one step.

use std::collections::BTreeMap;

use super::{Line, Meeting, Promise, PromisedBy};
use crate::model::{
    Cause, CauseId, Cell, CellRef, CellState, Client, ClientId, ClientStanding, Day, Edit, Id, InMap, InMeeting, Key,
    LevelName, LineId, MapId, OfClient, Open, OrderKey, PromiseId, Provenance, ProvenanceKind, Reading, Row, RowId,
    Side, Solution, SolutionId, SolutionStatus, StandingId, Supply, Visibility, Workbook,
};

/// Where a line can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LandingPlace {
    /// Into a cell.
    Cell(CellRef),
    /// Into a new need.
    NewNeed(MapId, LevelName, Side),
    /// A new cause, which explains the gap of that need, if one is named.
    NewCause(MapId, Option<RowId>),
    /// It shows that a cause is one.
    Evidence(InMap<CauseId>),
    /// An idea that waits.
    Idea(MapId),
    /// A promise.
    Promise(PromisedBy),
    /// How the relationship stands.
    Standing(ClientId),
    /// Into the notes on the client.
    ClientNotes(ClientId),
    /// It stays in the notes of the meeting.
    Kept,
}

/// A line, and where it is to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Landing {
    /// The line.
    pub line: InMeeting<LineId>,
    /// Where to.
    pub to: LandingPlace,
    /// The figure in it, as typed; for cells only.
    pub figure: String,
}

impl Workbook {
    /// The edit that puts lines where they belong, one step to undo. `source` says who said it, for
    /// those who read the map. None if nothing can be put anywhere. Nothing that stands somewhere is
    /// lost: what is known is added to, and a guess that gives way is kept beside the line.
    pub fn landed(&self, landings: &[Landing], source: &str, ids: Supply) -> Option<Edit> {
        let mut hand = Hand::default();
        for landing in landings {
            let Some(line) = self.get::<Line>(landing.line).filter(|line| line.waits()) else { continue };
            let mut line = line.clone();
            line.writing = false;
            if self.put_into(&mut hand, landing, &mut line, source, ids).is_some() {
                hand.lines.push(Edit::set(landing.line, line));
            }
        }
        hand.into_edit()
    }

    /// Puts a line where it is to go; none if there is no such place any more.
    fn put_into(&self, hand: &mut Hand, landing: &Landing, line: &mut Line, source: &str, ids: Supply) -> Option<()> {
        let meeting = self.get::<Meeting>(landing.line.meeting)?;
        let provenance = self.provenance_of(meeting, line, source);
        let text = line.text.trim().to_string();
        let landed = match landing.to {
            LandingPlace::Cell(at) => {
                self.get::<Row>(at.row)?;
                let cell = hand.cells.get(&at).cloned().unwrap_or_else(|| self.cell(at));
                if line.own && cell.effective_state() == Some(CellState::Known) {
                    // It would be shown as what somebody said.
                    line.kept = true;
                    return Some(());
                }
                let (cell, replaced) = self.cell_with(cell, &text, &landing.figure, provenance);
                line.replaced = joined(&line.replaced, &replaced);
                hand.cells.insert(at, cell);
                Key::Cell(at)
            }
            LandingPlace::NewNeed(map, level, side) => {
                let row = self.is_live(&Key::Map(map)).then_some(InMap { map, id: RowId::from_bits(ids()?) })?;
                let last = self.rows(map, level).last().map(|(_, row)| row.order.clone());
                let order = hand.after((map, Some(level)), last);
                hand.new.push(Edit::add(row, Row::new(level, order)));
                let (cell, _) = self.cell_with(Cell::default(), &text, &landing.figure, provenance);
                let at = CellRef { row, side };
                hand.cells.insert(at, cell);
                Key::Cell(at)
            }
            LandingPlace::NewCause(map, explains) => {
                let cause = self.is_live(&Key::Map(map)).then_some(InMap { map, id: CauseId::from_bits(ids()?) })?;
                let last = self.causes(map).last().map(|(_, cause)| cause.order.clone());
                let order = hand.after((map, None), last);
                let gaps = explains.into_iter().filter(|id| self.is_live(&Key::Row(InMap { map, id: *id }))).collect();
                let provenance = Some(provenance);
                hand.new.push(Edit::add(cause, Cause { order, text, gaps, provenance, ..Cause::default() }));
                Key::Cause(cause)
            }
            LandingPlace::Evidence(cause) => {
                let held = hand.causes.remove(&cause).or_else(|| self.get::<Cause>(cause).cloned());
                let mut record = held?;
                record.evidence = joined(&record.evidence, &text);
                // One's own thought doesn't make less certain what somebody said.
                if !line.own || record.provenance.is_none() {
                    record.provenance = Some(after_source(record.provenance.take(), provenance));
                }
                hand.causes.insert(cause, record);
                Key::Cause(cause)
            }
            LandingPlace::Idea(map) => {
                let at = self.is_live(&Key::Map(map)).then_some(InMap { map, id: SolutionId::from_bits(ids()?) })?;
                let last = self.solutions(map).last().map(|(_, solution)| solution.order.clone());
                let order = hand.idea_after(map, last);
                let status = SolutionStatus::Parked.into();
                let mut idea = Solution { order, text, status, ..Solution::default() };
                if line.own {
                    idea.visibility = Visibility::Private.into();
                }
                hand.new.push(Edit::add(at, idea));
                Key::Solution(at)
            }
            LandingPlace::Promise(by) => {
                let id = PromiseId::from_bits(ids()?);
                let order = hand.promise_after(self.after_promises());
                let (client, meeting) = (meeting.client, Some(landing.line.meeting));
                let promise = Promise { order, text, by: by.into(), client, meeting, ..Promise::default() };
                hand.new.push(Edit::add(id, promise));
                Key::Promise(id)
            }
            LandingPlace::Standing(client) => {
                self.get::<Client>(client)?;
                let on = meeting.on?;
                let of = self.standing_on(client, on, hand, ids)?;
                let standing = hand.standings.get_mut(&of)?;
                standing.0.note = joined(&standing.0.note, &text);
                Key::Standing(of)
            }
            LandingPlace::ClientNotes(client) => {
                let held = hand.clients.remove(&client).or_else(|| self.get::<Client>(client).cloned());
                let mut record = held?;
                record.notes = joined_lines(&record.notes, &text);
                hand.clients.insert(client, record);
                Key::Client(client)
            }
            LandingPlace::Kept => {
                line.kept = true;
                return Some(());
            }
        };
        line.landed = Some(landed);
        Some(())
    }

    /// What was said of the relationship on a day, ready to be added to.
    fn standing_on(&self, client: ClientId, on: Day, hand: &mut Hand, ids: Supply) -> Option<OfClient<StandingId>> {
        if let Some((of, _)) = hand.standings.iter().find(|(of, (said, _))| of.client == client && said.on == on) {
            return Some(*of);
        }
        let there = self.standings(client).into_iter().find(|(_, said)| said.on == on);
        let (of, said, is_new) = match there {
            Some((of, said)) => (of, said.clone(), false),
            None => {
                let strength = self.strength_of(client);
                let of = OfClient { client, id: StandingId::from_bits(ids()?) };
                (of, ClientStanding { on, strength, ..ClientStanding::default() }, true)
            }
        };
        hand.standings.insert(of, (said, is_new));
        Some(of)
    }

    fn provenance_of(&self, meeting: &Meeting, line: &Line, source: &str) -> Provenance {
        if line.own {
            return Provenance { on: meeting.on, ..Provenance::of(ProvenanceKind::Guess) };
        }
        let client = meeting.client.and_then(|client| self.get::<Client>(client));
        let person = client.and_then(|client| client.person).filter(|person| self.is_live(&Key::Person(*person)));
        let detail = source.to_string();
        Provenance { person, detail, on: meeting.on, ..Provenance::of(ProvenanceKind::Client) }
    }

    /// A cell with what was said in it; and the guess, if there was one, that gave way. It would be
    /// shown to the client as their own word otherwise.
    fn cell_with(&self, mut cell: Cell, text: &str, figure: &str, provenance: Provenance) -> (Cell, String) {
        let guess = provenance.kind == ProvenanceKind::Guess;
        let settled = matches!(cell.effective_state(), Some(CellState::Known));
        let mut replaced = String::new();
        if cell.has_content() && !settled && !guess {
            let source = cell.provenance.take().map(|source| source.detail).unwrap_or_default();
            let gave_way = [&cell.text, &cell.reading.typed, &cell.reading.source, &source];
            let gave_way = gave_way.map(|part| part.trim()).into_iter().filter(|part| !part.is_empty());
            replaced = gave_way.collect::<Vec<_>>().join(" · ");
            cell.text = text.to_string();
            cell.reading = Reading::default();
        } else {
            cell.text = joined(&cell.text, text);
        }
        let figure = figure.trim();
        if cell.reading.typed.trim().is_empty() {
            if !figure.is_empty() {
                cell.reading.type_in(figure.to_string(), &self.info().conventions);
            }
        } else if figure != cell.reading.typed.trim() {
            // There is room for one figure only; which of them holds is for the owner to say.
            cell.text = joined(&cell.text, figure);
        }
        if guess && cell.visibility.as_ref().and_then(Open::known) == Some(Visibility::Shareable) {
            cell.visibility = None;
        }
        let state = if guess { CellState::Guessed } else { CellState::Known };
        cell.state = Some(Open::Known(state));
        cell.provenance = Some(after_source(cell.provenance.take(), provenance));
        if replaced == cell.text {
            replaced.clear();
        }
        (cell, replaced)
    }
}

/// A source after another one, whose details are kept.
fn after_source(before: Option<Provenance>, source: Provenance) -> Provenance {
    let before = before.map(|source| source.detail).unwrap_or_default();
    let detail = if source.detail.trim().is_empty() { before } else { joined(&before, &source.detail) };
    Provenance { detail, ..source }
}

/// Two sayings in one field of one line. What is there already isn't said twice.
fn joined(before: &str, text: &str) -> String {
    let before = before.trim();
    let text = text.trim();
    if before.is_empty() {
        return text.to_string();
    }
    if before.contains(text) {
        return before.to_string();
    }
    let ended = before.ends_with(['.', '!', '?', ';', '…', '。']);
    format!("{before}{} {text}", if ended { "" } else { ";" })
}

/// Two sayings on lines of their own.
fn joined_lines(before: &str, text: &str) -> String {
    let before = before.trim_end();
    if before.is_empty() { text.to_string() } else { format!("{before}\n{text}") }
}

/// What is being put together, so that several lines can go into one place.
#[derive(Default)]
struct Hand {
    new: Vec<Edit>,
    cells: BTreeMap<CellRef, Cell>,
    causes: BTreeMap<InMap<CauseId>, Cause>,
    clients: BTreeMap<ClientId, Client>,
    standings: BTreeMap<OfClient<StandingId>, (ClientStanding, bool)>,
    lines: Vec<Edit>,
    last: BTreeMap<(MapId, Option<LevelName>), OrderKey>,
    last_idea: BTreeMap<MapId, OrderKey>,
    last_promise: Option<OrderKey>,
}

impl Hand {
    fn after(&mut self, where_to: (MapId, Option<LevelName>), last: Option<OrderKey>) -> OrderKey {
        let order = OrderKey::between(self.last.get(&where_to).or(last.as_ref()), None);
        self.last.insert(where_to, order.clone());
        order
    }

    fn idea_after(&mut self, map: MapId, last: Option<OrderKey>) -> OrderKey {
        let order = OrderKey::between(self.last_idea.get(&map).or(last.as_ref()), None);
        self.last_idea.insert(map, order.clone());
        order
    }

    fn promise_after(&mut self, first: OrderKey) -> OrderKey {
        let order = self.last_promise.as_ref().map_or(first, |last| OrderKey::between(Some(last), None));
        self.last_promise = Some(order.clone());
        order
    }

    /// What is new, then what is put into it; the lines last: they refer to what they have become.
    fn into_edit(self) -> Option<Edit> {
        if self.lines.is_empty() {
            return None;
        }
        let mut edits = self.new;
        edits.extend(self.cells.into_iter().map(|(at, cell)| Edit::set(at, cell)));
        edits.extend(self.causes.into_iter().map(|(at, cause)| Edit::set(at, cause)));
        edits.extend(self.clients.into_iter().map(|(at, client)| Edit::set(at, client)));
        edits.extend(self.standings.into_iter().map(
            |(of, (said, is_new))| {
                if is_new { Edit::add(of, said) } else { Edit::set(of, said) }
            },
        ));
        edits.extend(self.lines);
        Some(Edit::Many(edits))
    }
}
