//! Light or dark. The page's first script sets it before anything is drawn.

use super::local::Local;
use super::page;

const KEY: &str = "groundwork/theme";

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The word that is kept, and set on the page.
    pub fn word(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// What a word stands for; anything else is as the system has it.
    pub fn from_word(word: &str) -> Theme {
        [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.word() == word).unwrap_or(Theme::System)
    }

    /// What is chosen now.
    pub fn chosen() -> Theme {
        Theme::from_word(&page::root_attribute("data-theme").unwrap_or_default())
    }

    /// Chooses, from now on and for the next time.
    pub fn choose(self) {
        let word = (self != Theme::System).then(|| self.word());
        page::set_root_attribute("data-theme", word);
        if let Some(local) = Local::find() {
            match word {
                // Without room it holds for this time only.
                Some(word) => drop(local.write(KEY, word)),
                None => local.remove(KEY),
            }
        }
    }
}
