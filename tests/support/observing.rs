//! Arbitrary observers' sheets, with what was heard.

use groundwork::model::{
    BankId, Behaviour, Count, Edit, FactNumber, Heard, Item, Observation, ObservationId, Observed, Quote, QuoteId,
    QuoteRef, Ratings, ScenarioRef, Tally, Uncovered, Word,
};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;

use super::{day, id, known, order, text, word};

pub fn tally() -> BoxedStrategy<Tally> {
    let count = prop_oneof![3 => Just(0), 3 => 1..9u16, 1 => Just(u16::MAX)];
    vec(count, Heard::ALL.len())
        .prop_map(|counts| {
            let mut tally = Tally::default();
            Heard::ALL.iter().zip(counts).for_each(|(kind, times)| *tally.of_mut(*kind) = Count::new(times));
            tally
        })
        .boxed()
}

pub fn ratings() -> BoxedStrategy<Ratings> {
    vec(option::of(word()), Behaviour::ALL.len())
        .prop_map(|all| {
            let mut ratings = Ratings::default();
            Behaviour::ALL.iter().zip(all).for_each(|(behaviour, said)| *ratings.said_mut(*behaviour) = said);
            ratings
        })
        .boxed()
}

pub fn scenario_ref() -> BoxedStrategy<ScenarioRef> {
    let built_in = prop::sample::select(vec!["late-course", "of-next-year"]);
    prop_oneof![
        known().prop_map(ScenarioRef::Own),
        built_in.prop_map(|word| ScenarioRef::BuiltIn(BankId::new(word).expect("a word"))),
    ]
    .boxed()
}

pub fn uncovered() -> BoxedStrategy<Uncovered> {
    let fact = || (1..=200usize).prop_map(|number| FactNumber::new(number).expect("a fact"));
    (option::of(fact()), btree_set(fact(), 0..4)).prop_map(|(last, out)| Uncovered::of(last, out)).boxed()
}

pub fn observation() -> BoxedStrategy<Observation> {
    let of = option::of(prop_oneof![
        4 => known().prop_map(Observed::Meeting),
        3 => scenario_ref().prop_map(Observed::Scenario),
        1 => Just(Observed::Other("practice/1".into())),
    ]);
    let about = (of, text(), option::of(day()), option::of(known()), option::of(0..1u64 << 53));
    let names = prop_oneof![2 => Just(String::new()), 1 => text()];
    let said = (text(), text(), text(), text(), text(), option::of(day()));
    (about, (names, uncovered()), tally(), ratings(), said, option::of(known()))
        .prop_map(|((of, about, on, observer, began), (led, uncovered), tally, ratings, said, came_as)| {
            let (went_well, went_well_too, even_better_if, notes, next_time, tried) = said;
            Observation {
                of,
                about,
                on,
                began,
                led,
                observer,
                tally,
                ratings,
                uncovered,
                notes,
                went_well,
                went_well_too,
                even_better_if,
                next_time,
                tried,
                came_as,
            }
        })
        .boxed()
}

pub fn quote() -> BoxedStrategy<Quote> {
    (order(), text(), option::of(word()), any::<bool>())
        .prop_map(|(order, text, kind, writing)| Quote { order, text, kind, writing })
        .boxed()
}

fn quote_ref() -> BoxedStrategy<QuoteRef> {
    (known(), known()).prop_map(|(observation, id)| QuoteRef { observation, id }).boxed()
}

pub fn item() -> BoxedStrategy<Item> {
    prop_oneof![known().prop_map(Item::Observation), quote_ref().prop_map(Item::Quote)].boxed()
}

pub fn addition(by: u8) -> BoxedStrategy<Edit> {
    let slot = || 0..3u8;
    prop_oneof![
        (slot(), observation()).prop_map(move |(slot, it)| Edit::add(id::<ObservationId>(by, slot), it)),
        (known(), slot(), quote()).prop_map(move |(observation, slot, it)| {
            Edit::add(QuoteRef { observation, id: id::<QuoteId>(by, slot) }, it)
        }),
    ]
    .boxed()
}

pub fn new_value() -> BoxedStrategy<Edit> {
    prop_oneof![
        (known::<ObservationId>(), observation()).prop_map(|(id, it)| Edit::set(id, it)),
        (quote_ref(), quote()).prop_map(|(id, it)| Edit::set(id, it)),
    ]
    .boxed()
}

/// A sheet of replica 0 with a quote on it.
pub fn held() -> BoxedStrategy<Vec<Edit>> {
    (observation(), quote())
        .prop_map(|(observation, quote)| {
            let of: ObservationId = id(0, 0);
            vec![
                Edit::add(of, Observation { of: None, observer: None, ..observation }),
                Edit::add(QuoteRef { observation: of, id: id::<QuoteId>(0, 0) }, quote),
            ]
        })
        .boxed()
}
