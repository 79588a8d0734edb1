//! Arbitrary entries on how a change goes.

use groundwork::model::{ChangeEntry, ChangeId, Edit, Item};
use proptest::option;
use proptest::prelude::*;

use super::{day, id, known, text, word};

fn entry() -> BoxedStrategy<ChangeEntry> {
    (day(), option::of(known()), option::of(word()), text(), text(), text(), option::of(day()))
        .prop_map(|(on, client, stands, tried, changed, learnt, review)| ChangeEntry {
            on,
            client,
            stands,
            tried,
            changed,
            learnt,
            review,
        })
        .boxed()
}

pub fn item() -> BoxedStrategy<Item> {
    known().prop_map(Item::Change).boxed()
}

pub fn addition(by: u8) -> BoxedStrategy<Edit> {
    (0..3u8, entry()).prop_map(move |(slot, it)| Edit::add(id::<ChangeId>(by, slot), it)).boxed()
}

pub fn new_value() -> BoxedStrategy<Edit> {
    (known::<ChangeId>(), entry()).prop_map(|(id, it)| Edit::set(id, it)).boxed()
}
