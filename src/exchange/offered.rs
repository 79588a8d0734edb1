//! Files that someone offers, whatever they are: the one place that looks at what is in one.

use super::answers::{self, AnswersError, SharedAnswers, read_answers};
use super::backup::{Manifest, read_backup};
use super::csv::{Looks, looks};
use super::format::{Notice, ReadError};
use super::observation::{self, SharedObservation, SheetError, SheetNotice, read_observation};
use super::picture::{PictureError, is_svg, read_picture};
use super::question_set::{self, SetError, SetNotice, SharedSet, read_question_set};
use super::scenario::{self, Brought, ScenarioFileError, read_practice};
use crate::model::Workbook;

/// What can be taken from a file.
#[derive(Clone, Debug)]
pub enum Offered {
    /// A whole workbook.
    Workbook(Box<Backup>),
    /// A set of questions, and what was found in reading it.
    Set(SharedSet, Vec<SetNotice>),
    /// An observer’s sheet, and what was found in reading it.
    Sheet(Box<SharedObservation>, Vec<SheetNotice>),
    /// What somebody answered in a self-check.
    Answers(SharedAnswers),
    /// A scenario, or a client's card.
    Practice(Brought),
}

/// A workbook that was read, what its file says of itself, and what was found in reading it.
pub type Backup = (Workbook, Manifest, Vec<Notice>);

/// Why nothing can be taken from a file. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfferError {
    /// It is no backup that can be read.
    Backup(ReadError),
    /// It is a picture, and no data can be read from it.
    Picture(PictureError),
    /// It is a table of a map, which a new map is made of elsewhere.
    Table,
    /// It is a table of something else.
    OtherTable,
    /// It is a set of questions, and can’t be read.
    Set(SetError),
    /// It is an observer’s sheet, and can’t be read.
    Sheet(SheetError),
    /// It has somebody’s answers to a self-check, and they can’t be read.
    Answers(AnswersError),
    /// It is a scenario or a client's card, and can’t be read.
    Practice(ScenarioFileError),
}

/// How files begin that are pictures of pixels, read as text: PNG, JPEG, GIF, WebP.
const PIXELS: [&str; 4] = ["\u{fffd}PNG", "\u{fffd}\u{fffd}\u{fffd}", "GIF8", "RIFF"];

/// Reads a backup, the data that a picture carries, a set of questions, an observer’s sheet, somebody’s
/// answers to a self-check, a scenario, or a client's card.
///
/// # Errors
/// [`OfferError`] says what it is, and why it can't be read.
pub fn read_offered(text: &str) -> Result<Offered, OfferError> {
    let workbook = |backup| Offered::Workbook(Box::new(backup));
    if PIXELS.iter().any(|begin| text.starts_with(begin)) {
        Err(OfferError::Picture(PictureError::Pixels))
    } else if is_svg(text) {
        read_picture(text).map(workbook).map_err(OfferError::Picture)
    } else if question_set::FILE.is_said_by(text) {
        read_question_set(text).map(|(set, notices)| Offered::Set(set, notices)).map_err(OfferError::Set)
    } else if observation::FILE.is_said_by(text) {
        let sheet = |(sheet, notices)| Offered::Sheet(Box::new(sheet), notices);
        read_observation(text).map(sheet).map_err(OfferError::Sheet)
    } else if answers::FILE.is_said_by(text) {
        read_answers(text).map(Offered::Answers).map_err(OfferError::Answers)
    } else if scenario::is_said_by(text) {
        read_practice(text).map(Offered::Practice).map_err(OfferError::Practice)
    } else if let Some(looks) = looks(text) {
        Err(match looks {
            Looks::LikeOurs => OfferError::Table,
            Looks::LikeAnother => OfferError::OtherTable,
        })
    } else {
        read_backup(text).map(workbook).map_err(OfferError::Backup)
    }
}
