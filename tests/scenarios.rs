//! Scenarios that come along: whole, varied, in plain words, and each a map once all is uncovered.

use std::collections::BTreeSet;

use groundwork::content::{
    BuiltIn, Category, Fills, QUESTIONS, SCENARIOS, ScenarioListing, ScenarioShow, built_in, client_card,
    list_scenarios, open_cards, scenario_here, trades,
};
use groundwork::model::{
    Asked, CardFact, ClientCard, Difficulty, Edit, FaultKind, Id, LevelName, ReplicaId, Scenario, ScenarioId,
    ScenarioRef, Side, TalkKind, Tick, Word, Workbook, WorkbookId, WorkbookInfo,
};

fn open_texts(scenario: &BuiltIn) -> [&'static str; 5] {
    [scenario.title, scenario.trade, scenario.brief, scenario.lead, scenario.observer]
}

fn within(text: &str, least: usize, most: usize, of: &str) {
    assert_eq!(text.trim(), text, "{of}");
    assert!((least..=most).contains(&text.chars().count()), "{of}: {} characters: {text}", text.chars().count());
    assert!(!text.contains('\'') && !text.contains('"') && !text.contains("..."), "typography in {of}: {text}");
}

#[test]
fn every_scenario_is_whole_and_fits_its_cards() {
    for scenario in SCENARIOS {
        let id = scenario.id;
        within(scenario.title, 8, 48, id);
        within(scenario.trade, 4, 24, id);
        within(scenario.brief, 120, 420, id);
        within(scenario.lead, 120, 420, id);
        within(scenario.observer, 60, 320, id);
        assert!((2..=4).contains(&scenario.watch.len()), "{id}");
        let ClientCard { who, opening, otherwise, facts } = scenario.client_card();
        within(&who, 120, 420, id);
        within(&opening, 20, 240, id);
        within(&otherwise, 3, 120, id);
        assert!((5..=7).contains(&facts.len()), "{id}");
        for fact in &facts {
            within(&fact.text, 20, 150, id);
            within(&fact.well, 20, 200, id);
            within(&fact.badly, 10, 100, id);
        }
    }
}

#[test]
fn no_two_are_the_same_and_none_could_be_one_of_ones_own() {
    let ids: BTreeSet<&str> = SCENARIOS.iter().map(|scenario| scenario.id).collect();
    assert_eq!(ids.len(), SCENARIOS.len());
    for scenario in SCENARIOS {
        let of: ScenarioRef = scenario.id.parse().unwrap();
        assert_eq!(of, ScenarioRef::BuiltIn(scenario.bank_id().unwrap()));
        assert_eq!(built_in(scenario.bank_id().unwrap()).unwrap().id, scenario.id);
    }
    let mut said = BTreeSet::new();
    for text in
        SCENARIOS.iter().flat_map(|it| it.client_card().texts().into_iter().map(str::to_string).collect::<Vec<_>>())
    {
        assert!(said.insert(text.clone()), "twice: {text}");
    }
    assert!(SCENARIOS.iter().map(|it| it.title).collect::<BTreeSet<_>>().len() == SCENARIOS.len());
}

#[test]
fn there_are_enough_of_every_kind_and_every_situation_of_the_sources_is_there() {
    assert!(SCENARIOS.len() >= 16);
    for talk in TalkKind::ALL {
        assert!(SCENARIOS.iter().filter(|it| it.talk == *talk).count() >= 2, "{talk:?}");
    }
    for difficulty in Difficulty::ALL {
        assert!(SCENARIOS.iter().filter(|it| it.difficulty == *difficulty).count() >= 4, "{difficulty:?}");
    }
    assert!(SCENARIOS.iter().map(|it| it.trade).collect::<BTreeSet<_>>().len() >= 12);
    for id in ["late-course", "first-hundred-days", "a-second-scheme", "too-few-hands", "two-team-leaders"] {
        assert!(SCENARIOS.iter().any(|it| it.id == id), "{id}");
    }
}

#[test]
fn what_is_uncovered_makes_a_map_on_both_levels_with_more_than_one_cause() {
    for scenario in SCENARIOS {
        let card = scenario.client_card();
        let fills: Vec<Fills> = card.facts.iter().filter_map(|fact| fact.fills).collect();
        let has = |level, side| fills.contains(&Fills::Cell(level, side));
        let id = scenario.id;
        assert!(has(LevelName::Business, Side::Should) && has(LevelName::Business, Side::Is), "{id}");
        assert!(has(LevelName::Performance, Side::Is), "{id}");
        let causes = |fills: &&Fills| matches!(fills, Fills::Cause(_));
        let causes: Vec<&Fills> = fills.iter().filter(causes).collect();
        assert!(causes.len() >= 2 && causes.iter().enumerate().all(|(at, it)| !causes[..at].contains(it)), "{id}");
        // Only skill would be a case for a course, and none of them is one of that alone.
        assert!(causes.iter().any(|it| **it != Fills::Cause(groundwork::model::Factor::Skill)), "{id}");
    }
}

#[test]
fn every_fact_is_brought_out_by_questions_of_the_bank() {
    let bank = || QUESTIONS.iter().copied().flatten();
    for scenario in SCENARIOS {
        for CardFact { text, fills, asked, .. } in scenario.client_card().facts {
            let (fills, asked) = (fills.unwrap(), asked.unwrap());
            // What has no place on a map is brought out by any question that is after it.
            let fits = |place: Fills| fills == Fills::Nothing || place == fills;
            assert!(bank().any(|question| question.category == asked && fits(question.fills)), "{text}");
            // So that what is typed can be read as such a question one day.
            let read = |category: Category| bank().any(|it| Asked::of(it.text).category == Some(category));
            assert!(read(asked), "{text}");
        }
    }
}

#[test]
fn nothing_that_is_hidden_stands_in_what_everybody_or_the_lead_or_the_observer_reads() {
    const RUN: usize = 6;
    let words = |text: &str| -> Vec<String> {
        let text = text.to_lowercase();
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|it| !it.is_empty()).map(Into::into).collect()
    };
    for scenario in SCENARIOS {
        let open = words(&open_texts(scenario).join(" "));
        let open: BTreeSet<&[String]> = open.windows(RUN).collect();
        let card = scenario.client_card();
        for text in card.texts() {
            let text = words(text);
            assert!(!text.windows(RUN).any(|run| open.contains(run)), "{}: {text:?}", scenario.id);
        }
        // No figure that is to be found out is given away.
        let open = open_texts(scenario).join(" ");
        for fact in &card.facts {
            let figures = fact.text.split(|letter: char| !letter.is_ascii_digit()).filter(|it| it.len() > 1);
            for figure in figures {
                let stands = open.split(|letter: char| !letter.is_ascii_digit()).any(|other| other == figure);
                let allowed = figure == "62";
                assert!(!stands || allowed, "{}: {figure} is told before: {}", scenario.id, fact.text);
            }
        }
    }
}

#[test]
fn nobody_in_them_speaks_the_words_of_the_method_and_nobody_is_a_he_or_a_she() {
    for scenario in SCENARIOS {
        let card = scenario.client_card();
        for text in card.texts().into_iter().chain(open_texts(scenario)) {
            let faults = Asked::of(text).faults;
            assert!(!faults.iter().any(|fault| fault.kind == FaultKind::Jargon), "{}: {text}", scenario.id);
            let words: Vec<String> =
                text.to_lowercase().split(|letter: char| !letter.is_alphabetic()).map(str::to_string).collect();
            for word in ["he", "she", "his", "hers", "him", "himself", "herself", "cause", "causes"] {
                assert!(!words.iter().any(|other| other == word), "{word} in {}: {text}", scenario.id);
            }
        }
    }
}

const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

fn own() -> (Workbook, ScenarioRef) {
    let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
    let id = ScenarioId::from_bits(5);
    let scenario = Scenario {
        title: "Zebra crossing".into(),
        trade: "Zoo".into(),
        talk: Some(TalkKind::Sponsor.into()),
        difficulty: Some(Difficulty::Hard.into()),
        client: "Nobody’s fool".into(),
        ..Scenario::default()
    };
    (book.apply(&Edit::add(id, scenario), TICK).unwrap(), ScenarioRef::Own(id))
}

#[test]
fn the_list_has_ones_own_first_and_what_fits_all_that_is_asked_for() {
    let (book, own) = own();
    let list = |listing: ScenarioListing| list_scenarios(&book, &listing);
    let all = list(ScenarioListing::default());
    assert_eq!((all.len(), all[0]), (SCENARIOS.len() + 1, own));
    assert_eq!(list(ScenarioListing { show: ScenarioShow::Own, ..ScenarioListing::default() }), [own]);
    let built_in = list(ScenarioListing { show: ScenarioShow::BuiltIn, ..ScenarioListing::default() });
    assert_eq!(built_in.len(), SCENARIOS.len());
    let hard = ScenarioListing {
        talk: Some(TalkKind::Sponsor),
        difficulty: Some(Difficulty::Hard),
        ..ScenarioListing::default()
    };
    assert_eq!(list(hard.clone()).len(), 2);
    assert_eq!(list(ScenarioListing { trade: "Zoo".into(), ..hard.clone() }), [own]);
    assert_eq!(list(ScenarioListing { search: "ZEBRA".into(), ..ScenarioListing::default() }), [own]);
    // What is hidden can’t be searched for.
    for search in ["nobody’s fool", "fifteen days behind"] {
        assert_eq!(list(ScenarioListing { search: search.into(), ..ScenarioListing::default() }), [], "{search}");
    }
    assert!(trades(&book).contains(&"Zoo".to_string()) && trades(&book).is_sorted());
}

#[test]
fn what_isnt_there_has_no_cards() {
    let (book, own) = own();
    let gone: [ScenarioRef; 2] = ["of-another-version".parse().unwrap(), ScenarioRef::Own(ScenarioId::from_bits(9))];
    for of in gone {
        assert!(open_cards(&book, of).is_none() && client_card(&book, of).is_none());
    }
    assert_eq!(client_card(&book, own).unwrap().who, "Nobody’s fool");
}

#[test]
fn a_scenario_from_elsewhere_is_known_by_its_id_or_by_a_title_that_only_one_has() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let own = |bits| ScenarioRef::Own(ScenarioId::from_bits(bits));
    let titled = |bits, title: &str| {
        Edit::add(ScenarioId::from_bits(bits), Scenario { title: title.into(), ..Scenario::default() })
    };
    let book = [titled(1, "Late trams"), titled(2, "Twice"), titled(3, "twice "), titled(4, " ")]
        .iter()
        .fold(Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick), |book, edit| {
            book.apply(edit, tick).unwrap()
        });
    let check = |of: ScenarioRef, title: &str, expect: Option<ScenarioRef>| {
        assert_eq!(scenario_here(&book, of, title), expect, "{of} {title}");
    };
    let built_in = |word: &str| ScenarioRef::BuiltIn(groundwork::model::BankId::new(word).unwrap());
    check(own(2), "whatever", Some(own(2)));
    check(built_in("late-course"), "", Some(built_in("late-course")));
    check(own(9), " LATE trams", Some(own(1)));
    check(built_in("of-next-year"), "Late trams", Some(own(1)));
    check(own(9), "Twice", None);
    check(own(9), " ", None);
    check(own(9), "A course by Monday", None);
}
