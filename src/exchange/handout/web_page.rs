//! A handout as a web page in one file: no script, no connection, by day and by
//! night, on a phone and on paper.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::{Entry, Fact, Handout, Section};

const STYLE: &str = include_str!("web_page.css");

/// The page. Whatever someone wrote comes out as text.
pub fn web_page(handout: &Handout) -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
    let policy = format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    let title = escaped(&handout.title);
    let lang = escaped(handout.lang);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <header>\n<h1 dir=\"auto\">{title}</h1>\n{}</header>\n",
        paragraph("about", &handout.about)
    );
    if handout.sections.is_empty() {
        out.push_str(&paragraph("about", handout.nothing));
    }
    handout.sections.iter().for_each(|section| write_section(&mut out, section));
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn write_section(out: &mut String, section: &Section) {
    out.push_str(&format!("<section>\n<h2>{}</h2>\n", escaped(section.title)));
    if section.entries.iter().all(Entry::is_one_sentence) {
        out.push_str("<ul>\n");
        for entry in &section.entries {
            out.push_str(&format!("<li>\n{}", name(entry)));
            entry.facts.iter().for_each(|fact| out.push_str(&said(fact)));
            out.push_str(&format!("{}</li>\n", paragraph("about", &entry.about.join(" · "))));
        }
        out.push_str("</ul>\n");
    } else {
        for entry in &section.entries {
            let whose = paragraph("whose", &entry.whose);
            let about = paragraph("about", &entry.about.join(" · "));
            out.push_str(&format!("<article>\n<h3>{}</h3>\n{whose}<dl>\n", escaped(&entry.name)));
            for fact in &entry.facts {
                let label = escaped(fact.label);
                out.push_str(&format!("<div>\n<dt>{label}</dt>\n<dd>\n{}</dd>\n</div>\n", said(fact)));
            }
            out.push_str(&format!("</dl>\n{about}</article>\n"));
        }
    }
    out.push_str("</section>\n");
}

fn name(entry: &Entry) -> String {
    if entry.name.is_empty() { String::new() } else { paragraph("name", &entry.name) }
}

fn said(fact: &Fact) -> String {
    format!("{}{}", paragraph("figure", &fact.figure), paragraph("said", &fact.text))
}

/// A paragraph; none for nothing.
fn paragraph(class: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<p class=\"{class}\" dir=\"auto\">{}</p>\n", escaped(text)) }
}

/// A text in which nothing is a tag. What HTML can't hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_a_tag() {
        assert_eq!(escaped("<b a=\"x\">'&amp;\u{0}\u{7f}\r\n"), "&lt;b a=&quot;x&quot;&gt;&#39;&amp;amp;\n");
    }

    #[test]
    fn the_style_can_stand_in_its_element() {
        assert!(!STYLE.contains('<') && STYLE.is_ascii());
    }
}
