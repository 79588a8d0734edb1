//! English: a map as a picture.

use super::WORDS;
use super::handing::HANDOUT;
use super::paper::{FOR_CLIENT as CLIENT_PAPER, FOR_OWNER as OWNER_PAPER};
use super::sentences::{many, read_error};
use super::worth::said;
use crate::exchange::picture::{PictureError, PictureWords};
use crate::model::CellState;
use crate::platform::clock::day_in_words;
use crate::session::OnPicture;
use crate::ui::words::PicturePageWords;

pub(super) const PAGE: PicturePageWords = PicturePageWords {
    for_owner: FOR_OWNER,
    for_client: FOR_CLIENT,
    link: "Picture …",
    title: "Picture",
    paper: "Paper",
    a4: "A4",
    letter: "US Letter",
    with_data: "Put the data in the picture",
    with_data_hint: "Then dropping the SVG on Groundwork opens the map again. It contains private notes: anyone who has the file can read them.",
    pages: |count| many(count, "page", "pages"),
    page: |number, count| if count == 1 { "Page 1".into() } else { format!("Page {number} of {count}") },
    alt: |number, count| {
        let which = if count == 1 { String::new() } else { format!(", page {number} of {count}") };
        format!("The map as a picture{which}. All that is on it can be read on the map’s page or under Print.")
    },
    download_all: "Download all pages (SVG)",
    svg: "Download picture (SVG)",
    png: "Download for slides (PNG)",
    copy: "Copy picture",
    data_file: "with data",
    page_file: |page| format!("page-{page}"),
    told,
};

const FOR_OWNER: PictureWords = PictureWords {
    untitled: OWNER_PAPER.untitled,
    nothing: OWNER_PAPER.nothing,
    level: OWNER_PAPER.level,
    need: OWNER_PAPER.need_number,
    should: OWNER_PAPER.should,
    is: OWNER_PAPER.is,
    gap: OWNER_PAPER.gap,
    causes: "Causes",
    solutions: "Solutions",
    cause: OWNER_PAPER.cause,
    solution: OWNER_PAPER.solution,
    serves: OWNER_PAPER.serves,
    also: OWNER_PAPER.also,
    just_agreed: OWNER_PAPER.agreed,
    polarity: OWNER_PAPER.polarities,
    hypothesis: OWNER_PAPER.hypothesis,
    hypothesis_short: "hypothesis",
    factor: |factor| (WORDS.map.factors)(factor),
    kind: |kind| (WORDS.map.kinds)(kind),
    loose: OWNER_PAPER.loose,
    ..SHARED
};

const FOR_CLIENT: PictureWords = PictureWords {
    untitled: CLIENT_PAPER.untitled,
    nothing: CLIENT_PAPER.nothing,
    level: CLIENT_PAPER.level,
    need: CLIENT_PAPER.need_number,
    should: CLIENT_PAPER.should,
    is: CLIENT_PAPER.is,
    gap: CLIENT_PAPER.gap,
    causes: "What plays a part",
    solutions: "What we could do",
    cause: CLIENT_PAPER.cause,
    solution: CLIENT_PAPER.solution,
    serves: CLIENT_PAPER.serves,
    also: CLIENT_PAPER.also,
    just_agreed: CLIENT_PAPER.agreed,
    polarity: CLIENT_PAPER.polarities,
    hypothesis: CLIENT_PAPER.hypothesis,
    hypothesis_short: "to be confirmed",
    opportunity: CLIENT_PAPER.opportunity,
    state: |state| match state {
        Some(CellState::Known) => "said",
        None => "still open",
        state => (CLIENT_PAPER.states)(state),
    },
    line_serves: "is for",
    gap_said: CLIENT_PAPER.gap_said,
    guess: CLIENT_PAPER.guess,
    guessed_figure: CLIENT_PAPER.guessed_figure,
    status: HANDOUT.status,
    // Words of the trade, which a client has no use for.
    factor: |_| "",
    kind: |_| "",
    loose: CLIENT_PAPER.loose,
    ..SHARED
};

/// What both say alike.
const SHARED: PictureWords = PictureWords {
    untitled: "",
    nothing: "",
    level: OWNER_PAPER.level,
    need: OWNER_PAPER.need_number,
    should: "",
    is: "",
    gap: "",
    opportunity: OWNER_PAPER.opportunity,
    causes: "",
    solutions: "",
    cause: OWNER_PAPER.cause,
    solution: OWNER_PAPER.solution,
    serves: OWNER_PAPER.serves,
    line_serves: "serves",
    also: OWNER_PAPER.also,
    until: |day| (WORDS.map.until)(day),
    agreed: |with, on| (WORDS.map.agreed)(with, on),
    just_agreed: "",
    state: |state| (WORDS.map.state_shown)(state),
    source: |kind| (WORDS.source.sources)(kind),
    polarity: OWNER_PAPER.polarities,
    hypothesis: "",
    hypothesis_short: "",
    accepted: |why| (WORDS.map.accepted)(why),
    factor: |_| "",
    kind: |_| "",
    status: OWNER_PAPER.status,
    loose: "",
    continued: |what| format!("{what} (continued)"),
    page: |number, count| format!("Page {number} of {count}"),
    private: "Contains private notes",
    gap_said: OWNER_PAPER.gap_said,
    worth: |valued, conventions| (WORDS.map.gap_words.worth)(&said(valued, conventions)),
    guess: OWNER_PAPER.guess,
    guessed_figure: OWNER_PAPER.guessed_figure,
    day: day_in_words,
};

fn told(told: &OnPicture) -> String {
    match told {
        OnPicture::Downloaded { file } => {
            format!("Your browser was given {file}. Look in your downloads.")
        }
        OnPicture::NotDownloaded => "The browser didn’t take the picture. Nothing is lost; please try again.".into(),
        OnPicture::NotDrawn => {
            "This browser couldn’t turn the picture into a PNG. The SVG has the same on it: download that.".into()
        }
        OnPicture::Copied => "The picture is in the clipboard: paste it into a slide or a message.".into(),
        OnPicture::NotCopied => {
            "This browser doesn’t let a page copy pictures. Download the PNG and put that in instead.".into()
        }
        OnPicture::CannotRead(error) => format!("{} Nothing was changed.", picture_error(*error)),
    }
}

fn picture_error(error: PictureError) -> String {
    match error {
        PictureError::Pixels => {
            "This is a picture made of pixels, which can’t carry a map. Choose the SVG of it, if that was made with its data, or a backup.".into()
        }
        PictureError::CutOff => {
            "This picture ends before it is finished: it was probably not copied or downloaded to the end. Get it again from where it came.".into()
        }
        PictureError::Foreign => {
            "This is a picture, but not one that Groundwork made, so there is no map in it. Choose a backup, or a picture of a map.".into()
        }
        PictureError::NoData => {
            "This picture was made without its data, so it can’t be opened as a map. Choose a backup, or make the picture again with the data in it.".into()
        }
        PictureError::Damaged => {
            "This picture was made with its data, but the data was damaged since. Choose a backup instead, or an earlier copy of the picture.".into()
        }
        PictureError::Inside(error) => format!("The data in this picture can’t be opened. {}", read_error(&error)),
    }
}
