//! Files: giving them out and taking them in.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
pub use web_sys::{Blob, File};
use web_sys::{BlobPropertyBag, DragEvent, FileList, HtmlAnchorElement, HtmlInputElement, Url};

/// A text as the browser keeps files, of a kind such as `image/svg+xml`.
pub fn blob(kind: &str, text: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// An address at which this page finds a text, for as long as this is kept.
#[derive(Debug)]
pub struct Address(String);

impl Address {
    /// Gives a text an address. None outside a browser, or where that gives none.
    pub fn of(kind: &str, text: &str) -> Option<Address> {
        if cfg!(not(target_arch = "wasm32")) {
            return None;
        }
        Url::create_object_url_with_blob(&blob(kind, text)?).ok().map(Address)
    }

    /// The address itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        // Refused only for what was no address.
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// Offers a text as a download. False if the browser didn't let us.
pub fn download(name: &str, kind: &str, text: &str) -> bool {
    blob(kind, text).is_some_and(|blob| download_blob(name, &blob))
}

/// Offers a file as a download. False if the browser didn't let us.
pub fn download_blob(name: &str, blob: &Blob) -> bool {
    let offer = || {
        let document = web_sys::window()?.document()?;
        let url = Url::create_object_url_with_blob(blob).ok()?;
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

/// Whether files are being dragged over the page, and not a text within it. They may
/// be dropped then: without this the browser would go to the file.
pub fn are_dragged(event: &web_sys::Event) -> bool {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    let files = data.is_some_and(|data| data.types().includes(&"Files".into(), 0));
    if files {
        event.prevent_default();
    }
    files
}

/// The files that were dropped on the page.
pub fn dropped(event: &web_sys::Event) -> Vec<File> {
    let files = || event.dyn_ref::<DragEvent>()?.data_transfer()?.files();
    are_dragged(event).then(files).flatten().map(|files| all_of(&files)).unwrap_or_default()
}

fn all_of(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|place| files.get(place)).collect()
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

/// The files chosen in an input that tells of them; the input is emptied as well.
pub fn all_chosen(event: &web_sys::Event) -> Vec<File> {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return Vec::new() };
    let all = input.files().map(|files| all_of(&files));
    input.set_value("");
    all.unwrap_or_default()
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
