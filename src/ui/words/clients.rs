//! What the words for clients are.

use crate::model::{Due, RightPerson, Strength};

/// Clients.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct ClientsWords {
    pub title: &'static str,
    pub add: &'static str,
    pub empty: &'static str,
    pub unnamed: &'static str,
    pub missing: &'static str,
    pub back: &'static str,
    pub name: &'static str,
    pub unit: &'static str,
    pub role: &'static str,
    pub contact: &'static str,
    pub strength: &'static str,
    pub strength_now: fn(&str, &str) -> String,
    pub strength_undated: fn(&str) -> String,
    pub strength_unsaid: &'static str,
    pub strength_private: &'static str,
    pub add_standing: &'static str,
    pub history: &'static str,
    pub standing_on: &'static str,
    pub standing_how: &'static str,
    pub standing_note: &'static str,
    pub standing_note_hint: &'static str,
    pub standing_of: fn(&str) -> String,
    pub remove_standing: fn(&str) -> String,
    pub course: fn(&str) -> String,
    pub course_today: &'static str,
    pub course_point: fn(&str, &str) -> String,
    pub strengths: fn(Strength) -> &'static str,
    pub rhythm: &'static str,
    pub rhythm_refused: &'static str,
    pub last_met: &'static str,
    pub meeting: &'static str,
    pub meetings: &'static str,
    pub plan_meeting: &'static str,
    pub checks: &'static str,
    pub begin_check: &'static str,
    pub promises: &'static str,
    pub promised_in: &'static str,
    pub met_today: &'static str,
    /// How it stands, and the day by which.
    pub due: fn(Due, &str) -> String,
    pub true_client: &'static str,
    pub true_client_hint: &'static str,
    pub true_client_questions: &'static str,
    pub verdict: fn(RightPerson, &str) -> String,
    /// What the answers on a map come to.
    pub verdict_on_map: fn(&str, &str) -> String,
    pub verdict_prompt: fn(RightPerson) -> &'static str,
    pub map_open: fn(usize) -> String,
    /// How much of a map stays out of the copies for the client.
    pub map_left_out: fn(usize) -> String,
    pub map_next: fn(&str) -> String,
    pub map_against: &'static str,
    pub notes: &'static str,
    pub notes_hint: &'static str,
    pub maps: &'static str,
    pub no_maps: &'static str,
    pub add_map: &'static str,
    pub remove: &'static str,
    pub not_chosen: &'static str,
}

/// Everyone who is named somewhere.
#[allow(missing_docs, reason = "the words say what they are")]
#[derive(Clone, Copy, Debug)]
pub struct PeopleWords {
    pub title: &'static str,
    pub hint: &'static str,
    pub name: &'static str,
    pub needs_name: &'static str,
    pub released: &'static str,
    pub times: fn(usize) -> String,
    pub link: &'static str,
}
