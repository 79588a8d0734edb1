//! Pictures that leave the app: as files, or into the clipboard. What became of it is told.

mod ruler;

use crate::platform::{clipboard, files, picture, spawn};
use crate::session::{OnPicture, Session};

pub use ruler::BrowserRuler;

/// What an SVG is called where kinds of files are told apart.
pub const SVG: &str = "image/svg+xml";

/// How wide a PNG is, in pixels: twice as many as a projector has.
const PNG_WIDTH: u32 = 3840;

/// A picture to be drawn in pixels: as SVG, and how wide and high it is, in whatever unit.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// The picture.
    pub svg: String,
    /// How wide and high.
    pub size: (i32, i32),
}

impl Drawing {
    async fn pixels(self) -> Option<files::Blob> {
        let (wide, high) = self.size;
        let height = PNG_WIDTH.checked_mul(u32::try_from(high).ok()?)? / u32::try_from(wide).ok()?.max(1);
        picture::png(&self.svg, (PNG_WIDTH, height)).await
    }
}

/// Offers a picture as SVG.
pub fn download_svg(session: Session, file: String, svg: Option<&str>) {
    let offered = svg.is_some_and(|svg| files::download(&file, SVG, svg));
    session.say_of_picture(if offered { OnPicture::Downloaded { file } } else { OnPicture::NotDownloaded });
}

/// Offers a picture as PNG.
pub fn download_png(session: Session, file: String, drawing: Option<Drawing>) {
    spawn(async move {
        let blob = match drawing {
            Some(drawing) => drawing.pixels().await,
            None => None,
        };
        session.say_of_picture(match blob {
            None => OnPicture::NotDrawn,
            Some(blob) if files::download_blob(&file, &blob) => OnPicture::Downloaded { file },
            Some(_) => OnPicture::NotDownloaded,
        });
    });
}

/// Puts a picture into the clipboard.
pub fn copy(session: Session, drawing: Drawing) {
    spawn(async move {
        let copied = clipboard::copy_png(drawing.pixels()).await;
        session.say_of_picture(if copied { OnPicture::Copied } else { OnPicture::NotCopied });
    });
}
