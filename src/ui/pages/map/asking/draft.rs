//! What is written down in a talk, until it is put on the map.

use std::collections::BTreeSet;

use crate::model::{
    Answer, CauseId, CellState, Client, Conventions, Day, Factor, GapMap, LooseEnd, Opening, Person, PersonId,
    ProvenanceKind, RowId, Told, Workbook,
};

/// What is to be filled in for an opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Words, a figure, a state and a source.
    Fact,
    /// Whose work it is about.
    Performers,
    /// What helps or hinders, and its factor.
    Cause,
    /// What shows it, and a source.
    Evidence,
    /// Which needs it serves or explains.
    Needs,
    /// Which causes it answers.
    Causes,
    /// What could be done.
    Solution,
    /// Whether this is the true client.
    TrueClient,
}

impl Form {
    /// The form for an opening.
    pub fn of(opening: Opening) -> Form {
        match opening {
            Opening::NoResult(_) | Opening::Cell(..) => Form::Fact,
            Opening::TrueClient(_) => Form::TrueClient,
            Opening::NoPerformance(_) | Opening::NoPerformers(_) => Form::Performers,
            Opening::NoCause(_) => Form::Cause,
            Opening::NoSolution(_) => Form::Solution,
            Opening::Loose(LooseEnd::NoEvidence(_)) => Form::Evidence,
            Opening::Loose(LooseEnd::ServesNothing(_) | LooseEnd::ExplainsNothing(_)) => Form::Needs,
            Opening::Loose(LooseEnd::AnswersNothing(_)) => Form::Causes,
        }
    }

    /// Whether it has a text that was said.
    pub fn has_text(self) -> bool {
        !matches!(self, Form::Needs | Form::Causes | Form::TrueClient)
    }

    /// Whether it says where its text comes from.
    pub fn has_source(self) -> bool {
        matches!(self, Form::Fact | Form::Cause | Form::Evidence)
    }
}

/// What is written into a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What was said.
    pub text: String,
    /// The figure.
    pub figure: String,
    /// How far both can be relied on.
    pub state: CellState,
    /// The kind of source.
    pub source: ProvenanceKind,
    /// Who said it.
    pub who: String,
    /// On which day.
    pub on: Option<Day>,
    /// The factor of a cause.
    pub factor: Option<Factor>,
    /// The needs that are ticked.
    pub needs: BTreeSet<RowId>,
    /// The causes that are ticked.
    pub causes: BTreeSet<CauseId>,
    /// Owns the result, has the authority, leads the performers.
    pub check: [Option<bool>; 3],
}

impl Draft {
    /// As a form begins: what stands there already, and from whom the latest on this
    /// map was. Where nobody is named yet it is the client, today.
    pub fn begun(workbook: &Workbook, opening: Opening, today: Day) -> Draft {
        let map = workbook.get::<GapMap>(opening.map());
        let cell = match opening {
            Opening::Cell(cell, _) => workbook.cell(cell),
            _ => Default::default(),
        };
        let client = map.and_then(|map| workbook.get::<Client>(map.client?));
        let name_of = |person: PersonId| workbook.get::<Person>(person).map(|person| person.name.trim().to_string());
        let client_called =
            client.map(|client| client.person.and_then(name_of).unwrap_or_else(|| client.name.trim().to_string()));
        // What is written there as a guess stays one until someone says otherwise.
        let guessed = cell.provenance.clone().filter(|source| source.kind == ProvenanceKind::Guess);
        let before = guessed.or_else(|| workbook.last_said(opening.map())).map(|source| source.once_more(today));
        let source = before.as_ref().and_then(|source| source.kind.known()).unwrap_or(ProvenanceKind::Client);
        let said_by = before.as_ref().and_then(|source| name_of(source.person?));
        let check = map.map(|map| &map.true_client);
        Draft {
            text: cell.text,
            figure: cell.reading.typed,
            state: if source == ProvenanceKind::Guess { CellState::Guessed } else { CellState::Known },
            source,
            who: said_by.or(client_called).unwrap_or_default(),
            on: before.map_or(Some(today), |source| source.on),
            factor: None,
            needs: BTreeSet::new(),
            causes: BTreeSet::new(),
            check: check.map(|it| [it.owns_result, it.has_authority, it.in_chain_of_command]).unwrap_or_default(),
        }
    }

    /// Says where it comes from. What is one's own guess isn't known, and what
    /// somebody says is one no longer.
    pub fn comes_from(&mut self, source: ProvenanceKind) {
        self.state = match (self.source, source, self.state) {
            (_, ProvenanceKind::Guess, CellState::Known) => CellState::Guessed,
            (
                ProvenanceKind::Guess,
                ProvenanceKind::Client | ProvenanceKind::Data | ProvenanceKind::Observed,
                CellState::Guessed,
            ) => CellState::Known,
            (_, _, state) => state,
        };
        self.source = source;
    }

    /// What was said. A percentage that stands in the text needn't be typed again.
    pub fn answer(&self, form: Form, conventions: &Conventions) -> Answer {
        let text = self.text.clone();
        // Nobody in particular says what stands in data, or what one guesses.
        let spoken = matches!(self.source, ProvenanceKind::Client | ProvenanceKind::Observed);
        let who = if spoken { self.who.clone() } else { String::new() };
        let told = Told { kind: self.source, who, on: self.on };
        match form {
            Form::Fact => {
                let typed = match self.figure.trim() {
                    "" => conventions.only_percentage(&text).unwrap_or_default().to_string(),
                    _ => self.figure.clone(),
                };
                Answer::Fact { text, typed, state: self.state, told }
            }
            Form::Performers => Answer::Performers(text),
            Form::Cause => Answer::Cause { text, factor: self.factor, told },
            Form::Evidence => Answer::Evidence { text, told },
            Form::Needs => Answer::Needs(self.needs.clone()),
            Form::Causes => Answer::Causes(self.causes.clone()),
            Form::Solution => Answer::Solution(text),
            Form::TrueClient => {
                let [owns_result, has_authority, in_chain_of_command] = self.check;
                Answer::TrueClient { owns_result, has_authority, in_chain_of_command }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Cell, Opening};
    use crate::model::{
        CellRef, Edit, Id, InMap, Lack, LevelName, MapId, OrderKey, Provenance, ReplicaId, Row, RowId, Side, Tick,
        WorkbookId, WorkbookInfo,
    };

    const MAP: MapId = MapId::LOWEST;

    fn cell(side: Side) -> CellRef {
        CellRef { row: InMap { map: MAP, id: RowId::from_bits(1) }, side }
    }

    /// What a form begins with for the IS of a map whose client is Dana and whose SHOULD is from there.
    fn begun(should: Option<Provenance>, is: Option<Provenance>) -> Draft {
        let at = |counter| Tick { now: counter, replica: ReplicaId::LOWEST };
        let (client, person) = (crate::model::ClientId::from_bits(1), PersonId::from_bits(2));
        let said = |provenance| Cell { text: "So".into(), provenance, ..Cell::default() };
        let edits = [
            Edit::add(person, Person::called("Kit Marlow")),
            Edit::add(client, Client { name: "Dana".into(), ..Client::default() }),
            Edit::add(MAP, GapMap { client: Some(client), ..GapMap::default() }),
            Edit::add(cell(Side::Is).row, Row::new(LevelName::Business, OrderKey::default())),
            Edit::set(cell(Side::Is), said(is)),
            Edit::set(cell(Side::Should), said(should)),
        ];
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), at(1));
        let book = edits.iter().fold(empty, |book, edit| book.apply(edit, at(2)).expect("the edit fits"));
        Draft::begun(&book, Opening::Cell(cell(Side::Is), Lack::Certainty), today())
    }

    fn today() -> Day {
        "2026-03-09".parse().unwrap_or_default()
    }

    #[test]
    fn a_form_begins_with_the_client_and_then_with_whoever_spoke_last() {
        let first = begun(None, None);
        assert_eq!((first.source, first.who.as_str(), first.on), (ProvenanceKind::Client, "Dana", Some(today())));
        let kit = Provenance { person: Some(PersonId::from_bits(2)), ..Provenance::of(ProvenanceKind::Observed) };
        let next = begun(Some(kit), None);
        assert_eq!((next.source, next.who.as_str()), (ProvenanceKind::Observed, "Kit Marlow"));
        assert_eq!((next.state, next.on), (CellState::Known, Some(today())));
    }

    #[test]
    fn a_guess_of_ones_own_never_becomes_what_the_client_said_by_itself() {
        let client = Some(Provenance::of(ProvenanceKind::Client));
        let mut draft = begun(client, Some(Provenance::of(ProvenanceKind::Guess)));
        assert_eq!((draft.source, draft.state), (ProvenanceKind::Guess, CellState::Guessed));
        draft.comes_from(ProvenanceKind::Client);
        assert_eq!(draft.state, CellState::Known, "now somebody says so");
        draft.comes_from(ProvenanceKind::Guess);
        assert_eq!(draft.state, CellState::Guessed);
        draft.state = CellState::ToGather;
        draft.comes_from(ProvenanceKind::Client);
        assert_eq!(draft.state, CellState::ToGather, "what isn't known stays so");
    }

    #[test]
    fn a_percentage_that_stands_in_the_text_is_taken_and_no_figure_whose_unit_would_be_lost() {
        let typed = |text: &str, figure: &str| {
            let draft = Draft { text: text.into(), figure: figure.into(), ..begun(None, None) };
            match draft.answer(Form::Fact, &Conventions::default()) {
                Answer::Fact { typed, .. } => typed,
                other => unreachable!("{other:?}"),
            }
        };
        assert_eq!(typed("14 % complain today", ""), "14 %");
        assert_eq!(typed("14 % complain today", "15 %"), "15 %");
        for text in [
            "It costs € 40k a year",
            "Done in 2 days",
            "Launched by 30 June",
            "Ready in 2027",
            "14 % of 300 callers",
            "Many complain",
            "The 4 big ones",
        ] {
            assert_eq!(typed(text, ""), "", "{text}");
        }
    }
}
