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
