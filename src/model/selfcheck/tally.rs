//! The answers to the statements of one thing, counted.

use super::{CheckAnswer, Degree, Score, Share};

/// The scores given to the statements of one thing, such as a phase. What nobody knows, what
/// was passed over and what wasn't reached yet count as nothing said, never as 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScaleTally {
    scores: Vec<Score>,
    of: usize,
}

impl ScaleTally {
    /// The tally of all that was said to the statements, one entry each.
    pub fn of(answers: impl IntoIterator<Item = Option<CheckAnswer>>) -> ScaleTally {
        let mut tally = ScaleTally::default();
        for answer in answers {
            tally.of += 1;
            tally.scores.extend(answer.and_then(CheckAnswer::score));
        }
        tally
    }

    /// How many were answered by a score.
    pub fn answered(&self) -> usize {
        self.scores.len()
    }

    /// How many there are.
    pub fn statements(&self) -> usize {
        self.of
    }

    /// Whether enough of them were for a degree to be named: two of three, such as four of six.
    pub fn is_enough(&self) -> bool {
        self.answered() > 0 && 3 * self.answered() >= 2 * self.of
    }

    /// The mean of what was said, of the most that it could be; none where nothing was.
    pub fn presence(&self) -> Option<Share> {
        Share::of(self.sum(), self.most(self.answered()))
    }

    /// What it would be with 0 everywhere where nothing was said.
    pub fn lower(&self) -> Option<Share> {
        Share::of(self.sum(), self.most(self.of))
    }

    /// What it would be with 4 everywhere where nothing was said.
    pub fn upper(&self) -> Option<Share> {
        let missing = self.of.saturating_sub(self.answered());
        Share::of(self.sum() + self.most(missing), self.most(self.of))
    }

    /// How strong it is; none where too few were answered.
    pub fn degree(&self) -> Option<Degree> {
        self.presence().filter(|_| self.is_enough()).map(Share::degree)
    }

    /// The same without each of its answers in turn.
    pub(super) fn each_left_out(&self) -> impl Iterator<Item = ScaleTally> {
        (0..self.scores.len()).map(|at| {
            let mut scores = self.scores.clone();
            scores.remove(at);
            ScaleTally { scores, of: self.of }
        })
    }

    fn sum(&self) -> u32 {
        self.scores.iter().map(|score| u32::from(score.points())).sum()
    }

    fn most(&self, statements: usize) -> u32 {
        u32::try_from(statements).unwrap_or(u32::MAX).saturating_mul(Score::MOST.into())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Digits are scores, `d` is don't know, `s` skipped, and `.` nothing yet.
    pub fn tally(said: &str) -> ScaleTally {
        let answer = |letter| match letter {
            'd' => Some(CheckAnswer::DontKnow),
            's' => Some(CheckAnswer::Skipped),
            digit => Score::new(digit as u8 - b'0').map(CheckAnswer::Score),
        };
        ScaleTally::of(said.chars().map(|letter| if letter == '.' { None } else { answer(letter) }))
    }

    fn share(part: u32, whole: u32) -> Option<Share> {
        Share::of(part, whole)
    }

    /// Worked out by hand: the mean over 4, then what is missing as 0 and as 4.
    #[test]
    fn presence_and_bounds_are_as_worked_out_by_hand() {
        for (said, answered, presence, lower, upper, degree) in [
            // 17 of 24 are 70.8 %, and nothing is missing.
            ("433331", 6, share(17, 24), share(17, 24), share(17, 24), Some(Degree::Strong)),
            ("222222", 6, share(12, 24), share(12, 24), share(12, 24), Some(Degree::Present)),
            ("000000", 6, share(0, 24), share(0, 24), share(0, 24), Some(Degree::Little)),
            ("444444", 6, share(24, 24), share(24, 24), share(24, 24), Some(Degree::Strong)),
            // Four of six: a mean of 3 is 75 %, and may be 12 or 20 of 24.
            ("3333dd", 4, share(3, 4), share(12, 24), share(20, 24), Some(Degree::Strong)),
            ("33s3d3", 4, share(3, 4), share(12, 24), share(20, 24), Some(Degree::Strong)),
            // Five of six: 7 of 20 are 35 %; 7 or 11 of 24.
            ("12121.", 5, share(7, 20), share(7, 24), share(11, 24), Some(Degree::Traces)),
            // Three of six are too few for a degree, whatever they say.
            ("444ddd", 3, share(12, 12), share(12, 24), share(24, 24), None),
            // One alone: nothing is sure.
            ("4.....", 1, share(4, 4), share(4, 24), share(24, 24), None),
            // Don't know is never 0.
            ("dddddd", 0, None, share(0, 24), share(24, 24), None),
            ("ssss..", 0, None, share(0, 24), share(24, 24), None),
        ] {
            let tally = tally(said);
            assert_eq!((tally.answered(), tally.statements()), (answered, 6), "{said}");
            assert_eq!((tally.presence(), tally.lower(), tally.upper()), (presence, lower, upper), "{said}");
            assert_eq!(tally.degree(), degree, "{said}");
        }
        for (said, enough) in [("33.", true), ("3d.", false), ("333.", true), ("33dd", false), ("3333", true)] {
            assert_eq!(tally(said).is_enough(), enough, "{said}");
        }
        let none = ScaleTally::default();
        assert_eq!((none.presence(), none.lower(), none.upper(), none.degree()), (None, None, None, None));
    }
}
