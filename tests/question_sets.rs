//! Sets of questions as files: what goes out comes in again, and what doesn't fit is told.

mod support;

use groundwork::content::QUESTIONS;
use groundwork::exchange::{
    MOST_SET_BYTES, MOST_SET_QUESTIONS, OfferError, Offered, SetError, SetNotice, SetPart, SetWanted, SharedFileError,
    SharedQuestion, SharedSet, backup_text, question_set_text, read_offered, read_question_set,
};
use groundwork::model::{
    BankId, Category, Document, Edit, Fills, Id, Item, Member, Mode, Open, OwnQuestion, QuestionId, QuestionSet,
    QuestionSetId, ReplicaId, Stage, Subject, Tick, Word, Workbook, WorkbookId, WorkbookInfo,
};
use groundwork::session::Message;
use groundwork::ui::words::words;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};

use support::{edit, furnished, small, times};

const TICK: Tick = Tick { now: 9, replica: ReplicaId::LOWEST };

fn empty() -> Workbook {
    Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK)
}

fn own(text: &str) -> OwnQuestion {
    OwnQuestion { text: text.into(), ..OwnQuestion::default() }
}

fn shared(bank: Option<&str>, text: &str) -> SharedQuestion {
    SharedQuestion { bank: bank.map(String::from), question: own(text) }
}

fn set(questions: Vec<SharedQuestion>) -> SharedSet {
    SharedSet { name: "First talk".into(), note: "Before anything is promised.".into(), questions }
}

/// Takes a set in, and the texts of it as they stand there then.
fn taken(set: &SharedSet, book: &Workbook) -> (Workbook, QuestionSetId) {
    let mut next = 1_000;
    let mut ids = || {
        next += 1;
        Some(next)
    };
    let (id, edit) = set.put_into(book, &mut ids).expect("ids enough");
    (book.apply(&edit, TICK).expect("an edit that fits"), id)
}

mod round_trip {
    use super::*;

    fn tag<T: Word + std::fmt::Debug>() -> BoxedStrategy<Option<Open<T>>> {
        let known = prop::sample::select(T::ALL).prop_map(Open::Known);
        option::of(prop_oneof![4 => known.boxed(), 1 => Just(Open::Other("of-2031".into())).boxed()]).boxed()
    }

    fn any_question() -> BoxedStrategy<SharedQuestion> {
        let tags = (tag::<Mode>(), tag::<Stage>(), tag::<Subject>(), tag::<Category>(), tag::<Fills>());
        let bank =
            option::of(prop_oneof!["[a-z-]{1,32}", Just("where-today".to_string()), Just("Of 2031".to_string())]);
        (bank, "\\PC*[^\\s]", any::<String>(), any::<String>(), tags)
            .prop_map(|(bank, text, when_to_use, listen_for, (mode, stage, level, category, fills))| SharedQuestion {
                bank,
                question: OwnQuestion {
                    text,
                    when_to_use,
                    listen_for,
                    mode,
                    stage,
                    level,
                    category,
                    fills,
                    ..OwnQuestion::default()
                },
            })
            .prop_filter("says something", |shared| !shared.question.text.trim().is_empty())
            .boxed()
    }

    proptest! {
        #![proptest_config(times(200))]

        #[test]
        fn any_set_comes_out_of_its_file_as_it_went_in(
            (name, note, questions) in (any::<String>(), any::<String>(), vec(any_question(), 1..8)),
        ) {
            let set = SharedSet { name, note, questions };
            let text = question_set_text(&set).expect("a text");
            let (read, _) = read_question_set(&text).expect("our own file");
            prop_assert_eq!(&read, &set);
            prop_assert!(matches!(read_offered(&text), Ok(Offered::Set(offered, _)) if offered == set));
        }

        #[test]
        fn no_text_makes_reading_panic(text in any::<String>(), cut in any::<prop::sample::Index>()) {
            drop(read_question_set(&text));
            let whole = question_set_text(&set(vec![shared(None, "What happens then?")])).expect("a text");
            let at = cut.index(whole.len());
            if let Some((head, tail)) = whole.is_char_boundary(at).then(|| whole.split_at(at)) {
                drop(read_question_set(head));
                drop(read_question_set(&format!("{head}{text}{tail}")));
            }
        }

        #[test]
        fn any_set_of_any_workbook_is_taken_in_by_another_and_says_the_same(
            start in furnished(), edits in vec(edit(1), 0..24),
        ) {
            let book = support::edited(&start, &edits, 1);
            for (id, record) in book.question_sets() {
                let set = SharedSet::of(&book, id).expect("a set");
                let text = question_set_text(&set).expect("a text");
                if set.questions.is_empty() {
                    prop_assert_eq!(read_question_set(&text), Err(SetError::NoQuestions));
                    continue;
                }
                let (read, _) = read_question_set(&text).expect("our own file");
                prop_assert_eq!(&read, &set);
                let (there, copy) = taken(&read, &empty());
                let brings = read.brings(&empty());
                prop_assert_eq!(there.questions_in(copy).len(), brings.questions);
                prop_assert_eq!(there.own_questions().len(), brings.new);
                prop_assert_eq!(&there.get::<QuestionSet>(copy).expect("a set").name, &record.name);
                // Once more, nothing of it is new, here or where it comes from.
                prop_assert_eq!((read.brings(&there).new, read.brings(&book).new), (0, 0));
            }
        }

        #[test]
        fn taking_a_set_in_is_one_step_that_undo_takes_back(start in furnished(), texts in vec("[a-c ?]{1,3}x", 1..6)) {
            let set = set(texts.iter().map(|text| shared(None, text)).collect());
            let mut document = Document::new(start.clone(), 0);
            let mut next = u128::MAX / 2;
            let mut ids = || { next += 1; Some(next) };
            let (_, edit) = set.put_into(&start, &mut ids).expect("ids enough");
            document.dispatch(&edit, TICK, None).expect("an edit that fits");
            document.undo(TICK);
            prop_assert!(document.workbook().same_content(&start));
        }
    }

    #[test]
    fn files_keep_to_their_schema_which_lists_the_words_that_are_known() {
        let schema: Value = serde_json::from_str(include_str!("../docs/question-set.schema.json")).expect("JSON");
        fn check<T: Word>(schema: &Value, name: &str) {
            let words: Vec<&str> = T::ALL.iter().map(|value| value.word()).collect();
            let listed = &schema["$defs"]["question"]["properties"][name]["anyOf"][0]["enum"];
            assert_eq!(listed, &json!(words), "{name}");
        }
        check::<Mode>(&schema, "mode");
        check::<Stage>(&schema, "stage");
        check::<Subject>(&schema, "level");
        check::<Category>(&schema, "category");
        check::<Fills>(&schema, "fills");
        let mut closed = schema.clone();
        closed["additionalProperties"] = json!(false);
        closed["$defs"]["question"]["additionalProperties"] = json!(false);
        let validator = jsonschema::validator_for(&closed).expect("a schema");
        let runner = &mut proptest::test_runner::TestRunner::new(times(60));
        let sets = vec(any_question(), 1..5).prop_map(set);
        let kept = runner.run(&sets, |set| {
            let file = serde_json::from_str(&question_set_text(&set).expect("a text")).expect("JSON");
            prop_assert!(validator.is_valid(&file), "{}", file);
            Ok(())
        });
        assert_eq!(kept, Ok(()));
    }

    #[test]
    fn the_whole_bank_goes_out_and_comes_in() {
        let id = QuestionSetId::from_bits(1);
        let bank = QUESTIONS.iter().copied().flatten().filter_map(|question| BankId::new(question.id));
        let record = QuestionSet { questions: bank.map(Member::Bank).collect(), ..QuestionSet::default() };
        let book = empty().apply(&Edit::add(id, record.clone()), TICK).unwrap();
        let set = SharedSet::of(&book, id).unwrap();
        let (read, notices) = read_question_set(&question_set_text(&set).unwrap()).unwrap();
        assert_eq!((read.questions.len(), notices), (record.questions.len(), Vec::new()));
        let (there, copy) = taken(&read, &empty());
        assert_eq!(there.get::<QuestionSet>(copy).unwrap().questions, record.questions);
    }

    #[test]
    fn a_file_says_nothing_of_favourites_and_places_in_lists() {
        let (question, id) = (QuestionId::from_bits(1), QuestionSetId::from_bits(2));
        let liked = OwnQuestion { favourite: true, ..own("How do callers notice the wait?") };
        let record = QuestionSet { questions: vec![Member::Own(question)], ..QuestionSet::default() };
        let book = empty().apply(&Edit::Many(vec![Edit::add(question, liked), Edit::add(id, record)]), TICK).unwrap();
        let text = question_set_text(&SharedSet::of(&book, id).unwrap()).unwrap();
        assert!(
            !text.contains("favourite") && !text.contains("order") && !text.contains(&question.to_string()),
            "{text}"
        );
    }
}

mod taking_in {
    use super::*;

    #[test]
    fn what_is_there_word_for_word_is_not_doubled() {
        let book = empty().apply(&Edit::add(QuestionId::from_bits(1), own("What did the Café do?")), TICK).unwrap();
        let set = set(vec![
            shared(None, "what did  the cafe do?"),
            shared(None, "What happens then?"),
            shared(None, "WHAT HAPPENS THEN?"),
            shared(Some("where-today"), "Where does that figure stand today?"),
            shared(Some("where-today"), ""),
        ]);
        let brings = set.brings(&book);
        assert_eq!((brings.questions, brings.new, brings.there(), brings.name_taken), (3, 1, 2, false));
        let (after, id) = taken(&set, &book);
        assert_eq!(after.own_questions().len(), 2);
        assert_eq!(after.questions_in(id)[0], &Member::Own(QuestionId::from_bits(1)));
        assert_eq!(after.own_questions()[0].1.text, "What did the Café do?");
        let again = set.brings(&after);
        assert_eq!((again.new, again.name_taken), (0, true));
    }

    #[test]
    fn what_was_removed_here_comes_in_as_new() {
        let question = QuestionId::from_bits(1);
        let book = empty().apply(&Edit::add(question, own("What happens then?")), TICK).unwrap();
        let book = book.apply(&Edit::Trash(Item::Question(question)), TICK).unwrap();
        assert_eq!(set(vec![shared(None, "What happens then?")]).brings(&book).new, 1);
    }

    #[test]
    fn a_question_of_a_newer_bank_comes_as_ones_own_with_its_words_and_without_them_is_kept() {
        let newer = SharedQuestion {
            bank: Some("of-2031".into()),
            question: OwnQuestion { stage: Some(Open::Other("after".into())), ..own("What happens then?") },
        };
        let set = set(vec![newer, shared(Some("of-the-year-after"), "")]);
        let (after, id) = taken(&set, &empty());
        let all = after.own_questions();
        assert_eq!((all.len(), all[0].1.stage.clone()), (1, Some(Open::Other("after".into()))));
        let kept = Member::Bank(BankId::new("of-the-year-after").unwrap());
        assert_eq!(after.questions_in(id), [&Member::Own(all[0].0), &kept]);
    }

    #[test]
    fn without_ids_enough_nothing_is_put_in() {
        let mut left = vec![1, 2];
        let two = set(vec![shared(None, "What then?"), shared(None, "And before?")]);
        assert!(two.put_into(&empty(), &mut || left.pop()).is_none());
    }
}

/// A set as a file with one change.
fn with(change: impl FnOnce(&mut Value)) -> String {
    let mut file = json!({
        "groundwork": "question-set",
        "format": 1,
        "name": "First talk",
        "questions": [{"bank": "where-today"}, {"text": "What happens then?", "stage": "close"}],
    });
    change(&mut file);
    file.to_string()
}

#[test]
fn a_file_that_doesnt_fit_says_what_and_where() {
    let check = |text: &str, error: SetError, sentence: &str| {
        let shown: String = text.chars().take(80).collect();
        assert_eq!(read_question_set(text), Err(error.clone()), "{shown}");
        let told = (words().message)(&Message::SetRefused(error));
        assert_eq!(told, format!("{sentence} Nothing was changed."), "{shown}");
    };
    let misread = |part, wanted| SetError::Misread { part, wanted };
    check("", SharedFileError::Empty.into(), "There is nothing in this file.");
    check("\u{feff} \n", SharedFileError::Empty.into(), "There is nothing in this file.");
    let no_json = "This isn’t a set of questions: from line 1 on it isn’t JSON.";
    check("What happens then?", SharedFileError::NotJson { line: 1 }.into(), no_json);
    check("\u{fffd}PNG\r\n", SharedFileError::NotJson { line: 1 }.into(), no_json);
    check(
        "{\"groundwork\":\"question-set\",\n\"format\":1,\n\"name\":First talk}",
        SharedFileError::NotJson { line: 3 }.into(),
        "This isn’t a set of questions: from line 3 on it isn’t JSON.",
    );
    let whole = with(|_| {});
    let cut_off = "The file ends before it is finished: it was probably not copied or downloaded to the end.";
    check(&whole[..whole.len() - 3], SharedFileError::CutOff.into(), cut_off);
    check(&"[".repeat(1_000), SharedFileError::TooDeep.into(), "It is nested deeper than a set of questions is.");
    let foreign = "This is JSON, but not a set of questions that was saved here.";
    for text in ["[]", "1", "null", "{}", "{\"questions\":[]}", "{\"groundwork\":3}"] {
        check(text, SharedFileError::Foreign.into(), foreign);
    }
    let backup = backup_text(&small(), "0.0.0", "2026-03-01").unwrap();
    check(
        &backup,
        SharedFileError::Backup.into(),
        "This is a backup of a whole workbook, not a set of questions. It can be opened under Data.",
    );
    check(
        "{\"groundwork\":\"role-play\"}",
        SharedFileError::OtherKind { found: "role-play".into() }.into(),
        "This file says that it is “role-play”, which isn’t a set of questions.",
    );
    check(
        &with(|file| file["format"] = json!(7)),
        SharedFileError::TooNew { found: 7, known: 1 }.into(),
        "This set was saved by a newer version of Groundwork: it has format 7, and this version knows up to 1. Please update, and take it in then.",
    );
    for format in [json!(null), json!("1"), json!(0), json!(1.5), json!(-1)] {
        check(
            &with(|file| file["format"] = format),
            SharedFileError::NoFormat.into(),
            "In this file “format” should be a number from 1.",
        );
    }
    check(
        &with(|file| file["name"] = json!(["First talk"])),
        misread(SetPart::Field("name"), SetWanted::Text),
        "In this file “name” should be a text.",
    );
    check(
        &with(|file| file["note"] = json!(4)),
        misread(SetPart::Field("note"), SetWanted::Text),
        "In this file “note” should be a text.",
    );
    check(
        &with(|file| file["questions"] = json!({"1": "What then?"})),
        misread(SetPart::Field("questions"), SetWanted::List),
        "In this file “questions” should be a list.",
    );
    for none in [json!([]), json!(null)] {
        check(&with(|file| file["questions"] = none), SetError::NoQuestions, "There are no questions in this set.");
    }
    check(
        &with(|file| file["questions"][1] = json!("What happens then?")),
        misread(SetPart::Question(2), SetWanted::Fields),
        "Question 2 in this file should be a group of fields in braces, such as “text”.",
    );
    for (field, value) in [("text", json!(5)), ("stage", json!(["close"])), ("bank", json!(true)), ("mode", json!({}))]
    {
        let text = with(|file| file["questions"][1][field] = value);
        check(
            &text,
            misread(SetPart::InQuestion(2, field), SetWanted::Text),
            &format!("In question 2 of this file “{field}” should be a text."),
        );
    }
    for nothing in [json!({}), json!({"text": " \n"}), json!({"bank": "Of 2031"})] {
        check(
            &with(|file| file["questions"][1] = nothing),
            SetError::NoText { question: 2 },
            "Question 2 in this file says nothing: its “text” is empty.",
        );
    }
    check(
        &with(|file| file["questions"] = json!(vec![json!({"text": "What then?"}); MOST_SET_QUESTIONS + 1])),
        SetError::TooMany { found: 2_001, most: 2_000 },
        "There are 2001 questions in this set; more than 2000 can’t be taken in at once.",
    );
    check(
        &" ".repeat(MOST_SET_BYTES + 1),
        SharedFileError::TooLarge { most: MOST_SET_BYTES }.into(),
        "This file is larger than any set of questions: more than 4 MB.",
    );
}

#[test]
fn what_is_found_in_a_set_that_can_be_read_is_told() {
    let check = |text: &str, expect: &[(SetNotice, &str)]| {
        let (_, notices) = read_question_set(text).expect("a set");
        let told: Vec<String> = notices.iter().map(words().sets.notice).collect();
        let (expected, sentences): (Vec<SetNotice>, Vec<&str>) = expect.iter().cloned().unzip();
        assert_eq!((notices, told), (expected, sentences.into_iter().map(String::from).collect()), "{text}");
    };
    check(&with(|_| {}), &[]);
    let newer = with(|file| {
        file["colour"] = json!("blue");
        file["questions"][1]["asked_by"] = json!({"deep": [1]});
        file["questions"][1]["stage"] = json!("after");
        file["questions"][0]["text"] = json!("Something else?");
        let listed = file["questions"].as_array_mut().expect("a list");
        listed.push(json!({"bank": "of-next-century"}));
    });
    check(
        &newer,
        &[
            (
                SetNotice::UnknownFields(vec!["colour".into(), "asked_by".into()]),
                "This version doesn’t know what to do with “colour”, “asked_by”, and leaves that out.",
            ),
            (SetNotice::UnknownWords(1), "1 tag isn’t known to this version; what is said there is kept."),
            (
                SetNotice::Reworded(1),
                "1 question is one that Groundwork brings along, and worded otherwise in the file; here the words stay as they are.",
            ),
            (
                SetNotice::NotShown(1),
                "1 question comes without words from a newer version: kept in the set, and not shown.",
            ),
        ],
    );
}

#[test]
fn wherever_a_set_is_offered_it_is_known_as_one_whatever_is_wrong_with_it() {
    let check = |text: &str, expect: SetError| {
        assert_eq!(read_offered(text).map(|_| ()), Err(OfferError::Set(expect)), "{text}");
    };
    let whole = question_set_text(&set(vec![shared(None, "What happens then?")])).unwrap();
    check(&whole[..whole.len() / 2], SharedFileError::CutOff.into());
    check(&with(|file| file["format"] = json!(2)), SharedFileError::TooNew { found: 2, known: 1 }.into());
    check(&with(|file| file["questions"] = json!([])), SetError::NoQuestions);
    let large = SharedSet { note: "x".repeat(MOST_SET_BYTES), ..set(Vec::new()) };
    assert_eq!(
        read_offered(&question_set_text(&large).unwrap()).map(|_| ()),
        Err(OfferError::Set(SharedFileError::TooLarge { most: MOST_SET_BYTES }.into()))
    );
    assert!(matches!(read_offered(&backup_text(&small(), "", "").unwrap()), Ok(Offered::Workbook(_))));
}
