//! Doing what people do: keys, clicks, files.

use crate::failure::{Problem, Result, problem};
use crate::page::Page;
use crate::target::Target;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// As one scrolls to what one is about to press: WebKit's driver scrolls the
/// page, but no part of it that scrolls on its own.
const INTO_VIEW: &str = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";

/// Where a finger goes for something: to the middle of it, or of the label that
/// works like it. Scrolls there first; says what lies above it or is too small.
const FINGER: &str = "const [target] = arguments, label = target.labels?.[0];
    const boxes = target.matches('[type=checkbox], [type=radio]') && label ? [label, target] : [target];
    boxes[0].scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = boxes[0].getBoundingClientRect();
    const at = [x + width / 2, y + height / 2].map(Math.round);
    const hit = document.elementFromPoint(...at);
    const small = Math.min(width, height) < 24 ? `only ${width} by ${height} pixels large` : null;
    const above = boxes.some((box) => box.contains(hit)) ? null : `below ${hit?.outerHTML?.slice(0, 80)}`;
    return { at, trouble: small ?? above }";

/// A downloaded file.
pub struct Download {
    /// The name it was given.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Download {
    /// What is in it, as text.
    pub fn text(&self) -> Result<String> {
        Ok(String::from_utf8(self.bytes.clone())?)
    }
}

/// Puts the focus a few stops before an element, if it is far from there.
const LEAP: &str = "
    const [target] = arguments;
    if (document.querySelector('dialog:modal')) return;
    const can = (each) => each.tabIndex >= 0 && !each.disabled && !each.closest('[inert]')
        && each.checkVisibility({ visibilityProperty: true });
    const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
        .filter(can);
    const [from, to] = [document.activeElement, target].map((each) => stops.indexOf(each));
    if (to < 0 || Math.abs(to - from) < 9) return;
    stops[from < to ? to - 3 : to + 3]?.focus()";

impl Page {
    /// Clicks on an element.
    pub async fn click(&self, target: impl Into<Target>) -> Result {
        let target = target.into();
        let what = format!("{target} that can be clicked");
        self.wait_for_some(what, async |page| match page.all(&target).await?.as_slice() {
            [] => Ok(None),
            [element] => {
                page.run(INTO_VIEW, [serde_json::to_value(element)?]).await?;
                Ok(Some(element.click().await?))
            }
            several => problem(format!("{} elements fit, not one", several.len())),
        })
        .await
    }

    /// Taps on an element with a finger. It has to be large enough for one (24
    /// pixels, WCAG 2.2's least), and nothing may lie above it. Takes a moment:
    /// two taps on one place within 300 ms would be a double one.
    pub async fn tap(&self, target: impl Into<Target>) -> Result {
        let target = target.into();
        let element = serde_json::to_value(self.find(&target).await?)?;
        let free = format!("{target} to be large and free enough for a finger");
        let at = self.wait_for_some(free, async |page| {
            let mut found = page.run(FINGER, [element.clone()]).await?;
            match found["trouble"].as_str() {
                Some(trouble) => problem(trouble),
                None => Ok(Some(found["at"].take())),
            }
        });
        let at = at.await?;
        let finger = json!({
            "type": "pointer",
            "id": "finger",
            "parameters": { "pointerType": "touch" },
            "actions": [
                { "type": "pointerMove", "duration": 350, "x": at[0], "y": at[1] },
                { "type": "pointerDown", "button": 0 },
                { "type": "pointerUp", "button": 0 },
            ],
        });
        self.browser().ask("POST", "/actions", json!({ "actions": [finger] })).await.map(drop)
    }

    /// Presses a key or several at once: `"Tab"`, `"Shift+Tab"`, `"Control+Z"`.
    pub async fn press(&self, chord: &str) -> Result {
        let keys = keys_of(chord)?;
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in &keys {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        Ok(self.client().perform_actions(actions).await?)
    }

    /// Types text wherever the focus is, key by key; `\n` is Enter, `\t` is Tab.
    pub async fn type_text(&self, text: &str) -> Result {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for character in text.chars() {
            let value = match character {
                '\n' => char::from(Key::Enter),
                '\t' => char::from(Key::Tab),
                other => other,
            };
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        Ok(self.client().perform_actions(actions).await?)
    }

    /// Types text at the end of a field, which it clicks on first.
    pub async fn type_into(&self, target: impl Into<Target>, text: &str) -> Result {
        let target = target.into();
        self.click(&target).await?;
        self.expect_focus(&target).await?;
        self.press("Control+End").await?;
        self.type_text(text).await
    }

    /// Types text instead of what stands in a field, which it clicks on first.
    pub async fn replace(&self, target: impl Into<Target>, text: &str) -> Result {
        let target = target.into();
        self.click(&target).await?;
        self.expect_focus(&target).await?;
        self.press("Control+A").await?;
        if text.is_empty() { self.press("Delete").await } else { self.type_text(text).await }
    }

    /// Presses Tab until this has the focus, or Shift+Tab where it lies before,
    /// as people do who use no mouse. Never past an end of the page: from there
    /// the focus goes to the browser's own buttons. Of a long way only the last stops are gone, as each
    /// costs time; where the keyboard alone is the point, all of it ([`Page::leaps`]).
    pub async fn tab_to(&self, target: impl Into<Target>) -> Result {
        const ENOUGH: usize = 300;
        const WAY: &str = "const here = document.activeElement ?? document.body;
            const lies = here === document.body ? 0 : here.compareDocumentPosition(arguments[0]);
            return {
                there: here === arguments[0],
                key: lies & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab',
                here: `${here.tagName} ${here.ariaLabel ?? here.textContent.slice(0, 60)}`,
            }";
        let target = target.into();
        let mut element = serde_json::to_value(self.find(&target).await?)?;
        let mut passed: Vec<String> = Vec::new();
        if self.leaps {
            // What was replaced meanwhile is looked for below.
            self.run(LEAP, [element.clone()]).await.ok();
        }
        while passed.len() < ENOUGH {
            let way = match self.run(WAY, [element.clone()]).await {
                Ok(way) => way,
                // It was replaced by one that is called the same.
                Err(_) => {
                    element = serde_json::to_value(self.find(&target).await?)?;
                    self.run(WAY, [element.clone()]).await?
                }
            };
            if way["there"] == true {
                return Ok(());
            }
            passed.push(way["here"].as_str().unwrap_or_default().to_owned());
            self.press(way["key"].as_str().unwrap_or("Tab")).await?;
        }
        passed.dedup();
        problem(format!("Tab does not lead to {target}. It led to:\n{passed:#?}"))
    }

    /// Chooses from a list (`<select>`) by the words shown there.
    pub async fn select_option(&self, target: impl Into<Target>, option: &str) -> Result {
        let target = target.into();
        let chosen = self.find(&target).await?.select_by_label(option).await;
        chosen.map_err(|error| Problem::from(error).while_(format!("choosing “{option}” in {target}")))
    }

    /// Gives a file to a field for files: `("file", "Choose a backup")`. The
    /// field may be hidden behind a button, but has to be in the page.
    pub async fn upload(&self, target: impl Into<Target>, file: &Path) -> Result {
        let path = file.canonicalize()?;
        Ok(self.find(target).await?.send_keys(&path.to_string_lossy()).await?)
    }

    /// Chooses several files at once.
    pub async fn upload_all(&self, target: impl Into<Target>, files: &[PathBuf]) -> Result {
        let paths = files.iter().map(|file| Ok(file.canonicalize()?.to_string_lossy().into_owned()));
        let paths = paths.collect::<Result<Vec<String>>>()?;
        Ok(self.find(target).await?.send_keys(&paths.join("\n")).await?)
    }

    /// Drops files with these names and texts on the page, and says whether the page took them.
    pub async fn drop_files(&self, files: &[(&str, &str)]) -> Result<bool> {
        const DROP: &str = "const data = new DataTransfer();
            for (const [name, text] of arguments[0]) data.items.add(new File([text], name));
            const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
            document.querySelector('main').dispatchEvent(event);
            return event.defaultPrevented";
        Ok(self.run(DROP, [json!(files)]).await? == true)
    }

    /// The next file that was downloaded, complete; each is given once.
    pub async fn download(&self) -> Result<Download> {
        // A browser may take away what it put there and put the whole file in its place: then it is
        // looked for once more.
        let whole = self.wait_for_some("a download", async |page| {
            let Some(file) = complete_download(&page.folders.downloads)? else { return Ok(None) };
            let bytes = fs::read(&file)?;
            Ok((!bytes.is_empty()).then_some((file, bytes)))
        });
        let (file, bytes) = whole.await?;
        fs::remove_file(&file)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Download { name, bytes })
    }
}

/// A file that no browser is still writing. While they do, Firefox and WebKit
/// keep an unfinished one beside it, and Chromium has it under another name. Before
/// that, they may put an empty one in its place; none that we download is empty.
fn complete_download(folder: &Path) -> Result<Option<PathBuf>> {
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    let is_placeholder = |path: &PathBuf| fs::metadata(path).is_ok_and(|file| file.len() == 0);
    let unfinished = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with('.') || [".part", ".crdownload", ".wkdownload"].iter().any(|end| name.ends_with(end))
    };
    if files.iter().any(|file| unfinished(file) || is_placeholder(file)) {
        return Ok(None);
    }
    files.sort();
    Ok(files.into_iter().next())
}

/// The keys of a chord such as `Control+Shift+Z`.
fn keys_of(chord: &str) -> Result<Vec<char>> {
    // The plus key itself is "+" or ends a chord.
    let (before, last) = match chord.strip_suffix('+').map(|rest| rest.trim_end_matches('+')) {
        Some(before) => (before, "+"),
        None => chord.rsplit_once('+').unwrap_or(("", chord)),
    };
    let mut keys = Vec::new();
    for modifier in before.split('+').filter(|name| !name.is_empty()) {
        keys.push(char::from(match modifier {
            "Control" => Key::Control,
            "Shift" => Key::Shift,
            "Alt" => Key::Alt,
            "Meta" => Key::Meta,
            other => return problem(format!("no modifier key is called {other}")),
        }));
    }
    let shift = before.split('+').any(|name| name == "Shift");
    keys.push(match last {
        "Tab" => Key::Tab.into(),
        "Enter" => Key::Enter.into(),
        "Escape" => Key::Escape.into(),
        "Space" => ' ',
        "Backspace" => Key::Backspace.into(),
        "Delete" => Key::Delete.into(),
        "Home" => Key::Home.into(),
        "End" => Key::End.into(),
        "PageUp" => Key::PageUp.into(),
        "PageDown" => Key::PageDown.into(),
        "ArrowUp" => Key::Up.into(),
        "ArrowDown" => Key::Down.into(),
        "ArrowLeft" => Key::Left.into(),
        "ArrowRight" => Key::Right.into(),
        "F1" => Key::F1.into(),
        "F2" => Key::F2.into(),
        other => {
            let mut characters = other.chars();
            match (characters.next(), characters.next()) {
                (Some(one), None) if shift => one.to_ascii_uppercase(),
                (Some(one), None) => one.to_ascii_lowercase(),
                _ => return problem(format!("no key is called {other}")),
            }
        }
    });
    Ok(keys)
}
