//! Files: giving them out and taking them in.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
pub use web_sys::File;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// Offers a text as a download. False if the browser didn't let us.
pub fn download(name: &str, kind: &str, text: &str) -> bool {
    let offer = || {
        let document = web_sys::window()?.document()?;
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?;
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
        // The browser still reads from the address after the click.
        super::page::after(60_000, move || drop(Url::revoke_object_url(&url)));
        Some(())
    };
    offer().is_some()
}

/// Why a chosen file wasn't read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than allowed.
    TooLarge,
    /// The browser can't read it.
    Unreadable,
}

/// The file chosen in an input that tells of it, if there is one; the input is emptied, so that
/// the same file can be chosen again.
pub fn chosen(event: &web_sys::Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    file.inspect(|_| input.set_value(""))
}

/// The text of a file of at most so many bytes.
///
/// # Errors
/// [`FileError`] says why not; a file that is too large is not read at all.
pub async fn text(file: &File, most_bytes: f64) -> Result<String, FileError> {
    if file.size() > most_bytes {
        return Err(FileError::TooLarge);
    }
    let reading: Promise = file.text();
    let text = JsFuture::from(reading).await.map_err(|_| FileError::Unreadable)?;
    text.as_string().ok_or(FileError::Unreadable)
}

/// The bytes of a file of at most so many.
///
/// # Errors
/// [`FileError`] says why not; a file that is too large is not read at all.
pub async fn bytes(file: &File, most_bytes: f64) -> Result<Vec<u8>, FileError> {
    if file.size() > most_bytes {
        return Err(FileError::TooLarge);
    }
    let reading: Promise = file.array_buffer();
    let buffer = JsFuture::from(reading).await.map_err(|_| FileError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
