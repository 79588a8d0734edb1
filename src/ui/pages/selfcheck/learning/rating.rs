//! Rating the items, one area at a time: alone, or when it is one's turn.

use leptos::prelude::*;

use super::item::{RatedItem, place_of_rating};
use super::items_in;
use crate::content::{LearningArea, LearningItem, rated, said_of};
use crate::model::{CheckAnswer, CheckAnswers, Rated, RoundId, Word};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Contents};
use crate::ui::pages::selfcheck::answering::{About, FINISH, Finish};
use crate::ui::pages::selfcheck::has_several;
use crate::ui::pages::selfcheck::several::Gathering;
use crate::ui::words::words;

/// The id of the button that leads to the next area.
const ON: &str = "learning-on";

/// The page on which a round is rated.
#[component]
pub fn Rating(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let items = session.ask(move |workbook| items_in(workbook, id));
    let answers = session.record_or_empty::<CheckAnswers>(id);
    let several = session.ask(move |workbook| has_several(workbook, id));
    let give = Callback::new(move |(word, answer): (String, CheckAnswer)| session.give_answer(id, &word, answer));
    let last = move || view! { <Finish id /> }.into_any();
    let body = move || match items.get() {
        Some(_) if several.get() => view! { <Gathering id /> }.into_any(),
        Some(items) => view! { <Ratings items answers give end=FINISH last /> }.into_any(),
        None => view! { <p class={"invitation"}>{words().selfcheck.newer}</p> }.into_any(),
    };
    view! {
        <About id />
        {body}
    }
    .into_any()
}

/// The first thing that wasn't said of an item, in the order of the page.
fn first_open(items: &'static [LearningItem], answers: &CheckAnswers) -> Option<(&'static LearningItem, Rated)> {
    let each = items.iter().flat_map(|item| Rated::ALL.iter().map(move |rated| (item, *rated)));
    each.into_iter().find(|(item, rated)| said_of(item, *rated, answers).is_none())
}

fn of_area(items: &'static [LearningItem], area: LearningArea) -> impl Iterator<Item = &'static LearningItem> {
    items.iter().filter(move |item| item.area == area)
}

/// The area after one.
fn after(area: LearningArea) -> Option<LearningArea> {
    LearningArea::ALL.iter().copied().skip_while(|other| *other != area).nth(1)
}

/// The items, area by area, with what was said of them.
#[component]
pub fn Ratings(
    /// The items.
    items: &'static [LearningItem],
    /// All that was said.
    #[prop(into)]
    answers: Signal<CheckAnswers>,
    /// Notes an answer under its word.
    give: Callback<(String, CheckAnswer)>,
    /// The id of what comes after the last item.
    end: &'static str,
    /// Draws what comes after the last item.
    #[prop(into)]
    last: Contents,
) -> impl IntoView {
    let t = &words().learning;
    let last = StoredValue::new_local(last);
    let open = Memo::new(move |_| answers.with(|answers| first_open(items, answers)));
    let area = RwSignal::new(open.get_untracked().map_or(LearningArea::Leadership, |(item, _)| item.area));
    let turn_to = move |item: &LearningItem, rated: Rated| {
        area.set(item.area);
        page::focus_soon(place_of_rating(item, rated));
    };
    let to_area = move |to: LearningArea| {
        let first = of_area(items, to).next();
        first.into_iter().for_each(|item| turn_to(item, Rated::Importance));
    };
    // After the last row of an area comes the way to the next one, or to the result.
    let on_from = move |item: &'static LearningItem, rated: Rated| match rated {
        Rated::Importance => page::focus_now(&place_of_rating(item, Rated::Level)),
        Rated::Level => match of_area(items, item.area).skip_while(|other| *other != item).nth(1) {
            Some(next) => page::focus_now(&place_of_rating(next, Rated::Importance)),
            None => page::focus_now(if after(item.area).is_some() { ON } else { end }),
        },
    };
    let step = move |of: &LearningArea| {
        let of = *of;
        let current = move || (area.get() == of).then_some("step");
        let count = of_area(items, of).count();
        let told = move || answers.with(|answers| (t.rated_short)(rated(of_area(items, of), answers), count));
        view! {
            <li>
                <button type={"button"} aria-current=current on:click=move |_| area.set(of)>
                    <span>{(t.area)(of)}</span>
                    " "
                    <span class={"quiet"}>{told}</span>
                </button>
            </li>
        }
    };
    let shown = move || {
        let here = area.get();
        let draw = |item: &'static LearningItem| {
            let next = move |rated: Rated| on_from(item, rated);
            view! { <RatedItem item answers give next /> }
        };
        let on = match after(here) {
            Some(next) => view! {
                <div class={"buttons rating-on"}>
                    <button type={"button"} class={"primary"} id=ON on:click=move |_| to_area(next)>
                        {(t.next_area)(next)}
                    </button>
                </div>
            }
            .into_any(),
            None => last.with_value(Contents::draw),
        };
        view! {
            <section class={"rating-area"} aria-labelledby={"learning-area"}>
                <h2 id={"learning-area"} tabindex={"-1"}>{(t.area)(here)}</h2>
                <p class={"quiet"}>{(t.area_about)(here)}</p>
                {of_area(items, here).map(draw).collect_view()}
                {on}
            </section>
        }
    };
    view! {
        <div class={"check-how"}>
            <p>{t.how}" "<span class={"quiet check-keys"}>{t.keys}</span></p>
        </div>
        <nav class={"rating-areas"} aria-label=t.areas>
            <ol>{LearningArea::ALL.iter().map(step).collect_view()}</ol>
            <Button
                class="quiet-button"
                text=t.next_open
                at_rest=Signal::derive(move || open.get().is_none())
                press=move || open.get_untracked().into_iter().for_each(|(item, rated)| turn_to(item, rated))
            />
        </nav>
        {shown}
    }
    .into_any()
}
