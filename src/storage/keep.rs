//! Versions: earlier states that are kept, and for how long.

use std::cmp::Reverse;

use crate::model::{Millis, Word};

crate::words! {
    /// Why a state was kept.
    pub enum VersionReason {
        /// It was some time since the last one.
        Routine = "routine",
        /// It was about to be replaced by a backup or another version.
        BeforeReplacing = "before-replacing",
    }
}

/// Which version: it sorts by revision.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionId {
    /// The revision of the workbook then.
    pub revision: u64,
    /// When it was kept.
    pub made: Millis,
    /// Why, as stored; see [`VersionReason`].
    pub reason: String,
}

impl VersionId {
    /// Why it was kept, if this version of the program knows that reason.
    pub fn why(&self) -> Option<VersionReason> {
        VersionReason::from_word(&self.reason)
    }
}

/// At least so many are kept, however old.
pub const VERSIONS_KEPT: usize = 20;

const WEEK: Millis = 7 * 24 * 60 * 60 * 1000;

/// Which versions to let go: beyond the newest [`VERSIONS_KEPT`], one a week
/// stays for half a year, and none older than that.
pub fn to_thin_out(versions: &[VersionId], now: Millis) -> Vec<VersionId> {
    let mut sorted: Vec<&VersionId> = versions.iter().collect();
    sorted.sort_by_key(|version| Reverse(*version));
    let mut last_week = None;
    let mut thinned = Vec::new();
    for version in sorted.into_iter().skip(VERSIONS_KEPT) {
        let week = version.made / WEEK;
        let too_old = version.made + 26 * WEEK < now;
        if too_old || last_week == Some(week) {
            thinned.push(version.clone());
        }
        last_week = Some(week);
    }
    thinned
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(revision: u64, made: Millis) -> VersionId {
        VersionId { revision, made, reason: VersionReason::Routine.word().into() }
    }

    #[test]
    fn the_newest_twenty_stay_however_old() {
        let old: Vec<_> = (1..=20).map(|revision| version(revision, revision)).collect();
        assert_eq!(to_thin_out(&old, 100 * WEEK), []);
    }

    #[test]
    fn of_older_ones_one_a_week_stays_for_half_a_year() {
        let now = 60 * WEEK;
        let day = WEEK / 7;
        let daily: Vec<_> = (0..400).map(|n| version(n, now - (400 - n) * day)).collect();
        let gone = to_thin_out(&daily, now);
        let kept: Vec<_> = daily.iter().filter(|version| !gone.contains(version)).collect();
        assert!((VERSIONS_KEPT + 22..=VERSIONS_KEPT + 26).contains(&kept.len()), "{}", kept.len());
        assert!(kept.iter().all(|version| version.made + 26 * WEEK >= now));
        assert!(daily[380..].iter().all(|version| kept.contains(&version)));
    }
}
