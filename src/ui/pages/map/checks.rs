//! All that the checks find on a map, as a list.

use leptos::prelude::*;

use super::marks::{Explained, Marks, go_to, mark_id, shape};
use super::plan::Plan;
use crate::model::{CheckCounts, Finding, Key, Severity, Side, Spot, Word as _};
use crate::session::Session;
use crate::ui::components::{Button, Fold, Slices};
use crate::ui::words::words;

/// The list of checks, folded under how many there are.
#[component]
pub fn Checks() -> impl IntoView {
    let marks: Marks = expect_context();
    let t = &words().checks;
    let all = marks.all();
    let counts = Memo::new(move |_| all.with(|all| CheckCounts::of(all)));
    let summary = Signal::derive(move || match (t.counts)(counts.get()) {
        said if said.is_empty() => format!("{}: {}", t.title, t.none),
        said => format!("{}: {said}", t.title),
    });
    let some = Memo::new(move |_| all.with(|all| !all.is_empty()));
    let contents = move || {
        view! {
            <p class={"quiet"}>{t.hint}</p>
            {Severity::ALL.map(|severity| view! { <Group severity /> })}
            <PutAside />
        }
        .into_any()
    };
    let fold = move || {
        some.get().then(|| view! { <Fold id={"check-list".to_string()} summary context=t.of_map contents=contents /> })
    };
    view! { <section class={"checks"} id={"checks"} tabindex={"-1"} aria-label=t.title>{fold}</section> }.into_any()
}

/// What is found of one weight; nothing where there is none.
#[component]
fn Group(severity: Severity) -> impl IntoView {
    let marks: Marks = expect_context();
    let t = &words().checks;
    let of = move |finding: &Finding| finding.dismissed.is_none() && finding.rule.severity() == severity;
    let keys = keys_of(marks, of);
    let some = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let group = move || {
        let show = move |key: Key| line(marks, &key, |finding| view! { <FoundLine finding /> }.into_any());
        some.get().then(|| {
            view! {
                <h2 class={"check-group"}>
                    <span class=shape(severity) aria-hidden={"true"}></span>
                    {(t.severities)(severity)}
                </h2>
                <ul class={"check-lines"}>
                    <Slices keys show />
                </ul>
            }
        })
    };
    view! { {group} }.into_any()
}

/// The keys of some of the findings: where the dismissal of each stands.
fn keys_of(marks: Marks, of: impl Fn(&Finding) -> bool + Send + Sync + 'static) -> Memo<Vec<Key>> {
    let plan: Plan = expect_context();
    let key = move |finding: &Finding| Key::Dismissal(finding.dismissal(plan.map));
    Memo::new(move |_| marks.all().with(|all| all.iter().filter(|finding| of(finding)).map(key).collect()))
}

/// The line of the finding whose dismissal stands at a key.
fn line(marks: Marks, key: &Key, show: impl Fn(Finding) -> AnyView) -> AnyView {
    let Key::Dismissal(of) = key else { return ().into_any() };
    let is_it = |finding: &&Finding| finding.rule == of.rule && finding.at == of.at;
    let finding = marks.all().with_untracked(|all| all.iter().find(is_it).cloned());
    finding.map(show).into_any()
}

/// What a spot is called.
fn name_of_spot(plan: Plan, spot: Spot) -> Signal<String> {
    let whole = plan.name(spot.whole(plan.map));
    Signal::derive(move || {
        let side = match spot {
            Spot::Map => return words().checks.of_map.to_string(),
            Spot::Family(family) => return (words().checks.family)(family).to_string(),
            Spot::Cell(_, Side::Should) => Some(words().map.should),
            Spot::Cell(_, Side::Is) => Some(words().map.is),
            Spot::Row(_) | Spot::Cause(_) | Spot::Solution(_) => None,
        };
        let whole = whole.get();
        side.map_or(whole.clone(), |side| format!("{side}, {whole}"))
    })
}

/// A finding: a way to its mark or, where it is about the whole map, all there is to say.
#[component]
fn FoundLine(finding: Finding) -> impl IntoView {
    let plan: Plan = expect_context();
    let t = &words().checks;
    let (rule, spot) = ((t.name)(&finding), finding.at);
    let name = name_of_spot(plan, spot);
    let content = match spot {
        Spot::Map | Spot::Family(_) => {
            let id = format!("{}-{}", mark_id(spot), finding.rule.word());
            let contents = move || view! { <Explained finding=finding.clone() name /> }.into_any();
            let summary = Signal::derive(move || format!("{rule}: {}", name.get()));
            view! { <Fold id summary context=t.of_map contents /> }.into_any()
        }
        _ => {
            let full = Signal::derive(move || format!("{rule}: {}", name.get()));
            view! {
                <Button class="quiet-button" text=rule name=full press=move || go_to(spot) />
                <span class={"quiet"}>{name}</span>
            }
            .into_any()
        }
    };
    view! { <li>{content}</li> }.into_any()
}

/// What was dismissed, with the reason.
#[component]
fn PutAside() -> impl IntoView {
    let marks: Marks = expect_context();
    let t = &words().checks;
    let keys = keys_of(marks, |finding| finding.dismissed.is_some());
    let some = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let fold = move || {
        let summary = Signal::derive(move || (t.dismissed)(keys.with(Vec::len)));
        let contents = move || {
            let show = move |key: Key| line(marks, &key, |finding| view! { <AsideLine finding /> }.into_any());
            view! { <ul class={"check-lines"}><Slices keys show /></ul> }.into_any()
        };
        some.get().then(|| view! { <Fold id={"check-aside".to_string()} summary context=t.of_map contents=contents /> })
    };
    view! { {fold} }.into_any()
}

#[component]
fn AsideLine(finding: Finding) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let marks: Marks = expect_context();
    let t = &words().checks;
    let rule = (t.name)(&finding);
    let name = name_of_spot(plan, finding.at);
    let because = finding.dismissed.clone().unwrap_or_default();
    let full = Signal::derive(move || (t.bring_back_what)(&format!("{rule}, {}", name.get())));
    let press = move || marks.put_aside(session, &finding, None, "checks".to_string());
    view! {
        <li>
            <span>{rule}</span>
            <span class={"quiet"}>{name}</span>
            <span class={"check-because"}>{because}</span>
            <Button text=t.bring_back name=full writes=true press />
        </li>
    }
    .into_any()
}
