//! Answers of several people, as files.

use groundwork::exchange::{
    AnswersError, AnswersPart, AnswersStand, MOST_ANSWERS_BYTES, SharedAnswers, SharedFileError, answers_text,
    read_answers,
};
use groundwork::model::{
    CheckAnswer, CheckAnswers, CheckRound, CodeError, Edit, Guest, Id, Open, Openness, Party, ReplicaId, RespondentId,
    Response, RoundCode, RoundId, Score, Taken, Tick, Workbook, WorkbookId, WorkbookInfo,
};
use proptest::prelude::*;

fn round(bits: u128) -> RoundId {
    RoundId::from_bits(bits)
}

fn with_several(openness: Openness) -> CheckRound {
    CheckRound { version: 1, group: Some(Open::Known(openness)), ..CheckRound::default() }
}

fn code(bits: u128) -> RoundCode {
    RoundCode::of(round(bits), &with_several(Openness::Hidden)).unwrap()
}

fn answers(in_round: u128, who: u128, version: u32, points: u8) -> SharedAnswers {
    let given = [
        ("plain-first-names".to_string(), CheckAnswer::Score(Score::new(points).unwrap())),
        ("dates-slip".to_string(), CheckAnswer::DontKnow),
    ];
    let response = Response { version, party: Some(Party::Client.into()), given: given.into_iter().collect() };
    SharedAnswers { code: code(in_round), respondent: RespondentId::from_bits(who), response }
}

fn book(edits: &[Edit]) -> Workbook {
    let tick = |now| Tick { now, replica: ReplicaId::LOWEST };
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(1));
    edits.iter().zip(2..).fold(empty, |book, (edit, now)| book.apply(edit, tick(now)).unwrap())
}

fn text() -> String {
    answers_text(&answers(7, 9, 2, 3)).unwrap()
}

#[test]
fn what_is_written_is_read_back_and_says_nothing_of_who_or_when() {
    let text = text();
    let expect = "{\"groundwork\":\"answers\",\"format\":1,\n\"code\":\"0010-0000-073V\",\"respondent\":\"00000000000000000000000000000009\",\"version\":2,\"party\":\"client\",\"given\":{\"dates-slip\":\"dont-know\",\"plain-first-names\":3},\n\"seal\":\"";
    assert!(text.starts_with(&expect.replace("0010-0000-073V", &code(7).to_string())), "{text}");
    assert_eq!(read_answers(&text), Ok(answers(7, 9, 2, 3)));
}

#[test]
fn a_guest_hands_over_what_they_answered_in_the_round_of_somebody_else() {
    let guest = Guest {
        code: code(7).to_string(),
        respondent: RespondentId::from_bits(9),
        party: Some(Party::Client.into()),
        handed: 2,
    };
    let mut said = CheckAnswers::default();
    for (word, answer) in answers(7, 9, 2, 3).response.given {
        said.give(&word, answer);
    }
    let record = CheckRound { version: 1, guest: Some(guest), ..CheckRound::default() };
    let there = book(&[Edit::add(round(1), record.clone()), Edit::set(round(1), said)]);
    assert_eq!(SharedAnswers::of(&there, round(1)), Some(answers(7, 9, 2, 3)));
    let alone = CheckRound { guest: None, ..record };
    assert_eq!(SharedAnswers::of(&book(&[Edit::add(round(1), alone)]), round(1)), None);
}

/// A file with one place changed.
fn changed(from: &str, to: &str) -> String {
    let text = text();
    assert!(text.contains(from), "{from} in {text}");
    text.replacen(from, to, 1)
}

#[test]
fn a_file_that_does_not_fit_says_why() {
    let field = |name| AnswersError::Misread(AnswersPart::Field(name));
    let file = AnswersError::File;
    let large = "x".repeat(MOST_ANSWERS_BYTES + 1);
    let cut: String = text().chars().take(120).collect();
    for (text, error) in [
        (String::new(), file(SharedFileError::Empty)),
        (large, file(SharedFileError::TooLarge { most: MOST_ANSWERS_BYTES })),
        (cut, file(SharedFileError::CutOff)),
        ("hello".into(), file(SharedFileError::NotJson { line: 1 })),
        ("[1]".into(), file(SharedFileError::Foreign)),
        ("{\"groundwork\":\"backup\"}".into(), file(SharedFileError::Backup)),
        (changed("\"answers\"", "\"observation\""), file(SharedFileError::OtherKind { found: "observation".into() })),
        (changed("\"format\":1", "\"format\":2"), file(SharedFileError::TooNew { found: 2, known: 1 })),
        (changed("\"format\":1", "\"format\":0"), file(SharedFileError::NoFormat)),
        (changed("\"code\":\"", "\"code\":\"X"), AnswersError::Code(CodeError::Length(13))),
        (changed("\"respondent\":\"0", "\"respondent\":\""), field("respondent")),
        (changed("\"version\":2", "\"version\":0"), field("version")),
        (changed("\"version\":2", "\"version\":-1"), field("version")),
        (changed("\"version\":2", "\"version\":\"2\""), field("version")),
        (changed("\"party\":\"client\"", "\"party\":7"), field("party")),
        (changed("\"given\":{", "\"other\":{"), field("given")),
        (changed(":3}", ":5}"), AnswersError::Misread(AnswersPart::Answer("plain-first-names".into()))),
        (changed("dont-know", "maybe"), AnswersError::Misread(AnswersPart::Answer("dates-slip".into()))),
    ] {
        assert_eq!(read_answers(&text), Err(error), "{text}");
    }
}

#[test]
fn answers_that_were_changed_by_hand_are_not_taken_for_those_that_were_given() {
    for (from, to) in [
        (":3}", ":4}"),
        ("\"version\":2", "\"version\":3"),
        ("\"client\"", "\"ours\""),
        ("\"seal\":\"", "\"seal\":\"0"),
        ("00000009\"", "00000008\""),
        ("\"dates-slip\":\"dont-know\",", ""),
    ] {
        assert_eq!(read_answers(&changed(from, to)), Err(AnswersError::Altered), "{from}");
    }
    let without_seal = format!("{}}}", text().split(",\n\"seal\"").next().unwrap());
    assert_eq!(read_answers(&without_seal), Err(AnswersError::Altered));
    let spaced = changed("\"version\":2", "  \"version\" : 2 ").replace('\n', "\r\n");
    assert_eq!(read_answers(&format!("\u{feff}{spaced}")), Ok(answers(7, 9, 2, 3)));
    let mut nothing = answers(7, 9, 2, 3);
    nothing.response.given.clear();
    assert_eq!(read_answers(&answers_text(&nothing).unwrap()), Err(AnswersError::NoAnswers));
    let newer = changed("\"version\":2", "\"mood\":\"good\",\"version\":2");
    assert_eq!(read_answers(&newer), Ok(answers(7, 9, 2, 3)));
}

#[test]
fn each_file_says_how_it_stands_and_doubles_count_once() {
    let closed = CheckRound { finished: "2026-03-01".parse().ok(), ..with_several(Openness::Hidden) };
    let book = book(&[Edit::add(round(7), with_several(Openness::Hidden)), Edit::add(round(8), closed)]);
    let files = [
        answers(7, 1, 1, 3),
        answers(7, 1, 1, 3),
        answers(7, 2, 2, 4),
        answers(7, 2, 1, 0),
        answers(7, 1, 2, 0),
        answers(8, 1, 1, 3),
        answers(5, 1, 1, 3),
    ];
    let fit = |taken| AnswersStand::Fit(round(7), taken);
    let (stands, then) = SharedAnswers::stand(&files, &book);
    let expect = [
        fit(Taken::New),
        fit(Taken::There),
        fit(Taken::New),
        fit(Taken::Earlier),
        fit(Taken::Later),
        AnswersStand::Closed(round(8)),
        AnswersStand::Elsewhere,
    ];
    assert_eq!(stands, expect);
    assert_eq!(then.keys().copied().collect::<Vec<_>>(), [round(7)]);
    let there: Vec<_> = then[&round(7)].by.values().map(|response| response.version).collect();
    assert_eq!(there, [2, 2]);
    // Another openness is another round: what was promised to those who answered holds.
    let open = RoundCode::of(round(7), &with_several(Openness::Open)).unwrap();
    let (stands, then) = SharedAnswers::stand(&[SharedAnswers { code: open, ..answers(7, 1, 1, 3) }], &book);
    assert_eq!((stands, then.len()), (vec![AnswersStand::Elsewhere], 0));
}

proptest! {
    #[test]
    fn five_hundred_files_in_any_order_leave_the_latest_of_each(
        files in proptest::collection::vec((1..300u128, 1..4u32), 0..500),
        turn in 0..500usize,
    ) {
        // The same version of the same person is the same answers.
        let files: Vec<SharedAnswers> = files
            .into_iter()
            .map(|(who, version)| answers(7, who, version, (who % 5) as u8))
            .collect();
        let book = book(&[Edit::add(round(7), with_several(Openness::Hidden))]);
        let mut turned = files.clone();
        turned.rotate_left(turn % files.len().max(1));
        turned.reverse();
        let (_, one) = SharedAnswers::stand(&files, &book);
        let (_, other) = SharedAnswers::stand(&turned, &book);
        prop_assert_eq!(&one, &other);
        for file in &files {
            prop_assert!(one[&round(7)].by[&file.respondent].version >= file.response.version);
        }
    }

    #[test]
    fn no_harm_makes_reading_panic(place in 0..400usize, byte in any::<u8>()) {
        let mut bytes = text().into_bytes();
        let place = place % bytes.len();
        bytes[place] = byte;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Ok(read) = read_answers(&text) {
            prop_assert_eq!(read, answers(7, 9, 2, 3));
        }
    }
}
