//! The list of all scenarios: one's own and those that come along, searched and filtered.

use super::{SCENARIOS, built_in};
use crate::model::{Difficulty, OpenCards, Query, ScenarioRef, TalkKind, Workbook};

crate::words! {
    /// Which scenarios are listed.
    pub enum ScenarioShow {
        /// All of them.
        All = "all",
        /// One's own.
        Own = "own",
        /// Those that come along.
        BuiltIn = "built-in",
    }
}

/// What someone wants to see of the scenarios.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioListing {
    /// Words, all of which have to be somewhere in what everybody may read.
    pub search: String,
    /// Which of them.
    pub show: ScenarioShow,
    /// Only those for this kind of talk.
    pub talk: Option<TalkKind>,
    /// Only those that are so hard.
    pub difficulty: Option<Difficulty>,
    /// Only those of this trade; all, where it is empty.
    pub trade: String,
}

impl Default for ScenarioListing {
    fn default() -> ScenarioListing {
        ScenarioListing {
            search: String::new(),
            show: ScenarioShow::All,
            talk: None,
            difficulty: None,
            trade: String::new(),
        }
    }
}

impl ScenarioListing {
    fn shows(&self, cards: &OpenCards, query: &Query) -> bool {
        let text = [&cards.title, &cards.trade, &cards.brief].map(String::as_str).join("\u{1}");
        (self.talk.is_none() || self.talk == cards.talk)
            && (self.difficulty.is_none() || self.difficulty == cards.difficulty)
            && (self.trade.is_empty() || self.trade == cards.trade.trim())
            && query.rank(&text).is_some()
    }
}

/// All scenarios, one's own first.
fn all(workbook: &Workbook) -> Vec<(ScenarioRef, OpenCards)> {
    let own = workbook.scenarios().into_iter();
    let own = own.filter_map(|(id, _)| Some((ScenarioRef::Own(id), workbook.open_cards(id)?)));
    let built_in = SCENARIOS.into_iter();
    let built_in = built_in.filter_map(|it| Some((ScenarioRef::BuiltIn(it.bank_id()?), it.open_cards())));
    own.chain(built_in).collect()
}

/// The scenarios to be shown, one's own first.
pub fn list_scenarios(workbook: &Workbook, listing: &ScenarioListing) -> Vec<ScenarioRef> {
    let query = Query::of(&listing.search);
    let of_kind = |of: &ScenarioRef| match listing.show {
        ScenarioShow::All => true,
        ScenarioShow::Own => of.own().is_some(),
        ScenarioShow::BuiltIn => of.own().is_none(),
    };
    let shown = all(workbook).into_iter().filter(|(of, cards)| of_kind(of) && listing.shows(cards, &query));
    shown.map(|(of, _)| of).collect()
}

/// Every trade that a scenario plays in, each once and by its name.
pub fn trades(workbook: &Workbook) -> Vec<String> {
    let trades = all(workbook).into_iter().map(|(_, cards)| cards.trade.trim().to_string());
    let named: std::collections::BTreeSet<String> = trades.filter(|trade| !trade.is_empty()).collect();
    named.into_iter().collect()
}

/// What of a scenario isn't hidden from whoever leads; none where it isn't there.
pub fn open_cards(workbook: &Workbook, of: ScenarioRef) -> Option<OpenCards> {
    match of {
        ScenarioRef::Own(id) => workbook.open_cards(id),
        ScenarioRef::BuiltIn(id) => built_in(id).map(super::BuiltIn::open_cards),
    }
}

/// The scenario here that one from elsewhere is: the one with its id or, where none has it, one's own
/// of that title, if just one has it.
pub fn scenario_here(workbook: &Workbook, of: ScenarioRef, title: &str) -> Option<ScenarioRef> {
    if open_cards(workbook, of).is_some() {
        return Some(of);
    }
    let plain = |title: &str| title.trim().to_lowercase();
    let same = |other: &str| !plain(title).is_empty() && plain(other) == plain(title);
    let all = workbook.scenarios();
    let mut called_so = all.into_iter().filter(|(_, scenario)| same(&scenario.title)).map(|(id, _)| id);
    called_so.next().filter(|_| called_so.next().is_none()).map(ScenarioRef::Own)
}

/// What only the client of a scenario reads; none where it isn't there.
pub fn client_card(workbook: &Workbook, of: ScenarioRef) -> Option<crate::model::ClientCard> {
    match of {
        ScenarioRef::Own(id) => workbook.client_card(id),
        ScenarioRef::BuiltIn(id) => built_in(id).map(super::BuiltIn::client_card),
    }
}
