//! What the words for where the data is are.

use crate::exchange::Notice;
use crate::model::DecimalMark;
use crate::storage::VersionReason;

/// Data and backup.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct DataWords {
    pub title: &'static str,
    pub where_title: &'static str,
    pub where_text: &'static str,
    pub numbers: &'static str,
    pub decimal_marks: fn(DecimalMark) -> &'static str,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub backup_title: &'static str,
    pub backup_text: &'static str,
    pub backup: &'static str,
    pub last_backup: fn(&str) -> String,
    pub never: &'static str,
    pub open_title: &'static str,
    pub open_text: &'static str,
    pub choose: &'static str,
    pub reading: &'static str,
    pub found: fn(&str) -> String,
    pub found_counts: fn(&crate::exchange::BackupCounts) -> String,
    pub made: fn(&str) -> String,
    pub notice: fn(&Notice) -> String,
    pub altered_confirm: &'static str,
    pub open_separately: &'static str,
    pub replace: &'static str,
    pub cancel: &'static str,
    pub versions_title: &'static str,
    pub versions_text: &'static str,
    pub no_versions: &'static str,
    pub version: fn(Option<VersionReason>, &str) -> String,
    pub go_back: &'static str,
    pub go_back_to: fn(&str) -> String,
    pub workbooks_title: &'static str,
    pub open_here: &'static str,
    pub workbook: fn(&str) -> String,
    pub open_workbook: fn(&str) -> String,
    pub new_workbook: &'static str,
    pub remove_workbook: fn(&str) -> String,
    pub restore_workbook: fn(&str) -> String,
    pub removed: &'static str,
    pub wipe_title: &'static str,
    pub wipe_text: &'static str,
    pub wipe: &'static str,
    pub wipe_confirm: &'static str,
    pub wipe_really: &'static str,
}
