//! Moving: by the menu, by keys, by dragging.

use serde_json::{Value, json};

use super::writing::{go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{Target, any, called, textbox};

/// A map with two business needs, the first with three causes, each of one word.
async fn write_a_map(page: &Page) -> Result {
    go_to(page, "Maps").await?;
    press_button(page, "New map").await?;
    page.expect_focus(textbox("Title")).await?;
    press_button(page, "Add a business need").await?;
    page.expect_focus(textbox("SHOULD, Business need 1")).await?;
    page.type_text("Calm").await?;
    for (number, cause) in ["Haste", "Noise", "Doubt"].iter().enumerate() {
        page.press("Alt+C").await?;
        page.expect_focus(textbox(&format!("Cause, Cause {}", number + 1))).await?;
        page.type_text(cause).await?;
    }
    press_button(page, "Add a business need").await?;
    page.expect_focus(textbox("SHOULD, Business need 2")).await?;
    page.type_text("Order").await
}

async fn expect_causes(page: &Page, need: &str, expect: &[&str]) -> Result {
    // Solutions stand within their cause, so only the causes' own fields.
    let within = called("article", need);
    page.wait_for(format!("{expect:?} beside {need}"), async |page| {
        let mut found = Vec::new();
        for name in page.names(any("textbox").within(&within)).await? {
            if name.starts_with("Cause, ") {
                found.push(page.value(textbox(&name)).await?);
            }
        }
        Ok(found == expect)
    })
    .await
}

async fn choose_in_menu(page: &Page, of: &str, item: &str) -> Result {
    press_button(page, &format!("Menu of {of}")).await?;
    let item: Target = called("menuitem", item);
    page.expect(&item).await?;
    while !page.is_focused(&item).await? {
        page.press("ArrowDown").await?;
    }
    page.press("Enter").await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_menu_moves_links_anew_and_removes_and_each_is_undone() -> Outcome {
    journey(app(), async |page| {
        write_a_map(page).await?;
        page.click(textbox("Cause, Cause 1")).await?;
        choose_in_menu(page, "Cause 1", "Move to last").await?;
        page.wait_for_status("Moved cause “Haste”. It is now last of 3.").await?;
        page.expect_focus(("button", "Menu of Cause 3")).await?;
        expect_causes(page, "Business need 1", &["Noise", "Doubt", "Haste"]).await?;
        choose_in_menu(page, "Cause 3", "Move up").await?;
        page.wait_for_status("It is now number 2 of 3.").await?;
        expect_causes(page, "Business need 1", &["Noise", "Haste", "Doubt"]).await?;

        choose_in_menu(page, "Cause 2", "Beside another need …").await?;
        page.expect_focus(("menuitem", "Business need 2: Order")).await?;
        page.press("Enter").await?;
        page.wait_for_status("It now stands beside need “Order”, the only one there.").await?;
        // Numbers follow the map as one reads it.
        page.expect_focus(("button", "Menu of Cause 3")).await?;
        expect_causes(page, "Business need 1", &["Noise", "Doubt"]).await?;
        expect_causes(page, "Business need 2", &["Haste"]).await?;
        press_button(page, "Undo").await?;
        page.wait_for_status("Undone: moved cause “Haste”.").await?;
        expect_causes(page, "Business need 1", &["Noise", "Haste", "Doubt"]).await?;

        choose_in_menu(page, "Business need 2", "Copy link").await?;
        page.wait_for_status(" link").await?;
        choose_in_menu(page, "Business need 2", "Move to first").await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Order").await?;
        choose_in_menu(page, "Business need 1", "Remove").await?;
        page.wait_for_status("Removed need “Order”.").await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Calm").await?;
        press_button(page, "Menu of Business need 1").await?;
        page.press("Escape").await?;
        page.expect_focus(("button", "Menu of Business need 1")).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        expect_causes(page, "Business need 1", &["Noise", "Haste", "Doubt"]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_link_leads_to_its_place_even_in_a_fresh_page() -> Outcome {
    journey(app(), async |page| {
        write_a_map(page).await?;
        wait_until_saved(page).await?;
        let place =
            "return document.activeElement.closest('[id^=\"at/\"]').id.replace(/^at\\/row\\/[0-9a-f]+/, 'need')";
        let place = page.run(place, []).await?.as_str().unwrap_or_default().to_owned();
        let map = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        page.open(&format!("#{map}/{place}")).await?;
        page.expect_focus(called("article", "Business need 2")).await?;
        page.expect_value(textbox("SHOULD, Business need 2"), "Order").await?;
        page.reload().await?;
        page.expect_focus(called("article", "Business need 2")).await?;

        choose_in_menu(page, "Business need 2", "Remove").await?;
        page.expect_none(textbox("SHOULD, Business need 2")).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_status("The need that this address leads to isn’t on the map any more.").await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Calm").await?;

        // About on a map, what is drawn stays what it is.
        page.run("document.querySelector('.map').stays = true", []).await?;
        page.open(&format!("#{map}")).await?;
        page.expect_focus(called("heading", "Untitled map")).await?;
        assert_eq!(page.run("return document.querySelector('.map').stays", []).await?, true);
        Ok(())
    })
    .await
}

/// Drags by the handle of one thing to a point of another, so far down in it,
/// with a mouse or a finger; cancelled, by Escape, before it lets go.
async fn drag(page: &Page, from: &str, to: &str, down: f64, pointer: &str, cancelled: bool) -> Result {
    let from = json!(page.find(("button", format!("Menu of {from}").as_str())).await?);
    let to = json!(page.find(called("article", to)).await?);
    let points = "const [from, to] = arguments, a = from.getBoundingClientRect(), b = to.getBoundingClientRect();
        return [a.x + a.width / 2, a.y + a.height / 2, b.x + 20, b.y + b.height * arguments[2]].map(Math.round)";
    let [x, y, x2, y2]: [i64; 4] = serde_json::from_value(page.run(points, [from, to, json!(down)]).await?)?;
    let go = |x: i64, y: i64| json!({ "type": "pointerMove", "duration": 60, "x": x, "y": y });
    let up = || json!({ "type": "pointerUp", "button": 0 });
    let mut actions: Vec<Value> = vec![go(x, y), json!({ "type": "pointerDown", "button": 0 })];
    actions.extend([go(x, y + 12), go((x + x2) / 2, (y + y2) / 2), go(x2, y2), go(x2, y2)]);
    let hand = |actions: Vec<Value>| {
        let parameters = json!({ "pointerType": pointer });
        json!({ "actions": [{ "type": "pointer", "id": pointer, "parameters": parameters, "actions": actions }] })
    };
    if !cancelled {
        actions.push(up());
    }
    page.browser().ask("POST", "/actions", hand(actions)).await?;
    if cancelled {
        page.press("Escape").await?;
        page.browser().ask("POST", "/actions", hand(vec![up()])).await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_handle_drags_by_mouse_and_by_finger() -> Outcome {
    journey(app(), async |page| {
        page.resize(1440, 1400).await?;
        write_a_map(page).await?;
        drag(page, "Cause 3", "Cause 1", 0.2, "mouse", false).await?;
        page.wait_for_status("Moved cause “Doubt”. It is now first of 3.").await?;
        expect_causes(page, "Business need 1", &["Doubt", "Haste", "Noise"]).await?;
        drag(page, "Cause 1", "Business need 2", 0.5, "touch", false).await?;
        page.wait_for_status("It now stands beside need “Order”").await?;
        expect_causes(page, "Business need 2", &["Doubt"]).await?;
        drag(page, "Business need 2", "Business need 1", 0.1, "mouse", true).await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Calm").await?;
        page.expect_none(any("menuitem")).await?;
        drag(page, "Business need 2", "Business need 1", 0.1, "mouse", false).await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Order").await?;
        press_button(page, "Undo").await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Calm").await?;
        Ok(())
    })
    .await
}
