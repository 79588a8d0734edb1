//! Sentences that depend on something: states, errors, messages, labels.

use crate::content::bank_question;
use crate::exchange::{BackupCounts, Notice, ReadError};
use crate::model::{Action, BankId, Counts, Direction, EditError, Factor, ItemKind, Label, Lens, Word, cut};
use crate::session::{Message, Mode, SaveState};
use crate::storage::{SaveError, Trouble};

pub(super) fn save_state(state: &SaveState) -> &'static str {
    match state {
        SaveState::Saved => "Saved in this browser only.",
        SaveState::Saving => "Saving …",
        SaveState::SavedSoon => {
            "Kept in this browser; if it crashes, the last few seconds may be lost. Download a backup when you stop."
        }
        SaveState::NowhereToKeep => {
            "This browser keeps nothing for this page: all is gone when you close it. Download a backup before you do."
        }
        SaveState::Failed(SaveError::Full) => {
            "Not saved: there is no room left in this browser. Download a backup now."
        }
        SaveState::Failed(_) => "Not saved. Download a backup now.",
    }
}

pub(super) fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Writing => "",
        Mode::OpenElsewhere => "This workbook is open in another tab, so here you can only read.",
        Mode::HandingOver => "Another tab is taking this workbook over. Saving what you typed here …",
        Mode::TakenOver => {
            "Another tab has taken this workbook over. What you typed here was saved; now you can only read."
        }
        Mode::OutOfStep => {
            "Another tab took this workbook over while this one was asleep. Your last words here may not be saved: copy them, then load again."
        }
        Mode::TakingOver => "Waiting for the other tab to save and let go …",
    }
}

pub(super) fn counts(counts: &Counts) -> String {
    let parts = [
        (counts.known, "known"),
        (counts.guessed, "guessed"),
        (counts.to_gather, "to gather"),
        (counts.skipped, "skipped"),
        (counts.open, "open"),
    ];
    let said: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    if said.is_empty() { "empty".into() } else { said.join(" · ") }
}

pub(super) fn many(count: usize, one: &str, more: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {more}") }
}

pub(super) fn found_counts(counts: &BackupCounts) -> String {
    [
        many(counts.clients, "client", "clients"),
        many(counts.maps, "map", "maps"),
        many(counts.business_rows, "business need", "business needs"),
        many(counts.performance_rows, "performance need", "performance needs"),
        many(counts.causes, "cause", "causes"),
        many(counts.solutions, "solution", "solutions"),
    ]
    .join(", ")
}

pub(super) fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Altered => "This file was altered after Groundwork wrote it, or damaged on its way.".into(),
        Notice::Newer => "It was written by a newer version. What this one doesn’t know is kept and not shown.".into(),
        Notice::NotShown(count) => {
            format!("{} can’t be shown by this version. Kept as it is.", many(*count, "part", "parts"))
        }
        Notice::LinksToNothing(count) => {
            format!("{} to something that isn’t in the file.", many(*count, "link leads", "links lead"))
        }
        Notice::CountsDiffer => "It holds more or fewer things than it says it does.".into(),
    }
}

pub(super) fn read_error(error: &ReadError) -> String {
    match error {
        ReadError::TooLarge => "It is larger than anything Groundwork writes.".into(),
        ReadError::CutOff => {
            "The file ends before it is finished: it was probably not copied or downloaded to the end.".into()
        }
        ReadError::NotJson => "This isn’t a Groundwork backup: it isn’t JSON.".into(),
        ReadError::Foreign => "This is JSON, but not a Groundwork backup.".into(),
        ReadError::TooDeep => "It is nested deeper than anything Groundwork writes.".into(),
        ReadError::Damaged => "It is a Groundwork file, but a part that everything hangs on is damaged.".into(),
        ReadError::TooNew { found, known } => format!(
            "It was made by a newer version of Groundwork: it needs format {found}, and this version knows up to {known}. Please update, and open it then."
        ),
    }
}

pub(super) fn save_error(error: &SaveError) -> String {
    match error {
        SaveError::Full => "There is no room left in this browser.".into(),
        SaveError::WrittenElsewhere => "Another tab has written this workbook in the meantime.".into(),
        SaveError::NoPlace => "This browser keeps nothing for this page.".into(),
        SaveError::Failed(words) => format!("The browser said: {words}."),
    }
}

pub(super) fn edit_error(error: &EditError) -> &'static str {
    match error {
        EditError::Missing(_) => "That isn’t in the workbook any more, so it couldn’t be changed.",
        EditError::InUse(_) => "That is in the workbook already.",
        EditError::Dangling(_) => "That would point to something that isn’t there, so it was left as it was.",
        EditError::ServesNoBusinessRow => "A performance need can serve business needs only.",
        EditError::Fixed(_) => "That can’t be changed once it is made.",
        EditError::NoSuchVersion => "That version isn’t there any more.",
    }
}

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Unreadable(_) => {
            "The quick copy of this workbook couldn’t be read. It was put aside, and the workbook was rebuilt from the rest.".into()
        }
        Trouble::UnreadableEntry(_) => "One saved change couldn’t be read and was left out.".into(),
        Trouble::Missing { after, before } => {
            format!("Some saved changes are missing (between {after} and {before}).")
        }
        Trouble::Noticed(found) => notice(found),
    }
}

pub(super) fn message(message: &Message) -> String {
    match message {
        Message::Undone(label) => format!("Undone: {}.", step(label)),
        Message::Redone(label) => format!("Done again: {}.", step(label)),
        Message::Made(label) if label.action == Action::Removed => {
            format!("{}. Undo brings it back. For 30 days it also stands under Removed.", capitalised(&step(label)))
        }
        Message::Made(label) if label.action == Action::Archived => {
            format!("{}. It stands in the list under Show: archived.", capitalised(&step(label)))
        }
        Message::Made(label) if label.action == Action::Added && label.kind == ItemKind::Template => {
            format!(
                "{}. It stands under From a template or table, without what was said, found or agreed.",
                capitalised(&step(label))
            )
        }
        Message::Made(label) => format!("{}.", capitalised(&step(label))),
        Message::OnMap(told) => super::on_map::told(told),
        Message::OnPicture(told) => (super::picture::PAGE.told)(told),
        Message::NothingToUndo => "There is nothing to undo.".into(),
        Message::NothingToRedo => "There is nothing to do again.".into(),
        Message::Refused(error) => edit_error(error).into(),
        Message::ReadOnly => "Nothing was changed: here you can only read.".into(),
        Message::NotSaved(error) => format!(
            "Your last change isn’t saved. {} Download a backup now, so that nothing is lost.",
            save_error(error)
        ),
        Message::BackupDownloaded { file } => {
            format!("Your browser was given {file}. Look in your downloads, and keep it somewhere safe.")
        }
        Message::BackupFailed => "The browser didn’t take the backup. Nothing is lost; please try again.".into(),
        Message::CannotRead(error) => format!("{} Nothing was changed.", read_error(error)),
        Message::FileUnreadable => "The browser couldn’t read that file as text. Nothing was changed.".into(),
        Message::OthersLeft { file } => {
            format!("Only {file} was read. Files of that kind come in one at a time; the others are as they were.")
        }
        Message::Replaced => {
            "The contents were replaced. What was here before is under Earlier versions, and Undo brings it back."
                .into()
        }
        Message::ReplaceRefused(error) => format!(
            "Nothing was replaced, because what is here now couldn’t be kept as a version first. {}",
            save_error(error)
        ),
        Message::VersionRestored => {
            "You are back at that version. What was here before is under Earlier versions, and Undo brings it back."
                .into()
        }
        Message::VersionUnreadable => "That version can’t be read. Nothing was changed.".into(),
        Message::OpenFailed(error) => format!("That couldn’t be put into this browser. {}", save_error(error)),
        Message::TookOver => "You are writing here now. The other tab only reads.".into(),
        Message::Troubles(troubles) => {
            let mut said: Vec<String> = troubles.iter().map(trouble).collect();
            said.dedup();
            said.join(" ")
        }
        Message::NoIds => "This browser gives no random numbers, so nothing new can be made.".into(),
        Message::FileGiven { file } => format!("Your browser was given {file}. Look in your downloads."),
        Message::FileRefused => "The browser didn’t take the file. Nothing is lost; please try again.".into(),
        Message::TextCopied => "The text is copied. Paste it wherever you write to your client.".into(),
        Message::TextNotCopied => {
            "The browser didn’t let the text be copied. “Save as text” gives it as a file.".into()
        }
        Message::TableRefused(error) => format!("{} Nothing was changed.", super::handing::table_error(error)),
        Message::TableIsForMaps => {
            "This is a table of a map. Choose it here, under “From a template or table”, to begin a new map with it. Nothing was changed.".into()
        }
        Message::OtherTable => {
            "This is a table, but not one of a map: none of the columns in its first row is called “kind”. A table is opened on Maps, under “From a template or table”. Nothing was changed.".into()
        }
        Message::TableRead { title, notices } => {
            let made = format!("Added {}.", item(ItemKind::Map, title));
            let told = notices.iter().map(super::handing::table_notice);
            std::iter::once(made).chain(told).collect::<Vec<_>>().join(" ")
        }
        Message::SetRefused(error) => format!("{} Nothing was changed.", super::question_sets::error(error)),
        Message::SetRead { name, new, there } => format!(
            "Added {}: {} new, {there} here already.",
            item(ItemKind::QuestionSet, name),
            many(*new, "question", "questions")
        ),
        Message::SheetRefused(error) => format!("{} Nothing was changed.", super::observing_files::error(error)),
        Message::SheetRead => "The sheet is taken in.".into(),
        Message::SheetsGathered { new, there, refused } => super::observing_files::gathered(*new, *there, *refused),
        Message::Emptied => {
            "The training workbook is empty. What was in it is under Earlier versions, and Undo brings it back.".into()
        }
        Message::AnswersRead { count } => {
            format!("{} taken in.", many(*count, "person’s answers are", "people’s answers are"))
        }
        Message::AnswersRefused(error) => format!("{} Nothing was changed.", super::several::error(error)),
        Message::PracticeRefused(error) => format!("{} Nothing was changed.", super::practice_files::error(error)),
        Message::ScenarioRead { title } => format!("Added {}.", item(ItemKind::Scenario, title)),
        Message::WorkbookRemoved => "The workbook was removed. It can be restored on this page.".into(),
        Message::WipeFailed(error) => format!("Not everything could be deleted. {}", save_error(error)),
    }
}

pub(super) fn step(label: &Label) -> String {
    let action = match label.action {
        Action::Added => "added",
        Action::Changed => "changed",
        Action::Moved => "moved",
        Action::Removed => "removed",
        Action::Restored => "restored",
        Action::Chosen => "chose a version of",
        Action::Replaced => "replaced all of",
        Action::Archived => "archived",
        Action::TakenOut => "took out of the archive:",
        Action::Dismissed => "dismissed",
        Action::BroughtBack => "brought back",
    };
    let what = item(label.kind, &label.name);
    match label.more {
        0 => format!("{action} {what}"),
        more => format!("{action} {what} and {more} more"),
    }
}

/// A thing by its kind and name, as within a sentence.
pub(super) fn item(kind_of: ItemKind, name: &str) -> String {
    let kind = match kind_of {
        ItemKind::Workbook => "the workbook",
        ItemKind::Person => "person",
        ItemKind::Client => "client",
        ItemKind::Standing => "relationship",
        ItemKind::Map => "map",
        ItemKind::Template => "template",
        ItemKind::Row => "need",
        ItemKind::Should => "SHOULD",
        ItemKind::Is => "IS",
        ItemKind::Cause => "cause",
        ItemKind::Factor => "what was found under",
        ItemKind::Solution => "solution",
        ItemKind::Check => "check",
        ItemKind::Point => "moment",
        ItemKind::Question => "question",
        ItemKind::Meeting => "meeting",
        ItemKind::Planned => "planned question",
        ItemKind::Line => "line",
        ItemKind::Promise => "promise",
        ItemKind::Favourite => "favourite",
        ItemKind::QuestionSet => "question set",
        ItemKind::Beginning if name.is_empty() => "my own steps",
        ItemKind::Beginning => "the steps with",
        ItemKind::Introduction => "the answers on how to begin",
        ItemKind::Observation => "sheet",
        ItemKind::Quote => "quote",
        ItemKind::Round => "self-check",
        ItemKind::Answers => "the answers in self-check",
        ItemKind::Gathered => "what several answered in self-check",
        ItemKind::Action => "action",
        ItemKind::Change => "entry on the change",
        ItemKind::Scenario => "scenario",
        ItemKind::Fact => "fact",
        ItemKind::Rehearsal => "rehearsal",
        ItemKind::Turn => "question",
        ItemKind::Room => "session",
        ItemKind::Participant => "participant",
        ItemKind::Rotation => "rotation",
        ItemKind::Part => "part of the plan",
        ItemKind::BoardLine => "line on the board",
        ItemKind::Other => "something newer",
    };
    // Of what comes along only the word is stored by which it is known.
    let said = match kind_of {
        ItemKind::Factor => Factor::from_word(name).map(|factor| super::factors::factor(Lens::Robinson, factor).into()),
        ItemKind::Favourite => BankId::new(name).and_then(bank_question).map(|question| cut(question.text)),
        _ => None,
    };
    let name = said.unwrap_or_else(|| name.to_string());
    if name.is_empty() { kind.into() } else { format!("{kind} “{name}”") }
}

pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

pub(super) fn days_left(days: u64) -> String {
    format!("kept for {}", if days == 1 { "today only".into() } else { format!("{days} more days") })
}

pub(super) fn to_go(towards: Direction, distance: &str, relative: Option<&str>) -> String {
    let (wrong, way) = match towards {
        Direction::Higher => ("low", "up"),
        Direction::Lower => ("high", "down"),
    };
    match relative {
        None => format!("{distance} too {wrong}."),
        Some(share) => format!("{distance} too {wrong}: {way} by {share} % of today’s figure."),
    }
}
