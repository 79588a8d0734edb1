//! Telling what a client may see of a map, in the order in which one would.

use super::words::HandoutWords;
use super::{Entry, Fact, Handout, Section};
use crate::model::{
    CauseOnSheet, CellOnSheet, CellState, ClientView, Day, LevelName, MapSheet, NeedOnSheet, Polarity, SolutionOnSheet,
};

impl Handout {
    /// What a client may see, told on a day. Guesses are asked. Days are written
    /// as the reader writes them.
    pub fn of(view: &ClientView, words: &HandoutWords, today: Day, day: fn(Day) -> String) -> Handout {
        let sheet = view.sheet();
        let teller = Teller { sheet, words, day };
        let title = sheet.title.trim();
        let client = sheet.client.trim();
        let for_whom = if client.is_empty() { String::new() } else { (words.for_whom)(client) };
        let about: Vec<String> = [for_whom, day(today)].into_iter().filter(|part| !part.is_empty()).collect();
        Handout {
            title: if title.is_empty() { words.untitled } else { title }.to_string(),
            about: about.join(" · "),
            sections: teller.sections(),
            nothing: words.nothing,
            lang: words.lang,
        }
    }
}

struct Teller<'a> {
    sheet: &'a MapSheet,
    words: &'a HandoutWords,
    day: fn(Day) -> String,
}

/// A cause with the needs whose gap it explains.
type Point<'a> = (&'a CauseOnSheet, Vec<(LevelName, usize)>);
/// A solution with the numbers of the causes that it answers.
type Idea<'a> = (&'a SolutionOnSheet, Vec<usize>);

impl<'a> Teller<'a> {
    fn sections(&self) -> Vec<Section> {
        let t = self.words;
        let needs = |needs: &[NeedOnSheet]| needs.iter().map(|need| self.need(need)).collect::<Vec<Entry>>();
        let points = self.points();
        let of = |polarity: Option<Polarity>| {
            let these = points.iter().filter(|(cause, _)| cause.polarity == polarity);
            these.map(|point| self.point(point)).collect::<Vec<Entry>>()
        };
        let ideas = self.ideas(&points).iter().map(|idea| self.idea(idea)).collect();
        let sections = [
            Section { title: t.results, entries: needs(&self.sheet.business) },
            Section { title: t.work, entries: needs(&self.sheet.performance) },
            Section { title: t.hinders, entries: of(Some(Polarity::Hinders)) },
            Section { title: t.helps, entries: of(Some(Polarity::Helps)) },
            Section { title: t.plays_a_part, entries: of(None) },
            Section { title: t.ideas, entries: ideas },
            Section { title: t.questions, entries: self.questions(&points) },
        ];
        sections.into_iter().filter(|section| !section.entries.is_empty()).collect()
    }

    fn needs(&self) -> impl Iterator<Item = &'a NeedOnSheet> {
        self.sheet.business.iter().chain(&self.sheet.performance)
    }

    fn name(&self, level: LevelName, number: usize) -> String {
        match level {
            LevelName::Business => (self.words.result)(number),
            LevelName::Performance => (self.words.task)(number),
        }
    }

    fn names(&self, needs: &[(LevelName, usize)]) -> String {
        needs.iter().map(|(level, number)| self.name(*level, *number)).collect::<Vec<_>>().join(", ")
    }

    fn need(&self, need: &NeedOnSheet) -> Entry {
        let t = self.words;
        let gap = (t.gap)(&need.gap, need.unit.as_deref(), &self.sheet.conventions);
        let gap = gap.trim_end_matches('.');
        let gap = if need.gap_is_guess() && !gap.is_empty() { (t.guess)(gap) } else { gap.to_string() };
        let label = if need.opportunity { t.opportunity } else { t.to_go };
        let far = Fact { label, figure: String::new(), text: gap };
        let worth = need.worth.as_ref().map(|(valued, _)| (t.worth)(valued, &self.sheet.conventions));
        let worth = Fact { label: t.worth_label, text: worth.unwrap_or_default(), ..Fact::default() };
        let facts = [self.cell(t.want, &need.should), self.cell(t.today, &need.is), far, worth];
        let serves: Vec<(LevelName, usize)> = need.serves.iter().map(|at| (LevelName::Business, *at)).collect();
        let agreed = need.agreed.as_ref().map(|(with, on)| (t.agreed)(with, &self.on(*on)));
        let about = [
            said(need.measure.trim(), t.measured_by),
            said(&self.on(need.by_when), t.until),
            agreed.unwrap_or_default(),
            said(&self.names(&serves), t.serves),
            need.worth.as_ref().map(|(_, basis)| basis.trim().to_string()).unwrap_or_default(),
        ];
        Entry {
            name: self.name(need.level, need.number),
            whose: need.performer_group.trim().to_string(),
            facts: facts.into_iter().filter(|fact| !fact.figure.is_empty() || !fact.text.is_empty()).collect(),
            about: about.into_iter().filter(|part| !part.is_empty()).collect(),
        }
    }

    fn cell(&self, label: &'static str, cell: &CellOnSheet) -> Fact {
        let t = self.words;
        let (text, figure) = (cell.text.trim(), cell.figure.trim());
        let (text, figure) = match (cell.is_guess(), cell.state) {
            // One question is enough.
            (true, _) if text.is_empty() => ((t.guess)(figure), String::new()),
            (true, _) => ((t.guess)(text), said(figure, t.guessed_figure)),
            (false, Some(CellState::ToGather)) if !cell.is_written() => (t.not_known.to_string(), String::new()),
            _ => (text.to_string(), figure.to_string()),
        };
        Fact { label, figure, text }
    }

    fn on(&self, day: Option<Day>) -> String {
        day.map(self.day).unwrap_or_default()
    }

    /// Every cause once, in the order of their numbers.
    fn points(&self) -> Vec<Point<'a>> {
        let beside =
            self.needs().flat_map(|need| need.causes.iter().map(move |cause| (cause, vec![(need.level, need.number)])));
        let all = beside.chain(self.sheet.causes.iter().map(|cause| (cause, Vec::new())));
        let mut points: Vec<Point> = Vec::new();
        for (cause, mut needs) in all {
            needs.extend(&cause.also);
            points.insert(points.partition_point(|(other, _)| other.number < cause.number), (cause, needs));
        }
        points
    }

    fn point(&self, (cause, needs): &Point) -> Entry {
        let t = self.words;
        let text = cause.text.trim();
        let text = if cause.hypothesis { said(text, t.guess) } else { text.to_string() };
        Entry {
            name: (t.point)(cause.number),
            facts: vec![Fact { text, ..Fact::default() }],
            about: some(said(&self.names(needs), t.concerns)),
            ..Entry::default()
        }
    }

    /// Every solution once, in the order of their numbers.
    fn ideas(&self, points: &[Point<'a>]) -> Vec<Idea<'a>> {
        let beside = points
            .iter()
            .flat_map(|(cause, _)| cause.solutions.iter().map(move |solution| (solution, vec![cause.number])));
        let all = beside.chain(self.sheet.solutions.iter().map(|solution| (solution, Vec::new())));
        let mut ideas: Vec<Idea> = Vec::new();
        for (solution, mut causes) in all {
            causes.extend(&solution.also);
            ideas.insert(ideas.partition_point(|(other, _)| other.number < solution.number), (solution, causes));
        }
        ideas
    }

    fn idea(&self, (solution, causes): &Idea) -> Entry {
        let t = self.words;
        let points: Vec<String> = causes.iter().map(|number| (t.point)(*number)).collect();
        let about = [
            (t.status)(solution).to_string(),
            solution.owner.trim().to_string(),
            said(&self.on(solution.due), t.until),
            said(solution.measure.trim(), t.sign),
            said(&points.join(", "), t.answers),
        ];
        Entry {
            name: (t.idea)(solution.number),
            facts: vec![Fact { text: solution.text.trim().to_string(), ..Fact::default() }],
            about: about.into_iter().filter(|part| !part.is_empty()).collect(),
            ..Entry::default()
        }
    }

    /// What only the client, or someone whom they know, can settle, with what it is about.
    fn questions(&self, points: &[Point]) -> Vec<Entry> {
        let t = self.words;
        let mut asked: Vec<(String, String)> = Vec::new();
        for need in self.needs() {
            let name = self.name(need.level, need.number);
            for (cell, side) in [(&need.should, t.want), (&need.is, t.today)] {
                if cell.is_guess() {
                    asked.push(((t.is_it_so)(&name, side), self.cell(side, cell).text));
                } else if cell.state == Some(CellState::ToGather) {
                    asked.push(((t.who_knows)(&name, side), said(need.measure.trim(), t.measured_by)));
                }
            }
        }
        let unsure = points.iter().filter(|(cause, _)| cause.hypothesis && !cause.text.trim().is_empty());
        asked.extend(
            unsure.map(|(cause, _)| ((t.what_shows_it)(&(t.point)(cause.number)), (t.guess)(cause.text.trim()))),
        );
        let question = |(text, about)| Entry {
            facts: vec![Fact { text, ..Fact::default() }],
            about: some(about),
            ..Entry::default()
        };
        asked.into_iter().map(question).collect()
    }
}

/// Something in its words; nothing where there is nothing.
fn said(text: &str, words: fn(&str) -> String) -> String {
    if text.is_empty() { String::new() } else { words(text) }
}

/// What there is, if there is something.
fn some(text: String) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { vec![text] }
}
