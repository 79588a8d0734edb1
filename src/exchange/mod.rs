//! Text in, text out: what leaves the program and what comes into it.
//!
//! Plain Rust. Reading never panics and never repairs in silence: whatever was
//! found and mended is told in [`Notice`]s.

mod answers;
mod backup;
mod calendar;
mod checkpoint;
mod clock;
mod csv;
mod follow_up;
mod format;
mod handout;
mod journal;
mod lines;
mod migrate;
mod observation;
mod offered;
pub mod picture;
mod question_set;
mod scenario;
mod shared_file;
mod unit;

pub use answers::{
    ANSWERS_FORMAT, AnswersError, AnswersPart, AnswersStand, MOST_ANSWERS_BYTES, MOST_ANSWERS_FILES, SharedAnswers,
    answers_text, read_answers, rounds_by_code,
};
pub use backup::{Counts as BackupCounts, Manifest, backup_text, read_backup};
pub use calendar::{
    CalendarAsked, CalendarEntry, CalendarWhen, CalendarWords, Scheduled, calendar_entries, calendar_text,
};
pub use checkpoint::{Checkpoint, CheckpointError, CheckpointWriter, Effort, Heading, read_checkpoint, read_heading};
pub use clock::{clock_text, read_clock};
pub use csv::{
    Column as TableColumn, MOST_TABLE_BYTES, ReadTable, TableError, TableNotice, Wanted, plain_table, read_table,
    table_text,
};
pub use follow_up::{FollowUpWords, MOST_MAIL, follow_up_subject, follow_up_text, mail_link};
pub use format::{FORMAT, Notice, READABLE_BY, ReadError};
pub use handout::{
    Entry, Fact, Handout, HandoutWords, Section, Slide, file_stem, markdown, own_file_stem, slides, web_page,
};
pub use journal::{JournalEntry, entry_without, journal_text, read_journal_entry};
pub use lines::plain_lines;
pub use observation::{
    MOST_SHEET_BYTES, MOST_SHEET_QUOTES, SHEET_FORMAT, SharedObservation, SharedQuote, SheetError, SheetNotice,
    SheetPart, SheetWanted, Stands, observation_text, read_observation,
};
pub use offered::{Backup, OfferError, Offered, read_offered};
pub use question_set::{
    Brings, MOST_SET_BYTES, MOST_SET_QUESTIONS, SET_FORMAT, SetError, SetNotice, SetPart, SetWanted, SharedQuestion,
    SharedSet, question_set_text, read_question_set,
};
pub use scenario::{
    Brought, MOST_SCENARIO_BYTES, MOST_SCENARIO_FACTS, SCENARIO_FORMAT, ScenarioFileError, ScenarioNotice,
    ScenarioPart, SealedCard, SharedScenario, client_text, read_client, read_practice, read_scenario, scenario_text,
};
pub use shared_file::SharedFileError;
