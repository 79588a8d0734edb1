//! Arbitrary scenarios, with what only their clients know.

use groundwork::model::{
    Edit, Fact, FactId, FactRef, Item, Rehearsal, RehearsalId, RehearsalTurn, Scenario, ScenarioId, ScenarioRef,
    TurnId, TurnRef,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{day, id, known, order, text, word};

pub fn scenario() -> BoxedStrategy<Scenario> {
    let told = (text(), text(), text(), text());
    let client = (text(), text(), text());
    (text(), option::of(word()), option::of(word()), told, client, vec(word(), 0..4), any::<bool>())
        .prop_map(|(title, talk, difficulty, told, client, watch, client_elsewhere)| {
            let (trade, brief, lead, observer) = told;
            let (client, opening, otherwise) = client;
            Scenario {
                title,
                talk,
                difficulty,
                trade,
                brief,
                lead,
                client,
                opening,
                otherwise,
                observer,
                watch,
                client_elsewhere,
            }
        })
        .boxed()
}

pub fn fact() -> BoxedStrategy<Fact> {
    (order(), text(), option::of(word()), option::of(word()), text(), text())
        .prop_map(|(order, text, fills, asked, well, badly)| Fact { order, text, fills, asked, well, badly })
        .boxed()
}

pub fn rehearsal() -> BoxedStrategy<Rehearsal> {
    let of = option::of(known::<ScenarioId>().prop_map(ScenarioRef::Own));
    (of, option::of(day()), option::of(day()), text(), option::of(day()))
        .prop_map(|(of, begun, ended, next_time, tried)| Rehearsal { of, begun, ended, next_time, tried, map: None })
        .boxed()
}

pub fn turn() -> BoxedStrategy<RehearsalTurn> {
    (order(), text(), option::of(word()), any::<bool>())
        .prop_map(|(order, text, after, aside)| RehearsalTurn { order, text, after, aside })
        .boxed()
}

fn turn_ref() -> BoxedStrategy<TurnRef> {
    (known(), known()).prop_map(|(rehearsal, id)| TurnRef { rehearsal, id }).boxed()
}

fn fact_ref() -> BoxedStrategy<FactRef> {
    (known(), known()).prop_map(|(scenario, id)| FactRef { scenario, id }).boxed()
}

pub fn item() -> BoxedStrategy<Item> {
    prop_oneof![
        known().prop_map(Item::Scenario),
        fact_ref().prop_map(Item::Fact),
        known().prop_map(Item::Rehearsal),
        turn_ref().prop_map(Item::Turn),
    ]
    .boxed()
}

pub fn addition(by: u8) -> BoxedStrategy<Edit> {
    let slot = || 0..3u8;
    prop_oneof![
        (slot(), scenario()).prop_map(move |(slot, it)| Edit::add(id::<ScenarioId>(by, slot), it)),
        (slot(), rehearsal()).prop_map(move |(slot, it)| Edit::add(id::<RehearsalId>(by, slot), it)),
        (known(), slot(), turn()).prop_map(move |(rehearsal, slot, it)| {
            Edit::add(TurnRef { rehearsal, id: id::<TurnId>(by, slot) }, it)
        }),
        (known(), slot(), fact())
            .prop_map(move |(scenario, slot, it)| { Edit::add(FactRef { scenario, id: id::<FactId>(by, slot) }, it) }),
    ]
    .boxed()
}

pub fn new_value() -> BoxedStrategy<Edit> {
    prop_oneof![
        (known::<ScenarioId>(), scenario()).prop_map(|(id, it)| Edit::set(id, it)),
        (fact_ref(), fact()).prop_map(|(id, it)| Edit::set(id, it)),
        (known::<RehearsalId>(), rehearsal()).prop_map(|(id, it)| Edit::set(id, it)),
        (turn_ref(), turn()).prop_map(|(id, it)| Edit::set(id, it)),
    ]
    .boxed()
}
