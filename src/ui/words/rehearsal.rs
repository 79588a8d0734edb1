//! What the words for rehearsing alone are.

/// Rehearsing alone.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct RehearsalWords {
    pub title: &'static str,
    /// By the scenario.
    pub called: fn(&str) -> String,
    pub missing: &'static str,
    pub rules: &'static str,
    pub about: &'static str,
    pub nothing_hidden: &'static str,
    pub remove: &'static str,
    pub begin: &'static str,
    /// Above the way to begin one.
    pub alone: &'static str,
    pub begin_hint: &'static str,
    pub earlier: &'static str,
    /// Of which day, how many questions, how much came out of how much.
    pub line: fn(&str, usize, bool) -> String,
    pub talk: &'static str,
    pub client: &'static str,
    pub me: &'static str,
    pub came_out: &'static str,
    /// What the client says where the card has no words for it; one after the other.
    pub shrugs: [&'static str; 3],
    /// What the client says once there is nothing more; one after the other.
    pub no_more: [&'static str; 4],
    /// How the client gives leave; one after the other.
    pub agrees: [&'static str; 3],
    pub why_no_more: &'static str,
    pub why_otherwise: &'static str,
    pub goes_on: fn(&str) -> String,
    pub taken_as: fn(&str) -> String,
    pub question: &'static str,
    pub ask: &'static str,
    pub choose: &'static str,
    pub unclear: &'static str,
    pub none_of_these: &'static str,
    pub take_back: &'static str,
    pub end: &'static str,
    pub out: &'static str,
    pub so_far: fn(usize, usize) -> String,
    pub no_place: &'static str,
    pub ending: &'static str,
    pub asked: &'static str,
    pub of_these: &'static str,
    pub aside: &'static str,
    pub closed: &'static str,
    pub pushes: &'static str,
    pub in_all: &'static str,
    pub missed: &'static str,
    pub nothing_missed: &'static str,
    pub any_question: &'static str,
    pub brought_out_by: fn(&str) -> String,
    pub next_time: &'static str,
    pub next_time_hint: &'static str,
    pub map_title: fn(&str) -> String,
    pub said_by: &'static str,
    pub make_map: &'static str,
    pub to_map: fn(&str) -> String,
    pub again: &'static str,
}
