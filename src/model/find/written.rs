//! What was written about something, and the words around what was found in it.

use super::finder::Entry;
use super::{Finder, Group, PARTED, Query};
use crate::model::fold::{Traced, folded};
use crate::model::{Body, Client, GapMap, Key, Workbook};

/// Something that was found, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub key: Key,
    /// What it is called; empty for what has no name.
    pub name: String,
    /// The unit in which the words stand: itself, or a part of it such as a cell.
    pub part: Key,
    /// The whole text in which they stand, by which its field is known.
    pub text: String,
    /// The words around what its name doesn't have, or else nothing.
    pub context: String,
}

/// A text, and the unit in which it stands.
pub(super) struct Written<'a> {
    part: &'a Key,
    pub text: &'a str,
}

/// How many characters are shown before and after a word that was found.
const BEFORE: usize = 24;
const AFTER: usize = 48;

impl Finder {
    /// All that is written about an entry: its own texts, its name first, those of its parts,
    /// and the names of the people and of the client whom they refer to.
    pub(super) fn written<'a>(&'a self, workbook: &'a Workbook, entry: &'a Entry) -> Vec<Written<'a>> {
        let known = entry.known.and_then(|known| self.known.get(known));
        let known = known.into_iter().flat_map(|known| known.texts.iter().copied());
        let known = known.map(|text| Written { part: &entry.key, text });
        // A need without a measure goes by its SHOULD.
        let nameless = match (&entry.key, workbook.body(&entry.key)) {
            (Key::Row(_), Some(body)) => name_in(body).is_empty(),
            _ => false,
        };
        let (own, others) = entry.parts.split_at(entry.parts.len().min(1));
        let parts = || if nameless { others.iter().chain(own) } else { own.iter().chain(others) };
        let texts = parts().flat_map(|part| {
            let texts = workbook.body(part).map(texts_of).unwrap_or_default();
            texts.into_iter().map(move |text| Written { part, text })
        });
        let client = match &entry.key {
            Key::Map(map) => workbook.get::<GapMap>(*map).and_then(|map| workbook.get::<Client>(map.client?)),
            _ => None,
        };
        let client = client.map(|client| Written { part: &entry.key, text: &client.name });
        let people = parts().flat_map(|part| {
            let names = workbook.names_in(part).into_iter();
            names.map(move |text| Written { part, text })
        });
        known.chain(texts).chain(client).chain(people).filter(|written| !written.text.trim().is_empty()).collect()
    }

    /// What is shown of what was found at a place of the index. None if it is gone.
    pub fn hit(&self, at: usize, query: &Query) -> Option<Hit> {
        let workbook = self.of.as_ref()?;
        let entry = self.entries.get(at)?;
        let name = self.name_of(workbook, entry);
        let plain = folded(&name);
        let missing: Vec<&String> = query.words.iter().filter(|word| !plain.contains(word.as_str())).collect();
        let hit = |part: &Key, text: &str, context: String| {
            Some(Hit {
                key: entry.key.clone(),
                name: name.clone(),
                part: part.clone(),
                text: text.to_string(),
                context,
            })
        };
        if let Key::Person(person) = &entry.key {
            // People have no page: they are shown where they are first named.
            let names = self.entries.iter().find(|other| other.people.contains(person))?;
            let names_them =
                |part: &&Key| workbook.body(part).is_some_and(|body| body.links(part).contains(&entry.key));
            let part = names.parts.iter().find(names_them).unwrap_or(&names.key);
            let full = workbook.body(&entry.key).map(name_in).unwrap_or_default();
            return hit(part, full, self.name_of(workbook, names));
        }
        let written = self.written(workbook, entry);
        // As they were read: folding every text again would take too long.
        let mut best: Option<(usize, &Written)> = None;
        for (written, text) in written.iter().zip(entry.text.split(PARTED)) {
            let wanted = if missing.is_empty() { query.words.iter().collect() } else { missing.clone() };
            let has = wanted.into_iter().filter(|word| text.contains(word.as_str())).count();
            if best.is_none_or(|(most, _)| has > most) {
                best = Some((has, written));
            }
        }
        let Some((_, best)) = best else { return hit(&entry.key, "", String::new()) };
        let context = missing.iter().find_map(|word| around(best.text.trim(), word)).unwrap_or_default();
        hit(best.part, best.text, context)
    }

    /// What an entry is called.
    fn name_of(&self, workbook: &Workbook, entry: &Entry) -> String {
        match (entry.known.and_then(|known| self.known.get(known)), &entry.key) {
            (Some(known), _) => known.texts.first().copied().unwrap_or_default().to_string(),
            // A question is its name.
            (None, Key::Question(_)) => workbook.body(&entry.key).map(name_in).unwrap_or_default().to_string(),
            (None, key) => workbook.name_at(key),
        }
    }

    /// The map that an entry is on, if it is on one, and whether it is put aside.
    pub fn standing_of(&self, at: usize) -> (Option<Key>, bool) {
        let entry = self.entries.get(at);
        let within = entry.and_then(|entry| entry.key.wholes().find(|whole| Group::of(whole).is_some()));
        (within, entry.is_some_and(|entry| entry.aside))
    }
}

/// All that is searched of a body. What a point holds is on its map, or was removed on purpose.
fn texts_of(body: &Body) -> Vec<&str> {
    match body {
        Body::Point(point) => vec![&point.name],
        body => body.texts(),
    }
}

/// The name of a body, which is the first of its texts.
fn name_in(body: &Body) -> &str {
    texts_of(body).first().map(|text| text.trim()).unwrap_or_default()
}

/// The part of a text around a folded word, on one line.
fn around(text: &str, word: &str) -> Option<String> {
    let traced = Traced::of(text);
    let at = traced.plain.find(word)?;
    let at = text.get(..traced.origin(at..at + word.len())?.start)?.chars().count();
    let (earliest, count) = (at.saturating_sub(BEFORE), text.chars().count());
    // No word is cut at the beginning, unless it is that one.
    let spaces = text.chars().enumerate().take(at).skip(earliest.saturating_sub(1)).filter(|(_, c)| c.is_whitespace());
    let from = if earliest == 0 { 0 } else { spaces.map(|(place, _)| place + 1).next().unwrap_or(at) };
    let shown: String = text.chars().skip(from).take(BEFORE + AFTER).collect();
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let (before, after) = (if from > 0 { "…" } else { "" }, if from + BEFORE + AFTER < count { "…" } else { "" });
    Some(format!("{before}{shown}{after}"))
}
