//! Scenarios as files: what comes out goes in again, and the lead's and the client's keep apart.

#[path = "support/mod.rs"]
mod support;

use groundwork::content::SCENARIOS;
use groundwork::exchange::{
    Brought, MOST_SCENARIO_BYTES, MOST_SCENARIO_FACTS, OfferError, Offered, ScenarioFileError, ScenarioNotice,
    ScenarioPart, SharedFileError, SharedScenario, client_text, read_client, read_offered, read_practice,
    read_scenario, scenario_text,
};
use groundwork::model::{CardCode, Fact, Id, OrderKey, ReplicaId, Tick, Workbook, WorkbookId, WorkbookInfo};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

const CODE: u128 = 0x0123_4567_89ab_cdef;

fn code() -> CardCode {
    CardCode::of_bits(CODE)
}

fn built_in() -> SharedScenario {
    SharedScenario::of_cards(SCENARIOS[0].open_cards(), SCENARIOS[0].client_card())
}

/// As it is once it was put in somewhere else.
fn put_in(shared: &SharedScenario) -> SharedScenario {
    let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
    let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
    let mut bits = 0;
    let mut ids = || {
        bits += 1;
        Some(bits)
    };
    let (id, edit) = shared.put_in(&mut ids).expect("enough ids");
    SharedScenario::of(&book.apply(&edit, tick).expect("an edit"), id).expect("it is there")
}

/// The same facts at the places that they get in a file.
fn in_order(facts: Vec<Fact>) -> Vec<Fact> {
    let mut order: Option<OrderKey> = None;
    let mut placed = Vec::new();
    for fact in facts {
        let place = OrderKey::between(order.as_ref(), None);
        placed.push(Fact { order: place.clone(), ..fact });
        order = Some(place);
    }
    placed
}

fn shared() -> BoxedStrategy<SharedScenario> {
    (support::practice::scenario(), vec(support::practice::fact(), 1..6))
        .prop_map(|(mut scenario, mut facts)| {
            scenario.client_elsewhere = false;
            // Words that are empty aren't written; neither are facts that say nothing.
            facts.iter_mut().for_each(|fact| fact.text.push('x'));
            SharedScenario { scenario, facts: in_order(facts) }
        })
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_whole_scenario_comes_out_as_it_went_in(shared in shared()) {
        let text = scenario_text(&shared).unwrap();
        let (read, _) = read_scenario(&text).unwrap();
        prop_assert_eq!(&read, &shared);
        prop_assert_eq!(put_in(&read), shared);
    }

    #[test]
    fn the_leads_file_has_nothing_that_only_the_client_reads(mut shared in shared()) {
        for (text, mark) in [
            (&mut shared.scenario.client, "who-they-are"),
            (&mut shared.scenario.opening, "how-they-begin"),
            (&mut shared.scenario.otherwise, "what-else"),
        ] {
            *text = mark.into();
        }
        for fact in &mut shared.facts {
            (fact.text, fact.well, fact.badly) = ("the-fact".into(), "said-well".into(), "said-badly".into());
        }
        let text = scenario_text(&shared.clone().for_lead()).unwrap();
        for mark in ["who-they-are", "how-they-begin", "what-else", "the-fact", "said-well", "said-badly"] {
            prop_assert!(!text.contains(mark), "{} in {}", mark, text);
        }
        let (read, notices) = read_scenario(&text).unwrap();
        prop_assert!(read.scenario.client_elsewhere && read.facts.is_empty());
        prop_assert!(notices.contains(&ScenarioNotice::WithoutFacts));
        prop_assert_eq!(&read.scenario.title, &shared.scenario.title);
        prop_assert_eq!(&read.scenario.watch, &shared.scenario.watch);
    }

    #[test]
    fn whatever_is_in_a_file_reading_ends_with_a_sentence_or_a_scenario(
        text in ".{0,80}",
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let _ = read_practice(&text);
        let mut bytes = scenario_text(&built_in()).unwrap().trim_end().as_bytes().to_vec();
        let place = at.index(bytes.len());
        bytes[place] = byte;
        let _ = read_practice(&String::from_utf8_lossy(&bytes));
        bytes.truncate(place);
        prop_assert!(read_practice(&String::from_utf8_lossy(&bytes)).is_err());
    }
}

#[test]
fn the_clients_card_opens_with_its_code_and_shows_nothing_before() {
    for shared in [built_in(), put_in(&built_in())] {
        let text = client_text(&shared, code(), 7).unwrap();
        for told in shared.client_card().texts() {
            assert!(!text.contains(told), "{told}");
        }
        assert!(text.contains(SCENARIOS[0].title));
        let sealed = read_client(&text).unwrap();
        let (card, notices) = sealed.open(code()).unwrap();
        assert_eq!((card, notices), (shared.client_card(), vec![]));
        assert_eq!(sealed.open(CardCode::of_bits(CODE + 1)), Err(ScenarioFileError::WrongCode));
        // Another time it is another file.
        assert_ne!(text, client_text(&shared, code(), 8).unwrap());
    }
}

#[test]
fn a_clients_card_that_was_changed_or_cut_is_noticed() {
    let text = client_text(&built_in(), code(), 7).unwrap();
    let altered = |change: fn(&mut Value)| {
        let mut fields: Value = serde_json::from_str(&text).unwrap();
        change(&mut fields);
        fields.to_string()
    };
    let open = |text: &str| read_client(text).and_then(|sealed| sealed.open(code())).map(drop);
    assert_eq!(open(&text), Ok(()));
    let flip = |fields: &mut Value| {
        let locked = fields["locked"].as_str().unwrap().to_string();
        let first = if locked.starts_with('A') { "B" } else { "A" };
        fields["locked"] = json!(format!("{first}{}", &locked[1..]));
    };
    assert_eq!(open(&altered(flip)), Err(ScenarioFileError::Altered));
    let retitled = |fields: &mut Value| fields["title"] = json!("Another");
    assert_eq!(open(&altered(retitled)), Err(ScenarioFileError::Altered));
    let shorter = |fields: &mut Value| {
        let locked = fields["locked"].as_str().unwrap().to_string();
        fields["locked"] = json!(locked[..locked.len() - 8].to_string());
    };
    assert_eq!(open(&altered(shorter)), Err(ScenarioFileError::Altered));
    let locked = ScenarioFileError::Misread(ScenarioPart::Locked);
    for change in [
        (|fields: &mut Value| fields["locked"] = json!("%")) as fn(&mut Value),
        |fields| fields["salt"] = json!(""),
        |fields| drop(fields.as_object_mut().map(|fields| fields.remove("check"))),
    ] {
        assert_eq!(open(&altered(change)), Err(locked.clone()));
    }
    let salted = |fields: &mut Value| fields["salt"] = json!("AAAA");
    assert_eq!(open(&altered(salted)), Err(ScenarioFileError::WrongCode));
    let cut: String = text.chars().take(150).collect();
    assert_eq!(open(&cut), Err(ScenarioFileError::File(SharedFileError::CutOff)));
}

#[test]
fn what_doesnt_fit_is_told_with_its_place() {
    let whole: Value = serde_json::from_str(&scenario_text(&built_in()).unwrap()).unwrap();
    let check = |change: fn(&mut Value), expect: ScenarioFileError| {
        let mut fields = whole.clone();
        change(&mut fields);
        assert_eq!(read_scenario(&fields.to_string()), Err(expect));
    };
    use ScenarioFileError::{File, Misread, NoFacts, NoText, TooMany};
    check(|fields| fields["facts"] = json!([]), NoFacts);
    check(|fields| fields["facts"] = json!(null), NoFacts);
    check(|fields| fields["facts"] = json!({}), Misread(ScenarioPart::List("facts")));
    check(|fields| fields["facts"][1] = json!(3), Misread(ScenarioPart::Fact(2)));
    check(|fields| fields["facts"][1]["well"] = json!(3), Misread(ScenarioPart::InFact(2, "well")));
    check(|fields| fields["facts"][2] = json!({"badly": "no"}), NoText { fact: 3 });
    check(|fields| fields["watch"] = json!("x"), Misread(ScenarioPart::List("watch")));
    check(|fields| fields["watch"] = json!([1]), Misread(ScenarioPart::List("watch")));
    check(|fields| fields["brief"] = json!([]), Misread(ScenarioPart::Text("brief")));
    check(|fields| fields["for"] = json!("client"), Misread(ScenarioPart::For));
    check(|fields| fields["format"] = json!(2), File(SharedFileError::TooNew { found: 2, known: 1 }));
    check(|fields| fields["groundwork"] = json!("backup"), File(SharedFileError::Backup));
    check(
        |fields| fields["facts"] = json!(vec![json!({"text": "x"}); MOST_SCENARIO_FACTS + 1]),
        TooMany { found: MOST_SCENARIO_FACTS + 1, most: MOST_SCENARIO_FACTS },
    );
    let large = " ".repeat(MOST_SCENARIO_BYTES + 1);
    assert_eq!(read_scenario(&large), Err(File(SharedFileError::TooLarge { most: MOST_SCENARIO_BYTES })));
    assert_eq!(read_client(&large), Err(File(SharedFileError::TooLarge { most: MOST_SCENARIO_BYTES })));
}

#[test]
fn what_this_version_doesnt_know_is_kept_or_named() {
    let mut fields: Value = serde_json::from_str(&scenario_text(&built_in()).unwrap()).unwrap();
    fields["talk"] = json!("walking");
    fields["facts"][0]["asked"] = json!("silence");
    fields["music"] = json!("none");
    fields["facts"][0]["smell"] = json!("tea");
    let (read, notices) = read_scenario(&fields.to_string()).unwrap();
    assert_eq!(read.scenario.talk.as_ref().map(|talk| talk.word().to_string()), Some("walking".into()));
    let named = ScenarioNotice::UnknownFields(vec!["music".into(), "smell".into()]);
    assert_eq!(notices, [named, ScenarioNotice::UnknownWords(2)]);
    let again = scenario_text(&put_in(&read)).unwrap();
    assert!(again.contains("\"walking\"") && again.contains("\"silence\""), "{again}");
}

#[test]
fn offered_among_other_files_they_are_known() {
    let scenario = scenario_text(&built_in()).unwrap();
    assert!(matches!(read_offered(&scenario), Ok(Offered::Practice(Brought::Scenario(..)))));
    let card = client_text(&built_in(), code(), 7).unwrap();
    assert!(matches!(read_offered(&card), Ok(Offered::Practice(Brought::Card(_)))));
    let cut: String = card.chars().take(80).collect();
    let error = ScenarioFileError::File(SharedFileError::CutOff);
    assert_eq!(read_offered(&cut).map(drop), Err(OfferError::Practice(error)));
}
