//! A round of a self-check: which one, when, and with whom.

use serde::{Deserialize, Serialize};

use super::{Openness, Party, RoundCode};
use crate::model::{ClientId, Day, Id, Key, Open, Removed, RespondentId, RoundId, Workbook};

crate::words! {
    /// Which self-check.
    #[derive(Default)]
    pub enum CheckKind {
        #[default]
        /// Where a partnership is.
        Phases = "phases",
        /// How ready one’s own organisation is for partnering.
        Readiness = "readiness",
        /// What someone, or a team, has to learn for a partnership.
        Learning = "learning",
    }
}

crate::words! {
    /// What may be going on in a partnership, several at a time. The order is that of the
    /// source, not Tuckman's.
    pub enum Phase {
        /// Getting to know one another.
        Forming = "forming",
        /// Everything seems easy.
        Norming = "norming",
        /// It gets hard.
        Storming = "storming",
        /// It works.
        Performing = "performing",
    }
}

crate::words! {
    /// What has to be there for partnering to last, in the order of the source.
    pub enum ReadinessStep {
        /// Somebody who stands behind it, leads it, and has a picture of it.
        Sponsorship = "sponsorship",
        /// What is needed is practised and watched.
        Skills = "skills",
        /// Talks that one asks for, and talks about requests.
        BothWays = "both-ways",
        /// How it is begun in one's own organisation.
        Introduction = "introduction",
        /// It is looked after as a change.
        Change = "change",
        /// What came of it is shown.
        Results = "results",
    }
}

/// A round of a self-check. Its answers are units of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckRound {
    /// Which self-check.
    pub kind: Open<CheckKind>,
    /// To which version of its statements one answers.
    pub version: u16,
    /// The client whom it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
    /// With whom one answers, on which project, whatever else should be known later.
    pub note: String,
    /// When it was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begun: Option<Day>,
    /// When it was finished; with several people, when it was closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished: Option<Day>,
    /// Whether several people answer, and what may be shown of that. Fixed before the first answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Open<Openness>>,
    /// In whose round one takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest: Option<Guest>,
}

/// One's place in the round of somebody else, who gets the answers as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// The code of that round, as it was taken.
    pub code: String,
    /// As whom one answers there: drawn by chance, and nothing that says who.
    pub respondent: RespondentId,
    /// On which side one stands, if one says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Open<Party>>,
    /// How often the answers were handed over.
    #[serde(default)]
    pub handed: u32,
}

impl Guest {
    /// Where one takes part; none where a newer version has to say.
    pub fn round(&self) -> Option<RoundCode> {
        self.code.parse().ok()
    }
}

impl CheckRound {
    /// The day it stands for.
    pub fn day(&self) -> Option<Day> {
        self.finished.or(self.begun)
    }

    /// Whether two can be compared: the same self-check, the same statements, the same client,
    /// and answered by one alone.
    pub fn compares_with(&self, other: &CheckRound) -> bool {
        let is_alone = |round: &CheckRound| round.group.is_none() && round.guest.is_none();
        let same = (&self.kind, self.version, self.client) == (&other.kind, other.version, other.client);
        same && is_alone(self) && is_alone(other)
    }

    /// What may be shown of what several answer; none where one answers alone. A word of a newer
    /// version counts as hidden.
    pub fn openness(&self) -> Option<Openness> {
        self.group.as_ref().map(|group| group.known().unwrap_or(Openness::Hidden))
    }
}

impl Workbook {
    /// Rounds of self-checks, the latest first.
    pub fn check_rounds(&self) -> Vec<(RoundId, &CheckRound)> {
        let mut rounds = self.all::<CheckRound>(Key::Round(RoundId::LOWEST), Key::Round(RoundId::HIGHEST));
        rounds.sort_by_key(|(id, round)| (std::cmp::Reverse(round.day()), *id));
        rounds
    }

    /// Finished rounds that can be compared with one, that one included, the earliest first.
    pub fn rounds_beside(&self, round: RoundId) -> Vec<(RoundId, &CheckRound)> {
        let Some(this) = self.get::<CheckRound>(round) else { return Vec::new() };
        let mut rounds = self.check_rounds();
        let beside =
            |id: RoundId, other: &CheckRound| id == round || (other.finished.is_some() && this.compares_with(other));
        rounds.retain(|(id, other)| beside(*id, other));
        rounds.reverse();
        rounds
    }

    /// Rounds and actions that were removed, the last one first.
    pub fn removed_check_rounds(&self) -> Vec<Removed> {
        let mut removed = self.removed_between(Key::Round(RoundId::LOWEST), Key::Round(RoundId::HIGHEST));
        removed.extend(self.removed_actions());
        crate::model::trash::newest_first(removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Edit, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    #[test]
    fn only_finished_rounds_with_the_same_client_and_the_same_statements_are_compared() {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let round = |day: &str, version| CheckRound { version, finished: day.parse().ok(), ..CheckRound::default() };
        let client = ClientId::from_bits(9);
        let rounds = [
            round("2026-02-01", 1),
            round("2026-01-01", 1),
            round("2026-01-15", 2),
            CheckRound { begun: "2026-03-01".parse().ok(), ..round("", 1) },
            CheckRound { client: Some(client), ..round("2026-01-20", 1) },
        ];
        let mut book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        book = book.apply(&Edit::add(client, crate::model::Client::default()), tick).unwrap();
        for (round, bits) in rounds.into_iter().zip(1..) {
            book = book.apply(&Edit::add(RoundId::from_bits(bits), round), tick).unwrap();
        }
        let ids = |rounds: Vec<(RoundId, &CheckRound)>| rounds.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        assert_eq!(ids(book.check_rounds()), [4, 1, 5, 3, 2].map(RoundId::from_bits));
        for (of, expect) in [(1, &[2, 1][..]), (2, &[2, 1]), (3, &[3]), (4, &[2, 1, 4]), (5, &[5]), (6, &[])] {
            let beside = ids(book.rounds_beside(RoundId::from_bits(of)));
            assert_eq!(beside, expect.iter().map(|bits| RoundId::from_bits(*bits)).collect::<Vec<_>>(), "{of}");
        }
    }
}
