//! Files that someone offers, whatever they are: the one place that looks at what is in one.

use super::backup::{Manifest, read_backup};
use super::format::{Notice, ReadError};
use super::picture::{PictureError, is_svg, read_picture};
use crate::model::Workbook;

/// Why nothing can be taken from a file. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferError {
    /// It is no backup that can be read.
    Backup(ReadError),
    /// It is a picture, and no data can be read from it.
    Picture(PictureError),
}

/// How files begin that are pictures of pixels, read as text: PNG, JPEG, GIF, WebP.
const PIXELS: [&str; 4] = ["\u{fffd}PNG", "\u{fffd}\u{fffd}\u{fffd}", "GIF8", "RIFF"];

/// Reads a backup, or the data that a picture carries.
///
/// # Errors
/// [`OfferError`] says what it is, and why it can't be read.
pub fn read_offered(text: &str) -> Result<(Workbook, Manifest, Vec<Notice>), OfferError> {
    if PIXELS.iter().any(|begin| text.starts_with(begin)) {
        Err(OfferError::Picture(PictureError::Pixels))
    } else if is_svg(text) {
        read_picture(text).map_err(OfferError::Picture)
    } else {
        read_backup(text).map_err(OfferError::Backup)
    }
}
