//! The content security policy in the page.

use super::digest;

/// For both: nothing that is not listed, no plug-ins, no forms, no other base; markup passes the boot file's Trusted Types
/// policy.
const ALWAYS: [&str; 4] =
    ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types default"];

/// For the site: its own files, and WebAssembly.
pub(crate) fn of_site() -> String {
    join(&[
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
    ])
}

/// For the single file: exactly its own scripts and styles, the charts from memory, and no connections.
pub(crate) fn of_single_file(scripts: &[&str], style: &str) -> String {
    let sources = |texts: &[&str]| texts.iter().map(|text| digest::source(text)).collect::<Vec<_>>().join(" ");
    join(&[
        "default-src 'none'",
        &format!("script-src {} 'wasm-unsafe-eval' blob:", sources(scripts)),
        &format!("style-src {}", sources(&[style])),
        "img-src data:",
        "font-src data:",
    ])
}

fn join(own: &[&str]) -> String {
    let content: Vec<_> = own.iter().chain(&ALWAYS).copied().collect();
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", content.join("; "))
}
