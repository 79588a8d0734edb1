//! Seeing what is on the page, and waiting for it.

use crate::failure::{Problem, Result, problem};
use crate::page::Page;
use crate::target::{Target, any};
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};
use std::fmt::Display;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::time::timeout;

const NAMES: &str = include_str!("names.js");
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element as assistive technology presents it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Described {
    /// Its role.
    pub role: String,
    /// Its accessible name.
    pub name: String,
}

impl PartialEq<(&str, &str)> for Described {
    fn eq(&self, (role, name): &(&str, &str)) -> bool {
        self.role == *role && self.name == *name
    }
}

impl Described {
    fn from(value: &Value) -> Described {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        Described { role: text("role"), name: text("name") }
    }
}

impl Page {
    /// Waits until a condition holds. What is waited for completes the
    /// sentence "waited in vain for …".
    pub async fn wait_for(&self, what: impl Display, condition: impl AsyncFn(&Page) -> Result<bool>) -> Result {
        self.wait_for_some(what, async |page| Ok(condition(page).await?.then_some(()))).await
    }

    /// Waits until there is something.
    pub async fn wait_for_some<T>(
        &self,
        what: impl Display,
        look: impl AsyncFn(&Page) -> Result<Option<T>>,
    ) -> Result<T> {
        let deadline = Instant::now() + self.patience;
        loop {
            // An element may have been replaced between finding and using it.
            let reason = match timeout(self.patience * 2, look(self)).await {
                Ok(Ok(Some(found))) => return Ok(found),
                Ok(Ok(None)) => String::new(),
                Ok(Err(Problem(reason))) => format!("; the last attempt failed: {reason}"),
                Err(_) => "; the browser no longer answers".to_owned(),
            };
            if Instant::now() > deadline {
                let seen = self.what_is_there().await;
                return problem(format!("waited in vain for {what}{reason}\n{seen}"));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The one element that fits, as soon as it is there.
    pub async fn find(&self, target: impl Into<Target>) -> Result<Element> {
        let target = target.into();
        self.wait_for_some(&target, async |page| page.look_for(&target).await).await
    }

    /// Waits until the element is there.
    pub async fn expect(&self, target: impl Into<Target>) -> Result {
        self.find(target).await.map(drop)
    }

    /// Waits until no such element is there.
    pub async fn expect_none(&self, target: impl Into<Target>) -> Result {
        let target = target.into();
        self.wait_for(format!("{target} to go"), async |page| Ok(page.all(&target).await?.is_empty())).await
    }

    /// How many such elements there are now.
    pub async fn count(&self, target: impl Into<Target>) -> Result<usize> {
        Ok(self.all(&target.into()).await?.len())
    }

    /// Waits until there are as many of them.
    pub async fn expect_count(&self, target: impl Into<Target>, count: usize) -> Result {
        let target = target.into();
        self.wait_for(format!("{count} × {target}"), async |page| Ok(page.all(&target).await?.len() == count)).await
    }

    /// The names of all elements that fit, in the order of the page.
    pub async fn names(&self, target: impl Into<Target>) -> Result<Vec<String>> {
        let found = self.names_script("find(arguments[0]).map(describe)", target.into().path()).await?;
        Ok(found.as_array().into_iter().flatten().map(|each| Described::from(each).name).collect())
    }

    /// What has the keyboard's focus.
    pub async fn focused(&self) -> Result<Described> {
        Ok(Described::from(&self.names_script("describe(document.activeElement)", Value::Null).await?))
    }

    /// Has this element the keyboard's focus?
    pub async fn is_focused(&self, target: &Target) -> Result<bool> {
        Ok(self.names_script("find(arguments[0]).includes(document.activeElement)", target.path()).await? == true)
    }

    /// Waits until it has.
    pub async fn expect_focus(&self, target: impl Into<Target>) -> Result {
        let target = target.into();
        let waiting = self.wait_for(format!("{target} to have the focus"), async |page| page.is_focused(&target).await);
        match waiting.await {
            Ok(()) => Ok(()),
            Err(Problem(words)) => problem(format!("{words}\nThe focus is on: {:?}", self.focused().await?)),
        }
    }

    /// The text of an element as it is shown.
    pub async fn text(&self, target: impl Into<Target>) -> Result<String> {
        let text = self.property(target, "innerText").await?;
        Ok(tidy(text.as_str().unwrap_or_default()))
    }

    /// What stands in a field.
    pub async fn value(&self, target: impl Into<Target>) -> Result<String> {
        Ok(self.property(target, "value").await?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until this stands in a field.
    pub async fn expect_value(&self, target: impl Into<Target>, value: &str) -> Result {
        let target = target.into();
        self.wait_for(format!("“{value}” in {target}"), async |page| Ok(page.value(&target).await? == value)).await
    }

    /// A property of an element, such as `checked` or `disabled`.
    pub async fn property(&self, target: impl Into<Target>, property: &str) -> Result<Value> {
        let element = json!(self.find(target).await?);
        self.run("return arguments[0][arguments[1]]", [element, json!(property)]).await
    }

    /// An attribute of an element, such as `aria-expanded`.
    pub async fn attribute(&self, target: impl Into<Target>, attribute: &str) -> Result<Option<String>> {
        Ok(self.find(target).await?.attr(attribute).await?)
    }

    /// All text on the page as it is shown.
    pub async fn all_text(&self) -> Result<String> {
        Ok(tidy(self.run("return document.body.innerText", []).await?.as_str().unwrap_or_default()))
    }

    /// Waits until these words are on the page.
    pub async fn wait_for_text(&self, words: &str) -> Result {
        self.wait_for(format!("the words “{words}”"), async |page| Ok(page.all_text().await?.contains(words))).await
    }

    /// Waits until these words are nowhere on the page.
    pub async fn wait_for_no_text(&self, words: &str) -> Result {
        let what = format!("the words “{words}” to go");
        self.wait_for(what, async |page| Ok(!page.all_text().await?.contains(words))).await
    }

    /// What the page reports: the text of everything with the role of a status.
    pub async fn status_text(&self) -> Result<String> {
        let script = "find(arguments[0]).map((each) => each.innerText).join(' ')";
        let text = self.names_script(script, any("status").path()).await?;
        Ok(tidy(text.as_str().unwrap_or_default()))
    }

    /// Waits until the page reports this.
    pub async fn wait_for_status(&self, words: &str) -> Result {
        let what = format!("the status “{words}”");
        self.wait_for(what, async |page| Ok(page.status_text().await?.contains(words))).await
    }

    /// All that fits, now.
    pub async fn all(&self, target: &Target) -> Result<Vec<Element>> {
        let found = self.names_script("find(arguments[0])", target.path()).await?;
        let ids = found.as_array().into_iter().flatten().filter_map(|element| element[ELEMENT].as_str());
        Ok(ids.map(|id| Element::from_element_id(self.client().clone(), ElementRef::from(id.to_owned()))).collect())
    }

    /// The one that fits, if it is there now.
    async fn look_for(&self, target: &Target) -> Result<Option<Element>> {
        let mut found = self.all(target).await?;
        match found.len() {
            0 | 1 => Ok(found.pop()),
            many => problem(format!("{many} elements fit, not one")),
        }
    }

    async fn names_script(&self, expression: &str, argument: Value) -> Result<Value> {
        self.run(&format!("{NAMES}\nreturn {expression};"), [argument]).await
    }

    /// What could have been meant, and a picture, for someone who has to find
    /// out what went wrong.
    pub async fn what_is_there(&self) -> String {
        static COUNT: AtomicUsize = AtomicUsize::new(1);
        let mut words = String::from("What is there:\n");
        match timeout(self.patience, self.names_script("everything()", Value::Null)).await {
            Ok(Ok(found)) => {
                let found: Vec<_> = found.as_array().into_iter().flatten().map(Described::from).collect();
                for each in found.iter().take(80) {
                    words += &format!("  {} “{}”\n", each.role, each.name.chars().take(80).collect::<String>());
                }
                if found.len() > 80 {
                    words += &format!("  … and {} more\n", found.len() - 80);
                }
            }
            Ok(Err(Problem(reason))) => {
                return words + &format!("  (the page does not answer: {reason})\n{}", self.browser().remains());
            }
            Err(_) => return words + &format!("  (the page does not answer)\n{}", self.browser().remains()),
        }
        let name = format!("failed-{}-{}-{}", COUNT.fetch_add(1, Ordering::Relaxed), self.engine, self.form);
        match self.screenshot(&name).await {
            Ok(path) => words + &format!("A picture: {}", path.display()),
            Err(Problem(reason)) => words + &format!("(no picture: {reason})"),
        }
    }
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
