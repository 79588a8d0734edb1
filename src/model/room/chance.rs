//! Chance that comes out the same for the same seed.

/// A row of numbers that look drawn by chance and follow from their seed alone, on every machine
/// (G. Steele and others, *Fast splittable pseudorandom number generators*, 2014).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance(u64);

impl Chance {
    /// The numbers of a seed; those of another turn with the same seed are others.
    pub fn new(seed: u32, turn: u64) -> Chance {
        let mut chance = Chance(u64::from(seed));
        let start = chance.next() ^ turn;
        Chance(start)
    }

    /// The next number.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of the numbers below `limit`; none below none.
    pub fn below(&mut self, limit: usize) -> usize {
        let scaled = u128::from(self.next()) * limit as u128;
        // At most `limit`, so that it fits.
        (scaled >> 64) as usize
    }

    /// Puts things into an order drawn by chance.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_and_turn_give_the_same_order_and_others_give_others() {
        let order = |seed, turn| {
            let mut order: Vec<usize> = (0..20).collect();
            Chance::new(seed, turn).shuffle(&mut order);
            order
        };
        assert_eq!(order(7, 1), order(7, 1));
        assert_ne!(order(7, 1), order(7, 2));
        assert_ne!(order(7, 1), order(8, 1));
        // What was dealt today has to come out the same in every later version.
        assert_eq!(order(7, 1)[..5], GOLDEN);
        assert_eq!(Chance::new(0, 0).below(0), 0);
    }

    const GOLDEN: [usize; 5] = [13, 5, 10, 12, 14];
}
