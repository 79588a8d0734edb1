//! Names as they are typed or pasted, and those that two people share.

use crate::model::fold::folded;

/// So many people a room can hold.
pub const MOST_PEOPLE: usize = 40;

/// So much of a name is kept.
const LONGEST_NAME: usize = 60;

/// The names in a text, one a line; in a single line, those between commas or semicolons. A number
/// alone stands for so many people, who are numbered.
pub fn names_in(text: &str) -> Vec<String> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // One that is too large is too many, however large.
        let count = text.parse().unwrap_or(usize::MAX).min(MOST_PEOPLE + 1);
        return (1..=count).map(|number| number.to_string()).collect();
    }
    let several_lines = text.lines().count() > 1;
    let parted = text.split(move |c: char| match several_lines {
        true => c == '\n' || c == '\r',
        false => matches!(c, ',' | ';' | '\t'),
    });
    let tidy = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_NAME).collect();
    parted.map(tidy).filter(|name: &String| !name.is_empty()).collect()
}

/// The names that more than one of these has, whatever the capitals, as they are written first, with
/// how many have them.
pub fn shared_names<'n>(names: impl Iterator<Item = &'n str>) -> Vec<(String, usize)> {
    let mut counts: Vec<(String, String, usize)> = Vec::new();
    for name in names.map(str::trim).filter(|name| !name.is_empty()) {
        let plain = folded(name);
        match counts.iter_mut().find(|(other, ..)| *other == plain) {
            Some((.., count)) => *count += 1,
            None => counts.push((plain, name.to_string(), 1)),
        }
    }
    counts.into_iter().filter(|(.., count)| *count > 1).map(|(_, name, count)| (name, count)).collect()
}

/// The same names with a letter after each that somebody else has as well: among them, or among
/// those who are there already.
pub fn told_apart(there: &[String], names: &[String]) -> Vec<String> {
    let all: Vec<String> = there.iter().chain(names).map(|name| folded(name.trim())).collect();
    let mut taken: Vec<String> = all.clone();
    let mut apart = |name: &String| {
        let plain = folded(name.trim());
        if all.iter().filter(|other| **other == plain).count() < 2 {
            return name.clone();
        }
        let lettered = ('A'..='Z').map(|letter| format!("{name} {letter}"));
        let mut free = lettered.filter(|name| !taken.contains(&folded(name)));
        let chosen = free.next().unwrap_or_else(|| name.clone());
        taken.push(folded(&chosen));
        chosen
    };
    names.iter().map(&mut apart).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_line_by_line_or_between_commas_or_as_a_number() {
        for (text, expect) in [
            ("", &[][..]),
            (" \n\n", &[]),
            ("Kim\n  Lou   Ann \r\n\nSam", &["Kim", "Lou Ann", "Sam"]),
            ("Kim, Lou; Sam\tAlex", &["Kim", "Lou", "Sam", "Alex"]),
            ("Okafor, Kim\nStern, Lou", &["Okafor, Kim", "Stern, Lou"]),
            ("4", &["1", "2", "3", "4"]),
            ("0", &[]),
            ("4 people", &["4 people"]),
        ] {
            assert_eq!(names_in(text), expect, "{text:?}");
        }
        for many in ["1000", "99999999999", "99999999999999999999999"] {
            assert_eq!(names_in(many).len(), MOST_PEOPLE + 1);
        }
        assert_eq!(names_in(&"é".repeat(500)).concat().chars().count(), LONGEST_NAME);
    }

    #[test]
    fn two_of_one_name_are_told_and_can_be_told_apart() {
        let names = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<Vec<_>>();
        let shared = shared_names(["Kim", "Zoë", "kim", " zoe ", "Lou", "Kim", ""].into_iter());
        assert_eq!(shared, [("Kim".to_string(), 3), ("Zoë".to_string(), 2)]);
        assert_eq!(told_apart(&[], &names(&["Kim", "Lou", "kim"])), ["Kim A", "Lou", "kim B"]);
        assert_eq!(told_apart(&names(&["Kim", "Kim A"]), &names(&["Kim", "Lou"])), ["Kim B", "Lou"]);
        assert_eq!(told_apart(&[], &names(&["Kim", "Kim", "Kim A"])), ["Kim B", "Kim C", "Kim A"]);
        let many = vec!["Kim".to_string(); 30];
        assert_eq!(shared_names(told_apart(&[], &many).iter().map(String::as_str)).len(), 1);
    }
}
