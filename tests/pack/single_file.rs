//! The single file.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::project::{LATER, MODULE, Project};

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end} after {start}")).0
}

fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

#[test]
fn the_policy_allows_exactly_its_own_scripts_and_styles() {
    let page = Project::new("hashes").packed().text("release/dinamika.html");
    let boot = between(&page, "<script>", "</script>");
    let glue = between(&page, "<script type=\"module\">", "</script>");
    let style = between(&page, "<style>", "</style>");
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\"");
    let scripts = format!("script-src {} {} 'wasm-unsafe-eval' blob:;", source(boot), source(glue));
    assert!(policy.contains(&scripts), "{policy}");
    assert!(policy.contains(&format!("style-src {};", source(style))), "{policy}");
    assert!(policy.starts_with("default-src 'none';") && !policy.contains("'self'"), "{policy}");
}

#[test]
fn it_requests_nothing() {
    let page = Project::new("alone").packed().text("release/dinamika.html");
    assert!(!page.contains(" src="));
    for address in page.split("href=\"").skip(1) {
        assert!(address.starts_with("data:"), "{address}");
    }
    let style = between(&page, "<style>", "</style>");
    assert!(style.contains("url(\"data:font/woff2;base64,bGV0dGVycw==\")"), "{style}");
}

#[test]
fn module_charts_and_licences_are_inert_text() {
    let page = Project::new("inert").packed().text("release/dinamika.html");
    let module = between(&page, "<script type=\"application/octet-stream\" id=\"module\">", "</script>");
    assert_eq!(STANDARD.decode(module).unwrap(), MODULE);
    let later = between(&page, "<script type=\"application/octet-stream\" id=\"split_result\">", "</script>");
    assert_eq!(STANDARD.decode(later).unwrap(), LATER);
    let charts = between(&page, "<script type=\"text/plain\" id=\"charts\">", "</script>");
    assert_eq!(charts, "export const init = () => {};\n");
    let durable = between(&page, "<script type=\"text/plain\" id=\"durable\">", "</script>");
    assert_eq!(durable, "export const put = () => {};\n");
    assert_eq!(between(&page, "<pre id=\"licences\" hidden>", "</pre>"), "A &amp; B &lt;c@d>\n");
}

#[test]
fn no_script_closes_its_own_element() {
    let page = Project::new("closing").packed().text("release/dinamika.html");
    assert_eq!(between(&page, "<script>", "</script>"), "// Boots.\nvar closing = \"<\\/script>\";\n");
}

#[test]
fn rejects_content_that_cannot_be_inlined() {
    for (test, text) in [("comment", "a = b<!--c;"), ("shouting", "\"</SCRIPT>\"")] {
        let project = Project::new(test);
        project.write("parts/boot.js", text);
        let outcome = project.pack();
        assert!(!outcome.is_success);
        assert_eq!(outcome.fault, "pack: the boot file cannot stand within a page\n");
    }
}
