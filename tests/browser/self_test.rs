//! Tests of the harness, on a small page of its own (see fixture/): that it
//! finds what is there, and that nothing bad escapes it.

use crate::engine::{Engine, Look};
use crate::everywhere::{Outcome, journey};
use crate::fixture::fixture;
use crate::page::Form;
use crate::process::Scratch;
use crate::server::Server;
use crate::target::{any, button, called, containing, heading, link, textbox};
use serde_json::{Value, json};
use std::fs;

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn things_are_found_by_role_and_name() -> Outcome {
    journey(fixture(), async |page| {
        page.expect(heading("A page of its own")).await?;
        page.expect(link("Two").within(("navigation", "Main"))).await?;
        page.expect(button("Close the panel").within(called("region", "People").within(any("main")))).await?;
        page.expect(button("By its title")).await?;
        page.expect(containing("heading", "its own")).await?;
        page.click(button("Edit").within(("row", "Row 2"))).await?;
        page.wait_for_status("Editing Row 2").await?;
        page.click(button("Edit").nth(0)).await?;
        page.wait_for_status("Editing Row 1").await?;
        page.select_option(("combobox", "Kind"), "Partner").await?;
        page.wait_for_status("Kind p").await?;
        page.click(("checkbox", "Agreed")).await?;
        assert_eq!(page.property(("checkbox", "Agreed"), "checked").await?, true);
        assert_eq!(page.attribute(any("table"), "role").await?, None);
        assert_eq!(page.names(any("columnheader")).await?, ["Row", "Value"]);
        assert_eq!(page.names(any("rowheader")).await?, ["First", "Second"]);
        assert_eq!(page.names(any("table")).await?, ["Rows"]);
        assert_eq!(page.text(heading("People")).await?, "People");
        page.expect_count(button("Save"), 1).await?;
        assert_eq!(page.count(button("Edit")).await?, 2);
        // Behind a modal dialog nothing can be reached.
        page.click(button("Open a dialog")).await?;
        page.expect_none(button("Save")).await?;
        page.click(button("Answer").within(("dialog", "A question"))).await?;
        page.expect(button("Save")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn roles_and_names_are_those_of_the_browser() -> Outcome {
    journey(fixture().form(Form::File), async |page| {
        let mut others = Vec::new();
        for role in ["button", "link", "heading", "textbox", "combobox", "checkbox", "navigation", "region", "status"] {
            let target = any(role);
            let names = page.names(&target).await?;
            assert!(!names.is_empty(), "no {role}");
            for (element, name) in page.all(&target).await?.iter().zip(names) {
                let id = String::from(element.element_id());
                let its = page.browser().ask("GET", &format!("/element/{id}/computedrole"), Value::Null).await?;
                let label = page.browser().ask("GET", &format!("/element/{id}/computedlabel"), Value::Null).await?;
                // To WebKitGTK, a list that opens is the button that opens it.
                let same = its == role || role == "combobox" && its == "button" && page.engine == Engine::WebKit;
                if !same || label.as_str().unwrap_or_default().trim() != name {
                    others.push(format!("{role} “{name}” is {its} {label} here"));
                }
            }
        }
        assert!(others.is_empty(), "{others:#?}");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn keys_do_what_they_do_for_people() -> Outcome {
    journey(fixture(), async |page| {
        page.tab_to(textbox("Name")).await?;
        page.type_text("Zoë – “β”").await?;
        page.expect_value(textbox("Name"), "Zoë – “β”").await?;
        page.press("Shift+Tab").await?;
        assert_eq!(page.focused().await?, ("link", "Two"));
        page.tab_to(textbox("Note")).await?;
        page.type_text("one\ntwo").await?;
        page.press("Home").await?;
        page.press("ArrowUp").await?;
        page.type_text(">").await?;
        page.expect_value(textbox("Note"), ">one\ntwo").await?;
        page.press("Control+A").await?;
        page.type_text("three").await?;
        page.expect_value(textbox("Note"), "three").await?;
        page.type_into(textbox("Note"), " four").await?;
        page.expect_value(textbox("Note"), "three four").await?;
        page.replace(textbox("Name"), "Acme").await?;
        page.expect_value(textbox("Name"), "Acme").await?;
        page.replace(textbox("Name"), "").await?;
        page.expect_value(textbox("Name"), "").await?;
        page.tab_to(link("One")).await?;
        page.press("Enter").await?;
        assert!(page.client().current_url().await?.as_str().ends_with("#/one"));
        page.press("Control+Shift+Z").await?;
        page.press("Alt+ArrowUp").await?;
        page.press("F2").await?;
        page.press("Escape").await?;
        let keys = page.run("return document.getElementById('keys').textContent", []).await?;
        let keys = keys.as_str().unwrap_or_default();
        assert!(keys.ends_with("ctrl+shift+Z alt+Alt alt+ArrowUp F2 Escape"), "{keys}");
        page.tab_to(("checkbox", "Agreed")).await?;
        page.press("Space").await?;
        assert_eq!(page.property(("checkbox", "Agreed"), "checked").await?, true);
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_browser_undoes_typing() -> Outcome {
    // WebKit's small browser has no keys for undoing.
    journey(fixture().form(Form::File).engines(&[Engine::Chromium, Engine::Firefox]), async |page| {
        page.type_into(textbox("Name"), "Acme").await?;
        page.press("Control+Z").await?;
        page.wait_for("less in the field", async |page| Ok(page.value(textbox("Name")).await? != "Acme")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn files_go_in_and_come_out() -> Outcome {
    journey(fixture(), async |page| {
        for name in ["First", "Second"] {
            page.replace(textbox("Name"), name).await?;
            page.click(button("Download backup")).await?;
            let backup = page.download().await?;
            assert!(backup.name.starts_with("backup") && backup.name.ends_with(".json"), "{}", backup.name);
            assert_eq!(backup.text()?, json!({ "name": name }).to_string());
        }
        let scratch = Scratch::new()?;
        let file = scratch.path().join("given.json");
        fs::write(&file, "given – ß")?;
        page.upload(("file", "Choose a backup"), &file).await?;
        page.wait_for_text("Content: given – ß").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_goes_wrong_in_the_page_is_noticed() -> Outcome {
    journey(fixture().with_errors(), async |page| {
        page.assert_clean().await?;
        for (trouble, complaint) in [
            ("Throw", "thrown on purpose"),
            ("Reject", "rejected on purpose"),
            ("Say an error", "said on purpose"),
            ("Assign markup", if page.engine == Engine::Firefox { "innerHTML" } else { "TrustedHTML" }),
            ("Ask elsewhere", "localhost:59999"),
        ] {
            page.click(button(trouble)).await?;
            page.expect_complaint(complaint).await?;
        }
        page.open("?#/early").await?;
        page.expect_complaint("early on purpose").await?;
        if page.form == Form::Site {
            page.click(button("Ask late")).await?;
            page.expect_complaint("late.txt").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn requests_to_elsewhere_are_noticed_without_a_policy() -> Outcome {
    journey(fixture().with_errors().form(Form::Site), async |page| {
        let elsewhere = Server::start(&page.shipped().folder, "/").await?;
        page.open("open.html").await?;
        page.assert_clean().await?;
        let ask = "return (await fetch(arguments[0], { mode: 'no-cors' })).type";
        assert_eq!(page.run_async(ask, [json!(elsewhere.url() + "kept.txt")]).await?, "opaque");
        page.expect_complaint(&format!("a request to elsewhere: {}", elsewhere.url())).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn pages_from_disk_are_allowed_no_more_than_for_anyone_else() -> Outcome {
    journey(fixture().with_errors().form(Form::Site), async |page| {
        let file = page.shipped().folder.join("open.html");
        page.client().goto(&format!("file://{}", file.display())).await?;
        let read = "return await new Promise((done) => {
            const request = new XMLHttpRequest();
            request.onload = () => done('read: ' + request.responseText);
            request.onerror = () => done('refused');
            request.open('GET', 'kept.txt');
            request.send();
        }).catch(() => 'refused')";
        assert_eq!(page.run_async(read, []).await?, "refused");
        if page.engine == Engine::Firefox {
            let strict = "return Services.prefs.getBoolPref('security.fileuri.strict_origin_policy')";
            assert_eq!(page.browser().firefox(strict).await?, true);
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_profile_outlives_its_browser() -> Outcome {
    journey(fixture(), async |page| {
        let read = "return await new Promise((done) => {
            const open = indexedDB.open('fixture', 1);
            open.onsuccess = () => {
                const get = open.result.transaction('names').objectStore('names').get('name');
                get.onsuccess = () => { open.result.close(); done(get.result); };
            };
        })";
        page.type_into(textbox("Name"), "Killed").await?;
        page.click(button("Save")).await?;
        page.wait_for_status("Saved Killed").await?;
        page.kill().await?;
        page.reopen().await?;
        assert_eq!(page.run_async(read, []).await?, "Killed");
        page.type_into(textbox("Name"), "Closed").await?;
        page.click(button("Save")).await?;
        page.wait_for_status("Saved Closed").await?;
        page.restart().await?;
        assert_eq!(page.run_async(read, []).await?, "Closed");
        assert_eq!(page.run("return localStorage.getItem('name')", []).await?, "Closed");
        page.reload().await?;
        assert_eq!(page.value(textbox("Name")).await?, "");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_server_can_go_and_come_back() -> Outcome {
    journey(fixture().with_errors().form(Form::Site), async |page| {
        page.wait_for_some("the service worker", async |page| {
            let ready = "return !!(await navigator.serviceWorker.getRegistration())?.active";
            Ok((page.run_async(ready, []).await? == true).then_some(()))
        })
        .await?;
        page.assert_clean().await?;
        page.server().stop().await;
        page.reload().await?;
        page.expect(heading("A page of its own")).await?;
        page.server().resume().await?;
        let before = page.server().requests().len();
        page.open("open.html").await?;
        page.wait_for_text("Nothing here.").await?;
        page.wait_for_no_text("A page of its own").await?;
        let requests = page.server().requests().split_off(before);
        assert!(
            requests.iter().any(|request| request.path == "/sub/path/open.html" && request.status == 200),
            "{requests:#?}"
        );
        let folder = page.shipped().folder.join("newer");
        page.server().serve(&folder);
        page.open("open.html?again").await?;
        page.wait_for_text("Something newer.").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn tabs_share_what_is_stored() -> Outcome {
    journey(fixture(), async |page| {
        let first = page.tab().await?;
        page.type_into(textbox("Name"), "Both").await?;
        page.click(button("Save")).await?;
        page.wait_for_status("Saved Both").await?;
        let second = page.new_tab().await?;
        assert_eq!(page.run("return localStorage.getItem('name')", []).await?, "Both");
        page.switch_to(&first).await?;
        page.expect_value(textbox("Name"), "Both").await?;
        page.switch_to(&second).await?;
        page.expect_value(textbox("Name"), "").await?;
        page.close_tab(&first).await?;
        page.expect_value(textbox("Name"), "Both").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn axe_finds_what_keeps_people_out() -> Outcome {
    journey(fixture(), async |page| {
        page.assert_accessible().await?;
        page.click(button("Let a line appear")).await?;
        page.wait_for_status("It comes").await?;
        page.assert_accessible().await?;
        page.click(button("Plant a nameless button")).await?;
        let violations = page.accessibility_violations().await?;
        assert!(violations.len() == 1 && violations[0].starts_with("button-name"), "{violations:#?}");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn pages_have_the_look_that_is_asked_for() -> Outcome {
    let look = Look { dark: true, calm: true, size: (820, 700) };
    journey(fixture().form(Form::File).look(look), async |page| {
        let measure = "return [matchMedia('(prefers-color-scheme: dark)').matches,
            matchMedia('(prefers-reduced-motion: reduce)').matches, innerWidth, innerHeight]";
        assert_eq!(page.run(measure, []).await?, json!([true, true, 820, 700]));
        page.resize(1440, 900).await?;
        page.reload().await?;
        assert_eq!(page.run(measure, []).await?, json!([true, true, 1440, 900]));
        if page.engine != Engine::WebKit {
            page.set_dark(false).await?;
            page.reload().await?;
            assert_eq!(page.run(measure, []).await?, json!([false, true, 1440, 900]));
        }
        if page.engine == Engine::Chromium {
            page.resize(320, 640).await?;
            assert_eq!(page.run(measure, []).await?, json!([false, true, 320, 640]));
        }
        if page.engine != Engine::WebKit {
            assert!(fs::metadata(page.screenshot(&format!("self-test-{}", page.engine)).await?)?.len() > 5_000);
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn failures_say_where_and_what_was_there() -> Outcome {
    journey(fixture().engines(&[Engine::Chromium]).form(Form::File), async |page| {
        page.patience = std::time::Duration::from_millis(200);
        let words = page.click(button("Store")).await.expect_err("there is no such button").to_string();
        assert!(words.contains("button “Store”") && words.contains("button “Save”"), "{words}");
        assert!(words.contains("A picture: "), "{words}");
        let words = page.click(button("Edit")).await.expect_err("there are two").to_string();
        assert!(words.contains("2 elements fit, not one"), "{words}");
        let failing = async || -> crate::failure::Journey { Ok(page.expect(button("Store")).await?) };
        let line = line!() - 1;
        let words = failing().await.expect_err("there is no such button").to_string();
        assert!(words.contains(&format!("self_test.rs:{line}: ")), "{words}");
        Ok(())
    })
    .await
}
