//! Arbitrary records, edits and workbooks: what the properties are tried on.
#![allow(dead_code, reason = "each test file uses its own part of it")]

pub mod changes;
pub mod meetings;
pub mod observing;
pub mod practice;
pub mod room;
pub mod selfcheck;

use groundwork::model::{
    Agreed, BankId, Beginning, Body, Cause, CauseId, Cell, CellRef, Client, ClientId, ClientStanding, Conventions, Day,
    Dismissal, DismissalRef, Edit, Factor, FactorRef, FactorReview, Family, Favourite, Fingerprint, GapMap, Held, Id,
    InMap, Introduction, Item, Key, Level, LevelName, MapId, Measure, Member, Millis, OfClient, Open, OrderKey,
    OwnQuestion, Performance, Person, PersonId, Point, PointId, Provenance, QuestionId, QuestionSet, QuestionSetId,
    Reading, ReplicaId, Row, RowId, Rule, Side, Solution, SolutionId, Spot, StandingId, Tick, TrueClientCheck, Weeks,
    Word, Workbook, WorkbookId, WorkbookInfo, Worth,
};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;

/// The names of the replicas that edit apart; 0 made what they all start from.
pub const REPLICAS: u8 = 4;

/// The golden backup of the first format.
pub const GOLDEN: &str = include_str!("../golden/format-1.json");

/// A day in milliseconds.
pub const DAY: Millis = 24 * 60 * 60 * 1000;

/// The configuration of a property that is tried so many times.
pub fn times(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

pub fn replica(name: u8) -> ReplicaId {
    ReplicaId::from_bits(0xabc0 + u128::from(name))
}

pub fn tick(now: Millis, name: u8) -> Tick {
    Tick { now, replica: replica(name) }
}

pub fn the_workbook() -> WorkbookId {
    WorkbookId::from_bits(0x77)
}

/// An id that the replica `by` gives out: no two replicas give out the same.
fn id<T: Id>(by: u8, slot: u8) -> T {
    T::from_bits(u128::from(by) << 8 | u128::from(slot))
}

/// An id that someone may have given out.
fn known<T: Id + std::fmt::Debug + 'static>() -> BoxedStrategy<T> {
    (prop_oneof![4 => Just(0), 1 => 1..REPLICAS], 0..3u8).prop_map(|(by, slot)| id(by, slot)).boxed()
}

/// The first map of replica 0 more often than the others, or links would seldom meet.
fn map_id() -> BoxedStrategy<MapId> {
    prop_oneof![4 => Just(id(0, 0)), 1 => known()].boxed()
}

fn in_map<T: Id + std::fmt::Debug + 'static>() -> BoxedStrategy<InMap<T>> {
    (map_id(), known()).prop_map(|(map, id)| InMap { map, id }).boxed()
}

pub fn word<T: Word + std::fmt::Debug>() -> BoxedStrategy<Open<T>> {
    let newer = Just(Open::Other("a-word-of-next-year".into()));
    prop_oneof![8 => prop::sample::select(T::ALL).prop_map(Open::Known), 1 => newer].boxed()
}

/// A sentence that nobody else writes, or something that breaks careless code.
pub fn text() -> BoxedStrategy<String> {
    prop_oneof![
        6 => any::<u64>().prop_map(|n| format!("sentence {n:016x}")),
        1 => Just(String::new()),
        1 => "[\\x00-\\x1f\"\\\\/<é€😀\u{202e}\u{2028}\u{feff}]{0,6}",
    ]
    .boxed()
}

fn order() -> BoxedStrategy<OrderKey> {
    vec(any::<bool>(), 0..5)
        .prop_map(|turns| {
            turns.into_iter().fold(OrderKey::default(), |key, later| {
                if later { OrderKey::between(Some(&key), None) } else { OrderKey::between(None, Some(&key)) }
            })
        })
        .boxed()
}

pub fn day() -> BoxedStrategy<Day> {
    (1900..2100i32, 1..=12u8, 1..=28u8)
        .prop_filter_map("a day", |(year, month, day)| Day::new(year, month, day))
        .boxed()
}

fn person() -> BoxedStrategy<Person> {
    (text(), "[A-Z]{0,3}", word())
        .prop_map(|(name, initials, visibility)| Person { name, initials, visibility })
        .boxed()
}

fn client() -> BoxedStrategy<Client> {
    let held = (text(), text(), option::of(known()), option::of(word()));
    let times = (option::of((1..=104u16).prop_filter_map("weeks", Weeks::new)), option::of(day()));
    (order(), held, times, true_client(), text(), any::<bool>())
        .prop_map(|(order, (name, unit, person, strength), (rhythm, last_met), true_client, notes, archived)| {
            let role = String::new();
            Client { order, name, unit, role, person, strength, rhythm, last_met, true_client, notes, archived }
        })
        .boxed()
}

fn standing() -> BoxedStrategy<ClientStanding> {
    (day(), option::of(word()), text()).prop_map(|(on, strength, note)| ClientStanding { on, strength, note }).boxed()
}

fn standing_ref() -> BoxedStrategy<OfClient<StandingId>> {
    (known(), known()).prop_map(|(client, id)| OfClient { client, id }).boxed()
}

fn true_client() -> BoxedStrategy<TrueClientCheck> {
    let check = (option::of(any::<bool>()), option::of(any::<bool>()), option::of(known()), text()).prop_map(
        |(owns_result, pays, true_client, doubts)| TrueClientCheck {
            owns_result,
            pays,
            true_client,
            doubts,
            ..TrueClientCheck::default()
        },
    );
    check.boxed()
}

fn gap_map() -> BoxedStrategy<GapMap> {
    let kept = (any::<bool>(), any::<bool>());
    (order(), text(), option::of(known()), option::of(word()), text(), true_client(), kept)
        .prop_map(|(order, title, client, origin, request, true_client, (archived, template))| GapMap {
            order,
            title,
            client,
            origin,
            request,
            true_client,
            notes: String::new(),
            archived,
            template,
        })
        .boxed()
}

fn row() -> BoxedStrategy<Row> {
    let performance = (text(), btree_set(known(), 0..3))
        .prop_map(|(performer_group, serves)| Level::Performance(Performance { performer_group, serves }));
    let level = prop_oneof![Just(Level::Business), performance];
    let measure =
        (text(), "(%|days|)", option::of(word())).prop_map(|(name, unit, direction)| Measure { name, unit, direction });
    let agreed = option::of((option::of(known()), option::of(day())).prop_map(|(with, on)| Agreed { with, on }));
    (order(), level, measure, option::of(day()), agreed, any::<bool>(), worth())
        .prop_map(|(order, level, measure, by_when, agreed, opportunity, worth)| Row {
            order,
            level,
            measure,
            by_when,
            agreed,
            opportunity,
            worth,
        })
        .boxed()
}

fn worth() -> BoxedStrategy<Worth> {
    let worth = (text(), text(), text(), text(), word(), word(), text(), word()).prop_map(
        |(low, likely, high, unit, per, of, basis, visibility)| Worth {
            low,
            likely,
            high,
            unit,
            per,
            of,
            basis,
            visibility,
        },
    );
    prop_oneof![Just(Worth::default()), worth].boxed()
}

fn provenance() -> BoxedStrategy<Provenance> {
    (word(), option::of(known()), text(), option::of(day()))
        .prop_map(|(kind, person, detail, on)| Provenance { kind, person, detail, on })
        .boxed()
}

fn cell() -> BoxedStrategy<Cell> {
    let reading = (prop_oneof![text(), "-?[0-9]{1,9}([.,][0-9]{1,9})?( %|k)?"], option::of(day()), text()).prop_map(
        |(typed, as_of, source)| {
            let mut reading = Reading { as_of, source, ..Reading::default() };
            reading.type_in(typed, &Conventions::default());
            reading
        },
    );
    let full = (text(), reading, option::of(word()), text(), option::of(provenance()), option::of(word())).prop_map(
        |(text, reading, state, skipped_because, provenance, visibility)| Cell {
            text,
            reading,
            state,
            skipped_because,
            provenance,
            visibility,
        },
    );
    // Two replicas may well come to say the same.
    let plain = prop::sample::select(&["Two days", "Three days"][..]);
    let plain = plain.prop_map(|text| Cell { text: text.into(), ..Cell::default() });
    prop_oneof![2 => full, 1 => plain].boxed()
}

fn cause() -> BoxedStrategy<Cause> {
    let evidence = (text(), option::of(provenance()), option::of(text()));
    let kind = (word(), option::of(word()), any::<bool>(), word());
    (order(), text(), evidence, kind, btree_set(known(), 0..3))
        .prop_map(
            |(
                order,
                text,
                (evidence, provenance, accepted_because),
                (polarity, factor, anticipated, visibility),
                gaps,
            )| {
                Cause {
                    order,
                    text,
                    polarity,
                    factor,
                    evidence,
                    provenance,
                    gaps,
                    anticipated,
                    accepted_because,
                    visibility,
                }
            },
        )
        .boxed()
}

fn factor_review() -> BoxedStrategy<FactorReview> {
    (any::<bool>(), text()).prop_map(|(found_none, note)| FactorReview { found_none, note }).boxed()
}

fn dismissal() -> BoxedStrategy<(DismissalRef, Dismissal)> {
    let at = prop_oneof![
        1 => Just(Spot::Map),
        1 => prop::sample::select(Family::ALL).prop_map(Spot::Family),
        2 => known().prop_map(Spot::Row),
        2 => (known(), prop::sample::select(Side::ALL)).prop_map(|(row, side)| Spot::Cell(row, side)),
        2 => known().prop_map(Spot::Cause),
        2 => known().prop_map(Spot::Solution),
    ];
    let of = option::of(text().prop_map(|text| Fingerprint::of([text.as_str()])));
    (map_id(), prop::sample::select(Rule::ALL), at, text(), of)
        .prop_map(|(map, rule, at, because, of)| (DismissalRef { map, rule, at }, Dismissal { because, of }))
        .boxed()
}

fn solution() -> BoxedStrategy<Solution> {
    let plan = (option::of(known()), option::of(day()), text());
    (order(), text(), (option::of(word()), word(), word()), plan, btree_set(known(), 0..3))
        .prop_map(|(order, text, (kind, status, visibility), (owner, due, measure), causes)| Solution {
            order,
            text,
            kind,
            causes,
            owner,
            due,
            measure,
            status,
            visibility,
        })
        .boxed()
}

/// Anything that might stand on a map, linked to what may be there or not.
pub fn held() -> BoxedStrategy<Held> {
    let rows = btree_map(known::<RowId>(), (row(), option::of(cell()), option::of(cell())), 0..4);
    let factors = btree_map(prop::sample::select(Factor::ALL), factor_review(), 0..2);
    (gap_map(), rows, btree_map(known(), cause(), 0..3), factors, btree_map(known(), solution(), 0..3))
        .prop_map(|(map, rows, causes, factors, solutions)| {
            let mut held = Held { map, causes, factors, solutions, ..Held::default() };
            for (id, (row, should, is)) in rows {
                held.rows.insert(id, row);
                held.should.extend(should.map(|cell| (id, cell)));
                held.is.extend(is.map(|cell| (id, cell)));
            }
            held
        })
        .boxed()
}

fn question() -> BoxedStrategy<OwnQuestion> {
    let tags = (option::of(word()), option::of(word()), option::of(word()), option::of(word()), option::of(word()));
    (order(), text(), text(), text(), tags, any::<bool>())
        .prop_map(|(order, text, when_to_use, listen_for, (mode, stage, level, category, fills), favourite)| {
            OwnQuestion { order, text, when_to_use, listen_for, mode, stage, level, category, fills, favourite }
        })
        .boxed()
}

fn question_set() -> BoxedStrategy<QuestionSet> {
    let member = prop_oneof![
        2 => known().prop_map(Member::Own),
        2 => bank_id().prop_map(Member::Bank),
        1 => Just(Member::Other("later/1".into())),
    ];
    (order(), text(), text(), vec(member, 0..4))
        .prop_map(|(order, name, note, questions)| QuestionSet { order, name, note, questions })
        .boxed()
}

/// Often one that holds nothing, on one day: its name alone can be changed.
fn point() -> BoxedStrategy<Point> {
    let bare = || (Just(Day::default()), Just(Held::default()));
    (order(), text(), prop_oneof![2 => bare().boxed(), 1 => (day(), held()).boxed()])
        .prop_map(|(order, name, (on, held))| Point { order, name, on, held: held.into() })
        .boxed()
}

fn bank_id() -> BoxedStrategy<BankId> {
    prop::sample::select(&["where-today", "whose-work", "of-next-year"][..])
        .prop_filter_map("an id", BankId::new)
        .boxed()
}

/// A step or a question of the guide: one of today's, or one of a newer version.
fn step() -> BoxedStrategy<String> {
    prop_oneof!["(saw-work|own-sentence|sponsor)", "[a-z/~ ]{0,8}"].boxed()
}

fn info() -> BoxedStrategy<WorkbookInfo> {
    let own = || WorkbookInfo::default().kind;
    (text(), prop_oneof![6 => Just(own()), 1 => word()], word())
        .prop_map(|(name, kind, decimal_mark)| WorkbookInfo { name, kind, conventions: Conventions { decimal_mark } })
        .boxed()
}

fn cell_ref() -> BoxedStrategy<CellRef> {
    (in_map(), prop::sample::select(Side::ALL)).prop_map(|(row, side)| CellRef { row, side }).boxed()
}

fn item() -> BoxedStrategy<Item> {
    prop_oneof![
        known().prop_map(Item::Person),
        known().prop_map(Item::Client),
        standing_ref().prop_map(Item::Standing),
        map_id().prop_map(Item::Map),
        in_map().prop_map(Item::Row),
        in_map().prop_map(Item::Cause),
        in_map().prop_map(Item::Solution),
        in_map().prop_map(Item::Point),
        known().prop_map(Item::Question),
        meetings::item(),
        known().prop_map(Item::QuestionSet),
        observing::item(),
        selfcheck::item(),
        changes::item(),
        practice::item(),
        room::item(),
    ]
    .boxed()
}

fn addition(by: u8) -> BoxedStrategy<Edit> {
    let slot = || 0..3u8;
    prop_oneof![
        1 => (slot(), person()).prop_map(move |(slot, it)| Edit::add(id::<PersonId>(by, slot), it)),
        1 => (slot(), client()).prop_map(move |(slot, it)| Edit::add(id::<ClientId>(by, slot), it)),
        1 => (known(), slot(), standing()).prop_map(move |(client, slot, it)| {
            Edit::add(OfClient { client, id: id::<StandingId>(by, slot) }, it)
        }),
        1 => (slot(), gap_map()).prop_map(move |(slot, it)| Edit::add(id::<MapId>(by, slot), it)),
        1 => (slot(), question()).prop_map(move |(slot, it)| Edit::add(id::<QuestionId>(by, slot), it)),
        1 => (slot(), question_set()).prop_map(move |(slot, it)| Edit::add(id::<QuestionSetId>(by, slot), it)),
        2 => (map_id(), slot(), row())
            .prop_map(move |(map, slot, it)| Edit::add(InMap { map, id: id::<RowId>(by, slot) }, it)),
        1 => (map_id(), slot(), cause())
            .prop_map(move |(map, slot, it)| Edit::add(InMap { map, id: id::<CauseId>(by, slot) }, it)),
        1 => (map_id(), slot(), solution())
            .prop_map(move |(map, slot, it)| Edit::add(InMap { map, id: id::<SolutionId>(by, slot) }, it)),
        1 => (map_id(), slot(), point())
            .prop_map(move |(map, slot, it)| Edit::add(InMap { map, id: id::<PointId>(by, slot) }, it)),
        2 => meetings::addition(by),
        1 => observing::addition(by),
        1 => selfcheck::addition(by),
        1 => changes::addition(by),
        1 => practice::addition(by),
        1 => room::addition(by),
    ]
    .boxed()
}

fn new_value() -> BoxedStrategy<Edit> {
    let factor = (map_id(), word())
        .prop_filter_map("a factor", |(map, factor)| Open::known(&factor).map(|factor| FactorRef { map, factor }));
    prop_oneof![
        1 => info().prop_map(|it| Edit::set((), it)),
        1 => (known(), person()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (known(), client()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (standing_ref(), standing()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (map_id(), gap_map()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (in_map(), row()).prop_map(|(id, it)| Edit::set(id, it)),
        4 => (cell_ref(), cell()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (in_map(), cause()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (factor, factor_review()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (in_map(), solution()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => dismissal().prop_map(|(id, it)| Edit::set(id, it)),
        1 => (in_map::<PointId>(), point()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (known::<QuestionId>(), question()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (known::<QuestionSetId>(), question_set()).prop_map(|(id, it)| Edit::set(id, it)),
        1 => (bank_id(), any::<bool>()).prop_map(|(id, favourite)| Edit::set(id, Favourite { favourite })),
        2 => meetings::new_value(),
        1 => observing::new_value(),
        1 => selfcheck::new_value(),
        1 => changes::new_value(),
        1 => practice::new_value(),
        1 => room::new_value(),
        1 => (option::of(known::<ClientId>()), btree_map(step(), day(), 0..3))
            .prop_map(|(whose, done)| Edit::set(whose, Beginning { done })),
        1 => btree_map(step(), word(), 0..3).prop_map(|answers| Edit::set((), Introduction { answers })),
    ]
    .boxed()
}

/// An edit that the replica `by` might make. A good part of them is refused:
/// ids that nobody gave out, ids in use, rows that would change their level.
pub fn edit(by: u8) -> BoxedStrategy<Edit> {
    let single = prop_oneof![
        2 => addition(by),
        5 => new_value(),
        1 => item().prop_map(Edit::Trash),
        1 => item().prop_map(Edit::Restore),
    ];
    single
        .prop_recursive(2, 8, 4, |inner| {
            prop_oneof![vec(inner.clone(), 0..4).prop_map(Edit::Many), vec(inner, 0..4).prop_map(Edit::Move)]
        })
        .boxed()
}

/// A workbook with something of every kind in it, made by replica 0.
pub fn furnished() -> BoxedStrategy<Workbook> {
    let rows = (vec(row(), 3), vec(cell(), 4));
    let lower = (vec(cause(), 2), vec(solution(), 2), vec(point(), 2));
    let clients = (vec(client(), 2), vec(standing(), 2));
    let parts = (vec(person(), 2), clients, vec(gap_map(), 2), rows, lower);
    (parts, meetings::held(), observing::held(), room::held(), vec(edit(0), 0..12))
        .prop_map(|(parts, meeting, observed, session, edits)| {
            let (people, (clients, standings), maps, (rows, cells), (causes, solutions, points)) = parts;
            let mut workbook = Workbook::new(the_workbook(), WorkbookInfo::default(), tick(1, 0));
            let map: MapId = id(0, 0);
            let mut all: Vec<Edit> = Vec::new();
            let slots = || 0u8..;
            all.extend(slots().zip(people).map(|(slot, it)| Edit::add(id::<PersonId>(0, slot), it)));
            all.extend(slots().zip(clients).map(|(slot, it)| Edit::add(id::<ClientId>(0, slot), it)));
            let of_first = |slot| OfClient { client: id::<ClientId>(0, 0), id: id::<StandingId>(0, slot) };
            all.extend(slots().zip(standings).map(|(slot, it)| Edit::add(of_first(slot), it)));
            all.extend(slots().zip(maps).map(|(slot, it)| Edit::add(id::<MapId>(0, slot), it)));
            all.extend(slots().zip(rows).map(|(slot, it)| Edit::add(InMap { map, id: id::<RowId>(0, slot) }, it)));
            let row = |slot: u8| InMap { map, id: id::<RowId>(0, slot / 2) };
            all.extend(
                slots().zip(cells).map(|(slot, it)| {
                    Edit::set(CellRef { row: row(slot), side: Side::ALL[usize::from(slot % 2)] }, it)
                }),
            );
            all.extend(slots().zip(causes).map(|(slot, it)| Edit::add(InMap { map, id: id::<CauseId>(0, slot) }, it)));
            all.extend(
                slots().zip(solutions).map(|(slot, it)| Edit::add(InMap { map, id: id::<SolutionId>(0, slot) }, it)),
            );
            all.extend(slots().zip(points).map(|(slot, it)| Edit::add(InMap { map, id: id::<PointId>(0, slot) }, it)));
            all.extend(meeting);
            all.extend(observed);
            all.extend(session);
            all.extend(edits);
            for (now, edit) in (2..).zip(all) {
                // What points to nothing is refused, as it is everywhere.
                workbook = workbook.apply(&edit, tick(now, 0)).unwrap_or(workbook);
            }
            workbook
        })
        .boxed()
}

/// A small workbook of fixed content: one map with a business row that is
/// served by a performance row, a cause and a solution.
pub fn small() -> Workbook {
    let mut workbook = Workbook::new(the_workbook(), WorkbookInfo::default(), tick(1, 0));
    let map: MapId = id(0, 0);
    let (served, serving) = (InMap { map, id: id::<RowId>(0, 0) }, InMap { map, id: id::<RowId>(0, 1) });
    let mut performance = Row::new(LevelName::Performance, OrderKey::default());
    if let Some(performance) = performance.performance_mut() {
        performance.serves.insert(served.id);
    }
    let edits = [
        Edit::add(map, GapMap { title: "Late call-backs".into(), ..GapMap::default() }),
        Edit::add(served, Row::new(LevelName::Business, OrderKey::default())),
        Edit::add(serving, performance),
        Edit::add(
            InMap { map, id: id::<CauseId>(0, 0) },
            Cause { gaps: [serving.id].into(), text: "Nobody sees the queue".into(), ..Cause::default() },
        ),
        Edit::add(
            InMap { map, id: id::<SolutionId>(0, 0) },
            Solution { causes: [id(0, 0)].into(), text: "A board by the desk".into(), ..Solution::default() },
        ),
    ];
    for (now, edit) in (2..).zip(&edits) {
        workbook = workbook.apply(edit, tick(now, 0)).expect("an edit in order");
    }
    workbook
}

/// The map of [`small`].
pub fn small_map() -> MapId {
    id(0, 0)
}

/// The business row of [`small`].
pub fn small_row() -> InMap<RowId> {
    InMap { map: small_map(), id: id(0, 0) }
}

/// The text of a body that its owner would miss most.
pub fn main_text(body: &Body) -> &str {
    match body {
        Body::Info(info) => &info.name,
        Body::Person(person) => &person.name,
        Body::Client(client) => &client.name,
        Body::Standing(standing) => &standing.note,
        Body::Map(map) => &map.title,
        Body::Row(row) => &row.measure.name,
        Body::Cell(cell) => &cell.text,
        Body::Cause(cause) => &cause.text,
        Body::Factor(review) => &review.note,
        Body::Dismissal(dismissal) => &dismissal.because,
        Body::Question(question) => &question.text,
        Body::Favourite(_) | Body::Beginning(_) | Body::Introduction(_) | Body::Answers(_) | Body::Gathered(_) => "",
        Body::Meeting(meeting) => &meeting.purpose,
        Body::Planned(planned) => &planned.text,
        Body::Line(line) => &line.text,
        Body::Promise(promise) => &promise.text,
        Body::QuestionSet(set) => &set.name,
        Body::Observation(observation) => &observation.about,
        Body::Quote(quote) => &quote.text,
        Body::Round(round) => &round.note,
        Body::Action(action) => &action.text,
        Body::Change(entry) => &entry.tried,
        Body::Scenario(scenario) => &scenario.title,
        Body::Fact(fact) => &fact.text,
        Body::Rehearsal(rehearsal) => &rehearsal.next_time,
        Body::Turn(turn) => &turn.text,
        Body::Room(room) => &room.title,
        Body::Participant(participant) => &participant.name,
        Body::Rotation(_) => "",
        Body::Part(part) => &part.text,
        Body::BoardLine(line) => &line.text,
        Body::Solution(solution) => &solution.text,
        Body::Point(point) => &point.name,
        Body::Other(_) => "",
    }
}

/// Every sentence of a workbook with the unit in which it stands: current
/// ones, alternatives, and those in the trash.
pub fn sentences(workbook: &Workbook) -> std::collections::BTreeSet<(Key, String)> {
    let mut held = std::collections::BTreeSet::new();
    for (key, unit) in workbook.units() {
        for version in unit.versions() {
            let text = version.content.state.body().map(main_text).unwrap_or_default();
            if text.starts_with("sentence") {
                held.insert((key.clone(), text.to_owned()));
            }
        }
    }
    held
}

/// What two replicas' copies come to together.
pub fn merged(one: &Workbook, other: &Workbook) -> Workbook {
    one.merge(other).expect("copies of one workbook")
}

/// A workbook after the edits that can be made, made one after the other.
pub fn edited(start: &Workbook, edits: &[Edit], at: u8) -> Workbook {
    let mut workbook = start.clone();
    for (now, edit) in (1_000..).zip(edits) {
        workbook = workbook.apply(edit, tick(now, at)).unwrap_or(workbook);
    }
    workbook
}

/// The golden file's workbook as it stands there, and what stands before it.
pub fn golden_parts() -> (&'static str, &'static str) {
    let start = GOLDEN.find("{\"id\"").expect("a workbook");
    (&GOLDEN[..start], GOLDEN[start..].strip_suffix('}').expect("an envelope"))
}
