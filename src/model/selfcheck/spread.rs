//! How far apart several people are.

use super::{Score, Share};

/// From such a distance on, a statement is worth talking about.
const FAR_APART: u8 = 3;

/// The scores that several people gave to one statement, the lowest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreSpread(Vec<Score>);

impl ScoreSpread {
    /// The spread of these; none of nothing.
    pub fn of(scores: impl IntoIterator<Item = Score>) -> Option<ScoreSpread> {
        let mut scores: Vec<Score> = scores.into_iter().collect();
        scores.sort_unstable();
        (!scores.is_empty()).then_some(ScoreSpread(scores))
    }

    /// Each of them, the lowest first.
    pub fn each(&self) -> &[Score] {
        &self.0
    }

    /// The lowest and the highest, in points.
    pub fn ends(&self) -> (u8, u8) {
        let points = |score: Option<&Score>| score.map_or(0, |score| score.points());
        (points(self.0.first()), points(self.0.last()))
    }

    /// The middle one, in half points: of two in the middle what is half-way between them.
    pub fn median_in_halves(&self) -> u8 {
        let (low, high) = middle(&self.0);
        low.points() + high.points()
    }

    /// Whether it is worth talking about: some are far apart.
    pub fn is_wide(&self) -> bool {
        let (low, high) = self.ends();
        high - low >= FAR_APART
    }
}

/// The shares that the answers of several people show of one thing, the lowest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareSpread(Vec<Share>);

impl ShareSpread {
    /// The spread of these; none of nothing.
    pub fn of(shares: impl IntoIterator<Item = Share>) -> Option<ShareSpread> {
        let mut shares: Vec<Share> = shares.into_iter().collect();
        shares.sort_unstable();
        (!shares.is_empty()).then_some(ShareSpread(shares))
    }

    /// Each of them, the lowest first.
    pub fn each(&self) -> &[Share] {
        &self.0
    }

    /// The lowest and the highest.
    pub fn ends(&self) -> (Share, Share) {
        let median = self.median();
        (self.0.first().copied().unwrap_or(median), self.0.last().copied().unwrap_or(median))
    }

    /// The middle one; of two in the middle what is half-way between them.
    pub fn median(&self) -> Share {
        let (low, high) = middle(&self.0);
        Share::between(low, high)
    }
}

/// The two in the middle, or twice the one.
fn middle<T: Copy>(sorted: &[T]) -> (T, T) {
    (sorted[(sorted.len() - 1) / 2], sorted[sorted.len() / 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(points: &[u8]) -> ScoreSpread {
        ScoreSpread::of(points.iter().map(|points| Score::new(*points).unwrap())).unwrap()
    }

    #[test]
    fn median_and_ends_are_worked_out_by_hand() {
        for (points, halves, ends, wide) in [
            (&[2][..], 4, (2, 2), false),
            (&[4, 0], 4, (0, 4), true),
            (&[1, 2], 3, (1, 2), false),
            (&[4, 1, 1], 2, (1, 4), true),
            (&[0, 2, 3, 2], 4, (0, 3), true),
            (&[2, 3, 4, 3], 6, (2, 4), false),
            (&[4, 4, 4, 4, 4], 8, (4, 4), false),
        ] {
            let spread = spread(points);
            assert_eq!(
                (spread.median_in_halves(), spread.ends(), spread.is_wide()),
                (halves, ends, wide),
                "{points:?}"
            );
        }
        assert_eq!(ScoreSpread::of([]), None);
    }

    #[test]
    fn shares_have_a_middle_too() {
        let share = |part, whole| Share::of(part, whole).unwrap();
        let spread = ShareSpread::of([share(5, 8), share(1, 2), share(20, 24), share(0, 24)]).unwrap();
        assert_eq!(spread.median(), share(9, 16));
        assert_eq!(spread.ends(), (share(0, 1), share(5, 6)));
        assert_eq!(ShareSpread::of([share(1, 3)]).unwrap().median(), share(1, 3));
        assert_eq!(ShareSpread::of([]), None);
    }
}
