//! Facts and terms come from the sources, sentences never do.
//!
//! The sources aren't part of the project. What stands here of them are fingerprints of their
//! runs of six words (`wording/sources.txt`), and no text of the project may have one of those.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// So many words one after the other make a run.
const RUN: usize = 6;

/// What is cited by its name, and may stand anywhere.
const TITLES: [&str; 2] = [
    "Building a sustainable performance partnering program",
    "The human factor: building strategic partnerships in your organization",
];

/// The words of a text, each with its line.
fn words(text: &str) -> Vec<(usize, String)> {
    let mut words = Vec::new();
    for (line, text) in (1..).zip(text.lines()) {
        let text = text.to_lowercase().replace('’', "'");
        let is_of_word = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '\'';
        let found = text.split(|letter: char| !is_of_word(letter)).filter(|word| !word.is_empty());
        words.extend(found.map(|word| (line, word.to_owned())));
    }
    words
}

/// The runs of a text, each with the line on which it begins.
fn runs(text: &str) -> Vec<(usize, String)> {
    let words = words(text);
    let run =
        |run: &[(usize, String)]| (run[0].0, run.iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" "));
    words.windows(RUN).map(run).collect()
}

fn fingerprint(run: &str) -> String {
    Sha256::digest(run).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

fn of_sources() -> HashSet<&'static str> {
    include_str!("wording/sources.txt").lines().filter(|line| !line.starts_with('#')).collect()
}

/// The files below a folder that have texts which people read.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_text =
            |ending: &std::ffi::OsStr| ["rs", "md", "json", "webmanifest", "html"].iter().any(|it| ending == *it);
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(is_text) {
            found.push(path);
        }
    }
}

#[test]
fn no_sentence_of_the_sources_is_in_the_product() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all: Vec<PathBuf> = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"].map(|name| root.join(name)).into();
    ["src", "docs", "public"].iter().for_each(|folder| files(&root.join(folder), &mut all));
    let (sources, titles) = (of_sources(), TITLES.map(words_of));
    let mut shared = Vec::new();
    for path in all {
        let text = fs::read_to_string(&path).unwrap();
        let of_source = |run: &str| sources.contains(fingerprint(run).as_str());
        let is_cited = |run: &str| titles.iter().any(|title| title.contains(run));
        let found = runs(&text).into_iter().filter(|(_, run)| of_source(run) && !is_cited(run));
        shared.extend(found.map(|(line, run)| format!("{}:{line}: {run}", path.display())));
    }
    assert!(shared.is_empty(), "in the words of the sources:\n{}", shared.join("\n"));
}

fn words_of(title: &str) -> String {
    words(title).into_iter().map(|(_, word)| word).collect::<Vec<_>>().join(" ")
}

/// Without this nobody would notice if nothing were found any more.
#[test]
fn what_is_cited_is_found_in_the_sources() {
    let sources = of_sources();
    assert!(sources.len() > 4_000, "{}", sources.len());
    for title in TITLES {
        let runs = runs(title);
        assert!(!runs.is_empty());
        let found = runs.iter().filter(|(_, run)| sources.contains(fingerprint(run).as_str())).count();
        assert_eq!(found, runs.len(), "{title}");
    }
    let split = "“Building a\n   sustainable, performance-PARTNERING program”";
    assert_eq!(runs(split), [(1, words_of(TITLES[0]))]);
}
