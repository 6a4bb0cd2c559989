//! Starts the app in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use dinamika::domain::instrument::Instrument;
    use dinamika::domain::standard::standard;
    use dinamika::ui::app::app;
    use dinamika::ui::view::mount;

    let instrument: &'static Instrument = Box::leak(Box::new(standard()));
    mount(|| app(instrument));
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Dinamika runs in a browser: ./dev serve");
}
