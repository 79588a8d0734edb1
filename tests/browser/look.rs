//! The size of a page, its theme, and pictures of it.

use crate::engine::Engine;
use crate::failure::{Result, problem};
use crate::page::Page;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

impl Page {
    /// Gives the page this size. Firefox and WebKit's browser have windows no
    /// narrower than some 450 pixels, and say so.
    pub async fn resize(&mut self, width: u32, height: u32) -> Result {
        self.look.size = (width, height);
        if self.engine == Engine::Chromium {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.browser().chromium("Emulation.setDeviceMetricsOverride", size).await?;
            return Ok(());
        }
        // The window's frame is not the page's, and a window takes its time.
        let measure = "return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]";
        self.wait_for(format!("a page of {width} × {height}"), async |page| {
            let [wide, high, across, down]: [u32; 4] = serde_json::from_value(page.run(measure, []).await?)?;
            if (wide, high) != (width, height) {
                page.client().set_window_size(width + across, height + down).await?;
            }
            Ok((wide, high) == (width, height))
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
        self.wait_for("the theme", async |page| Ok(page.run(query, []).await? == dark)).await?;
        let still = "return document.getAnimations().every(each => each.playState === 'finished')";
        self.wait_for("the colours to settle", async |page| Ok(page.run(still, []).await? == true)).await
    }

    /// Writes a picture of all of the page into the folder of screenshots. None in
    /// WebKit: its driver waits for ever for one of a page without layers.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let picture = match self.engine {
            Engine::Chromium => {
                let all = json!({ "captureBeyondViewport": true, "format": "png" });
                let shot = self.browser().chromium("Page.captureScreenshot", self.whole_page(all).await?).await?;
                let data = shot["data"].as_str().unwrap_or_default().to_owned();
                BASE64_STANDARD.decode(data).unwrap_or_default()
            }
            Engine::Firefox => {
                let shot = self.browser().ask("GET", "/moz/screenshot/full", Value::Null).await?;
                BASE64_STANDARD.decode(shot.as_str().unwrap_or_default()).unwrap_or_default()
            }
            Engine::WebKit => return problem("WebKit’s browser takes no picture of itself here"),
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
