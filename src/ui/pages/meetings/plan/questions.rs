//! What to ask, stage by stage: what is planned, and what there is to choose from.

use leptos::prelude::*;

use crate::content::{Offer, Whence, by_stage, offers, offers_of_set, planned_with, suggested};
use crate::model::{
    Edit, GapMap, InMeeting, Item, Key, MeetingId, OrderKey, Planned, PlannedId, QuestionSetId, Record, Stage, Workbook,
};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each, Fold, TextField, TextKind, place_of};
use crate::ui::pages::maps::called as map_called;
use crate::ui::words::words;

#[component]
pub fn Questions(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let plan = session.ask(move |workbook| by_stage(workbook, id));
    let stages = Memo::new(move |_| plan.with(|plan| plan.iter().map(|(stage, _)| *stage).collect::<Vec<_>>()));
    // Asked once an edit, for all stages: it looks at every map of the client.
    let offered = session.ask(move |workbook| offers(workbook, id));
    // Whether anything is planned, and whether a stage without a question could have one.
    let left = Memo::new(move |_| {
        let has_offer = |stage: &Stage| offered.with(|offers| offers.iter().any(|offer| offer.stage == *stage));
        plan.with(|plan| {
            let empty = plan.iter().filter(|(_, these)| these.is_empty()).filter_map(|(stage, _)| stage.as_ref());
            (plan.iter().any(|(_, these)| !these.is_empty()), empty.into_iter().any(has_offer))
        })
    });
    let suggest = move || {
        session
            .put_in(|workbook, ids| planned_with(workbook, id, &suggested(workbook, id), ids).map(|edit| ((), edit)));
        page::focus_soon("meeting-questions".into());
    };
    let button = move || {
        let (begun, more) = left.get();
        more.then(|| {
            let text = if begun { t.suggest_rest } else { t.suggest };
            view! {
                <div class={"suggest"}>
                    <Button text writes=true press=suggest />
                    <p class={"quiet"}>{t.suggest_hint}</p>
                </div>
            }
        })
    };
    let stage = move |stage: Option<Stage>| {
        let keys = Memo::new(move |_| {
            plan.with(|plan| {
                let these = plan.iter().find(|(other, _)| *other == stage);
                these.map(|(_, these)| these.iter().map(|id| Key::Planned(*id)).collect()).unwrap_or_default()
            })
        });
        view! { <OfStage id stage keys offered /> }
    };
    view! {
        <section aria-labelledby={"meeting-questions"}>
            <h2 id={"meeting-questions"} tabindex={"-1"}>{t.questions}</h2>
            {button}
            <FromSets id />
            <For each=move || stages.get() key=|stage| *stage children=stage />
        </section>
    }
    .into_any()
}

/// Sets with questions that aren't planned yet, each put in as a whole; nothing where there are none.
#[component]
fn FromSets(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let sets = session.ask(move |workbook| {
        let all = workbook.question_sets().into_iter();
        let counted =
            all.map(|(set, record)| (set, record.name.trim().to_string(), offers_of_set(workbook, id, set).len()));
        counted.filter(|(.., count)| *count > 0).collect::<Vec<_>>()
    });
    let line = move |(set, name, count): (QuestionSetId, String, usize)| {
        let add = move || {
            session.put_in(|workbook, ids| {
                planned_with(workbook, id, &offers_of_set(workbook, id, set), ids).map(|edit| ((), edit))
            });
            page::focus_soon("meeting-questions".into());
        };
        let name = if name.is_empty() { words().sets.untitled.to_string() } else { name };
        view! { <Button text=Signal::stored((t.from_set)(&name, count)) writes=true press=add /> }
    };
    let some = Memo::new(move |_| sets.with(|sets| !sets.is_empty()));
    let shown = move || {
        some.get().then(|| {
            view! {
                <div class={"buttons"} role={"group"} aria-label=t.from_sets>
                    <For each=move || sets.get() key=Clone::clone children=line />
                </div>
            }
        })
    };
    view! { {shown} }.into_any()
}

fn stage_name(stage: Option<Stage>) -> &'static str {
    stage.map_or(words().plan.other_stage, words().plan.stages)
}

#[component]
fn OfStage(id: MeetingId, stage: Option<Stage>, keys: Memo<Vec<Key>>, offered: Memo<Vec<Offer>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let name = stage_name(stage);
    let show = |key: Key| Planned::id(&key).map(|planned| view! { <PlannedLine planned /> }).into_any();
    let nothing =
        move || keys.with(Vec::is_empty).then(|| view! { <p class={"quiet stage-empty"}>{t.stage_empty}</p> });
    let add = move || {
        if let Some(planned) = session.add_planned(id, stage) {
            page::focus_soon(field_of(planned));
        }
    };
    let to_choose = Memo::new(move |_| {
        offered.with(|all| all.iter().filter(|offer| Some(offer.stage) == stage).cloned().collect::<Vec<Offer>>())
    });
    let some = Memo::new(move |_| to_choose.with(|offers| !offers.is_empty()));
    let choose_from = move || {
        some.get().then(|| {
            let summary = Signal::derive(move || to_choose.with(|offers| (t.offers)(offers.len())));
            let contents = move || {
                let line = move |offer: Offer| view! { <OfferLine id offer /> };
                view! {
                    <ul class={"offers"}>
                        <For each=move || to_choose.get() key=Offer::clone children=line />
                    </ul>
                }
                .into_any()
            };
            let fold = format!("offers-{}", stage.map_or("any", crate::model::Word::word));
            view! { <Fold id=fold summary context=Signal::stored(name.to_string()) contents /> }
        })
    };
    view! {
        <section class={"stage"} aria-label=name>
            <h3>{name}</h3>
            <ol class={"planned"}>
                <Each keys show />
            </ol>
            {nothing}
            <div class={"stage-more"}>
                <Button
                    class="quiet-button"
                    text=t.add_own
                    name=Signal::stored((t.add_own_to)(name))
                    writes=true
                    press=add
                />
                {choose_from}
            </div>
        </section>
    }
    .into_any()
}

/// The id of the field in which a planned question stands.
pub fn field_of(planned: InMeeting<PlannedId>) -> String {
    format!("planned-{}", planned.id)
}

#[component]
fn PlannedLine(planned: InMeeting<PlannedId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let record = session.record_or_empty::<Planned>(planned);
    let text = Signal::derive(move || record.with(|planned| planned.text.clone()));
    let fills = session.ask(move |workbook| {
        let key = workbook.get::<Planned>(planned)?.fills.clone()?;
        place_told(workbook, &key)
    });
    let remove = move || {
        // The keyboard stays near: with what comes next in its stage, or what came before.
        let near = session.workbook().with_untracked(|workbook| near(workbook, planned));
        session.dispatch(Edit::Trash(Item::Planned(planned)));
        page::focus_soon(near.map_or_else(|| "meeting-questions".into(), field_of));
    };
    let step = move |later: bool| {
        if let Some(order) = session.workbook().with_untracked(|workbook| beside(workbook, planned, later)) {
            session.change::<Planned>(planned, |planned| planned.order = order);
        }
    };
    let named = move |named: fn(&str) -> String| Signal::derive(move || named(text.get().trim()));
    let edge = move |later: bool| {
        Signal::derive(move || session.workbook().with(|workbook| beside(workbook, planned, later).is_none()))
    };
    view! {
        <li class={"planned-line"} id=place_of(&Key::Planned(planned)) tabindex={"-1"}>
            <TextField
                label=t.question_label
                context=text
                kind=TextKind::Wrapped
                class="wide bare"
                id=field_of(planned)
                value=text
                commit={move |text, stretch| session.type_in::<Planned>(planned, stretch, |it| it.text = text)}
            />
            {move || fills.get().map(|place| view! { <p class={"quiet planned-for"}>{(t.fills)(&place)}</p> })}
            <div class={"planned-steps"}>
                <Button class="quiet-button" text=t.up name=named(t.up_what) writes=true at_rest=edge(false) press=move || step(false) />
                <Button class="quiet-button" text=t.down name=named(t.down_what) writes=true at_rest=edge(true) press=move || step(true) />
                <Button class="quiet-button" text=words().map.remove_short name=named(t.remove_what) writes=true press=remove />
            </div>
        </li>
    }
    .into_any()
}

/// The question after this one in its stage, else the one before.
fn near(workbook: &Workbook, planned: InMeeting<PlannedId>) -> Option<InMeeting<PlannedId>> {
    let stages = by_stage(workbook, planned.meeting);
    let these = stages.into_iter().map(|(_, these)| these).find(|these| these.contains(&planned))?;
    let at = these.iter().position(|other| *other == planned)?;
    these.get(at + 1).or_else(|| these.get(at.checked_sub(1)?)).copied()
}

/// The place one step earlier or later among the questions of its stage.
fn beside(workbook: &Workbook, planned: InMeeting<PlannedId>, later: bool) -> Option<OrderKey> {
    let stages = by_stage(workbook, planned.meeting);
    let these = stages.into_iter().map(|(_, these)| these).find(|these| these.contains(&planned))?;
    let at = these.iter().position(|other| *other == planned)?;
    let order = |at: usize| workbook.get::<Planned>(*these.get(at)?).map(|planned| planned.order.clone());
    if later {
        let next = order(at + 1)?;
        Some(OrderKey::between(Some(&next), order(at + 2).as_ref()))
    } else {
        let before = order(at.checked_sub(1)?)?;
        Some(OrderKey::between(at.checked_sub(2).and_then(order).as_ref(), Some(&before)))
    }
}

#[component]
fn OfferLine(id: MeetingId, offer: Offer) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let whence = match offer.from {
        Whence::Map(map) => {
            let title = session.workbook().with_untracked(|it| it.get::<GapMap>(map).map(map_called));
            let place =
                offer.fills.as_ref().and_then(|key| session.workbook().with_untracked(|it| place_told(it, key)));
            let on = (t.offer_from_map)(&title.unwrap_or_default());
            place.into_iter().chain([on]).collect::<Vec<_>>().join(" · ")
        }
        Whence::Favourite => t.offer_favourite.into(),
        Whence::Own => t.offer_own.into(),
        Whence::Bank => String::new(),
    };
    let name = Signal::stored((t.add_offer_what)(&offer.text));
    let text = offer.text.clone();
    let add = move || {
        session.put_in(|workbook, ids| {
            planned_with(workbook, id, std::slice::from_ref(&offer), ids).map(|edit| ((), edit))
        });
    };
    view! {
        <li class={"offer"}>
            <span class={"offer-text"}>{text} " " <span class={"quiet"}>{whence}</span></span>
            <Button class="quiet-button" text=t.add_offer name writes=true press=add />
        </li>
    }
    .into_any()
}

/// What a place on a map is called, with what is asked for there.
pub fn place_told(workbook: &Workbook, key: &Key) -> Option<String> {
    if !matches!(key, Key::Cell(_)) && !workbook.is_live(key) {
        return None;
    }
    let (of, side) = match key {
        Key::Cell(cell) => (Key::Row(cell.row), Some(key.kind())),
        key => (key.clone(), None),
    };
    workbook.is_live(&of).then_some(())?;
    let told = (words().trash.item)(of.kind(), &workbook.name_at(&of));
    Some(match side {
        Some(side) => format!("{} · {told}", (words().trash.item)(side, "")),
        None => told,
    })
}
