//! Learning needs: rating what a partnership asks of people, and what comes out.

mod group;
mod heat;
mod item;
mod ranking;
mod rating;
mod result;
mod tables;
mod ways;

use crate::content::{LearningItem, learning_items, needs_in, rated};
use crate::model::{CheckKind, CheckRound, Needs, RoundId, Workbook};
use crate::ui::words::words;

pub use group::{told as priority_told, view_of as group_view};
pub use rating::{Rating, Ratings};
pub use result::LearningResult;

/// What answers show of the items of this version.
type LearningNeeds = Needs<&'static LearningItem>;

/// The version of the items of a round, if it is one of this kind.
fn version_of(workbook: &Workbook, id: RoundId) -> Option<u16> {
    let round = workbook.get::<CheckRound>(id)?;
    (round.kind.known() == Some(CheckKind::Learning)).then_some(round.version)
}

/// The items of a round, as far as this version has them.
pub fn items_in(workbook: &Workbook, id: RoundId) -> Option<&'static [LearningItem]> {
    learning_items(version_of(workbook, id)?)
}

/// What the answers of a round show.
pub fn needs_of(workbook: &Workbook, id: RoundId) -> Option<LearningNeeds> {
    needs_in(version_of(workbook, id)?, &workbook.check_answers(id))
}

/// How many items of a round are rated.
pub fn stands(workbook: &Workbook, id: RoundId) -> Option<String> {
    let items = items_in(workbook, id)?;
    Some((words().learning.rated)(rated(items, &workbook.check_answers(id)), items.len()))
}
