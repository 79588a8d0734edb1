//! What the words around a picture are. Those on it are the picture's own.

use crate::exchange::picture::PictureWords;
use crate::session::OnPicture;

/// The page on which a picture is looked at and handed out.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct PicturePageWords {
    pub for_owner: PictureWords,
    pub for_client: PictureWords,
    pub link: &'static str,
    pub title: &'static str,
    pub paper: &'static str,
    pub a4: &'static str,
    pub letter: &'static str,
    pub with_data: &'static str,
    pub with_data_hint: &'static str,
    pub pages: fn(usize) -> String,
    pub page: fn(usize, usize) -> String,
    /// What is told of a page to those who don't see it: which page, of how many.
    pub alt: fn(usize, usize) -> String,
    pub download_all: &'static str,
    pub svg: &'static str,
    pub png: &'static str,
    pub copy: &'static str,
    /// What a file is called that holds the data, after what an own copy is called.
    pub data_file: &'static str,
    /// The end of the name of a file where there are several pages.
    pub page_file: fn(usize) -> String,
    pub told: fn(&OnPicture) -> String,
}
