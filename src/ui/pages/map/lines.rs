//! Lines for what serves, explains and answers what, drawn from where things stand.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::plan::Plan;
use crate::model::{Key, Link};
use crate::platform::layout::{Frame, SizeWatch, frames};
use crate::platform::page;
use crate::ui::components::place_of;

/// The id of what the map is drawn in.
pub const MAP: &str = "map";
/// Needs, causes and solutions.
const PARTS: &str = ".need, .card";
/// The word before a gap, from which lines lead on to its causes.
const GAPS: &str = ".gap > .label";

/// Of more links than this only those of what is selected have lines: all of them
/// would be a thicket, and to measure them the browser would have to lay out what
/// it needn't draw.
const MANY: usize = 200;

/// How far below its top a line meets a box: beside its number.
const HEAD: f64 = 18.0;
/// How far a corner is rounded.
const BEND: f64 = 5.0;
/// How far a line stays away from the box that it leaves.
const AWAY: f64 = 5.0;
/// How far it stays away from boxes that it passes.
const PAST: f64 = 9.0;
/// How far apart lines run that would otherwise cover each other.
const APART: f64 = 4.0;
/// How many run beside each other before the next shares the place of the first.
const TRACKS: usize = 3;

/// What a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sense {
    Serves,
    Explains,
    Answers,
}

impl Sense {
    fn of(lower: &Key) -> Sense {
        match lower {
            Key::Cause(_) => Sense::Explains,
            Key::Solution(_) => Sense::Answers,
            _ => Sense::Serves,
        }
    }
}

/// A line as an SVG path.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    lower: Key,
    upper: Key,
    path: String,
}

/// Where the parts of a map stand.
#[derive(Clone, Debug, Default)]
struct Frames {
    parts: BTreeMap<Key, Frame>,
    gaps: BTreeMap<Key, Frame>,
}

impl Frames {
    /// Measures what some links join.
    fn of(links: &[Link]) -> Frames {
        let ends = || links.iter().flat_map(|link| [&link.lower, &link.upper]);
        let framed = |keys: BTreeSet<&Key>, selector| {
            let keys: Vec<(&Key, String)> = keys.into_iter().map(|key| (key, place_of(key))).collect();
            let found = frames(MAP, keys.iter().map(|(_, id)| id.as_str()), selector);
            let framed = keys.iter().zip(found);
            framed.filter_map(|((key, _), frame)| Some(((*key).clone(), frame?))).collect()
        };
        let rows = ends().filter(|key| matches!(key, Key::Row(_))).collect();
        Frames { parts: framed(ends().collect(), PARTS), gaps: framed(rows, GAPS) }
    }

    /// The lines for some links. There is none where it would run across what is
    /// written: there the link is named.
    fn lines(&self, links: &[Link]) -> Vec<Line> {
        let mut tracks: Vec<&Key> = Vec::new();
        let mut lines = Vec::new();
        for Link { lower, upper, beside } in links {
            let (Some(to), Some(from)) = (self.parts.get(lower), self.parts.get(upper)) else { continue };
            // Those that lead to the same thing share a track.
            let track = tracks.iter().position(|other| *other == upper).unwrap_or(tracks.len());
            if track == tracks.len() {
                tracks.push(upper);
            }
            let aside = APART * (track % TRACKS) as f64;
            let path = match (Sense::of(lower), self.gaps.get(upper)) {
                (Sense::Serves, _) => Some(around(from, to, aside)),
                (Sense::Explains, Some(gap)) => {
                    let start = (gap.right + AWAY, f64::midpoint(gap.top, gap.bottom));
                    onwards(start, from, to, *beside, aside)
                }
                (Sense::Explains, None) => None,
                (Sense::Answers, _) => onwards((from.right, from.top + HEAD), from, to, *beside, aside),
            };
            lines.extend(path.map(|path| Line { lower: lower.clone(), upper: upper.clone(), path }));
        }
        lines
    }
}

/// From the side of one box to the side of another below it, around what stands
/// between them.
fn around(from: &Frame, to: &Frame, aside: f64) -> String {
    let x = from.left.min(to.left) - AWAY - BEND - aside;
    angular(&[(from.left, from.top + HEAD), (x, from.top + HEAD), (x, to.top + HEAD), (to.left, to.top + HEAD)])
}

/// From a box on to one that stands after it or, indented, below it.
fn onwards(start: (f64, f64), from: &Frame, to: &Frame, beside: bool, aside: f64) -> Option<String> {
    let end = (to.left, to.top + HEAD);
    if to.left >= start.0 && to.left >= from.right {
        // Neighbours hang on the line next to the box, others on lines beside it.
        let x = end.0 - PAST - if beside { APART * TRACKS as f64 } else { aside };
        return Some(angular(&[start, (x, start.1), (x, end.1), end]));
    }
    let x = from.left + AWAY;
    (beside && end.0 > x && end.1 > from.bottom).then(|| angular(&[(x, from.bottom), (x, end.1), end]))
}

/// A path along some points, its corners rounded as far as there is room.
fn angular(points: &[(f64, f64)]) -> String {
    let towards = |(x, y): (f64, f64), (to_x, to_y): (f64, f64), far: f64| {
        let length = (to_x - x).abs().max((to_y - y).abs());
        let share = if length > 0.0 { (far / length).min(0.5) } else { 0.0 };
        (x + (to_x - x) * share, y + (to_y - y) * share)
    };
    let mut path = String::new();
    let mut add = |command: char, points: &[(f64, f64)]| {
        path.push(command);
        for (x, y) in points {
            // Tenths of a pixel; whole numbers need no formatting of fractions.
            for number in [x, y] {
                let tenths = (number * 10.0).round() as i64;
                let sign = if tenths < 0 { "-" } else { "" };
                path.push_str(&format!("{sign}{}.{} ", tenths.abs() / 10, tenths.abs() % 10));
            }
        }
    };
    for (at, point) in points.iter().enumerate() {
        match (at.checked_sub(1).map(|before| points[before]), points.get(at + 1)) {
            (None, _) => add('M', &[*point]),
            (Some(_), None) => add('L', &[*point]),
            (Some(before), Some(after)) => {
                add('L', &[towards(*point, before, BEND)]);
                add('Q', &[*point, towards(*point, *after, BEND)]);
            }
        }
    }
    path
}

/// All lines of the map: those of what is selected stand out.
#[component]
pub fn Lines() -> impl IntoView {
    let plan: Plan = expect_context();
    let lines: RwSignal<Vec<Line>> = RwSignal::new(Vec::new());
    let measure = move || {
        let measured = plan.placement.try_with_untracked(|placement| {
            let links = placement.links();
            if links.len() <= MANY {
                return Frames::of(links).lines(links);
            }
            let chain = plan.chain.try_get_untracked().flatten().unwrap_or_default();
            let of_chain = |link: &&Link| chain.contains(&link.lower) && chain.contains(&link.upper);
            let links: Vec<Link> = links.iter().filter(of_chain).cloned().collect();
            Frames::of(&links).lines(&links)
        });
        if let Some(measured) = measured
            && lines.try_with_untracked(|lines| *lines != measured) == Some(true)
        {
            lines.set(measured);
        }
    };
    let watch = StoredValue::new_local(SizeWatch::new(measure));
    // Once what is placed anew stands there.
    Effect::new(move |_| {
        plan.placement.track();
        page::after(0, move || {
            watch.try_with_value(|watch| watch.as_ref().into_iter().for_each(|watch| watch.follow(MAP, PARTS)));
        });
    });
    Effect::new(move |_| {
        plan.chain.track();
        if plan.placement.with_untracked(|placement| placement.links().len()) > MANY {
            page::after(0, measure);
        }
    });
    let path = move |sense: Sense, lit: bool| {
        move || {
            let is_lit = |line: &Line| {
                plan.chain.with(|chain| {
                    chain.as_ref().is_some_and(|chain| chain.contains(&line.lower) && chain.contains(&line.upper))
                })
            };
            lines.with(|lines| {
                let drawn = lines.iter().filter(|line| Sense::of(&line.lower) == sense && is_lit(line) == lit);
                drawn.map(|line| line.path.as_str()).collect::<String>()
            })
        }
    };
    let class = move || if plan.chain.with(Option::is_some) { "lines dim" } else { "lines" };
    view! {
        <svg class=class aria-hidden={"true"}>
            <path class={"serves"} d=path(Sense::Serves, false) />
            <path class={"explains"} d=path(Sense::Explains, false) />
            <path class={"answers"} d=path(Sense::Answers, false) />
            <path class={"serves lit"} d=path(Sense::Serves, true) />
            <path class={"explains lit"} d=path(Sense::Explains, true) />
            <path class={"answers lit"} d=path(Sense::Answers, true) />
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CauseId, Id, InMap, MapId, RowId};

    fn frame(left: f64, top: f64, right: f64, bottom: f64) -> Frame {
        Frame { left, top, right, bottom }
    }

    fn row(bits: u128) -> Key {
        Key::Row(InMap { map: MapId::LOWEST, id: RowId::from_bits(bits) })
    }

    fn cause(bits: u128) -> Key {
        Key::Cause(InMap { map: MapId::LOWEST, id: CauseId::from_bits(bits) })
    }

    fn link(lower: Key, upper: Key, beside: bool) -> Link {
        Link { lower, upper, beside }
    }

    /// Two needs below each other, the gap of each beside it, and a cause beside
    /// each gap; or below each need where there is no room beside it.
    fn example(wide: bool) -> Frames {
        let gap = |top: f64| {
            if wide { frame(420.0, top, 450.0, top + 20.0) } else { frame(20.0, top + 110.0, 60.0, top + 130.0) }
        };
        let below = |top: f64| {
            if wide { frame(600.0, top, 900.0, top + 60.0) } else { frame(24.0, top + 140.0, 390.0, top + 190.0) }
        };
        Frames {
            parts: BTreeMap::from([
                (row(1), frame(0.0, 0.0, 400.0, 100.0)),
                (row(2), frame(0.0, 200.0, 400.0, 300.0)),
                (cause(3), below(0.0)),
                (cause(4), below(200.0)),
            ]),
            gaps: BTreeMap::from([(row(1), gap(0.0)), (row(2), gap(200.0))]),
        }
    }

    fn ends(lines: &[Line]) -> Vec<(Key, Key)> {
        lines.iter().map(|line| (line.lower.clone(), line.upper.clone())).collect()
    }

    /// The greatest and the least number at an even (0) or odd (1) place: x or y.
    fn reach(path: &str, place: usize) -> (f64, f64) {
        let numbers =
            path.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')).filter(|part| !part.is_empty());
        let numbers: Vec<f64> = numbers.skip(place).step_by(2).map(|number| number.parse().unwrap()).collect();
        (numbers.iter().copied().fold(f64::MAX, f64::min), numbers.iter().copied().fold(f64::MIN, f64::max))
    }

    #[test]
    fn lines_run_in_the_room_between_the_boxes() {
        let links = [link(row(2), row(1), false), link(cause(3), row(1), true), link(cause(4), row(1), false)];
        let lines = example(true).lines(&links);
        assert_eq!(ends(&lines), links.map(|link| (link.lower, link.upper)));
        let (first, last) = reach(&lines[0].path, 0);
        assert!(first < 0.0 && last == 0.0, "left of the needs: {}", lines[0].path);
        for line in &lines[1..] {
            let (first, last) = reach(&line.path, 0);
            assert!(first >= 450.0 && last <= 600.0, "between gap and cause: {}", line.path);
        }
        assert_eq!(reach(&lines[2].path, 1), (10.0, 218.0));
    }

    #[test]
    fn where_causes_stand_below_only_neighbours_are_joined() {
        let links = [link(cause(3), row(1), true), link(cause(4), row(1), false), link(cause(4), row(2), true)];
        let lines = example(false).lines(&links);
        assert_eq!(ends(&lines), [(cause(3), row(1)), (cause(4), row(2))]);
        assert_eq!(reach(&lines[0].path, 1), (100.0, 158.0));
    }

    #[test]
    fn what_is_not_on_the_page_has_no_line() {
        assert_eq!(example(true).lines(&[link(cause(9), row(1), true), link(row(8), row(1), false)]), []);
    }

    #[test]
    fn a_path_may_run_straight_or_nowhere() {
        assert_eq!(angular(&[(0.0, 0.0), (-1.25, 0.0)]), "M0.0 0.0 L-1.3 0.0 ");
        assert!(!angular(&[(1.0, 1.0), (1.0, 1.0), (1.0, 1.0)]).contains("NaN"));
    }
}
