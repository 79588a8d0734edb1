//! Scenarios to practise with, each with what only its client knows.
//!
//! What happens in them (a course that is wanted at the last hour, a new head of training, an
//! initiative that rivals another, a partnership with too few people, two leaders at odds) is taken
//! from the sources; the cases, their people and figures are made up.

mod business;
mod first_talks;
mod leaders;
mod listing;
mod packed;
mod public;
mod requests;
mod short_calls;
mod sponsors;

use crate::model::{
    BankId, Behaviour, CardFact, Category, ClientCard, Difficulty, Factor, Fills, LevelName, OpenCards, Side, TalkKind,
};

pub use listing::{ScenarioListing, ScenarioShow, client_card, list_scenarios, open_cards, scenario_here, trades};
use packed::{Packed, packed};

/// A scenario that comes along. What only its client reads is packed.
#[derive(Debug)]
pub struct BuiltIn {
    /// A word that stays the same whatever becomes of the texts. It stands in addresses.
    pub id: &'static str,
    /// Which kind of talk it is for.
    pub talk: TalkKind,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// What it is called.
    pub title: &'static str,
    /// In which trade it plays.
    pub trade: &'static str,
    /// What everybody knows.
    pub brief: &'static str,
    /// The lead's card.
    pub lead: &'static str,
    /// What whoever observes looks at.
    pub observer: &'static str,
    /// Which behaviours they watch.
    pub watch: &'static [Behaviour],
    client: PackedCard,
}

/// A client's card that is packed.
#[derive(Debug)]
struct PackedCard {
    who: Packed,
    opening: Packed,
    otherwise: Packed,
    facts: &'static [PackedFact],
}

#[derive(Debug)]
struct PackedFact {
    of: Uncovers,
    text: Packed,
    well: Packed,
    badly: Packed,
}

/// What a fact fills, and what one has to ask for it.
type Uncovers = (Fills, Category);

const RESULT_WANTED: Uncovers = (Fills::Cell(LevelName::Business, Side::Should), Category::Should);
const RESULT_NOW: Uncovers = (Fills::Cell(LevelName::Business, Side::Is), Category::Is);
const WORK_WANTED: Uncovers = (Fills::Cell(LevelName::Performance, Side::Should), Category::Should);
const WORK_NOW: Uncovers = (Fills::Cell(LevelName::Performance, Side::Is), Category::Is);
const WHO_DECIDES: Uncovers = (Fills::TrueClient, Category::Map);
const WHOSE_WORK: Uncovers = (Fills::Performers, Category::Map);
/// What rules a cause out, which is no cause itself.
const RULES_OUT: Uncovers = (Fills::Nothing, Category::Cause);
const IDEA: Uncovers = (Fills::Solution, Category::Map);
const LEAVE: Uncovers = (Fills::Nothing, Category::Permission);
const BETWEEN_US: Uncovers = (Fills::Nothing, Category::Relationship);

const fn behind(factor: Factor) -> Uncovers {
    (Fills::Cause(factor), Category::Cause)
}

/// A scenario, with its client's part packed. Each fact is what it is, what is said if asked well,
/// and what is said if asked badly.
macro_rules! scenario {
    (
        $name:ident, $id:literal, $talk:ident, $difficulty:ident, $trade:literal;
        title: $title:literal,
        brief: $brief:literal,
        lead: $lead:literal,
        observer: $observer:literal, watch: [$($watch:ident),+];
        who: $who:literal,
        opening: $opening:literal,
        otherwise: $otherwise:literal,
        $($of:expr => $text:literal, $well:literal, $badly:literal;)+
    ) => {
        pub(super) static $name: BuiltIn = BuiltIn {
            id: $id,
            talk: TalkKind::$talk,
            difficulty: Difficulty::$difficulty,
            title: $title,
            trade: $trade,
            brief: $brief,
            lead: $lead,
            observer: $observer,
            watch: &[$(Behaviour::$watch),+],
            client: PackedCard {
                who: packed!($who),
                opening: packed!($opening),
                otherwise: packed!($otherwise),
                facts: &[$(PackedFact { of: $of, text: packed!($text), well: packed!($well), badly: packed!($badly) }),+],
            },
        };
    };
}
use scenario;

/// All that come along, the easy ones of each kind of talk first.
pub static SCENARIOS: [&BuiltIn; 17] = [
    &requests::LATE_COURSE,
    &requests::FORKLIFTS,
    &public::UNANSWERED_POST,
    &business::CLAIMS,
    &business::TICKETS,
    &requests::WARD_HANDOVER,
    &first_talks::NEW_BROOM,
    &first_talks::BREAD,
    &public::READING_SCORES,
    &first_talks::PLATFORM,
    &short_calls::CANTEEN,
    &short_calls::BOOKINGS,
    &sponsors::FEW_HANDS,
    &sponsors::BACKING,
    &sponsors::RIVAL,
    &leaders::TWO_DESKS,
    &leaders::THEATRE,
];

/// The one with this id, if it comes along.
pub fn built_in(id: BankId) -> Option<&'static BuiltIn> {
    let id = id.to_string();
    SCENARIOS.into_iter().find(|scenario| scenario.id == id)
}

impl BuiltIn {
    /// Its id.
    pub fn bank_id(&self) -> Option<BankId> {
        BankId::new(self.id)
    }

    /// What of it isn't hidden from whoever leads. Nothing is unpacked for it.
    pub fn open_cards(&self) -> OpenCards {
        OpenCards {
            title: self.title.into(),
            talk: Some(self.talk),
            difficulty: Some(self.difficulty),
            trade: self.trade.into(),
            brief: self.brief.into(),
            lead: self.lead.into(),
            observer: self.observer.into(),
            watch: self.watch.to_vec(),
            hidden: self.client.facts.len(),
            client_elsewhere: false,
        }
    }

    /// What only the client reads: unpacked here and nowhere else.
    pub fn client_card(&self) -> ClientCard {
        let PackedCard { who, opening, otherwise, facts } = &self.client;
        let fact = |fact: &PackedFact| CardFact {
            text: fact.text.text(),
            fills: Some(fact.of.0),
            asked: Some(fact.of.1),
            well: fact.well.text(),
            badly: fact.badly.text(),
        };
        ClientCard {
            who: who.text(),
            opening: opening.text(),
            otherwise: otherwise.text(),
            facts: facts.iter().map(fact).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_eight_bytes_of_what_only_the_client_reads_stand_in_what_is_packed() {
        let mut packed: Vec<u8> = Vec::new();
        for scenario in SCENARIOS {
            let PackedCard { who, opening, otherwise, facts } = &scenario.client;
            let facts = facts.iter().flat_map(|fact| [fact.text, fact.well, fact.badly]);
            [*who, *opening, *otherwise].into_iter().chain(facts).for_each(|text| packed.extend(text.0));
        }
        let windows: std::collections::HashSet<&[u8]> = packed.windows(8).collect();
        for scenario in SCENARIOS {
            for text in scenario.client_card().texts() {
                assert!(!text.as_bytes().windows(8).any(|plain| windows.contains(plain)), "{text}");
            }
        }
    }
}
