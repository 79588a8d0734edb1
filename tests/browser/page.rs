//! One page of the app in one browser: opening, closing, killing it.
//!
//! What can be done on it is in act.rs, what can be seen in find.rs, how it
//! looks in look.rs, what must not happen in watch.rs.

use crate::browser::{self, Browser};
use crate::engine::{Engine, Folders, Look};
use crate::failure::{Result, problem};
use crate::process::Scratch;
use crate::server::Server;
use crate::watch::Watch;
use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::Value;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;
use tokio::time::timeout;

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
    /// Whether the long way to what is reached by Tab is cut short. Not where the keyboard alone is
    /// the point.
    pub leaps: bool,
    /// What went wrong in the page so far.
    pub watch: Watch,
    shipped: Shipped,
    pub(crate) look: Look,
    browser: Option<Browser>,
    server: Option<Server>,
    start: String,
    pub(crate) folders: Folders,
    /// Holds the folders; removed last.
    scratch: Scratch,
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
            leaps: true,
            watch: Watch::default(),
            shipped: shipped.clone(),
            look,
            browser: None,
            server,
            start,
            folders,
            scratch,
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

    /// Closes the browser in good order, and starts that of somebody else: with a profile of their own,
    /// which is empty at first.
    pub async fn hand_to(&mut self, name: &str) -> Result {
        self.close().await?;
        let name = format!("profile-{name}");
        let known = self.scratch.path().join(&name).exists();
        self.folders.profile = self.scratch.folder(&name)?;
        if !known {
            browser::prepare_profile(self.engine, &self.folders.profile).await?;
        }
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
        // A driver on a busy machine may miss its browser; what is tested begins after that.
        let start = || timeout(self.patience * 4, Browser::start(self.engine, &self.look, &self.folders));
        let browser = match start().await {
            Ok(browser) => browser?,
            Err(_) => match start().await {
                Ok(browser) => browser?,
                Err(_) => return problem("the browser does not start"),
            },
        };
        self.watch.begin(&browser).await?;
        self.browser = Some(browser);
        self.resize(self.look.size.0, self.look.size.1).await?;
        self.open("").await
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

    /// Runs a script in the page, the body of an async function, and waits for
    /// what it returns: `"return (await fetch(arguments[0])).status"`.
    pub async fn run_async(&self, script: &str, arguments: impl IntoIterator<Item = Value>) -> Result<Value> {
        let script = format!(
            "const given = [...arguments], done = given.pop();
             (async (...arguments) => {{ {script} }})(...given)
               .then((value) => done({{ value }}), (error) => done({{ error: String(error) }}))"
        );
        let mut answer = self.client().execute_async(&script, arguments.into_iter().collect()).await?;
        match &answer["error"] {
            Value::String(error) => problem(format!("a script in the page failed: {error}")),
            _ => Ok(answer["value"].take()),
        }
    }
}
