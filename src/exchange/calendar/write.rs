//! Writing entries as a calendar's file (RFC 5545).

use icalendar::{Calendar, Component, Event, Property};
use time::{Date, OffsetDateTime};

use super::{CalendarEntry, CalendarWhen};
use crate::exchange::plain_lines;
use crate::model::{Day, Millis};

/// The whole seconds from which changes are counted: 1 January 2020. Calendars keep such numbers
/// in 31 bits.
const COUNTED_FROM: u64 = 1_577_836_800;

/// The file. Moments stand in it as they are in Greenwich, so that it says the same wherever it
/// is read; days stand in it as days.
pub fn calendar_text(entries: &[CalendarEntry]) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//Groundwork//Groundwork//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(name, value));
    }
    for entry in entries {
        calendar.push(event(entry));
    }
    folded(&calendar.to_string())
}

/// The same with no line of more than 75 octets. The library counts the last part of a line
/// without the space before it, and so writes 76 at times.
fn folded(text: &str) -> String {
    const MOST: usize = 75;
    let mut out = String::with_capacity(text.len());
    // A line that begins with a space is the rest of the one before: line ends within texts are escaped.
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > MOST {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(c);
            octets += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

fn event(entry: &CalendarEntry) -> Event {
    let changed = moment(entry.changed);
    let mut event = Event::with_uid(&entry.uid);
    let mut say = |name: &str, value: &str| {
        event.append_property(Property::new(name, value));
    };
    // Said by us, always: the library would ask a clock.
    say("DTSTAMP", &changed);
    say("LAST-MODIFIED", &changed);
    say("SEQUENCE", &sequence(entry.changed).to_string());
    say("STATUS", if entry.cancelled { "CANCELLED" } else { "CONFIRMED" });
    say("SUMMARY", &plain_lines(&entry.summary));
    if !entry.description.is_empty() {
        say("DESCRIPTION", &plain_lines(&entry.description));
        // Calendars that are shared show others no more of it than that one is busy.
        say("CLASS", "PRIVATE");
    }
    if !entry.place.is_empty() {
        say("LOCATION", &plain_lines(&entry.place));
    }
    match entry.when {
        CalendarWhen::Between(start, end) => {
            say("DTSTART", &moment(start));
            say("DTEND", &moment(end));
        }
        CalendarWhen::Day(on) => {
            let mut say_day = |name: &str, day: Day| {
                let value = day.to_string().replace('-', "");
                event.append_property(Property::new(name, value).add_parameter("VALUE", "DATE").done());
            };
            say_day("DTSTART", on);
            // The first day on which it isn't any more.
            on.next().into_iter().for_each(|end| say_day("DTEND", end));
            // A day with a promise in it isn't taken.
            event.append_property(Property::new("TRANSP", "TRANSPARENT"));
        }
    }
    event
}

/// How often it was changed, as calendars ask: later changes have a higher number.
fn sequence(changed: Millis) -> u64 {
    (changed / 1000).saturating_sub(COUNTED_FROM).min(i32::MAX.unsigned_abs().into())
}

/// A moment as `20260301T093000Z`; the last of the calendar for what lies beyond it.
fn moment(at: Millis) -> String {
    let last = Date::MAX.midnight().assume_utc();
    let seconds = i64::try_from(at / 1000).unwrap_or(i64::MAX);
    let at = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(last);
    let (date, (hour, minute, second)) = (at.date(), at.to_hms());
    let (year, month, day) = date.to_calendar_date();
    format!("{year:04}{:02}{day:02}T{hour:02}{minute:02}{second:02}Z", u8::from(month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_they_are_in_greenwich() {
        for (at, written) in [
            (0, "19700101T000000Z"),
            (1_772_357_400_999, "20260301T093000Z"),
            (1_709_164_799_000, "20240228T235959Z"),
            (Millis::MAX, "99991231T000000Z"),
        ] {
            assert_eq!(moment(at), written);
        }
    }

    #[test]
    fn a_later_change_has_a_higher_number_that_fits_into_31_bits() {
        let later = [0, 1_577_836_801_000, 1_772_357_400_000, 1_772_357_401_000];
        let numbers = later.map(sequence);
        assert!(numbers.is_sorted() && numbers[2] < numbers[3], "{numbers:?}");
        assert_eq!(sequence(Millis::MAX), 2_147_483_647);
    }
}
