//! Every word of the interface, a plain struct an area and a module a language.
//!
//! A word that is missing in a language doesn't compile. Plurals are functions.

mod asking;
mod beginnings;
mod calendar;
mod changes;
mod checks;
mod clients;
mod data;
mod en;
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
mod on_map;
mod picture;
mod practice;
mod question_sets;
mod questions;
mod rehearsal;
mod room;
mod rounds;
mod selfcheck;
mod several;
mod templates;
mod today;
mod worth;

pub use asking::{AskingWords, RequestWords};
pub use beginnings::BeginningsWords;
pub use calendar::CalendarPageWords;
pub use changes::ChangeWords;
pub use checks::CheckWords;
pub use clients::{ClientsWords, PeopleWords};
pub use data::DataWords;
pub use factors::FactorWords;
pub use follow_up::FollowUpPageWords;
pub use glossary::GlossaryWords;
pub use handing::{PaperWords, PrintWords, ShowWords, TableWords};
pub use history::HistoryWords;
pub use learning::LearningWords;
pub use lists::{ListWords, MapsWords};
pub use meetings::{MeetingWords, PlanWords};
pub use notes::{AfterwardsWords, NotesWords};
pub use observing::ObservingWords;
pub use on_map::{MovingWords, PaletteWords, ShortcutWords};
pub use picture::PicturePageWords;
pub use practice::{PracticeFileWords, PracticeWords};
pub use question_sets::QuestionSetWords;
pub use questions::QuestionWords;
pub use rehearsal::RehearsalWords;
pub use room::{RoomRole, RoomScreenWords, RoomWords, TrainingWords};
pub use rounds::{ProgressWords, RoundWords};
pub use selfcheck::{ActionWords, CheckResultWords, ReadinessWords, SelfcheckWords};
pub use several::SeveralWords;
pub use templates::TemplateWords;
pub use today::TodayWords;
pub use worth::WorthWords;

use crate::exchange::{CalendarWords, FollowUpWords, HandoutWords, ReadError};
use crate::model::{
    CellState, Direction, Factor, ItemKind, Label, LevelName, Origin, Polarity, ProvenanceKind, SolutionKind,
    SolutionStatus, Unread, Visibility,
};
use crate::platform::panic::PanelWords;
use crate::session::{Message, Mode, SaveState};
use crate::ui::pages::map::paper::Audience;

/// The words in use.
pub fn words() -> &'static Words {
    &en::WORDS
}

/// All words of a language.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct Words {
    pub shell: ShellWords,
    pub maps: MapsWords,
    pub list: ListWords,
    pub sample: SampleWords,
    pub map: MapWords,
    pub checks: CheckWords,
    pub worth: WorthWords,
    pub about: AboutWords,
    pub factors: FactorWords,
    pub history: HistoryWords,
    pub asking: AskingWords,
    pub templates: TemplateWords,
    pub print: PrintWords,
    pub paper_for_owner: PaperWords,
    pub paper_for_client: PaperWords,
    pub handout: HandoutWords,
    pub show: ShowWords,
    pub table: TableWords,
    pub picture: PicturePageWords,
    pub source: SourceWords,
    pub clients: ClientsWords,
    pub people: PeopleWords,
    pub today: TodayWords,
    pub meetings: MeetingWords,
    pub plan: PlanWords,
    pub notes: NotesWords,
    pub afterwards: AfterwardsWords,
    pub observing: ObservingWords,
    pub calendar: CalendarWords,
    pub in_calendar: CalendarPageWords,
    pub follow_up: FollowUpWords,
    pub follow_up_page: FollowUpPageWords,
    pub questions: QuestionWords,
    pub sets: QuestionSetWords,
    pub beginnings: BeginningsWords,
    pub selfcheck: SelfcheckWords,
    pub check_result: CheckResultWords,
    pub readiness: ReadinessWords,
    pub several: SeveralWords,
    pub learning: LearningWords,
    pub actions: ActionWords,
    pub changes: ChangeWords,
    pub practice: PracticeWords,
    pub practice_files: PracticeFileWords,
    pub rehearsal: RehearsalWords,
    pub rounds: RoundWords,
    pub progress: ProgressWords,
    pub room: RoomWords,
    pub room_screen: RoomScreenWords,
    pub training: TrainingWords,
    pub data: DataWords,
    pub sources: SourcesWords,
    pub glossary: GlossaryWords,
    pub trash: TrashWords,
    pub field: FieldWords,
    pub moving: MovingWords,
    pub palette: PaletteWords,
    pub shortcuts: ShortcutWords,
    pub unknown: UnknownWords,
    pub panel: PanelWords,
    pub message: fn(&Message) -> String,
    pub step: fn(&Label) -> String,
}

/// Around every page.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct ShellWords {
    pub product: &'static str,
    pub skip: &'static str,
    pub navigation: &'static str,
    pub today: &'static str,
    pub maps: &'static str,
    pub clients: &'static str,
    pub questions: &'static str,
    pub data: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub undo_what: fn(&str) -> String,
    pub redo_what: fn(&str) -> String,
    pub theme: &'static str,
    pub theme_system: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub close: &'static str,
    pub notice: &'static str,
    pub state: fn(&SaveState) -> &'static str,
    pub never_backed_up: &'static str,
    pub backed_up: fn(&str) -> String,
    pub status: &'static str,
    pub mode: fn(Mode) -> &'static str,
    pub take_over: &'static str,
    pub reload: &'static str,
    pub unnamed_workbook: &'static str,
}

/// What is said of what stands in a field.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct FieldWords {
    pub no_such_day: &'static str,
    pub no_such_time: &'static str,
}

/// The workbook to look around in.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct SampleWords {
    pub name: &'static str,
    pub label: &'static str,
    pub open: &'static str,
    pub open_text: &'static str,
    pub back: &'static str,
    pub remove: &'static str,
}

/// One map.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct MapWords {
    pub missing: &'static str,
    pub back: &'static str,
    pub title: &'static str,
    pub title_hint: &'static str,
    pub client: &'static str,
    pub level: fn(LevelName) -> &'static str,
    pub level_hint: fn(LevelName) -> &'static str,
    pub row: fn(LevelName, usize) -> String,
    pub row_named: fn(LevelName, usize, &str) -> String,
    pub add_row: fn(LevelName) -> &'static str,
    pub remove: fn(&str) -> String,
    pub remove_short: &'static str,
    pub measure: &'static str,
    pub measure_hint: fn(LevelName) -> &'static str,
    pub unit: &'static str,
    pub unit_hint: &'static str,
    pub direction: &'static str,
    pub directions: fn(Direction) -> &'static str,
    pub by_when: &'static str,
    pub performer_group: &'static str,
    pub performer_group_hint: &'static str,
    pub serves: &'static str,
    pub serves_nothing_to: &'static str,
    pub should: &'static str,
    pub is: &'static str,
    pub should_hint: fn(LevelName) -> &'static str,
    pub is_hint: fn(LevelName) -> &'static str,
    pub figure: &'static str,
    pub read_as: fn(&str) -> String,
    /// Offers a figure that stands in the text.
    pub take_figure: fn(&str) -> String,
    pub unread: fn(Unread) -> &'static str,
    pub state: &'static str,
    pub states: fn(CellState) -> &'static str,
    pub state_open: &'static str,
    pub state_shown: fn(Option<CellState>) -> &'static str,
    pub because: &'static str,
    pub tally: &'static str,
    pub tally_of: &'static str,
    pub to_cells: fn(&str) -> String,
    pub visibility: &'static str,
    pub visibilities: fn(Visibility) -> &'static str,
    pub visibility_by_source: &'static str,
    pub seen_by: fn(Visibility) -> &'static str,
    /// What a press does, by who may see it now.
    pub show_or_hide: fn(Visibility) -> &'static str,
    pub figure_source: &'static str,
    pub figure_source_hint: &'static str,
    pub figure_as_of: &'static str,
    pub gap: &'static str,
    pub opportunity: &'static str,
    pub is_opportunity: &'static str,
    pub agreed: fn(&str, &str) -> String,
    pub agreed_with: &'static str,
    pub agreed_on: &'static str,
    pub gap_words: GapWords,
    pub not_chosen: &'static str,
    pub loose: &'static str,
    pub loose_hint: &'static str,
    pub no_source: &'static str,
    /// The same where something is written.
    pub no_source_yet: &'static str,
    /// What isn't said of a need yet: its measure, its day, with whom it was agreed.
    pub not_said_of_need: fn([bool; 3]) -> String,
    pub measure_of: fn(&str) -> String,
    pub better: fn(Direction) -> &'static str,
    pub until: fn(&str) -> String,
    pub serves_which: fn(&str) -> String,
    pub also_explains: fn(&str) -> String,
    pub also_answers: fn(&str) -> String,
    pub add_cause_to: fn(&str) -> String,
    pub add_solution_to: fn(&str) -> String,
    pub causes_hint: &'static str,
    pub cause: fn(usize) -> String,
    pub add_loose_cause: &'static str,
    pub cause_text: &'static str,
    pub polarity: &'static str,
    pub polarities: fn(Polarity) -> &'static str,
    pub factor: &'static str,
    pub factors: fn(Factor) -> &'static str,
    pub evidence: &'static str,
    pub evidence_hint: &'static str,
    pub hypothesis: &'static str,
    /// The same where somebody says so.
    pub hearsay: fn(&str) -> String,
    pub anticipated: &'static str,
    pub is_anticipated: &'static str,
    pub accepted: fn(&str) -> String,
    pub accepted_because: &'static str,
    pub accepted_hint: &'static str,
    pub explains: &'static str,
    pub explains_nothing_yet: &'static str,
    pub solutions_hint: &'static str,
    pub solution: fn(usize) -> String,
    pub add_loose_solution: &'static str,
    pub solution_text: &'static str,
    pub kind: &'static str,
    pub kinds: fn(SolutionKind) -> &'static str,
    pub status: &'static str,
    pub statuses: fn(SolutionStatus) -> &'static str,
    pub due: &'static str,
    pub owner: &'static str,
    pub success: &'static str,
    pub success_hint: &'static str,
    pub answers: &'static str,
    pub answers_nothing_yet: &'static str,
    pub unknown_value: fn(&str) -> String,
}

/// What holds for a map as a whole.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct AboutWords {
    pub title: &'static str,
    pub nothing: &'static str,
    pub new_client: &'static str,
    pub client_name: &'static str,
    pub to_client: &'static str,
    pub origin: &'static str,
    pub origins: fn(Origin) -> &'static str,
    pub request: &'static str,
    pub request_hint: &'static str,
    pub notes: &'static str,
    pub notes_hint: &'static str,
    pub true_client: &'static str,
    pub true_client_hint: &'static str,
    pub owns_result: &'static str,
    pub has_authority: &'static str,
    pub in_chain_of_command: &'static str,
    pub pays: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub not_known: &'static str,
    pub other_person: &'static str,
    pub doubts: &'static str,
    pub doubts_hint: &'static str,
    pub somebody_else: fn(&str) -> String,
    pub confirmed: &'static str,
}

impl Words {
    /// What stands on paper for them.
    pub fn paper(&self, audience: Audience) -> &PaperWords {
        match audience {
            Audience::Owner => &self.paper_for_owner,
            Audience::Client => &self.paper_for_client,
        }
    }
}

/// Where a statement comes from.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct SourceWords {
    pub source: &'static str,
    pub sources: fn(ProvenanceKind) -> &'static str,
    pub not_chosen: &'static str,
    pub who: &'static str,
    pub detail: &'static str,
    pub on: &'static str,
    /// Offers the source that was named last; who or what may be empty.
    pub once_more: fn(ProvenanceKind, &str) -> String,
}

/// A gap in words.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct GapWords {
    pub no_numbers: &'static str,
    pub units_differ: &'static str,
    pub no_direction: fn(&str) -> String,
    pub met: &'static str,
    pub beyond: fn(&str) -> String,
    pub to_go: fn(Direction, &str, Option<&str>) -> String,
    pub points: &'static str,
    pub worth: fn(&str) -> String,
}

/// Where the ideas come from.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct SourcesWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub own: &'static str,
    pub lead: &'static str,
}

/// What was removed.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct TrashWords {
    pub title: fn(usize) -> String,
    pub item: fn(ItemKind, &str) -> String,
    pub days_left: fn(u64) -> String,
    pub restore: &'static str,
    pub restore_what: fn(&str) -> String,
}

/// Where there is nothing to see.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct UnknownWords {
    pub title: &'static str,
    pub no_page: fn(&str) -> String,
    pub no_workbook: &'static str,
    pub cannot_read: fn(&ReadError) -> String,
    pub to_maps: &'static str,
    pub to_start: &'static str,
    pub download: &'static str,
    pub no_chance: &'static str,
}
