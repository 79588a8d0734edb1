//! Backups: one workbook in a JSON file that its owner keeps.
//!
//! The format is described in `docs/backup.schema.json`.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use super::format::{
    FORMAT, Notice, READABLE_BY, ReadError, check_format, read_field, read_fields, read_workbook, write_end,
    write_line, write_start,
};
use super::migrate;
use crate::model::{Key, LevelName, Workbook};

/// What a backup says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manifest {
    /// The version of Groundwork that wrote it.
    pub app: String,
    /// When it was made, as the caller writes times.
    pub made: String,
    /// What the workbook is called.
    pub name: String,
    /// How many there are of each, without what was removed.
    pub counts: Counts,
    /// SHA-256 of the workbook's text as it stands in the file, in hex.
    pub sha256: String,
}

/// How many there are of each kind of thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each is named after what it counts")]
pub struct Counts {
    pub people: usize,
    pub clients: usize,
    pub maps: usize,
    pub business_rows: usize,
    pub performance_rows: usize,
    pub causes: usize,
    pub solutions: usize,
}

impl Counts {
    fn of(workbook: &Workbook) -> Counts {
        let mut counts =
            Counts { people: workbook.people().len(), clients: workbook.clients().len(), ..Counts::default() };
        for (map, _) in workbook.maps_and_templates() {
            counts.maps += 1;
            counts.business_rows += workbook.rows(map, LevelName::Business).len();
            counts.performance_rows += workbook.rows(map, LevelName::Performance).len();
            counts.causes += workbook.causes(map).len();
            counts.solutions += workbook.solutions(map).len();
        }
        counts
    }
}

#[derive(Serialize)]
struct BackupText<'a> {
    groundwork: &'static str,
    format: u32,
    readable_by: u32,
    manifest: Manifest,
    workbook: &'a RawValue,
}

/// The text of a backup. `made` says when, for people.
///
/// # Errors
/// Only if a part of the workbook can't be put into JSON, which none is known to do.
pub fn backup_text(workbook: &Workbook, app: &str, made: &str) -> Result<String, serde_json::Error> {
    let mut text = Vec::new();
    write_start(&mut text, workbook)?;
    for (place, (key, unit)) in workbook.units().enumerate() {
        write_line(&mut text, place == 0, key, unit)?;
    }
    write_end(&mut text);
    let raw: Box<RawValue> = RawValue::from_string(String::from_utf8_lossy(&text).into_owned())?;
    let manifest = Manifest {
        app: app.into(),
        made: made.into(),
        name: workbook.info().name,
        counts: Counts::of(workbook),
        sha256: sha256_hex(raw.get().as_bytes()),
    };
    serde_json::to_string(&BackupText {
        groundwork: "backup",
        format: FORMAT,
        readable_by: READABLE_BY,
        manifest,
        workbook: &raw,
    })
}

/// Reads a backup. With [`Notice::Altered`] among the notices it should be
/// opened only if its owner says so.
///
/// # Errors
/// [`ReadError`] says why it can't be read.
pub fn read_backup(text: &str) -> Result<(Workbook, Manifest, Vec<Notice>), ReadError> {
    let fields = read_fields(text.trim_start_matches('\u{feff}'))?;
    let marker: Option<String> = read_field(&fields, "groundwork").unwrap_or_default();
    if marker.as_deref() != Some("backup") {
        return Err(ReadError::Foreign);
    }
    let (format, newer) = check_format(&fields)?;
    let manifest: Manifest = read_field(&fields, "manifest").unwrap_or_default().unwrap_or_default();
    let raw = fields.get("workbook").ok_or(ReadError::Damaged)?.get();
    let migrated = migrate::to_present(format, raw)?;
    let (workbook, found) = read_workbook(migrated.as_deref().unwrap_or(raw))?;
    let mut notices: Vec<Notice> = newer.into_iter().collect();
    if manifest.sha256 != sha256_hex(raw.as_bytes()) {
        notices.push(Notice::Altered);
    }
    if format == FORMAT && manifest.counts != Counts::of(&workbook) {
        notices.push(Notice::CountsDiffer);
    }
    notices.extend(found);
    if workbook.unit(&Key::Info).is_none() {
        return Err(ReadError::Damaged);
    }
    Ok((workbook, manifest, notices))
}

/// SHA-256 in hex.
pub(super) fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
