//! Sentences of lists: how many there are, and since when.

use super::sentences::many;
use crate::model::Millis;

const MINUTE: Millis = 60 * 1000;
const HOUR: Millis = 60 * MINUTE;
const DAY: Millis = 24 * HOUR;

pub(super) fn shown(shown: usize, of: usize, archived: usize, reading: bool, [one, more]: [&str; 2]) -> String {
    let mut said = match shown == of {
        true => many(of, one, more),
        false => format!("{shown} of {}", many(of, one, more)),
    };
    if archived > 0 {
        said += &format!(" · {archived} archived");
    }
    if reading {
        said += " · still reading …";
    }
    said
}

/// When something was changed, as people say it.
pub(super) fn changed(now: Millis, at: Millis) -> String {
    if at == 0 {
        return String::new();
    }
    let ago = now.saturating_sub(at);
    let (minutes, hours, days) = ((ago / MINUTE) as usize, (ago / HOUR) as usize, (ago / DAY) as usize);
    let since = match (minutes, hours, days) {
        (0, ..) => return "changed just now".into(),
        (_, 0, _) => many(minutes, "minute", "minutes"),
        (_, _, 0) => many(hours, "hour", "hours"),
        (_, _, 1..60) => many(days, "day", "days"),
        (_, _, 60..730) => many(days / 30, "month", "months"),
        _ => many(days / 365, "year", "years"),
    };
    format!("changed {since} ago")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_by_how_long_ago_it_was() {
        let now = 10_000 * DAY;
        for (ago, said) in [
            (0, "changed just now"),
            (MINUTE - 1, "changed just now"),
            (MINUTE, "changed 1 minute ago"),
            (HOUR - 1, "changed 59 minutes ago"),
            (2 * HOUR, "changed 2 hours ago"),
            (DAY, "changed 1 day ago"),
            (59 * DAY, "changed 59 days ago"),
            (60 * DAY, "changed 2 months ago"),
            (730 * DAY, "changed 2 years ago"),
        ] {
            assert_eq!(changed(now, now - ago), said);
        }
        assert_eq!(changed(now, now + 5), "changed just now", "a clock that was put back");
        assert_eq!(changed(now, 0), "");
    }

    #[test]
    fn the_count_says_how_many_of_how_many() {
        let maps = ["map", "maps"];
        for (given, said) in [
            (shown(1, 1, 0, false, maps), "1 map"),
            (shown(3, 3, 0, false, maps), "3 maps"),
            (shown(3, 12, 0, false, maps), "3 of 12 maps"),
            (shown(0, 1, 2, false, maps), "0 of 1 map · 2 archived"),
            (shown(2, 3, 0, true, maps), "2 of 3 maps · still reading …"),
        ] {
            assert_eq!(given, said);
        }
    }
}
