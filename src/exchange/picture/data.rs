//! The data that a picture can carry: a backup, packed, where no viewer shows it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use super::svg::OURS;
use crate::exchange::backup::{Manifest, read_backup};
use crate::exchange::format::{LONGEST_TEXT, Notice, ReadError};
use crate::model::Workbook;

const BEGIN: &str = "<metadata data-groundwork=\"deflate+base64\">";
const END: &str = "</metadata>";
/// How hard to compress, of 10.
const EFFORT: u8 = 6;

/// Why no data can be read from a picture. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureError {
    /// It is made of pixels, as photos are: no data can be in it.
    Pixels,
    /// It ends before it is finished.
    CutOff,
    /// It isn't one of ours.
    Foreign,
    /// It is one of ours, made without its data.
    NoData,
    /// It is one of ours, and its data can't be unpacked.
    Damaged,
    /// Its data can be unpacked, and not read.
    Inside(ReadError),
}

/// What a picture carries of a backup: a part of its SVG.
pub fn picture_data(backup: &str) -> String {
    let packed = STANDARD.encode(compress_to_vec_zlib(backup.as_bytes(), EFFORT));
    format!("{BEGIN}{packed}{END}\n")
}

/// Whether a text is an SVG, ours or not.
pub(in crate::exchange) fn is_svg(text: &str) -> bool {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    // What may stand before the root.
    for (begin, end) in [("<?xml", "?>"), ("<!--", "-->"), ("<!DOCTYPE svg", ">"), ("<!--", "-->")] {
        if rest.starts_with(begin) {
            let Some((_, after)) = rest.split_once(end) else { return false };
            rest = after.trim_start();
        }
    }
    rest.starts_with("<svg")
}

/// Reads the data of a picture.
///
/// # Errors
/// [`PictureError`] says why there is none.
pub(in crate::exchange) fn read_picture(text: &str) -> Result<(Workbook, Manifest, Vec<Notice>), PictureError> {
    if text.len() > LONGEST_TEXT {
        return Err(PictureError::Inside(ReadError::TooLarge));
    }
    let root = text.split_once("<svg").and_then(|(_, rest)| rest.split_once('>'));
    let Some((attributes, _)) = root else { return Err(PictureError::CutOff) };
    // Others may end otherwise, and getting them again would be of no use.
    if !attributes.contains(OURS) {
        return Err(PictureError::Foreign);
    }
    if !text.trim_end().ends_with("</svg>") {
        return Err(PictureError::CutOff);
    }
    let (_, rest) = text.split_once(BEGIN).ok_or(PictureError::NoData)?;
    let (packed, _) = rest.split_once(END).ok_or(PictureError::Damaged)?;
    let packed = STANDARD.decode(packed.trim().as_bytes()).map_err(|_| PictureError::Damaged)?;
    let backup = decompress_to_vec_zlib_with_limit(&packed, LONGEST_TEXT).map_err(|_| PictureError::Damaged)?;
    let backup = String::from_utf8(backup).map_err(|_| PictureError::Damaged)?;
    read_backup(&backup).map_err(PictureError::Inside)
}
