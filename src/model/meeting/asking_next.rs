//! A question that is to be asked when one meets a client next.

use super::{Meeting, Planned, Progress};
use crate::model::{ClientId, Day, Edit, Id, InMeeting, MeetingId, OrderKey, PlannedId, Stage, Supply, Workbook};

impl Workbook {
    /// The meeting with a client that comes next: of those ahead whose day isn't over the earliest, and
    /// one without a day only where none has one.
    pub fn next_meeting_with(&self, client: ClientId, today: Day) -> Option<(MeetingId, &Meeting)> {
        let ahead =
            |meeting: &Meeting| meeting.progress() == Progress::Ahead && meeting.on.is_none_or(|day| day >= today);
        let mut all = self.meetings_with(client);
        all.retain(|(_, meeting)| ahead(meeting));
        all.into_iter().min_by_key(|(id, meeting)| (meeting.on.is_none(), meeting.on, meeting.at, *id))
    }

    /// The meeting ahead with a client in whose plan this question stands.
    pub fn will_ask(&self, client: ClientId, question: &str) -> Option<MeetingId> {
        let asks = |id: MeetingId| self.planned(id).iter().any(|(_, planned)| planned.text.trim() == question);
        let all = self.meetings_with(client).into_iter();
        all.filter(|(_, meeting)| meeting.progress() == Progress::Ahead).map(|(id, _)| id).find(|id| asks(*id))
    }

    /// The edit that puts a question at the end of the plan of the next meeting with a client, for its
    /// close; where none is ahead, one without a day is put in.
    pub fn asked_next(&self, client: ClientId, question: &str, today: Day, ids: Supply) -> Option<(MeetingId, Edit)> {
        let mut edits = Vec::new();
        let meeting = match self.next_meeting_with(client, today) {
            Some((meeting, _)) => meeting,
            None => {
                let meeting = MeetingId::from_bits(ids()?);
                edits.push(Edit::add(meeting, Meeting { client: Some(client), ..Meeting::default() }));
                meeting
            }
        };
        let last = self.planned(meeting).last().map(|(_, planned)| planned.order.clone());
        let planned = Planned {
            order: OrderKey::between(last.as_ref(), None),
            text: question.to_string(),
            stage: Some(Stage::Close.into()),
            ..Planned::default()
        };
        edits.push(Edit::add(InMeeting { meeting, id: PlannedId::from_bits(ids()?) }, planned));
        Some((meeting, Edit::Many(edits)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Client, Millis, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    const CLIENT: ClientId = ClientId::LOWEST;
    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn meeting(on: &str) -> Meeting {
        Meeting { client: Some(CLIENT), on: (!on.is_empty()).then(|| day(on)), ..Meeting::default() }
    }

    fn book(meetings: impl IntoIterator<Item = Meeting>) -> Workbook {
        let other = Edit::add(ClientId::from_bits(9), Client::default());
        let mut edits = vec![Edit::add(CLIENT, Client::default()), other];
        let meetings = meetings.into_iter().zip(1..);
        edits.extend(meetings.map(|(meeting, bits)| Edit::add(MeetingId::from_bits(bits), meeting)));
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        edits.iter().fold(empty, |book, edit| book.apply(edit, TICK).unwrap())
    }

    fn ask(book: &Workbook, question: &str) -> (MeetingId, Workbook) {
        let mut bits = 100 * question.len() as u128;
        let mut ids = || {
            bits += 1;
            Some(bits)
        };
        let (meeting, edit) = book.asked_next(CLIENT, question, day("2026-03-10"), &mut ids).unwrap();
        (meeting, book.apply(&edit, TICK).unwrap())
    }

    #[test]
    fn the_next_meeting_is_the_earliest_ahead_and_one_without_a_day_only_if_there_is_no_other() {
        let over = Meeting { began: Some(Millis::default()), ..meeting("2026-03-11") };
        let other = Meeting { client: Some(ClientId::from_bits(9)), ..meeting("2026-03-11") };
        for (meetings, next) in [
            (vec![meeting("2026-04-01"), meeting("2026-03-20"), meeting("")], Some(2)),
            (vec![meeting("2026-03-09"), meeting("2026-03-10")], Some(2)),
            (vec![meeting("2026-03-09"), meeting("")], Some(2)),
            (vec![meeting("2026-03-09"), over, other], None),
            (vec![], None),
        ] {
            let book = book(meetings);
            let found = book.next_meeting_with(CLIENT, day("2026-03-10")).map(|(id, _)| id);
            assert_eq!(found, next.map(MeetingId::from_bits));
        }
    }

    #[test]
    fn a_question_goes_to_the_end_of_that_plan_or_a_meeting_comes_with_it() {
        let book = book([meeting("2026-03-20")]);
        let (first, book) = ask(&book, "What should we stop?");
        let (second, book) = ask(&book, "Who else?");
        assert_eq!((first, second), (MeetingId::from_bits(1), first));
        let plan: Vec<String> = book.planned(first).iter().map(|(_, planned)| planned.text.clone()).collect();
        assert_eq!(plan, ["What should we stop?", "Who else?"]);
        assert_eq!(book.will_ask(CLIENT, "Who else?"), Some(first));
        assert_eq!(book.will_ask(CLIENT, "Who?"), None);

        let (made, book) = ask(&self::book([]), "Who else?");
        assert_eq!(book.get::<Meeting>(made).map(|it| (it.client, it.on)), Some((Some(CLIENT), None)));
        assert_eq!(book.will_ask(CLIENT, "Who else?"), Some(made));
    }
}
