//! Arbitrary self-checks, with their answers and what is to be done.

use groundwork::model::{ActionId, CheckAction, CheckAnswer, CheckAnswers, CheckRound, Edit, Item, RoundId, Score};
use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;

use super::{day, id, known, order, step, text, word};

fn round() -> BoxedStrategy<CheckRound> {
    (word(), 0..3u16, option::of(known()), text(), option::of(day()), option::of(day()))
        .prop_map(|(kind, version, client, note, begun, finished)| CheckRound {
            kind,
            version,
            client,
            note,
            begun,
            finished,
        })
        .boxed()
}

/// Any of the answers.
pub fn answer() -> BoxedStrategy<CheckAnswer> {
    prop_oneof![
        5 => (0..=4u8).prop_filter_map("a score", Score::new).prop_map(CheckAnswer::Score),
        1 => Just(CheckAnswer::DontKnow),
        1 => Just(CheckAnswer::Skipped),
    ]
    .boxed()
}

fn answers() -> BoxedStrategy<CheckAnswers> {
    btree_map(step(), answer(), 0..4).prop_map(|given| CheckAnswers { given }).boxed()
}

fn action() -> BoxedStrategy<CheckAction> {
    let days = (option::of(day()), option::of(day()));
    (order(), text(), days, option::of(known()), option::of(known()), step())
        .prop_map(|(order, text, (due, done), who, round, answers)| CheckAction {
            order,
            text,
            due,
            who,
            done,
            round,
            answers,
        })
        .boxed()
}

pub fn item() -> BoxedStrategy<Item> {
    prop_oneof![known().prop_map(Item::Round), known().prop_map(Item::Action)].boxed()
}

pub fn addition(by: u8) -> BoxedStrategy<Edit> {
    let slot = || 0..3u8;
    prop_oneof![
        (slot(), round()).prop_map(move |(slot, it)| Edit::add(id::<RoundId>(by, slot), it)),
        (slot(), action()).prop_map(move |(slot, it)| Edit::add(id::<ActionId>(by, slot), it)),
    ]
    .boxed()
}

pub fn new_value() -> BoxedStrategy<Edit> {
    prop_oneof![
        (known::<RoundId>(), round()).prop_map(|(id, it)| Edit::set(id, it)),
        (known::<RoundId>(), answers()).prop_map(|(id, it)| Edit::set(id, it)),
        (known::<ActionId>(), action()).prop_map(|(id, it)| Edit::set(id, it)),
    ]
    .boxed()
}
