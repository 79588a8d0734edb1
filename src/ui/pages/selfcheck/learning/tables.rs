//! The needs and the plan as tables for a spreadsheet.

use leptos::prelude::*;

use super::group::{self, spread_of, view_of};
use super::needs_of;
use super::ranking::why;
use super::ways::word_for;
use crate::content::{LearningItem, learning_items, suggestions};
use crate::exchange::{file_stem, plain_table};
use crate::model::{CheckKind, CheckRound, DecimalMark, GroupView, Person, Rated, RoundId, Score, Workbook};
use crate::session::Session;
use crate::ui::pages::selfcheck::{called, has_several};
use crate::ui::words::words;

/// Offers the needs of a round as a file.
pub fn save_needs(session: Session, id: RoundId) {
    save(session, id, words().learning.needs_file, needs_table);
}

/// Offers what was put into the plan of a round as a file.
pub fn save_plan(session: Session, id: RoundId) {
    save(session, id, words().learning.plan_file, |workbook, id| Some(plan_table(workbook, id)));
}

fn save(session: Session, id: RoundId, title: &str, make: fn(&Workbook, RoundId) -> Option<String>) {
    session.commit_drafts();
    let made = session.workbook().with_untracked(|workbook| {
        let about = called(workbook, workbook.get::<CheckRound>(id)?);
        let about = about
            .strip_prefix((words().selfcheck.called)(Some(CheckKind::Learning), "").as_str())
            .unwrap_or_default()
            .to_string();
        Some((format!("{title}{about}"), make(workbook, id)?))
    });
    if let Some((title, table)) = made {
        let stem = file_stem(&title, words().handout.untitled, &session.today().to_string());
        session.give_file(format!("{stem}.csv"), "text/csv", &table);
    }
}

/// Whether there is something to put into a table of needs.
pub fn has_needs(workbook: &Workbook, id: RoundId) -> bool {
    match has_several(workbook, id) {
        true => matches!(view_of(workbook, id), Some(GroupView::Shown(_))),
        false => needs_of(workbook, id).is_some(),
    }
}

/// A line an item: those with a place first.
fn needs_table(workbook: &Workbook, id: RoundId) -> Option<String> {
    match has_several(workbook, id) {
        true => group_table(workbook, id),
        false => own_table(workbook, id),
    }
}

/// What may be shown of several people’s needs, a line an item.
fn group_table(workbook: &Workbook, id: RoundId) -> Option<String> {
    let (t, s) = (&words().learning, &words().several);
    let Some(GroupView::Shown(picture)) = view_of(workbook, id) else { return None };
    let conventions = &workbook.info().conventions;
    let figure =
        |told: String| if conventions.decimal_mark == DecimalMark::Comma { told.replace('.', ",") } else { told };
    let line = |(place, shared, item, spread): (usize, bool, &'static LearningItem, &crate::model::ShareSpread)| {
        let middle = |rated: Rated| {
            let spread = spread_of(&picture, item, rated);
            spread.map(|spread| figure((s.points)(spread.median_in_halves()))).unwrap_or_default()
        };
        let (low, high) = spread.ends();
        vec![
            (t.place)(place, shared),
            item.name.to_string(),
            (t.area)(item.area).to_string(),
            (t.aspect)(item.aspect).to_string(),
            figure(group::told(spread.median())),
            figure(group::told(low)),
            figure(group::told(high)),
            middle(Rated::Importance),
            middle(Rated::Level),
            spread.each().len().to_string(),
        ]
    };
    let lines: Vec<Vec<String>> = picture.ranked().into_iter().map(line).collect();
    let columns = [
        t.column_place,
        t.column_item,
        t.column_area,
        t.column_aspect,
        t.column_priority,
        t.column_lowest,
        t.column_highest,
        t.column_importance,
        t.column_level,
        s.column_people,
    ];
    Some(plain_table(&columns, &lines, conventions))
}

/// One’s own needs, a line an item.
fn own_table(workbook: &Workbook, id: RoundId) -> Option<String> {
    let t = &words().learning;
    let needs = needs_of(workbook, id)?;
    let about = |item: &LearningItem| [item.name, (t.area)(item.area), (t.aspect)(item.aspect)].map(String::from);
    let said = |rated: Rated, score: Score| [score.points().to_string(), (t.anchor)(rated, score).to_string()];
    let placed = needs.placed.iter().map(|placed| {
        let need = &placed.need;
        let mut line = vec![(t.place)(placed.place, placed.shared)];
        line.extend(about(need.item));
        line.push(need.priority().to_string());
        line.extend(said(Rated::Importance, need.importance));
        line.extend(said(Rated::Level, need.level));
        line
    });
    let unplaced = needs.unplaced.iter().map(|unplaced| {
        let mut line = vec![String::new()];
        line.extend(about(unplaced.item));
        let sides = [(Rated::Importance, unplaced.importance), (Rated::Level, unplaced.level)];
        line.push(String::new());
        for (rated, answer) in sides {
            let score = answer.and_then(crate::model::CheckAnswer::score);
            line.extend(score.map_or_else(Default::default, |score| said(rated, score)));
        }
        line.push(why(unplaced));
        line
    });
    let lines: Vec<Vec<String>> = placed.chain(unplaced).collect();
    let columns = [
        t.column_place,
        t.column_item,
        t.column_area,
        t.column_aspect,
        t.column_priority,
        t.column_importance,
        t.column_in_words,
        t.column_level,
        t.column_in_words,
        t.column_why,
    ];
    Some(plain_table(&columns, &lines, &workbook.info().conventions))
}

/// A line an action, as they stand on the page.
fn plan_table(workbook: &Workbook, id: RoundId) -> String {
    let t = &words().learning;
    let round = workbook.get::<CheckRound>(id);
    let items = round.and_then(|round| learning_items(round.version)).unwrap_or_default();
    let day = |day: Option<crate::model::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let line = |action: &crate::model::CheckAction| {
        let each = items.iter().flat_map(|item| suggestions().map(move |suggestion| (item, suggestion)));
        let answers = each.into_iter().find(|(item, suggestion)| word_for(item, suggestion) == action.answers);
        let (item, way) = answers.map_or(("", ""), |(item, suggestion)| (item.name, suggestion.name));
        let who = action.who.and_then(|who| workbook.get::<Person>(who)).map(|person| person.name.trim().to_string());
        let text = action.text.trim().to_string();
        vec![text, who.unwrap_or_default(), day(action.due), day(action.done), item.into(), way.into()]
    };
    let lines: Vec<Vec<String>> = workbook.actions_from(id).into_iter().map(|(_, action)| line(action)).collect();
    let columns = [t.column_what, t.column_who, t.column_due, t.column_done, t.column_need, t.column_way];
    plain_table(&columns, &lines, &workbook.info().conventions)
}
