//! The three engines: what starts them, and with which settings.

use crate::failure::Result;
use crate::process::{self, Scratch};
use serde_json::{Value, json};
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A browser engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// Chrome's and Edge's.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's, as WebKitGTK's small browser has it.
    WebKit,
}

/// How the browser shows a page.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Look {
    /// The system's theme is dark.
    pub dark: bool,
    /// The system is set to less motion.
    pub calm: bool,
    /// The page's width and height in pixels.
    pub size: (u32, u32),
}

impl Default for Look {
    fn default() -> Look {
        Look { dark: false, calm: false, size: (1280, 800) }
    }
}

/// Where a session of a browser keeps its things.
pub struct Folders {
    /// The profile; the same one opened again is the same browser, restarted.
    pub profile: PathBuf,
    /// Where downloads go.
    pub downloads: PathBuf,
    /// Settings, for the browser that reads them from a folder.
    pub settings: PathBuf,
    /// What driver and browser say.
    pub log: PathBuf,
}

impl Folders {
    /// Folders in a temporary one.
    pub fn new(scratch: &Scratch) -> Result<Folders> {
        let folders = Folders {
            profile: scratch.folder("profile")?,
            downloads: scratch.folder("downloads")?,
            settings: scratch.folder("settings")?,
            log: scratch.path().join("log"),
        };
        let directory = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", folders.downloads.display());
        std::fs::write(folders.settings.join("user-dirs.dirs"), directory)?;
        Ok(folders)
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Engine::Chromium => "Chromium",
            Engine::Firefox => "Firefox",
            Engine::WebKit => "WebKit",
        })
    }
}

impl Engine {
    /// All of them.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// The command that starts the driver.
    pub fn driver(self, port: u16, look: &Look, folders: &Folders) -> Result<Command> {
        let program = match self {
            Engine::Chromium => "chromedriver",
            Engine::Firefox => "geckodriver",
            Engine::WebKit => "WebKitWebDriver",
        };
        let mut command = Command::new(program);
        command.arg(format!("--port={port}"));
        match self {
            Engine::Chromium => {}
            Engine::Firefox => {
                // For reading the console and the preferences from outside the page.
                command.arg("--allow-system-access").arg("--log=error");
            }
            Engine::WebKit => {
                command.env("DISPLAY", process::display()?);
                command.env("XDG_CONFIG_HOME", &folders.settings);
                command.env("LD_PRELOAD", webkit_that_remembers()?);
                command.env("GROUNDWORK_WEBKIT_PROFILE", &folders.profile);
                command.env("GTK_THEME", if look.dark { "Adwaita:dark" } else { "Adwaita" });
                command.env("NO_AT_BRIDGE", "1");
                // Where there is no graphics card, layers are put together by Mesa's
                // software renderer in a thread of its own, which at times takes the
                // page's process down with it (a segfault in swrast_dri.so).
                command.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
                if look.calm {
                    let settings = folders.settings.join("gtk-3.0");
                    std::fs::create_dir_all(&settings)?;
                    std::fs::write(settings.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n")?;
                }
            }
        }
        Ok(command)
    }

    /// What is asked of the driver for a session.
    pub fn capabilities(self, look: &Look, folders: &Folders) -> Value {
        match self {
            Engine::Chromium => chromium(look, folders),
            Engine::Firefox => firefox(look, folders),
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "args": ["--automation", "--enable-write-console-messages-to-stdout=true"],
                },
            }),
        }
    }
}

fn chromium(look: &Look, folders: &Folders) -> Value {
    let mut arguments = vec![
        format!("--user-data-dir={}", folders.profile.display()),
        format!("--window-size={},{}", look.size.0, look.size.1),
        format!("--blink-settings=preferredColorScheme={}", if look.dark { 0 } else { 1 }),
    ];
    let quiet = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];
    arguments.extend(quiet.map(str::to_owned));
    if look.calm {
        arguments.push("--force-prefers-reduced-motion".to_owned());
    }
    json!({
        "goog:chromeOptions": {
            "args": arguments,
            "prefs": {
                "download.default_directory": folders.downloads,
                "download.prompt_for_download": false,
                "profile.default_content_setting_values.automatic_downloads": 1,
            },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

fn firefox(look: &Look, folders: &Folders) -> Value {
    json!({
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", folders.profile],
            "prefs": {
                // The driver would switch this off, and pages from disk would be
                // allowed more than they are for anyone else.
                "security.fileuri.strict_origin_policy": true,
                "browser.download.folderList": 2,
                "browser.download.dir": folders.downloads,
                "browser.download.alwaysOpenPanel": false,
                "browser.download.always_ask_before_handling_new_types": false,
                // What pages say on the console, and nothing else, goes to the log.
                "devtools.console.stdout.content": true,
                "devtools.console.stdout.chrome": false,
                "ui.systemUsesDarkTheme": i32::from(look.dark),
                "layout.css.prefers-color-scheme.content-override": if look.dark { 0 } else { 1 },
                "ui.prefersReducedMotion": i32::from(look.calm),
            },
        },
    })
}

/// WebKitGTK's small browser forgets everything when it is driven, and then
/// also keeps the page's errors to itself. This library, loaded before its own,
/// gives it a profile. (The names are those of the two versions of WebKitGTK.)
const REMEMBER: &str = r#"
extern char *getenv(const char *);
extern void *webkit_website_data_manager_new(const char *, ...) __attribute__((weak));
extern void *webkit_network_session_new(const char *, const char *) __attribute__((weak));

void *webkit_website_data_manager_new_ephemeral(void) {
    char *folder = getenv("GROUNDWORK_WEBKIT_PROFILE");
    return webkit_website_data_manager_new("base-data-directory", folder, "base-cache-directory", folder, (char *)0);
}

void *webkit_network_session_new_ephemeral(void) {
    char *folder = getenv("GROUNDWORK_WEBKIT_PROFILE");
    return webkit_network_session_new(folder, folder);
}
"#;

fn webkit_that_remembers() -> Result<PathBuf> {
    use std::sync::OnceLock;
    static LIBRARY: OnceLock<std::result::Result<(PathBuf, Scratch), String>> = OnceLock::new();
    let built = LIBRARY.get_or_init(|| {
        let scratch = Scratch::new().map_err(|problem| problem.to_string())?;
        let (source, library) = (scratch.path().join("remember.c"), scratch.path().join("remember.so"));
        std::fs::write(&source, REMEMBER).map_err(|error| error.to_string())?;
        let mut compiler = Command::new("cc");
        compiler.args(["-shared", "-fPIC", "-o"]).arg(&library).arg(&source).stdin(Stdio::null());
        match compiler.status() {
            Ok(status) if status.success() => Ok((library, scratch)),
            other => {
                Err(format!("cc could not build the library that lets WebKit's browser keep a profile: {other:?}"))
            }
        }
    });
    match built {
        Ok((library, _)) => Ok(library.clone()),
        Err(words) => crate::failure::problem(words),
    }
}
