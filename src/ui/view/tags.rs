//! The elements the app is made of, each by its own name.

use super::Element;

macro_rules! tags {
    ($make:ident: $($name:ident)*) => {$(
        #[doc = concat!("A new `", stringify!($name), "` element.")]
        pub fn $name() -> Element {
            Element::$make(stringify!($name))
        }
    )*};
}

tags!(html:
    a article aside b button caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 header input kbd
    label legend li main nav ol option p pre section select small span summary table tbody td textarea th thead tr ul
    video
);

/// Elements of drawings.
pub mod svg {
    use super::Element;

    tags!(svg: defs line path pattern rect svg text);
}
