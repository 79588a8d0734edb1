//! English: clients.

use super::sentences::many;
use crate::model::{Due, RightPerson, Strength};
use crate::ui::words::{ClientsWords, PeopleWords};

pub(super) const PEOPLE: PeopleWords = PeopleWords {
    title: "People who are named",
    hint: "A name that you change here changes wherever it stands. What you hand out leaves it out until you release it.",
    name: "Name",
    needs_name: "Everyone needs a name. The one before stays.",
    released: "clients may read it",
    times: |times| format!("named in {}", many(times, "place", "places")),
    link: "Whose names clients may read",
};

pub(super) const CLIENTS: ClientsWords = ClientsWords {
    title: "Clients",
    add: "New client",
    empty: "Nobody here yet. Add the first person whose results you would like to understand.",
    unnamed: "Unnamed client",
    missing: "This client isn’t in the workbook any more. If you removed them just now, Undo brings them back.",
    back: "All clients",
    name: "Name",
    unit: "Unit",
    role: "Role",
    contact: "Whom I talk to there, if it is a unit",
    strength: "Relationship",
    strength_now: |strength, since| format!("Now: {strength}, since {since}."),
    strength_undated: |strength| format!("Now: {strength}."),
    strength_unsaid: "How well do you know each other? A line now and then shows how it changes.",
    strength_private: "Only you see this.",
    add_standing: "Add how it stands today",
    history: "How it has been",
    standing_on: "Day",
    standing_how: "How it stood",
    standing_note: "What shows it",
    standing_note_hint: "rang before the board met",
    standing_of: |day| format!("relationship on {day}"),
    remove_standing: |day| format!("Remove relationship on {day}"),
    course: |points| format!("The relationship over time: {points}."),
    course_today: "today",
    course_point: |day, strength| format!("{day} {strength}"),
    strengths: |strength| match strength {
        Strength::New => "we have not met",
        Strength::Acquainted => "in touch now and then",
        Strength::Working => "working well together",
        Strength::Trusted => "asks me before deciding",
        Strength::First => "calls me first",
    },
    rhythm: "Meet every … weeks",
    rhythm_refused: "A whole number from 1 to 104, or nothing. This isn’t kept yet.",
    last_met: "Last met",
    meeting: "Keeping in touch",
    meetings: "Meetings",
    plan_meeting: "Plan a meeting",
    checks: "Self-checks",
    begin_check: "Look at this partnership",
    promises: "Promises",
    promised_in: "that meeting",
    met_today: "We met today",
    due,
    true_client: "The right person?",
    true_client_questions: "What tells it",
    true_client_hint: "In general; each map asks it for its own result. Only you see this.",
    verdict,
    verdict_on_map: |map, told| format!("By your answers on “{map}”: {told}"),
    verdict_prompt: |verdict| match verdict {
        RightPerson::NotAsked => "Listen for it in the next talk: “Who else answers for this?” often says enough.",
        RightPerson::Open => "Ask about what is not known before you promise anything that depends on it.",
        RightPerson::Confirmed => "",
        RightPerson::SomebodyElse => {
            "Go on being useful to this one, and ask to be introduced: “Whom would we need with us for this to happen?”"
        }
    },
    map_open: |count| many(count, "cell of SHOULD and IS is open", "cells of SHOULD and IS are open"),
    map_left_out: |count| {
        let stay = many(count, "thing on it stays", "things on it stay");
        format!("{stay} out of the client’s copy: only you see {}", if count == 1 { "it" } else { "them" })
    },
    map_next: |question| format!("Next: {question}"),
    map_against: "someone else decides here",
    notes: "Notes for myself",
    notes_hint: "Only you see these: they stay out of everything made for clients.",
    maps: "Maps",
    no_maps: "No map for this client yet.",
    add_map: "New map for this client",
    remove: "Remove this client",
    not_chosen: "not said yet",
};

fn due(due: Due, day: &str) -> String {
    match due {
        Due::NoRhythm => String::new(),
        Due::NotMet => "Next due once you have met".into(),
        Due::In(days) => format!("Next due {day}, in {}", span(days)),
        Due::Today => "Due today".into(),
        Due::Overdue(days) => format!("Overdue by {}, since {day}", span(days)),
    }
}

/// Days up to two weeks, then whole weeks.
fn span(days: u64) -> String {
    match usize::try_from(days).unwrap_or(usize::MAX) {
        days @ ..14 => many(days, "day", "days"),
        days => many(days / 7, "week", "weeks"),
    }
}

fn verdict(verdict: RightPerson, other: &str) -> String {
    match verdict {
        RightPerson::NotAsked => "Nothing is known yet about who answers for the result and who decides.".into(),
        RightPerson::Open => "So far this looks like the right person; not all of it is known.".into(),
        RightPerson::Confirmed => {
            "The right person: answers for the result, can decide, and leads those who do the work.".into()
        }
        RightPerson::SomebodyElse if other.is_empty() => {
            "Probably not the right person, or not alone: someone else has to want this, too.".into()
        }
        RightPerson::SomebodyElse => format!("Probably not the right person alone: {other} has to want this, too."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_due_is_told_in_days_and_then_in_weeks() {
        for (stands, said) in [
            (Due::NoRhythm, ""),
            (Due::NotMet, "Next due once you have met"),
            (Due::In(1), "Next due 2026-03-15, in 1 day"),
            (Due::In(13), "Next due 2026-03-15, in 13 days"),
            (Due::In(14), "Next due 2026-03-15, in 2 weeks"),
            (Due::Today, "Due today"),
            (Due::Overdue(1), "Overdue by 1 day, since 2026-03-15"),
            (Due::Overdue(20), "Overdue by 2 weeks, since 2026-03-15"),
        ] {
            assert_eq!(due(stands, "2026-03-15"), said);
        }
    }
}
