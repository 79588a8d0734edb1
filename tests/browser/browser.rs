//! One running browser: its driver, the browser and the session between them.

use crate::engine::{Engine, Folders, Look};
use crate::failure::{Problem, Result, problem};
use crate::process::{Family, Scratch, copy, free_port, last_lines};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::OnceCell;

/// A browser under the command of its driver. Dropping it ends both.
pub struct Browser {
    engine: Engine,
    driver: Family,
    port: u16,
    session: String,
    /// The session, for all that WebDriver has in common.
    pub client: Client,
    /// What driver and browser say.
    pub log: PathBuf,
}

impl Browser {
    /// Starts a driver and a browser. With folders that were used before, the
    /// browser is the one that was closed or killed, started again.
    pub async fn start(engine: Engine, look: &Look, folders: &Folders) -> Result<Browser> {
        let port = free_port()?;
        let mut driver = Family::start(engine.driver(port, look, folders)?, &folders.log)?;
        let failed = |problem: Problem| {
            let said = last_lines(&folders.log);
            Problem(format!("{engine} did not start: {problem}\nThe last it said:\n{said}"))
        };
        wait_until_ready(&mut driver, port).await.map_err(failed)?;
        let Value::Object(capabilities) = engine.capabilities(look, folders) else {
            unreachable!("capabilities are an object");
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .map_err(|error| failed(error.into()))?;
        let session = client.session_id().await?.unwrap_or_default();
        Ok(Browser { engine, driver, port, session, client, log: folders.log.clone() })
    }

    /// Its engine.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// What is left to be told of a browser that no longer answers: which of its
    /// processes run, and the last it said.
    pub fn remains(&self) -> String {
        format!("Its processes: {}\nThe last it said:\n{}", self.driver.members().join(", "), last_lines(&self.log))
    }

    /// Closes the browser in good order, as its user would.
    pub async fn quit(self) -> Result {
        Ok(self.client.clone().close().await?)
    }

    /// Kills the browser with all its processes (`kill -9`).
    pub async fn kill(self) -> Result {
        self.driver.kill_children().await
    }

    /// Asks the driver for something of the session that only it has.
    pub async fn ask(&self, method: &str, path: &str, body: Value) -> Result<Value> {
        let body = (method == "POST").then_some(body);
        ask(self.port, method, &format!("/session/{}{path}", self.session), body).await
    }

    /// Runs a command of Chromium's own protocol.
    pub async fn chromium(&self, command: &str, parameters: Value) -> Result<Value> {
        assert_eq!(self.engine, Engine::Chromium, "only Chromium knows {command}");
        self.ask("POST", "/goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    /// Runs a script in Firefox itself, outside the page and all its limits.
    pub async fn firefox(&self, script: &str) -> Result<Value> {
        assert_eq!(self.engine, Engine::Firefox, "only Firefox runs scripts outside the page");
        self.ask("POST", "/moz/context", json!({ "context": "chrome" })).await?;
        let value = self.ask("POST", "/execute/sync", json!({ "script": script, "args": [] })).await;
        self.ask("POST", "/moz/context", json!({ "context": "content" })).await?;
        value
    }
}

/// Makes an empty folder the profile of a browser that was started once and has
/// seen no page yet. For Firefox, which takes twice as long to start without.
pub async fn prepare_profile(engine: Engine, profile: &Path) -> Result {
    static STARTED_ONCE: OnceCell<Scratch> = OnceCell::const_new();
    if engine != Engine::Firefox {
        return Ok(());
    }
    let make = async || {
        let scratch = Scratch::new()?;
        Browser::start(engine, &Look::default(), &Folders::new(&scratch)?).await?.quit().await?;
        Ok::<_, Problem>(scratch)
    };
    let started_once = STARTED_ONCE.get_or_try_init(make).await?;
    copy(&started_once.folder("profile")?, profile)
}

async fn wait_until_ready(driver: &mut Family, port: u16) -> Result {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        if let Ok(status) = ask(port, "GET", "/status", None).await
            && status["ready"] == true
        {
            return Ok(());
        }
        if driver.has_ended() {
            return problem("its driver ended at once");
        }
        if Instant::now() > deadline {
            return problem("its driver is not ready after 20 s");
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// One request to a driver, for what fantoccini has no words for.
async fn ask(port: u16, method: &str, path: &str, body: Option<Value>) -> Result<Value> {
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body.as_bytes()).await?;
    // Drivers don't always close the connection, so its length is minded.
    let mut answer = Vec::new();
    let content = loop {
        let read = stream.read_buf(&mut answer).await?;
        if let Some(content) = content_of(&answer, read == 0) {
            break content;
        }
        if read == 0 {
            return problem(format!("the driver answered {path} with nothing"));
        }
    };
    let mut answer: Value = serde_json::from_slice(content)?;
    match answer["value"].take() {
        Value::Object(value) if value.contains_key("error") => {
            problem(format!("{path}: {}: {}", value["error"], value.get("message").unwrap_or(&Value::Null)))
        }
        value => Ok(value),
    }
}

/// The content of an HTTP answer, once it is whole.
fn content_of(answer: &[u8], ended: bool) -> Option<&[u8]> {
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&answer[..end]).to_ascii_lowercase();
    let content = &answer[end + 4..];
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    match length {
        Some(length) => content.get(..length),
        None => ended.then_some(content),
    }
}
