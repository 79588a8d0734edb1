//! What is put in, copied and put aside.

use leptos::prelude::WithUntracked;

use super::{Message, Session};
use crate::model::{
    Answer, Client, ClientId, Edit, GapMap, InMap, MapId, Opening, OrderKey, OwnQuestion, PointId, QuestionId, Supply,
    Workbook,
};
use crate::platform::random;

impl Session {
    /// A place after the last of some siblings.
    pub fn place_after(last: Option<&OrderKey>) -> OrderKey {
        OrderKey::between(last, None)
    }

    /// Puts in a client of that name, after the others.
    pub fn add_client(self, name: String) -> Option<ClientId> {
        let id = self.new_id()?;
        let order = self.workbook.with_untracked(|workbook| {
            Session::place_after(workbook.clients().last().map(|(_, client)| &client.order))
        });
        self.dispatch(Edit::add(id, Client { name, order, ..Client::default() })).then_some(id)
    }

    /// Puts in a question of one's own, after the others.
    pub fn add_question(self) -> Option<QuestionId> {
        let id = self.new_id()?;
        let order = self.workbook.with_untracked(|workbook| {
            Session::place_after(workbook.own_questions().last().map(|(_, question)| &question.order))
        });
        self.dispatch(Edit::add(id, OwnQuestion { order, ..OwnQuestion::default() })).then_some(id)
    }

    /// Puts in a map, after the others.
    pub fn add_map(self, client: Option<ClientId>) -> Option<MapId> {
        let id = self.new_id()?;
        let order = self.workbook.with_untracked(Workbook::after_maps);
        self.dispatch(Edit::add(id, GapMap { client, order, ..Default::default() })).then_some(id)
    }

    /// Puts in a map like another, under this title; none if it was refused, which is told.
    pub fn copy_map(self, map: MapId, title: String) -> Option<MapId> {
        self.put_in(|workbook, ids| workbook.copy_of_map(map, title, ids))
    }

    /// Puts in a client like another, under this name; none if it was refused, which is told.
    pub fn copy_client(self, client: ClientId, name: String) -> Option<ClientId> {
        self.put_in(|workbook, ids| workbook.copy_of_client(client, name, ids))
    }

    /// Puts in a map that begins from a request, and the request on it as an idea that waits.
    pub fn add_map_from(self, request: &str, client: Option<ClientId>) -> Option<MapId> {
        self.put_in(|workbook, ids| workbook.new_map_from(request, client, ids))
    }

    /// Puts in a map that begins with what is on a template of one's own.
    pub fn add_map_like(self, template: MapId, client: Option<ClientId>) -> Option<MapId> {
        self.put_in(|workbook, ids| workbook.map_from(template, client, ids))
    }

    /// Names the state in which a map is now.
    pub fn name_point(self, map: MapId, name: String) -> Option<PointId> {
        self.commit_drafts();
        let id = self.new_id()?;
        let edit = self.workbook.with_untracked(|workbook| workbook.point_of(map, id, name, self.today))?;
        self.dispatch(edit).then_some(id)
    }

    /// Puts in a map with all that a point holds; none if it was refused, which is told.
    pub fn open_point(self, point: InMap<PointId>, title: String) -> Option<MapId> {
        self.put_in(|workbook, ids| workbook.map_of_point(point, title, ids))
    }

    /// Puts in a template made of a map, without what was found out for that.
    pub fn save_as_template(self, map: MapId) -> Option<MapId> {
        self.put_in(|workbook, ids| workbook.template_of(map, ids))
    }

    /// Keeps the request that a map began from as an idea that waits.
    pub fn begin_from(self, map: MapId, request: &str) {
        self.put_in(|workbook, ids| workbook.begun_from(map, request, ids).map(|edit| (map, edit)));
    }

    /// Puts an answer where it belongs; false if it says nothing, or was refused, which is told.
    pub fn answer(self, opening: Opening, answer: &Answer) -> bool {
        self.put_in(|workbook, ids| workbook.answered(opening, answer, ids).map(|edit| ((), edit))).is_some()
    }

    /// Puts in what is made with new ids; none if it was refused, which is told.
    pub fn put_in<I>(self, copy: impl FnOnce(&Workbook, Supply) -> Option<(I, Edit)>) -> Option<I> {
        self.commit_drafts();
        let mut exhausted = false;
        let mut ids = || {
            let bits = random::bits();
            exhausted |= bits.is_none();
            bits
        };
        let made = self.workbook.with_untracked(|workbook| copy(workbook, &mut ids));
        if exhausted {
            self.say(Message::NoIds);
        }
        let (id, edit) = made?;
        self.dispatch(edit).then_some(id)
    }

    /// Puts in a client without a name and gives them a map, as one step.
    pub fn add_client_for(self, map: MapId) -> Option<ClientId> {
        let id = self.new_id()?;
        let edits = self.workbook.with_untracked(|workbook| {
            let order = Session::place_after(workbook.clients().last().map(|(_, client)| &client.order));
            let given = GapMap { client: Some(id), ..workbook.get::<GapMap>(map)?.clone() };
            Some(vec![Edit::add(id, Client { order, ..Client::default() }), Edit::set(map, given)])
        });
        self.dispatch(Edit::Many(edits?)).then_some(id)
    }

    /// Puts a map aside, or takes it back into the list.
    pub fn archive_map(self, map: MapId, archived: bool) {
        self.change::<GapMap>(map, |map| map.archived = archived);
    }

    /// Puts a client aside, or takes them back into the list.
    pub fn archive_client(self, client: ClientId, archived: bool) {
        self.change::<Client>(client, |client| client.archived = archived);
    }
}
