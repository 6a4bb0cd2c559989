//! Starts the app in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use dinamika::domain::instrument::Instrument;
    use dinamika::domain::standard::standard;
    use dinamika::ui::app::App;
    use leptos::prelude::*;

    std::panic::set_hook(Box::new(dinamika::platform::shell::report_panic));
    let instrument: &'static Instrument = Box::leak(Box::new(standard()));
    mount_to_body(move || view! { <App instrument=instrument /> });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Dinamika runs in a browser: ./dev serve");
}
