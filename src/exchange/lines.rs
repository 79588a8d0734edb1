//! Texts on lines, as files and mails take them.

/// A text as it was written, its lines divided by `\n` alone, and without signs that control
/// machines.
pub fn plain_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}'], "\n");
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_divided_in_one_way_and_nothing_else_is_lost() {
        for (text, plain) in [
            ("one\r\ntwo\rthree\u{2028}four\nfive", "one\ntwo\nthree\nfour\nfive"),
            ("a\tb", "a\tb"),
            ("a\u{0}b\u{7}\u{1b}[1mc\u{9f}", "ab[1mc"),
            ("Zürich 漢字 العربية 👩\u{200d}🚀", "Zürich 漢字 العربية 👩\u{200d}🚀"),
            ("", ""),
        ] {
            assert_eq!(plain_lines(text), plain);
        }
    }
}
