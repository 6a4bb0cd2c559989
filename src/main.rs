//! Starts the app in the browser. The module is split here: what [`later`] needs and nothing else does, comes later.

#[cfg(target_arch = "wasm32")]
use dinamika::ui::session::Later;
#[cfg(target_arch = "wasm32")]
use wasm_split_helpers::{SplitLoaderError, wasm_split};

#[cfg(target_arch = "wasm32")]
fn main() {
    use dinamika::domain::instrument::Instrument;
    use dinamika::domain::standard::standard;
    use dinamika::ui::app::app;
    use dinamika::ui::view::mount;

    let instrument: &'static Instrument = Box::leak(Box::new(standard()));
    mount(|| app(instrument, || Box::pin(async { later().await.ok() })));
}

#[cfg(target_arch = "wasm32")]
#[wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what calls it gets the fault when the part does not arrive")]
fn later() -> Result<Later, SplitLoaderError> {
    Ok(dinamika::ui::later::later())
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Dinamika runs in a browser: ./dev serve");
}
