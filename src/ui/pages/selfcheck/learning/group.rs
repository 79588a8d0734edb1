//! What several people want to learn, as far as it may be shown.

use leptos::prelude::*;

use super::items_in;
use super::ranking::placed_item;
use super::ways::{Wanted, ways};
use crate::content::{LearningItem, Term};
use crate::model::{
    CheckRound, GroupAsked, GroupPicture, GroupView, Need, Rated, Response, RoundId, ScoreSpread, Share, ShareSpread,
    Word, Workbook,
};
use crate::ui::components::Explained;
use crate::ui::pages::selfcheck::of_round;
use crate::ui::pages::selfcheck::scale::dots;
use crate::ui::pages::selfcheck::several::{as_far_as_shown, head, parties, talk};
use crate::ui::words::words;

type Item = &'static LearningItem;

/// What can be shown of a round of several people; none where this version doesn't have its items.
pub fn view_of(workbook: &Workbook, id: RoundId) -> Option<GroupView<Item>> {
    let round = workbook.get::<CheckRound>(id)?;
    let items = items_in(workbook, id)?;
    let share = |item: Item, response: &Response| response.priority(item.id);
    let words = items.iter().flat_map(|item| Rated::ALL.iter().map(|rated| rated.word_for(item.id)));
    let asked = GroupAsked { things: items.iter().collect(), share: &share, words: words.collect() };
    Some(GroupView::of(&asked, &workbook.gathered(id), round.openness()?, round.finished.is_some()))
}

/// A priority in half points, out of the highest that there is.
fn in_halves(priority: Share) -> u8 {
    u8::try_from(priority.along(2 * u16::from(Need::<()>::MOST))).unwrap_or(u8::MAX)
}

/// A priority as it is told.
pub fn told(priority: Share) -> String {
    (words().several.points)(in_halves(priority))
}

/// How far apart people are about one of the things that are said of an item.
pub fn spread_of(picture: &GroupPicture<Item>, item: Item, rated: Rated) -> Option<&ScoreSpread> {
    let word = rated.word_for(item.id);
    picture.singles.iter().find(|(single, _)| *single == word)?.1.as_ref()
}

/// The result of a round of several people.
#[component]
pub fn GroupNeeds(id: RoundId) -> impl IntoView {
    let shown = of_round(id, move |workbook| view_of(workbook, id));
    let body = move || match shown.get() {
        None => view! { <p class={"invitation"}>{words().selfcheck.newer}</p> }.into_any(),
        Some(view) => as_far_as_shown(view, |picture| drawn(id, picture)),
    };
    view! { {body} }.into_any()
}

fn drawn(id: RoundId, picture: &GroupPicture<Item>) -> AnyView {
    let t = &words().learning;
    let ranked = picture.ranked();
    let held_back: Vec<Item> =
        picture.things.iter().filter(|(_, spread)| spread.is_none()).map(|(item, _)| *item).collect();
    let wanted = ranked.iter().filter_map(|(place, shared, item, spread)| {
        let median = spread.median();
        let priority = (t.priority_told)(&told(median));
        (in_halves(median) > 0).then_some(Wanted { item, place: *place, shared: *shared, priority })
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let table = (!ranked.is_empty()).then(|| table(picture, &ranked));
    let held_back = (!held_back.is_empty()).then(|| {
        let names = held_back.iter().map(|item| item.name).collect::<Vec<_>>();
        view! { <p class={"quiet"}>{(t.held_back)(&names)}</p> }
    });
    let name = |word: &str| {
        let all = picture.things.iter().flat_map(|(item, _)| Rated::ALL.iter().map(move |rated| (item, rated)));
        let found = all.into_iter().find(|(item, rated)| rated.word_for(item.id) == word);
        found.map(|(item, rated)| (t.of_item)(item.name, *rated)).unwrap_or_default()
    };
    view! {
        {head(picture.people)}
        <section class={"check-ranking"} aria-labelledby={"check-ranking"}>
            <div class={"titled"}>
                <h2 id={"check-ranking"}>{t.ranking}</h2>
                <Explained terms={&[Term::LearningNeed, Term::Median]} />
            </div>
            <p class={"quiet"}>{t.group_arithmetic}" "{t.ranking_about}</p>
            {table}
            {held_back}
        </section>
        {talk(&picture.singles, name)}
        {parties(picture, t.column_item, |item| item.name.to_string(), told)}
        <section class={"check-ways"} aria-labelledby={"check-ways"}>
            <h2 id={"check-ways"}>{t.ways}</h2>
            <p class={"quiet"}>{t.ways_about}</p>
            {ways(id, wanted)}
        </section>
    }
    .into_any()
}

fn table(picture: &GroupPicture<Item>, ranked: &[(usize, bool, Item, &ShareSpread)]) -> AnyView {
    let t = &words().learning;
    let s = &words().several;
    let line = |(place, shared, item, spread): &(usize, bool, Item, &ShareSpread)| {
        let (low, high) = spread.ends();
        let middle = |rated: Rated| spread_of(picture, item, rated).map(|spread| (s.points)(spread.median_in_halves()));
        view! {
            <tr>
                {placed_item(*place, *shared, item)}
                <td class={"scale-cell"} aria-hidden={"true"}>{dots(spread.each(), spread.median())}</td>
                <td data-label=t.column_priority><strong>{told(spread.median())}</strong></td>
                <td data-label=s.column_range>{(t.group_range)(&told(low), &told(high))}</td>
                <td data-label=t.column_importance>{middle(Rated::Importance)}</td>
                <td data-label=t.column_level>{middle(Rated::Level)}</td>
                <td data-label=s.column_people>{spread.each().len()}</td>
            </tr>
        }
    };
    view! {
        <table class={"check-table several-table needs-table"}>
            <thead>
                <tr>
                    <th scope={"col"}>{t.column_place}</th>
                    <th scope={"col"}>{t.column_item}</th>
                    <th scope={"col"} class={"scale-head"} aria-hidden={"true"}>{s.column_dots}</th>
                    <th scope={"col"}>{t.column_priority}</th>
                    <th scope={"col"}>{s.column_range}</th>
                    <th scope={"col"}>{t.column_importance}</th>
                    <th scope={"col"}>{t.column_level}</th>
                    <th scope={"col"}>{s.column_people}</th>
                </tr>
            </thead>
            <tbody>{ranked.iter().map(line).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
