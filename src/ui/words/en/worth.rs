//! What closing a gap is worth.

use crate::model::{Conventions, Period, Sum, Unvalued, Valued, WorthOf};
use crate::ui::words::WorthWords;

pub(super) const WORTH: WorthWords = WorthWords {
    open: "What would closing it be worth?",
    worth_of: |need| format!("Worth of closing the gap, {need}"),
    low: "At the least",
    likely: "Most likely",
    high: "At the most",
    unit: "Counted in",
    unit_hint: "€, hours",
    per: "How often",
    periods: |period| match period {
        Period::Once => "once",
        Period::Week => "weekly",
        Period::Month => "monthly",
        Period::Quarter => "quarterly",
        Period::Year => "yearly",
    },
    of: "These figures are for",
    of_what: |of| match of {
        WorthOf::Gap => "closing it altogether",
        WorthOf::Unit => "each step of one",
    },
    basis: "What this rests on",
    basis_hint: "average cost of a returned parcel, from the accounts",
    said,
    unvalued: |why| match why {
        Unvalued::Nothing | Unvalued::Newer => "",
        Unvalued::Missing => "All three are needed: one figure alone would look surer than it is.",
        Unvalued::Unread(_) => "One of these can’t be read as a figure. They are kept as typed.",
        Unvalued::Falling => "They should rise from the least to the most.",
        Unvalued::UnitsDiffer => "These count different things. Use one unit for all three.",
        Unvalued::NoGap => "For each step there has to be a gap in figures first.",
        Unvalued::TooLarge => "That is more than can be reckoned with.",
    },
    together: |said, count| format!("Closing these gaps would be worth {said}. That is from {count} results together."),
    apart: |sum| match sum {
        Sum::UnitsDiffer(one, other) => {
            let name = |unit: &String| if unit.is_empty() { "no unit".to_string() } else { format!("“{unit}”") };
            format!(
                "What the results are worth can’t be added up: some are in {}, others in {}.",
                name(one),
                name(other)
            )
        }
        Sum::OnceAndAgain => {
            "What the results are worth can’t be added up: some comes once, some again and again.".into()
        }
        Sum::TooLarge => "What the results are worth together is more than can be reckoned with.".into(),
        Sum::Nothing | Sum::Together(..) => String::new(),
    },
};

/// An estimate as one would say it.
pub(super) fn said(Valued { spread, unit, per }: &Valued, conventions: &Conventions) -> String {
    let [low, likely, high] = [spread.low, spread.likely, spread.high].map(|number| conventions.write(number));
    let is_sign = matches!(unit.as_str(), "€" | "$" | "£");
    let with = |number: &str| match (is_sign, number.strip_prefix('−')) {
        (true, Some(number)) => format!("−{unit}{number}"),
        (true, None) => format!("{unit}{number}"),
        (false, _) => number.to_string(),
    };
    let unit = if is_sign || unit.is_empty() { String::new() } else { format!(" {unit}") };
    let per = match per {
        Period::Once => ", once",
        Period::Week => " a week",
        Period::Month => " a month",
        Period::Quarter => " a quarter",
        Period::Year => " a year",
    };
    if low == high {
        return format!("{}{unit}{per}", with(&low));
    }
    format!("{} to {}{unit}{per}, most likely {}", with(&low), with(&high), with(&likely))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Spread;

    #[test]
    fn an_estimate_is_said_as_one_would_say_it() {
        for (figures, unit, per, expect) in [
            ([30_000, 50_000, 80_000], "€", Period::Year, "€30,000 to €80,000 a year, most likely €50,000"),
            ([3, 5, 8], "hours", Period::Week, "3 to 8 hours a week, most likely 5"),
            ([5, 5, 5], "hours", Period::Once, "5 hours, once"),
            ([-5, 0, 5], "$", Period::Month, "−$5 to $5 a month, most likely $0"),
            ([1, 2, 3], "", Period::Quarter, "1 to 3 a quarter, most likely 2"),
        ] {
            let [low, likely, high] = figures.map(Into::into);
            let valued = Valued { spread: Spread { low, likely, high }, unit: unit.into(), per };
            assert_eq!(said(&valued, &Conventions::default()), expect);
        }
    }
}
