//! What of a scenario has an address.

use crate::model::PracticeRole;

crate::words! {
    /// What of a scenario one looks at.
    pub enum OfScenario {
        /// What everybody may read.
        Brief = "brief",
        /// The lead's card.
        Lead = "lead",
        /// The client's card.
        Client = "client",
        /// The observer's card.
        Observer = "observer",
        /// All cards, to be printed.
        Sheets = "sheets",
        /// Writing it.
        Write = "write",
    }
}

impl OfScenario {
    /// The card of a role.
    pub fn card(role: PracticeRole) -> OfScenario {
        match role {
            PracticeRole::Lead => OfScenario::Lead,
            PracticeRole::Client => OfScenario::Client,
            PracticeRole::Observer => OfScenario::Observer,
        }
    }
}
