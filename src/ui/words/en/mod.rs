//! English.

mod about;
mod asking;
mod beginnings;
mod calendar;
mod changes;
mod checks;
mod clients;
mod factors;
mod follow_up;
mod glossary;
mod handing;
mod history;
mod learning;
mod lists;
mod meetings;
mod notes;
mod observing;
mod observing_files;
mod on_map;
mod paper;
mod picture;
mod practice;
mod practice_files;
mod question_sets;
mod questions;
mod readiness;
mod rehearsal;
mod room;
mod room_stages;
mod rounds;
mod selfcheck;
mod sentences;
mod several;
mod shared_file;
mod templates;
mod today;
mod worth;

use sentences::{
    capitalised, days_left, found_counts, item, message, mode, notice, read_error, save_state, step, to_go,
};

use super::{
    DataWords, FieldWords, GapWords, MapWords, SampleWords, ShellWords, SourcesWords, TrashWords, UnknownWords, Words,
};
use crate::model::{
    CellState, DecimalMark, Direction, Factor, LevelName, Polarity, SolutionKind, SolutionStatus, Unread, Visibility,
};
use crate::platform::panic::PanelWords;
use crate::storage::VersionReason;

pub(in crate::ui::words) static WORDS: Words = Words {
    shell: ShellWords {
        product: "Groundwork",
        skip: "Skip to the page",
        navigation: "Pages",
        today: "Today",
        maps: "Maps",
        clients: "Clients",
        questions: "Questions",
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
        mode,
        take_over: "Write here instead",
        reload: "Load again",
        unnamed_workbook: "My workbook",
    },
    maps: lists::MAPS,
    list: lists::LIST,
    sample: SampleWords {
        name: "Sample",
        label: "Sample – made up, to look around in",
        open: "Look at the sample",
        open_text: "A workbook of its own with a map that is filled in. Yours stays as it is.",
        back: "Back to my workbook",
        remove: "Remove the sample",
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
        measure_hint: |level| match level {
            LevelName::Business => "complaints per order",
            LevelName::Performance => "share of calls that end with a date",
        },
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
        take_figure: |figure| format!("Read as {figure}"),
        unread: |unread| match unread {
            Unread::NoNumber => "no number in it; kept as typed",
            Unread::Date => "a date and no figure: By when has room for it",
            Unread::Range => "from one figure to another: give one to see the gap",
            Unread::Unclear => "not written as this workbook’s numbers are (see Data); kept as typed",
            Unread::TooLong => "more digits than can be reckoned with; kept as typed",
        },
        state: "State",
        states: |state| match state {
            CellState::Known => "known",
            CellState::Guessed => "guessed",
            CellState::ToGather => "unknown: to be gathered",
            CellState::Skipped => "skipped, because …",
        },
        state_open: "by its source",
        state_shown: |state| match state {
            Some(CellState::Known) => "known",
            Some(CellState::Guessed) => "guessed",
            Some(CellState::ToGather) => "to be gathered",
            Some(CellState::Skipped) => "skipped",
            None => "open",
        },
        because: "Because",
        tally: "Cells of SHOULD and IS by their state",
        tally_of: "Cells of SHOULD and IS:",
        to_cells: |count| format!("{count}: go to the next"),
        visibility: "Who may see it",
        visibilities: |visibility| match visibility {
            Visibility::Shareable => "the client, too",
            Visibility::Private => "only me",
        },
        visibility_by_source: "the client, unless guessed",
        seen_by: |visibility| match visibility {
            Visibility::Shareable => "The client sees this.",
            Visibility::Private => "Only I see this.",
        },
        show_or_hide: |visibility| match visibility {
            Visibility::Shareable => "Keep it to me",
            Visibility::Private => "Let the client see it",
        },
        figure_source: "Figure read from",
        figure_source_hint: "monthly service report",
        figure_as_of: "Figure as of",
        gap: "Gap",
        opportunity: "Opportunity",
        is_opportunity: "An opportunity rather than a shortfall",
        agreed: |with, on| match (with, on) {
            ("", on) => format!("agreed {on}"),
            (with, "") => format!("agreed with {with}"),
            (with, on) => format!("agreed with {with}, {on}"),
        },
        agreed_with: "Agreed with",
        agreed_on: "Agreed on",
        gap_words: GapWords {
            units_differ: "The two figures are in different units. In one unit it can be told how far it is.",
            no_numbers: "Two figures that can be read are needed to tell how far it is.",
            no_direction: |difference| format!("{difference} apart. Which way is better?"),
            met: "No gap: it is as it should be.",
            beyond: |beyond| format!("No gap: better than it should be by {beyond}."),
            to_go,
            points: "percentage points",
            worth: |said| format!("worth {said}"),
        },
        not_chosen: "not said yet",
        loose: "Not linked yet",
        loose_hint: "Causes that explain no gap yet, and solutions that answer no cause.",
        no_source: "Where is this from?",
        no_source_yet: "Who says so? Guessed until then.",
        not_said_of_need: |[measure, day, agreement]| {
            let parts = [(measure, "measured by what"), (day, "by when"), (agreement, "agreed with whom")];
            let parts: Vec<&str> = parts.into_iter().filter(|(open, _)| *open).map(|(_, asked)| asked).collect();
            if parts.is_empty() { String::new() } else { format!("{}?", capitalised(&parts.join(", "))) }
        },
        measure_of: |need| format!("Measure of {need}"),
        better: |direction| match direction {
            Direction::Higher => "higher is better",
            Direction::Lower => "lower is better",
        },
        until: |day| format!("by {day}"),
        serves_which: |needs| {
            if needs.is_empty() { "serves no business need yet".into() } else { format!("serves {needs}") }
        },
        also_explains: |needs| if needs.is_empty() { String::new() } else { format!("also explains {needs}") },
        also_answers: |causes| if causes.is_empty() { String::new() } else { format!("also answers {causes}") },
        add_cause_to: |need| format!("Add a cause to {need}"),
        add_solution_to: |cause| format!("Add a solution to {cause}"),
        causes_hint: "What helps or hinders?",
        cause: |number| format!("Cause {number}"),
        add_loose_cause: "Add a cause to link later",
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
        hearsay: |who| format!("{who}; a hypothesis until there is evidence"),
        anticipated: "expected, not seen yet",
        is_anticipated: "Expected for a new goal, not seen yet",
        accepted: |why| format!("accepted as it is: {why}"),
        accepted_because: "Accepted as it is, because",
        accepted_hint: "no solution is needed, as …",
        explains: "Explains the gap in",
        explains_nothing_yet: "Add a need above, then say here which gap this explains.",
        solutions_hint: "What would remove this cause, or make use of it?",
        solution: |number| format!("Solution {number}"),
        add_loose_solution: "Add a solution to link later",
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
            SolutionKind::Selection => "selection, job fit, simpler tasks",
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
        owner: "Who sees to it",
        success: "How we will know that it worked",
        success_hint: "fewer than 6 % by the end of June",
        answers: "Answers",
        answers_nothing_yet: "Add a cause above, then say here which one this answers.",
        unknown_value: |word| format!("{word} (from a newer version)"),
    },
    checks: checks::CHECKS,
    worth: worth::WORTH,
    about: about::ABOUT,
    factors: factors::FACTORS,
    history: history::HISTORY,
    asking: asking::ASKING,
    templates: templates::TEMPLATES,
    questions: questions::QUESTIONS,
    sets: question_sets::SETS,
    beginnings: beginnings::BEGINNINGS,
    selfcheck: selfcheck::SELFCHECK,
    check_result: selfcheck::RESULT,
    readiness: readiness::READINESS,
    several: several::SEVERAL,
    learning: learning::LEARNING,
    actions: selfcheck::ACTIONS,
    changes: changes::CHANGES,
    practice: practice::PRACTICE,
    practice_files: practice_files::FILES,
    rehearsal: rehearsal::REHEARSAL,
    rounds: rounds::ROUNDS,
    progress: rounds::PROGRESS,
    room: room::ROOM,
    room_screen: room_stages::SCREEN,
    training: room::TRAINING,
    print: paper::PRINT,
    paper_for_owner: paper::FOR_OWNER,
    paper_for_client: paper::FOR_CLIENT,
    handout: handing::HANDOUT,
    show: handing::SHOW,
    table: handing::TABLE,
    picture: picture::PAGE,
    source: about::SOURCE,
    clients: clients::CLIENTS,
    people: clients::PEOPLE,
    today: today::TODAY,
    meetings: meetings::MEETINGS,
    plan: meetings::PLAN,
    notes: notes::NOTES,
    afterwards: notes::AFTERWARDS,
    observing: observing::OBSERVING,
    calendar: calendar::ENTRIES,
    in_calendar: calendar::PAGE,
    follow_up: follow_up::NOTE,
    follow_up_page: follow_up::PAGE,
    data: DataWords {
        title: "Data",
        where_title: "Where your data is",
        where_text: "In this browser, on this device, and nowhere else. Nothing is sent anywhere. Clearing the browser’s data, or another browser or profile, means an empty workbook: keep backups.",
        numbers: "Numbers are written like",
        decimal_marks: |mark| match mark {
            DecimalMark::Point => "1,200.50",
            DecimalMark::Comma => "1.200,50",
        },
        name: "Name of this workbook",
        name_hint: "My workbook",
        backup_title: "Backup",
        backup_text: "A file with everything in this workbook, readable without Groundwork. It is not encrypted: keep it where you would keep your notes.",
        backup: "Download backup",
        last_backup: |when| format!("Last backup: {when}"),
        never: "There is no backup yet.",
        open_title: "Open a file",
        open_text: "Choose a backup that you downloaded here or elsewhere, a picture of a map with its data in it, or a set of questions; or drop it anywhere on Groundwork. Nothing changes until you say how to open it.",
        choose: "Backup file",
        reading: "Reading …",
        found: |file| format!("Found in {file}"),
        found_counts,
        made: |when| format!("Made {when}"),
        notice,
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
    sources: SourcesWords {
        title: "Sources",
        intro: "The thinking in this workbook is older than it is. These are the people it comes from, and what became of their ideas here.",
        own: "Every question, explanation and example is written afresh. Whatever is wrong in them is ours.",
        lead: "Whose ideas are in here",
    },
    glossary: glossary::GLOSSARY,
    field: FieldWords {
        no_such_day: "There is no such day, or a part of it is missing. What stood here before stays.",
        no_such_time: "There is no such time, or a part of it is missing. What stood here before stays.",
    },
    trash: TrashWords {
        title: |count| format!("Removed ({count})"),
        item: |kind, name| capitalised(&item(kind, name)),
        days_left,
        restore: "Restore",
        restore_what: |what| format!("Restore: {what}"),
    },
    moving: on_map::MOVING,
    palette: on_map::PALETTE,
    shortcuts: on_map::SHORTCUTS,
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
    message,
    step,
};
