//! The lines of the palette: what was found and what can be done, by groups.

use leptos::prelude::*;

use super::actions::Action;
use crate::content::bank_question;
use crate::model::{Finder, Group, Hit, Key, Query, RANKS, Workbook};
use crate::session::Session;
use crate::ui::words::words;

/// How many lines are shown: more than are seen at a time, and not so many that letters
/// wait for them to be drawn.
const MOST: usize = 24;
/// How many maps are shown before anything is asked for.
const A_FEW: usize = 8;

/// What stands over some lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// What can be done.
    Do,
    /// What keys do.
    Keys,
    /// What was found of a kind.
    Found(Group),
}

impl Heading {
    /// As it is read.
    pub fn called(self) -> &'static str {
        let t = &words().palette;
        match self {
            Heading::Do => t.to_do,
            Heading::Keys => words().shortcuts.keys,
            Heading::Found(group) => (t.groups)(group),
        }
    }
}

/// Where a line leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// Something is done.
    Do(Action),
    /// To where something is written.
    To(Box<Hit>),
}

/// A line of the palette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it leads.
    pub lead: Lead,
    /// What it is called.
    pub name: String,
    /// Where it stands.
    pub beside: String,
    /// Where the words stand that its name hasn't.
    pub context: String,
    /// The keys that do it, too.
    pub keys: String,
    /// It can't be done now.
    pub at_rest: bool,
}

/// Some lines under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: Heading,
    /// How many lines there would be with room for all.
    pub count: usize,
    /// Those that there is room for.
    pub lines: Vec<Line>,
}

/// What is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// What was asked for.
    pub query: Query,
    /// What there is, the best first.
    pub sections: Vec<Section>,
}

impl Shown {
    /// What there is for a query.
    pub fn of(query: Query, session: Session, finder: &mut Finder, actions: &[Action]) -> Shown {
        let may_write = session.may_write().get();
        let mut ranked: Vec<(usize, Section)> = Vec::new();
        for heading in [Heading::Do, Heading::Keys] {
            ranked.extend(section_of_actions(heading, actions, &query, may_write));
        }
        let mut found = finder.find(&query, MOST);
        if query.is_empty() {
            found.iter_mut().for_each(|found| {
                found.best.truncate(A_FEW);
                found.count = found.best.len();
            });
        }
        let places: Vec<Vec<usize>> = found.iter().map(|found| found.best.clone()).collect();
        for found in found {
            let heading = Heading::Found(found.group);
            ranked.push((found.rank, Section { heading, count: found.count, lines: Vec::new() }));
        }
        let counts: Vec<usize> = ranked.iter().map(|(_, section)| section.count).collect();
        let room = if query.is_empty() { counts.clone() } else { shares(&counts, MOST) };
        let mut places = places.into_iter();
        session.workbook().with_untracked(|workbook| {
            for ((_, section), room) in ranked.iter_mut().zip(room) {
                if let Heading::Found(_) = section.heading {
                    let places = places.next().unwrap_or_default().into_iter().take(room);
                    section.lines = places.filter_map(|at| line(workbook, finder, at, &query)).collect();
                }
                section.lines.truncate(room);
            }
        });
        // A stable order by rank; before anything is asked for the keys come last.
        let last = |section: &Section| query.is_empty() && section.heading == Heading::Keys;
        let of_rank = |rank: usize| {
            ranked.iter().filter(move |(of, section)| if last(section) { rank == RANKS } else { *of == rank })
        };
        let sections = (0..=RANKS).flat_map(of_rank).map(|(_, section)| section.clone()).collect();
        Shown { query, sections }
    }

    /// All lines, one after the other.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.sections.iter().flat_map(|section| &section.lines)
    }

    /// How many lines there would be with room for all.
    pub fn count(&self) -> usize {
        self.sections.iter().map(|section| section.count).sum()
    }
}

/// The actions that fit, with the rank of the best.
fn section_of_actions(
    heading: Heading,
    actions: &[Action],
    query: &Query,
    may_write: bool,
) -> Option<(usize, Section)> {
    let mut by_rank: [Vec<Line>; RANKS] = Default::default();
    for action in actions.iter().filter(|action| matches!(action, Action::Key(_)) == (heading == Heading::Keys)) {
        let name = action.called();
        let Some(rank) = query.rank(&name) else { continue };
        let at_rest = action.writes() && !may_write;
        let (beside, context) = (String::new(), String::new());
        by_rank[rank].push(Line { lead: Lead::Do(*action), name, beside, context, keys: action.keys(), at_rest });
    }
    let rank = by_rank.iter().position(|lines| !lines.is_empty())?;
    let lines = by_rank.concat();
    Some((rank, Section { heading, count: lines.len(), lines }))
}

/// The line for what was found at a place of the index.
fn line(workbook: &Workbook, finder: &Finder, at: usize, query: &Query) -> Option<Line> {
    let hit = finder.hit(at, query)?;
    let (within, aside) = finder.standing_of(at);
    let name = called(&hit.key, &hit.name);
    let part = if hit.part == hit.key || matches!(hit.key, Key::Person(_)) { "" } else { part_of(&hit.part) };
    let of_guide = match &hit.key {
        Key::Question(_) => words().questions.own,
        Key::Favourite(id) => bank_question(*id).map(|it| (words().questions.categories)(it.category)).unwrap_or(""),
        _ => "",
    };
    let within = within.map(|key| called(&key, &workbook.name_at(&key))).unwrap_or_default();
    let archived = if aside { words().palette.archived } else { "" };
    let parts = [part, of_guide, &within, archived];
    let beside = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let context = hit.context.clone();
    Some(Line { lead: Lead::To(Box::new(hit)), name, beside, context, keys: String::new(), at_rest: false })
}

fn part_of(part: &Key) -> &'static str {
    (words().palette.parts)(part.kind())
}

/// A name, or what something without one is called.
fn called(key: &Key, name: &str) -> String {
    match key {
        _ if !name.is_empty() => name.to_string(),
        Key::Map(_) => words().maps.untitled.into(),
        Key::Client(_) => words().clients.unnamed.into(),
        key => (words().trash.item)(key.kind(), name),
    }
}

/// How much room each of several groups gets, first come first served once all have some.
fn shares(counts: &[usize], most: usize) -> Vec<usize> {
    let fair = most / counts.len().max(1);
    let mut shares: Vec<usize> = counts.iter().map(|count| (*count).min(fair)).collect();
    let mut rest = most.saturating_sub(shares.iter().sum());
    for (share, count) in shares.iter_mut().zip(counts) {
        let more = (count - *share).min(rest);
        *share += more;
        rest -= more;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn no_group_takes_the_room_of_another() {
        for (counts, most, expect) in [
            (&[][..], 40, &[][..]),
            (&[3], 40, &[3]),
            (&[300], 40, &[40]),
            (&[300, 2, 300], 40, &[25, 2, 13]),
            (&[300, 300, 300, 300], 40, &[10, 10, 10, 10]),
            (&[1, 2, 3], 40, &[1, 2, 3]),
            (&[0, 9], 4, &[0, 4]),
        ] {
            assert_eq!(shares(counts, most), expect, "{counts:?}");
        }
    }
}
