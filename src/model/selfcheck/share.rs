//! Parts of a whole, exactly: two whole numbers, no floating point.

use std::cmp::Ordering;

/// A part of a whole, from nothing to all of it.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    part: u32,
    whole: u32,
}

impl Share {
    /// So much of so much; none of nothing, and never more than all.
    pub fn of(part: u32, whole: u32) -> Option<Share> {
        (whole > 0 && part <= whole && whole <= Share::MOST).then_some(Share { part, whole })
    }

    /// Far more than any set of statements can give, and little enough to be multiplied.
    const MOST: u32 = 1_000_000;

    /// In so many parts, rounded to the nearest, halves upwards.
    fn in_parts(self, parts: u64) -> u64 {
        let (part, whole) = (u64::from(self.part), u64::from(self.whole));
        (2 * part * parts + whole) / (2 * whole)
    }

    /// As a whole percentage, rounded, for showing alone: what is reckoned is exact.
    pub fn percent(self) -> u8 {
        u8::try_from(self.in_parts(100)).unwrap_or(100)
    }

    /// Half-way between two.
    pub fn between(one: Share, other: Share) -> Share {
        let half = |part: u32, whole: u32| u64::from(part) * u64::from(whole);
        let part = half(one.part, other.whole) + half(other.part, one.whole);
        let whole = 2 * half(one.whole, other.whole);
        let exact = u32::try_from(part).ok().zip(u32::try_from(whole).ok());
        exact.and_then(|(part, whole)| Share::of(part, whole)).unwrap_or(one)
    }

    /// How far along a length it is, for drawing.
    pub fn along(self, length: u16) -> u16 {
        u16::try_from(self.in_parts(length.into())).unwrap_or(length)
    }

    /// Whether it is at least so many hundredths.
    pub fn reaches(self, percent: u32) -> bool {
        u64::from(self.part) * 100 >= u64::from(percent) * u64::from(self.whole)
    }

    /// Whether it is ahead of another by at least so many hundredths of the whole.
    pub fn is_ahead_of(self, other: Share, percent: u32) -> bool {
        // a/b - c/d >= p/100, all multiplied by 100·b·d.
        let (a, b, c, d) = (self.part.into(), self.whole.into(), other.part.into(), other.whole.into());
        let (a, b, c, d): (i128, i128, i128, i128) = (a, b, c, d);
        100 * (a * d - c * b) >= i128::from(percent) * b * d
    }

    /// What that much is called.
    pub fn degree(self) -> Degree {
        match self {
            share if share.reaches(70) => Degree::Strong,
            share if share.reaches(50) => Degree::Present,
            share if share.reaches(30) => Degree::Traces,
            _ => Degree::Little,
        }
    }
}

/// How many steps up (below 0) or down each of these has to stand so that it doesn't cover those
/// before it at the same place: one in the middle, the next below, the next above, and so on.
pub fn apart(each: &[Share]) -> Vec<i32> {
    let steps = |(place, share): (usize, &Share)| {
        let before = each.iter().take(place).filter(|other| *other == share).count();
        let away = i32::try_from(before.div_ceil(2)).unwrap_or(i32::MAX);
        if before % 2 == 0 { -away } else { away }
    };
    each.iter().enumerate().map(steps).collect()
}

impl Ord for Share {
    fn cmp(&self, other: &Share) -> Ordering {
        let ours = u64::from(self.part) * u64::from(other.whole);
        ours.cmp(&(u64::from(other.part) * u64::from(self.whole)))
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Share) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Share {
    fn eq(&self, other: &Share) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Share {}

/// What a share is called: a rule of thumb, and said to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Degree {
    /// Under 30 %.
    Little,
    /// From 30 %.
    Traces,
    /// From 50 %.
    Present,
    /// From 70 %.
    Strong,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(part: u32, whole: u32) -> Share {
        Share::of(part, whole).unwrap()
    }

    #[test]
    fn shares_are_compared_exactly() {
        assert_eq!(share(1, 3), share(2, 6));
        assert!(share(1, 3) < share(3_334, 10_000) && share(1, 3) > share(3_333, 10_000));
        assert_eq!((Share::of(1, 0), Share::of(2, 1), Share::of(0, u32::MAX)), (None, None, None));
    }

    #[test]
    fn percentages_are_rounded_to_the_nearest() {
        for (part, whole, percent) in [(0, 24, 0), (24, 24, 100), (1, 3, 33), (2, 3, 67), (1, 8, 13), (17, 24, 71)] {
            assert_eq!(share(part, whole).percent(), percent, "{part} of {whole}");
        }
        assert_eq!(share(1, 3).along(1000), 333);
    }

    #[test]
    fn half_way_is_exact() {
        assert_eq!(Share::between(share(0, 24), share(24, 24)), share(1, 2));
        assert_eq!(Share::between(share(1, 3), share(1, 2)), share(5, 12));
        assert_eq!(Share::between(share(2, 7), share(2, 7)), share(2, 7));
    }

    #[test]
    fn degrees_begin_where_they_say() {
        for (part, whole, degree) in [
            (0, 1, Degree::Little),
            (299, 1000, Degree::Little),
            (3, 10, Degree::Traces),
            (499, 1000, Degree::Traces),
            (12, 24, Degree::Present),
            (699, 1000, Degree::Present),
            (7, 10, Degree::Strong),
            (1, 1, Degree::Strong),
        ] {
            assert_eq!(share(part, whole).degree(), degree, "{part} of {whole}");
        }
    }

    #[test]
    fn ten_points_are_ten_points_to_the_hair() {
        assert!(share(6, 10).is_ahead_of(share(5, 10), 10));
        assert!(!share(5_999, 10_000).is_ahead_of(share(5, 10), 10));
        // Three of twenty-four are 12.5 points, two are 8.3.
        assert!(share(15, 24).is_ahead_of(share(12, 24), 10));
        assert!(!share(14, 24).is_ahead_of(share(12, 24), 10));
        assert!(!share(1, 10).is_ahead_of(share(9, 10), 10));
    }
}
