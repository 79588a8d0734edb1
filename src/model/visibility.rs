//! Who may see something.

crate::words! {
    /// Whether something may appear in what a client sees.
    pub enum Visibility {
        /// May be shown to the client.
        Shareable = "shareable",
        /// For the owner's eyes only.
        Private = "private",
    }
}

impl Visibility {
    /// What the client may see if so, and what only its owner sees if not.
    pub const fn shareable_if(so: bool) -> Visibility {
        if so { Visibility::Shareable } else { Visibility::Private }
    }
}
