//! Checkpoints: a whole workbook as one compressed ASCII text.
//!
//! ASCII, because one character above U+00FF halves the quota in WebKit.
//! Compressed, because local storage holds five million characters. Written in
//! slices, because a workbook of some megabytes takes longer than a frame.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::deflate::core::{CompressorOxide, TDEFLFlush, TDEFLStatus, compress_to_output};
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use serde::{Deserialize, Serialize};

use super::backup::sha256_hex;
use super::format::{
    FORMAT, LONGEST_TEXT, Notice, READABLE_BY, ReadError, read_workbook, write_end, write_line, write_start,
};
use super::migrate;
use crate::model::{Key, Millis, Open, Workbook, WorkbookKind};

const ENCODING: &str = "deflate+base64";

/// What a checkpoint says of itself, readable without unpacking it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// The format of the workbook inside.
    pub format: u32,
    /// The lowest format whose readers can read it.
    pub readable_by: u32,
    /// The revision of the workbook.
    pub revision: u64,
    /// When it was written.
    pub written: Millis,
    /// What the workbook is called.
    pub name: String,
    /// What the workbook is for.
    pub kind: Open<WorkbookKind>,
    /// SHA-256 of the payload, in hex.
    pub sha256: String,
    /// How the payload is encoded.
    pub encoding: String,
}

#[derive(Deserialize)]
struct Payload<'a> {
    #[serde(borrow)]
    payload: &'a str,
}

/// A checkpoint read back.
#[derive(Clone, Debug, PartialEq)]
pub struct Checkpoint {
    /// What it says of itself.
    pub heading: Heading,
    /// The workbook.
    pub workbook: Workbook,
    /// What was found in reading; a wrong checksum is a notice, never a refusal.
    pub notices: Vec<Notice>,
}

/// Why a checkpoint can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckpointError {
    /// The envelope or the encoding is broken.
    Envelope,
    /// What was inside can't be read.
    Workbook(ReadError),
}

/// How hard to compress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As small as is reasonable, when there is time.
    Thorough,
    /// As quick as can be, when the page is about to go away.
    Quick,
}

/// Writes a checkpoint slice by slice.
pub struct CheckpointWriter {
    workbook: Workbook,
    revision: u64,
    compressor: Box<CompressorOxide>,
    packed: Vec<u8>,
    last: Option<Key>,
    slice: Vec<u8>,
}

impl CheckpointWriter {
    /// Begins a checkpoint of a workbook at a revision.
    pub fn new(workbook: Workbook, revision: u64, effort: Effort) -> CheckpointWriter {
        let level = match effort {
            Effort::Thorough => 6,
            Effort::Quick => 1,
        };
        let flags = miniz_oxide::deflate::core::create_comp_flags_from_zip_params(level, 15, 0);
        let mut slice = Vec::new();
        // A workbook's own parts always go into JSON; were one not to, reading
        // back would tell, and the journal still has everything.
        let _ = write_start(&mut slice, &workbook);
        let compressor = Box::new(CompressorOxide::new(flags));
        CheckpointWriter { workbook, revision, compressor, packed: Vec::new(), last: None, slice }
    }

    /// The revision that is being written.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Takes in up to so many more units. True when all are in.
    pub fn advance(&mut self, units: usize) -> bool {
        let mut last = self.last.take();
        let mut first = last.is_none();
        let mut rest = self.workbook.units_after(last.as_ref());
        let mut reached = None;
        for (key, unit) in rest.by_ref().take(units) {
            let _ = write_line(&mut self.slice, first, key, unit);
            first = false;
            reached = Some(key.clone());
        }
        let done = rest.next().is_none();
        drop(rest);
        self.last = reached.or_else(|| last.take());
        pack(&mut self.compressor, &self.slice, &mut self.packed, TDEFLFlush::None);
        self.slice.clear();
        done
    }

    /// Takes in what is left, and gives the text.
    pub fn finish(mut self, written: Millis) -> String {
        while !self.advance(usize::MAX) {}
        write_end(&mut self.slice);
        pack(&mut self.compressor, &self.slice, &mut self.packed, TDEFLFlush::Finish);
        let payload = STANDARD.encode(&self.packed);
        let info = self.workbook.info();
        let heading = Heading {
            format: FORMAT,
            readable_by: READABLE_BY,
            revision: self.revision,
            written,
            name: info.name,
            kind: info.kind,
            sha256: sha256_hex(payload.as_bytes()),
            encoding: ENCODING.into(),
        };
        let head = serde_json::to_string(&heading).unwrap_or_default();
        let mut text = ascii(head.strip_suffix('}').unwrap_or(&head));
        text.reserve(payload.len() + 16);
        text.push_str(",\"payload\":\"");
        text.push_str(&payload);
        text.push_str("\"}");
        text
    }
}

fn pack(compressor: &mut CompressorOxide, bytes: &[u8], out: &mut Vec<u8>, flush: TDEFLFlush) {
    let mut rest = bytes;
    loop {
        let (status, used) = compress_to_output(compressor, rest, flush, |packed| {
            out.extend_from_slice(packed);
            true
        });
        rest = rest.get(used..).unwrap_or(&[]);
        if rest.is_empty() || status != TDEFLStatus::Okay {
            return;
        }
    }
}

/// JSON with every character above ASCII written as an escape.
fn ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            let mut pair = [0; 2];
            for half in c.encode_utf16(&mut pair) {
                out.push_str(&format!("\\u{half:04x}"));
            }
        }
    }
    out
}

/// Reads what a checkpoint says of itself, without unpacking it.
///
/// # Errors
/// [`CheckpointError::Envelope`] if it isn't one.
pub fn read_heading(text: &str) -> Result<Heading, CheckpointError> {
    serde_json::from_str(text).map_err(|_| CheckpointError::Envelope)
}

/// Reads a checkpoint.
///
/// # Errors
/// [`CheckpointError`] says what is wrong with it.
pub fn read_checkpoint(text: &str) -> Result<Checkpoint, CheckpointError> {
    let heading = read_heading(text)?;
    let Payload { payload } = serde_json::from_str(text).map_err(|_| CheckpointError::Envelope)?;
    if heading.readable_by > FORMAT {
        let error = ReadError::TooNew { found: heading.readable_by, known: FORMAT };
        return Err(CheckpointError::Workbook(error));
    }
    if heading.encoding != ENCODING {
        return Err(CheckpointError::Envelope);
    }
    let packed = STANDARD.decode(payload.as_bytes()).map_err(|_| CheckpointError::Envelope)?;
    let json = decompress_to_vec_zlib_with_limit(&packed, LONGEST_TEXT).map_err(|_| CheckpointError::Envelope)?;
    let json = String::from_utf8(json).map_err(|_| CheckpointError::Envelope)?;
    let migrated = migrate::to_present(heading.format, &json).map_err(CheckpointError::Workbook)?;
    let (workbook, mut notices) =
        read_workbook(migrated.as_deref().unwrap_or(&json)).map_err(CheckpointError::Workbook)?;
    if heading.sha256 != sha256_hex(payload.as_bytes()) {
        notices.push(Notice::Altered);
    }
    Ok(Checkpoint { heading, workbook, notices })
}
