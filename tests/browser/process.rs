//! Processes and folders that are gone when the tests are, however those end.
//!
//! Everything started here carries a mark in its environment, which its
//! children inherit. A small shell waits for the tests to end (for its standard
//! input to close, which happens even if they are killed), then ends whatever
//! carries the mark and removes the folders.

use crate::failure::{Result, problem};
use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const MARK: &str = "GROUNDWORK_TEST_RUN";

const CARETAKER: &str = r#"
cat >/dev/null
carrying() { grep -lzx "$1" /proc/[0-9]*/environ 2>/dev/null | cut -d / -f 3; }
for attempt in 1 2 3 4 5; do
    pids=$(carrying "$1")
    [ -z "$pids" ] || kill -9 $pids 2>/dev/null
    rm -rf "$2" 2>/dev/null
    [ -z "$pids" ] && [ ! -e "$2" ] && break
    sleep 1
done
"#;

/// This run of the tests: the folder for all that is temporary in it.
fn run() -> &'static Path {
    static RUN: OnceLock<(PathBuf, Child)> = OnceLock::new();
    let (folder, _) = RUN.get_or_init(|| {
        let folder = std::env::temp_dir().join(format!("groundwork-tests-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for what is temporary");
        let caretaker = Command::new("sh")
            .args(["-c", CARETAKER, "caretaker"])
            .arg(format!("{MARK}={}", std::process::id()))
            .arg(&folder)
            .stdin(Stdio::piped())
            .process_group(0)
            .spawn()
            .expect("a shell that tidies up");
        (folder, caretaker)
    });
    folder
}

/// A folder of one's own, removed when dropped.
pub struct Scratch(PathBuf);

impl Scratch {
    /// A new, empty one.
    pub fn new() -> Result<Scratch> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let path = run().join(COUNT.fetch_add(1, Ordering::Relaxed).to_string());
        fs::create_dir(&path)?;
        Ok(Scratch(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A folder in it, made if it isn't there.
    pub fn folder(&self, name: &str) -> Result<PathBuf> {
        let path = self.0.join(name);
        fs::create_dir_all(&path)?;
        Ok(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is still being written to goes with the whole run's folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Copies a folder with all that is in it, but for links.
pub fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        match entry.file_type()? {
            kind if kind.is_dir() => copy(&entry.path(), &to.join(entry.file_name()))?,
            kind if kind.is_file() => drop(fs::copy(entry.path(), to.join(entry.file_name()))?),
            // In a profile, a lock that points to a process.
            _ => {}
        }
    }
    Ok(())
}

/// A process with all that it starts. Ended when dropped.
pub struct Family {
    child: Child,
}

impl Family {
    /// Starts a program; what it says goes to the end of a file.
    pub fn start(mut command: Command, log: &Path) -> Result<Family> {
        run();
        let log = OpenOptions::new().create(true).append(true).open(log)?;
        command.env(MARK, std::process::id().to_string()).process_group(0);
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        let name = command.get_program().to_string_lossy().into_owned();
        match command.spawn() {
            Ok(child) => Ok(Family { child }),
            Err(error) => {
                problem(format!("{name} could not be started ({error}). scripts/test installs what is missing."))
            }
        }
    }

    /// Has it ended by itself?
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// The name and state of every process it has started: "WebKitWebProcess S".
    pub fn members(&self) -> Vec<String> {
        let name = |pid: &u32| fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        let state = |pid: &u32| stat(*pid).map_or('?', |(state, _)| state);
        descendants(self.child.id()).iter().map(|pid| format!("{} {}", name(pid).trim(), state(pid))).collect()
    }

    /// Ends everything that the process has started, as a crash or a power
    /// switch would (`kill -9`), and waits until it is gone.
    pub async fn kill_children(&self) -> Result {
        let children = descendants(self.child.id());
        kill(&children);
        let deadline = Instant::now() + Duration::from_secs(10);
        while let Some(pid) = children.iter().find(|pid| is_running(**pid)) {
            if Instant::now() > deadline {
                return problem(format!("process {pid} survived being killed"));
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(())
    }
}

impl Drop for Family {
    fn drop(&mut self) {
        let mut all = descendants(self.child.id());
        all.push(self.child.id());
        kill(&all);
        let _ = self.child.wait();
    }
}

/// The display that WebKit's browser is shown on, started once for all tests.
pub fn display() -> Result<String> {
    static DISPLAY: OnceLock<std::result::Result<(String, Child), String>> = OnceLock::new();
    run();
    let display = DISPLAY.get_or_init(|| {
        let mut xvfb = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "2048x1536x24", "-nolisten", "tcp"])
            .env(MARK, std::process::id().to_string())
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb could not be started ({error}). scripts/test installs what is missing."))?;
        let mut number = String::new();
        let output = xvfb.stdout.take().ok_or("Xvfb has no output")?;
        BufReader::new(output).read_line(&mut number).map_err(|error| error.to_string())?;
        match number.trim() {
            "" => Err("Xvfb ended at once".to_owned()),
            number => Ok((format!(":{number}"), xvfb)),
        }
    });
    match display {
        Ok((display, _)) => Ok(display.clone()),
        Err(words) => problem(words),
    }
}

/// A port that nothing listens on.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// The end of a program's log, for a message about it.
pub fn last_lines(log: &Path) -> String {
    let lines: Vec<String> = File::open(log)
        .map(|file| BufReader::new(file).lines().map_while(std::result::Result::ok).collect())
        .unwrap_or_default();
    lines[lines.len().saturating_sub(15)..].join("\n")
}

/// The fields of `/proc/PID/stat` after the name: state, parent, …
fn stat(pid: u32) -> Option<(char, u32)> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let mut fields = stat[stat.rfind(')')? + 1..].split_whitespace();
    Some((fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}

fn is_running(pid: u32) -> bool {
    stat(pid).is_some_and(|(state, _)| state != 'Z' && state != 'X')
}

fn descendants(of: u32) -> Vec<u32> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    let pids = fs::read_dir("/proc").into_iter().flatten().flatten();
    for pid in pids.filter_map(|entry| entry.file_name().to_str()?.parse().ok()) {
        if let Some((_, parent)) = stat(pid) {
            children.entry(parent).or_default().push(pid);
        }
    }
    let mut found = children.remove(&of).unwrap_or_default();
    let mut next = 0;
    while next < found.len() {
        found.extend(children.remove(&found[next]).unwrap_or_default());
        next += 1;
    }
    found
}

fn kill(pids: &[u32]) {
    if !pids.is_empty() {
        let pids = pids.iter().map(u32::to_string);
        // A process that has just ended by itself is no problem.
        let _ = Command::new("kill").arg("-9").args(pids).stderr(Stdio::null()).status();
    }
}
