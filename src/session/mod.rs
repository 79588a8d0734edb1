//! The open workbook: the only door through which it changes, and the one that
//! knows whether all of it is saved.

mod adding;
mod drafts;
mod editing;
mod handing;
mod meetings;
mod observing;
mod on_map;
mod on_picture;
mod opening;
mod practice;
mod question_sets;
mod rehearsal;
mod room;
mod saving;
mod selfcheck;
mod several;
mod tabs;
mod telling;
mod transfer;
mod watching;

use leptos::prelude::*;

pub use drafts::DraftId;
pub use observing::IncomingSheet;
pub use on_map::OnMap;
pub use on_picture::OnPicture;
pub use opening::{NewWorkbook, Opened, Opening, create_on, open, open_last, put_on};
pub use practice::IncomingPractice;
pub use question_sets::IncomingSet;
pub use saving::SaveState;
pub use several::{AnswersRefusal, IncomingAnswers};
pub use transfer::{Arrived, Incoming, MOST_BYTES, OpenedAs};

use crate::exchange::{AnswersError, ReadError, ScenarioFileError, SetError, SheetError, TableError, TableNotice};
use crate::model::{Conventions, Day, Document, EditError, Id, Key, Label, Millis, Record, Tick, Workbook, WorkbookId};
use crate::platform::random;
use crate::storage::{BackupMark, SaveError, Shelf, Trouble};

/// A handle to the open workbook. Copies are the same workbook.
#[derive(Clone, Copy)]
pub struct Session {
    parts: StoredValue<Parts, LocalStorage>,
    workbook: RwSignal<Workbook>,
    steps: RwSignal<Steps>,
    state: RwSignal<SaveState>,
    drafting: RwSignal<usize>,
    mode: RwSignal<Mode>,
    message: RwSignal<Option<Message>>,
    backup: RwSignal<Option<BackupMark>>,
    id: WorkbookId,
    today: Day,
}

/// What isn't shown, and so needs no signal.
struct Parts {
    document: Document,
    shelf: Shelf,
    replica: crate::model::ReplicaId,
    clock: fn() -> Millis,
    drafts: drafts::Drafts,
    saving: saving::Saving,
    tabs: tabs::Tabs,
    stretch: u64,
    watches: watching::Watches,
}

/// Whether this page may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It may.
    Writing,
    /// Another tab has the workbook open.
    OpenElsewhere,
    /// Another tab is taking it over from this one, which is still saving.
    HandingOver,
    /// Another tab has taken it over from this one.
    TakenOver,
    /// Another tab wrote although this one held the workbook: this page's last
    /// words may not be saved.
    OutOfStep,
    /// It is taking the workbook over and waits for the other tab.
    TakingOver,
}

impl Mode {
    /// Whether what is stored of the workbook is this page's to write.
    fn holds_the_workbook(self) -> bool {
        matches!(self, Mode::Writing | Mode::HandingOver)
    }
}

/// What undo and redo would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// The step that undo takes back.
    pub undo: Option<Label>,
    /// The step that redo does again.
    pub redo: Option<Label>,
}

/// Something to tell; the interface has the words.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is named after what it tells")]
pub enum Message {
    Undone(Label),
    Redone(Label),
    /// Something was removed, brought back, put aside or copied. Holds until the next edit, as undo
    /// then takes back another one.
    Made(Label),
    OnMap(OnMap),
    OnPicture(OnPicture),
    NothingToUndo,
    NothingToRedo,
    Refused(EditError),
    ReadOnly,
    NotSaved(SaveError),
    BackupDownloaded {
        file: String,
    },
    BackupFailed,
    FileGiven {
        file: String,
    },
    FileRefused,
    TextCopied,
    TextNotCopied,
    TableRefused(TableError),
    /// A table of a map came where other files come in.
    TableIsForMaps,
    /// A table of something else did.
    OtherTable,
    /// A map was made from a table.
    TableRead {
        title: String,
        notices: Vec<TableNotice>,
    },
    SetRefused(SetError),
    /// A set of questions came from a file.
    SetRead {
        name: String,
        new: usize,
        there: usize,
    },
    SheetRefused(SheetError),
    /// An observer's sheet came from a file.
    SheetRead,
    /// Observers' sheets came from files: so many new ones, ones that were there, and ones that can't
    /// be taken in just so.
    SheetsGathered {
        new: usize,
        there: usize,
        refused: usize,
    },
    /// The training workbook was emptied.
    Emptied,
    /// The answers of so many people came from files.
    AnswersRead {
        count: usize,
    },
    AnswersRefused(AnswersError),
    PracticeRefused(ScenarioFileError),
    /// A scenario came from a file.
    ScenarioRead {
        title: String,
    },
    CannotRead(ReadError),
    FileUnreadable,
    /// Of several files that were dropped only this one was read.
    OthersLeft {
        /// Its name.
        file: String,
    },
    Replaced,
    ReplaceRefused(SaveError),
    VersionRestored,
    VersionUnreadable,
    OpenFailed(SaveError),
    TookOver,
    Troubles(Vec<Trouble>),
    NoIds,
    WorkbookRemoved,
    WipeFailed(SaveError),
}

impl Session {
    /// A session on what was opened.
    pub fn new(opening: Opening) -> Session {
        let Opening { document, shelf, replica, clock, today, troubles, kept_nowhere } = opening;
        let id = document.workbook().id();
        let saving = saving::Saving::new(document.revision());
        let state = if kept_nowhere { SaveState::NowhereToKeep } else { SaveState::Saved };
        let backup = shelf.last_backup(id);
        Session {
            workbook: RwSignal::new(document.workbook().clone()),
            steps: RwSignal::new(Steps::default()),
            state: RwSignal::new(state),
            drafting: RwSignal::new(0),
            mode: RwSignal::new(Mode::Writing),
            message: RwSignal::new((!troubles.is_empty()).then_some(Message::Troubles(troubles))),
            backup: RwSignal::new(backup),
            parts: StoredValue::new_local(Parts {
                document,
                shelf,
                replica,
                clock,
                drafts: drafts::Drafts::default(),
                saving,
                tabs: tabs::Tabs::default(),
                stretch: 0,
                watches: watching::Watches::default(),
            }),
            id,
            today,
        }
    }

    /// Which workbook is open.
    pub fn id(self) -> WorkbookId {
        self.id
    }

    /// The workbook as it is now.
    pub fn workbook(self) -> Signal<Workbook> {
        self.workbook.into()
    }

    /// What undo and redo would do.
    pub fn steps(self) -> Signal<Steps> {
        self.steps.into()
    }

    /// Whether all is saved, what is being typed included.
    pub fn state(self) -> Signal<SaveState> {
        let (state, drafting) = (self.state, self.drafting);
        Signal::derive(move || match state.get() {
            SaveState::Saved if drafting.get() > 0 => SaveState::Saving,
            state => state,
        })
    }

    /// Whether this page may write.
    pub fn mode(self) -> Signal<Mode> {
        self.mode.into()
    }

    /// Whether this page may write.
    pub fn may_write(self) -> Signal<bool> {
        let mode = self.mode;
        Signal::derive(move || mode.get() == Mode::Writing)
    }

    /// What there is to tell.
    pub fn message(self) -> Signal<Option<Message>> {
        self.message.into()
    }

    /// When the last backup was made, and of which revision.
    pub fn last_backup(self) -> Signal<Option<BackupMark>> {
        self.backup.into()
    }

    /// The time now.
    pub fn now(self) -> Millis {
        self.parts.with_value(|parts| (parts.clock)())
    }

    /// The day on which the page was opened.
    pub fn today(self) -> Day {
        self.today
    }

    /// The places where things are kept.
    pub fn shelf(self) -> Shelf {
        self.parts.with_value(|parts| parts.shelf.clone())
    }

    /// The revision of the workbook.
    pub fn revision(self) -> u64 {
        self.parts.with_value(|parts| parts.document.revision())
    }

    /// Tells something.
    pub fn say(self, message: Message) {
        self.message.set(Some(message));
    }

    /// Takes back what was told.
    pub fn hush(self) {
        self.message.set(None);
    }

    /// The keys of some units, in their order.
    pub fn keys<R: Record>(self, list: impl Fn(&Workbook) -> Vec<R::Id> + Send + Sync + 'static) -> Memo<Vec<Key>> {
        self.ask(move |workbook| list(workbook).into_iter().map(R::key).collect())
    }

    /// A memo of anything that can be asked of the workbook.
    pub fn ask<T: PartialEq + Send + Sync + 'static>(
        self,
        question: impl Fn(&Workbook) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let workbook = self.workbook;
        Memo::new(move |_| workbook.with(&question))
    }

    /// How numbers are written in this workbook.
    pub fn conventions(self) -> Conventions {
        self.workbook.with_untracked(|workbook| workbook.info().conventions)
    }

    /// A new id, or none where the browser gives no random numbers, which is told.
    pub fn new_id<I: Id>(self) -> Option<I> {
        let id = random::id();
        if id.is_none() {
            self.say(Message::NoIds);
        }
        id
    }

    /// A number for a new stretch of typing, so that it is one step to undo.
    pub fn new_stretch(self) -> u64 {
        self.parts
            .try_update_value(|parts| {
                parts.stretch += 1;
                parts.stretch
            })
            .unwrap_or_default()
    }
}

impl Parts {
    fn tick(&self) -> Tick {
        Tick { now: (self.clock)(), replica: self.replica }
    }
}
