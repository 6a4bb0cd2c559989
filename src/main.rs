//! Starts the app in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use dinamika::domain::instrument::{Instrument, STANDARD};
    use dinamika::ui::app::App;
    use leptos::prelude::*;

    dinamika::platform::panic::show_panics();
    match Instrument::parse(STANDARD) {
        Ok(instrument) => {
            let instrument: &'static Instrument = Box::leak(Box::new(instrument));
            mount_to_body(move || view! { <App instrument /> });
        }
        // A test holds the shipped instrument to be without fault.
        Err(faults) => leptos::logging::error!("{faults:?}"),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Dinamika runs in a browser: ./dev serve");
}
