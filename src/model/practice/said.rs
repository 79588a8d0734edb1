//! What somebody says in a talk: which part of it is the question, and whether it only goes on with the
//! one before.

use crate::model::fold::folded;

/// The part of what is said that asks: from the first sentence with a question mark on, so that a
/// greeting isn't taken for what somebody is after. All of it, where no sentence has one.
pub fn asking_part(text: &str) -> &str {
    let mut from = 0;
    for (at, end) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '…')) {
        let after = at + end.len_utf8();
        let rest = text.get(after..).unwrap_or_default();
        if end == '?' {
            return text.get(from..).unwrap_or(text).trim();
        }
        if rest.starts_with(char::is_whitespace) {
            from = after;
        }
    }
    text.trim()
}

/// With which words one asks for more of what was just said.
const MORE: [&str; 12] = [
    "anything else",
    "can you say more",
    "could you say more",
    "go on",
    "how do you mean",
    "say more",
    "such as",
    "tell me more",
    "what do you mean",
    "what else",
    "what happened then",
    "what then",
];

/// Whether somebody only asks for more of what was just said.
pub fn asks_for_more(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let plain = folded(&words.collect::<Vec<_>>().join(" "));
    MORE.iter().any(|more| {
        let rest = plain.strip_prefix(more);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_is_no_part_of_the_question() {
        let check = |text: &str, expect: &str| assert_eq!(asking_part(text), expect, "{text}");
        check("Hello, thanks for having me. What exactly happens?", "What exactly happens?");
        check("How are you? And what happens then?", "How are you? And what happens then?");
        check("Well … what happens?", "what happens?");
        check("It costs 4.5 million, I hear. Who pays?", "Who pays?");
        check("Is it 4.5 or 5?", "Is it 4.5 or 5?");
        check("Tell me about the last time. All of it.", "Tell me about the last time. All of it.");
        check("  ", "");
        check("", "");
    }

    #[test]
    fn asking_for_more_is_told_from_asking_for_something() {
        for text in ["Tell me more about that.", "What else?", "Go on …", "And"] {
            assert_eq!(asks_for_more(text), text != "And", "{text}");
        }
        for text in ["What elsewhere?", "Tell me about the shop.", "", "Such a mess, who pays?"] {
            assert!(!asks_for_more(text), "{text}");
        }
    }
}
