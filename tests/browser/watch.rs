//! What must not happen while a page is in use: errors, violations of its
//! Content-Security-Policy, requests to anywhere else.
//!
//! All of it is read from outside the page, so that nothing is missed while it
//! loads and nothing in it has to be prepared: Chromium's driver keeps the
//! console and the requests, Firefox's console service and observers are asked
//! directly, and WebKit's browser writes its console to its output.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::failure::{Problem, Result, problem};
use crate::page::Page;
use serde_json::{Value, json};
use std::fs;

/// What was seen so far.
#[derive(Default)]
pub struct Watch {
    complaints: Vec<String>,
    /// How much of the browser's output has been read.
    output_read: usize,
    /// How many of the server's requests have been looked at, and from which
    /// on the page was complete.
    requests_read: usize,
    loaded_at: Option<usize>,
    /// Icons and the manifest, which browsers fetch when they please.
    furniture: Vec<String>,
}

const FIREFOX_BEGINS: &str = "
    Services.console.reset();
    window.requestsSeen = [];
    window.requestObserver = { observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const by = channel.loadInfo?.loadingPrincipal;
        if (by && !by.isSystemPrincipal) window.requestsSeen.push(channel.URI.spec);
    } };
    Services.obs.addObserver(window.requestObserver, 'http-on-opening-request');";

const FIREFOX_TELLS: &str = "
    const errors = Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter((error) => !(error.flags & Ci.nsIScriptError.warningFlag))
        .filter((error) => /^(http|file|blob|data)/.test(error.sourceName) || /^CSP|^content /.test(error.category))
        .map((error) => `${error.category}: ${error.errorMessage} (${error.sourceName}:${error.lineNumber})`);
    Services.console.reset();
    return { errors, requests: window.requestsSeen.splice(0) };";

impl Watch {
    /// Called with each browser that is started.
    pub async fn begin(&mut self, browser: &Browser) -> Result {
        self.output_read = fs::read(&browser.log)?.len();
        self.loaded_at = None;
        if browser.engine() == Engine::Firefox {
            browser.firefox(FIREFOX_BEGINS).await?;
        }
        Ok(())
    }
}

impl Page {
    /// Everything that went wrong since the last time this was asked.
    pub async fn complaints(&mut self) -> Result<Vec<String>> {
        self.note_complaints().await?;
        Ok(std::mem::take(&mut self.watch.complaints))
    }

    /// Fails on any error or violation in the page, any request to another
    /// origin, and any at all once the page was loaded (but for the service
    /// worker's own).
    pub async fn assert_clean(&mut self) -> Result {
        let complaints = self.complaints().await?;
        if complaints.is_empty() {
            return Ok(());
        }
        problem(format!("the page should be without errors, but:\n  {}", complaints.join("\n  ")))
    }

    /// Waits until something has gone wrong, for tests that mean it to.
    pub async fn expect_complaint(&mut self, words: &str) -> Result {
        let deadline = std::time::Instant::now() + self.patience;
        let mut seen = Vec::new();
        while std::time::Instant::now() < deadline {
            seen.extend(self.complaints().await?);
            if seen.iter().any(|complaint| complaint.contains(words)) {
                return Ok(());
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        problem(format!("nobody complains about “{words}”, only: {seen:#?}"))
    }

    pub(crate) async fn note_complaints(&mut self) -> Result {
        self.note_page_requests().await?;
        self.look_for_requests();
        let found = match self.engine {
            Engine::Chromium => self.chromium_complaints().await?,
            Engine::Firefox => self.firefox_complaints().await?,
            Engine::WebKit => self.webkit_complaints()?,
        };
        self.watch.complaints.extend(found);
        Ok(())
    }

    /// Called when the page is about to be left for another one.
    pub(crate) async fn note_leaving(&mut self) -> Result {
        self.note_page_requests().await?;
        self.look_for_requests();
        self.watch.loaded_at = None;
        Ok(())
    }

    /// Called when the page has been loaded.
    pub(crate) async fn note_loaded(&mut self) -> Result {
        let furniture =
            "return [...document.querySelectorAll('link[rel~=icon], link[rel=manifest], link[rel=apple-touch-icon]')]
            .map((link) => link.href)";
        // Nothing comes from a page that is just loading itself anew, as for another workbook.
        let links = self.wait_for_some("the page's links", async |page| {
            Ok(serde_json::from_value(page.run(furniture, []).await?).ok())
        });
        self.watch.furniture = links.await?;
        let in_manifest = self.icons_of_the_manifest();
        self.watch.furniture.extend(in_manifest);
        if self.watch.loaded_at.is_none() {
            self.watch.loaded_at = self.its_server().map(|server| server.requests().len());
        }
        Ok(())
    }

    fn icons_of_the_manifest(&self) -> Vec<String> {
        let manifest = self.watch.furniture.iter().find(|url| url.ends_with(".webmanifest"));
        let file = manifest
            .and_then(|url| url.strip_prefix(self.start_address()))
            .map(|path| self.shipped().folder.join(path));
        let manifest = file.and_then(|file| fs::read(file).ok()).unwrap_or_default();
        let manifest: Value = serde_json::from_slice(&manifest).unwrap_or_default();
        let icons = manifest["icons"].as_array().into_iter().flatten().filter_map(|icon| icon["src"].as_str());
        icons.map(|icon| format!("{}{}", self.start_address(), icon.trim_start_matches("./"))).collect()
    }

    /// The requests that the page itself knows of.
    async fn note_page_requests(&mut self) -> Result {
        let script = "return performance.getEntriesByType('resource').map((entry) => entry.name)";
        let requests: Vec<String> = serde_json::from_value(self.run(script, []).await?).unwrap_or_default();
        let foreign = self.foreign(requests);
        self.watch.complaints.extend(foreign);
        Ok(())
    }

    /// The requests that our own server has seen.
    fn look_for_requests(&mut self) {
        let Some(server) = self.its_server() else { return };
        let requests = server.requests();
        let origin = self.origin();
        let loaded_at = self.watch.loaded_at.unwrap_or(usize::MAX);
        let late = requests.iter().enumerate().skip(self.watch.requests_read.max(loaded_at)).filter(|(_, request)| {
            let by_worker = request.is_worker_script || request.referrer.ends_with("/sw.js");
            let furniture = self.watch.furniture.iter().any(|url| *url == format!("{origin}{}", request.path));
            !by_worker && !furniture
        });
        let late: Vec<String> = late
            .map(|(_, request)| {
                format!("a request after loading: {} {} ({})", request.method, request.path, request.purpose)
            })
            .collect();
        self.watch.requests_read = requests.len();
        self.watch.complaints.extend(late);
    }

    fn origin(&self) -> String {
        self.start_address().splitn(4, '/').take(3).collect::<Vec<_>>().join("/")
    }

    /// Those of some addresses that are not the page's own origin (or file).
    fn foreign(&self, addresses: impl IntoIterator<Item = String>) -> Vec<String> {
        let (start, origin) = (self.start_address().to_owned(), self.origin() + "/");
        let own = |address: &str| {
            let from_disk = origin == "file:///";
            let harmless =
                ["data:", "blob:", "about:", "chrome:", "devtools:"].iter().any(|scheme| address.starts_with(scheme));
            harmless || if from_disk { address.split('#').next() == Some(&start) } else { address.starts_with(&origin) }
        };
        let foreign = addresses.into_iter().filter(|address| !own(address));
        foreign.map(|address| format!("a request to elsewhere: {address}")).collect()
    }

    async fn chromium_complaints(&mut self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let console = self.browser().ask("POST", "/se/log", json!({ "type": "browser" })).await?;
        for entry in console.as_array().into_iter().flatten().filter(|entry| entry["level"] == "SEVERE") {
            found.push(format!("the console: {}", entry["message"].as_str().unwrap_or_default()));
        }
        let events = self.browser().ask("POST", "/se/log", json!({ "type": "performance" })).await?;
        let mut requests = Vec::new();
        for event in events.as_array().into_iter().flatten() {
            let event: Value = serde_json::from_str(event["message"].as_str().unwrap_or("null"))?;
            if event["message"]["method"] == "Network.requestWillBeSent" {
                requests.extend(event["message"]["params"]["request"]["url"].as_str().map(str::to_owned));
            }
        }
        found.extend(self.foreign(requests));
        Ok(found)
    }

    async fn firefox_complaints(&mut self) -> Result<Vec<String>> {
        let told = self.browser().firefox(FIREFOX_TELLS).await?;
        let mut found: Vec<String> = serde_json::from_value(told["errors"].clone())?;
        let requests: Vec<String> = serde_json::from_value(told["requests"].clone())?;
        found.extend(self.foreign(requests));
        // Firefox's own parts write there too, but not in quotation marks.
        found.extend(self.output()?.lines().filter(|line| line.starts_with("console.error: \"")).map(str::to_owned));
        Ok(found)
    }

    fn webkit_complaints(&mut self) -> Result<Vec<String>> {
        let is_error = |line: &&str| {
            // "ADDRESS: CONSOLE SECURITY ERROR Refused to …": the source may be left out.
            let said = line.split_once("CONSOLE ").map_or("", |(_, said)| said);
            // WebKitGTK has no web manifests, and says so.
            let no_manifests = said.contains("Unrecognized Content-Security-Policy directive 'manifest-src'");
            said.split(' ').take(2).any(|word| word == "ERROR") && !no_manifests
        };
        Ok(self.output()?.lines().filter(is_error).map(str::to_owned).collect())
    }

    /// What the browser has said since the last time.
    fn output(&mut self) -> Result<String> {
        let log = fs::read(&self.browser().log).map_err(Problem::from)?;
        let new = String::from_utf8_lossy(&log[self.watch.output_read.min(log.len())..]).into_owned();
        // A line that is still being written is for the next time.
        let whole = new.rfind('\n').map_or(0, |end| end + 1);
        self.watch.output_read += whole;
        Ok(new[..whole].to_owned())
    }
}
