//! What one means to do differently next time: noted after rehearsals and rounds, brought back when one
//! practises again and in the plan of the next meeting.

use std::cmp::Reverse;

use super::Rehearsal;
use crate::model::{
    Day, Edit, Id, InMeeting, Meeting, MeetingId, Millis, Observation, ObservationId, Open, OrderKey, Planned,
    PlannedId, RehearsalId, ScenarioRef, Supply, Workbook,
};

/// Where something was noted to do differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotedIn {
    /// After a rehearsal.
    Rehearsal(RehearsalId),
    /// On the sheet of a round.
    Round(ObservationId),
}

/// The one thing to do differently next time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NextTime {
    /// Where it was noted.
    pub noted: NotedIn,
    /// On which day.
    pub on: Option<Day>,
    /// What it is.
    pub text: String,
    /// Who means to do it; empty for oneself.
    pub who: String,
    /// With which scenario.
    pub of: Option<ScenarioRef>,
    /// When it was tried, and put away.
    pub tried: Option<Day>,
    began: Option<Millis>,
}

impl NextTime {
    fn of_rehearsal((id, rehearsal): (RehearsalId, &Rehearsal)) -> NextTime {
        NextTime {
            noted: NotedIn::Rehearsal(id),
            on: rehearsal.ended.or(rehearsal.begun),
            text: rehearsal.next_time.trim().to_string(),
            who: String::new(),
            of: rehearsal.of,
            tried: rehearsal.tried,
            began: None,
        }
    }

    fn of_round((id, sheet): (ObservationId, &Observation)) -> Option<NextTime> {
        let round = sheet.practice_round()?;
        Some(NextTime {
            noted: NotedIn::Round(id),
            on: sheet.on,
            text: sheet.next_time.trim().to_string(),
            who: round.led.to_string(),
            of: Some(round.of),
            tried: sheet.tried,
            began: sheet.began,
        })
    }

    /// Whether it is one's own and still to be tried.
    pub fn waits(&self) -> bool {
        self.who.is_empty() && self.tried.is_none()
    }
}

impl Workbook {
    /// All that was noted to do differently after rehearsals and rounds, the latest first.
    pub fn next_times(&self) -> Vec<NextTime> {
        let rehearsals = self.rehearsals().into_iter().map(NextTime::of_rehearsal);
        let rounds = self.practice_rounds().into_iter().filter_map(NextTime::of_round);
        let mut all: Vec<NextTime> = rehearsals.chain(rounds).filter(|next| !next.text.is_empty()).collect();
        all.sort_by_key(|next| (Reverse((next.on, next.began)), next.noted));
        all
    }

    /// What one means to do differently oneself, and hasn't tried yet: what was noted last.
    pub fn next_time_in_practice(&self) -> Option<NextTime> {
        self.next_times().into_iter().find(NextTime::waits)
    }

    /// The edit by which something was tried on a day and is put away; or, without a day, is still to
    /// be tried. None if it isn't there any more.
    pub fn next_time_tried(&self, noted: NotedIn, tried: Option<Day>) -> Option<Edit> {
        Some(match noted {
            NotedIn::Rehearsal(id) => Edit::set(id, Rehearsal { tried, ..self.get::<Rehearsal>(id)?.clone() }),
            NotedIn::Round(id) => Edit::set(id, Observation { tried, ..self.get::<Observation>(id)?.clone() }),
        })
    }

    /// Whether these words stand in the plan of a meeting.
    pub fn is_planned(&self, meeting: MeetingId, text: &str) -> bool {
        self.planned(meeting).iter().any(|(_, planned)| planned.text.trim() == text.trim())
    }

    /// The edit that puts words of one's own before all else in a meeting's plan, in the stage with
    /// which it begins: what one means to do differently is to be thought of before the talk. None if
    /// the meeting isn't there or there are not enough ids.
    pub fn with_words_planned(&self, meeting: MeetingId, text: String, ids: Supply) -> Option<Edit> {
        let stage = self.get::<Meeting>(meeting)?.kind().stages().first().copied().map(Open::Known);
        let first = self.planned(meeting).first().map(|(_, planned)| planned.order.clone());
        let planned = Planned { order: OrderKey::between(None, first.as_ref()), text, stage, ..Planned::default() };
        Some(Edit::add(InMeeting { meeting, id: PlannedId::from_bits(ids()?) }, planned))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{BankId, Observed, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

    fn rehearsed(bits: u128, on: &str, next_time: &str) -> Edit {
        let record = Rehearsal { ended: on.parse().ok(), next_time: next_time.into(), ..Rehearsal::default() };
        Edit::add(RehearsalId::from_bits(bits), record)
    }

    fn led(bits: u128, who: &str, on: &str, next_time: &str) -> Edit {
        let record = Observation {
            of: BankId::new("late-course").map(ScenarioRef::BuiltIn).map(Observed::Scenario),
            led: who.into(),
            on: on.parse().ok(),
            began: Some(1),
            next_time: next_time.into(),
            ..Observation::default()
        };
        Edit::add(ObservationId::from_bits(bits), record)
    }

    fn book(edits: &[Edit]) -> Workbook {
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        edits.iter().fold(book, |book, edit| book.apply(edit, TICK).unwrap())
    }

    fn texts(book: &Workbook) -> Vec<String> {
        book.next_times().into_iter().map(|next| next.text).collect()
    }

    #[test]
    fn what_was_noted_last_comes_first_and_nothing_noted_is_left_out() {
        let book = book(&[
            rehearsed(1, "2026-03-01", "Wait."),
            rehearsed(2, "2026-03-05", "  "),
            rehearsed(3, "", "Whenever."),
            led(1, "", "2026-03-03", " Ask for the figure. "),
            led(2, "Kim", "2026-03-04", "Say it back."),
            led(3, "", "2026-03-01", "Count to three."),
        ]);
        assert_eq!(texts(&book), ["Say it back.", "Ask for the figure.", "Count to three.", "Wait.", "Whenever."]);
        let own = book.next_time_in_practice().unwrap();
        assert_eq!(own.text, "Ask for the figure.", "Kim’s is Kim’s");
    }

    #[test]
    fn what_was_tried_is_put_away_and_kept_and_can_be_taken_up_again() {
        let start = book(&[rehearsed(1, "2026-03-01", "Wait."), led(1, "", "2026-03-03", "Ask.")]);
        let day = "2026-03-08".parse().ok();
        let try_it = |book: &Workbook, tried| {
            let noted = book.next_times().first().unwrap().noted;
            book.apply(&book.next_time_tried(noted, tried).unwrap(), TICK).unwrap()
        };
        let tried = try_it(&start, day);
        assert_eq!(tried.next_time_in_practice().unwrap().text, "Wait.");
        assert_eq!((texts(&tried), tried.next_times()[0].tried), (texts(&start), day));
        let both = tried.apply(&tried.next_time_tried(tried.next_times()[1].noted, day).unwrap(), TICK).unwrap();
        assert_eq!(both.next_time_in_practice(), None);
        assert!(try_it(&tried, None).same_content(&start));
        assert_eq!(start.next_time_tried(NotedIn::Round(ObservationId::from_bits(9)), day), None);
    }

    #[test]
    fn it_goes_before_all_else_in_a_plan_once() {
        let meeting = MeetingId::from_bits(1);
        let mut book = book(&[Edit::add(meeting, Meeting::default())]);
        for (text, bits) in [("What counts?", 5), ("Ask for the figure.", 6)] {
            assert!(!book.is_planned(meeting, text));
            let edit = book.with_words_planned(meeting, text.into(), &mut || Some(bits)).unwrap();
            book = book.apply(&edit, TICK).unwrap();
            assert!(book.is_planned(meeting, text));
        }
        let first = book.get::<Meeting>(meeting).unwrap().kind().stages().first().copied();
        let planned: Vec<_> = book.planned(meeting);
        let planned: Vec<_> = planned.iter().map(|(_, it)| (it.text.as_str(), it.stage.clone())).collect();
        let stage = first.map(Open::Known);
        assert_eq!(planned, [("Ask for the figure.", stage.clone()), ("What counts?", stage)]);
        assert_eq!(book.with_words_planned(meeting, "More".into(), &mut || None), None);
        assert_eq!(book.with_words_planned(MeetingId::from_bits(2), "More".into(), &mut || Some(7)), None);
    }
}
