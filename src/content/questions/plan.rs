//! What can be asked in a meeting, stage by stage: what the maps of the client still lack, what one
//! likes best, one's own questions and the bank.

use std::collections::BTreeSet;

use super::{Category, QUESTIONS, Question, Stage, bank_question, fitting};
use crate::model::{
    BankId, Edit, Id, InMeeting, Key, MapId, Meeting, MeetingId, MeetingKind, Member, OrderKey, OwnQuestion, Planned,
    PlannedId, QuestionId, QuestionSetId, Side, Supply, Workbook,
};

/// How many places of one map are offered.
const FROM_A_MAP: usize = 12;

/// Where an offered question comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whence {
    /// Something that a map lacks.
    Map(MapId),
    /// Those that are liked best.
    Favourite,
    /// One's own.
    Own,
    /// The bank.
    Bank,
}

/// A question that can be put into a plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Offer {
    /// Where it comes from.
    pub from: Whence,
    /// As it is asked.
    pub text: String,
    /// Its stage in that meeting.
    pub stage: Stage,
    /// The question of the bank that it is.
    pub bank: Option<BankId>,
    /// The question of one's own that it is.
    pub question: Option<QuestionId>,
    /// What on a map its answer can fill.
    pub fills: Option<Key>,
}

/// The place of a question in a kind of meeting: its own stage where that meeting has it, else by
/// what it is after.
pub fn stage_in(kind: MeetingKind, stage: Stage, category: Category) -> Stage {
    if kind.stages().contains(&stage) {
        return stage;
    }
    match (kind, category) {
        (MeetingKind::Reframing, Category::Should) => Stage::Lift,
        (_, Category::Should) => Stage::Explore,
        (MeetingKind::Curiosity, Category::Is | Category::Cause) => Stage::Explore,
        (_, Category::Is) => Stage::Ground,
        (MeetingKind::Reframing, Category::Cause) => Stage::Causes,
        (_, Category::Cause) => Stage::LookAhead,
        (MeetingKind::Reframing, Category::Permission) => Stage::Permission,
        // Whose work it is and who answers for it belongs to what is wanted; the close is for parting.
        (MeetingKind::Reframing, Category::Map) => Stage::Lift,
        (_, Category::Map) => Stage::Explore,
        (_, Category::Permission | Category::Relationship) => Stage::Close,
    }
}

/// All that can still be put into the plan of a meeting: what is in it already is left out.
pub fn offers(workbook: &Workbook, meeting: MeetingId) -> Vec<Offer> {
    let Some(record) = workbook.get::<Meeting>(meeting) else { return Vec::new() };
    let kind = record.kind();
    let planned = workbook.planned(meeting);
    let has_bank = |id: BankId| planned.iter().any(|(_, planned)| planned.bank == Some(id));
    let has_place = |key: &Key| planned.iter().any(|(_, planned)| planned.fills.as_ref() == Some(key));
    let mut offers = from_maps(workbook, meeting, kind);
    offers.retain(|offer| offer.fills.as_ref().is_none_or(|key| !has_place(key)));
    let fits = |question: &&Question| {
        question.mode.fits(kind.mode()) && (kind.stages().contains(&question.stage) || question.stage == Stage::Map)
    };
    for question in QUESTIONS.iter().copied().flatten().filter(fits) {
        let Some(bank) = BankId::new(question.id).filter(|id| !has_bank(*id)) else { continue };
        let from = if workbook.is_favourite(bank) { Whence::Favourite } else { Whence::Bank };
        let stage = stage_in(kind, question.stage, question.category);
        offers.push(Offer { bank: Some(bank), ..Offer::of(from, question.text, stage) });
    }
    for (id, question) in workbook.own_questions() {
        let known = |mode: &crate::model::Mode| mode.fits(kind.mode());
        let fits = question.mode.as_ref().and_then(|mode| mode.known()).is_none_or(|mode| known(&mode));
        let there = planned.iter().any(|(_, planned)| planned.question == Some(id));
        if !fits || there || question.text.trim().is_empty() {
            continue;
        }
        let from = if question.favourite { Whence::Favourite } else { Whence::Own };
        let stage = own_stage(kind, question);
        offers.push(Offer { question: Some(id), ..Offer::of(from, question.text.trim(), stage) });
    }
    offers.sort_by_key(|offer| matches!(offer.from, Whence::Bank));
    offers
}

/// The questions of a set that aren't in the plan of a meeting yet, in the order of the set.
pub fn offers_of_set(workbook: &Workbook, meeting: MeetingId, set: QuestionSetId) -> Vec<Offer> {
    let Some(record) = workbook.get::<Meeting>(meeting) else { return Vec::new() };
    let planned = workbook.planned(meeting);
    let offer = |member: &Member| match member {
        Member::Bank(id) => {
            let question = bank_question(*id)?;
            let stage = stage_in(record.kind(), question.stage, question.category);
            let there = planned.iter().any(|(_, planned)| planned.bank == Some(*id));
            (!there).then(|| Offer { bank: Some(*id), ..Offer::of(Whence::Bank, question.text, stage) })
        }
        Member::Own(id) => {
            let question = workbook.get::<OwnQuestion>(*id).filter(|question| !question.text.trim().is_empty())?;
            let stage = own_stage(record.kind(), question);
            let there = planned.iter().any(|(_, planned)| planned.question == Some(*id));
            (!there).then(|| Offer { question: Some(*id), ..Offer::of(Whence::Own, question.text.trim(), stage) })
        }
        Member::Other(_) => None,
    };
    workbook.questions_in(set).into_iter().filter_map(offer).collect()
}

/// Where one's own question has its place in a kind of meeting.
fn own_stage(kind: MeetingKind, question: &OwnQuestion) -> Stage {
    let stage = question.stage.as_ref().and_then(|stage| stage.known()).unwrap_or(Stage::Map);
    let category = question.category.as_ref().and_then(|category| category.known()).unwrap_or(Category::Map);
    stage_in(kind, stage, category)
}

impl Offer {
    fn of(from: Whence, text: &str, stage: Stage) -> Offer {
        Offer { from, text: text.into(), stage, bank: None, question: None, fills: None }
    }
}

/// A question each for what the maps of a meeting lack, in the order of a talk.
fn from_maps(workbook: &Workbook, meeting: MeetingId, kind: MeetingKind) -> Vec<Offer> {
    let mut offers = Vec::new();
    for (map, _) in workbook.maps_of_meeting(meeting) {
        let openings = workbook.openings(map);
        let asked = openings.into_iter().filter_map(|opening| Some((opening, *fitting(workbook, opening).first()?)));
        offers.extend(asked.take(FROM_A_MAP).map(|(opening, question)| {
            let stage = stage_in(kind, question.stage, question.category);
            let (bank, fills) = (BankId::new(question.id), Some(opening.at()));
            Offer { bank, fills, ..Offer::of(Whence::Map(map), question.text, stage) }
        }));
    }
    offers
}

/// How many questions a stage is given by a plan that is offered.
fn enough(kind: MeetingKind) -> usize {
    match kind {
        MeetingKind::Curiosity => 1,
        MeetingKind::Proactive | MeetingKind::Reframing => 2,
    }
}

/// A plan for a meeting that has none yet, or for the stages that have nothing: for each stage what
/// the maps lack, then what is liked best, then what wasn't asked this client before.
pub fn suggested(workbook: &Workbook, meeting: MeetingId) -> Vec<Offer> {
    let Some(record) = workbook.get::<Meeting>(meeting) else { return Vec::new() };
    let kind = record.kind();
    let filled: BTreeSet<Stage> =
        workbook.planned(meeting).into_iter().filter_map(|(_, it)| it.stage.as_ref()?.known()).collect();
    let earlier = record.client.map(|client| workbook.meetings_with(client)).unwrap_or_default();
    let asked: BTreeSet<BankId> = earlier
        .into_iter()
        .flat_map(|(other, _)| workbook.planned(other))
        .filter_map(|(_, planned)| planned.bank.filter(|_| planned.asked))
        .collect();
    let offers = offers(workbook, meeting);
    let mut plan: Vec<Offer> = Vec::new();
    for stage in kind.stages().iter().filter(|stage| !filled.contains(stage)) {
        let of_stage = || offers.iter().filter(|offer| offer.stage == *stage);
        let was_asked = |offer: &&Offer| offer.bank.is_some_and(|bank| asked.contains(&bank));
        let from_map = of_stage().filter(|offer| matches!(offer.from, Whence::Map(_)));
        let others = of_stage().filter(|offer| !matches!(offer.from, Whence::Map(_)));
        let (again, fresh): (Vec<&Offer>, Vec<&Offer>) = others.partition(was_asked);
        let mut chosen: Vec<Offer> = Vec::new();
        for offer in from_map.chain(fresh).chain(again) {
            let doubled = |other: &Offer| other.text == offer.text;
            if chosen.len() < enough(kind) && !chosen.iter().chain(&plan).any(doubled) {
                chosen.push(offer.clone());
            }
        }
        plan.extend(chosen);
    }
    plan
}

/// The edit that puts questions into the plan of a meeting, after those that are there.
pub fn planned_with(workbook: &Workbook, meeting: MeetingId, offers: &[Offer], ids: Supply) -> Option<Edit> {
    let mut last: Option<OrderKey> = workbook.planned(meeting).last().map(|(_, planned)| planned.order.clone());
    let mut edits = Vec::new();
    for offer in offers {
        let order = OrderKey::between(last.as_ref(), None);
        let Offer { text, stage, bank, question, fills, .. } = offer.clone();
        let planned =
            Planned { order: order.clone(), text, stage: Some(stage.into()), bank, question, fills, asked: false };
        last = Some(order);
        edits.push(Edit::add(InMeeting { meeting, id: PlannedId::from_bits(ids()?) }, planned));
    }
    (!edits.is_empty()).then_some(Edit::Many(edits))
}

/// The stages of a meeting with what is planned for them, then what is planned for none of them.
pub fn by_stage(workbook: &Workbook, meeting: MeetingId) -> Vec<(Option<Stage>, Vec<InMeeting<PlannedId>>)> {
    let Some(record) = workbook.get::<Meeting>(meeting) else { return Vec::new() };
    let planned = workbook.planned(meeting);
    let stages = record.kind().stages();
    let stage_of =
        |it: &Planned| it.stage.as_ref().and_then(|stage| stage.known()).filter(|stage| stages.contains(stage));
    let of = |stage: Option<Stage>| {
        let these = planned.iter().filter(|(_, it)| stage_of(it) == stage).map(|(id, _)| *id).collect::<Vec<_>>();
        (stage, these)
    };
    let mut all: Vec<_> = stages.iter().map(|stage| of(Some(*stage))).collect();
    all.push(of(None));
    all.retain(|(stage, these)| stage.is_some() || !these.is_empty());
    all
}

/// What a planned question is after: by the place that its answer can fill, else by the question
/// that it was taken from. None for one that was written for this meeting.
pub fn category_of(workbook: &Workbook, planned: &Planned) -> Option<Category> {
    let by_place = match planned.fills.as_ref() {
        Some(Key::Cell(cell)) if cell.side == Side::Should => Some(Category::Should),
        Some(Key::Cell(_)) => Some(Category::Is),
        Some(Key::Row(_) | Key::Cause(_)) => Some(Category::Cause),
        _ => None,
    };
    let by_bank = || planned.bank.and_then(bank_question).map(|question| question.category);
    let by_own = || workbook.get::<OwnQuestion>(planned.question?)?.category.as_ref()?.known();
    by_place.or_else(by_bank).or_else(by_own)
}
