//! The needs in order of their priority, and what has no place and why.

use leptos::prelude::*;

use super::LearningNeeds;
use crate::content::LearningItem;
use crate::model::{PlacedNeed, Rated, Score, Unplaced};
use crate::ui::components::Fold;
use crate::ui::words::words;

type Placed = PlacedNeed<&'static LearningItem>;

/// The table of what there is something to do for, with the rest folded away.
pub fn ranking(needs: &LearningNeeds) -> AnyView {
    let t = &words().learning;
    let wanting: Vec<Placed> = needs.wanting().copied().collect();
    let at_rest: Vec<Placed> = needs.placed.iter().filter(|placed| placed.need.priority() == 0).copied().collect();
    let unplaced = needs.unplaced.clone();
    let context = Signal::stored(t.ranking.to_string());
    let table = (!wanting.is_empty()).then(|| lines(&wanting));
    let at_rest = (!at_rest.is_empty()).then(|| {
        let summary = Signal::stored((t.at_rest)(at_rest.len()));
        view! { <Fold id="needs-at-rest".to_string() summary context contents={move || lines(&at_rest)} /> }
    });
    let unplaced = (!unplaced.is_empty()).then(|| {
        let summary = Signal::stored((t.unplaced)(unplaced.len()));
        view! { <Fold id="needs-unplaced".to_string() summary context contents={move || without_place(&unplaced)} /> }
    });
    view! {
        {table}
        {at_rest}
        {unplaced}
    }
    .into_any()
}

fn lines(placed: &[Placed]) -> AnyView {
    let t = &words().learning;
    view! {
        <table class={"check-table ranking"}>
            <thead>
                <tr>
                    <th scope={"col"}>{t.column_place}</th>
                    <th scope={"col"}>{t.column_item}</th>
                    <th scope={"col"}>{t.column_importance}</th>
                    <th scope={"col"}>{t.column_level}</th>
                    <th scope={"col"} class={"bar-head"}>{t.column_priority}</th>
                </tr>
            </thead>
            <tbody>{placed.iter().map(line).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The cells with the place of an item and its name.
pub fn placed_item(place: usize, shared: bool, item: &LearningItem) -> AnyView {
    let t = &words().learning;
    view! {
        <td class={"rank"}>
            <span aria-hidden={"true"}>{(t.place)(place, shared)}</span>
            <span class={"seen-by-readers"}>{(t.place_told)(place, shared)}</span>
        </td>
        <th scope={"row"}>{item.name}<span class={"quiet"}>{(t.area)(item.area)}</span></th>
    }
    .into_any()
}

fn line(placed: &Placed) -> AnyView {
    let t = &words().learning;
    let PlacedNeed { need, place, shared } = placed;
    let said = |rated: Rated, score: Score| format!("{} {}", score.points(), (t.anchor)(rated, score));
    view! {
        <tr>
            {placed_item(*place, *shared, need.item)}
            <td data-label=t.column_importance>{said(Rated::Importance, need.importance)}</td>
            <td data-label=t.column_level>{said(Rated::Level, need.level)}</td>
            <td class={"bar-cell"} data-label=t.column_priority><strong>{need.priority()}</strong>{bar(need.priority())}</td>
        </tr>
    }
    .into_any()
}

/// A priority as a bar, out of 16. The number beside it says the same.
fn bar(priority: u8) -> AnyView {
    view! {
        <svg class={"bar"} viewBox={"0 0 16 2"} preserveAspectRatio={"none"} aria-hidden={"true"}>
            <path class={"bar-whole"} d={"M0 1H16"}></path>
            <path class={"bar-part"} d=format!("M0 1H{priority}")></path>
        </svg>
    }
    .into_any()
}

fn without_place(unplaced: &[Unplaced<&'static LearningItem>]) -> AnyView {
    let t = &words().learning;
    let line = |unplaced: &Unplaced<&'static LearningItem>| {
        view! { <li>{unplaced.item.name}" "<span class={"quiet"}>{why(unplaced)}</span></li> }
    };
    view! {
        <p class={"quiet"}>{t.unplaced_about}</p>
        <ul class={"need-unplaced"}>{unplaced.iter().map(line).collect_view()}</ul>
    }
    .into_any()
}

/// Why something has no place.
pub fn why(unplaced: &Unplaced<&'static LearningItem>) -> String {
    let t = &words().learning;
    if unplaced.is_untouched() {
        return t.untouched.into();
    }
    let sides = [(Rated::Importance, unplaced.importance), (Rated::Level, unplaced.level)];
    let lacks = sides.map(|(rated, answer)| (t.lacks)(rated, answer));
    lacks.into_iter().filter(|lack| !lack.is_empty()).collect::<Vec<_>>().join("; ")
}
