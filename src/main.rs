//! Groundwork in the browser.

use groundwork::{platform, storage, ui};

fn main() {
    platform::panic::show_panel_on_panic(ui::words::words().panel, storage::raw_data);
    ui::start();
}
