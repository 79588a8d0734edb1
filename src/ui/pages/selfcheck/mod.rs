//! Self-checks: the list, answering one, and what comes out.

mod actions;
mod answering;
mod asked;
mod learning;
mod over_time;
mod picture;
mod pitfalls;
mod readiness;
mod result;
mod scale;
mod several;
mod statements;
mod tips;
mod to_ask;

use leptos::prelude::*;

use self::several::{ComingAnswers, TakePart};
use crate::content::{Statement, Theme, answered, latest_version, phases_in, readiness_in, statements};
use crate::model::{
    CheckAction, CheckAnswers, CheckKind, CheckRound, Client, Edit, Gathered, Item, Key, Person, Phase, Picture,
    Record, RoundId, ScaleTally, Word, Workbook,
};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Contents, Each, Trash, place_of};
use crate::ui::pages::clients::called as client_called;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

pub use answering::CheckPage;
pub use result::CheckResultPage;
pub use several::TurnPage;
pub use statements::ShownHow;

/// What a round is called: by the client, or else by its note.
pub fn called(workbook: &Workbook, round: &CheckRound) -> String {
    let client = round.client.and_then(|client| workbook.get::<Client>(client)).map(client_called);
    (words().selfcheck.called)(round.kind.known(), &client.unwrap_or_else(|| crate::model::cut(&round.note)))
}

/// Who does something, and the round that it came from.
pub fn whose_action(workbook: &Workbook, action: &CheckAction) -> String {
    let who = action.who.and_then(|who| workbook.get::<Person>(who)).map(|person| person.name.trim().to_string());
    let round = action.round.and_then(|round| workbook.get::<CheckRound>(round));
    who.into_iter().chain(round.map(|round| called(workbook, round))).collect::<Vec<_>>().join(" · ")
}

/// Which self-check a round is of; none where only a newer version knows.
fn kind_of(id: RoundId) -> Option<CheckKind> {
    let session: Session = expect_context();
    session.workbook().with_untracked(|workbook| workbook.get::<CheckRound>(id)?.kind.known())
}

/// Whether several people answer in a round.
fn has_several(workbook: &Workbook, id: RoundId) -> bool {
    workbook.get::<CheckRound>(id).is_some_and(|round| round.group.is_some())
}

/// What is made of a round and of what was answered in it; asked anew when one of these changes, and
/// not at every edit.
fn of_round<T>(id: RoundId, ask: impl Fn(&Workbook) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let session: Session = expect_context();
    let round = session.record_or_empty::<CheckRound>(id);
    let own = session.record_or_empty::<CheckAnswers>(id);
    let gathered = session.record_or_empty::<Gathered>(id);
    Memo::new(move |_| {
        round.track();
        own.track();
        gathered.track();
        session.workbook().with_untracked(&ask)
    })
}

/// What the answers of a round show of the phases; none where this version doesn't have its statements.
fn picture_of(workbook: &Workbook, id: RoundId) -> Option<Picture<Phase>> {
    let round = workbook.get::<CheckRound>(id).filter(|round| round.kind.known() == Some(CheckKind::Phases))?;
    phases_in(round.version, &workbook.check_answers(id))
}

/// What the answers of a round show of each thing that its statements speak for.
fn tallies_in(workbook: &Workbook, id: RoundId) -> Option<Vec<(Theme, ScaleTally)>> {
    fn by_theme<T: Into<Theme>>(picture: Picture<T>) -> Vec<(Theme, ScaleTally)> {
        picture.tallies.into_iter().map(|(of, tally)| (of.into(), tally)).collect()
    }
    let round = workbook.get::<CheckRound>(id)?;
    let answers = workbook.check_answers(id);
    match round.kind.known()? {
        CheckKind::Phases => phases_in(round.version, &answers).map(by_theme),
        CheckKind::Readiness => readiness_in(round.version, &answers).map(by_theme),
        CheckKind::Learning => None,
    }
}

/// The self-check of a round and its statements, as far as this version has them.
fn asked_in(workbook: &Workbook, id: RoundId) -> Option<(CheckKind, &'static [Statement])> {
    let round = workbook.get::<CheckRound>(id)?;
    let kind = round.kind.known()?;
    Some((kind, statements(kind, round.version)?))
}

/// How far a round is.
fn stands(workbook: &Workbook, id: RoundId, round: &CheckRound) -> String {
    let (t, several) = (&words().selfcheck, &words().several);
    if round.group.is_some() {
        let people = (several.so_far)(workbook.gathered(id).by.len());
        let closed = round.finished.map(|day| (several.closed_on)(&day_in_words(day)));
        return closed.into_iter().chain([people]).collect::<Vec<_>>().join(" · ");
    }
    let guest = round.guest.as_ref().map(several.guest);
    let answered = match asked_in(workbook, id) {
        Some((_, asked)) => {
            let (answered, of) = answered(asked, &workbook.check_answers(id));
            Some((t.answered)(answered, of))
        }
        None => learning::stands(workbook, id),
    };
    let when = match (round.finished, round.begun) {
        (Some(day), _) => (t.finished)(&day_in_words(day)),
        (None, Some(day)) => (t.begun)(&day_in_words(day)),
        (None, None) => t.no_day.into(),
    };
    guest.into_iter().chain([when]).chain(answered).collect::<Vec<_>>().join(" · ")
}

/// The list of self-checks, and what is to be done.
#[component]
pub fn Selfchecks() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().selfcheck;
    let keys = session.keys::<CheckRound>(|workbook| workbook.check_rounds().into_iter().map(|(id, _)| id).collect());
    let show = |key: Key| CheckRound::id(&key).map(|id| view! { <RoundLine id /> }).into_any();
    let none = move || keys.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.no_rounds}</p> });
    let all = session.keys::<CheckAction>(|workbook| workbook.actions().into_iter().map(|(id, _)| id).collect());
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
        </header>
        <p class={"quiet check-intro"}>{t.intro}</p>
        <ComingAnswers />
        <div class={"check-offers"}>
            <Offer kind=CheckKind::Phases />
            <Offer kind=CheckKind::Readiness />
            <Offer kind=CheckKind::Learning />
            <section class={"check-offer"} aria-labelledby={"check-change"}>
                <h2 id={"check-change"}>{words().changes.title}</h2>
                <p>{words().changes.offer_about}</p>
                <a class={"link-button"} href=Route::In(session.id(), Page::Change(None)).href()>
                    {words().changes.to_page}
                </a>
            </section>
            <TakePart />
        </div>
        <section aria-labelledby={"check-rounds"}>
            <h2 id={"check-rounds"}>{t.rounds}</h2>
            {none}
            <ul class={"list rounds"}>
                <Each keys show />
            </ul>
        </section>
        <actions::Actions keys=all round=None />
        <Trash removed=session.ask(Workbook::removed_check_rounds) />
    }
    .into_any()
}

/// What a self-check is for, and the way into a round of it.
#[component]
fn Offer(kind: CheckKind) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().selfcheck;
    let begin = move || {
        if let Some(round) = session.begin_round(kind, latest_version(kind), None) {
            page::go_to(&Route::In(session.id(), Page::Check(round)).to_string(), "page-title");
        }
    };
    let with_several = move || {
        if let Some(round) = session.begin_with_several(kind, latest_version(kind)) {
            page::go_to(&Route::In(session.id(), Page::Check(round)).to_string(), "page-title");
        }
    };
    let id = format!("check-{}", kind.word());
    let labelled_by = id.clone();
    view! {
        <section class={"check-offer"} aria-labelledby=labelled_by>
            <h2 id=id>{(t.offer)(kind)}</h2>
            <p>{(t.offer_about)(kind)}</p>
            <div class={"buttons"}>
                <Button class="primary" text=(t.begin)(kind) writes=true press=begin />
                <Button
                    text=words().several.begin
                    name=Signal::stored(format!("{}: {}", words().several.begin, (t.offer)(kind)))
                    writes=true
                    press=with_several
                />
            </div>
        </section>
    }
    .into_any()
}

/// A round with how far it is, and the way to it.
#[component]
pub fn RoundLine(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let round = session.record_or_empty::<CheckRound>(id);
    let name = session.ask(move |workbook| workbook.get::<CheckRound>(id).map(|round| called(workbook, round)));
    let told = session.ask(move |workbook| workbook.get::<CheckRound>(id).map(|round| stands(workbook, id, round)));
    let page = move || match round.with(|round| round.finished.is_some()) {
        true => Page::CheckResult(id),
        false => Page::Check(id),
    };
    let href = move || Route::In(session.id(), page()).href();
    view! {
        <li class={"line"}>
            <a class={"line-title"} id=place_of(&Key::Round(id)) href=href>{name}</a>
            <span class={"quiet"}>{told}</span>
        </li>
    }
    .into_any()
}

/// What the pages of a round begin with: a way back and to one another, and what it is called.
/// Nothing but a sentence where the round is gone.
#[component]
fn Frame(
    /// Which round.
    id: RoundId,
    /// Which of its pages.
    here: Page,
    /// Draws the page.
    #[prop(into)]
    contents: Contents,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().selfcheck;
    let there = session.ask(move |workbook| workbook.get::<CheckRound>(id).is_some());
    let name = session
        .ask(move |workbook| workbook.get::<CheckRound>(id).map(|round| called(workbook, round)).unwrap_or_default());
    let told = session.ask(move |workbook| workbook.get::<CheckRound>(id).map(|round| stands(workbook, id, round)));
    let several = session.ask(move |workbook| has_several(workbook, id));
    let contents = StoredValue::new_local(contents);
    let to = move |page: Page, name: &'static str| {
        let current = (page == here).then_some("page");
        view! { <a href=Route::In(session.id(), page).href() aria-current=current>{name}</a> }
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Round(id)));
        page::go_to(&Route::In(session.id(), Page::Selfchecks).to_string(), "page-title");
    };
    let body = move || match there.get() {
        true => view! {
            <header class={"page-head meeting-head check-head"}>
                <div>
                    <h1 id={"page-title"} tabindex={"-1"}>{name}</h1>
                    <p class={"quiet"} role={"status"}>{told}</p>
                </div>
                <nav class={"meeting-pages not-printed"} aria-label=t.pages>
                    {to(Page::Check(id), if several.get_untracked() { words().several.gather } else { t.answers })}
                    {to(Page::CheckResult(id), t.result)}
                </nav>
            </header>
            {contents.with_value(Contents::draw)}
            <div class={"buttons check-remove"}>
                <Button class="quiet-button" text=t.remove writes=true press=remove />
            </div>
        }
        .into_any(),
        false => view! {
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <p class={"invitation"}>{t.missing}</p>
        }
        .into_any(),
    };
    view! {
        <p class={"back"}><a href=Route::In(session.id(), Page::Selfchecks).href()>{t.back}</a></p>
        {body}
    }
    .into_any()
}
