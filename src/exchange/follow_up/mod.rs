//! The note to a client after a meeting, as plain text, and as the draft of a mail.

mod mail;

use super::{Entry, Fact, Handout, HandoutWords};
use crate::model::{Day, FollowUpView, PromisedBy, TimeOfDay};

pub use mail::{MOST_MAIL, mail_link};

/// Everyday words, in one language.
#[allow(missing_docs, reason = "the words say what they are")]
#[derive(Clone, Copy, Debug)]
pub struct FollowUpWords {
    /// By the day, which may be empty.
    pub subject: fn(&str) -> String,
    /// By whom it is for, which may be empty.
    pub hello: fn(&str) -> String,
    /// By the day, which may be empty.
    pub thanks: fn(&str) -> String,
    pub promised: &'static str,
    /// By who, what they are called, what and by when; the names and the day may be empty.
    pub promise: fn(PromisedBy, &str, &str, &str) -> String,
    pub kept: fn(&str) -> String,
    /// By the day and the time, which may be empty.
    pub next: fn(&str, &str) -> String,
    pub noted: &'static str,
    /// By what it is about.
    pub noted_of: fn(&str) -> String,
    pub close: &'static str,
}

/// What the note is about, on one line.
pub fn follow_up_subject(view: &FollowUpView, words: &FollowUpWords, day: fn(Day) -> String) -> String {
    (words.subject)(&view.on().map(day).unwrap_or_default())
}

/// The note. What stands on maps comes along where that is wanted, told as in what is handed out.
pub fn follow_up_text(
    view: &FollowUpView,
    words: &FollowUpWords,
    of_maps: Option<&HandoutWords>,
    day: fn(Day) -> String,
) -> String {
    let on = |on: Option<Day>| on.map(day).unwrap_or_default();
    let mut parts = vec![(words.hello)(view.client()), (words.thanks)(&on(view.on()))];
    let promises = view.promised().iter().map(|promise| {
        let line = (words.promise)(promise.by, &promise.name, &on_one_line(&promise.what), &on(promise.due));
        format!("- {}", if promise.kept { (words.kept)(&line) } else { line })
    });
    let agreed = Some(view.agreed().to_string()).filter(|agreed| !agreed.is_empty());
    let agreed: Vec<String> = agreed.into_iter().chain(promises).collect();
    if !agreed.is_empty() {
        parts.push(format!("{}\n{}", words.promised, agreed.join("\n")));
    }
    let time = |time: Option<TimeOfDay>| time.map(|time| time.to_string()).unwrap_or_default();
    parts.extend(view.next().map(|(on, at)| (words.next)(&day(on), &time(at))));
    for (map, handout) in of_maps.into_iter().flat_map(|handout| view.maps().iter().map(move |map| (map, handout))) {
        // The day of a handout is told in its head, which this doesn't have.
        let told = Handout::of(map, handout, Day::default(), |_| String::new());
        let title = on_one_line(&map.sheet().title);
        let head = if title.is_empty() { words.noted.to_string() } else { (words.noted_of)(&title) };
        // What is to be confirmed is said where it stands, and not asked once more.
        let sections = told.sections.iter().filter(|section| section.title != handout.questions);
        let entries = sections.flat_map(|section| &section.entries).filter(|entry| !entry.facts.is_empty());
        let lines = entries.flat_map(lines_of);
        parts.push(format!("{head}\n{}", lines.collect::<Vec<String>>().join("\n")));
    }
    parts.push(words.close.to_string());
    parts.retain(|part| !part.is_empty());
    super::plain_lines(&parts.join("\n\n"))
}

/// A result, a task, a point, an idea or a question on lines of its own.
fn lines_of(entry: &Entry) -> Vec<String> {
    let whose = Some(on_one_line(&entry.whose)).filter(|whose| !whose.is_empty());
    let head: Vec<String> = [entry.name.clone()].into_iter().filter(|name| !name.is_empty()).chain(whose).collect();
    let about = Some(on_one_line(&entry.about.join("; "))).filter(|about| !about.is_empty());
    let facts: Vec<String> = entry.facts.iter().map(fact).collect();
    if entry.facts.iter().all(|fact| fact.label.is_empty()) {
        let name = if head.is_empty() { String::new() } else { format!("{}: ", head.join(", ")) };
        let about = about.map(|about| format!(" ({about})")).unwrap_or_default();
        return vec![format!("- {name}{}{about}", facts.join(" "))];
    }
    let mut lines = vec![format!("- {}", head.join(", "))];
    lines.extend(facts.into_iter().chain(about).map(|line| format!("  {line}")));
    lines
}

fn fact(fact: &Fact) -> String {
    let (figure, text) = (on_one_line(&fact.figure), on_one_line(&fact.text));
    let label = if fact.label.is_empty() { String::new() } else { format!("{}: ", fact.label) };
    match (figure.is_empty(), text.is_empty()) {
        (false, false) => format!("{label}{figure} – {text}"),
        _ => format!("{label}{figure}{text}"),
    }
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}
