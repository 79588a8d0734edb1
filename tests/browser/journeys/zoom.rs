//! At 400 % zoom: a window of 1280 by 1024 pixels is then as large as one of 320 by 256.

use super::fields::begin_map;
use super::writing::{add_client, go_to, press_button, unfold};
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::failure::{Result, problem};
use crate::page::{Form, Page};
use crate::target::{any, textbox};

/// What is wrong with where the keyboard is, and whether that is the last such place.
const HERE: &str = "const here = document.activeElement;
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')]
        .filter((each) => !each.disabled && each.tabIndex >= 0 && each.checkVisibility());
    const last = here === all.at(-1);
    const name = here.ariaLabel ?? here.textContent.trim().slice(0, 40);
    const { left, right, top, bottom } = here.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1)
        return { last, trouble: `${name} reaches from ${left} to ${right}` };
    // The middle of what of it lies within the window.
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint((left + right) / 2, y);
    const seen = hit && (here.contains(hit) || hit.contains(here));
    return { last, trouble: seen ? null : `${name} from ${top} to ${bottom} is not to be seen: ${hit?.outerHTML}` }";

/// Goes through the whole page by Tab, and looks that one sees where one is.
async fn walk_through(page: &Page, name: &str) -> Result {
    let wide = "return [document.documentElement, document.querySelector('main')]
        .some((box) => box.scrollWidth > box.clientWidth)";
    if page.run(wide, []).await? == true {
        return problem(format!("{name} is wider than the window"));
    }
    for _ in 0..200 {
        page.press("Tab").await?;
        // Browsers scroll a moment after the focus has moved.
        let seen = page.wait_for_some(format!("the keyboard's place to be seen on {name}"), async |page| {
            let here = page.run(HERE, []).await?;
            here["trouble"].as_str().map_or(Ok(Some(here["last"] == true)), problem)
        });
        if seen.await? {
            return Ok(());
        }
    }
    problem(format!("{name} has no end"))
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn at_four_hundred_per_cent_one_sees_where_one_is() -> Outcome {
    journey(app().form(Form::Site), async |page| {
        add_client(page, "Dana Ostrander", "Service").await?;
        begin_map(page, "Complaints at the call centre", "Few customers complain").await?;
        press_button(page, "Add a cause to Business need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        press_button(page, "Add a solution to Cause 1").await?;
        page.expect_focus(textbox("Solution, Solution 1")).await?;
        unfold(page, "Cause 1").await?;
        unfold(page, "SHOULD, Business need 1").await?;
        // The other browsers' windows are never as narrow.
        let width = if page.engine == Engine::Chromium { 320 } else { 500 };
        page.resize(width, 256).await?;
        let map = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        // From the top; with a click, as WebKit's window has lost the keyboard to the one that resized it.
        page.click(textbox("Title")).await?;
        walk_through(page, "the map").await?;
        page.open(&format!("#{map}/paper")).await?;
        page.expect(any("heading").nth(0)).await?;
        walk_through(page, "the map's paper").await?;
        page.open(&format!("#{map}/factors")).await?;
        page.expect(any("heading").nth(0)).await?;
        walk_through(page, "the map's factors").await?;
        for name in ["Maps", "Clients", "Practice", "Data"] {
            go_to(page, name).await?;
            walk_through(page, name).await?;
        }
        Ok(())
    })
    .await
}
