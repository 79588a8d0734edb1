//! The harness's own page (see the folder fixture), for its own tests.

use crate::everywhere::Run;
use crate::failure::Result;
use crate::page::Shipped;
use crate::process::{Scratch, copy};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// The fixture, with the hashes of its script and style in its policy; from
/// disk it is a page that needs nothing beside it.
pub fn fixture() -> Run {
    static BUILT: OnceLock<(Shipped, Scratch)> = OnceLock::new();
    let (shipped, _) = BUILT.get_or_init(|| build().expect("the fixture can be built"));
    Run::of(shipped.clone())
}

fn build() -> Result<(Shipped, Scratch)> {
    let scratch = Scratch::new()?;
    let folder = scratch.folder("fixture")?;
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/fixture"), &folder)?;
    let (index, file) = (folder.join("index.html"), folder.join("single.html"));
    let page = fs::read_to_string(&index)?;
    let hash = |tag: &str| {
        let (_, rest) = page.split_once(&format!("<{tag}>")).unwrap_or_default();
        let (content, _) = rest.split_once(&format!("</{tag}>")).unwrap_or_default();
        format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(content)))
    };
    let page = page.replace("{scripts}", &hash("script")).replace("{styles}", &hash("style"));
    let single: Vec<&str> = page.lines().filter(|line| !line.contains("<link ")).collect();
    fs::write(&index, &page)?;
    fs::write(&file, single.join("\n"))?;
    Ok((Shipped { folder, file }, scratch))
}
