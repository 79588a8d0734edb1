//! What closing a gap is worth: an estimate from low to high, and how it was reached.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::gap_of;
use super::unit_names::{differ, same, unit_beside};
use super::{Cell, CellRef, Conventions, Gap, InMap, LevelName, MapId, Open, Row, Side, Unread, Visibility, Workbook};

crate::words! {
    /// How often something is gained.
    pub enum Period {
        /// Once and for all.
        Once = "once",
        /// Each week.
        Week = "week",
        /// Each month.
        Month = "month",
        /// Each quarter.
        Quarter = "quarter",
        /// Each year.
        Year = "year",
    }
}

impl Period {
    /// How often it comes in a year; none for what comes once.
    fn in_a_year(self) -> Option<Decimal> {
        match self {
            Period::Once => None,
            Period::Week => Some(Decimal::from(52)),
            Period::Month => Some(Decimal::from(12)),
            Period::Quarter => Some(Decimal::from(4)),
            Period::Year => Some(Decimal::ONE),
        }
    }
}

crate::words! {
    /// What an estimate is an estimate of.
    pub enum WorthOf {
        /// Closing all of the gap.
        Gap = "gap",
        /// Closing it by one of what it is counted in.
        Unit = "unit",
    }
}

/// An estimate as it was typed. Private unless chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Worth {
    /// At the least, as typed.
    pub low: String,
    /// The likeliest, as typed.
    pub likely: String,
    /// At the most, as typed.
    pub high: String,
    /// What it is counted in: a currency, hours.
    pub unit: String,
    /// How often that is gained; each year unless chosen.
    pub per: Open<Period>,
    /// Of the whole gap, or of each of its units.
    pub of: Open<WorthOf>,
    /// What the estimate rests on.
    pub basis: String,
    /// Whether the client may see it.
    pub visibility: Open<Visibility>,
}

impl Default for Worth {
    fn default() -> Self {
        Worth {
            low: String::new(),
            likely: String::new(),
            high: String::new(),
            unit: String::new(),
            per: Period::Year.into(),
            of: WorthOf::Gap.into(),
            basis: String::new(),
            visibility: Visibility::Private.into(),
        }
    }
}

/// From low over likely to high, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// At the least.
    pub low: Decimal,
    /// The likeliest.
    pub likely: Decimal,
    /// At the most.
    pub high: Decimal,
}

/// An estimate that can be told and added: so much of something, so often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Valued {
    /// How much.
    pub spread: Spread,
    /// What it is counted in.
    pub unit: String,
    /// How often.
    pub per: Period,
}

/// Why an estimate can't be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unvalued {
    /// Nothing was estimated yet.
    Nothing,
    /// One or two of the three figures are missing.
    Missing,
    /// No number can be read from one of them.
    Unread(Unread),
    /// They don't rise from low to high.
    Falling,
    /// They are in different units.
    UnitsDiffer,
    /// It is an estimate for each unit of a gap that isn't known.
    NoGap,
    /// It is of a kind, or so often, as only a newer version knows.
    Newer,
    /// A number too large to be held exactly.
    TooLarge,
}

/// Several estimates together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sum {
    /// There is none, or only one.
    Nothing,
    /// So much, from so many of them.
    Together(Valued, usize),
    /// They count different things, such as these two.
    UnitsDiffer(String, String),
    /// Some come once, others again and again.
    OnceAndAgain,
    /// A number too large to be held exactly.
    TooLarge,
}

impl Spread {
    fn each(self, change: impl Fn(Decimal) -> Option<Decimal>) -> Option<Spread> {
        Some(Spread { low: change(self.low)?, likely: change(self.likely)?, high: change(self.high)? })
    }

    fn plus(self, other: Spread) -> Option<Spread> {
        Some(Spread {
            low: self.low.checked_add(other.low)?,
            likely: self.likely.checked_add(other.likely)?,
            high: self.high.checked_add(other.high)?,
        })
    }
}

impl Worth {
    /// Whether nothing has been entered.
    pub fn is_empty(&self) -> bool {
        *self == Worth::default()
    }

    /// What closing this gap is worth by it: the estimate itself, or as often as the
    /// gap has units. Low, likely and high are carried through apart.
    ///
    /// # Errors
    /// [`Unvalued`] says why it can't be told.
    pub fn of_gap(&self, gap: &Gap, conventions: &Conventions) -> Result<Valued, Unvalued> {
        let typed = [&self.low, &self.likely, &self.high].map(|typed| typed.trim());
        match typed.iter().filter(|typed| typed.is_empty()).count() {
            0 => {}
            3 => return Err(Unvalued::Nothing),
            _ => return Err(Unvalued::Missing),
        }
        let [low, likely, high] = typed;
        let pairs = [(low, likely), (likely, high), (low, high), (low, ""), (likely, ""), (high, "")];
        if pairs.iter().any(|(one, other)| differ(one, other, &self.unit)) {
            return Err(Unvalued::UnitsDiffer);
        }
        let read = |typed: &str| conventions.read(typed).map_err(Unvalued::Unread);
        let spread = Spread { low: read(low)?, likely: read(likely)?, high: read(high)? };
        if spread.low > spread.likely || spread.likely > spread.high {
            return Err(Unvalued::Falling);
        }
        let per = self.per.known().ok_or(Unvalued::Newer)?;
        let spread = match (self.of.known().ok_or(Unvalued::Newer)?, gap) {
            (WorthOf::Gap, _) => spread,
            (WorthOf::Unit, Gap::ToGo { distance, .. }) => {
                spread.each(|one| one.checked_mul(*distance)).ok_or(Unvalued::TooLarge)?
            }
            (WorthOf::Unit, _) => return Err(Unvalued::NoGap),
        };
        let unit = match self.unit.trim() {
            "" => typed.iter().find_map(|typed| unit_beside(typed)).unwrap_or_default(),
            unit => unit,
        };
        Ok(Valued { spread, unit: unit.to_string(), per })
    }
}

/// Adds estimates up; in years, if they come in different rhythms.
pub fn sum_of(all: &[Valued]) -> Sum {
    let (Some(first), true) = (all.first(), all.len() > 1) else { return Sum::Nothing };
    if let Some(other) = all.iter().find(|other| !same(&other.unit, &first.unit)) {
        return Sum::UnitsDiffer(first.unit.clone(), other.unit.clone());
    }
    let together = |per: Period, times: &dyn Fn(Period) -> Option<Decimal>| {
        let mut spreads = all.iter().map(|one| one.spread.each(|number| number.checked_mul(times(one.per)?)));
        let start = spreads.next().flatten();
        let sum = spreads.fold(start, |sum, spread| sum?.plus(spread?));
        sum.map_or(Sum::TooLarge, |spread| Sum::Together(Valued { spread, unit: first.unit.clone(), per }, all.len()))
    };
    let once = all.iter().filter(|one| one.per == Period::Once).count();
    if all.iter().all(|one| one.per == first.per) {
        together(first.per, &|_| Some(Decimal::ONE))
    } else if once > 0 {
        Sum::OnceAndAgain
    } else {
        together(Period::Year, &Period::in_a_year)
    }
}

impl Workbook {
    /// What closing the gaps of a map's business needs is worth together. What people
    /// do serves these, so that it would count twice.
    pub fn worth(&self, map: MapId) -> Sum {
        let conventions = self.info().conventions;
        let valued = |(id, row): (InMap<_>, &Row)| {
            // Most have none.
            (!row.worth.is_empty()).then_some(())?;
            let cell = |side| self.cell(CellRef { row: id, side });
            let (should, is): (Cell, Cell) = (cell(Side::Should), cell(Side::Is));
            row.worth.of_gap(&gap_of(&row.measure, &should, &is), &conventions).ok()
        };
        let all: Vec<Valued> = self.rows(map, LevelName::Business).into_iter().filter_map(valued).collect();
        sum_of(&all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Direction;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn spread([low, likely, high]: [&str; 3]) -> Spread {
        Spread { low: decimal(low), likely: decimal(likely), high: decimal(high) }
    }

    fn worth([low, likely, high]: [&str; 3], of: WorthOf) -> Worth {
        let [low, likely, high] = [low, likely, high].map(String::from);
        Worth { low, likely, high, unit: "€".into(), of: of.into(), ..Worth::default() }
    }

    fn check(figures: [&str; 3], of: WorthOf, gap: Gap, expect: Result<[&str; 3], Unvalued>) {
        let found = worth(figures, of).of_gap(&gap, &Conventions::default());
        let expect = expect.map(|figures| Valued { spread: spread(figures), unit: "€".into(), per: Period::Year });
        assert_eq!(found, expect, "{figures:?}");
    }

    #[test]
    fn an_estimate_is_of_the_gap_or_of_each_of_its_units() {
        let eight = Gap::ToGo { towards: Direction::Lower, distance: decimal("8"), relative: None };
        check(["30k", "€ 50,000", "80 thousand"], WorthOf::Gap, eight, Ok(["30000", "50000", "80000"]));
        check(["1.1", "2.25", "3"], WorthOf::Unit, eight, Ok(["8.8", "18.00", "24"]));
        check(["30k", "30k", "30k"], WorthOf::Gap, Gap::NoNumbers, Ok(["30000", "30000", "30000"]));
        check(["-5", "zero", "5"], WorthOf::Gap, eight, Ok(["-5", "0", "5"]));
    }

    #[test]
    fn what_cannot_be_told_says_why() {
        let eight = Gap::ToGo { towards: Direction::Lower, distance: decimal("8"), relative: None };
        let largest = "79228162514264337593543950335";
        check(["", " ", ""], WorthOf::Gap, eight, Err(Unvalued::Nothing));
        check(["30k", "", "80k"], WorthOf::Gap, eight, Err(Unvalued::Missing));
        check(["30k", "a lot", "80k"], WorthOf::Gap, eight, Err(Unvalued::Unread(Unread::NoNumber)));
        check(["30k", "90k", "80k"], WorthOf::Gap, eight, Err(Unvalued::Falling));
        check(["€ 30k", "$ 50k", "80k"], WorthOf::Gap, eight, Err(Unvalued::UnitsDiffer));
        check(["30 hours", "50 hours", "80 hours"], WorthOf::Gap, eight, Err(Unvalued::UnitsDiffer));
        check(["30 hours", "50", "80"], WorthOf::Gap, eight, Err(Unvalued::UnitsDiffer));
        check(["1", "2", "3"], WorthOf::Unit, Gap::NoNumbers, Err(Unvalued::NoGap));
        check(["1", "2", "3"], WorthOf::Unit, Gap::Met { beyond: Decimal::ZERO }, Err(Unvalued::NoGap));
        check([largest, largest, largest], WorthOf::Unit, eight, Err(Unvalued::TooLarge));
    }

    #[test]
    fn without_a_unit_it_is_the_one_beside_the_figures() {
        let unit = |figures| {
            let worth = Worth { unit: " ".into(), ..worth(figures, WorthOf::Gap) };
            worth.of_gap(&Gap::NoNumbers, &Conventions::default()).map(|valued| valued.unit)
        };
        assert_eq!(unit(["€ 30k", "50k", "80k"]), Ok("€".into()));
        assert_eq!(unit(["30", "50 hours", "80"]), Ok("h".into()));
        assert_eq!(unit(["30", "50", "80 baskets"]), Ok("baskets".into()));
        assert_eq!(unit(["30k", "50k", "80k"]), Ok(String::new()));
        assert_eq!(unit(["€ 30k", "50k", "$ 80k"]), Err(Unvalued::UnitsDiffer));
    }

    fn valued(figures: [&str; 3], unit: &str, per: Period) -> Valued {
        Valued { spread: spread(figures), unit: unit.into(), per }
    }

    #[test]
    fn estimates_are_added_where_they_count_the_same() {
        let sum = |all: &[Valued]| sum_of(all);
        let a = valued(["1", "2", "3"], "€", Period::Month);
        assert_eq!(sum(&[]), Sum::Nothing);
        assert_eq!(sum(std::slice::from_ref(&a)), Sum::Nothing);
        let twice = valued(["2", "4", "6"], "€", Period::Month);
        assert_eq!(sum(&[a.clone(), a.clone()]), Sum::Together(twice, 2));
        let weekly = valued(["0.5", "1", "1"], "€", Period::Week);
        let yearly = valued(["38.0", "76", "88"], "€", Period::Year);
        assert_eq!(sum(&[a.clone(), weekly]), Sum::Together(yearly, 2));
        let hours = valued(["1", "2", "3"], "hours", Period::Month);
        assert_eq!(sum(&[a.clone(), hours]), Sum::UnitsDiffer("€".into(), "hours".into()));
        let read = Worth { unit: String::new(), ..worth(["1 h", "2 hours", "3"], WorthOf::Gap) };
        let read = read.of_gap(&Gap::NoNumbers, &Conventions::default()).unwrap();
        let typed = valued(["1", "2", "3"], "Hours", Period::Year);
        assert_eq!(sum(&[read, typed]), Sum::Together(valued(["2", "4", "6"], "h", Period::Year), 2));
        let once = valued(["1", "2", "3"], "€", Period::Once);
        assert_eq!(sum(&[a.clone(), once.clone()]), Sum::OnceAndAgain);
        assert_eq!(sum(&[once.clone(), once]), Sum::Together(valued(["2", "4", "6"], "€", Period::Once), 2));
        let huge = valued(["1", "2", "79228162514264337593543950335"], "€", Period::Month);
        assert_eq!(sum(&[a, huge]), Sum::TooLarge);
    }
}
