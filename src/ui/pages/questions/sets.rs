//! Sets of questions: which there are, the one that is open, and a question's place in it.

use leptos::prelude::*;

use crate::content::QuestionListing;
use crate::exchange::file_stem;
use crate::model::{Edit, Item, Key, Member, QuestionSet, QuestionSetId, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, FileButton, LinkOption, Links, TextField, TextKind, Tick, linking, place_of};
use crate::ui::desk::Desk;
use crate::ui::lists::Lists;
use crate::ui::words::words;

/// The set that is open on the page, and what is listed with it.
#[derive(Clone, Copy)]
pub struct OpenSet {
    /// Which one; none while none is open, or when it was removed.
    pub set: Memo<Option<QuestionSetId>>,
    /// All questions are shown, to choose from.
    pub choosing: Memo<bool>,
    /// The questions that are listed.
    pub shown: Memo<Vec<Key>>,
    /// Where the question that was moved stands now.
    pub told: RwSignal<String>,
}

impl OpenSet {
    /// What is open by what is to be seen of the questions.
    pub fn of(session: Session, listing: RwSignal<QuestionListing>, shown: Memo<Vec<Key>>) -> OpenSet {
        let set = Memo::new(move |_| {
            let set = listing.with(|listing| listing.set)?;
            session.workbook().with(|workbook| workbook.get::<QuestionSet>(set).map(|_| set))
        });
        let choosing = Memo::new(move |_| listing.with(|listing| listing.choosing));
        OpenSet { set, choosing, shown, told: RwSignal::new(String::new()) }
    }
}

/// What a set is called; a stand-in for one without a name.
pub fn called(set: &QuestionSet) -> String {
    match set.name.trim() {
        "" => words().sets.untitled.into(),
        name => name.into(),
    }
}

/// Shows a set and nothing else.
pub fn open_set(listing: RwSignal<QuestionListing>, set: QuestionSetId, choosing: bool) {
    listing.set(QuestionListing { set: Some(set), choosing, ..QuestionListing::default() });
}

fn panel_of(id: QuestionSetId) -> String {
    format!("{}/open", place_of(&Key::QuestionSet(id)))
}

fn name_field_of(id: QuestionSetId) -> String {
    format!("set-{id}")
}

/// Goes to the set that was opened.
pub fn focus_set(id: QuestionSetId) {
    page::focus_soon(panel_of(id));
}

/// All sets, and the one that is open.
#[component]
pub fn Sets() -> impl IntoView {
    let session: Session = expect_context();
    let Lists { questions: listing, .. } = expect_context();
    let Desk { arriving, .. } = expect_context();
    let open: OpenSet = expect_context();
    let t = &words().sets;
    let sets = session.ask(|workbook| workbook.question_sets().into_iter().map(|(id, _)| id).collect::<Vec<_>>());
    let add = move || {
        if let Some(id) = session.add_question_set() {
            open_set(listing, id, true);
            page::focus_soon(name_field_of(id));
        }
    };
    let some = Memo::new(move |_| sets.with(|sets| !sets.is_empty()));
    let all = move || match some.get() {
        true => view! {
            <ul class={"set-names"}>
                <For each=move || sets.get() key=|id| *id children=|id| view! { <SetName id /> } />
            </ul>
        }
        .into_any(),
        false => view! { <p class={"quiet"}>{t.lead}</p> }.into_any(),
    };
    let panel = move || open.set.get().map(|id| view! { <Panel id /> });
    view! {
        <section class={"sets"} aria-labelledby={"sets-title"}>
            <div class={"sets-head"}>
                <h2 id={"sets-title"}>{t.title}</h2>
                {all}
                <Button text=t.add writes=true press=add />
                <FileButton
                    text=t.from_file
                    accept={".json,application/json"}
                    take={move |files: Vec<_>| files.into_iter().for_each(|file| arriving.take_set(session, file))}
                />
            </div>
            {panel}
            <p class={"seen-by-readers"} role={"status"}>{move || open.told.get()}</p>
        </section>
    }
    .into_any()
}

/// A set among the others: pressed, the list shows what is in it; once more, all.
#[component]
fn SetName(id: QuestionSetId) -> impl IntoView {
    let session: Session = expect_context();
    let Lists { questions: listing, .. } = expect_context();
    let open: OpenSet = expect_context();
    let set = session.record_or_empty::<QuestionSet>(id);
    let count = session.ask(move |workbook| shown_in(workbook, id));
    let is_open = Memo::new(move |_| open.set.get() == Some(id));
    let press = move |_| match is_open.get_untracked() {
        true => listing.set(QuestionListing::default()),
        false => open_set(listing, id, false),
    };
    view! {
        <li>
            <button
                type={"button"}
                class={"set-name"}
                id=place_of(&Key::QuestionSet(id))
                aria-pressed=move || if is_open.get() { "true" } else { "false" }
                on:click=press
            >
                {move || set.with(called)}
                " "
                <span class={"quiet"}>{move || (words().sets.count)(count.get())}</span>
            </button>
        </li>
    }
    .into_any()
}

fn shown_in(workbook: &Workbook, set: QuestionSetId) -> usize {
    let members = workbook.questions_in(set);
    members.into_iter().filter(|member| is_here(member)).count()
}

/// Whether this version has the words of a question.
fn is_here(member: &Member) -> bool {
    match member {
        Member::Bank(id) => crate::content::bank_question(*id).is_some(),
        Member::Own(_) => true,
        Member::Other(_) => false,
    }
}

/// The set that is open: its name, what it is for, what can be done with it.
#[component]
fn Panel(id: QuestionSetId) -> impl IntoView {
    let session: Session = expect_context();
    let Lists { questions: listing, .. } = expect_context();
    let open: OpenSet = expect_context();
    let (t, list) = (&words().sets, &words().list);
    let set = session.record_or_empty::<QuestionSet>(id);
    let context = Signal::derive(move || set.with(called));
    let named = move |name: fn(&str) -> String| Signal::derive(move || name(&context.get()));
    let empty = session.ask(move |workbook| shown_in(workbook, id) == 0);
    let choose = move |choosing| listing.update(|listing| listing.choosing = choosing);
    let save = move || {
        let stem = file_stem(&set.with_untracked(|set| set.name.clone()), t.file, &session.today().to_string());
        session.give_question_set(id, format!("{stem}.json"));
    };
    let duplicate = move || {
        let of = set.with_untracked(|set| set.name.trim().to_string());
        if let Some(copy) = session.copy_question_set(id, (list.copy_of)(&of)) {
            open_set(listing, copy, false);
            page::focus_soon(name_field_of(copy));
        }
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::QuestionSet(id)));
        page::focus_soon("page-title".into());
    };
    let close = move || {
        listing.set(QuestionListing::default());
        page::focus_soon(place_of(&Key::QuestionSet(id)));
    };
    view! {
        <div class={"set-open"} id=panel_of(id) tabindex={"-1"} role={"group"} aria-label=context>
            <TextField
                label=t.name
                hint=t.name_hint
                id=name_field_of(id)
                value=Signal::derive(move || set.with(|set| set.name.clone()))
                commit={move |text, stretch| session.type_in::<QuestionSet>(id, stretch, |set| set.name = text)}
            />
            <TextField
                label=t.note
                context
                kind=TextKind::Lines
                hint=t.note_hint
                value=Signal::derive(move || set.with(|set| set.note.clone()))
                commit={move |text, stretch| session.type_in::<QuestionSet>(id, stretch, |set| set.note = text)}
            />
            <div class={"buttons"}>
                <Tick label=t.choosing value=open.choosing say=choose />
                <Button class="quiet-button" text=t.save name=named(t.save_what) at_rest=empty press=save />
                <Button class="quiet-button" text=list.duplicate name=named(list.duplicate_what) writes=true press=duplicate />
                <Button
                    class="quiet-button"
                    text=words().map.remove_short
                    name=named(words().questions.remove_what)
                    writes=true
                    press=remove
                />
                <Button class="quiet-button" text=t.close press=close />
            </div>
            {move || (empty.get() && !open.choosing.get()).then(|| view! { <p class={"invitation wide"}>{t.empty}</p> })}
        </div>
    }
    .into_any()
}

/// A question's place in the set that is open: whether it is in it and, where only that
/// set is listed, further up and down.
#[component]
pub fn InOpenSet(
    /// The question's key.
    of: Key,
    /// What it says.
    #[prop(into)]
    question: Signal<String>,
) -> impl IntoView {
    let session: Session = expect_context();
    let open: OpenSet = expect_context();
    let Some(member) = Member::of(&of) else { return ().into_any() };
    let (of, member) = (StoredValue::new(of), StoredValue::new(member));
    let drawn = move || {
        let id = open.set.get()?;
        let set = session.record_or_empty::<QuestionSet>(id);
        let is_in = Memo::new(move |_| set.with(|set| member.with_value(|member| set.has(member))));
        let name = move || (words().sets.member)(&set.with(called), &question.get());
        let put = move |event| {
            let to_be = event_target_checked(&event);
            // Taken out, its line goes: the keyboard goes to the next one.
            if !to_be && !open.choosing.get_untracked() {
                page::focus_soon(beside(open, &of.get_value()));
            }
            session.put_in_set(id, member.get_value(), to_be);
        };
        let read_only = move || !session.may_write().get();
        let arrows = move || {
            (!open.choosing.get()).then(|| {
                view! {
                    <span class={"set-moves"}>
                        <Further id of=of.get_value() question down=false />
                        <Further id of=of.get_value() question down=true />
                    </span>
                }
            })
        };
        Some(view! {
            <input
                type={"checkbox"}
                class={"set-tick"}
                id=of.with_value(tick_of)
                aria-label=name
                prop:checked=is_in
                checked=is_in
                disabled=read_only
                on:change=put
            />
            {arrows}
        })
    };
    view! { {drawn} }.into_any()
}

fn tick_of(key: &Key) -> String {
    format!("{}/in", place_of(key))
}

/// What has the keyboard when a line is gone.
fn beside(open: OpenSet, key: &Key) -> String {
    let next = open.shown.with_untracked(|shown| {
        let at = shown.iter().position(|other| other == key)?;
        shown.get(at + 1).or_else(|| shown.get(at.checked_sub(1)?)).map(tick_of)
    });
    next.unwrap_or_else(|| "page-title".into())
}

/// Puts a question past the one before or after it in the list.
#[component]
fn Further(id: QuestionSetId, of: Key, question: Signal<String>, down: bool) -> impl IntoView {
    let session: Session = expect_context();
    let open: OpenSet = expect_context();
    let t = &words().sets;
    let button = format!("{}/{}", place_of(&of), if down { "down" } else { "up" });
    let name = move || if down { t.down } else { t.up }(&question.get());
    let read_only = move || !session.may_write().get();
    let (of, stays) = (StoredValue::new(of), StoredValue::new(button.clone()));
    let press = move |_| {
        let shown = open.shown.get_untracked();
        let Some(at) = of.with_value(|of| shown.iter().position(|key| key == of)) else { return };
        let to = if down { at + 1 } else { at.wrapping_sub(1) };
        let other = shown.get(to);
        let members = (of.with_value(Member::of), other.and_then(Member::of));
        if let (Some(member), Some(other)) = members {
            session.put_past_in_set(id, &member, &other);
        }
        let now = if other.is_some() { to } else { at };
        open.told.set((t.placed)(&question.get_untracked(), now + 1, shown.len()));
        stays.with_value(|button| page::focus_soon(button.clone()));
    };
    view! {
        <button
            type={"button"}
            class=if down { "quiet-button further down" } else { "quiet-button further" }
            id=button
            aria-label=name
            disabled=read_only
            on:click=press
        ></button>
    }
    .into_any()
}

/// All sets, as boxes to tick for a question.
#[component]
pub fn InSets(
    /// The question's key.
    of: Key,
    /// What it says.
    #[prop(into)]
    question: Signal<String>,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().sets;
    let id = format!("{}/sets", place_of(&of));
    let Some(member) = Member::of(&of) else { return ().into_any() };
    let asked = member.clone();
    let options = session.ask(move |workbook| {
        let option = |(id, set): (QuestionSetId, &QuestionSet)| LinkOption {
            id: id.to_string(),
            name: called(set),
            linked: set.has(&asked),
        };
        workbook.question_sets().into_iter().map(option).collect::<Vec<_>>()
    });
    let link = linking(move |set: QuestionSetId, linked| session.put_in_set(set, member.clone(), linked));
    view! { <Links id label=t.in_sets context=question options empty=t.no_sets link /> }.into_any()
}
