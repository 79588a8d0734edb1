//! What comes out of a round, as a picture.

use leptos::prelude::*;

use super::{has_several, learning, of_round, picture_of, readiness, several, tallies_in};
use crate::content::{LearningItem, Theme};
use crate::exchange::file_stem;
use crate::exchange::picture::{Chart, ChartRow};
use crate::model::{
    CheckKind, CheckRound, Client, GroupView, Need, PlacedNeed, Rated, RoundId, ScaleTally, Score, Share, ShareSpread,
    Workbook,
};
use crate::platform::clock::day_in_words;
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::pages::clients::called as client_called;
use crate::ui::pictures::{BrowserRuler, Drawing, copy, download_png, download_svg};
use crate::ui::words::words;

/// Of the needs to learn so many places are drawn.
const MOST_NEEDS: usize = 12;

/// The ways to take the result along as a picture; at rest where there is none yet.
#[component]
pub fn ResultPicture(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().picture;
    let none = of_round(id, move |workbook| chart_of(workbook, id).is_none());
    let drawing = move || {
        session.commit_drafts();
        let chart = session.workbook().with_untracked(|workbook| chart_of(workbook, id))?;
        let picture = chart.picture(&BrowserRuler::default());
        let stem = file_stem(&chart.title, words().handout.untitled, &session.today().to_string());
        Some((stem, Drawing { svg: picture.svg(), size: picture.size }))
    };
    let svg = move || {
        if let Some((stem, drawing)) = drawing() {
            download_svg(session, format!("{stem}.svg"), Some(&drawing.svg));
        }
    };
    let png = move || {
        if let Some((stem, drawing)) = drawing() {
            download_png(session, format!("{stem}.png"), Some(drawing));
        }
    };
    let copy = move || drawing().into_iter().for_each(|(_, drawing)| copy(session, drawing));
    view! {
        <Button text=t.svg at_rest=Signal::from(none) press=svg />
        <Button text=t.png at_rest=Signal::from(none) press=png />
        <Button text=t.copy at_rest=Signal::from(none) press=copy />
    }
    .into_any()
}

/// What is drawn of a round: nothing that was noted on it, as a picture goes from hand to hand. None
/// as long as there is nothing to draw, or it may not be shown.
fn chart_of(workbook: &Workbook, id: RoundId) -> Option<Chart> {
    let round = workbook.get::<CheckRound>(id)?;
    let drawn = match (has_several(workbook, id), round.kind.known()?) {
        (true, CheckKind::Learning) => group_needs(workbook, id)?,
        (true, CheckKind::Phases | CheckKind::Readiness) => group(workbook, id)?,
        (false, CheckKind::Learning) => needs(workbook, id)?,
        (false, CheckKind::Phases | CheckKind::Readiness) => tallies(workbook, id)?,
    };
    let client = round.client.and_then(|client| workbook.get::<Client>(client)).map(client_called);
    let title = (words().selfcheck.called)(round.kind.known(), &client.unwrap_or_default());
    Some(Chart { title, about: round.day().map(day_in_words).unwrap_or_default(), ..drawn })
}

fn chart(told: Vec<String>, ends: [&str; 2], rows: Vec<ChartRow>, notes: &[&str]) -> Chart {
    let notes = notes.iter().map(ToString::to_string).collect();
    Chart { title: String::new(), about: String::new(), told, ends: ends.map(String::from), rows, notes }
}

const PERCENT: [&str; 2] = ["0 %", "100 %"];
const PRIORITY: [&str; 2] = ["0", "16"];

fn tallies(workbook: &Workbook, id: RoundId) -> Option<Chart> {
    let t = &words().check_result;
    let tallies = tallies_in(workbook, id)?;
    let row = |(theme, tally): &(Theme, ScaleTally)| {
        let dots: Vec<Share> = tally.presence().filter(|_| tally.is_enough()).into_iter().collect();
        let share = dots.first().map(|share| (t.percent)(share.percent()));
        let span = tally.lower().zip(tally.upper());
        let between = span.filter(|(low, high)| low != high);
        let between = between.map(|(low, high)| (t.could_be)(&(t.between)(low.percent(), high.percent())));
        let degree = (t.degree)(tally.degree()).to_string();
        let said = share.into_iter().chain([degree]).chain(between).collect::<Vec<_>>().join(", ");
        ChartRow { name: (words().several.things)(*theme), said, span, dots, middle: None }
    };
    let some = tallies.iter().any(|(_, tally)| tally.is_enough());
    let (told, notes) = match picture_of(workbook, id) {
        Some(picture) => {
            (vec![(t.outcome)(&picture.outcome())], vec![t.aid, t.legend, t.rule_of_thumb, t.not_a_ladder])
        }
        None => (readiness::told(workbook, id), vec![t.aid, t.legend, t.rule_of_thumb]),
    };
    some.then(|| chart(told, PERCENT, tallies.iter().map(row).collect(), &notes))
}

fn needs(workbook: &Workbook, id: RoundId) -> Option<Chart> {
    let t = &words().learning;
    let needs = learning::needs_of(workbook, id)?;
    let row = |placed: &PlacedNeed<&'static LearningItem>| {
        let need = &placed.need;
        let dots = Share::of(need.priority().into(), Need::<()>::MOST.into()).into_iter().collect();
        let anchor = |rated, score: Score| (t.anchor)(rated, score);
        let said = [
            (t.heat_priority)(need.priority()),
            anchor(Rated::Importance, need.importance).to_string(),
            anchor(Rated::Level, need.level).to_string(),
        ];
        let name = format!("{} {}", (t.place)(placed.place, placed.shared), need.item.name);
        ChartRow { name, said: said.join("; "), span: None, dots, middle: None }
    };
    let rows: Vec<ChartRow> = needs.first(MOST_NEEDS).map(row).collect();
    let notes = [t.aid, t.arithmetic, t.ranking_about];
    (!rows.is_empty()).then(|| chart(vec![t.ranking.to_string()], PRIORITY, rows, &notes))
}

/// What each person's answers show is a dot; how far apart they are, and the middle, are in words, too.
fn spread_row(name: String, spread: &ShareSpread, tell: impl Fn(Share) -> String) -> ChartRow {
    let t = &words().several;
    let (low, high) = spread.ends();
    let said = (t.spread_told)(&tell(spread.median()), &tell(low), &tell(high), spread.each().len());
    ChartRow { name, said, span: None, dots: spread.each().to_vec(), middle: Some(spread.median()) }
}

fn group(workbook: &Workbook, id: RoundId) -> Option<Chart> {
    let t = &words().several;
    let (GroupView::Shown(picture), _) = several::view_of(workbook, id)? else { return None };
    let percent = |share: Share| (words().check_result.percent)(share.percent());
    let row = |(theme, spread): &(Theme, Option<ShareSpread>)| match spread {
        Some(spread) => spread_row((t.things)(*theme), spread, percent),
        None => {
            let (name, said) = ((t.things)(*theme), t.held_back.to_string());
            ChartRow { name, said, span: None, dots: Vec::new(), middle: None }
        }
    };
    let rows = picture.things.iter().map(row).collect();
    Some(chart(vec![(t.shown)(picture.people)], PERCENT, rows, &[words().check_result.aid, t.dots_about]))
}

fn group_needs(workbook: &Workbook, id: RoundId) -> Option<Chart> {
    let t = &words().learning;
    let GroupView::Shown(picture) = learning::group_view(workbook, id)? else { return None };
    let ranked = picture.ranked();
    let first = ranked.iter().take_while(|(place, ..)| *place <= MOST_NEEDS);
    let rows: Vec<ChartRow> = first
        .map(|(place, shared, item, spread)| {
            spread_row(format!("{} {}", (t.place)(*place, *shared), item.name), spread, learning::priority_told)
        })
        .collect();
    let told = vec![(words().several.shown)(picture.people)];
    (!rows.is_empty()).then(|| chart(told, PRIORITY, rows, &[t.aid, t.group_arithmetic]))
}
