//! The lists of maps and of clients.

use super::sentences::{counts, many};
use crate::model::{ClientShow, ClientSort, MapShow, MapSort, Millis};
use crate::ui::words::{ListWords, MapsWords};

const MINUTE: Millis = 60 * 1000;
const HOUR: Millis = 60 * MINUTE;
const DAY: Millis = 24 * HOUR;

pub(super) const MAPS: MapsWords = MapsWords {
    title: "Maps",
    add: "New map",
    empty: "Nothing here yet. Start with one result that somebody cares about: what should it be, and what is it today?",
    untitled: "Untitled map",
    no_client: "No client yet",
    counts,
    remove: |name| format!("Remove {name}"),
};

pub(super) const LIST: ListWords = ListWords {
    tools: "What is shown",
    search_maps: "Search maps",
    search_maps_hint: "title, client, need, cause …",
    search_clients: "Search clients",
    search_clients_hint: "name, unit, notes …",
    client: "Client",
    any_client: "all",
    show: "Show",
    map_shows: |show| match show {
        MapShow::InUse => "all in use",
        MapShow::WithOpen => "with open cells",
        MapShow::AllKnown => "all known",
        MapShow::Archived => "archived",
    },
    client_shows: |show| match show {
        ClientShow::InUse => "all in use",
        ClientShow::Overdue => "overdue",
        ClientShow::Archived => "archived",
    },
    sort: "Sort by",
    map_sorts: |sort| match sort {
        MapSort::Own => "own order",
        MapSort::Title => "title",
        MapSort::Changed => "last changed",
        MapSort::Open => "most open cells",
        MapSort::Checks => "most to look at",
    },
    client_sorts: |sort| match sort {
        ClientSort::Own => "own order",
        ClientSort::Name => "name",
        ClientSort::Changed => "last changed",
        ClientSort::Due => "due first",
    },
    maps_shown: |shown, of, archived, reading| how_many(shown, of, archived, reading, ["map", "maps"]),
    clients_shown: |shown, of, archived| how_many(shown, of, archived, false, ["client", "clients"]),
    nothing: "Nothing here fits what you asked for.",
    clear: "Show all again",
    show_archived: |count| format!("Show {}", many(count, "archived map that fits", "archived maps that fit")),
    put_aside: "Archived: it is kept, and out of the list.",
    changed,
    actions: "Actions for",
    duplicate: "Duplicate",
    duplicate_what: |name| format!("Duplicate {name}"),
    copy_of: |name| format!("{name} (copy)").trim_start().to_string(),
    archive: "Archive",
    archive_what: |name| format!("Archive {name}"),
    take_out: "Take out of the archive",
    take_out_what: |name| format!("Take {name} out of the archive"),
    new_client: "New client",
    new_client_for: |name| format!("New client for {name}"),
    new_map_for: |name| format!("New map for {name}"),
};

fn how_many(shown: usize, of: usize, archived: usize, reading: bool, [one, more]: [&str; 2]) -> String {
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
fn changed(now: Millis, at: Millis) -> String {
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
            (how_many(1, 1, 0, false, maps), "1 map"),
            (how_many(3, 3, 0, false, maps), "3 maps"),
            (how_many(3, 12, 0, false, maps), "3 of 12 maps"),
            (how_many(0, 1, 2, false, maps), "0 of 1 map · 2 archived"),
            (how_many(2, 3, 0, true, maps), "2 of 3 maps · still reading …"),
        ] {
            assert_eq!(given, said);
        }
    }
}
