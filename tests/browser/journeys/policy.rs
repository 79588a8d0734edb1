//! What the page may not do, and doesn't.

use crate::everywhere::{Outcome, app, journey};
use crate::page::Form;

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
    let dist = std::env::var_os("GROUNDWORK_DIST")
        .map_or_else(|| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"), std::path::PathBuf::from);
    for file in std::fs::read_dir(dist).into_iter().flatten().flatten() {
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
