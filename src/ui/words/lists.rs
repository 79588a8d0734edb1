//! What the words for the lists of maps and of clients are.

use crate::model::{ClientShow, ClientSort, Counts, MapShow, MapSort, Millis};

/// The list of maps.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct MapsWords {
    pub title: &'static str,
    pub add: &'static str,
    pub empty: &'static str,
    pub untitled: &'static str,
    pub no_client: &'static str,
    pub counts: fn(&Counts) -> String,
    pub remove: fn(&str) -> String,
}

/// What lists of maps and of clients have in common.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct ListWords {
    pub tools: &'static str,
    pub search_maps: &'static str,
    pub search_maps_hint: &'static str,
    pub search_clients: &'static str,
    pub search_clients_hint: &'static str,
    pub client: &'static str,
    pub any_client: &'static str,
    pub show: &'static str,
    pub map_shows: fn(MapShow) -> &'static str,
    pub client_shows: fn(ClientShow) -> &'static str,
    pub sort: &'static str,
    pub map_sorts: fn(MapSort) -> &'static str,
    pub client_sorts: fn(ClientSort) -> &'static str,
    /// How many are shown, of how many, how many are archived, and whether maps are still being read.
    pub maps_shown: fn(usize, usize, usize, bool) -> String,
    pub clients_shown: fn(usize, usize, usize) -> String,
    pub nothing: &'static str,
    pub clear: &'static str,
    pub show_archived: fn(usize) -> String,
    /// On the page of what is archived.
    pub put_aside: &'static str,
    /// Now, and when it was.
    pub changed: fn(Millis, Millis) -> String,
    /// Followed by what for.
    pub actions: &'static str,
    pub duplicate: &'static str,
    pub duplicate_what: fn(&str) -> String,
    pub copy_of: fn(&str) -> String,
    pub archive: &'static str,
    pub archive_what: fn(&str) -> String,
    pub take_out: &'static str,
    pub take_out_what: fn(&str) -> String,
    pub new_client: &'static str,
    pub new_client_for: fn(&str) -> String,
    pub new_map_for: fn(&str) -> String,
}
