//! How something went over time, drawn: a step for each day on which something was said.

use leptos::prelude::*;

use crate::model::{COURSE_LENGTH, Course, Word};
use crate::platform::clock::day_in_words;

/// How high a step is drawn.
const STEP: u16 = 36;
const EDGE: u16 = STEP / 2;

/// The picture of a course. What is drawn is told in words, too. Nothing where there is nothing
/// to compare.
pub fn course_chart<T: Word>(
    course: &Course<T>,
    // What each word is called.
    names: fn(T) -> &'static str,
    // What a point is called by its day and its word.
    point: fn(&str, &str) -> String,
    // What the picture is called by its points.
    label: fn(&str) -> String,
    today: &'static str,
) -> Option<AnyView> {
    if course.points.len() < 2 {
        return None;
    }
    let said: Vec<String> =
        course.points.iter().map(|(day, _, word)| point(&day_in_words(*day), names(*word))).collect();
    let points = course.points.iter().map(|(_, along, word)| (*along, Course::height(*word))).collect();
    let names = T::ALL.iter().map(|word| names(*word)).collect();
    let first = course.points.first().map(|(day, ..)| day_in_words(*day));
    Some(drawn(points, names, label(&said.join(", ")), first, today))
}

/// Points by how far along and how high they are, and what each height is called.
fn drawn(
    points: Vec<(u16, u16)>,
    names: Vec<&'static str>,
    label: String,
    first: Option<String>,
    today: &'static str,
) -> AnyView {
    let top = u16::try_from(names.len()).unwrap_or_default().saturating_sub(1);
    let y = move |height: u16| EDGE + top.saturating_sub(height) * STEP;
    let mut path = String::new();
    for (along, height) in &points {
        let (x, y) = (EDGE + along, y(*height));
        path += &if path.is_empty() { format!("M{x} {y}") } else { format!("H{x}V{y}") };
    }
    path += &format!("H{}", EDGE + COURSE_LENGTH);
    let (width, height) = (COURSE_LENGTH + 2 * EDGE, top * STEP + 2 * EDGE);
    let line = move |height: u16| {
        view! { <path class={"course-level"} d=format!("M{EDGE} {}H{}", y(height), EDGE + COURSE_LENGTH)></path> }
    };
    let dot = move |(along, height): (u16, u16)| {
        // A line of no length has round ends, however the picture is stretched.
        view! { <path class={"course-dot"} d=format!("M{} {}h0", EDGE + along, y(height))></path> }
    };
    let name = |name: &'static str| view! { <li>{name}</li> };
    view! {
        <figure class={"course"}>
            <ol class={"course-names"} aria-hidden={"true"}>{names.into_iter().rev().map(name).collect_view()}</ol>
            <svg
                viewBox=format!("0 0 {width} {height}")
                preserveAspectRatio={"none"}
                role={"img"}
                aria-label=label
            >
                {(0..=top).map(line).collect_view()}
                <path class={"course-line"} d=path></path>
                {points.into_iter().map(dot).collect_view()}
            </svg>
            <figcaption class={"quiet"} aria-hidden={"true"}><span>{first}</span><span>{today}</span></figcaption>
        </figure>
    }
    .into_any()
}
