//! What usually fits a cause, to be taken up as a solution.

use leptos::prelude::*;

use super::put_in;
use crate::model::{CauseId, InMap, Solution, SolutionId, SolutionKind, Usual};
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::words::words;

/// The kinds of solutions that usually fit a cause, each with a button that adds
/// one; nothing where nothing can be said. What is there isn't offered again.
#[component]
pub fn UsualSolutions(id: InMap<CauseId>, name: Signal<String>) -> impl IntoView {
    let session: Session = expect_context();
    let (t, on_map) = (&words().factors, &words().map);
    let usual = session.ask(move |workbook| workbook.usual_solutions(id));
    let take_up = move |kind: SolutionKind| {
        session.commit_drafts();
        let solution = session.workbook().with_untracked(|workbook| workbook.new_solution_for(id, kind));
        put_in::<SolutionId, Solution>(session, id.map, solution, "solution");
    };
    let one = move |(kind, is_there): Usual| {
        let called = (on_map.kinds)(kind);
        if is_there {
            return view! { <span class={"quiet"}>{(t.is_there)(called)}</span> }.into_any();
        }
        let full = Signal::derive(move || (t.take_up_for)(called, &name.get()));
        view! { <Button class="add" text=(t.take_up)(called) name=full writes=true press=move || take_up(kind) /> }
            .into_any()
    };
    move || {
        let usual = usual.get();
        let label = Signal::derive(move || format!("{}, {}", t.usual, name.get()));
        (!usual.is_empty()).then(|| {
            view! {
                <div class={"usual"} role={"group"} aria-label=label>
                    <span class={"label"} aria-hidden={"true"}>{t.usual}</span>
                    {usual.into_iter().map(one).collect_view()}
                </div>
            }
        })
    }
}
