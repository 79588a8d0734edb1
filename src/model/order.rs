//! The order among siblings.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

/// A sibling's place: between any two there is always another, so that moving
/// one thing changes that thing alone. Ties are broken by id.
///
/// A fraction between 0 and 1 in base 62, of which the digits after the point
/// are kept (D. Greenspan, *Implementing fractional indexing*, 2020). There is
/// at least one digit, and the last is not a zero; so the order of fractions is
/// that of the texts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OrderKey(Box<[u8]>);

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE: u8 = DIGITS.len() as u8;

/// Longer keys than this come from no honest file.
const LONGEST: usize = 4_096;

impl Default for OrderKey {
    fn default() -> Self {
        OrderKey([BASE / 2].into())
    }
}

impl OrderKey {
    /// A place after `previous` and before `next`, as far as given. Where the
    /// two are the same or the wrong way round, a place after `previous`. Where
    /// keys have grown as long as they may, the place of `previous` itself.
    pub fn between(previous: Option<&OrderKey>, next: Option<&OrderKey>) -> OrderKey {
        let digits = match (previous, next) {
            (None, None) => return OrderKey::default(),
            (None, Some(next)) => before(&next.0),
            (Some(previous), Some(next)) if previous < next => middle(&previous.0, Some(&next.0)),
            (Some(previous), _) => after(&previous.0),
        };
        match previous.or(next) {
            Some(neighbour) if digits.len() > LONGEST => neighbour.clone(),
            _ => OrderKey(digits.into()),
        }
    }
}

fn after(digits: &[u8]) -> Vec<u8> {
    match digits.iter().position(|digit| *digit < BASE - 1) {
        Some(place) => [&digits[..place], &[digits[place] + 1]].concat(),
        None => [digits, &[1]].concat(),
    }
}

fn before(digits: &[u8]) -> Vec<u8> {
    let place = digits.iter().position(|digit| *digit > 0).unwrap_or(0);
    match digits[place] {
        0 | 1 => [&digits[..place], &[0, BASE - 1]].concat(),
        digit => [&digits[..place], &[digit - 1]].concat(),
    }
}

/// Digits between two fractions, `low < high`; without `high`, below 1.
fn middle(low: &[u8], high: Option<&[u8]>) -> Vec<u8> {
    let digit_of = |digits: &[u8], place: usize| digits.get(place).copied().unwrap_or(0);
    let shared = high.map_or(0, |high| (0..high.len()).take_while(|at| digit_of(low, *at) == high[*at]).count());
    if let (Some(high), 1..) = (high, shared) {
        let rest = middle(low.get(shared..).unwrap_or(&[]), Some(&high[shared..]));
        return [&high[..shared], &rest].concat();
    }
    let (from, to) = (digit_of(low, 0), high.map_or(BASE, |high| digit_of(high, 0)));
    if to > from + 1 {
        return vec![from + (to - from) / 2];
    }
    match high {
        Some(high) if high.len() > 1 => vec![to],
        _ => [&[from], middle(low.get(1..).unwrap_or(&[]), None).as_slice()].concat(),
    }
}

impl Serialize for OrderKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text: String = self.0.iter().map(|digit| char::from(DIGITS[usize::from(*digit)])).collect();
        serializer.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for OrderKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        let value = |byte: u8| DIGITS.iter().position(|digit| *digit == byte).map(|place| place as u8);
        let digits: Option<Box<[u8]>> = text.bytes().map(value).collect();
        digits
            .filter(|digits| digits.len() <= LONGEST && digits.last().is_some_and(|last| *last != 0))
            .map(OrderKey)
            .ok_or_else(|| D::Error::custom("an order key has digits and letters, the last not a zero"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn there_is_always_a_place_between(choices in proptest::collection::vec(any::<prop::sample::Index>(), 1..120)) {
            let mut keys: Vec<OrderKey> = Vec::new();
            for choice in choices {
                let place = choice.index(keys.len() + 1);
                let previous = place.checked_sub(1).map(|before| &keys[before]);
                keys.insert(place, OrderKey::between(previous, keys.get(place)));
            }
            prop_assert!(keys.is_sorted() && keys.windows(2).all(|pair| pair[0] != pair[1]));
            let json = serde_json::to_string(&keys).unwrap();
            prop_assert_eq!(serde_json::from_str::<Vec<OrderKey>>(&json).unwrap(), keys);
        }
    }

    #[test]
    fn a_long_list_written_from_top_to_bottom_keeps_short_keys() {
        let mut key = OrderKey::default();
        for _ in 0..1_000 {
            key = OrderKey::between(Some(&key), None);
        }
        assert!(key.0.len() < 20, "{}", key.0.len());
    }

    #[test]
    fn two_at_one_place_still_leave_room_after_them() {
        let key = OrderKey::default();
        assert!(OrderKey::between(Some(&key), Some(&key)) > key);
    }

    #[test]
    fn what_is_no_order_key_is_refused() {
        for text in ["\"\"", "\"0\"", "\"V0\"", "7", "\"a-b\"", "\"ä\""] {
            assert!(serde_json::from_str::<OrderKey>(text).is_err(), "{text}");
        }
    }
}
