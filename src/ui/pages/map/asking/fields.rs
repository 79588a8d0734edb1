//! The form that an answer is written into.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::DIALOG;
use super::draft::{Draft, Form};
use crate::model::{CauseId, CellState, Key, LevelName, LooseEnd, Opening, ProvenanceKind, RowId};
use crate::platform::focus;
use crate::session::Session;
use crate::ui::components::{Button, Choice, DateField, LinkOption, Links, NAMES, choices, choosing, linking, stored};
use crate::ui::pages::map::which_factor::WhichFactor;
use crate::ui::words::words;

/// The fields for an opening.
#[component]
pub fn Fields(opening: Opening, draft: RwSignal<Draft>) -> impl IntoView {
    let t = &words().asking;
    let form = Form::of(opening);
    let text = form.has_text().then(|| {
        let part: Part = (|draft| &draft.text, |draft| &mut draft.text);
        view! { <Written label=(t.field)(form) draft part kind=Kind::Lines /> }
    });
    let figure = (form == Form::Fact).then(|| view! { <Fact draft /> });
    let source = form.has_source().then(|| view! { <Source draft /> });
    let factor = (form == Form::Cause).then(|| view! { <FactorChoice draft /> });
    let links = matches!(form, Form::Needs | Form::Causes).then(|| view! { <Linked opening draft /> });
    let check = (form == Form::TrueClient).then(|| view! { <TrueClient draft /> });
    view! {
        {text}
        <div class={"fields"}>{figure}{factor}{source}{check}</div>
        {links}
    }
    .into_any()
}

#[component]
fn Fact(draft: RwSignal<Draft>) -> impl IntoView {
    let t = &words().map;
    let session: Session = expect_context();
    let part: Part = (|draft| &draft.figure, |draft| &mut draft.figure);
    let conventions = session.conventions();
    // Written in the text already, it needn't be typed again.
    let offered = Memo::new(move |_| {
        draft.with(|draft| {
            let figure = conventions.only_figure(&draft.text).map(str::to_string);
            figure.filter(|_| draft.figure.trim().is_empty())
        })
    });
    let take = move || {
        let figure = offered.get()?;
        let text = (t.take_figure)(&figure);
        let press = move || {
            draft.update(|draft| draft.figure.clone_from(&figure));
            focus::to_first_of(vec![format!("#{DIALOG} .answer .figure-said")]);
        };
        Some(view! { <Button class="offer" text writes=true press /> })
    };
    view! {
        <div>
            <Written label=t.figure draft part kind=Kind::Line />
            {take}
        </div>
        <Choice
            label=t.state
            value=stored(move || draft.with(|draft| Some(draft.state.into())))
            options=choices(t.states)
            choose={choosing(move |state: Option<CellState>| {
                draft.update(|draft| draft.state = state.unwrap_or(CellState::Known));
            })}
        />
    }
    .into_any()
}

#[component]
fn Source(draft: RwSignal<Draft>) -> impl IntoView {
    let t = &words().source;
    let spoken = Memo::new(move |_| {
        draft.with(|draft| matches!(draft.source, ProvenanceKind::Client | ProvenanceKind::Observed))
    });
    let part: Part = (|draft| &draft.who, |draft| &mut draft.who);
    let who = move || spoken.get().then(|| view! { <Written label=t.who draft part kind=Kind::Name /> });
    view! {
        <Choice
            label=t.source
            value=stored(move || draft.with(|draft| Some(draft.source.into())))
            options=choices(t.sources)
            choose={choosing(move |kind: Option<ProvenanceKind>| {
                draft.update(|draft| draft.comes_from(kind.unwrap_or(ProvenanceKind::Client)));
            })}
        />
        {who}
        <DateField
            label=t.on
            value=Signal::derive(move || draft.with(|draft| draft.on))
            choose={move |day| draft.update(|draft| draft.on = day)}
        />
    }
    .into_any()
}

#[component]
fn FactorChoice(draft: RwSignal<Draft>) -> impl IntoView {
    let t = &words().map;
    view! {
        <Choice
            label=t.factor
            value=stored(move || draft.with(|draft| draft.factor.map(Into::into)))
            options=choices(t.factors)
            none=t.not_chosen
            choose={choosing(move |factor| draft.update(|draft| draft.factor = factor))}
        />
        <div class={"wide"}>
            <WhichFactor
                id="asking-which".to_string()
                context=Signal::stored(t.factor.to_string())
                choose={Box::new(move |factor| draft.update(|draft| draft.factor = Some(factor)))}
            />
        </div>
    }
    .into_any()
}

/// Whether this is the true client: three questions, each yes, no or not known.
#[component]
fn TrueClient(draft: RwSignal<Draft>) -> impl IntoView {
    let t = &words().about;
    let labels = [t.owns_result, t.has_authority, t.in_chain_of_command];
    let question = move |(at, label): (usize, &'static str)| {
        let said = move || draft.with(|draft| draft.check.get(at).copied().flatten());
        let value = move || said().map(|said| if said { "yes" } else { "no" }.to_string());
        let choose = move |word: Option<&str>| {
            let said = word.map(|word| word == "yes");
            draft.update(|draft| draft.check.get_mut(at).into_iter().for_each(|check| *check = said));
        };
        view! {
            <Choice
                label
                value=Signal::derive(value)
                options=vec![("yes", t.yes), ("no", t.no)]
                none=t.not_known
                choose=choose.into()
            />
        }
    };
    labels.into_iter().enumerate().map(question).collect_view().into_any()
}

/// What can be linked: the needs that are served or explained, or the causes that are answered.
#[component]
fn Linked(opening: Opening, draft: RwSignal<Draft>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let map = opening.map();
    let (label, empty) = match opening {
        Opening::Loose(LooseEnd::ServesNothing(_)) => (t.serves, t.serves_nothing_to),
        Opening::Loose(LooseEnd::ExplainsNothing(_)) => (t.explains, t.explains_nothing_yet),
        _ => (t.answers, t.answers_nothing_yet),
    };
    let levels: &[LevelName] = match opening {
        Opening::Loose(LooseEnd::ServesNothing(_)) => &[LevelName::Business],
        Opening::Loose(LooseEnd::ExplainsNothing(_)) => &[LevelName::Performance, LevelName::Business],
        _ => &[],
    };
    // What there is doesn't change while one is asked; what is ticked does.
    let (needs, causes) = session.workbook().with_untracked(|workbook| {
        let of_level = |level: &LevelName| {
            let level = *level;
            let named = move |(at, row): (usize, crate::model::InMap<RowId>)| {
                (row.id, (t.row_named)(level, at + 1, &workbook.name_at(&Key::Row(row))))
            };
            super::super::ids(workbook.rows(map, level)).into_iter().enumerate().map(named).collect::<Vec<_>>()
        };
        let needs: Vec<(RowId, String)> = levels.iter().flat_map(of_level).collect();
        let causes = workbook.causes(map).into_iter().enumerate().map(|(at, (cause, record))| {
            let text = record.text.trim();
            let name = (t.cause)(at + 1);
            (cause.id, if text.is_empty() { name } else { format!("{name}: {text}") })
        });
        (needs, causes.collect::<Vec<(CauseId, String)>>())
    });
    if levels.is_empty() {
        let option = move |draft: &Draft, (id, name): &(CauseId, String)| LinkOption {
            id: id.to_string(),
            name: name.clone(),
            linked: draft.causes.contains(id),
        };
        let options =
            Memo::new(move |_| draft.with(|draft| causes.iter().map(|cause| option(draft, cause)).collect::<Vec<_>>()));
        let link = linking(move |id: CauseId, linked| {
            draft.update(|draft| tick(&mut draft.causes, id, linked));
        });
        return view! { <Links id="asking-links".to_string() label options empty link /> }.into_any();
    }
    let option = move |draft: &Draft, (id, name): &(RowId, String)| LinkOption {
        id: id.to_string(),
        name: name.clone(),
        linked: draft.needs.contains(id),
    };
    let options =
        Memo::new(move |_| draft.with(|draft| needs.iter().map(|need| option(draft, need)).collect::<Vec<_>>()));
    let link = linking(move |id: RowId, linked| {
        draft.update(|draft| tick(&mut draft.needs, id, linked));
    });
    view! { <Links id="asking-links".to_string() label options empty link /> }.into_any()
}

fn tick<I: Ord>(ticked: &mut BTreeSet<I>, id: I, so: bool) {
    if so {
        ticked.insert(id);
    } else {
        ticked.remove(&id);
    }
}

/// A text of a draft, to be read and to be written.
type Part = (fn(&Draft) -> &String, fn(&mut Draft) -> &mut String);

/// What kind of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Lines,
    Line,
    Name,
}

/// A text that belongs to no record yet. Enter in it puts the answer on the map.
#[component]
fn Written(label: &'static str, draft: RwSignal<Draft>, part: Part, kind: Kind) -> impl IntoView {
    let session: Session = expect_context();
    let (read, write) = part;
    let first = draft.with_untracked(|draft| read(draft).clone());
    let typed = move |event| {
        let text = event_target_value(&event);
        draft.update(|draft| *write(draft) = text);
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    let field = match kind {
        Kind::Lines => view! {
            <textarea rows={3} aria-label=label aria-describedby={"asked"} data-enter={""} readonly=read_only on:input=typed>
                {first}
            </textarea>
        }
        .into_any(),
        Kind::Line | Kind::Name => view! {
            <input
                type={"text"}
                aria-label=label
                class=(kind == Kind::Line).then_some("figure-said")
                value=first
                prop:value=move || draft.with(|draft| read(draft).clone())
                autocomplete={"off"}
                list=(kind == Kind::Name).then_some(NAMES)
                data-enter={""}
                readonly=read_only
                on:input=typed
            />
        }
        .into_any(),
    };
    let class = if kind == Kind::Lines { "field was-said" } else { "field" };
    view! {
        <label class=class>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            {field}
        </label>
    }
    .into_any()
}
