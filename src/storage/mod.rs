//! Where workbooks live in the browser.
//!
//! Two places, one truth: every edit goes at once into a journal in IndexedDB,
//! and now and then a checkpoint of the whole goes into local storage. At the
//! start, the journal's later entries are replayed over the newest checkpoint
//! or version that can be read.

mod assemble;
mod keep;
mod shelf;

pub use assemble::{Assembled, Assembly, Base, Trouble, assemble};
pub use keep::{VERSIONS_KEPT, VersionId, VersionReason, to_thin_out};
pub use shelf::{BackupMark, Loaded, Removed, SaveError, Shelf, Summary, raw_data};
