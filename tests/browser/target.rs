//! What a journey looks for: a role and a name, as people and assistive
//! technology perceive them.

use serde_json::{Value, json};
use std::fmt;

/// An element by role and accessible name.
#[derive(Clone)]
pub struct Target {
    role: String,
    name: Name,
    nth: Option<usize>,
    within: Option<Box<Target>>,
}

#[derive(Clone)]
enum Name {
    Any,
    Is(String),
    Contains(String),
}

/// The one of this role that is called so, exactly: `("button", "Save")` says
/// the same wherever a target is asked for.
pub fn called(role: &str, name: &str) -> Target {
    Target { role: role.to_owned(), name: Name::Is(name.to_owned()), nth: None, within: None }
}

/// One of this role with these words somewhere in its name.
pub fn containing(role: &str, words: &str) -> Target {
    Target { name: Name::Contains(words.to_owned()), ..called(role, "") }
}

/// One of this role, whatever its name.
pub fn any(role: &str) -> Target {
    Target { name: Name::Any, ..called(role, "") }
}

/// A button.
pub fn button(name: &str) -> Target {
    called("button", name)
}

/// A link.
pub fn link(name: &str) -> Target {
    called("link", name)
}

/// A field for text, of one line or several.
pub fn textbox(name: &str) -> Target {
    called("textbox", name)
}

/// A heading.
pub fn heading(name: &str) -> Target {
    called("heading", name)
}

impl Target {
    /// Only inside of that one (or those).
    pub fn within(mut self, outer: impl Into<Target>) -> Target {
        let outer = outer.into();
        self.within = Some(Box::new(match self.within {
            Some(inner) => inner.within(outer),
            None => outer,
        }));
        self
    }

    /// Of several, the one at this place, counted from 0 in the order of the page.
    pub fn nth(mut self, index: usize) -> Target {
        self.nth = Some(index);
        self
    }

    /// For `find` in names.js: from the outermost to the one looked for.
    pub fn path(&self) -> Value {
        let mut path = self.within.as_ref().map(|outer| outer.path()).unwrap_or_else(|| json!([]));
        let (how, name) = match &self.name {
            Name::Any => ("any", ""),
            Name::Is(name) => ("is", name.as_str()),
            Name::Contains(words) => ("contains", words.as_str()),
        };
        let step = json!({ "role": self.role, "how": how, "name": name, "nth": self.nth });
        path.as_array_mut().expect("an array since two lines above").push(step);
        path
    }
}

impl From<(&str, &str)> for Target {
    fn from((role, name): (&str, &str)) -> Target {
        called(role, name)
    }
}

impl From<&Target> for Target {
    fn from(target: &Target) -> Target {
        target.clone()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Name::Any => write!(f, "{}", self.role)?,
            Name::Is(name) => write!(f, "{} “{name}”", self.role)?,
            Name::Contains(words) => write!(f, "{} with “{words}” in its name", self.role)?,
        }
        if let Some(index) = self.nth {
            write!(f, " no. {}", index + 1)?;
        }
        match &self.within {
            Some(outer) => write!(f, " in {outer}"),
            None => Ok(()),
        }
    }
}
