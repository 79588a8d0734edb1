//! The shelf: all workbooks of this browser, and how each is kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::assemble::{Assembled, Assembly, Base, Trouble, assemble};
use super::keep::{VersionId, VersionReason, to_thin_out};
use crate::exchange::{ReadError, entry_without, read_heading};
use crate::model::{Key, Millis, Open, ReplicaId, Word, WorkbookId, WorkbookKind};
use crate::platform::database::{Database, DatabaseError, KeyPart, Part};
use crate::platform::local::Local;
use crate::platform::{clock, random};

const DATABASE: &str = "groundwork";
const DATABASE_VERSION: u32 = 1;
const JOURNAL: &str = "journal";
const VERSIONS: &str = "versions";
const QUARANTINE: &str = "quarantine";
const STORES: &[&str] = &[JOURNAL, VERSIONS, QUARANTINE];

const CHECKPOINT: &str = "groundwork/checkpoint/";
const REPLICA: &str = "groundwork/replica/";
const BACKUP: &str = "groundwork/backup/";
const REMOVED: &str = "groundwork/removed/";
const LAST: &str = "groundwork/last";
const EVERYTHING: &str = "groundwork/";

/// A routine version is kept when the last one is this old.
const ROUTINE: Millis = 20 * 60 * 60 * 1000;

/// The places where this browser keeps things for us, as far as it does.
#[derive(Clone, Debug)]
pub struct Shelf {
    local: Option<Local>,
    database: Option<Database>,
}

/// A workbook in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Which one.
    pub id: WorkbookId,
    /// What it is called, as far as its checkpoint tells.
    pub name: String,
    /// What it is for.
    pub kind: Open<WorkbookKind>,
    /// When it was last checkpointed; 0 if never.
    pub written: Millis,
    /// When it was removed, if it was.
    pub removed: Option<Removed>,
}

/// That a workbook was removed, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    /// When.
    pub at: Millis,
}

/// When the last backup of a workbook was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupMark {
    /// When.
    pub at: Millis,
    /// Of which revision.
    pub revision: u64,
}

/// What was found of a workbook.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The workbook, put together.
    pub assembled: Assembled,
    /// The text of its checkpoint, if that is what was started from: a version
    /// can be kept of it as it stands.
    pub checkpoint: Option<String>,
}

/// Why something couldn't be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// There is no room left.
    Full,
    /// Another tab has written in the meantime.
    WrittenElsewhere,
    /// This browser keeps nothing for us, or not here.
    NoPlace,
    /// Anything else, in the browser's words.
    Failed(String),
}

impl From<DatabaseError> for SaveError {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::Full => SaveError::Full,
            DatabaseError::Taken => SaveError::WrittenElsewhere,
            DatabaseError::Unavailable => SaveError::NoPlace,
            DatabaseError::Failed(words) => SaveError::Failed(words),
        }
    }
}

impl Shelf {
    /// Finds out what this browser offers.
    pub async fn open() -> Shelf {
        let database = Database::open(DATABASE, DATABASE_VERSION, STORES).await.ok();
        Shelf { local: Local::find(), database }
    }

    /// A shelf on which nothing stands and nothing is kept.
    pub fn none() -> Shelf {
        Shelf { local: None, database: None }
    }

    /// Whether every edit is on disk at once.
    pub fn has_journal(&self) -> bool {
        self.database.is_some()
    }

    /// Whether checkpoints can be kept.
    pub fn has_checkpoints(&self) -> bool {
        self.local.is_some()
    }

    /// All workbooks, removed ones included.
    pub async fn workbooks(&self) -> Vec<Summary> {
        let mut found = BTreeMap::new();
        let unnamed = |id| Summary {
            id,
            name: String::new(),
            kind: Open::Known(WorkbookKind::Own),
            written: 0,
            removed: self.note(REMOVED, id),
        };
        if let Some(local) = self.local {
            for key in local.keys(CHECKPOINT) {
                let Ok(id) = key.trim_start_matches(CHECKPOINT).parse::<WorkbookId>() else { continue };
                let heading = local.read(&key).and_then(|text| read_heading(&text).ok());
                let summary = match heading {
                    Some(heading) => {
                        Summary { name: heading.name, kind: heading.kind, written: heading.written, ..unnamed(id) }
                    }
                    None => unnamed(id),
                };
                found.insert(id, summary);
            }
        }
        if let Some(database) = &self.database {
            for store in [JOURNAL, VERSIONS] {
                for key in database.keys(store, &[]).await.unwrap_or_default() {
                    let id = match key.first() {
                        Some(KeyPart::Text(text)) => text.parse::<WorkbookId>().ok(),
                        _ => None,
                    };
                    if let Some(id) = id {
                        found.entry(id).or_insert_with(|| unnamed(id));
                    }
                }
            }
        }
        found.into_values().collect()
    }

    /// The workbook that was open last in this browser.
    pub fn last(&self) -> Option<WorkbookId> {
        self.local?.read(LAST)?.parse().ok()
    }

    /// Notes which workbook is open.
    pub fn note_last(&self, id: WorkbookId) {
        self.jot(LAST.into(), &id.to_string());
    }

    /// The replica under which this browser writes a workbook; a new one the
    /// first time, and where nothing can be kept.
    pub fn replica(&self, id: WorkbookId) -> Option<ReplicaId> {
        let key = format!("{REPLICA}{id}");
        let kept = self.local.and_then(|local| local.read(&key)).and_then(|text| text.parse().ok());
        kept.or_else(|| {
            let new: ReplicaId = random::id()?;
            self.jot(key, &new.to_string());
            Some(new)
        })
    }

    /// Puts a workbook together; none if nothing is stored of it.
    ///
    /// # Errors
    /// If it was written by a version that this one can't follow.
    pub async fn load(&self, id: WorkbookId) -> Result<Option<Loaded>, ReadError> {
        let checkpoint = self.local.and_then(|local| local.read(&format!("{CHECKPOINT}{id}")));
        let heading = checkpoint.as_deref().and_then(|text| read_heading(text).ok());
        let revision = heading.map_or(0, |heading| heading.revision);
        let newest = self.versions(id).await.into_iter().next_back();
        // Reading a version takes as long as reading a checkpoint: only where it is newer.
        let (ahead, spare) = match newest {
            Some(newest) if checkpoint.is_none() || newest.revision > revision => (Some(newest), None),
            other => (None, other),
        };
        let mut texts: Vec<(Base, String)> = Vec::new();
        if let Some(version) = &ahead {
            texts.extend(self.version(id, version).await.map(|text| (Base::Version, text)));
        }
        texts.extend(checkpoint.map(|text| (Base::Checkpoint, text)));
        let after = if texts.iter().any(|(base, _)| *base == Base::Checkpoint) {
            revision
        } else {
            ahead.map_or(0, |version| version.revision)
        };
        let mut found = self.put_together(id, &texts, after).await?;
        let started = found.as_ref().is_some_and(|found| found.base.is_some());
        if !started && !texts.is_empty() {
            // None of them could be read: an older version, and the whole journal.
            if let Some(version) = &spare {
                texts.extend(self.version(id, version).await.map(|text| (Base::Version, text)));
            }
            found = self.put_together(id, &texts, 0).await?;
        }
        let Some(assembled) = found else { return Ok(None) };
        self.quarantine(id, &assembled, &texts).await;
        let is_base = |(base, _): &(Base, String)| *base == Base::Checkpoint && assembled.base == Some(*base);
        let checkpoint = texts.into_iter().find(is_base).map(|(_, text)| text);
        Ok(Some(Loaded { assembled, checkpoint }))
    }

    async fn put_together(
        &self,
        id: WorkbookId,
        texts: &[(Base, String)],
        after: u64,
    ) -> Result<Option<Assembled>, ReadError> {
        let bases: Vec<(Base, &str)> = texts.iter().map(|(base, text)| (*base, text.as_str())).collect();
        let journal = self.journal(id, after).await;
        assemble(Assembly { id, bases: &bases, journal: &journal })
    }

    async fn journal(&self, id: WorkbookId, after: u64) -> Vec<String> {
        let Some(database) = &self.database else { return Vec::new() };
        let id = id.to_string();
        let low = [Part::Text(&id), Part::Number(after + 1)];
        database.texts(JOURNAL, &low, &[Part::Text(&id)]).await.unwrap_or_default()
    }

    /// Keeps what couldn't be read, so that it can be downloaded.
    async fn quarantine(&self, id: WorkbookId, assembled: &Assembled, texts: &[(Base, String)]) {
        let Some(database) = &self.database else { return };
        let id = id.to_string();
        for (place, trouble) in assembled.troubles.iter().enumerate() {
            let Trouble::Unreadable(unreadable) = trouble else { continue };
            let text = texts.iter().find(|(base, _)| base == unreadable).map_or("", |(_, text)| text);
            let key = [Part::Text(&id), Part::Number(clock::now()), Part::Number(place as u64)];
            // Where even this finds no room the text still stands where it stood.
            let _ = database.put(QUARANTINE, &key, text).await;
        }
    }

    /// Writes an entry into the journal; returns when it is on disk.
    ///
    /// # Errors
    /// [`SaveError`] says why it isn't.
    pub async fn append(&self, id: WorkbookId, revision: u64, text: &str) -> Result<(), SaveError> {
        let database = self.database.as_ref().ok_or(SaveError::NoPlace)?;
        let id = id.to_string();
        Ok(database.add(JOURNAL, &[Part::Text(&id), Part::Number(revision)], text).await?)
    }

    /// Writes an entry into the journal, and takes out of the earlier ones what they say of a unit
    /// that this one says anew, in one go: so nobody reads there how it became what it is. Returns
    /// when it is on disk.
    ///
    /// # Errors
    /// [`SaveError`] says why it isn't.
    pub async fn append_over(&self, id: WorkbookId, revision: u64, text: &str, key: &Key) -> Result<(), SaveError> {
        let database = self.database.as_ref().ok_or(SaveError::NoPlace)?;
        let id = id.to_string();
        let all = [Part::Text(&id)];
        let keys = database.keys(JOURNAL, &all).await?;
        let texts = database.texts(JOURNAL, &all, &all).await?;
        let earlier = keys.iter().zip(&texts).filter_map(|(place, text)| match place.as_slice() {
            [_, KeyPart::Number(revision)] => {
                Some(([Part::Text(&id), Part::Number(*revision)], entry_without(text, key)?))
            }
            _ => None,
        });
        let earlier: Vec<_> = earlier.collect();
        Ok(database.add_and_put(JOURNAL, (&[Part::Text(&id), Part::Number(revision)], text), &earlier).await?)
    }

    /// Writes a checkpoint. If it is refused the old one is still there.
    ///
    /// # Errors
    /// [`SaveError::Full`] or [`SaveError::NoPlace`].
    pub fn write_checkpoint(&self, id: WorkbookId, text: &str) -> Result<(), SaveError> {
        let local = self.local.ok_or(SaveError::NoPlace)?;
        local.write(&format!("{CHECKPOINT}{id}"), text).map_err(|_| SaveError::Full)
    }

    /// Keeps a state as a version; returns when it is on disk.
    ///
    /// # Errors
    /// [`SaveError`] says why it isn't.
    pub async fn keep_version(
        &self,
        id: WorkbookId,
        revision: u64,
        reason: VersionReason,
        text: &str,
    ) -> Result<(), SaveError> {
        let database = self.database.as_ref().ok_or(SaveError::NoPlace)?;
        let version = VersionId { revision, made: clock::now(), reason: reason.word().into() };
        let id_text = id.to_string();
        database.put(VERSIONS, &version_key(&id_text, &version), text).await?;
        let versions = self.versions(id).await;
        for old in to_thin_out(&versions, clock::now()) {
            let key = version_key(&id_text, &old);
            database.remove(VERSIONS, &key, &key).await?;
        }
        Ok(())
    }

    /// The versions that are kept of a workbook, the oldest first.
    pub async fn versions(&self, id: WorkbookId) -> Vec<VersionId> {
        let Some(database) = &self.database else { return Vec::new() };
        let id = id.to_string();
        let keys = database.keys(VERSIONS, &[Part::Text(&id)]).await.unwrap_or_default();
        let version = |key: Vec<KeyPart>| match key.as_slice() {
            [_, KeyPart::Number(revision), KeyPart::Number(made), KeyPart::Text(reason)] => {
                Some(VersionId { revision: *revision, made: *made, reason: reason.clone() })
            }
            _ => None,
        };
        keys.into_iter().filter_map(version).collect()
    }

    /// The text of a version.
    pub async fn version(&self, id: WorkbookId, version: &VersionId) -> Option<String> {
        let database = self.database.as_ref()?;
        let id = id.to_string();
        database.get(VERSIONS, &version_key(&id, version)).await.ok().flatten()
    }

    /// Keeps a routine version if the last one is old, and lets go of the
    /// journal's entries that no start can need any more: those that this start
    /// has read back from a checkpoint and that a version in the database holds
    /// as well. A checkpoint alone is not enough, since it may not be on disk yet.
    pub async fn tidy(&self, id: WorkbookId, read_back: u64, checkpoint: &str) {
        let Some(database) = &self.database else { return };
        let newest = self.versions(id).await.into_iter().next_back();
        let due = newest.as_ref().is_none_or(|newest| newest.made + ROUTINE < clock::now());
        let held = match newest {
            Some(newest) if !due || newest.revision >= read_back => newest.revision,
            _ => match self.keep_version(id, read_back, VersionReason::Routine, checkpoint).await {
                Ok(()) => read_back,
                Err(_) => return,
            },
        };
        let id = id.to_string();
        let last = held.min(read_back);
        // What can't be removed now is removed another time.
        let _ = database.remove(JOURNAL, &[Part::Text(&id)], &[Part::Text(&id), Part::Number(last)]).await;
    }

    /// When the last backup was made.
    pub fn last_backup(&self, id: WorkbookId) -> Option<BackupMark> {
        self.note(BACKUP, id)
    }

    /// Notes that a backup was made.
    pub fn note_backup(&self, id: WorkbookId, mark: BackupMark) {
        self.jot_note(BACKUP, id, &mark);
    }

    /// Moves a workbook to the trash, from where it can be brought back.
    pub fn remove(&self, id: WorkbookId) {
        self.jot_note(REMOVED, id, &Removed { at: clock::now() });
    }

    /// Brings a workbook back from the trash.
    pub fn restore(&self, id: WorkbookId) {
        if let Some(local) = self.local {
            local.remove(&format!("{REMOVED}{id}"));
        }
    }

    /// Deletes every workbook of this browser, versions and journals included.
    ///
    /// # Errors
    /// [`SaveError`] if the browser didn't let go of everything.
    pub async fn wipe(&self) -> Result<(), SaveError> {
        if let Some(database) = &self.database {
            for store in STORES {
                database.clear(store).await?;
            }
        }
        if let Some(local) = self.local {
            local.keys(EVERYTHING).iter().for_each(|key| local.remove(key));
        }
        Ok(())
    }

    fn note<T: for<'a> Deserialize<'a>>(&self, prefix: &str, id: WorkbookId) -> Option<T> {
        serde_json::from_str(&self.local?.read(&format!("{prefix}{id}"))?).ok()
    }

    fn jot_note<T: Serialize>(&self, prefix: &str, id: WorkbookId, note: &T) {
        if let Ok(text) = serde_json::to_string(note) {
            self.jot(format!("{prefix}{id}"), &text);
        }
    }

    /// Small notes that nothing hangs on: without room they are left out.
    fn jot(&self, key: String, text: &str) {
        if let Some(local) = self.local {
            let _ = local.write(&key, text);
        }
    }
}

fn version_key<'a>(id: &'a str, version: &'a VersionId) -> [Part<'a>; 4] {
    [Part::Text(id), Part::Number(version.revision), Part::Number(version.made), Part::Text(&version.reason)]
}

/// Everything of ours in this browser, as it is stored, as one JSON text: for
/// the panel that shows when the program has failed.
pub async fn raw_data() -> String {
    let shelf = Shelf::open().await;
    let mut data = serde_json::Map::new();
    if let Some(local) = shelf.local {
        for key in local.keys(EVERYTHING) {
            let text = local.read(&key).unwrap_or_default();
            data.insert(key, text.into());
        }
    }
    if let Some(database) = &shelf.database {
        for store in STORES {
            for key in database.keys(store, &[]).await.unwrap_or_default() {
                let parts: Vec<Part> = key.iter().map(KeyPart::as_part).collect();
                let text = database.get(store, &parts).await.ok().flatten().unwrap_or_default();
                data.insert(format!("{store} {key:?}"), text.into());
            }
        }
    }
    serde_json::Value::Object(data).to_string()
}
