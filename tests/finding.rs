//! What holds of finding, whatever is written.

mod support;

use groundwork::model::{
    Client, ClientId, Edit, Finder, GapMap, Group, Hit, Id, Key, Query, Workbook, WorkbookId, WorkbookInfo,
};
use proptest::collection::vec;
use proptest::prelude::*;
use support::{edit, furnished, main_text, tick, times};

/// All that is found, by group, as it is shown.
fn found(finder: &mut Finder, words: &str) -> Vec<(Group, usize, Vec<Hit>)> {
    let query = Query::of(words);
    let groups = finder.find(&query, 1_000).into_iter();
    groups.map(|it| (it.group, it.count, it.best.iter().filter_map(|at| finder.hit(*at, &query)).collect())).collect()
}

/// Whether something is on a template, which is in no list.
fn is_on_a_template(workbook: &Workbook, key: &Key) -> bool {
    let whole = key.wholes().last().unwrap_or_else(|| key.clone());
    matches!(whole, Key::Map(map) if workbook.get::<GapMap>(map).is_some_and(|map| map.template))
}

/// A name of which nothing counts in a search was taken for no part at all, and what was shown
/// stood one further on.
#[test]
fn a_name_of_a_character_that_nobody_writes_hides_nothing() {
    for name in ["\u{1}", "\u{301}", "A\u{1}B"] {
        let client =
            Client { name: name.into(), unit: "Stores".into(), notes: "by the gate".into(), ..Client::default() };
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(1, 0));
        let book = empty.apply(&Edit::add(ClientId::LOWEST, client), tick(1, 0)).unwrap();
        for (words, text) in [("stores", "Stores"), ("gate", "by the gate")] {
            let hits: Vec<Hit> = found(&mut Finder::of(&book), words).into_iter().flat_map(|(.., hits)| hits).collect();
            assert_eq!(hits.iter().map(|hit| hit.text.as_str()).collect::<Vec<_>>(), [text], "{name:?}");
        }
    }
}

proptest! {
    #![proptest_config(times(64))]

    /// What was written is found by its words, in the unit in which it stands.
    #[test]
    fn every_sentence_is_found_where_it_stands(workbook in furnished()) {
        let mut finder = Finder::of(&workbook);
        for (key, unit) in workbook.units() {
            let Some(text) = unit.current().content.state.body().map(main_text) else { continue };
            let is_part = Group::of(key).is_some() || key.wholes().any(|whole| Group::of(&whole).is_some());
            let Some(word) = text.strip_prefix("sentence ").filter(|_| is_part) else { continue };
            let hits: Vec<Hit> = found(&mut finder, word).into_iter().flat_map(|(_, _, hits)| hits).collect();
            let named = |id| workbook.units().any(|(key, unit)| {
                let body = unit.current().content.state.body();
                let body = body.filter(|_| workbook.is_live(key) && !is_on_a_template(&workbook, key));
                body.is_some_and(|body| body.links(key).contains(&Key::Person(id)))
            });
            let is_left_out = matches!(key, Key::Person(id) if !named(*id));
            if workbook.is_live(key) && !is_on_a_template(&workbook, key) && !is_left_out {
                prop_assert!(hits.iter().any(|hit| hit.text.trim() == text), "{key}: {text}");
            }
        }
    }

    /// An index that followed every edit finds what one finds that was read afresh.
    #[test]
    fn an_index_that_followed_finds_the_same(start in furnished(), edits in vec((edit(1), 0..40_usize), 0..12)) {
        let (mut workbook, mut now) = (start, 1_000);
        let mut followed = Finder::of(&workbook);
        for (edit, read) in edits {
            now += 1;
            if let Ok(next) = workbook.apply(&edit, tick(now, 1)) {
                workbook = next;
            }
            followed.follow(&workbook);
            // Not always to the end, and asked meanwhile.
            for _ in 0..read {
                followed.go_on();
            }
            found(&mut followed, "sentence");
        }
        while followed.go_on() {}
        let mut fresh = Finder::of(&workbook);
        for words in ["", "s", "sentence", "sentence a", "sentence ab", "é", "nowhere to be found"] {
            prop_assert_eq!(found(&mut followed, words), found(&mut fresh, words), "{}", words);
        }
    }
}
