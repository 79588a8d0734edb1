//! What holds for figures whatever is typed.

use groundwork::model::{Cell, Conventions, DecimalMark, Direction, Measure, Reading, gap_of};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn conventions() -> impl Strategy<Value = Conventions> {
    prop_oneof![Just(DecimalMark::Point), Just(DecimalMark::Comma)]
        .prop_map(|mark| Conventions { decimal_mark: mark.into() })
}

/// Texts of what figures are made of, so that their combinations come up.
fn figures() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[0-9]{1,4}",
        prop::sample::select(vec![
            ".", ",", " ", "'", "-", "–", "%", "k", "m", " million", " to ", "Q", "/", ":", "€", "by ", "zero",
            "\u{202f}", "é", "漢",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in prop_oneof![any::<String>(), figures()], conventions in conventions()) {
        if let Ok(number) = conventions.read(&text) {
            prop_assert_eq!(conventions.read(&conventions.write(number)), Ok(number), "{}", text);
        }
    }

    #[test]
    fn a_number_is_read_as_it_is_written(number in any::<i64>(), scale in 0_u32..10, conventions in conventions()) {
        let number = Decimal::new(number, scale);
        prop_assert_eq!(conventions.read(&conventions.write(number)), Ok(number));
    }

    #[test]
    fn a_gap_is_found_or_said_to_be_none(should in figures(), is in figures(), conventions in conventions()) {
        let cell = |typed: String| {
            let mut reading = Reading::default();
            reading.type_in(typed, &conventions);
            Cell { reading, ..Cell::default() }
        };
        for direction in [None, Some(Direction::Higher.into()), Some(Direction::Lower.into())] {
            gap_of(&Measure { direction, ..Measure::default() }, &cell(should.clone()), &cell(is.clone()));
        }
    }
}
