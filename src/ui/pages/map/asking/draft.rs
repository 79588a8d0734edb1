//! What is written down in a talk, until it is put on the map.

use std::collections::BTreeSet;

use crate::model::{
    Answer, CauseId, CellState, Client, Day, Factor, GapMap, LooseEnd, Opening, Person, ProvenanceKind, RowId, Told,
    Workbook,
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
        matches!(self, Form::Fact | Form::Evidence)
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
    /// As a form begins: what stands there already, said by the client today.
    pub fn begun(workbook: &Workbook, opening: Opening, today: Day) -> Draft {
        let map = workbook.get::<GapMap>(opening.map());
        let cell = match opening {
            Opening::Cell(cell, _) => workbook.cell(cell),
            _ => Default::default(),
        };
        let client = map.and_then(|map| workbook.get::<Client>(map.client?));
        let person = client.and_then(|client| workbook.get::<Person>(client.person?));
        let name = person.map(|person| &person.name).or(client.map(|client| &client.name));
        let check = map.map(|map| &map.true_client);
        Draft {
            text: cell.text,
            figure: cell.reading.typed,
            state: CellState::Known,
            source: ProvenanceKind::Client,
            who: name.map(|name| name.trim().to_string()).unwrap_or_default(),
            on: Some(today),
            factor: None,
            needs: BTreeSet::new(),
            causes: BTreeSet::new(),
            check: check.map(|it| [it.owns_result, it.has_authority, it.in_chain_of_command]).unwrap_or_default(),
        }
    }

    /// What was said.
    pub fn answer(&self, form: Form) -> Answer {
        let text = self.text.clone();
        // Nobody in particular says what stands in data, or what one guesses.
        let spoken = matches!(self.source, ProvenanceKind::Client | ProvenanceKind::Observed);
        let who = if spoken { self.who.clone() } else { String::new() };
        let told = Told { kind: self.source, who, on: self.on };
        match form {
            Form::Fact => Answer::Fact { text, typed: self.figure.clone(), state: self.state, told },
            Form::Performers => Answer::Performers(text),
            Form::Cause => Answer::Cause { text, factor: self.factor },
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
