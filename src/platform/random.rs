//! Chance, for ids.

use crate::model::Id;

/// A new id; none if the browser gives no random numbers, which every supported browser does.
pub fn id<I: Id>() -> Option<I> {
    bits().map(I::from_bits)
}

/// The bits of a new id, for those who make them.
pub fn bits() -> Option<u128> {
    let mut bytes = [0u8; 16];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(u128::from_le_bytes(bytes))
}
