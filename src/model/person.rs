//! People, who are referred to by id.

use serde::{Deserialize, Serialize};

use super::{Open, Visibility};

/// Someone named in the workbook: agreed with, source, owner, observer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name as typed.
    pub name: String,
    /// What stands for the name where it should not be read.
    pub initials: String,
    /// Whether a client may see the name. Private unless chosen.
    pub visibility: Open<Visibility>,
}

impl Default for Person {
    fn default() -> Self {
        Person { name: String::new(), initials: String::new(), visibility: Visibility::Private.into() }
    }
}
