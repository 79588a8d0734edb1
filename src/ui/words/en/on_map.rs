//! English: moving, keys, the palette.

use super::sentences::{capitalised, item, many, step};
use crate::model::{CellState, Group, ItemKind, LevelName, Standing, Tag};
use crate::platform::theme::Theme;
use crate::session::OnMap;
use crate::ui::shortcuts::Shortcut;
use crate::ui::words::{MovingWords, PaletteWords, ShortcutWords};

pub(super) const MOVING: MovingWords = MovingWords {
    menu: |name| format!("Menu of {name}"),
    hint: "Drag to move, press for more",
    first: "Move to first",
    up: "Move up",
    down: "Move down",
    last: "Move to last",
    beside_another: "Beside another need …",
    to_another: "To another cause …",
    copy_link: "Copy link",
    remove: "Remove",
    nowhere: "There is no other one yet.",
};

pub(super) const PALETTE: PaletteWords = PaletteWords {
    open: "Find",
    title: "Find or do",
    field: "Find or do",
    list: "What was found",
    count: |count| if count == 0 { "Nothing found".into() } else { format!("{count} found") },
    more: |count| format!("and {}: write more to narrow it down", many(count, "more", "more")),
    none: "Nothing here has all of these words.",
    go_to: |page| format!("Go to {page}"),
    new_map: "New map",
    new_client: "New client",
    backup: "Download backup",
    theme: |theme| match theme {
        Theme::System => "Light or dark as the system",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    },
    add_row: |level| match level {
        LevelName::Business => "Add a business need",
        LevelName::Performance => "Add a performance need",
    },
    to_do: "Do",
    groups: |group| match group {
        Group::Maps => "Maps",
        Group::Needs => "Needs",
        Group::Causes => "Causes",
        Group::Solutions => "Solutions",
        Group::Clients => "Clients",
        Group::People => "People",
        Group::Meetings => "Meetings",
        Group::Promises => "Promises",
        Group::Questions => "Questions",
        Group::Sets => "Sets of questions",
        Group::Points => "Moments with a name",
        Group::Observations => "Observers’ sheets",
        Group::Rounds => "Self-checks",
        Group::Actions => "To do",
        Group::Changes => "Managing the change",
        Group::Scenarios => "Scenarios",
        Group::Rehearsals => "Rehearsals",
        Group::Rooms => "Practice sessions",
    },
    some_of: |shown, of| format!("{shown} of {of}"),
    parts: |kind| match kind {
        ItemKind::Should => "SHOULD",
        ItemKind::Is => "IS",
        ItemKind::Standing => "relationship",
        ItemKind::Planned => "planned question",
        ItemKind::Line => "note",
        ItemKind::Quote => "quote",
        ItemKind::Turn => "asked",
        ItemKind::Factor => "factor",
        ItemKind::Check => "dismissed check",
        ItemKind::Participant => "takes part",
        ItemKind::Part => "plan",
        ItemKind::BoardLine => "board",
        _ => "",
    },
    archived: "archived",
};

pub(super) const SHORTCUTS: ShortcutWords = ShortcutWords {
    open: "Keys",
    title: "Keyboard",
    everywhere: "Everywhere",
    on_map: "On a map, also while typing",
    in_notes: "In the notes of a meeting, also while typing",
    keys: "Keys",
    note: "While typing, undo is the browser’s: it takes back words in that field.",
    or: " or ",
    close: "Close",
    does_what: |shortcut| match shortcut {
        Shortcut::Palette => "Find or do something",
        Shortcut::Keys => "Show these keys",
        Shortcut::Undo => "Undo",
        Shortcut::Redo => "Redo",
        Shortcut::Another => "Add another of the same kind after this one",
        Shortcut::AddCause => "Add a cause to this need",
        Shortcut::AddSolution => "Add a solution to this cause",
        Shortcut::Up => "Move this up",
        Shortcut::Down => "Move this down",
        Shortcut::Menu => "Open the menu of this: move, link, copy, remove",
        Shortcut::Next => "Go to the next cell or card",
        Shortcut::Previous => "Go to the cell or card before",
        Shortcut::Ask => "Ask about what is open here",
        Shortcut::Walk => "Be asked what is open on this map, one question at a time",
        Shortcut::NextOpen => "Go to the next open or guessed cell",
        Shortcut::Details => "Open and close the details of this",
        Shortcut::Links => "Go to the links of this",
        Shortcut::Tag => "Go to its source, factor or kind",
        Shortcut::State(Some(CellState::Known)) => "This cell is known",
        Shortcut::State(Some(CellState::Guessed)) => "This cell is guessed",
        Shortcut::State(Some(CellState::ToGather)) => "This cell is to be gathered",
        Shortcut::State(Some(CellState::Skipped)) => "This cell is skipped",
        Shortcut::State(None) => "This cell’s source says its state",
        Shortcut::NextQuestion => "Show the next question of the plan",
        Shortcut::PreviousQuestion => "Show the question before",
        Shortcut::Asked => "This question is asked, or isn’t",
        Shortcut::Line(tag) => line_is(tag),
        Shortcut::OwnThought => "This line is my own thought",
        Shortcut::EndMeeting => "The meeting is over",
    },
};

fn line_is(tag: Tag) -> &'static str {
    match tag {
        Tag::Should => "This line says how it should be",
        Tag::Is => "This line says how it is",
        Tag::Cause => "This line is a cause",
        Tag::Permission => "This line gives leave",
        Tag::Relationship => "This line is about working together",
        Tag::Promise => "This line is a promise",
        Tag::Other => "This line is something else",
    }
}

/// A place among others: "first of 3".
fn place(standing: &Standing) -> String {
    match standing {
        Standing { of: 1, .. } => "the only one there".into(),
        Standing { at: 1, of, .. } => format!("first of {of}"),
        Standing { at, of, .. } if at == of => format!("last of {of}"),
        Standing { at, of, .. } => format!("number {at} of {of}"),
    }
}

pub(super) fn told(told: &OnMap) -> String {
    match told {
        OnMap::Moved { label, standing, beside: None } => {
            format!("{}. It is now {}.", capitalised(&step(label)), place(standing))
        }
        OnMap::Moved { label, standing, beside: Some((kind, name)) } => {
            let beside = item(*kind, name);
            format!("{}. It now stands beside {beside}, {}.", capitalised(&step(label)), place(standing))
        }
        OnMap::StandsThere(label, standing) => {
            format!("{} stays where it is, {}.", capitalised(&item(label.kind, &label.name)), place(standing))
        }
        OnMap::State(kind, state) => {
            let side = if *kind == ItemKind::Is { "IS" } else { "SHOULD" };
            match state {
                Some(CellState::Known) => format!("{side} is now known."),
                Some(CellState::Guessed) => format!("{side} is now guessed."),
                Some(CellState::ToGather) => format!("{side} is now to be gathered."),
                Some(CellState::Skipped) => format!("{side} is now skipped. Its details have room for the reason."),
                None => format!("{side} is now open."),
            }
        }
        OnMap::NoneOpen => "No cell of this map is open or guessed.".into(),
        OnMap::NothingOpenHere => super::asking::ASKING.nothing_here.into(),
        OnMap::GoTo(kind) => match kind {
            ItemKind::Cause => "Go to a cause first: that is where a solution is added.".into(),
            ItemKind::Row => "Go to a need, a cause or a solution first.".into(),
            _ => "Go to a SHOULD or an IS first: it is their state that is set.".into(),
        },
        OnMap::NoLinks => "This has no links.".into(),
        OnMap::Gone(kind) => {
            let kind = item(*kind, "");
            format!(
                "The {kind} that this address leads to isn’t on the map any more. If it was removed of late, it stands under Removed, at the end of the page."
            )
        }
        OnMap::LinkCopied => "The link is copied. It opens in this browser only, where the workbook is.".into(),
        OnMap::Link(link) => format!("This browser doesn’t let a page copy. Here is the link: {link}"),
    }
}
