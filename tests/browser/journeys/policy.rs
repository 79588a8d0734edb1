//! What the page may not do, and doesn't.

use super::writing::{add_client, go_to, press_button};
use crate::everywhere::{Outcome, app, app_folder, journey};
use crate::page::Form;
use crate::target::called;

/// The policy as it was settled; hashes stand for themselves.
const WANTED: [&str; 6] = [
    "default-src 'none'",
    "'wasm-unsafe-eval'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "img-src",
];

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_policy_is_there_and_allows_no_connection_elsewhere() -> Outcome {
    journey(app().with_errors(), async |page| {
        let policy = page
            .run("return document.querySelector('meta[http-equiv=\"Content-Security-Policy\"]').content", [])
            .await?;
        let policy = policy.as_str().unwrap_or_default().to_owned();
        for part in WANTED {
            assert!(policy.contains(part), "{part} in {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
        let single = page.its_server().is_none();
        let connect = if single { "connect-src 'none'" } else { "connect-src 'self'" };
        assert!(policy.contains(connect), "{policy}");
        let elsewhere = "return await fetch('http://127.0.0.1:9/').then(() => 'connected', () => 'refused')";
        assert_eq!(page.run_async(elsewhere, []).await?, "refused");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_glue_never_writes_html() -> Outcome {
    for file in std::fs::read_dir(app_folder()).into_iter().flatten().flatten() {
        let path = file.path();
        if path.extension().is_some_and(|end| end == "js" || end == "html") {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            for forbidden in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"] {
                assert!(!text.contains(forbidden), "{forbidden} in {}", path.display());
            }
        }
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn no_page_is_made_of_html_text() -> Outcome {
    journey(app(), async |page| {
        // Where the browser has no Trusted Types, this is what they would catch.
        let trap = "window.written = [];
            for (const name of ['innerHTML', 'outerHTML']) {
                Object.defineProperty(Element.prototype, name, { set() { written.push(name); } });
            }
            Element.prototype.insertAdjacentHTML = () => written.push('insertAdjacentHTML');
            document.write = () => written.push('write');";
        page.run(trap, []).await?;
        add_client(page, "<b>Dana</b>", "<img src=x>").await?;
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        for add in [
            "Add a business need",
            "Add a performance need",
            "Add a cause to link later",
            "Add a solution to link later",
        ] {
            press_button(page, add).await?;
        }
        go_to(page, "Clients").await?;
        page.expect(called("link", "<b>Dana</b>")).await?;
        go_to(page, "Data").await?;
        assert_eq!(page.run("return window.written", []).await?, serde_json::json!([]));
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_is_shipped_does_not_tell_where_it_was_built() -> Outcome {
    let place = env!("CARGO_MANIFEST_DIR").as_bytes();
    for file in std::fs::read_dir(app_folder()).into_iter().flatten().flatten() {
        let bytes = std::fs::read(file.path()).unwrap_or_default();
        assert!(!bytes.windows(place.len()).any(|window| window == place), "in {}", file.path().display());
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_site_works_in_a_folder_and_its_addresses_are_relative() -> Outcome {
    journey(app().form(Form::Site), async |page| {
        let absolute = page
            .run(
                "return [...document.querySelectorAll('[src],link[href]')]
                    .map(e => e.getAttribute('src') ?? e.getAttribute('href'))
                    .filter(a => a.startsWith('/') || /^https?:/.test(a))",
                [],
            )
            .await?;
        assert_eq!(absolute, serde_json::json!([]));
        Ok(())
    })
    .await
}
