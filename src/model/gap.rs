//! The gap between SHOULD and IS, where it can be computed.

use rust_decimal::Decimal;

use super::{Cell, Direction, Measure};

/// What lies between the SHOULD and the IS of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// One of the two, or both, have no number yet.
    NoNumbers,
    /// There are numbers, and nobody has said which way is better.
    NoDirection {
        /// SHOULD minus IS.
        difference: Decimal,
    },
    /// The IS meets the SHOULD or is better.
    Met {
        /// By how much it is better, zero or more.
        beyond: Decimal,
    },
    /// There is some way to go.
    ToGo {
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
    let Some(difference) = wanted.checked_sub(found) else { return Gap::NoNumbers };
    let to_go = match measure.direction.as_ref().and_then(super::Open::known) {
        None => return Gap::NoDirection { difference },
        Some(Direction::Higher) => difference,
        Some(Direction::Lower) => -difference,
    };
    if to_go <= Decimal::ZERO {
        return Gap::Met { beyond: -to_go };
    }
    let share = || to_go.checked_div(found.abs())?.checked_mul(Decimal::ONE_HUNDRED);
    let relative = if measure.is_percentage() { None } else { share().map(|share| share.round_dp(1).normalize()) };
    Gap::ToGo { distance: to_go, relative }
}

impl Measure {
    /// Whether its values are percentages, so that differences are percentage points.
    pub fn is_percentage(&self) -> bool {
        let unit = self.unit.trim();
        unit.starts_with('%') || unit.eq_ignore_ascii_case("per cent") || unit.eq_ignore_ascii_case("percent")
    }
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
        let to_go = |distance, relative: Option<&str>| Gap::ToGo {
            distance: decimal(distance),
            relative: relative.map(decimal),
        };
        check("%", lower, "6 %", "14 %", to_go("8", None));
        check("days", lower, "2", "5", to_go("3", Some("60")));
        check("orders", higher, "120", "100", to_go("20", Some("20")));
        check("orders", higher, "1", "0", to_go("1", None));
        check("orders", higher, "100", "120", Gap::Met { beyond: decimal("20") });
        check("orders", higher, "100", "100", Gap::Met { beyond: Decimal::ZERO });
        check("orders", None, "100", "120", Gap::NoDirection { difference: decimal("-20") });
        check("orders", higher, "more", "120", Gap::NoNumbers);
    }
}
