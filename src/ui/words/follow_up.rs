//! What the words around the note to a client are.

/// The page on which the note to a client is written.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct FollowUpPageWords {
    pub about: &'static str,
    pub with_maps: &'static str,
    pub text: &'static str,
    pub kept: &'static str,
    pub anew: &'static str,
    pub copy: &'static str,
    pub mail: &'static str,
    pub too_long: &'static str,
    pub save: &'static str,
    /// What the file is called, without day and ending.
    pub file: &'static str,
}
