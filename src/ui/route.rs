//! Addresses: the one place that reads and writes them.
//!
//! The part after the `#` is the path, so that the app also works from a file.

use std::fmt;

use crate::model::{ClientId, MapId, WorkbookId};

/// Where one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// No address was given: the workbook that was open last.
    Start,
    /// A page of a workbook.
    In(WorkbookId, Page),
    /// An address that leads nowhere, as it was given.
    Unknown(String),
}

/// A page of a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The list of maps.
    Maps,
    /// A map.
    Map(MapId),
    /// A map to be printed.
    Paper(MapId),
    /// The list of clients.
    Clients,
    /// A client.
    Client(ClientId),
    /// Where the data is, backups and versions.
    Data,
}

impl Route {
    /// Reads an address, without its `#`.
    pub fn parse(address: &str) -> Route {
        let parts: Vec<&str> = address.split('/').filter(|part| !part.is_empty()).collect();
        let page = match parts.as_slice() {
            [] => return Route::Start,
            ["w", _] | ["w", _, "maps"] => Some(Page::Maps),
            ["w", _, "maps", map] => map.parse().ok().map(Page::Map),
            ["w", _, "maps", map, "paper"] => map.parse().ok().map(Page::Paper),
            ["w", _, "clients"] => Some(Page::Clients),
            ["w", _, "clients", client] => client.parse().ok().map(Page::Client),
            ["w", _, "data"] => Some(Page::Data),
            _ => None,
        };
        let workbook = parts.get(1).and_then(|id| id.parse().ok());
        match (workbook, page) {
            (Some(workbook), Some(page)) => Route::In(workbook, page),
            _ => Route::Unknown(address.chars().take(200).collect()),
        }
    }

    /// The address for a link.
    pub fn href(&self) -> String {
        format!("#{self}")
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Route::Start => write!(formatter, "/"),
            Route::In(workbook, Page::Maps) => write!(formatter, "/w/{workbook}/maps"),
            Route::In(workbook, Page::Map(map)) => write!(formatter, "/w/{workbook}/maps/{map}"),
            Route::In(workbook, Page::Paper(map)) => write!(formatter, "/w/{workbook}/maps/{map}/paper"),
            Route::In(workbook, Page::Clients) => write!(formatter, "/w/{workbook}/clients"),
            Route::In(workbook, Page::Client(client)) => write!(formatter, "/w/{workbook}/clients/{client}"),
            Route::In(workbook, Page::Data) => write!(formatter, "/w/{workbook}/data"),
            Route::Unknown(address) => formatter.write_str(address),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    #[test]
    fn every_address_reads_back_as_it_was_written() {
        let workbook = WorkbookId::from_bits(11);
        let pages = [
            Page::Maps,
            Page::Map(MapId::from_bits(12)),
            Page::Paper(MapId::from_bits(12)),
            Page::Clients,
            Page::Client(ClientId::from_bits(13)),
            Page::Data,
        ];
        for page in pages {
            let route = Route::In(workbook, page);
            assert_eq!(Route::parse(&route.to_string()), route);
        }
        assert_eq!(Route::parse(&Route::Start.to_string()), Route::Start);
    }

    #[test]
    fn an_address_that_leads_nowhere_is_kept_to_be_shown() {
        let id = WorkbookId::from_bits(11);
        for address in ["/x", "/w", "/w/1", "/w/1/maps", &format!("/w/{id}/maps/x"), &format!("/w/{id}/maps/1/2/3")] {
            assert_eq!(Route::parse(address), Route::Unknown(address.into()));
        }
    }
}
