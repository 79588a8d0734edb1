//! What is to be done, by when, and whether it is done.

use leptos::prelude::*;

use super::called as round_called;
use crate::model::{ActionId, CheckAction, CheckRound, Due, Edit, Item, Key, Record, RoundId};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, DateField, Each, Names, PersonField, Sheet, TextField, TextKind, Tick, place_of};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The id of the field that says what is to be done.
pub fn what_field(action: ActionId) -> String {
    format!("action-{action}")
}

/// A list of what is to be done, all of it or what came from a round.
#[component]
pub fn Actions(
    /// Which ones.
    keys: Memo<Vec<Key>>,
    /// The round that they came from; none where they are all there are.
    round: Option<RoundId>,
    /// What the list is called, where that isn’t what it usually is.
    #[prop(optional)]
    title: Option<&'static str>,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().actions;
    let add = move || {
        let action = session.add_action(CheckAction { round, ..CheckAction::default() });
        action.into_iter().for_each(|action| page::focus_soon(what_field(action)));
    };
    let none = move || keys.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.none}</p> });
    let show = move |key: Key| {
        CheckAction::id(&key).map(|id| view! { <ActionLine id keys within=round.is_some() /> }).into_any()
    };
    view! {
        <section class={"check-actions"} aria-labelledby={"check-actions"}>
            <h2 id={"check-actions"} tabindex={"-1"}>{title.unwrap_or(t.title)}</h2>
            {none}
            <ul class={"actions-list"}>
                <Each keys show />
            </ul>
            <Names />
            <Button text=t.add writes=true press=add />
        </section>
    }
    .into_any()
}

#[component]
fn ActionLine(id: ActionId, keys: Memo<Vec<Key>>, within: bool) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().actions;
    let action = session.record_or_empty::<CheckAction>(id);
    let here = Key::Action(id);
    let context = Signal::derive(move || {
        let at = keys.with(|keys| keys.iter().position(|key| *key == here)).unwrap_or_default();
        (t.called)(at + 1)
    });
    let done = Memo::new(move |_| action.with(|action| action.done));
    let late = Memo::new(move |_| action.with(|action| matches!(action.due(session.today()), Some(Due::Overdue(_)))));
    let say = move |so: bool| {
        session.change::<CheckAction>(id, |action| action.done = so.then(|| session.today()));
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Action(id)));
        page::focus_soon("check-actions".into());
    };
    let from = session.ask(move |workbook| {
        let round = workbook.get::<CheckAction>(id)?.round.filter(|_| !within)?;
        workbook.get::<CheckRound>(round).map(|record| (round, round_called(workbook, record)))
    });
    let from = move || {
        from.get().map(|(round, name)| {
            let href = Route::In(session.id(), Page::CheckResult(round)).href();
            view! { <a class={"quiet action-from"} href=href>{name}</a> }
        })
    };
    view! {
        <li
            class=move || if done.get().is_some() { "action done" } else if late.get() { "action late" } else { "action" }
            id=place_of(&Key::Action(id))
            tabindex={"-1"}
        >
            <Sheet class="fields">
                <Tick label=t.done context value=Signal::derive(move || done.get().is_some()) say />
                <TextField
                    label=t.what
                    context
                    kind=TextKind::Wrapped
                    class="long"
                    id=what_field(id)
                    hint=t.what_hint
                    value=Signal::derive(move || action.with(|action| action.text.clone()))
                    commit={move |text, stretch| session.type_in::<CheckAction>(id, stretch, |it| it.text = text)}
                />
                <PersonField
                    label=t.who
                    context
                    at=Key::Action(id)
                    person=Signal::derive(move || action.with(|action| action.who))
                    refer={move |person| session.changed::<CheckAction>(id, |action| action.who = person)}
                />
                <DateField
                    label=t.due
                    context
                    value=Signal::derive(move || action.with(|action| action.due))
                    choose={move |day| {
                        session.change::<CheckAction>(id, |action| action.due = day);
                    }}
                />
                <Button
                    class="quiet-button"
                    text=words().map.remove_short
                    name=Signal::derive(move || (words().map.remove)(&context.get()))
                    writes=true
                    press=remove
                />
            </Sheet>
            <p class={"quiet action-about"}>
                {move || done.get().map(|day| (t.done_on)(&day_in_words(day)))}
                {from}
            </p>
        </li>
    }
    .into_any()
}
