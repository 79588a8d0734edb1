//! Local storage, where it is allowed.

use gloo_storage::{LocalStorage, Storage};

/// Local storage that was found to work.
///
/// `LocalStorage::raw` panics where storage is denied, so it is called only by
/// those who hold one of these.
#[derive(Clone, Copy, Debug)]
pub struct Local(());

/// Why local storage did not take a text. What was there before is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl Local {
    /// Local storage, if the browser allows it: naming it throws where cookies
    /// are blocked, and it can be null.
    pub fn find() -> Option<Local> {
        let storage = web_sys::window()?.local_storage().ok()??;
        let probe = "groundwork/probe";
        storage.set_item(probe, "1").ok()?;
        storage.remove_item(probe).ok()?;
        Some(Local(()))
    }

    /// The text at a key.
    pub fn read(self, key: &str) -> Option<String> {
        LocalStorage::raw().get_item(key).ok().flatten()
    }

    /// Puts a text at a key.
    ///
    /// # Errors
    /// [`Refused`] when there is no room.
    pub fn write(self, key: &str, text: &str) -> Result<(), Refused> {
        LocalStorage::raw().set_item(key, text).map_err(|_| Refused)
    }

    /// Removes a key.
    pub fn remove(self, key: &str) {
        LocalStorage::delete(key);
    }

    /// All keys that begin so.
    pub fn keys(self, prefix: &str) -> Vec<String> {
        let storage = LocalStorage::raw();
        let all = (0..LocalStorage::length()).filter_map(|at| storage.key(at).ok().flatten());
        all.filter(|key| key.starts_with(prefix)).collect()
    }
}
