//! Long lists whose parts are laid out and painted by themselves.

use leptos::prelude::*;

use super::Each;
use super::each::ShowOne;
use crate::model::Key;

/// So many stand together: at a key the browser lays out the parts of one band, and
/// looks whether any of the others has to be drawn.
const BAND: usize = 20;

/// One view for each key, in bands. A view stays for as long as its key does and
/// stands in the same band.
#[component]
pub fn Bands(
    /// The keys in their order.
    #[prop(into)]
    keys: Signal<Vec<Key>>,
    /// Shows one of them.
    #[prop(into)]
    show: ShowOne,
) -> impl IntoView {
    let count = Memo::new(move |_| keys.with(|keys| keys.len().div_ceil(BAND)));
    let band = move |at: usize| {
        let of_band = move |keys: &Vec<Key>| keys.chunks(BAND).nth(at).unwrap_or_default().to_vec();
        let keys = Memo::new(move |_| keys.with(of_band));
        let class = move || if count.get() > 1 { "band one-of-many" } else { "band" };
        view! { <div class=class><Each keys show=show.clone() /></div> }.into_any()
    };
    view! { <For each=move || 0..count.get() key=|at| *at children=band /> }.into_any()
}
