//! What the words for the worth of a gap are.

use crate::model::{Conventions, Period, Sum, Unvalued, Valued, WorthOf};

/// What closing a gap is worth.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct WorthWords {
    pub open: &'static str,
    pub worth_of: fn(&str) -> String,
    pub low: &'static str,
    pub likely: &'static str,
    pub high: &'static str,
    pub unit: &'static str,
    pub unit_hint: &'static str,
    pub per: &'static str,
    pub periods: fn(Period) -> &'static str,
    pub of: &'static str,
    pub of_what: fn(WorthOf) -> &'static str,
    pub basis: &'static str,
    pub basis_hint: &'static str,
    pub said: fn(&Valued, &Conventions) -> String,
    pub unvalued: fn(Unvalued) -> &'static str,
    /// The sum as it is said, of so many needs.
    pub together: fn(&str, usize) -> String,
    pub apart: fn(&Sum) -> String,
}
