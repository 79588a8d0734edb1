//! Chance, for ids.

use crate::model::Id;

/// A new id.
///
/// # Errors
/// If the browser gives no random numbers, which no supported browser does.
pub fn id<I: Id>() -> Option<I> {
    let mut bytes = [0u8; 16];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(I::from_bits(u128::from_le_bytes(bytes)))
}
