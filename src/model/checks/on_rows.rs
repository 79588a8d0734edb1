//! The checks of rows and their cells.

use super::english::Words;
use super::facts::{Facts, RowFacts};
use super::{Found, Noticed, Rule, SourceLack, Spot, wording};
use crate::model::unit_names::differ;
use crate::model::{Cell, CellState, Day, Gap, LevelName, ProvenanceKind, Side, Unread, Visibility, gap_of};

/// An IS is old when its date is so many weeks back.
const FRESH_WEEKS: u16 = 52;

/// What a check of a row depends on beside the row and its cells.
#[derive(PartialEq)]
pub struct RowContext {
    served: bool,
    serves: bool,
    /// What it serves is to be met by some day.
    due: bool,
}

impl RowContext {
    /// That of a row.
    pub fn of(facts: &Facts, row: &RowFacts) -> RowContext {
        let due = row.serves.iter().any(|served| facts.rows[*served].row.by_when.is_some());
        RowContext { served: row.served, serves: !row.serves.is_empty(), due }
    }
}

/// What there is to say of a row.
pub fn check(facts: &Facts, row: &RowFacts, context: &RowContext, found: &mut Found) {
    if row.is_blank() {
        return;
    }
    links(row, context, found);
    words_of_row(facts, row, found);
    if row.should.has_content() {
        should(facts, row, context, found);
    }
    words_of_cell(facts, row, Side::Should, found);
    both(facts, row, found);
    if row.is.has_content() {
        source(row, facts.today, found);
    }
    words_of_cell(facts, row, Side::Is, found);
}

fn links(row: &RowFacts, context: &RowContext, found: &mut Found) {
    let at = Spot::Row(row.id);
    match row.row.performance() {
        Some(performance) => {
            found.note_if(!context.serves, Rule::ServesNothing, at);
            found.note_if(performance.performer_group.trim().is_empty(), Rule::NoPerformers, at);
        }
        None => {
            let both = row.should.has_content() && row.is.has_content();
            let met = matches!(gap_of(&row.row.measure, &row.should, &row.is), Gap::Met { .. });
            found.note_if(both && !met && !context.served, Rule::NoPerformance, at);
        }
    }
}

/// Names and delicate words in what stands on every copy of a row.
fn words_of_row(facts: &Facts, row: &RowFacts, found: &mut Found) {
    let group = row.row.performance().map_or("", |performance| &performance.performer_group);
    let texts = [row.row.measure.name.as_str(), &row.row.measure.unit, group];
    let worth = Some(&row.row.worth).filter(|worth| worth.visibility == Visibility::Shareable);
    let texts = texts.into_iter().chain(worth.map(|worth| worth.basis.as_str()));
    let delicate = texts.into_iter().find_map(|text| facts.names.first_in(&Words::of(text)));
    found.note_words(delicate, Rule::Delicate, Spot::Row(row.id));
}

fn should(facts: &Facts, row: &RowFacts, context: &RowContext, found: &mut Found) {
    let at = Spot::Row(row.id);
    let text = row.should.text.as_str();
    let figure = row.should.reading.typed.as_str();
    let words = Words::of(text);
    let conventions = &facts.conventions;
    let has_figure = !matches!(conventions.read(figure), Err(Unread::NoNumber | Unread::Date));
    let measured = has_figure
        || !row.row.measure.name.trim().is_empty()
        || wording::has_number(text, &words, row.level, conventions);
    found.note_if(!measured, Rule::NoMeasure, at);
    let is_date = conventions.read(figure) == Err(Unread::Date);
    // What people do is due when the result is.
    let dated = row.row.by_when.is_some() || context.due;
    found.note_if(!dated && !is_date && !wording::has_date(text, &words, conventions), Rule::NoDate, at);
    found.note_if(row.row.agreed.is_none(), Rule::NotAgreed, at);
    let at = Spot::Cell(row.id, Side::Should);
    let judged = |words: Option<String>, of: &Words| words.filter(|_| of.are_english());
    let solution = judged(wording::solution(&words, row.level, has_figure), &words);
    found.note_words(solution, Rule::SolutionInShould, at);
    match row.level {
        LevelName::Performance => {
            found.note_words(judged(wording::capability(&words), &words), Rule::CapabilityVerb, at);
        }
        LevelName::Business if !has_figure => {
            found.note_words(judged(wording::activity(text, &words, conventions), &words), Rule::ActivityNoResult, at);
        }
        LevelName::Business => {}
    }
}

/// What is vague, and what a client had better not read.
fn words_of_cell(facts: &Facts, row: &RowFacts, side: Side, found: &mut Found) {
    let cell = match side {
        Side::Should => &row.should,
        Side::Is => &row.is,
    };
    if !cell.has_content() {
        return;
    }
    let at = Spot::Cell(row.id, side);
    let words = Words::of(&cell.text);
    let figure = cell.reading.typed.as_str();
    let has_figure = figure.contains(|c: char| c.is_ascii_digit());
    let vague = wording::vague(&words).filter(|_| !has_figure && words.are_english());
    let in_figure = || {
        figure.contains(char::is_alphabetic).then_some(())?;
        let words = Words::of(figure);
        wording::vague(&words).filter(|_| words.are_english())
    };
    found.note_words(vague.or_else(in_figure), Rule::VagueFrequency, at);
    if cell.effective_visibility() == Visibility::Shareable {
        let others = [figure, &cell.reading.source];
        let delicate = facts.names.first_in(&words);
        let delicate = delicate.or_else(|| others.iter().find_map(|text| facts.names.first_in(&Words::of(text))));
        found.note_words(delicate, Rule::Delicate, at);
    }
}

/// What SHOULD and IS are to each other.
fn both(facts: &Facts, row: &RowFacts, found: &mut Found) {
    let filled = |cell: &Cell| {
        let settled = matches!(cell.effective_state(), Some(CellState::ToGather | CellState::Skipped));
        cell.has_content() || settled
    };
    let at = |side| Spot::Cell(row.id, side);
    match (filled(&row.should), filled(&row.is)) {
        (true, false) => found.note(Rule::OneSided, at(Side::Is)),
        (false, true) => found.note(Rule::OneSided, at(Side::Should)),
        _ => {}
    }
    let unit = row.row.measure.unit.as_str();
    let (wanted, today) = (&row.should.reading.typed, &row.is.reading.typed);
    let read = |text: &str| facts.conventions.read(text) != Err(Unread::NoNumber);
    let differ = read(wanted) && read(today) && differ(wanted, today, unit);
    found.note_if(differ, Rule::UnitsDiffer, at(Side::Is));
    let met = matches!(gap_of(&row.row.measure, &row.should, &row.is), Gap::Met { .. });
    found.note_if(met && !differ && !row.row.opportunity, Rule::AlreadyMet, at(Side::Is));
}

/// Where an IS is from, unless it is a guess and says so.
fn source(row: &RowFacts, today: Day, found: &mut Found) {
    let source = row.is.provenance.as_ref();
    if source.is_some_and(|source| source.kind == ProvenanceKind::Guess) {
        return;
    }
    let reading = &row.is.reading;
    let newest = source.and_then(|source| source.on).max(reading.as_of);
    let lack = match newest {
        _ if source.is_none() && reading.source.trim().is_empty() => Some(SourceLack::Source),
        None => Some(SourceLack::Date),
        Some(day) if day < today.minus_weeks(FRESH_WEEKS) => Some(SourceLack::Fresh),
        Some(_) => None,
    };
    if let Some(lack) = lack {
        found.note_that(Rule::WeakSource, Spot::Cell(row.id, Side::Is), Noticed::Lack(lack));
    }
}
