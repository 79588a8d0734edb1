//! From older formats to the present one.

use serde_json::Value;

use super::format::{FORMAT, ReadError};

/// A pure function from a workbook's JSON in one format to the next.
type Step = fn(Value) -> Value;

/// Step *n* leads from format *n + 1* to *n + 2*. A new format doesn't compile
/// until its step stands here.
const STEPS: [Step; FORMAT as usize - 1] = [];

/// The text of a workbook in the present format; none if it is that already.
///
/// # Errors
/// [`ReadError::Damaged`] for a format that never was.
pub(super) fn to_present(format: u32, text: &str) -> Result<Option<String>, ReadError> {
    let done = (format as usize).checked_sub(1).ok_or(ReadError::Damaged)?;
    let steps = STEPS.get(done..).unwrap_or(&[]);
    if steps.is_empty() {
        return Ok(None);
    }
    let value: Value = serde_json::from_str(text).map_err(|error| ReadError::of(&error))?;
    Ok(Some(steps.iter().fold(value, |value, step| step(value)).to_string()))
}
