//! Functions in lazy-loaded parts of the module.
//!
//! A release build splits the module: the body of a function declared by [`lazy_fn!`], and all code reachable only from
//! it, goes into a separate file, which is fetched on the first call. A development build is not split.

/// A part of the module failed to load. A later call retries.
pub use leptos::wasm_split::SplitLoaderError;

/// Declares an `async fn` whose body is in the part named after `in`. It returns an error if the part fails to load.
///
/// ```ignore
/// lazy_fn! {
///     in decoder;
///
///     /// Every code in a picture.
///     pub fn codes(picture: Picture) -> Vec<String> { read_codes(&picture) }
/// }
/// let codes = codes(picture).await?;
/// ```
macro_rules! lazy_fn {
    (in $part:ident; $(#[$doc:meta])* $vis:vis fn $name:ident($($argument:ident: $type:ty),* $(,)?) -> $output:ty $body:block) => {
        $(#[$doc])*
        ///
        /// # Errors
        /// If the part fails to load.
        #[cfg(not(debug_assertions))]
        #[leptos::wasm_split::wasm_split($part, fallible, wasm_split_path = ::leptos::wasm_split)]
        #[allow(clippy::unnecessary_wraps, reason = "the caller is told when the part does not arrive")]
        $vis fn $name($($argument: $type),*) -> Result<$output, $crate::ui::lazy::SplitLoaderError> {
            Ok($body)
        }

        $(#[$doc])*
        ///
        /// # Errors
        /// None in a development build, which is not split.
        #[cfg(debug_assertions)]
        #[allow(clippy::unused_async, reason = "in a release build it waits for its part")]
        $vis async fn $name($($argument: $type),*) -> Result<$output, $crate::ui::lazy::SplitLoaderError> {
            Ok($body)
        }
    };
}
pub(crate) use lazy_fn;
