//! Arbitrary self-checks, with their answers and what is to be done.

use groundwork::model::{
    ActionId, CheckAction, CheckAnswer, CheckAnswers, CheckRound, Edit, Gathered, Guest, Id, Item, RespondentId,
    Response, RoundId, Score,
};
use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;

use super::{day, id, known, order, step, text, word};

fn round() -> BoxedStrategy<CheckRound> {
    (word(), 0..3u16, option::of(known()), text(), option::of(day()), option::of(day()), option::of(word()), guest())
        .prop_map(|(kind, version, client, note, begun, finished, group, guest)| CheckRound {
            kind,
            version,
            client,
            note,
            begun,
            finished,
            group,
            guest,
        })
        .boxed()
}

fn respondent() -> BoxedStrategy<RespondentId> {
    (0..4u128).prop_map(RespondentId::from_bits).boxed()
}

fn guest() -> BoxedStrategy<Option<Guest>> {
    let guest = (step(), respondent(), option::of(word()), 0..3u32);
    option::of(guest.prop_map(|(code, respondent, party, handed)| Guest { code, respondent, party, handed })).boxed()
}

fn gathered() -> BoxedStrategy<Gathered> {
    let response = (0..3u32, option::of(word()), btree_map(step(), answer(), 0..4))
        .prop_map(|(version, party, given)| Response { version, party, given });
    btree_map(respondent(), response, 0..3).prop_map(|by| Gathered { by }).boxed()
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
        (known::<RoundId>(), gathered()).prop_map(|(id, it)| Edit::set(id, it)),
        (known::<ActionId>(), action()).prop_map(|(id, it)| Edit::set(id, it)),
    ]
    .boxed()
}
