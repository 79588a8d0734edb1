//! English: the history of a map.

use super::sentences::many;
use crate::model::How;
use crate::ui::words::HistoryWords;

pub(super) const HISTORY: HistoryWords = HistoryWords {
    link: "History",
    back: "Back to the map",
    title: "History",
    purpose: "Give this moment a name, then go on. Later you can see word by word what has changed since, or open the map as it was.",
    no_points: "No moment has a name yet. Good ones to keep: before a talk, when something was agreed, before you try something out.",
    name: "Name of this moment",
    name_now: "Name this moment",
    unnamed: |day, others| match others {
        0 => format!("As of {day}"),
        others => format!("As of {day} ({})", others + 1),
    },
    points: "Moments with a name",
    rename: "Name",
    open: "Open as a map of its own",
    open_what: |name| format!("Open as a map of its own: {name}"),
    opened_title: |map, point| match map {
        "" => point.to_string(),
        map => format!("{map} – {point}"),
    },
    remove_what: |name| format!("Remove {name}"),
    what_changed: "What changed",
    before: "Before",
    after: "After",
    now: "Now",
    moment: |name, day| format!("{name} · {day}"),
    nothing_changed: "Nothing changed between these two.",
    counts: |changes, in_needs, needs| {
        let (all, needs) = (many(changes, "change", "changes"), many(needs, "need", "needs"));
        match in_needs {
            0 => all,
            some if some == changes => format!("{all} in {needs}"),
            some => format!("{all}, {some} of them in {needs}"),
        }
    },
    whole_map: "The map as a whole",
    loose: "Linked to no need",
    head: "About this map",
    need_itself: "The need",
    cause: |text| format!("Cause: {text}"),
    solution: |text| format!("Solution: {text}"),
    how: |how| match how {
        How::Added => "added",
        How::Removed => "removed",
        How::Changed => "changed",
        How::Moved => "moved",
    },
    nothing: "nothing",
    level: "Level",
    agreed: "Agreed",
    words: "In words",
    found_none: "Looked, found none",
    worth: |what| format!("Worth: {what}"),
    somebody_gone: "someone who is no longer here",
    client_gone: "a client who is no longer here",
    without_words: "(without words)",
};
