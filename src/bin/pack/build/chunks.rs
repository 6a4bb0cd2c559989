//! The chunks that several parts of the module share, joined in one file.
//!
//! Splitting makes a chunk for each set of parts that share code, over a hundred of them. As files of their own they would each
//! cost a request, a name and a hash in the page, and compress badly. The joined file is a WebAssembly module with nothing but
//! a custom section for each chunk, which `public/boot/content.js` takes out.

use std::borrow::Cow;
use std::collections::BTreeMap;

use wasm_encoder::{CustomSection, Module};

/// The name of the joined file.
pub(crate) const SHARED: &str = "shared";

/// Smaller chunks are joined, whichever parts share them.
const SMALL: usize = 1 << 10;

/// Joins the small chunks, and all those of the part that is always loaded. `shared` has the parts that need each chunk.
pub(crate) fn joined(
    split: BTreeMap<String, Vec<u8>>,
    shared: &BTreeMap<String, Vec<String>>,
    always: &str,
) -> BTreeMap<String, Vec<u8>> {
    let is_joined = |name: &String, chunk: &Vec<u8>| {
        shared.get(name).is_some_and(|users| chunk.len() < SMALL || users.iter().any(|user| user == always))
    };
    let (chunks, mut split): (BTreeMap<_, _>, BTreeMap<_, _>) =
        split.into_iter().partition(|(name, chunk)| is_joined(name, chunk));
    let mut module = Module::new();
    for (name, chunk) in &chunks {
        module.section(&CustomSection { name: Cow::Borrowed(name), data: Cow::Borrowed(chunk) });
    }
    split.insert(SHARED.to_owned(), module.finish());
    split
}
