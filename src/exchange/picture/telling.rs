//! What a sheet says, as cards with their lines.

use super::cards::{Block, Card, Group, NeedCard};
use super::lines::{Line, Look, Setter};
use super::measure::Tenths;
use super::page::{Ink, Mark, What};
use super::words::PictureWords;
use crate::model::{CauseOnSheet, CellOnSheet, Conventions, Day, LevelName, NeedOnSheet, SolutionOnSheet};

/// How wide the texts of each column may be.
#[derive(Clone, Copy)]
pub(super) struct Widths {
    pub(super) need: Tenths,
    pub(super) cell: Tenths,
    pub(super) gap: Tenths,
    pub(super) cause: Tenths,
    pub(super) solution: Tenths,
}

/// Puts what is on a sheet into words and lines.
pub(super) struct Teller<'a> {
    pub(super) words: &'a PictureWords,
    pub(super) setter: Setter<'a>,
    pub(super) widths: Widths,
    pub(super) conventions: &'a Conventions,
}

/// What there is to say, one after the other.
fn in_short<const N: usize>(parts: [String; N]) -> String {
    let said: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    // The dot stays with what stands before it.
    said.join("\u{a0}· ")
}

/// What may not be so; nothing where nothing is.
fn asked(text: &str, asks: fn(&str) -> String) -> String {
    if text.trim().is_empty() { String::new() } else { asks(text) }
}

/// Some names after each other, each with its number on the same line.
fn names(names: impl Iterator<Item = String>) -> String {
    let glued = |name: String| match name.rsplit_once(' ') {
        Some((name, number)) => format!("{name}\u{a0}{number}"),
        None => name,
    };
    names.map(glued).collect::<Vec<_>>().join(", ")
}

impl Teller<'_> {
    /// A day, on one line.
    fn day(&self, day: Day) -> String {
        (self.words.day)(day).replace(' ', "\u{a0}")
    }

    pub(super) fn need(&self, need: &NeedOnSheet) -> Block {
        let (words, width) = (self.words, self.widths.need);
        let ink = Ink::Level(need.level);
        let name = (words.need)(need.level, need.number);
        let served = need.serves.iter().map(|number| (words.need)(LevelName::Business, *number));
        let serves = if need.serves.is_empty() { String::new() } else { (words.serves)(&names(served)) };
        let by_when = need.by_when.map(|day| (words.until)(&self.day(day))).unwrap_or_default();
        let agreed = need.agreed.as_ref().map(|(with, on)| match (with.as_str(), on.map(|day| self.day(day))) {
            ("", None) => words.just_agreed.to_string(),
            (with, on) => (words.agreed)(with, &on.unwrap_or_default()),
        });
        let about = in_short([need.measure.clone(), by_when, agreed.unwrap_or_default(), serves]);
        let mut head = self.setter.set(&name, Look::name(ink), width);
        head.extend(self.setter.set(&need.performer_group, Look::GROUP, width));
        head.extend(self.setter.set(&about, Look::QUIET, width));
        let card = NeedCard {
            again: self.setter.set(&(words.continued)(&name), Look::name(ink), width),
            head,
            should: self.cell(&need.should, ink),
            is: self.cell(&need.is, ink),
        };
        Block {
            level: Some(need.level),
            number: need.number,
            begins: true,
            need: Some(card),
            gap: self.gap(need),
            groups: need.causes.iter().map(|cause| self.group(cause)).collect(),
            serves: need.serves.clone(),
        }
    }

    fn cell(&self, cell: &CellOnSheet, ink: Ink) -> Vec<Line> {
        let (words, width) = (self.words, self.widths.cell);
        let (read_from, read_on) = &cell.read_from;
        let read_on = read_on.map(|day| self.day(day)).unwrap_or_default();
        let from = cell.source.as_ref().map(|source| {
            let kind = source.kind.map(words.source).unwrap_or_default();
            let on = source.on.map(|day| self.day(day)).unwrap_or_default();
            in_short([kind.into(), source.who.clone(), source.detail.clone(), on])
        });
        let about = in_short([from.unwrap_or_default(), read_from.clone(), read_on, cell.because.clone()]);
        // The mark stands before what is said first; where nothing is, it has its word.
        let mut mark = Some((Mark::State(cell.state), ink));
        let mut lines = Vec::new();
        let (figure, text) = match cell.is_guess() {
            true => (asked(&cell.figure, words.guessed_figure), asked(&cell.text, words.guess)),
            false => (cell.figure.clone(), cell.text.clone()),
        };
        for (text, look) in [(&figure, Look::FIGURE), (&text, Look::SAID)] {
            let set = self.setter.marked(mark, text, look, width);
            mark = mark.filter(|_| set.is_empty());
            lines.extend(set);
        }
        if mark.is_some() {
            lines = self.setter.marked(mark, (words.state)(cell.state), Look::QUIET, width);
        }
        lines.extend(self.setter.set(&about, Look::QUIET, width));
        lines
    }

    fn gap(&self, need: &NeedOnSheet) -> Vec<Line> {
        let (words, width) = (self.words, self.widths.gap);
        let said = (words.gap_said)(&need.gap, need.unit.as_deref(), self.conventions);
        let said = if need.gap_is_guess() { asked(&said, words.guess) } else { said };
        let opportunity = if need.opportunity && !said.is_empty() { words.opportunity } else { "" };
        let mut lines = self.setter.set(opportunity, Look::QUIET.at_top(), width);
        lines.extend(self.setter.set(&said, Look::GAP, width));
        if let Some((valued, basis)) = &need.worth {
            lines.extend(self.setter.set(&(words.worth)(valued, self.conventions), Look::QUIET, width));
            lines.extend(self.setter.set(basis, Look::QUIET, width));
        }
        lines
    }

    /// A cause with its solutions.
    pub(super) fn group(&self, cause: &CauseOnSheet) -> Group {
        let (words, width) = (self.words, self.widths.cause);
        let look = Look::name(Ink::Causes);
        let name = (words.cause)(cause.number);
        let polarity = cause.polarity.map(words.polarity).unwrap_or_default();
        let factor = cause.factor.map(words.factor).unwrap_or_default();
        let evidence = if cause.hypothesis { words.hypothesis.to_string() } else { cause.evidence.clone() };
        let accepted = match cause.accepted_because.trim() {
            "" => String::new(),
            why => (words.accepted)(why),
        };
        let also = cause.also.iter().map(|(level, number)| (words.need)(*level, *number));
        let about = in_short([factor.into(), evidence, accepted, (words.also)(&names(also))]);
        let mark = cause.polarity.map(|polarity| (Mark::Polarity(polarity), Ink::Causes));
        let mut lines = self.setter.marked(mark, &in_short([name.clone(), polarity.into()]), look, width);
        let text = if cause.hypothesis { asked(&cause.text, words.guess) } else { cause.text.clone() };
        lines.extend(self.setter.set(&text, Look::SAID, width));
        lines.extend(self.setter.set(&about, Look::QUIET, width));
        let card = Card {
            what: What::Cause(cause.number),
            ink: Ink::Causes,
            dashed: cause.hypothesis,
            again: self.setter.set(&(words.continued)(&name), look, width),
            lines,
        };
        Group { cause: Some(card), solutions: cause.solutions.iter().map(|solution| self.solution(solution)).collect() }
    }

    /// A solution.
    pub(super) fn solution(&self, solution: &SolutionOnSheet) -> Card {
        let (words, width) = (self.words, self.widths.solution);
        let look = Look::name(Ink::Solutions);
        let name = (words.solution)(solution.number);
        let kind = solution.kind.map(words.kind).unwrap_or_default();
        let status = (words.status)(solution);
        let due = solution.due.map(|day| (words.until)(&self.day(day))).unwrap_or_default();
        let also = (words.also)(&names(solution.also.iter().map(|number| (words.cause)(*number))));
        let about = in_short([kind.into(), solution.owner.clone(), due, solution.measure.clone(), also]);
        let mut lines = self.setter.set(&in_short([name.clone(), status.into()]), look, width);
        lines.extend(self.setter.set(&solution.text, Look::SAID, width));
        lines.extend(self.setter.set(&about, Look::QUIET, width));
        Card {
            what: What::Solution(solution.number),
            ink: Ink::Solutions,
            dashed: false,
            again: self.setter.set(&(words.continued)(&name), look, width),
            lines,
        }
    }
}
