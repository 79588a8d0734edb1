//! A handout as a text with marks, which is read as it is and understood by many programs.

use super::{Entry, Fact, Handout};

/// The text. Whatever someone wrote comes out as text: no mark in it counts.
pub fn markdown(handout: &Handout) -> String {
    let mut out = format!("# {}\n\n{}\n", heading(&handout.title), heading(&handout.about));
    if handout.sections.is_empty() {
        out.push_str(&format!("\n{}\n", heading(handout.nothing)));
    }
    for section in &handout.sections {
        out.push_str(&format!("\n## {}\n", heading(section.title)));
        let is_list = section.entries.iter().all(Entry::is_one_sentence);
        if is_list {
            out.push('\n');
        }
        section.entries.iter().for_each(|entry| if is_list { line(&mut out, entry) } else { block(&mut out, entry) });
    }
    out
}

impl Entry {
    /// Whether it is said in one sentence, as one in a list.
    pub(super) fn is_one_sentence(&self) -> bool {
        self.whose.is_empty() && self.facts.iter().all(|fact| fact.label.is_empty())
    }
}

fn line(out: &mut String, entry: &Entry) {
    let name = if entry.name.is_empty() { String::new() } else { format!("**{}:** ", heading(&entry.name)) };
    let text: Vec<String> = entry.facts.iter().map(of_fact).filter(|text| !text.is_empty()).collect();
    out.push_str(&format!("- {name}{}\n", text.join(" ")));
    if !entry.about.is_empty() {
        out.push_str(&format!("  ({})\n", heading(&entry.about.join("; "))));
    }
}

fn block(out: &mut String, entry: &Entry) {
    let whose = if entry.whose.is_empty() { String::new() } else { format!(": {}", heading(&entry.whose)) };
    out.push_str(&format!("\n### {}{whose}\n\n", heading(&entry.name)));
    for fact in &entry.facts {
        out.push_str(&format!("- **{}:** {}\n", heading(fact.label), of_fact(fact)));
    }
    for about in &entry.about {
        out.push_str(&format!("- {}\n", heading(about)));
    }
}

fn of_fact(fact: &Fact) -> String {
    let (figure, text) = (heading(&fact.figure), lines(&fact.text));
    match (figure.is_empty(), text.is_empty()) {
        (false, false) => format!("{figure} – {text}"),
        _ => figure + &text,
    }
}

/// A text on one line.
fn heading(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    escaped(&words.join(" "))
}

/// A text within a list, its lines below each other.
fn lines(text: &str) -> String {
    let lines = text.split(['\n', '\r', '\u{2028}', '\u{2029}']).map(heading);
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\\\n  ")
}

/// A line in which no mark counts.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in line.char_indices() {
        let rest = &line[at + c.len_utf8()..];
        let counts = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '$' | '^' => true,
            '&' => rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#'),
            // Lists and lines under a heading at the beginning.
            '-' | '+' | '=' => at == 0,
            '.' | ')' if digits > 0 && at == digits => true,
            // Addresses that would become links by themselves.
            ':' => at == 0 || rest.starts_with('/'),
            '@' => true,
            '.' => line[..at].to_lowercase().ends_with("www"),
            _ => false,
        };
        if counts {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_in_a_text_counts() {
        for (text, expect) in [
            ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
            ("# title", "\\# title"),
            ("a # b", "a \\# b"),
            ("1. first", "1\\. first"),
            ("12) twelfth", "12\\) twelfth"),
            ("1.5 days by 3.", "1\\.5 days by 3."),
            ("- point", "\\- point"),
            ("+ point", "\\+ point"),
            ("===", "\\==="),
            ("a - b", "a - b"),
            ("> quote", "\\> quote"),
            ("a | b", "a \\| b"),
            ("<b>x</b>", "\\<b\\>x\\</b\\>"),
            ("[a](b)", "\\[a\\](b)"),
            ("&amp; & co", "\\&amp; & co"),
            ("https://x.org and www.x.org", "https\\://x.org and www\\.x.org"),
            ("dana@x.org", "dana\\@x.org"),
            ("\\", "\\\\"),
            ("~~no~~", "\\~\\~no\\~\\~"),
            ("14 % of €5", "14 % of €5"),
        ] {
            assert_eq!(escaped(text), expect);
        }
    }

    #[test]
    fn lines_stay_lines_and_begin_nothing() {
        for (text, expect) in [
            ("one\ntwo", "one\\\n  two"),
            ("one\r\n\r\n    code", "one\\\n  code"),
            ("one\n# two\n- three", "one\\\n  \\# two\\\n  \\- three"),
            ("a\u{2028}b\u{0}c", "a\\\n  b c"),
            ("", ""),
        ] {
            assert_eq!(lines(text), expect);
        }
        assert_eq!(heading(" a\n b\t"), "a b");
    }
}
