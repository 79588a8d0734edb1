//! axe-core: what in a page keeps people out.

use crate::failure::{Result, problem};
use crate::page::Page;
use std::path::{Path, PathBuf};

const RUN: &str = "
    // A colour that is still on its way is nobody's.
    const moving = () => document.getAnimations().filter((each) => each.playState !== 'finished');
    while (moving().length) await Promise.allSettled(moving().map((each) => each.finished));
    const report = await axe.run(document, { resultTypes: ['violations'], preload: false });
    return report.violations.flatMap((rule) => rule.nodes.map((node) =>
        `${rule.id} (${rule.impact}): ${rule.help}: ${node.target.join(' ')}\\n    ${node.html}\\n    ${node.failureSummary}`));";

impl Page {
    /// The violations of accessibility rules on the page as it is once its colours
    /// have settled.
    ///
    /// The script is handed over by the driver, which the page's policy lets
    /// pass in all three engines; nothing is added to the page.
    pub async fn accessibility_violations(&self) -> Result<Vec<String>> {
        let path = std::env::var_os("GROUNDWORK_AXE").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js"),
            PathBuf::from,
        );
        let Ok(axe) = std::fs::read_to_string(&path) else {
            return problem(format!("there is no axe-core at {}. scripts/test installs it.", path.display()));
        };
        Ok(serde_json::from_value(self.run_async(&format!("{axe}\n{RUN}"), []).await?)?)
    }

    /// Fails if there are any.
    pub async fn assert_accessible(&self) -> Result {
        let violations = self.accessibility_violations().await?;
        if violations.is_empty() {
            return Ok(());
        }
        problem(format!("not everyone can use this page:\n  {}", violations.join("\n  ")))
    }
}
