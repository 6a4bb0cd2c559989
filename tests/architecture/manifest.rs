//! Allowed dependencies in `Cargo.toml`.

/// Browser crates: dependencies for WebAssembly only, so that the core cannot use them.
const BROWSER: [&str; 8] = [
    "console_error_panic_hook",
    "js-sys",
    "reactive_graph",
    "send_wrapper",
    "uuid",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "web-sys",
];

/// The prefix of the tables of WebAssembly dependencies.
const WASM: &str = "target.'cfg(target_arch = \"wasm32\")'.";

/// Browser crates in other dependency tables.
pub(crate) fn faults(manifest: &str) -> Vec<String> {
    let mut table = "";
    let mut faults = Vec::new();
    for line in manifest.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            table = name;
        }
        if table.starts_with(WASM) || !table.contains("dependencies") {
            continue;
        }
        let key = line.split('=').next().unwrap_or_default().trim();
        let named = BROWSER
            .iter()
            .find(|&&one| one == key || line == format!("[{table}]") && table.ends_with(&format!(".{one}")));
        faults.extend(named.map(|one| format!("{one} in [{table}]")));
    }
    faults
}
