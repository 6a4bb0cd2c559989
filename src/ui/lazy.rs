//! Functions in lazily loaded parts of the module.
//!
//! A release build splits the module: the body of a function that [`lazy_fn!`] declares, and everything that only it
//! reaches, is in a file of its own, which is fetched when the function is first called. A development build is not split.

/// Whether a part of the module did not arrive. A later call fetches it again.
pub use leptos::wasm_split::SplitLoaderError;

/// Declares an `async fn` whose body is in the part of the module named after `in`. It fails where the part does not arrive.
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
        /// When the part of the module does not arrive.
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
