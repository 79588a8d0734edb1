//! English: a day's page.

use super::sentences::many;
use crate::model::PromisedBy;
use crate::ui::words::TodayWords;

pub(super) const TODAY: TodayWords = TodayWords {
    title: "Today",
    ahead: |day| format!("{day} · what waits, and what comes within a week"),
    reading: "Still reading the maps …",
    nothing: "Nothing is waiting for you today. A good day to ask someone how things are going.",
    meetings: "Meetings",
    meeting_missed: |when| format!("was planned for {when}"),
    meeting_today: |at| format!("today, {at}"),
    meeting_some_time_today: "today",
    meeting_going_on: "going on now",
    meeting_to_go_over: |when| format!("to go over, held {when}"),
    promises: "Promises due",
    promised: |by, text| match by {
        PromisedBy::Me => format!("Mine: {text}"),
        PromisedBy::Client => format!("Theirs: {text}"),
        PromisedBy::Other => format!("Someone else’s: {text}"),
    },
    actions: "To do",
    reviews: "Look again at how a change goes",
    clients: "Get in touch",
    solutions: "Due from what was agreed",
    solution_late: |days, day| format!("overdue by {}, since {day}", ago(days)),
    solution_due: |days, day| match days {
        0 => "due today".into(),
        days => format!("due {day}, in {}", ago(days)),
    },
    questions: "What to ask next",
    checks: "Worth a look",
    more: |count| format!("{count} more"),
    more_of: |section, count| format!("{count} more: {section}"),
    backup: "Backup",
    backup_age: |days, changed| {
        let when = match days {
            0 => "Last backup today".into(),
            days => format!("Last backup {} ago", ago(days)),
        };
        let since = if changed { "something has changed since" } else { "nothing has changed since" };
        format!("{when}; {since}.")
    },
    begin: "Begin here",
    begin_text: "Write down one result that somebody cares about, or the last request that reached you. From then on this page says each day whom to meet and what to ask.",
    begin_client: "Add a client first",
};

fn ago(days: u64) -> String {
    match usize::try_from(days).unwrap_or(usize::MAX) {
        days @ ..14 => many(days, "day", "days"),
        days => many(days / 7, "week", "weeks"),
    }
}
