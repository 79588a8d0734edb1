//! Small notes that outlive a reload of the page, and are no part of a workbook.

use super::local::Local;

/// How far the clock of a practice session is, by its workbook.
const CLOCK: &str = "groundwork/clock/";

/// What was kept of a workbook's clock.
pub fn clock(workbook: &str) -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    Local::find()?.read(&format!("{CLOCK}{workbook}"))
}

/// Keeps how far a workbook's clock is. Without room it holds until the page is left.
pub fn keep_clock(workbook: &str, text: &str) {
    if let Some(local) = Local::find() {
        let _ = local.write(&format!("{CLOCK}{workbook}"), text);
    }
}
