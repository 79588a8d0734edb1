//! English.

use super::{ClientsWords, DataWords, GapWords, MapWords, MapsWords, ShellWords, UnknownWords, Words};
use crate::exchange::{BackupCounts, Notice, ReadError};
use crate::model::{
    Action, CellState, Counts, Direction, EditError, Factor, ItemKind, Label, LevelName, Polarity, ProvenanceKind,
    SolutionKind, SolutionStatus, Strength,
};
use crate::platform::panic::PanelWords;
use crate::session::{Message, Mode, SaveState};
use crate::storage::{SaveError, Trouble, VersionReason};

pub(super) static WORDS: Words = Words {
    shell: ShellWords {
        product: "Groundwork",
        skip: "Skip to the page",
        navigation: "Pages",
        maps: "Maps",
        clients: "Clients",
        data: "Data",
        undo: "Undo",
        redo: "Redo",
        undo_what: |step| format!("Undo: {step}"),
        redo_what: |step| format!("Redo: {step}"),
        theme: "Light or dark",
        theme_system: "As the system",
        theme_light: "Light",
        theme_dark: "Dark",
        close: "Close this message",
        notice: "Message",
        state: save_state,
        never_backed_up: "No backup yet.",
        backed_up: |when| format!("Last backup {when}."),
        status: "Where your data is",
        mode: mode,
        take_over: "Write here instead",
        reload: "Load again",
        unnamed_workbook: "My workbook",
    },
    maps: MapsWords {
        title: "Maps",
        add: "New map",
        empty: "Nothing here yet. Start with one result that somebody cares about: what should it be, and what is it today?",
        untitled: "Untitled map",
        no_client: "No client yet",
        counts: counts,
        remove: |name| format!("Remove {name}"),
    },
    map: MapWords {
        missing: "This map isn’t in the workbook any more. If you removed it just now, Undo brings it back.",
        back: "All maps",
        title: "Title",
        title_hint: "What is this about?",
        client: "Client",
        level: |level| match level {
            LevelName::Business => "Business",
            LevelName::Performance => "Performance",
        },
        level_hint: |level| match level {
            LevelName::Business => "Results of a unit: a number that somebody answers for.",
            LevelName::Performance => "What people in a named role do on the job to bring those results about.",
        },
        row: |level, number| match level {
            LevelName::Business => format!("Business need {number}"),
            LevelName::Performance => format!("Performance need {number}"),
        },
        row_named: |level, number, name| match (level, name.is_empty()) {
            (LevelName::Business, true) => format!("Business need {number}"),
            (LevelName::Performance, true) => format!("Performance need {number}"),
            (LevelName::Business, false) => format!("Business need {number}: {name}"),
            (LevelName::Performance, false) => format!("Performance need {number}: {name}"),
        },
        add_row: |level| match level {
            LevelName::Business => "Add a business need",
            LevelName::Performance => "Add a performance need",
        },
        remove: |name| format!("Remove {name}"),
        remove_short: "Remove",
        measure: "Measured by",
        measure_hint: "complaints per order",
        unit: "Unit",
        unit_hint: "%",
        direction: "Better is",
        directions: |direction| match direction {
            Direction::Higher => "higher",
            Direction::Lower => "lower",
        },
        by_when: "By when",
        performer_group: "Who does it",
        performer_group_hint: "agents on the evening shift",
        serves: "Serves",
        serves_nothing_to: "Add a business need above, then say here which one this serves.",
        should: "SHOULD",
        is: "IS",
        should_hint: |level| match level {
            LevelName::Business => "What result should there be?",
            LevelName::Performance => "What would we see them do, as the best of them do it today?",
        },
        is_hint: |level| match level {
            LevelName::Business => "What is it today?",
            LevelName::Performance => "What do most of them do today, and how often?",
        },
        figure: "Figure",
        read_as: |number| format!("read as {number}"),
        not_a_number: "no number found; kept as typed",
        state: "State",
        states: |state| match state {
            CellState::Known => "known",
            CellState::Guessed => "guessed",
            CellState::ToGather => "unknown: to be gathered",
            CellState::Skipped => "skipped, because …",
        },
        state_open: "goes by the source",
        state_shown: |state| match state {
            Some(CellState::Known) => "known",
            Some(CellState::Guessed) => "guessed",
            Some(CellState::ToGather) => "to be gathered",
            Some(CellState::Skipped) => "skipped",
            None => "open",
        },
        because: "Because",
        source: "Source",
        sources: |kind| match kind {
            ProvenanceKind::Client => "the client said so",
            ProvenanceKind::Data => "data",
            ProvenanceKind::Observed => "observed",
            ProvenanceKind::Guess => "my own guess",
        },
        detail: "Who or what",
        on: "Date",
        gap: "Gap",
        gap_words: GapWords {
            no_numbers: "Two figures are needed to tell how far it is.",
            no_direction: |difference| format!("{difference} apart. Say whether higher or lower is better."),
            met: "No gap: it is as it should be.",
            beyond: |beyond| format!("No gap: better than it should be by {beyond}."),
            to_go: |distance| format!("{distance} to go."),
            to_go_relative: |distance, relative| format!("{distance} to go, {relative} % of what is."),
            points: "percentage points",
        },
        not_chosen: "not said yet",
        causes: "Causes",
        causes_hint: "What helps or hinders? One thing each, in plain words.",
        cause: |number| format!("Cause {number}"),
        add_cause: "Add a cause",
        cause_text: "Cause",
        polarity: "Helps or hinders",
        polarities: |polarity| match polarity {
            Polarity::Hinders => "hinders",
            Polarity::Helps => "helps",
        },
        factor: "Factor",
        factors: |factor| match factor {
            Factor::Outside => "outside the organisation",
            Factor::Expectations => "clear roles and expectations",
            Factor::Feedback => "coaching and feedback",
            Factor::Incentives => "incentives",
            Factor::Systems => "systems and processes",
            Factor::Access => "information, people, tools, job aids",
            Factor::Skill => "skill and knowledge",
            Factor::Capability => "inherent capability",
            Factor::Motives => "motives",
        },
        evidence: "Evidence",
        evidence_hint: "What shows that it is so?",
        hypothesis: "A hypothesis until there is evidence.",
        explains: "Explains the gap in",
        explains_nothing_yet: "Add a need above, then say here which gap this explains.",
        solutions: "Solutions",
        solutions_hint: "Each answers a cause. One that answers none is only an idea.",
        solution: |number| format!("Solution {number}"),
        add_solution: "Add a solution",
        solution_text: "Solution",
        kind: "Kind",
        kinds: |kind| match kind {
            SolutionKind::Goal => "adapt or escalate the goal",
            SolutionKind::Standards => "standards and expectations",
            SolutionKind::Coaching => "coaching, visible results",
            SolutionKind::Consequences => "rebalanced consequences",
            SolutionKind::Process => "process or staffing",
            SolutionKind::Tools => "tools and information",
            SolutionKind::Training => "practice and training",
            SolutionKind::Selection => "selection, job fit",
            SolutionKind::JobDesign => "job design, purpose",
            SolutionKind::Other => "something else",
        },
        status: "Status",
        statuses: |status| match status {
            SolutionStatus::Parked => "parked",
            SolutionStatus::Proposed => "proposed",
            SolutionStatus::Agreed => "agreed",
            SolutionStatus::UnderWay => "under way",
            SolutionStatus::Done => "done",
        },
        due: "Due",
        answers: "Answers",
        answers_nothing_yet: "Add a cause above, then say here which one this answers.",
        unknown_value: |word| format!("{word} (from a newer version)"),
    },
    clients: ClientsWords {
        title: "Clients",
        add: "New client",
        empty: "Nobody here yet. Add the first person whose results you would like to understand.",
        unnamed: "Unnamed client",
        missing: "This client isn’t in the workbook any more. If you removed them just now, Undo brings them back.",
        back: "All clients",
        name: "Name",
        unit: "Unit",
        role: "Role",
        strength: "Relationship",
        strengths: |strength| match strength {
            Strength::New => "new",
            Strength::Acquainted => "in touch now and then",
            Strength::Working => "working well together",
            Strength::Trusted => "asks me before deciding",
        },
        rhythm: "Meet every … weeks",
        last_met: "Last met",
        next_due: |day| format!("Next due {day}"),
        notes: "Notes for myself",
        notes_hint: "Only you see these: they stay out of everything made for clients.",
        maps: "Maps",
        no_maps: "No map for this client yet.",
        add_map: "New map for this client",
        remove: "Remove this client",
        not_chosen: "not said yet",
    },
    data: DataWords {
        title: "Data",
        where_title: "Where your data is",
        where_text: "In this browser, on this device, and nowhere else. Nothing is sent anywhere. Clearing the browser’s data, or another browser or profile, means an empty workbook: keep backups.",
        name: "Name of this workbook",
        name_hint: "My workbook",
        backup_title: "Backup",
        backup_text: "A file with everything in this workbook, readable without Groundwork. It is not encrypted: keep it where you would keep your notes.",
        backup: "Download backup",
        last_backup: |when| format!("Last backup: {when}"),
        never: "There is no backup yet.",
        open_title: "Open a backup",
        open_text: "Choose a file that you downloaded here or elsewhere. Nothing changes until you say how to open it.",
        choose: "Backup file",
        reading: "Reading …",
        found: |file| format!("Found in {file}"),
        found_counts: found_counts,
        made: |when| format!("Made {when}"),
        notice: notice,
        altered_confirm: "I know that it was altered. Open it all the same.",
        open_separately: "Open as a separate workbook",
        replace: "Replace this workbook’s contents",
        cancel: "Leave it",
        versions_title: "Earlier versions",
        versions_text: "Kept in this browser now and then, and each time before contents are replaced. Going back keeps the present state as a version, too.",
        no_versions: "None yet.",
        version: |reason, when| match reason {
            Some(VersionReason::BeforeReplacing) => format!("Before replacing, {when}"),
            Some(VersionReason::Routine) | None => when.to_string(),
        },
        go_back: "Go back to this",
        go_back_to: |version| format!("Go back to: {version}"),
        workbooks_title: "Workbooks in this browser",
        open_here: "open now",
        workbook: |name| if name.is_empty() { "My workbook".into() } else { name.to_string() },
        open_workbook: |name| format!("Open {name}"),
        new_workbook: "New workbook",
        remove_workbook: |name| format!("Remove {name}"),
        restore_workbook: |name| format!("Restore {name}"),
        removed: "removed",
        wipe_title: "Delete everything",
        wipe_text: "Deletes every workbook in this browser with all its versions. Only backups that you downloaded will be left.",
        wipe: "Delete everything in this browser …",
        wipe_confirm: "Delete every workbook in this browser, for good? There is no undo for this.",
        wipe_really: "Yes, delete everything",
    },
    unknown: UnknownWords {
        title: "Nothing to see here",
        no_page: |address| {
            format!("There is no page at “{address}”. The address may be mistyped, or from another version.")
        },
        no_workbook: "This workbook isn’t in this browser. It may be in another browser or on another device, or it was deleted here; a backup can be opened on the Data page.",
        cannot_read: |error| format!("This workbook can’t be opened. {} Nothing was changed.", read_error(error)),
        to_maps: "To the maps",
        to_start: "To my workbook",
        download: "Download what is stored",
        no_chance: "This browser gives no random numbers, without which no workbook can be made. Please use a current browser.",
    },
    panel: PanelWords {
        title: "Something went wrong in Groundwork",
        text: "What you wrote up to a moment ago is saved in this browser. Load the page again to go on. If this comes back, download the stored data first and keep that file.",
        reload: "Load the page again",
        download: "Download the stored data",
        file_name: "groundwork-stored-data",
    },
    message: message,
    step: step,
};

fn save_state(state: &SaveState) -> &'static str {
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

fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Writing => "",
        Mode::OpenElsewhere => "This workbook is open in another tab, so here you can only read.",
        Mode::TakenOver => {
            "Another tab has taken this workbook over. What you typed here was saved; now you can only read."
        }
        Mode::OutOfStep => {
            "Another tab took this workbook over while this one was asleep. Your last words here may not be saved: copy them, then load again."
        }
        Mode::TakingOver => "Waiting for the other tab to save and let go …",
    }
}

fn counts(counts: &Counts) -> String {
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

fn many(count: usize, one: &str, more: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {more}") }
}

fn found_counts(counts: &BackupCounts) -> String {
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

fn notice(notice: &Notice) -> String {
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

fn read_error(error: &ReadError) -> String {
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

fn save_error(error: &SaveError) -> String {
    match error {
        SaveError::Full => "There is no room left in this browser.".into(),
        SaveError::WrittenElsewhere => "Another tab has written this workbook in the meantime.".into(),
        SaveError::NoPlace => "This browser keeps nothing for this page.".into(),
        SaveError::Failed(words) => format!("The browser said: {words}."),
    }
}

fn edit_error(error: &EditError) -> &'static str {
    match error {
        EditError::Missing(_) => "That isn’t in the workbook any more, so it couldn’t be changed.",
        EditError::InUse(_) => "That is in the workbook already.",
        EditError::Dangling(_) => "That would point to something that isn’t there, so it was left as it was.",
        EditError::ServesNoBusinessRow => "A performance need can serve business needs only.",
        EditError::Fixed(_) => "That can’t be changed once it is made.",
        EditError::NoSuchVersion => "That version isn’t there any more.",
    }
}

fn trouble(trouble: &Trouble) -> String {
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

fn message(message: &Message) -> String {
    match message {
        Message::Undone(label) => format!("Undone: {}.", step(label)),
        Message::Redone(label) => format!("Done again: {}.", step(label)),
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
        Message::OpenFailed(error) => format!("The backup couldn’t be put into this browser. {}", save_error(error)),
        Message::TookOver => "You are writing here now. The other tab only reads.".into(),
        Message::Troubles(troubles) => {
            let mut said: Vec<String> = troubles.iter().map(trouble).collect();
            said.dedup();
            said.join(" ")
        }
        Message::NoIds => "This browser gives no random numbers, so nothing new can be made.".into(),
        Message::WorkbookRemoved => "The workbook was removed. It can be restored on this page.".into(),
        Message::WipeFailed(error) => format!("Not everything could be deleted. {}", save_error(error)),
    }
}

fn step(label: &Label) -> String {
    let kind = match label.kind {
        ItemKind::Workbook => "the workbook",
        ItemKind::Person => "person",
        ItemKind::Client => "client",
        ItemKind::Map => "map",
        ItemKind::Row => "need",
        ItemKind::Should => "SHOULD",
        ItemKind::Is => "IS",
        ItemKind::Cause => "cause",
        ItemKind::Factor => "factor",
        ItemKind::Solution => "solution",
        ItemKind::Other => "something newer",
    };
    let action = match label.action {
        Action::Added => "added",
        Action::Changed => "changed",
        Action::Removed => "removed",
        Action::Restored => "restored",
        Action::Chosen => "chose a version of",
        Action::Replaced => "replaced all of",
    };
    if label.name.is_empty() { format!("{action} {kind}") } else { format!("{action} {kind} “{}”", label.name) }
}
