//! Where the keyboard is, and moving it.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, Node};

use super::page::{after, as_soon_as_drawn, depart, departures};

/// How often, and how many milliseconds apart, something is looked for that the
/// browser is about to draw.
const TRIES: u32 = 12;
const APART: i32 = 16;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn active() -> Option<Element> {
    document()?.active_element()
}

/// An attribute of the nearest element around that which has the keyboard, of
/// those that fit a selector.
pub fn attribute_around(selector: &str, attribute: &str) -> Option<String> {
    active()?.closest(selector).ok()??.get_attribute(attribute)
}

/// Whether the keyboard is inside of the element with this id.
pub fn is_inside(id: &str) -> bool {
    let inside = || Some(document()?.get_element_by_id(id)?.contains(Some(active()?.as_ref())));
    inside().unwrap_or(false)
}

/// Moves the keyboard to the next of the elements that fit a selector, or to the
/// one before; from the last to the first and the other way round.
pub fn to_neighbour(selector: &str, forward: bool) -> bool {
    depart();
    let go = || {
        let document = document()?;
        let all = document.query_selector_all(selector).ok()?;
        let here = document.active_element()?;
        let following = (0..all.length()).filter_map(|at| all.item(at)).filter(|node| {
            let side = here.compare_document_position(node);
            side & Node::DOCUMENT_POSITION_FOLLOWING != 0
        });
        let count = all.length();
        let first_after = count - u32::try_from(following.count()).ok()?;
        let is_here = |at: u32| all.item(at).is_some_and(|node| here.is_same_node(Some(&node)));
        let at = match forward {
            true if first_after < count => first_after,
            true => 0,
            false => {
                let before = first_after.checked_sub(1).filter(|at| !is_here(*at));
                before.or(first_after.checked_sub(2)).or(count.checked_sub(1))?
            }
        };
        all.item(at)?.dyn_into::<HtmlElement>().ok()?.focus().ok()
    };
    go().is_some()
}

/// Moves the keyboard to the first element that fits one of some selectors, in
/// their order: looked for until it is drawn, or the keyboard is sent elsewhere.
pub fn to_first_of(selectors: Vec<String>) {
    let departure = depart();
    let first = selectors.first().cloned().unwrap_or_default();
    as_soon_as_drawn(move || {
        let go = || {
            let found = document()?.query_selector(&first).ok()??.dyn_into::<HtmlElement>().ok()?;
            found.focus().ok()?;
            Some(active()?.is_same_node(Some(&found)))
        };
        departures() != departure || go().unwrap_or(false)
    });
    look_for(selectors, TRIES, departure);
}

fn look_for(selectors: Vec<String>, tries: u32, departure: u64) {
    let wait = if tries == TRIES { 0 } else { APART };
    after(wait, move || {
        if departures() != departure {
            return;
        }
        // The last of them will do when the others don't come.
        let some = if tries > 1 { selectors.get(..1) } else { Some(&selectors[..]) };
        let find = |selector: &String| document()?.query_selector(selector).ok()?;
        match some.unwrap_or_default().iter().find_map(find).and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            Some(found) => drop(found.focus()),
            None if tries > 1 => look_for(selectors, tries - 1, departure),
            None => {}
        }
    });
}

/// Opens or closes the details with this id; whether they are open now.
pub fn open_details(id: &str, open: bool) -> Option<bool> {
    let details = document()?.get_element_by_id(id)?;
    let was_open = details.has_attribute("open");
    if was_open != open {
        let set = if open { details.set_attribute("open", "") } else { details.remove_attribute("open") };
        set.ok()?;
    }
    Some(was_open)
}

/// What has the keyboard, so that it gets it back when the page has put that
/// elsewhere: a browser takes the keyboard from what is moved.
#[derive(Clone, Debug)]
pub struct Kept {
    element: Option<Element>,
    caret: Option<(u32, u32)>,
}

/// Remembers what has the keyboard, with the caret in it.
pub fn keep() -> Kept {
    let element = active();
    let caret = element.as_ref().and_then(|element| {
        let ends = |start: Option<u32>, end: Option<u32>| Some((start?, end?));
        if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
            return ends(area.selection_start().ok()?, area.selection_end().ok()?);
        }
        let input = element.dyn_ref::<HtmlInputElement>()?;
        ends(input.selection_start().ok()?, input.selection_end().ok()?)
    });
    Kept { element, caret }
}

impl Kept {
    /// Gives the keyboard back: to the same element, to the one that has its id
    /// now, or to that with the id `else_to`. Before the next key if it can be,
    /// and again in a moment, unless the keyboard is sent elsewhere meanwhile.
    pub fn give_back(self, else_to: String) {
        let departure = depart();
        let (now, or_else) = (self.clone(), else_to.clone());
        as_soon_as_drawn(move || {
            let elsewhere = departures() != departure;
            if !elsewhere {
                now.put_back(&or_else);
            }
            // What has the keyboard still may be moved in the next turn.
            elsewhere
        });
        after(0, move || {
            if departures() == departure {
                self.put_back(&else_to);
            }
        });
    }

    fn put_back(&self, else_to: &str) {
        let Kept { element, caret } = self;
        let id = element.as_ref().map(Element::id).filter(|id| !id.is_empty());
        let by_id = |id: &str| document()?.get_element_by_id(id);
        let there = element.clone().filter(|element| element.is_connected() && element.tag_name() != "BODY");
        let target = there.or_else(|| by_id(&id?)).or_else(|| by_id(else_to));
        let Some(target) = target else { return };
        if active().is_some_and(|active| active.is_same_node(Some(&target))) {
            return;
        }
        target.dyn_ref::<HtmlElement>().into_iter().for_each(|target| drop(target.focus()));
        if let Some((start, end)) = *caret {
            if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
                let _ = area.set_selection_range(start, end);
            } else if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
                let _ = input.set_selection_range(start, end);
            }
        }
    }
}

/// Moves the keyboard among the elements that fit a selector inside of the one
/// with this id: so many places on, round and round, or to an end.
pub fn step(id: &str, selector: &str, by: Step) {
    depart();
    let go = || {
        let all = document()?.get_element_by_id(id)?.query_selector_all(selector).ok()?;
        let count = all.length();
        let here = active()?;
        let at = (0..count).find(|at| all.item(*at).is_some_and(|node| here.is_same_node(Some(&node))));
        let to = match (by, at) {
            (Step::First, _) | (Step::Next, None) => 0,
            (Step::Last, _) | (Step::Previous, None) => count.checked_sub(1)?,
            (Step::Next, Some(at)) => (at + 1) % count,
            (Step::Previous, Some(at)) => (at + count - 1) % count,
        };
        all.item(to)?.dyn_into::<HtmlElement>().ok()?.focus().ok()
    };
    let _ = go();
}

/// A step of the keyboard through a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the first.
    First,
    /// To the one before.
    Previous,
    /// To the next.
    Next,
    /// To the last.
    Last,
}

impl Step {
    /// What a key asks for in a list.
    pub fn of(key: &str) -> Option<Step> {
        match key {
            "Home" => Some(Step::First),
            "ArrowUp" => Some(Step::Previous),
            "ArrowDown" => Some(Step::Next),
            "End" => Some(Step::Last),
            _ => None,
        }
    }
}
