//! Importance and level across each other, as a table whose cells name what stands there.

use leptos::prelude::*;

use super::LearningNeeds;
use crate::model::{Need, Rated, Score};
use crate::ui::words::words;

/// How strongly a cell is coloured, from 0 to 4. The number in it says the same.
fn strength(priority: u8) -> u8 {
    priority.div_ceil(4)
}

/// The table: the most important above, what one is new to at the start of the line.
pub fn heat(needs: &LearningNeeds) -> AnyView {
    let t = &words().learning;
    let head = |level: &Score| {
        view! {
            <th scope={"col"}>
                <span class={"heat-points"}>{level.points()}</span>
                " "
                <span class={"heat-word"}>{(t.anchor)(Rated::Level, *level)}</span>
            </th>
        }
    };
    let row = |importance: &Score| {
        let importance = *importance;
        let cells = Score::ALL.iter().map(|level| cell(needs, importance, *level)).collect_view();
        view! {
            <tr>
                <th scope={"row"}>
                    <span class={"heat-points"}>{importance.points()}</span>
                    " "
                    <span class={"heat-word"}>{(t.anchor)(Rated::Importance, importance)}</span>
                </th>
                {cells}
            </tr>
        }
    };
    view! {
        <table class={"heat"} aria-label=t.heat>
            <thead>
                <tr>
                    <th scope={"col"} class={"heat-corner"}>
                        <span aria-hidden={"true"}>{t.heat_importance}<span class={"heat-arrow"}>" ↓"</span></span>
                        <span aria-hidden={"true"}>{t.heat_level}<span class={"heat-arrow"}>" →"</span></span>
                        <span class={"seen-by-readers"}>{t.heat_corner}</span>
                    </th>
                    {Score::ALL.iter().map(head).collect_view()}
                </tr>
            </thead>
            <tbody>{Score::ALL.iter().rev().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn cell(needs: &LearningNeeds, importance: Score, level: Score) -> AnyView {
    let t = &words().learning;
    let priority = Need { item: (), importance, level }.priority();
    let items = needs.at(importance, level);
    let class = format!("heat-cell heat-{}{}", strength(priority), if items.is_empty() { " empty" } else { "" });
    let count = items.len();
    let names = (count > 0).then(|| {
        let name = |item: &&'static crate::content::LearningItem| view! { <li>{item.name}</li> };
        view! {
            <span class={"heat-count"} aria-hidden={"true"}>{count}</span>
            <ul class={"heat-names"}>{items.iter().map(name).collect_view()}</ul>
        }
    });
    view! {
        <td class=class>
            <span class={"heat-priority"} aria-hidden={"true"}>{priority}</span>
            <span class={"seen-by-readers"}>{(t.heat_priority)(priority)}</span>
            {names}
        </td>
    }
    .into_any()
}
