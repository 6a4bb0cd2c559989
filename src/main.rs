//! Starts the app in the browser. The module is split here: what only [`later`], [`rare`], [`workshop`] or [`decoder`] needs
//! comes later.

#[cfg(target_arch = "wasm32")]
use dinamika::ui::session::{Decoder, Later, Rare, Workshops};
#[cfg(target_arch = "wasm32")]
use wasm_split_helpers::{SplitLoaderError, wasm_split};

#[cfg(target_arch = "wasm32")]
fn main() {
    use dinamika::domain::instrument::Instrument;
    use dinamika::domain::standard::standard;
    use dinamika::ui::app::app;
    use dinamika::ui::session::Fetch;
    use dinamika::ui::view::mount;

    let instrument: &'static Instrument = Box::leak(Box::new(standard()));
    let fetch = Fetch {
        later: || Box::pin(async { later().await.ok() }),
        rare: || Box::pin(async { rare().await.ok() }),
        workshops: || {
            Box::pin(async {
                dinamika::platform::shell::load("loadSheet").await;
                workshop().await.ok()
            })
        },
        decoder: || Box::pin(async { decoder().await.ok() }),
    };
    mount(|| app(instrument, fetch));
}

#[cfg(target_arch = "wasm32")]
#[wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what calls it gets the fault when the part does not arrive")]
fn later() -> Result<Later, SplitLoaderError> {
    Ok(dinamika::ui::parts::later())
}

#[cfg(target_arch = "wasm32")]
#[wasm_split(rare, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what calls it gets the fault when the part does not arrive")]
fn rare() -> Result<Rare, SplitLoaderError> {
    Ok(dinamika::ui::parts::rare())
}

#[cfg(target_arch = "wasm32")]
#[wasm_split(workshop, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what calls it gets the fault when the part does not arrive")]
fn workshop() -> Result<Workshops, SplitLoaderError> {
    Ok(dinamika::ui::parts::workshops())
}

#[cfg(target_arch = "wasm32")]
#[wasm_split(decoder, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what calls it gets the fault when the part does not arrive")]
fn decoder() -> Result<Decoder, SplitLoaderError> {
    Ok(dinamika::ui::parts::decoder())
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Dinamika runs in a browser: ./dev serve");
}
