//! A small web server on this machine, for the site and for nothing else.

use crate::failure::Result;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

/// One request as it arrived.
#[derive(Clone, Debug)]
pub struct Request {
    /// `GET`, mostly.
    pub method: String,
    /// From the first slash on.
    pub path: String,
    /// What the answer is for (`Sec-Fetch-Dest`): `document`, `image`, …
    pub purpose: String,
    /// The page or worker that asked.
    pub referrer: String,
    /// The browser fetches a service worker's script, or looks for a newer one.
    pub is_worker_script: bool,
    /// The status of the answer.
    pub status: u16,
}

/// A server of static files under a path, as on a shared host.
pub struct Server {
    address: SocketAddr,
    prefix: String,
    state: Arc<Mutex<State>>,
    running: Option<JoinHandle<()>>,
}

struct State {
    folder: PathBuf,
    requests: Vec<Request>,
}

impl Server {
    /// Serves the files of a folder under a path such as `/sub/path/`, on a
    /// free port.
    pub async fn start(folder: &Path, prefix: &str) -> Result<Server> {
        assert!(prefix.starts_with('/') && prefix.ends_with('/'), "a path like /sub/path/");
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let state = Arc::new(Mutex::new(State { folder: folder.to_owned(), requests: Vec::new() }));
        let mut server = Server { address: listener.local_addr()?, prefix: prefix.to_owned(), state, running: None };
        server.accept_from(listener);
        Ok(server)
    }

    /// Where the site starts.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.prefix)
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.state).requests.clone()
    }

    /// Serves another folder from now on: a new version of the site.
    pub fn serve(&self, folder: &Path) {
        folder.clone_into(&mut lock(&self.state).folder);
    }

    /// Is gone, as if the network were: connections are refused.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.abort();
            // Its listener is closed only once it has ended.
            let _ = running.await;
        }
    }

    /// Is there again, on the same port.
    pub async fn resume(&mut self) -> Result {
        if self.running.is_none() {
            self.accept_from(TcpListener::bind(self.address).await?);
        }
        Ok(())
    }

    fn accept_from(&mut self, listener: TcpListener) {
        let (state, prefix) = (Arc::clone(&self.state), self.prefix.clone());
        self.running = Some(tokio::spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(answer(stream, Arc::clone(&state), prefix.clone()));
                while connections.try_join_next().is_some() {}
            }
        }));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(running) = &self.running {
            running.abort();
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().expect("no one panics while holding it")
}

/// Answers one request and closes the connection.
async fn answer(mut stream: TcpStream, state: Arc<Mutex<State>>, prefix: String) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_buf(&mut head).await {
            Ok(read) if read > 0 && head.len() < 64 * 1024 => {}
            _ => return,
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let mut words = head.lines().next().unwrap_or_default().split(' ').map(str::to_owned);
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let header = |name: &str| {
        let found =
            head.lines().filter_map(|line| line.split_once(": ")).find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let file = file_for(&lock(&state).folder, &prefix, &path);
    let (status, kind, body) = match file.and_then(|file| Some((kind_of(&file), std::fs::read(file).ok()?))) {
        Some((kind, body)) if method == "GET" || method == "HEAD" => (200, kind, body),
        _ => (404, "text/plain; charset=utf-8", b"There is nothing here.\n".to_vec()),
    };
    let answer = format!(
        "HTTP/1.1 {status} {}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        if status == 200 { "OK" } else { "Not Found" },
        body.len()
    );
    lock(&state).requests.push(Request {
        purpose: header("Sec-Fetch-Dest"),
        referrer: header("Referer"),
        is_worker_script: header("Service-Worker") == "script",
        method: method.clone(),
        path,
        status,
    });
    // Someone who no longer listens is no problem of the server's.
    let _ = stream.write_all(answer.as_bytes()).await;
    if method != "HEAD" {
        let _ = stream.write_all(&body).await;
    }
    let _ = stream.shutdown().await;
}

fn file_for(folder: &Path, prefix: &str, path: &str) -> Option<PathBuf> {
    let path = path.split(['?', '#']).next()?.strip_prefix(prefix)?;
    if path.split('/').any(|part| part == "..") {
        return None;
    }
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    Some(folder.join(path))
}

fn kind_of(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
