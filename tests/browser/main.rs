//! Journeys through the app in real browsers.
//!
//! They need Chromium, Firefox and WebKitGTK with their drivers, and the built
//! app, so they are ignored unless asked for: `scripts/test browser` installs
//! what is missing, builds, and runs them. With everything there,
//! `cargo test --test browser -- --ignored NAME` runs some of them.
//!
//! A journey is a function of a [`page::Page`], made in every engine and both
//! forms:
//!
//! ```ignore
//! #[tokio::test]
//! #[ignore = "needs browsers: scripts/test browser"]
//! async fn a_client_is_kept() -> Outcome {
//!     journey(app(), async |page| {
//!         page.click(button("New client")).await?;
//!         page.type_into(textbox("Name"), "Acme").await?;
//!         page.wait_for_status("Saved").await?;
//!         page.reload().await?;
//!         page.expect(link("Acme")).await?;
//!         Ok(())
//!     }).await
//! }
//! ```

mod act;
mod axe;
mod browser;
mod engine;
mod everywhere;
mod failure;
mod find;
mod fixture;
mod journeys;
mod look;
mod page;
mod process;
mod self_test;
mod server;
#[path = "../support/sized.rs"]
mod sized;
mod start;
mod target;
mod watch;
