//! A share with its span, or the shares of several people, drawn on a scale from 0 to 100 %. What is
//! drawn stands beside it in words.

use leptos::prelude::*;

use crate::model::{ScaleTally, Share, apart};

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

/// So far apart stand dots at the same place, up and down.
const STEP: i32 = 7;

/// Each person a dot, and a line for the middle.
pub fn dots(each: &[Share], median: Share) -> AnyView {
    let x = |share: Share| EDGE + share.along(LENGTH);
    let most = i32::from(EDGE) - 3;
    let dot = |(steps, share): (i32, &Share)| {
        // As far as there is room.
        let y = i32::from(EDGE) + steps.saturating_mul(STEP).clamp(-most, most);
        view! { <path class={"scale-dot one-of-several"} d=format!("M{} {y}h0", x(*share))></path> }
    };
    let dots = apart(each).into_iter().zip(each).map(dot).collect_view();
    view! {
        <svg
            class={"scale"}
            viewBox=format!("0 0 {} {}", LENGTH + 2 * EDGE, 2 * EDGE)
            preserveAspectRatio={"none"}
            aria-hidden={"true"}
        >
            <path class={"scale-line"} d=format!("M{EDGE} {EDGE}H{}", EDGE + LENGTH)></path>
            <path class={"scale-middle"} d=format!("M{} 2V{}", x(median), 2 * EDGE - 2)></path>
            {dots}
        </svg>
    }
    .into_any()
}
