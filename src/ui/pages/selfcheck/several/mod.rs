//! Self-checks of several people: their answers collected at one device or by files, what comes
//! out, and taking part in the round of somebody else.

mod coming;
mod gathering;
mod guest;
mod result;
mod turn;

pub use coming::ComingAnswers;
pub use gathering::Gathering;
pub use guest::{HandOver, TakePart};
pub use result::GroupResult;
pub(super) use result::{as_far_as_shown, head, parties, talk, view_of};
pub use turn::TurnPage;

use crate::model::Party;
use crate::model::Word;
use crate::ui::words::words;

/// The sides on which somebody can stand, for a list to choose from; nothing stands for those who
/// rather don't say.
fn sides() -> Vec<(String, String)> {
    let all = [None].into_iter().chain(Party::ALL.iter().copied().map(Some));
    let side = |party: Option<Party>| {
        let word = party.map(Party::word).unwrap_or_default();
        (word.to_string(), (words().several.sides)(party).to_string())
    };
    all.map(side).collect()
}
