//! A share with its span, drawn on a scale from 0 to 100 %. What is drawn stands beside it in words.

use leptos::prelude::*;

use crate::model::{ScaleTally, Share};

/// How long the scale is drawn.
const LENGTH: u16 = 1000;
/// Free room at either end, and half the height.
const EDGE: u16 = 20;

/// Where the names of the degrees change.
const MARKS: [u32; 3] = [30, 50, 70];

/// The scale of one tally.
pub fn scale(tally: &ScaleTally) -> AnyView {
    let x = |share: Share| EDGE + share.along(LENGTH);
    let mark = |percent: u32| {
        let x = Share::of(percent, 100).map(x).unwrap_or_default();
        view! { <path class={"scale-mark"} d=format!("M{x} 4V{}", 2 * EDGE - 4)></path> }
    };
    let span = tally.lower().zip(tally.upper()).map(|(lower, upper)| {
        // A line of no length has round ends.
        let path = format!("M{} {EDGE}H{}", x(lower), x(upper).max(x(lower)));
        view! { <path class={"scale-span"} d=path></path> }
    });
    let dot = tally.presence().map(|share| {
        let class = if tally.is_enough() { "scale-dot" } else { "scale-dot faint" };
        view! { <path class=class d=format!("M{} {EDGE}h0", x(share))></path> }
    });
    view! {
        <svg
            class={"scale"}
            viewBox=format!("0 0 {} {}", LENGTH + 2 * EDGE, 2 * EDGE)
            preserveAspectRatio={"none"}
            aria-hidden={"true"}
        >
            <path class={"scale-line"} d=format!("M{EDGE} {EDGE}H{}", EDGE + LENGTH)></path>
            {MARKS.map(mark).to_vec()}
            {span}
            {dot}
        </svg>
    }
    .into_any()
}
