//! A cause as it is shown under a factor: its words, and what shows them.

use leptos::prelude::*;

use super::Found;
use crate::model::{Cause, CauseId, Edit, Factor, FactorRef, InMap, Item, Key, Open, Polarity, Word};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Choice, Pick, Sheet, TextField, TextKind, choices, choosing, place_of, stored};
use crate::ui::pages::map::cause::{ProofMark, looks};
use crate::ui::pages::map::in_short;
use crate::ui::route::{Page, Place, Route};
use crate::ui::words::words;

/// A cause under its factor.
#[component]
pub fn FoundCard(id: InMap<CauseId>) -> impl IntoView {
    view! { <Card id /> }.into_any()
}

/// A cause that has no place yet, and the ways to give it one.
#[component]
pub fn UnplacedCard(id: InMap<CauseId>) -> impl IntoView {
    let session: Session = expect_context();
    let found: Found = expect_context();
    let (t, on_map) = (&words().factors, &words().map);
    let cause = session.record_or_empty::<Cause>(id);
    let context = name(found, id);
    // Picked first and put there by a press: a list that is gone through with the
    // arrows would otherwise send the card away at the first of them.
    let picked: RwSignal<Option<Factor>> =
        RwSignal::new(cause.with_untracked(|cause| cause.factor.as_ref().and_then(Open::known)));
    let options = Signal::derive(move || {
        let none = cause.with(|cause| match &cause.factor {
            Some(Open::Other(word)) => (on_map.unknown_value)(word),
            _ => on_map.not_chosen.to_string(),
        });
        let lens = found.lens.get();
        let named = lens.factors().map(|factor| (factor.word().to_string(), (t.factor)(lens, factor).to_string()));
        std::iter::once((String::new(), none)).chain(named).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || picked.get().map(Factor::word).unwrap_or_default().to_string());
    let put_there = move || {
        let Some(factor) = picked.get_untracked() else { return };
        session.change::<Cause>(id, |cause| cause.factor = Some(factor.into()));
        // The card goes where it belongs, and the keyboard with it.
        page::focus_soon(place_of(&Key::Cause(id)));
    };
    view! {
        <Card id>
            <div class={"fields"}>
                <Choice
                    label=on_map.polarity
                    context
                    value=stored(move || cause.with(|cause| Some(cause.polarity.clone())))
                    options=choices(on_map.polarities)
                    choose={choosing(move |chosen: Option<Polarity>| {
                        session.change::<Cause>(id, |cause| cause.polarity = chosen.unwrap_or(Polarity::Hinders).into());
                    })}
                />
                <Pick label=t.place context options value pick=move |word: &str| picked.set(Factor::from_word(word)) />
            </div>
            <Button
                class="put-there"
                text=t.put_there
                name=Signal::derive(move || (t.put_there_what)(&context.get()))
                writes=true
                at_rest=Signal::derive(move || picked.get().is_none())
                press=put_there
            />
        </Card>
    }
    .into_any()
}

/// What a cause is called, as on the map.
fn name(found: Found, id: InMap<CauseId>) -> Signal<String> {
    found.plan.name(Key::Cause(id))
}

#[component]
fn Card(id: InMap<CauseId>, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let session: Session = expect_context();
    let found: Found = expect_context();
    let (t, on_map) = (&words().factors, &words().map);
    let cause = session.record_or_empty::<Cause>(id);
    let name = name(found, id);
    let class = Signal::derive(move || format!("card{}", cause.with(looks)));
    let shown = move || {
        cause.with(|cause| {
            let evidence = if cause.is_hypothesis() { t.not_shown.to_string() } else { cause.evidence.clone() };
            let anticipated = if cause.anticipated { on_map.anticipated.to_string() } else { String::new() };
            in_short([evidence, anticipated], "")
        })
    };
    let blank = Memo::new(move |_| cause.with(Cause::is_blank));
    let remove = move || {
        let factor = cause.with_untracked(|cause| cause.factor.as_ref().and_then(Open::known));
        session.dispatch(Edit::Trash(Item::Cause(id)));
        let next = factor.map(|factor| place_of(&Key::Factor(FactorRef { map: id.map, factor })));
        page::focus_soon(next.unwrap_or_else(|| "page-title".into()));
    };
    let removal = move || {
        blank.get().then(|| {
            let full = Signal::derive(move || (t.remove)(&name.get()));
            view! { <Button class="quiet-button" text=on_map.remove_short name=full writes=true press=remove /> }
        })
    };
    let href = Route::In(session.id(), Page::Place(Place::Cause(id))).href();
    view! {
        <article class={"found-cause"} id=place_of(&Key::Cause(id)) tabindex={"-1"} aria-label=name>
            <Sheet class>
                <p class={"card-head"}>
                    <span class={"number"}>
                        <ProofMark cause />
                        <a href=href aria-label=Signal::derive(move || (t.on_map)(&name.get()))>{name}</a>
                    </span>
                    {removal}
                </p>
                <TextField
                    label=on_map.cause_text
                    context=name
                    kind=TextKind::Lines
                    class="unlabelled"
                    hint=on_map.causes_hint
                    id=format!("cause-{}", id.id)
                    value=Signal::derive(move || cause.with(|cause| cause.text.clone()))
                    commit={move |text, stretch| session.type_in::<Cause>(id, stretch, |cause| cause.text = text)}
                />
                <p class={"quiet shown-by"}>{shown}</p>
                {children.map(|children| children())}
            </Sheet>
        </article>
    }
    .into_any()
}
