//! What the answers of several people show, as far as it may be shown.

use leptos::prelude::*;

use super::super::scale::dots;
use super::super::{asked_in, of_round};
use crate::content::{Statement, Term, Theme, themes};
use crate::model::{
    CheckRound, GroupAsked, GroupPicture, GroupView, Party, Response, RoundId, Score, ScoreSpread, Share, ShareSpread,
    Workbook,
};
use crate::ui::components::Explained;
use crate::ui::words::words;

/// What can be shown of a round of several people; none where this version doesn't have its
/// statements.
pub fn view_of(workbook: &Workbook, id: RoundId) -> Option<(GroupView<Theme>, &'static [Statement])> {
    let round = workbook.get::<CheckRound>(id)?;
    let (_, asked) = asked_in(workbook, id)?;
    let share = |theme: Theme, response: &Response| {
        let of_theme = asked.iter().filter(|statement| statement.theme == theme);
        response.presence(of_theme.map(|statement| statement.id))
    };
    let words = asked.iter().map(|statement| statement.id.to_string()).collect();
    let asked_of_group = GroupAsked { things: themes(asked), share: &share, words };
    let shown = GroupView::of(&asked_of_group, &workbook.gathered(id), round.openness()?, round.finished.is_some());
    Some((shown, asked))
}

/// The result of a round of several people.
#[component]
pub fn GroupResult(id: RoundId) -> impl IntoView {
    let shown = of_round(id, move |workbook| view_of(workbook, id));
    let body = move || match shown.get() {
        None => view! { <p class={"invitation"}>{words().selfcheck.newer}</p> }.into_any(),
        Some((view, asked)) => as_far_as_shown(view, |picture| drawn(picture, asked)),
    };
    view! { {body} }.into_any()
}

/// What may be shown, or why nothing is.
pub fn as_far_as_shown<T>(view: GroupView<T>, draw: impl FnOnce(&GroupPicture<T>) -> AnyView) -> AnyView {
    let t = &words().several;
    let told = match view {
        GroupView::Shown(picture) => return draw(&picture),
        GroupView::UntilClosed { people } => (t.until_closed)(people),
        GroupView::TooFew { people } => (t.too_few)(people),
    };
    view! { <p class={"invitation"}>{told}</p> }.into_any()
}

/// How many answered, and for what it is good.
pub fn head(people: usize) -> AnyView {
    view! {
        <section class={"check-outcome"} aria-labelledby={"check-outcome"}>
            <h2 id={"check-outcome"} class={"seen-by-readers"}>{words().selfcheck.result}</h2>
            <p class={"check-told"}>{(words().several.shown)(people)}</p>
            <p class={"check-aid"}>{words().check_result.aid}</p>
        </section>
    }
    .into_any()
}

fn drawn(picture: &GroupPicture<Theme>, asked: &'static [Statement]) -> AnyView {
    let t = &words().several;
    let things = picture.things.iter().map(|(theme, spread)| thing(*theme, spread.as_ref())).collect_view();
    view! {
        {head(picture.people)}
        <section class={"check-phases"} aria-labelledby={"several-things"}>
            <div class={"titled"}><h2 id={"several-things"}>{t.by_person}</h2><Explained terms={&[Term::Median, Term::Respondent]} /></div>
            {table(t.column_thing, things)}
            <p class={"quiet"}>{t.dots_about}</p>
        </section>
        {talk(&picture.singles, |word| text_of(asked, word).to_string())}
        {parties(picture, t.column_thing, t.things, |share| (words().check_result.percent)(share.percent()))}
        <section class={"check-phases"} aria-labelledby={"several-statements"}>
            <h2 id={"several-statements"}>{t.statements}</h2>
            {table(t.column_statement, picture.singles.iter().map(|(word, spread)| statement(asked, word, spread.as_ref())).collect_view())}
        </section>
    }
    .into_any()
}

fn table(first: &'static str, rows: impl IntoView + 'static) -> AnyView {
    let t = &words().several;
    view! {
        <table class={"check-table several-table"}>
            <thead>
                <tr>
                    <th scope={"col"}>{first}</th>
                    <th scope={"col"} class={"scale-head"} aria-hidden={"true"}>{t.column_dots}</th>
                    <th scope={"col"}>{t.column_median}</th>
                    <th scope={"col"}>{t.column_range}</th>
                    <th scope={"col"}>{t.column_people}</th>
                </tr>
            </thead>
            <tbody>{rows.into_any()}</tbody>
        </table>
    }
    .into_any()
}

/// A line of a table: what it is about, each person a dot, and the same in figures.
fn line(name: String, told: Option<(Vec<Share>, Share, String, String)>) -> AnyView {
    let t = &words().several;
    match told {
        Some((each, median, middle, range)) => view! {
            <tr>
                <th scope={"row"}>{name}</th>
                <td class={"scale-cell"} aria-hidden={"true"}>{dots(&each, median)}</td>
                <td data-label=t.column_median>{middle}</td>
                <td data-label=t.column_range>{range}</td>
                <td data-label=t.column_people>{each.len()}</td>
            </tr>
        }
        .into_any(),
        None => view! {
            <tr>
                <th scope={"row"}>{name}</th>
                <td class={"quiet"} colspan={"4"}>{t.held_back}</td>
            </tr>
        }
        .into_any(),
    }
}

fn thing(theme: Theme, spread: Option<&ShareSpread>) -> AnyView {
    let told = spread.map(|spread| {
        let (low, high) = spread.ends();
        let middle = (words().check_result.percent)(spread.median().percent());
        (spread.each().to_vec(), spread.median(), middle, (words().several.percent_range)(low, high))
    });
    line((words().several.things)(theme), told)
}

fn statement(asked: &'static [Statement], word: &str, spread: Option<&ScoreSpread>) -> AnyView {
    let told = spread.map(|spread| {
        let share = |points: u8, most: u8| Share::of(points.into(), most.into());
        let each = spread.each().iter().filter_map(|score| share(score.points(), Score::MOST)).collect();
        let halves = spread.median_in_halves();
        let (low, high) = spread.ends();
        let t = &words().several;
        Some((each, share(halves, 2 * Score::MOST)?, (t.points)(halves), (t.points_range)(low, high)))
    });
    line(text_of(asked, word).to_string(), told.flatten())
}

fn text_of(asked: &'static [Statement], word: &str) -> &'static str {
    asked.iter().find(|statement| statement.id == word).map(|statement| statement.text).unwrap_or_default()
}

/// On which single answers people are far apart.
pub fn talk(singles: &[(String, Option<ScoreSpread>)], name: impl Fn(&str) -> String) -> AnyView {
    let t = &words().several;
    let wide = |(word, spread): &(String, Option<ScoreSpread>)| {
        let (low, high) = spread.as_ref().filter(|spread| spread.is_wide())?.ends();
        Some((std::cmp::Reverse(high - low), name(word), (t.points_range)(low, high)))
    };
    let mut all: Vec<_> = singles.iter().filter_map(wide).collect();
    all.sort_by_key(|(width, ..)| *width);
    let line = |(_, text, range): (_, String, String)| view! { <li>{text}" "<span class={"quiet"}>{range}</span></li> };
    let body = match all.is_empty() {
        true => view! { <p>{t.no_talk}</p> }.into_any(),
        false => view! {
            <p class={"quiet"}>{t.talk_about}</p>
            <ul class={"several-talk"}>{all.into_iter().map(line).collect_view()}</ul>
        }
        .into_any(),
    };
    view! {
        <section aria-labelledby={"several-talk"}>
            <h2 id={"several-talk"}>{t.talk}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// The sides beside each other, where they may be told apart.
pub fn parties<T: Copy>(
    picture: &GroupPicture<T>,
    column: &'static str,
    name: fn(T) -> String,
    tell: fn(Share) -> String,
) -> AnyView {
    let t = &words().several;
    if picture.parties.is_empty() {
        return view! { <p class={"quiet"}>{t.parties_not_shown}</p> }.into_any();
    }
    let head = |(party, _): &(Option<Party>, Vec<_>)| view! { <th scope={"col"}>{(t.sides)(*party)}</th> };
    let row = |(place, (thing, _)): (usize, &(T, Option<ShareSpread>))| {
        let cell = |(party, things): &(Option<Party>, Vec<(T, Option<ShareSpread>)>)| {
            let spread = things.get(place).and_then(|(_, spread)| spread.as_ref());
            let told = spread.map_or_else(|| t.held_back.to_string(), |spread| tell(spread.median()));
            view! { <td data-label=(t.sides)(*party)>{told}</td> }
        };
        view! {
            <tr>
                <th scope={"row"}>{name(*thing)}</th>
                {picture.parties.iter().map(cell).collect_view()}
            </tr>
        }
    };
    view! {
        <section class={"check-phases"} aria-labelledby={"several-parties"}>
            <h2 id={"several-parties"}>{t.parties}</h2>
            <p class={"quiet"}>{t.parties_about}</p>
            <table class={"check-table several-table"}>
                <thead><tr><th scope={"col"}>{column}</th>{picture.parties.iter().map(head).collect_view()}</tr></thead>
                <tbody>{picture.things.iter().enumerate().map(row).collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}
