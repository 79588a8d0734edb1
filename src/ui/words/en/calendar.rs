//! English: what stands in a calendar, and how it gets there.

use crate::exchange::CalendarWords;
use crate::model::PromisedBy;
use crate::ui::words::CalendarPageWords;

pub(super) const ENTRIES: CalendarWords = CalendarWords {
    meeting: |name| if name.is_empty() { "Meeting".into() } else { format!("Meeting with {name}") },
    in_touch: |name| if name.is_empty() { "Get in touch".into() } else { format!("Get in touch with {name}") },
    promise: |by, name, what| match (by, name) {
        (PromisedBy::Me, _) => format!("To do: {what}"),
        (_, "") => format!("To hear about: {what}"),
        (_, name) => format!("To hear from {name}: {what}"),
    },
    action: "To do",
    look_again: |name| if name.is_empty() { "Look again".into() } else { format!("Look again: {name}") },
};

pub(super) const PAGE: CalendarPageWords = CalendarPageWords {
    title: "Calendar",
    to_come: "All that is to come, into my calendar",
    meeting: "Into my calendar",
    client: "Next date into my calendar",
    with_purpose: "with my purpose and what I mean to do",
    hint: "A file that your calendar can take in. Taken in again after a change, it brings the same entries up to date.",
    no_day: "Say a day above, then it can go into your calendar.",
    file: "meetings",
};
