//! Starts the app in the browser. The module is split here: what only [`later`], [`rare`], [`workshop`] or [`decoder`] needs
//! comes later.

#[cfg(target_arch = "wasm32")]
use dinamika::ui::session::{Decoder, Later, Rare, Workshops};
#[cfg(target_arch = "wasm32")]
use wasm_split_helpers::SplitLoaderError;
#[cfg(all(target_arch = "wasm32", not(debug_assertions)))]
use wasm_split_helpers::wasm_split;

#[cfg(target_arch = "wasm32")]
fn main() {
    use dinamika::domain::instrument::Instrument;
    use dinamika::domain::standard::standard;
    use dinamika::ui::app::app;
    use dinamika::ui::session::Fetch;
    use dinamika::ui::view::mount;

    std::panic::set_hook(Box::new(dinamika::platform::shell::report_panic));
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

/// A part of the module that is fetched when it is first asked for. In development all is one module.
#[cfg(target_arch = "wasm32")]
macro_rules! part {
    ($name:ident, $entry:ident -> $content:ty) => {
        #[cfg(not(debug_assertions))]
        #[wasm_split($name, fallible)]
        #[allow(clippy::unnecessary_wraps, reason = "what calls it gets the fault when the part does not arrive")]
        fn $name() -> Result<$content, SplitLoaderError> {
            Ok(dinamika::ui::parts::$entry())
        }

        #[cfg(debug_assertions)]
        #[expect(clippy::unused_async, reason = "it stands in for the one that is fetched")]
        async fn $name() -> Result<$content, SplitLoaderError> {
            Ok(dinamika::ui::parts::$entry())
        }
    };
}

#[cfg(target_arch = "wasm32")]
part!(later, later -> Later);
#[cfg(target_arch = "wasm32")]
part!(rare, rare -> Rare);
#[cfg(target_arch = "wasm32")]
part!(workshop, workshops -> Workshops);
#[cfg(target_arch = "wasm32")]
part!(decoder, decoder -> Decoder);

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Dinamika runs in a browser: ./dev serve");
}
