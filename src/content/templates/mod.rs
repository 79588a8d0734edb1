//! What a map can begin with: outlines of maps as data. The people, places and
//! figures in the cases are made up.

mod bakery;
mod beginnings;
mod museum;
mod outline;
mod ward;

use crate::model::Origin;
use outline::{Idea, Need, Reason};

/// What a template is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplateGroup {
    /// To begin a map of one's own with.
    Beginning,
    /// A finished example, to learn from.
    Case,
}

/// An outline of a map.
#[derive(Debug)]
pub struct Template {
    /// A word that stays the same whatever becomes of the text.
    pub id: &'static str,
    /// What it is for.
    pub group: TemplateGroup,
    /// What it is called in the list.
    pub name: &'static str,
    /// What it is good for, in a line.
    pub about: &'static str,
    /// What the map is called.
    title: &'static str,
    origin: Option<Origin>,
    request: &'static str,
    notes: &'static str,
    /// In how many weeks the results are due; 0 for no day.
    due: u16,
    needs: &'static [Need],
    causes: &'static [Reason],
    solutions: &'static [Idea],
}

/// All of them, in the order of the list.
pub static TEMPLATES: [&Template; 6] = [
    &beginnings::BLANK,
    &beginnings::OWN_ORGANISATION,
    &beginnings::PARTNERSHIP,
    &ward::WARD,
    &bakery::BAKERY,
    &museum::MUSEUM,
];

/// A map with nothing on it; the others are built upon it.
const EMPTY: Template = Template {
    id: "",
    group: TemplateGroup::Beginning,
    name: "",
    about: "",
    title: "",
    origin: None,
    request: "",
    notes: "",
    due: 0,
    needs: &[],
    causes: &[],
    solutions: &[],
};
