//! The layers of the program, held by reading what its files name.
//!
//! What may use what stands in [`LAYERS`]. Everything else here finds out what
//! a file names: a path is followed from `crate`, `self` or `super` through
//! groups in braces, and comments and texts don't count.

use std::fmt;
use std::path::Path;

/// A layer, and what it may name beside itself.
struct Layer {
    name: &'static str,
    layers: &'static [&'static str],
    crates: &'static [&'static str],
    /// No clock, no chance, no browser: the same in comes to the same out.
    pure: bool,
}

const LAYERS: [Layer; 7] = [
    Layer { name: "model", layers: &[], crates: &[], pure: true },
    Layer { name: "content", layers: &["model"], crates: &[], pure: true },
    Layer { name: "exchange", layers: &["model", "content"], crates: &[], pure: true },
    Layer { name: "platform", layers: &["model"], crates: &["browser"], pure: false },
    Layer { name: "storage", layers: &["model", "exchange", "platform"], crates: &["browser"], pure: false },
    Layer { name: "session", layers: &["model", "exchange", "storage", "platform"], crates: &["leptos"], pure: false },
    Layer {
        name: "ui",
        layers: &["model", "content", "exchange", "storage", "platform", "session"],
        crates: &["leptos", "events"],
        pure: false,
    },
];

/// Crates that reach the browser.
const BROWSER: [&str; 6] =
    ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo_storage", "console_error_panic_hook"];

/// Names by which a clock or chance comes in.
const CLOCK_AND_CHANCE: [&str; 7] =
    ["SystemTime", "Instant", "Zoned", "getrandom", "rand", "thread_rng", "RandomState"];

const LONGEST_FILE: usize = 450;

/// Something that a file must not have.
#[derive(Debug, PartialEq, Eq)]
struct Violation {
    line: usize,
    what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}: {}", self.line, self.what)
    }
}

/// A piece of code: a word, `::`, or one other character.
#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    text: &'a str,
    line: usize,
    /// Whether it stands in something under `#[cfg(test)]`.
    in_test: bool,
}

/// What is wrong with a file of this path below `src` and this text.
fn check(path: &str, text: &str) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut note = |line, what: String| found.push(Violation { line, what });
    let lines = text.lines().count();
    if lines > LONGEST_FILE {
        note(lines, format!("over {LONGEST_FILE} lines: split it by what its parts are about"));
    }
    let quiet = without_comments(text);
    for (at, line) in quiet.lines().enumerate() {
        if line.contains("inner_html") || line.contains("innerHTML") {
            note(at + 1, "sets HTML as text, which the security policy forbids".into());
        }
    }
    let code = without_texts(&quiet);
    let tokens = tokens(&code);
    for window in tokens.windows(4) {
        if let [".", name @ ("unwrap" | "expect"), "(", _] = window.iter().map(|it| it.text).collect::<Vec<_>>()[..]
            && !window[1].in_test
        {
            note(window[1].line, format!("`{name}` may panic: handle it or return it"));
        }
    }
    let Some(layer) = layer_of(path) else {
        if path.contains('/') {
            note(1, "is in no layer: give its folder a place in `LAYERS`".into());
        }
        return found;
    };
    for (line, named) in crate_paths(path, &tokens) {
        if named == "*" {
            note(line, "names all layers at once".into());
        } else if named != layer.name
            && LAYERS.iter().any(|other| other.name == named)
            && !layer.layers.contains(&&*named)
        {
            note(line, format!("`{}` may not use `{named}`", layer.name));
        }
    }
    for (at, token) in tokens.iter().enumerate() {
        if let Some(what) = forbidden(layer, &tokens[at..]) {
            note(token.line, what);
        }
    }
    found.sort_by_key(|violation| violation.line);
    found
}

fn layer_of(path: &str) -> Option<&'static Layer> {
    let first = path.split('/').next().unwrap_or_default();
    LAYERS.iter().find(|layer| layer.name == first.trim_end_matches(".rs"))
}

/// Why the first of these tokens may not stand in a layer, if it may not.
fn forbidden(layer: &Layer, tokens: &[Token]) -> Option<String> {
    let name = tokens[0].text;
    let may = |what| layer.crates.contains(&what);
    if (BROWSER.contains(&name) || name.starts_with("gloo")) && !may("browser") {
        if name == "web_sys" && may("events") && all_events(&tokens[1..]) {
            return None;
        }
        return Some(format!("`{name}` belongs in `platform`"));
    }
    if name.starts_with("leptos") && !may("leptos") {
        return Some(format!("`{}` knows no `{name}`", layer.name));
    }
    if layer.pure && CLOCK_AND_CHANCE.contains(&name) && !tokens[0].in_test {
        return Some(format!("`{name}`: time and chance are handed in"));
    }
    if layer.name == "model" && matches!(name, "f32" | "f64") {
        return Some("stored numbers are exact: no floating point".into());
    }
    None
}

/// Whether what follows `web_sys` names types of events and nothing else.
fn all_events(tokens: &[Token]) -> bool {
    let is_event = |name: &str| name.ends_with("Event");
    match tokens {
        [colons, name, ..] if colons.text == "::" && name.text != "{" => is_event(name.text),
        [colons, _, group @ ..] if colons.text == "::" => {
            group.iter().take_while(|token| token.text != "}").all(|token| token.text == "," || is_event(token.text))
        }
        _ => false,
    }
}

/// The layers, or other names at the root of the crate, that a file names, each with its line.
fn crate_paths(path: &str, tokens: &[Token]) -> Vec<(usize, String)> {
    let file: Vec<&str> =
        path.trim_end_matches(".rs").trim_end_matches("/mod").split('/').filter(|name| *name != "lib").collect();
    // The module in which each token stands: that of the file, and those begun with `mod name {`.
    let mut modules: Vec<Option<&str>> = Vec::new();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.text {
            "{" => {
                let begins = at >= 2 && tokens[at - 2].text == "mod";
                modules.push(begins.then(|| tokens[at - 1].text));
            }
            "}" => drop(modules.pop()),
            "crate" | "super" | "self" if at == 0 || tokens[at - 1].text != "::" => {
                let mut here: Vec<&str> = file.clone();
                here.extend(modules.iter().flatten());
                follow(&tokens[at..], here, &mut found);
            }
            _ => {}
        }
    }
    found
}

/// Follows a path that begins in a module; notes what it names at the root.
/// Returns how many tokens it was.
fn follow<'a>(tokens: &[Token<'a>], mut here: Vec<&'a str>, found: &mut Vec<(usize, String)>) -> usize {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token.text {
            "crate" => here.clear(),
            "super" => drop(here.pop()),
            "self" => {}
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token.text != "}") {
                    at += follow(&tokens[at..], here.clone(), found).max(1);
                }
                return at + 1;
            }
            name => {
                if here.is_empty() {
                    found.push((token.line, name.to_owned()));
                }
                here.push(name);
            }
        }
        at += 1;
        match tokens.get(at) {
            Some(next) if next.text == "::" => at += 1,
            _ => break,
        }
    }
    at
}

/// The text with every comment blanked out. Lines stay where they are.
fn without_comments(text: &str) -> String {
    blank(text, |kind| kind == Kind::Comment)
}

/// The same without what stands in quotes.
fn without_texts(text: &str) -> String {
    blank(text, |kind| kind == Kind::Text)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code,
    Comment,
    Text,
}

fn blank(text: &str, unwanted: impl Fn(Kind) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut after_word = false;
    while !rest.is_empty() {
        let (kind, length) = next_piece(rest, after_word);
        let (piece, tail) = rest.split_at(length);
        after_word = piece.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        if unwanted(kind) {
            out.extend(piece.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        } else {
            out.push_str(piece);
        }
        rest = tail;
    }
    out
}

/// What a text begins with, and how long that is.
fn next_piece(text: &str, after_word: bool) -> (Kind, usize) {
    if text.starts_with("//") {
        return (Kind::Comment, text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return (Kind::Comment, block_comment(text));
    }
    let prefix = if after_word { 0 } else { text.bytes().take_while(|byte| b"bcr".contains(byte)).count() };
    let body = &text[prefix..];
    let hashes = body.bytes().take_while(|byte| *byte == b'#').count();
    if text[..prefix].ends_with('r') && body[hashes..].starts_with('"') {
        let end = format!("\"{}", "#".repeat(hashes));
        let start = prefix + hashes + 1;
        return (Kind::Text, text[start..].find(&end).map_or(text.len(), |at| start + at + end.len()));
    }
    if body.starts_with('"') {
        return (Kind::Text, prefix + quoted(body, '"'));
    }
    if body.starts_with('\'') {
        // A character, and not a lifetime or a label.
        let mut chars = body.chars().skip(1);
        let is_char = chars.next().is_some_and(|c| c == '\\') || chars.next() == Some('\'');
        return if is_char { (Kind::Text, prefix + quoted(body, '\'')) } else { (Kind::Code, prefix + 1) };
    }
    (Kind::Code, text.chars().next().map_or(1, char::len_utf8))
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0usize, 0);
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        match rest {
            [b'/', b'*', ..] => depth += 1,
            [b'*', b'/', ..] => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn tokens(code: &str) -> Vec<Token<'_>> {
    let mut all = Vec::new();
    let (mut rest, mut line) = (code, 1);
    while let Some(c) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let length = match c {
            _ if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            ':' if rest.starts_with("::") => 2,
            _ => c.len_utf8(),
        };
        let (text, tail) = rest.split_at(length);
        if c == '\n' {
            line += 1;
        }
        if !c.is_whitespace() {
            all.push(Token { text, line, in_test: false });
        }
        rest = tail;
    }
    mark_tests(&mut all);
    all
}

/// Marks what stands under `#[cfg(test)]`: up to the end of the braces that
/// follow, or to a semicolon before any.
fn mark_tests(tokens: &mut [Token]) {
    let mut at = 0;
    while at < tokens.len() {
        let starts = |words: &[&str]| {
            words.len() <= tokens.len() - at && words.iter().zip(&tokens[at..]).all(|(word, token)| *word == token.text)
        };
        if !starts(&["#", "[", "cfg", "(", "test", ")", "]"]) && !starts(&["#", "[", "cfg", "(", "all", "(", "test"]) {
            at += 1;
            continue;
        }
        let mut depth = 0;
        while at < tokens.len() {
            tokens[at].in_test = true;
            match tokens[at].text {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            let ends = depth == 0 && matches!(tokens[at].text, "}" | ";");
            at += 1;
            if ends {
                break;
            }
        }
    }
}

/// Every file of Rust below a folder, with its path from there.
fn files(folder: &Path, path: &str, found: &mut Vec<(String, String)>) {
    let entries = std::fs::read_dir(folder).expect("a folder that can be read");
    for entry in entries {
        let entry = entry.expect("an entry that can be read");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
        if entry.path().is_dir() {
            files(&entry.path(), &path, found);
        } else if name.ends_with(".rs") {
            found.push((path, std::fs::read_to_string(entry.path()).expect("a file that can be read")));
        }
    }
}

#[test]
fn no_file_reaches_across_the_layers_or_does_what_none_may() {
    let mut all = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut all);
    assert!(all.iter().any(|(path, _)| path == "model/mod.rs"), "the files were found");
    let found: Vec<String> = all
        .iter()
        .flat_map(|(path, text)| check(path, text).into_iter().map(move |violation| format!("src/{path}:{violation}")))
        .collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn no_two_layers_use_each_other() {
    for (at, layer) in LAYERS.iter().enumerate() {
        let earlier: Vec<&str> = LAYERS[..at].iter().map(|layer| layer.name).collect();
        assert!(layer.layers.iter().all(|name| earlier.contains(name)), "{} uses what stands below it", layer.name);
    }
}

/// Checks that a text is refused with one violation that has these words in it,
/// or, with none given, that it is not.
#[track_caller]
fn expect(path: &str, text: &str, words: &str) {
    let found = check(path, text);
    if words.is_empty() {
        assert_eq!(found, [], "{path}: {text}");
    } else {
        assert!(matches!(&found[..], [one] if one.what.contains(words)), "{path}: {text}\n{found:#?}");
    }
}

#[test]
fn a_layer_uses_only_what_it_may() {
    expect("model/row.rs", "use super::Measure;", "");
    expect("model/row.rs", "use crate::model::Measure;", "");
    expect("model/row.rs", "use crate::exchange::Notice;", "`model` may not use `exchange`");
    expect("model/row.rs", "fn f() { crate::ui::app() }", "`model` may not use `ui`");
    expect("model/row.rs", "crate::words! { pub enum A { B = \"b\" } }", "");
    expect("content/terms.rs", "use crate::model::Factor;", "");
    expect("content/terms.rs", "use crate::exchange::csv;", "`content` may not use `exchange`");
    expect("exchange/csv.rs", "use crate::{content::Term, model::{Key, Row}};", "");
    expect("exchange/csv.rs", "use crate::{model::Row, storage::{Shelf, Slot}};", "`exchange` may not use `storage`");
    expect("platform/clock.rs", "use crate::model::Millis;", "");
    expect("platform/clock.rs", "use crate::storage::Shelf;", "`platform` may not use `storage`");
    expect("storage/mod.rs", "use crate::session::Session;", "`storage` may not use `session`");
    expect("storage/mod.rs", "use crate::platform::database;", "");
    expect("session.rs", "use crate::{exchange, model, platform, storage};", "");
    expect("session.rs", "use crate::ui;", "`session` may not use `ui`");
    expect("session/tabs.rs", "use crate::ui::words::words;", "`session` may not use `ui`");
    expect("ui/app.rs", "use crate::{content, exchange, model, platform, session, storage};", "");
    expect("lib.rs", "pub mod ui; pub use crate::ui::start;", "");
    expect("main.rs", "fn main() { groundwork::ui::start() }", "");
    expect("helpers/mod.rs", "fn f() {}", "is in no layer");
}

#[test]
fn a_path_is_followed_however_it_is_written() {
    let refused = "may not use";
    expect("model/row.rs", "use super::super::exchange::Notice;", refused);
    expect("model/mod.rs", "use super::exchange::Notice;", refused);
    expect("model/row.rs", "use super::exchange::Notice;", "");
    expect("model/row.rs", "mod tests { use super::super::exchange; }", "");
    expect("model/row.rs", "mod tests { use super::super::super::exchange; }", refused);
    expect("model/row.rs", "mod a {} use super::super::exchange;", refused);
    expect("model/row.rs", "use self::exchange::A; use super::{exchange, ui};", "");
    expect("model/row.rs", "use super::{super::{model, exchange::A}, Row};", refused);
    expect("model/row.rs", "use crate :: exchange\n    ::Notice;", refused);
    expect("model/row.rs", "use crate::{self as root, model::{self, Key}, exchange::{self, Notice}};", refused);
    expect("model/row.rs", "pub(in crate::exchange) fn f() {}", refused);
    expect("model/row.rs", "impl From<crate::exchange::A> for B { }", refused);
    expect("model/row.rs", "macro_rules! m { () => { $crate::exchange::f() } }", refused);
    expect("session/mod.rs", "fn f(x: crate::model::Key, y: crate::ui::Route) {}", refused);
    expect("model/row.rs", "use crate::*;", "names all layers");
    expect("model/mod.rs", "use super::*;", "names all layers");
    expect("model/row.rs", "mod tests { use super::*; }", "");
    let both = check("model/row.rs", "use crate::{exchange,\n ui};");
    assert_eq!(both.iter().map(|violation| violation.line).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn comments_and_texts_name_nothing() {
    expect("model/a.rs", "// use crate::ui;\n/* crate::ui /* nested */ crate::ui */", "");
    expect("model/a.rs", "/// As [`crate::exchange`] does, with .unwrap() and f64.\nfn f() {}", "");
    expect("model/a.rs", "const A: &str = \"crate::ui \\\" crate::ui\"; const B: char = '\"';", "");
    expect("model/a.rs", "const A: &str = r#\"crate::ui \" web_sys\"#; const B: &[u8] = br\"leptos\";", "");
    expect("model/a.rs", "const A: &str = \"http://x\"; use crate::ui;", "may not use");
    expect("model/a.rs", "fn f<'a>(c: &'a str) -> char { '\\'' } use crate::ui;", "may not use");
    expect("model/a.rs", "fn f() { 'outer: loop { let q = b'\"'; break 'outer; } } use crate::ui;", "may not use");
    expect("model/a.rs", "const A: &str = r\"\\\"; use crate::ui;", "may not use");
}

#[test]
fn only_those_who_may_name_the_browser() {
    expect("platform/page.rs", "use web_sys::Window; use js_sys::Date; use wasm_bindgen::prelude::*;", "");
    expect("storage/shelf.rs", "use gloo_storage::{LocalStorage, Storage};", "");
    expect("storage/shelf.rs", "use leptos::prelude::*;", "`storage` knows no `leptos`");
    expect("platform/page.rs", "use leptos::prelude::*;", "`platform` knows no `leptos`");
    expect("exchange/a.rs", "fn f(x: wasm_bindgen::JsValue) {}", "belongs in `platform`");
    expect("exchange/a.rs", "use leptos_dom as dom;", "knows no");
    expect("session/mod.rs", "use leptos::prelude::*;", "");
    expect("session/mod.rs", "use gloo_timers::callback::Timeout;", "belongs in `platform`");
    expect("session/mod.rs", "fn f(x: web_sys::File) {}", "belongs in `platform`");
    expect("ui/app.rs", "fn f(x: web_sys::KeyboardEvent, y: web_sys::Event) {}", "");
    expect("ui/app.rs", "use web_sys::{FocusEvent, KeyboardEvent};", "");
    expect("ui/app.rs", "use web_sys::{FocusEvent, Window};", "belongs in `platform`");
    expect("ui/app.rs", "let x = web_sys::window();", "belongs in `platform`");
    expect("ui/app.rs", "use js_sys::Date;", "belongs in `platform`");
}

#[test]
fn the_core_has_no_clock_no_chance_and_the_model_no_floating_point() {
    expect("model/a.rs", "use std::time::SystemTime;", "time and chance are handed in");
    expect("exchange/a.rs", "let now = std::time::Instant::now();", "time and chance are handed in");
    expect("content/a.rs", "use rand::Rng;", "time and chance are handed in");
    expect("content/a.rs", "fn f() -> u8 { getrandom::u32() }", "time and chance are handed in");
    expect("exchange/a.rs", "let brand = operand + random;", "");
    expect("platform/clock.rs", "use std::time::Instant;", "");
    expect("model/a.rs", "struct A { share: f64 }", "no floating point");
    expect("model/a.rs", "let x = 1 as f32;", "no floating point");
    expect("exchange/svg.rs", "struct Box { width: f64 }", "");
}

#[test]
fn nothing_panics_on_purpose_outside_tests() {
    expect("model/a.rs", "fn f() { g().unwrap(); }", "`unwrap` may panic");
    expect("main.rs", "fn f() { g().expect(\"so\"); }", "`expect` may panic");
    expect("ui/a.rs", "fn f() { g()\n    .unwrap()\n; }", "`unwrap` may panic");
    expect("model/a.rs", "fn f() { g().unwrap_or_default(); g().expecting(); expect(1, 2); }", "");
    expect("model/a.rs", "#[cfg(test)]\nmod tests { fn f() { { g().unwrap(); } h().expect(\"so\"); } }", "");
    expect("model/a.rs", "#[cfg(test)]\nfn f() { g().unwrap() }\nfn h() { g().unwrap() }", "`unwrap` may panic");
    expect("model/a.rs", "#[cfg(test)]\nuse x::y;\nfn h() { g().unwrap() }", "`unwrap` may panic");
    expect("model/a.rs", "#[cfg(all(test, not(target_arch = \"wasm32\")))]\nmod t { fn f() { g().unwrap() } }", "");
}

#[test]
fn html_is_never_set_as_text() {
    expect("ui/a.rs", "view! { <p inner_html=text /> }", "sets HTML as text");
    expect("platform/a.rs", "element.set_inner_html(\"\")", "sets HTML as text");
    expect("platform/a.rs", "Reflect::set(&element, \"innerHTML\", &text)", "sets HTML as text");
    expect("platform/a.rs", "// Never innerHTML.", "");
}

#[test]
fn a_long_file_is_to_be_split() {
    expect("ui/a.rs", &"// A line\n".repeat(LONGEST_FILE), "");
    expect("ui/a.rs", &"// A line\n".repeat(LONGEST_FILE + 1), "split it");
}
