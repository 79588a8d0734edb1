//! Practice: scenarios whose facts stay hidden, cards, writing one, and giving it to others.

use std::collections::HashSet;
use std::path::PathBuf;

use groundwork::content::{SCENARIOS, built_in};
use groundwork::model::{BankId, ClientCard};
use serde_json::json;

use super::writing::{choose, fill, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, app_folder, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::process::Scratch;
use crate::target::{any, button, called, containing, link, textbox};

/// The scenario that is looked at, and a sentence of what everybody may read of it.
const TITLE: &str = "A course by Monday";
const PUBLIC: &str = "A hotel group switches its front desks";

fn card() -> ClientCard {
    BankId::new("late-course").and_then(built_in).expect("it comes along").client_card()
}

/// Looks through all that the page, its source and what the browser keeps for it say: which of some
/// texts are there, and whether what everybody may read is.
const LOOK: &str = "
    const [texts, open] = arguments;
    const told = (source) => new Promise((done, failed) => {
        source.onsuccess = () => done(source.result);
        source.onerror = () => failed(source.error);
    });
    const database = await told(indexedDB.open('groundwork'));
    let all = document.documentElement.outerHTML.replaceAll('&amp;', '&') + document.body.innerText;
    all += location.href + document.title;
    all += [...document.querySelectorAll('input,textarea')].map((field) => field.value).join(' ');
    for (const name of database.objectStoreNames) {
        all += JSON.stringify(await told(database.transaction(name).objectStore(name).getAll()));
    }
    database.close();
    for (const place of [localStorage, sessionStorage]) {
        for (let at = 0; at < place.length; at += 1) all += place.getItem(place.key(at));
    }
    return { open: all.includes(open), found: texts.filter((text) => all.includes(text)) };";

/// Nothing of the client's card is anywhere.
async fn nothing_is_told(page: &Page, place: &str) -> Result {
    nothing_of(&card(), page, PUBLIC, place).await
}

/// Nothing of a client's card is anywhere, on a page that says this.
pub async fn nothing_of(card: &ClientCard, page: &Page, open: &str, place: &str) -> Result {
    let found = page.run_async(LOOK, [json!(card.texts()), json!(open)]).await?;
    assert_eq!(found, json!({ "open": true, "found": [] }), "{place}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_the_client_knows_is_on_their_card_alone() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Practice").await?;
        page.wait_for_text(&format!("{} scenarios", SCENARIOS.len())).await?;
        page.assert_accessible().await?;
        choose(page, "Kind of talk", "after a request").await?;
        choose(page, "How hard", "easy").await?;
        page.expect_none(containing("link", "Coffee with the area manager")).await?;
        // What is hidden can’t be found by searching either.
        page.replace(called("searchbox", "Search"), "cheat sheet").await?;
        page.wait_for_text("0 of").await?;
        page.replace(called("searchbox", "Search"), "hotel").await?;
        page.click(link(TITLE)).await?;
        page.expect_focus(called("heading", TITLE)).await?;
        page.wait_for_text(PUBLIC).await?;
        page.assert_accessible().await?;
        nothing_is_told(page, "on the scenario’s page").await?;

        for (way, heading, text) in [
            ("I lead", "The lead’s card", "You work in the training team"),
            ("I observe", "The observer’s card", "Watch in particular"),
        ] {
            page.click(link(way)).await?;
            page.expect_focus(called("heading", heading)).await?;
            page.wait_for_text(text).await?;
            page.assert_accessible().await?;
            nothing_is_told(page, heading).await?;
            page.click(link("Back to the scenario")).await?;
            page.expect_focus(called("heading", TITLE)).await?;
        }

        page.click(link("I play the client")).await?;
        page.expect_focus(called("heading", "The client’s card")).await?;
        nothing_is_told(page, "before the step").await?;
        press_button(page, "I play the client: show me the card").await?;
        page.expect_focus(called("group", "The client’s card")).await?;
        for text in card().texts() {
            page.wait_for_text(text).await?;
        }
        page.assert_accessible().await?;
        press_button(page, "Put the card away").await?;
        page.wait_for_text("Whoever leads looks away now").await?;
        nothing_is_told(page, "once it is put away").await?;

        // On paper each has a sheet, and the client’s only if it is asked for.
        page.click(link("Back to the scenario")).await?;
        page.click(link("Print cards")).await?;
        page.expect_focus(called("heading", "Cards on paper")).await?;
        page.expect(called("article", "The lead’s card")).await?;
        page.expect_none(called("article", "The client’s card")).await?;
        nothing_is_told(page, "on the other sheets").await?;
        page.tab_to(called("checkbox", "Client")).await?;
        page.press("Space").await?;
        page.wait_for_text(&card().facts[0].text).await?;
        page.assert_accessible().await?;
        let apart = "return [...document.querySelectorAll('.role-sheet:not([aria-label=\"The client’s card\"])')]
            .map((sheet) => sheet.textContent).join('\\n')";
        let others = page.run(apart, []).await?.as_str().unwrap_or_default().to_owned();
        for text in card().texts() {
            assert!(!others.contains(text), "{text}");
        }
        page.tab_to(called("checkbox", "Client")).await?;
        page.press("Space").await?;
        page.expect_none(called("article", "The client’s card")).await?;
        nothing_is_told(page, "once the sheet is put away").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn one_of_ones_own_is_written_put_in_order_removed_and_taken_from_another() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Practice").await?;
        press_button(page, "Write a scenario").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Late trams").await?;
        page.wait_for_text("There are no hidden facts in it").await?;
        choose(page, "Kind of talk", "after a request").await?;
        fill(page, "Trade", "Trams").await?;
        fill(page, "What everybody knows", "The depot wants a course for drivers.").await?;
        press_button(page, "Add a fact").await?;
        page.expect_focus(textbox("What the client knows, fact 1")).await?;
        page.type_text("Doors stick").await?;
        page.wait_for_no_text("There are no hidden facts in it").await?;
        choose(page, "Comes out if asked, fact 1: Doors stick", "what helps").await?;
        press_button(page, "Add a fact").await?;
        page.expect_focus(textbox("What the client knows, fact 2")).await?;
        page.type_text("Nine are late").await?;
        page.assert_accessible().await?;
        press_button(page, "Further up: fact 2: Nine are late").await?;
        page.wait_for_text("Nine are late is number 1 of 2 now.").await?;
        page.expect_focus(button("Further up: fact 1: Nine are late")).await?;
        press_button(page, "Remove: fact 2: Doors stick").await?;
        page.wait_for_status("Removed fact.").await?;
        page.expect_focus(textbox("What the client knows, fact 1: Nine are late")).await?;
        press_button(page, "Undo").await?;
        page.expect(textbox("What the client knows, fact 2: Doors stick")).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect(textbox("What the client knows, fact 1: Nine are late")).await?;
        fill(page, "Asked badly, you say, fact 2: Doors stick", "Can’t say.").await?;

        // Neither the other cards nor the step that can be undone tell a fact.
        page.click(link("Back to the scenario")).await?;
        page.wait_for_text("after a request · Trams · 2 facts to uncover").await?;
        page.wait_for_no_text("Doors stick").await?;
        page.click(link("I lead")).await?;
        page.wait_for_text("The depot wants a course for drivers.").await?;
        page.wait_for_no_text("Nine are late").await?;
        page.click(link("Back to the scenario")).await?;
        page.click(link("I play the client")).await?;
        press_button(page, "I play the client: show me the card").await?;
        page.wait_for_text("If they ask what helps or hinders").await?;
        page.click(link("Back to the scenario")).await?;
        press_button(page, "Duplicate").await?;
        page.expect_focus(textbox("Title")).await?;
        page.expect(textbox("What the client knows, fact 2: Doors stick")).await?;
        page.click(link("Back to the scenario")).await?;
        press_button(page, "Remove").await?;
        page.expect_focus(called("heading", "Practice")).await?;
        page.wait_for_text(&format!("{} scenarios", SCENARIOS.len() + 1)).await?;
        page.expect(link("Late trams")).await?;

        // One that comes along, taken as one’s own, has all its facts.
        page.click(link(TITLE)).await?;
        press_button(page, "Take it as your own").await?;
        page.expect_focus(textbox("Title")).await?;
        page.expect(containing("textbox", &card().facts[0].text.chars().take(30).collect::<String>()).nth(0)).await?;
        page.assert_accessible().await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("This scenario isn’t here any more.").await?;

        // It is found by its words.
        page.press("Control+K").await?;
        page.type_text("doors stick").await?;
        page.wait_for_text("Scenarios").await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("What the client knows, fact 2: Doors stick")).await?;
        Ok(())
    })
    .await
}

fn file(folder: &Scratch, name: &str, text: &str) -> Result<PathBuf> {
    let path = folder.path().join(name);
    std::fs::write(&path, text)?;
    Ok(path)
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn it_goes_to_others_in_two_files_and_the_clients_opens_with_its_code() -> Outcome {
    journey(app(), async |page| {
        let folder = Scratch::new()?;
        go_to(page, "Practice").await?;
        page.click(link(TITLE)).await?;
        press_button(page, "The lead’s file").await?;
        let lead = page.download().await?;
        press_button(page, "The client’s file").await?;
        let client = page.download().await?;
        assert!(lead.name.ends_with("-lead.json") && client.name.ends_with("-client.json"), "{}", client.name);
        let (lead, client) = (lead.text()?, client.text()?);
        for text in card().texts() {
            assert!(!lead.contains(text) && !client.contains(text), "{text}");
        }
        assert!(lead.contains(PUBLIC), "{lead}");
        page.wait_for_text("The code of the client’s file: ").await?;
        let shown = page.run("return document.querySelector('.card-code').textContent", []).await?;
        let shown = shown.as_str().unwrap_or_default().to_owned();
        let code = shown.split_whitespace().find(|word| word.matches('-').count() == 2).unwrap_or_default();
        let code = code.trim_end_matches('.').to_owned();
        page.assert_accessible().await?;
        nothing_is_told(page, "where it is given away").await?;

        // The lead's comes in without facts, and says so.
        page.click(link("All scenarios")).await?;
        page.upload(called("file", "From a file"), &file(&folder, "lead.json", &lead)?).await?;
        page.wait_for_text("the client’s card isn’t in it").await?;
        page.assert_accessible().await?;
        press_button(page, "Put it in").await?;
        page.wait_for_status("Added scenario").await?;
        page.wait_for_text("client’s card in a file of its own").await?;
        nothing_is_told(page, "in what came in").await?;
        page.click(link("All scenarios")).await?;

        // The client's opens with its code alone, and nothing of it is kept.
        page.upload(called("file", "From a file"), &file(&folder, "client.json", &client)?).await?;
        page.wait_for_text("opens with its code").await?;
        page.assert_accessible().await?;
        fill(page, "Code", "0000-0000-0000").await?;
        page.press("Enter").await?;
        page.wait_for_text("This code doesn’t open this card.").await?;
        page.replace(textbox("Code"), "12").await?;
        page.press("Enter").await?;
        page.wait_for_text("A code has twelve digits and letters; 2 stand here.").await?;
        page.replace(textbox("Code"), &code.to_lowercase().replace('-', " ")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("group", "The client’s card")).await?;
        page.wait_for_text(&card().facts[0].well).await?;
        page.assert_accessible().await?;
        press_button(page, "Put the card away").await?;
        page.wait_for_no_text(&card().facts[0].well).await?;
        wait_until_saved(page).await?;
        page.click(link(TITLE).nth(0)).await?;
        nothing_is_told(page, "after it was read").await?;

        // What doesn't fit is told in a sentence each.
        page.click(link("All scenarios")).await?;
        let none = "{\"groundwork\":\"scenario\",\"format\":1,\"for\":\"all\",\"title\":\"x\",\"facts\":[]}";
        for (name, text, sentence) in [
            ("none.json", none.to_owned(), "There are no hidden facts in this file"),
            ("cut.json", client.chars().take(120).collect(), "The file ends before it is finished"),
            ("new.json", lead.replacen("\"format\":1", "\"format\":9", 1), "newer version of Groundwork"),
            ("backup.json", "{\"groundwork\":\"backup\"}".to_owned(), "This is a backup of a whole workbook"),
            ("page.html", "<p>Hello".to_owned(), "it isn’t JSON"),
        ] {
            page.upload(called("file", "From a file"), &file(&folder, name, &text)?).await?;
            page.wait_for_text(sentence).await?;
            page.wait_for_text("Nothing was changed.").await?;
            page.click(button("Close this message")).await?;
        }
        page.expect_none(any("alert")).await?;
        Ok(())
    })
    .await
}

/// The WASM that the single file carries, as base64 of its gzip.
fn wasm_inside(html: &str) -> Vec<u8> {
    use base64::Engine;
    let packed = html.split("PACKED=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the WASM inside");
    let gzip = base64::engine::general_purpose::STANDARD.decode(packed).expect("base64");
    miniz_oxide::inflate::decompress_to_vec(gzip.get(10..).unwrap_or_default()).expect("deflate")
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn no_fact_stands_in_what_is_shipped() -> Outcome {
    const RUN: usize = 28;
    let mut told: HashSet<Vec<u8>> = HashSet::new();
    for scenario in SCENARIOS {
        for text in scenario.client_card().texts() {
            told.extend(text.as_bytes().windows(RUN).map(<[u8]>::to_vec));
        }
    }
    let mut looked_at = 0;
    for entry in std::fs::read_dir(app_folder()).into_iter().flatten().flatten() {
        let path = entry.path();
        let bytes = std::fs::read(&path).unwrap_or_default();
        let inside = path.extension().is_some_and(|end| end == "html") && path.ends_with("groundwork.html");
        let inside = inside.then(|| wasm_inside(&String::from_utf8_lossy(&bytes)));
        for bytes in std::iter::once(bytes).chain(inside) {
            looked_at += usize::from(bytes.starts_with(b"\0asm"));
            let found = bytes.windows(RUN).find(|run| told.contains(*run));
            assert!(found.is_none(), "{:?} in {}", found.map(String::from_utf8_lossy), path.display());
        }
    }
    assert_eq!(looked_at, 2, "the WASM of the site and that of the single file");
    Ok(())
}
