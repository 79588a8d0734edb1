//! Long lists, drawn a slice at a time, so that the page stays free.

use leptos::prelude::*;

use super::Each;
use super::each::ShowOne;
use crate::model::Key;
use crate::platform::page;

/// So many lines are drawn, or taken away, in one go.
const SLICE: usize = if cfg!(target_arch = "wasm32") { 30 } else { usize::MAX };

/// The keys of a slice, and whether there is another after it. Slices are never
/// taken away again: without keys they show nothing.
#[derive(Clone)]
struct Slice {
    keys: ArcRwSignal<Vec<Key>>,
    more: ArcRwSignal<bool>,
}

impl Slice {
    fn of(keys: &[Key]) -> Slice {
        Slice { keys: ArcRwSignal::new(keys.to_vec()), more: ArcRwSignal::new(false) }
    }
}

/// All slices of a list.
#[derive(Clone, Copy)]
struct Whole {
    slices: StoredValue<Vec<Slice>>,
    /// Which list the slices are on the way to.
    turn: StoredValue<u64>,
}

/// One view for each key, as [`Each`] has it; in a long list those at the top
/// come at once and the others in the moments after.
#[component]
pub fn Slices(
    /// The keys in their order.
    #[prop(into)]
    keys: Signal<Vec<Key>>,
    /// Shows one of them.
    #[prop(into)]
    show: ShowOne,
) -> impl IntoView {
    let first = keys.with_untracked(|keys| Slice::of(keys.chunks(SLICE).next().unwrap_or_default()));
    let slices = Whole { slices: StoredValue::new(vec![first]), turn: StoredValue::new(0) };
    Effect::new(move |_| {
        let keys = keys.get();
        slices.turn.update_value(|turn| *turn += 1);
        slices.become_like(keys, 0, slices.turn.get_value());
    });
    slices.view(0, show)
}

impl Whole {
    /// Draws the first slice from this one on that isn't as it should be, and
    /// sees to it that the others follow.
    fn become_like(self, keys: Vec<Key>, mut at: usize, turn: u64) {
        // None once the list is off the page.
        let Some(mut slices) = self.slices.try_get_value() else { return };
        if self.turn.try_get_value() != Some(turn) {
            return;
        }
        let wanted = |at: usize| keys.chunks(SLICE).nth(at).unwrap_or_default();
        while slices.get(at).is_some_and(|slice| slice.keys.with_untracked(|shown| shown == wanted(at))) {
            at += 1;
        }
        match slices.get(at) {
            Some(slice) => slice.keys.set(wanted(at).to_vec()),
            None if wanted(at).is_empty() => return,
            None => {
                let last = slices.last().cloned();
                slices.push(Slice::of(wanted(at)));
                self.slices.try_set_value(slices);
                last.into_iter().for_each(|last| last.more.set(true));
            }
        }
        page::after(0, move || self.become_like(keys, at + 1, turn));
    }

    /// A slice and all after it.
    fn view(self, at: usize, show: ShowOne) -> AnyView {
        let Some(slice) = self.slices.with_value(|slices| slices.get(at).cloned()) else { return ().into_any() };
        let Slice { keys, more } = slice;
        let later = show.clone();
        let next = move || more.get().then(|| self.view(at + 1, later.clone()));
        view! {
            <Each keys=Signal::derive(move || keys.get()) show />
            {next}
        }
        .into_any()
    }
}
