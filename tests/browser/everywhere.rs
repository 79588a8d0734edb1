//! The same journey in every engine and every form, one after the other.
//!
//! While writing one, `GROUNDWORK_ENGINE=chromium` and `GROUNDWORK_FORM=file`
//! narrow it down; both take several, separated by commas.

use crate::engine::{Engine, Look};
use crate::failure::Journey;
use crate::page::{Form, Page, Shipped};
use std::any::Any;
use std::fmt::{self, Display};
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::LazyLock;
use std::task::Poll;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

/// A driver that no longer answers must not keep all the others waiting.
const LONGEST: Duration = Duration::from_secs(600);

/// What WebKit's process says as it ends where a signal comes just while GLib asks for `getauxval`:
/// GLib takes what the signal left behind for an error of its own. WebKit stops its threads by
/// signals, so that happens once in some hundred journeys, whatever the page does.
const ENDED_BY_GLIB: &str = "getauxval () failed: Interrupted system call";

/// What a test of journeys returns.
pub type Outcome = Result<(), Failures>;

/// All that failed, in words.
pub struct Failures(String);

impl fmt::Debug for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a journey is made.
pub struct Run {
    shipped: Shipped,
    engines: Vec<Engine>,
    forms: Vec<Form>,
    look: Look,
    clean: bool,
}

/// Where the built app is: in `GROUNDWORK_DIST`, or in `dist`.
pub fn app_folder() -> PathBuf {
    std::env::var_os("GROUNDWORK_DIST")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"), PathBuf::from)
}

/// The built app.
pub fn app() -> Run {
    let folder = app_folder();
    let file = folder.join("groundwork.html");
    assert!(file.exists(), "{} is not there. scripts/test builds the app and sets GROUNDWORK_DIST.", file.display());
    let folder = folder.canonicalize().expect("it exists");
    Run::of(Shipped { file: folder.join("groundwork.html"), folder })
}

impl Run {
    /// Something that is shipped, everywhere.
    pub fn of(shipped: Shipped) -> Run {
        Run { shipped, engines: Engine::ALL.into(), forms: Form::ALL.into(), look: Look::default(), clean: true }
    }

    /// Only in these engines.
    pub fn engines(mut self, engines: &[Engine]) -> Run {
        self.engines.retain(|engine| engines.contains(engine));
        self
    }

    /// Only in this form.
    pub fn form(mut self, form: Form) -> Run {
        self.forms.retain(|each| *each == form);
        self
    }

    /// In a window of this size, in the dark, with less motion.
    pub fn look(mut self, look: Look) -> Run {
        self.look = look;
        self
    }

    /// Errors in the page are meant; the journey looks at them itself.
    pub fn with_errors(mut self) -> Run {
        self.clean = false;
        self
    }

    async fn once(
        &self,
        engine: Engine,
        form: Form,
        journey: &impl AsyncFn(&mut Page) -> Journey,
    ) -> Result<(), String> {
        let mut page =
            Page::start(engine, form, &self.shipped, self.look).await.map_err(|problem| problem.to_string())?;
        let outcome = match without_panic(journey(&mut page)).await {
            Ok(Ok(())) if self.clean && page.is_open() => {
                page.assert_clean().await.map_err(|problem| problem.to_string())
            }
            Ok(Ok(())) => Ok(()),
            Ok(Err(failure)) => Err(failure.to_string()),
            Err(panic) => Err(panic),
        };
        match outcome {
            Err(words) if page.is_open() => {
                let picture = if words.contains("A picture:") { String::new() } else { page.what_is_there().await };
                let complaints = page.complaints().await.unwrap_or_default().join("\n  ");
                Err(format!("{words}\n{picture}\nComplaints of the page:\n  {complaints}"))
            }
            outcome => outcome,
        }
    }
}

/// Makes the journey everywhere, then fails if it failed anywhere, or if
/// the page complained about anything on the way.
pub async fn journey(run: Run, journey: impl AsyncFn(&mut Page) -> Journey) -> Outcome {
    let mut failed = Vec::new();
    let mut made = 0;
    for engine in run.engines.iter().copied().filter(|engine| is_wanted("GROUNDWORK_ENGINE", engine)) {
        for form in run.forms.iter().copied().filter(|form| is_wanted("GROUNDWORK_FORM", form)) {
            let _turns = turns(engine).await;
            let started = Instant::now();
            made += 1;
            let once = async || {
                let outcome = timeout(LONGEST, run.once(engine, form, &journey)).await;
                outcome.unwrap_or_else(|_| Err(format!("no end after {LONGEST:?}")))
            };
            let mut outcome = once().await;
            if let Err(words) = &outcome
                && words.contains(ENDED_BY_GLIB)
            {
                println!("{engine}, {form}: GLib ended the browser’s process, so it is made once more");
                outcome = once().await;
            }
            let word = if outcome.is_ok() { "ok" } else { "FAILED" };
            println!("{engine}, {form}: {word} after {:.1} s", started.elapsed().as_secs_f64());
            if let Err(words) = outcome {
                failed.push(format!("{engine}, {form}: {words}"));
            }
        }
    }
    match failed.len() {
        0 => Ok(()),
        some => Err(Failures(format!("failed in {some} of {made}:\n\n{}\n", failed.join("\n\n")))),
    }
}

/// Waits for its turn: as many browsers at once as there are processors, two at the least
/// (they wait a good deal) and four at the most (they are large). Of WebKit's there is one
/// at a time, as it has a window, and only one window has the keyboard.
async fn turns(engine: Engine) -> (Option<SemaphorePermit<'static>>, SemaphorePermit<'static>) {
    static WINDOW: Semaphore = Semaphore::const_new(1);
    static BROWSERS: LazyLock<Semaphore> =
        LazyLock::new(|| Semaphore::new(available_parallelism().map_or(2, |all| all.get().clamp(2, 4))));
    let window = match engine {
        Engine::WebKit => Some(WINDOW.acquire().await.expect("it is never closed")),
        Engine::Chromium | Engine::Firefox => None,
    };
    (window, BROWSERS.acquire().await.expect("it is never closed"))
}

fn is_wanted(variable: &str, what: &impl Display) -> bool {
    let wanted = std::env::var(variable).unwrap_or_default();
    wanted.is_empty() || wanted.split(',').any(|each| each.trim().eq_ignore_ascii_case(&what.to_string()))
}

/// Waits for a journey, and makes words of a panic in it.
async fn without_panic<T>(journey: impl Future<Output = T>) -> Result<T, String> {
    let mut journey = pin!(journey);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| journey.as_mut().poll(context))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
        Err(panic) => Poll::Ready(Err(words_of(&*panic))),
    })
    .await
}

fn words_of(panic: &(dyn Any + Send)) -> String {
    let words = panic.downcast_ref::<String>().cloned();
    words
        .or_else(|| panic.downcast_ref::<&str>().map(|words| (*words).to_owned()))
        .unwrap_or_else(|| "a panic".to_owned())
}
