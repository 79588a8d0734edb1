//! A factor: what belongs there, what to ask, and what was found on either side.

use leptos::prelude::*;

use super::Found;
use super::card::FoundCard;
use super::tally::look_mark;
use crate::content::looking_for;
use crate::model::{Cause, CauseId, Factor, FactorRef, FactorReview, Key, Lens, Polarity};
use crate::session::Session;
use crate::ui::components::{Button, Each, Sheet, TextField, TextKind, Tick, place_of};
use crate::ui::pages::map::cause::force;
use crate::ui::pages::map::put_in;
use crate::ui::words::words;

/// A factor as a lens calls it: what hinders on its one side, what helps on the other.
#[component]
pub fn FactorView(lens: Lens, factor: Factor) -> impl IntoView {
    let found: Found = expect_context();
    let t = &words().factors;
    let at = FactorRef { map: found.plan.map, factor };
    let name = (t.factor)(lens, factor);
    let context = Signal::stored(name.to_string());
    let looked = Memo::new(move |_| found.factors.with(|factors| factors.looked(factor)));
    let questions = looking_for(factor).map(|question| view! { <li>{question.text}</li> }).collect_view();
    view! {
        <article class={"factor"} id=place_of(&Key::Factor(at)) tabindex={"-1"} aria-label=name>
            <div class={"factor-middle"}>
                <h3>
                    <span class=move || look_mark(looked.get()) aria-hidden={"true"}></span>
                    {name}
                    <span class={"seen-by-readers"}>", "{move || (t.looked)(looked.get())}</span>
                </h3>
                <p>{(t.belongs)(factor)}</p>
                <div class={"factor-questions"}>
                    <p class={"label"}>{t.ask}</p>
                    <ul>{questions}</ul>
                </div>
                <Review at context />
            </div>
            <Side at context polarity=Polarity::Hinders />
            <Side at context polarity=Polarity::Helps />
        </article>
    }
    .into_any()
}

/// That someone looked and found none: said only where nothing stands. What was
/// looked at stays to be read when something has come since.
#[component]
fn Review(at: FactorRef, context: Signal<String>) -> impl IntoView {
    let session: Session = expect_context();
    let found: Found = expect_context();
    let t = &words().factors;
    let review = session.record_or_empty::<FactorReview>(at);
    let bare = Memo::new(move |_| found.factors.with(|factors| factors.is_bare(at.factor)));
    let ticked = Memo::new(move |_| bare.get() && review.with(|review| review.found_none));
    let note = Signal::derive(move || review.with(|review| review.note.clone()));
    let tick = move || {
        bare.get().then(|| {
            view! {
                <Tick
                    label=t.found_none
                    context
                    value=ticked
                    say={move |so| {
                        session.change::<FactorReview>(at, |review| review.found_none = so);
                    }}
                />
            }
        })
    };
    let field = move || {
        ticked.get().then(|| {
            view! {
                <TextField
                    label=t.note
                    context
                    kind=TextKind::Lines
                    hint=t.note_hint
                    value=note
                    commit={move |text, stretch| {
                        session.type_in::<FactorReview>(at, stretch, |review| review.note = text)
                    }}
                />
            }
        })
    };
    let before = move || {
        let note = Some(note.get()).filter(|note| !ticked.get() && !note.trim().is_empty())?;
        Some(view! { <p class={"quiet"}>{(t.noted)(note.trim())}</p> })
    };
    view! { <Sheet class="factor-review">{tick}{field}{before}</Sheet> }.into_any()
}

/// What hinders, or what helps.
#[component]
fn Side(at: FactorRef, context: Signal<String>, polarity: Polarity) -> impl IntoView {
    let session: Session = expect_context();
    let found: Found = expect_context();
    let t = &words().factors;
    let class = match polarity {
        Polarity::Hinders => "factor-side hindering",
        Polarity::Helps => "factor-side helping",
    };
    let add = move || {
        session.commit_drafts();
        let cause = session.workbook().with_untracked(|workbook| workbook.new_cause_under(at, polarity));
        put_in::<CauseId, Cause>(session, at.map, cause, "cause");
    };
    let show = move |key: Key| match key {
        Key::Cause(id) => view! { <FoundCard id /> }.into_any(),
        _ => ().into_any(),
    };
    view! {
        <section class=class aria-label=Signal::derive(move || (t.side_of)(polarity, &context.get()))>
            <header>
                <h4 class={"label"}><span class=force(polarity) aria-hidden={"true"}></span>{(t.side)(polarity)}</h4>
                <Button
                    class="add"
                    text=t.add
                    name=Signal::derive(move || (t.add_to)(polarity, &context.get()))
                    writes=true
                    press=add
                />
            </header>
            <Each keys=found.causes(Some((at.factor, polarity))) show />
        </section>
    }
    .into_any()
}
