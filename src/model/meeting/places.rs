//! Where lines can go: what fits what was said, the likeliest place first.

use super::{LandingPlace, Line, Meeting, Planned, PromisedBy, Tag};
use crate::model::{
    CellRef, CellState, Client, ClientId, InMeeting, Key, LevelName, LineId, MapId, MeetingId, Side, Workbook,
};

impl Workbook {
    /// Where a line can go, the likeliest place first: the place that its question was asked for,
    /// then what fits its tag, open places before filled ones.
    pub fn places_for(&self, line: InMeeting<LineId>) -> Vec<LandingPlace> {
        let Some(record) = self.get::<Line>(line) else { return Vec::new() };
        let maps: Vec<MapId> = self.maps_of_meeting(line.meeting).into_iter().map(|(id, _)| id).collect();
        let meeting = self.get::<Meeting>(line.meeting);
        let client = meeting.and_then(|meeting| meeting.client).filter(|id| self.is_live(&Key::Client(*id)));
        let dated = meeting.is_some_and(|meeting| meeting.on.is_some());
        let asked = self.asked_for(line.meeting, record);
        // What was said may be something else than what was asked for.
        let leads = asked.filter(|place| fits(record.tag(), place));
        let mut places: Vec<LandingPlace> = leads.into_iter().collect();
        match record.tag() {
            Some(Tag::Should) => self.needs(&maps, &[Side::Should], &mut places),
            Some(Tag::Is) => self.needs(&maps, &[Side::Is], &mut places),
            Some(Tag::Cause) => self.causes_in(&maps, &mut places),
            Some(Tag::Promise) => {
                places.extend(promiser(&record.text, self.name_of_client(client)).map(LandingPlace::Promise));
                promises(&mut places);
            }
            Some(Tag::Relationship) => about_client(client, &mut places),
            Some(Tag::Permission) => {
                places.push(LandingPlace::Kept);
                promises(&mut places);
                about_client(client, &mut places);
            }
            Some(Tag::Other) | None => {
                places.push(LandingPlace::Kept);
                self.needs(&maps, Side::ALL_SIDES, &mut places);
                self.causes_in(&maps, &mut places);
                about_client(client, &mut places);
                promises(&mut places);
            }
        }
        places.extend(asked);
        places.extend(maps.iter().map(|map| LandingPlace::Idea(*map)));
        places.push(LandingPlace::Kept);
        // One's own thought would become what somebody said; and how it stands is said for a day.
        places.retain(|place| match place {
            LandingPlace::Cell(at) => !(record.own && self.is_settled(*at)),
            LandingPlace::Standing(_) => dated,
            _ => true,
        });
        let mut once: Vec<LandingPlace> = Vec::with_capacity(places.len());
        for place in places {
            if !once.contains(&place) {
                once.push(place);
            }
        }
        once
    }

    /// The place that the question was asked for which a line answers.
    fn asked_for(&self, meeting: MeetingId, line: &Line) -> Option<LandingPlace> {
        let planned = self.get::<Planned>(InMeeting { meeting, id: line.answers? })?;
        let key = planned.fills.as_ref().filter(|key| self.is_live(key) || matches!(key, Key::Cell(_)))?;
        match key {
            Key::Cell(cell) if self.is_live(&Key::Row(cell.row)) => Some(LandingPlace::Cell(*cell)),
            Key::Row(row) => Some(LandingPlace::NewCause(row.map, Some(row.id))),
            Key::Cause(cause) => Some(LandingPlace::Evidence(*cause)),
            Key::Map(map) => Some(LandingPlace::NewNeed(*map, LevelName::Business, Side::Should)),
            _ => None,
        }
    }

    /// The place where a line most likely belongs: the likeliest one where its tag tells, else it
    /// stays; and whether that is sure enough to be put there without a second look.
    pub fn place_of_line(&self, line: InMeeting<LineId>) -> (LandingPlace, bool) {
        let Some(record) = self.get::<Line>(line) else { return (LandingPlace::Kept, false) };
        let tells = match record.tag() {
            Some(Tag::Should | Tag::Is | Tag::Cause | Tag::Promise | Tag::Relationship) => true,
            Some(Tag::Permission | Tag::Other) | None => false,
        };
        let first = self.places_for(line).into_iter().next().filter(|_| tells).unwrap_or(LandingPlace::Kept);
        let sure = match first {
            LandingPlace::Promise(_) => {
                let client = self.get::<Meeting>(line.meeting).and_then(|meeting| meeting.client);
                promiser(&record.text, self.name_of_client(client)).is_some()
            }
            LandingPlace::Standing(_) => true,
            LandingPlace::Kept => false,
            place => self.asked_for(line.meeting, record) == Some(place),
        };
        (first, sure)
    }

    /// The lines that have become what stands at a key, or have gone into it, with their meetings;
    /// the latest meeting first.
    pub fn lines_landed_at(&self, key: &Key) -> Vec<InMeeting<LineId>> {
        let lines = self.meetings().into_iter().flat_map(|(meeting, _)| self.lines(meeting));
        lines.filter(|(_, line)| line.landed.as_ref() == Some(key)).map(|(id, _)| id).collect()
    }

    fn name_of_client(&self, client: Option<ClientId>) -> &str {
        client.and_then(|client| self.get::<Client>(client)).map(|client| client.name.trim()).unwrap_or_default()
    }

    pub(super) fn is_settled(&self, cell: CellRef) -> bool {
        self.cell(cell).effective_state() == Some(CellState::Known)
    }

    fn needs(&self, maps: &[MapId], sides: &[Side], places: &mut Vec<LandingPlace>) {
        let mut filled = Vec::new();
        for map in maps {
            for level in [LevelName::Business, LevelName::Performance] {
                for (row, _) in self.rows(*map, level) {
                    for side in sides {
                        let at = CellRef { row, side: *side };
                        if self.is_settled(at) { &mut filled } else { &mut *places }.push(LandingPlace::Cell(at));
                    }
                }
            }
        }
        let new = |map: &MapId| {
            let map = *map;
            sides.iter().flat_map(move |side| {
                [LevelName::Business, LevelName::Performance].map(|level| LandingPlace::NewNeed(map, level, *side))
            })
        };
        places.extend(maps.iter().flat_map(new));
        places.extend(filled);
    }

    fn causes_in(&self, maps: &[MapId], places: &mut Vec<LandingPlace>) {
        for map in maps {
            let rows = [LevelName::Performance, LevelName::Business].map(|level| self.rows(*map, level));
            places.extend(rows.iter().flatten().map(|(row, _)| LandingPlace::NewCause(*map, Some(row.id))));
            places.push(LandingPlace::NewCause(*map, None));
            places.extend(self.causes(*map).into_iter().map(|(cause, _)| LandingPlace::Evidence(cause)));
        }
    }
}

impl Side {
    /// Both of them.
    const ALL_SIDES: &'static [Side] = &[Side::Should, Side::Is];
}

/// Who promises, by how a line begins: "I", or "she", or the client by name. None where that
/// doesn't say, as in any other language: whose promise it is should not be guessed.
fn promiser(text: &str, client: &str) -> Option<PromisedBy> {
    const ME: [&str; 4] = ["i", "we", "i’ll", "i'll"];
    const THEY: [&str; 6] = ["he", "she", "they", "he’ll", "she’ll", "they’ll"];
    let first = text.split_whitespace().next()?.trim_matches([',', ':', '.']).to_lowercase();
    let named = |word: &str| word.to_lowercase() == first;
    if ME.contains(&first.as_str()) {
        Some(PromisedBy::Me)
    } else if THEY.contains(&first.as_str()) || client.split_whitespace().next().is_some_and(named) {
        Some(PromisedBy::Client)
    } else {
        None
    }
}

fn promises(places: &mut Vec<LandingPlace>) {
    places.extend([PromisedBy::Me, PromisedBy::Client, PromisedBy::Other].map(LandingPlace::Promise));
}

fn about_client(client: Option<ClientId>, places: &mut Vec<LandingPlace>) {
    places.extend(client.into_iter().flat_map(|id| [LandingPlace::Standing(id), LandingPlace::ClientNotes(id)]));
}

/// Whether what was asked for is what was said, by its tag.
fn fits(tag: Option<Tag>, place: &LandingPlace) -> bool {
    match (tag, place) {
        (Some(Tag::Should), LandingPlace::Cell(at)) => at.side == Side::Should,
        (Some(Tag::Is), LandingPlace::Cell(at)) => at.side == Side::Is,
        (Some(Tag::Should), LandingPlace::NewNeed(.., side)) => *side == Side::Should,
        (Some(Tag::Is), LandingPlace::NewNeed(.., side)) => *side == Side::Is,
        (Some(Tag::Cause), place) => matches!(place, LandingPlace::NewCause(..) | LandingPlace::Evidence(_)),
        (Some(Tag::Other) | None, _) => true,
        (Some(_), _) => false,
    }
}
