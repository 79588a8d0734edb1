//! What the words for taking dates into a calendar are.

/// Taking dates into a calendar.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct CalendarPageWords {
    pub title: &'static str,
    pub to_come: &'static str,
    pub meeting: &'static str,
    pub client: &'static str,
    pub with_purpose: &'static str,
    pub hint: &'static str,
    pub no_day: &'static str,
    /// The name of the file, without its ending.
    pub file: &'static str,
}
