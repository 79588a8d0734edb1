//! What holds for a workbook as a whole.

use serde::{Deserialize, Serialize};

use super::{Conventions, Open};

crate::words! {
    /// What a workbook is for.
    pub enum WorkbookKind {
        /// One's own work.
        Own = "own",
        /// Ready-made, to look around in.
        Sample = "sample",
        /// For practice.
        Training = "training",
    }
}

/// A workbook's name, kind and conventions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorkbookInfo {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub kind: Open<WorkbookKind>,
    /// How its owner writes numbers.
    pub conventions: Conventions,
}

impl Default for WorkbookInfo {
    fn default() -> Self {
        WorkbookInfo { name: String::new(), kind: WorkbookKind::Own.into(), conventions: Conventions::default() }
    }
}
