//! The gap between SHOULD and IS, where it can be computed.

use rust_decimal::Decimal;

use super::unit_names::{counted, differ, is_percent};
use super::{Cell, Direction, Measure, Open};

/// What lies between the SHOULD and the IS of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// One of the two, or both, have no number yet.
    NoNumbers,
    /// The two figures count different things, so that nothing lies between them yet.
    UnitsDiffer,
    /// There are numbers, and nobody has said which way is better.
    NoDirection {
        /// How far they are apart, zero or more.
        apart: Decimal,
    },
    /// The IS meets the SHOULD or is better.
    Met {
        /// By how much it is better, zero or more.
        beyond: Decimal,
    },
    /// There is some way to go.
    ToGo {
        /// Which way the IS has to go.
        towards: Direction,
        /// How far, more than zero.
        distance: Decimal,
        /// The same in per cent of the IS, to one decimal; none for an IS of
        /// zero, and for percentages, whose differences are percentage points.
        relative: Option<Decimal>,
    },
}

/// The gap of a row, from its measure and its two cells. Exact: a difference
/// too large to hold counts as having no numbers.
pub fn gap_of(measure: &Measure, should: &Cell, is: &Cell) -> Gap {
    let (Some(wanted), Some(found)) = (should.reading.value, is.reading.value) else { return Gap::NoNumbers };
    if differ(&should.reading.typed, &is.reading.typed, &measure.unit) {
        return Gap::UnitsDiffer;
    }
    let Some(difference) = wanted.checked_sub(found) else { return Gap::NoNumbers };
    let towards = match measure.direction.as_ref().and_then(Open::known) {
        None => return Gap::NoDirection { apart: difference.abs() },
        Some(direction) => direction,
    };
    let distance = match towards {
        Direction::Higher => difference,
        Direction::Lower => -difference,
    };
    if distance <= Decimal::ZERO {
        return Gap::Met { beyond: -distance };
    }
    let share = || distance.checked_div(found.abs())?.checked_mul(Decimal::ONE_HUNDRED);
    let relative =
        if is_in_points(measure, should, is) { None } else { share().map(|share| share.round_dp(1).normalize()) };
    Gap::ToGo { towards, distance, relative }
}

/// Whether the figures are percentages, so that they differ by percentage points: by the unit of
/// their measure or, where that is open, by what was typed beside one of them.
fn is_in_points(measure: &Measure, should: &Cell, is: &Cell) -> bool {
    match measure.unit.trim() {
        "" => [should, is].iter().any(|cell| is_percent(&cell.reading.typed)),
        unit => unit.starts_with('%') || unit.eq_ignore_ascii_case("per cent") || unit.eq_ignore_ascii_case("percent"),
    }
}

/// What a gap is counted in: by its measure or, where that is open, by what was typed beside a figure;
/// empty if neither says so, and none for percentage points.
pub fn unit_of_gap<'t>(measure: &'t Measure, should: &'t Cell, is: &'t Cell) -> Option<&'t str> {
    if is_in_points(measure, should, is) {
        return None;
    }
    Some(match measure.unit.trim() {
        "" => [should, is].iter().find_map(|cell| counted(&cell.reading.typed)).unwrap_or_default(),
        unit => unit,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Conventions, Reading};

    fn check(unit: &str, direction: Option<Direction>, should: &str, is: &str, expect: Gap) {
        let cell = |typed: &str| {
            let mut reading = Reading::default();
            reading.type_in(typed.into(), &Conventions::default());
            Cell { reading, ..Cell::default() }
        };
        let measure = Measure { name: String::new(), unit: unit.into(), direction: direction.map(Into::into) };
        assert_eq!(gap_of(&measure, &cell(should), &cell(is)), expect, "{should} {is}");
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn the_gap_is_signed_by_its_direction() {
        let (higher, lower) = (Some(Direction::Higher), Some(Direction::Lower));
        let to_go = |towards, distance, relative: Option<&str>| Gap::ToGo {
            towards,
            distance: decimal(distance),
            relative: relative.map(decimal),
        };
        check("%", lower, "6 %", "14 %", to_go(Direction::Lower, "8", None));
        check("days", lower, "2", "5", to_go(Direction::Lower, "3", Some("60")));
        check("orders", higher, "120", "100", to_go(Direction::Higher, "20", Some("20")));
        check("orders", higher, "1", "zero", to_go(Direction::Higher, "1", None));
        check("orders", higher, "100", "120", Gap::Met { beyond: decimal("20") });
        check("orders", higher, "100", "100", Gap::Met { beyond: Decimal::ZERO });
        check("orders", None, "100", "120", Gap::NoDirection { apart: decimal("20") });
        check("orders", higher, "more", "120", Gap::NoNumbers);
        check("orders", higher, "100 to 120", "90", Gap::NoNumbers);
    }

    #[test]
    fn nothing_lies_between_two_units() {
        for (should, is) in [
            ("2 days", "5 hours"),
            ("€ 40k", "$ 52k"),
            ("1,200 / month", "300 / week"),
            ("4.2 of 5", "60 of 100"),
            ("6 %", "14 calls"),
        ] {
            check("", Some(Direction::Lower), should, is, Gap::UnitsDiffer);
            check("", None, is, should, Gap::UnitsDiffer);
        }
    }

    #[test]
    fn a_gap_is_counted_in_what_its_figures_are() {
        let unit = |unit: &str, should: &str, is: &str| {
            let cell = |typed: &str| {
                let reading = Reading { typed: typed.into(), ..Reading::default() };
                Cell { reading, ..Cell::default() }
            };
            let measure = Measure { unit: unit.into(), ..Measure::default() };
            unit_of_gap(&measure, &cell(should), &cell(is)).map(str::to_string)
        };
        for (of, should, is, expect) in [
            ("", "€ 40k", "€ 52k", "€"),
            ("", "2", "5 days", "days"),
            ("", "12 complaints", "14 complaints", "complaints"),
            ("orders a week", "12", "14", "orders a week"),
            ("", "1,200 / month", "900 / month", ""),
            ("", "4.2 of 5", "3.9 of 5", ""),
            ("", "12 a week", "14 a week", ""),
            ("", "12", "14", ""),
        ] {
            assert_eq!(unit(of, should, is).as_deref(), Some(expect), "{of} {should} {is}");
        }
        assert_eq!(unit("", "6 %", "14 %"), None);
    }

    #[test]
    fn percentages_differ_by_points_even_without_a_unit() {
        let points = |unit, should: &str, is: &str| {
            let cell = |typed: &str| {
                let reading = Reading { typed: typed.into(), ..Reading::default() };
                Cell { reading, ..Cell::default() }
            };
            is_in_points(&Measure { unit: String::from(unit), ..Measure::default() }, &cell(should), &cell(is))
        };
        assert!(points("%", "6", "14") && points("per cent", "6", "14") && points("% of calls", "6", "14"));
        assert!(points("", "6 %", "14%") && points("", "6 per cent", "14 percent") && points("", "6 %", "14"));
        assert!(!points("days", "6 %", "14 %") && !points("", "6", "14"));
    }
}
