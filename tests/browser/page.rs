//! One page of the app in one browser: opening, closing, killing it.
//!
//! What can be done on it is in act.rs, what can be seen in find.rs, what must
//! not happen in watch.rs.

use crate::browser::{self, Browser};
use crate::engine::{Engine, Folders, Look};
use crate::failure::{Result, problem};
use crate::process::Scratch;
use crate::server::Server;
use crate::watch::Watch;
use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The two forms in which the app is shipped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// The site, from a web server and in a sub-folder there.
    Site,
    /// The single file, opened from disk.
    File,
}

impl Form {
    /// Both.
    pub const ALL: [Form; 2] = [Form::Site, Form::File];
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Form::Site => "http",
            Form::File => "file",
        })
    }
}

/// What is to be opened, in its two forms.
#[derive(Clone, Debug)]
pub struct Shipped {
    /// The folder of the site.
    pub folder: PathBuf,
    /// The single file.
    pub file: PathBuf,
}

/// A page in a browser.
pub struct Page {
    /// The browser's engine.
    pub engine: Engine,
    /// From a server or from disk.
    pub form: Form,
    /// How long to wait for what has to happen.
    pub patience: Duration,
    /// What went wrong in the page so far.
    pub watch: Watch,
    shipped: Shipped,
    look: Look,
    browser: Option<Browser>,
    server: Option<Server>,
    start: String,
    pub(crate) folders: Folders,
    /// Holds the folders; removed last.
    _scratch: Scratch,
}

impl Page {
    /// A browser with an empty profile, showing where the app starts.
    pub async fn start(engine: Engine, form: Form, shipped: &Shipped, look: Look) -> Result<Page> {
        let scratch = Scratch::new()?;
        let folders = Folders::new(&scratch)?;
        browser::prepare_profile(engine, &folders.profile).await?;
        let server = match form {
            Form::Site => Some(Server::start(&shipped.folder, "/sub/path/").await?),
            Form::File => None,
        };
        let start = server.as_ref().map_or_else(|| format!("file://{}", shipped.file.display()), Server::url);
        let mut page = Page {
            engine,
            form,
            patience: Duration::from_secs(15),
            watch: Watch::default(),
            shipped: shipped.clone(),
            look,
            browser: None,
            server,
            start,
            folders,
            _scratch: scratch,
        };
        page.reopen().await?;
        Ok(page)
    }

    /// The browser, which has to be running.
    pub fn browser(&self) -> &Browser {
        self.browser.as_ref().expect("the browser was closed or killed, and not opened again")
    }

    /// What is being opened.
    pub fn shipped(&self) -> &Shipped {
        &self.shipped
    }

    /// Is the browser running?
    pub fn is_open(&self) -> bool {
        self.browser.is_some()
    }

    /// The WebDriver session.
    pub fn client(&self) -> &Client {
        &self.browser().client
    }

    /// The server of a page that is not from disk.
    pub fn server(&mut self) -> &mut Server {
        self.server.as_mut().expect("a page from disk has no server")
    }

    /// The server, if there is one.
    pub fn its_server(&self) -> Option<&Server> {
        self.server.as_ref()
    }

    /// The address where the app starts.
    pub fn start_address(&self) -> &str {
        &self.start
    }

    /// Goes to an address, relative to where the app starts: `"#/clients"`.
    pub async fn open(&mut self, address: &str) -> Result {
        let here = self.client().current_url().await?;
        let only_the_hash = address.starts_with('#') && here.as_str().split('#').next() == Some(&self.start);
        if !only_the_hash {
            self.note_leaving().await?;
        }
        self.client().goto(&format!("{}{address}", self.start)).await?;
        self.settle().await
    }

    /// Loads the page again.
    pub async fn reload(&mut self) -> Result {
        self.note_leaving().await?;
        if self.engine == Engine::Firefox {
            // Its driver would pass by the service worker, as Shift does.
            self.run("window.old = true; location.reload()", []).await?;
            self.wait_for("the page to reload", async |page| Ok(page.run("return !window.old", []).await? == true))
                .await?;
        } else {
            self.client().refresh().await?;
        }
        self.settle().await
    }

    /// Waits until the page is loaded and the app is there.
    pub async fn settle(&mut self) -> Result {
        let there = "return document.readyState === 'complete' && !document.getElementById('starting')";
        self.wait_for("the app to start", async |page| Ok(page.run(there, []).await? == true)).await?;
        self.note_loaded().await
    }

    /// Closes the browser in good order, and starts it again with the same profile.
    pub async fn restart(&mut self) -> Result {
        self.close().await?;
        self.reopen().await
    }

    /// Closes the browser in good order.
    pub async fn close(&mut self) -> Result {
        self.note_complaints().await?;
        match self.browser.take() {
            Some(browser) => browser.quit().await,
            None => Ok(()),
        }
    }

    /// Kills the browser where it stands (`kill -9`).
    pub async fn kill(&mut self) -> Result {
        match self.browser.take() {
            Some(browser) => browser.kill().await,
            None => problem("there is no browser to kill"),
        }
    }

    /// Starts the browser, with the profile it had, where the app starts.
    pub async fn reopen(&mut self) -> Result {
        let browser = Browser::start(self.engine, &self.look, &self.folders).await?;
        self.watch.begin(&browser).await?;
        self.browser = Some(browser);
        self.resize(self.look.size.0, self.look.size.1).await?;
        self.open("").await
    }

    /// Gives the page this size. Firefox and WebKit's browser have windows no
    /// narrower than some 450 pixels, and say so.
    pub async fn resize(&mut self, width: u32, height: u32) -> Result {
        self.look.size = (width, height);
        if self.engine == Engine::Chromium {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.browser().chromium("Emulation.setDeviceMetricsOverride", size).await?;
            return Ok(());
        }
        // The window's frame is not the page's.
        let measure = "return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth, innerHeight]";
        let number = |value: &Value, index: usize| u32::try_from(value[index].as_i64().unwrap_or(0)).unwrap_or(0);
        self.client().set_window_size(width, height).await?;
        let frame = self.run(measure, []).await?;
        self.client().set_window_size(width + number(&frame, 0), height + number(&frame, 1)).await?;
        self.wait_for(format!("a page of {width} × {height}"), async |page| {
            let now = page.run(measure, []).await?;
            Ok((number(&now, 2), number(&now, 3)) == (width, height))
        })
        .await
    }

    /// Sets the system's theme. (WebKit's browser takes it from its `Look` when
    /// it starts, and only then.)
    pub async fn set_dark(&mut self, dark: bool) -> Result {
        self.look.dark = dark;
        match self.engine {
            Engine::Chromium => {
                let scheme = json!({ "name": "prefers-color-scheme", "value": if dark { "dark" } else { "light" } });
                self.browser().chromium("Emulation.setEmulatedMedia", json!({ "features": [scheme] })).await?;
            }
            Engine::Firefox => {
                let value = if dark { 0 } else { 1 };
                let set =
                    format!("Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {value})");
                self.browser().firefox(&set).await?;
            }
            Engine::WebKit => return problem("WebKit's browser can't change the theme while it runs"),
        }
        let query = "return matchMedia('(prefers-color-scheme: dark)').matches";
        self.wait_for("the theme", async |page| Ok(page.run(query, []).await? == dark)).await
    }

    /// Opens the app in another tab as well, and goes there.
    pub async fn new_tab(&mut self) -> Result<WindowHandle> {
        let tab = self.client().new_window(true).await?.handle;
        self.switch_to(&tab).await?;
        self.resize(self.look.size.0, self.look.size.1).await?;
        self.open("").await?;
        Ok(tab)
    }

    /// The tab in front.
    pub async fn tab(&self) -> Result<WindowHandle> {
        Ok(self.client().window().await?)
    }

    /// Goes to a tab.
    pub async fn switch_to(&self, tab: &WindowHandle) -> Result {
        Ok(self.client().switch_to_window(tab.clone()).await?)
    }

    /// Closes the tab in front and goes to another one.
    pub async fn close_tab(&mut self, then: &WindowHandle) -> Result {
        self.note_leaving().await?;
        self.client().close_window().await?;
        self.switch_to(then).await
    }

    /// Runs a script in the page: the body of a function that returns something.
    pub async fn run(&self, script: &str, arguments: impl IntoIterator<Item = Value>) -> Result<Value> {
        Ok(self.client().execute(script, arguments.into_iter().collect()).await?)
    }

    /// Runs a script in the page and waits for the promise it returns.
    pub async fn run_async(&self, script: &str, arguments: impl IntoIterator<Item = Value>) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async (...arguments) => {{ {script} }})(...arguments)
               .then((value) => done({{ value }}), (error) => done({{ error: String(error) }}))"
        );
        let mut answer = self.client().execute_async(&script, arguments.into_iter().collect()).await?;
        match &answer["error"] {
            Value::String(error) => problem(format!("a script in the page failed: {error}")),
            _ => Ok(answer["value"].take()),
        }
    }

    /// Writes a picture of the page into the folder of screenshots: all of it
    /// in Chromium and Firefox, of what is in view in WebKit.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        use base64::Engine as _;
        let picture = match self.engine {
            Engine::Chromium => {
                let all = json!({ "captureBeyondViewport": true, "format": "png" });
                let shot = self.browser().chromium("Page.captureScreenshot", self.whole_page(all).await?).await?;
                let data = shot["data"].as_str().unwrap_or_default().to_owned();
                base64::prelude::BASE64_STANDARD.decode(data).unwrap_or_default()
            }
            Engine::Firefox => {
                let shot = self.browser().ask("GET", "/moz/screenshot/full", Value::Null).await?;
                base64::prelude::BASE64_STANDARD.decode(shot.as_str().unwrap_or_default()).unwrap_or_default()
            }
            Engine::WebKit => self.client().screenshot().await?,
        };
        let path = screenshots().join(format!("{name}.png"));
        std::fs::create_dir_all(screenshots())?;
        std::fs::write(&path, picture)?;
        Ok(path)
    }

    async fn whole_page(&self, mut parameters: Value) -> Result<Value> {
        let size = self.browser().chromium("Page.getLayoutMetrics", json!({})).await?["cssContentSize"].clone();
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        parameters["clip"] = clip;
        Ok(parameters)
    }
}

/// The folder that pictures are written to: `GROUNDWORK_SHOTS`, or one under target.
pub fn screenshots() -> PathBuf {
    std::env::var_os("GROUNDWORK_SHOTS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots"), PathBuf::from)
}
