//! Which of the nine factors something is: a question for each, and a press that chooses it.

use leptos::prelude::*;

use crate::model::{Factor, Word as _};
use crate::platform::focus;
use crate::ui::components::{Button, Fold};
use crate::ui::words::words;

/// The nine factors, folded away under the offer to help.
#[component]
pub fn WhichFactor(
    /// The id of the fold.
    id: String,
    /// What it belongs to, for those who don't see where it stands.
    context: Signal<String>,
    /// Takes the factor that was chosen.
    choose: Box<dyn Fn(Factor)>,
) -> impl IntoView {
    let t = &words().factors;
    let (choose, fold) = (StoredValue::new_local(choose), StoredValue::new(id.clone()));
    let line = move |factor: Factor| {
        let text = (words().map.factors)(factor).to_string();
        let name = Signal::stored(format!("{text}: {}", (t.question)(factor)));
        let press = move || {
            choose.with_value(|choose| choose(factor));
            let id = fold.get_value();
            let _ = focus::open_details(&id, false);
            focus::to_first_of(vec![format!("[id='{id}'] > summary")]);
        };
        view! {
            <li>
                <Button class="quiet-button" text name writes=true press />
                <span class={"quiet"} aria-hidden={"true"}>{(t.question)(factor)}</span>
            </li>
        }
    };
    let contents = move || {
        view! { <ul class={"which-factor"}>{Factor::ALL.iter().copied().map(line).collect_view()}</ul> }.into_any()
    };
    view! { <Fold id summary=Signal::stored(t.which.to_string()) context contents /> }.into_any()
}
