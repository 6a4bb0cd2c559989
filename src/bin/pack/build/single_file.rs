//! The single file: the page with everything embedded, opened by double click.

use std::collections::BTreeMap;

use super::Fault;
use super::digest::base64;
use super::page::{self, Content};
use super::parts::Parts;
use super::policy;
use super::sheet;

/// Media types by the extensions of embedded files.
const TYPES: [(&str, &str); 3] = [(".png", "image/png"), (".svg", "image/svg+xml"), (".woff2", "font/woff2")];

/// The id by which the boot file finds the module.
const MODULE: &str = "module";

/// Builds the page from the parts.
pub(crate) fn single_file(parts: &Parts) -> Result<String, Fault> {
    let fonts = parts.fonts.iter().map(|(path, content)| Ok((path.clone(), data(path, content)?)));
    let sheets = format!("{}{}", parts.sheet, parts.workshop);
    let sheet = sheet::with_addresses(&sheets, &fonts.collect::<Result<_, Fault>>()?);
    if sheet.to_ascii_lowercase().contains("</style") {
        return Err("the style sheet would end its own element".to_owned());
    }
    let boot = script("the boot file", &parts.boot)?;
    let glue = script("the glue", &parts.glue)?;
    let charts = script("the chart library", &parts.charts)?;
    let durable = script("the copy on disk", &parts.durable)?;

    // Only the first icon: the others are for home screens.
    let mut addresses = BTreeMap::new();
    if let Some((path, content)) = parts.page.icons.first().and_then(|path| parts.icons.get_key_value(path)) {
        addresses.insert(path.clone(), data(path, content)?);
    }
    let modules = parts.split.iter().map(|(name, part)| (name.as_str(), part)).chain([(MODULE, &parts.module)]);
    let modules = modules.map(|(name, part)| {
        format!("<script type=\"application/octet-stream\" id=\"{name}\">{}</script>\n", base64(part))
    });
    let modules: String = modules.collect();
    let content = Content {
        policy: &policy::of_single_file(&[&boot, &glue], &sheet),
        head: &format!("<style>{sheet}</style>"),
        boot: &format!("<script>{boot}</script>\n<script type=\"module\">{glue}</script>"),
        body: &format!(
            "<pre id=\"licences\" hidden>{}</pre>\n\
             <script type=\"text/plain\" id=\"charts\">{charts}</script>\n\
             <script type=\"text/plain\" id=\"durable\">{durable}</script>\n\
             {modules}",
            parts.licences.replace('&', "&amp;").replace('<', "&lt;"),
        ),
        addresses: &addresses,
    };
    page::put_together(&parts.page.html, &content)
}

fn data(path: &str, content: &[u8]) -> Result<String, Fault> {
    let media = TYPES.iter().find(|(ending, _)| path.ends_with(ending)).map(|(_, media)| media);
    let media = media.ok_or_else(|| format!("{path}: of no known type"))?;
    Ok(format!("data:{media};base64,{}", base64(content)))
}

/// Escapes a script for embedding. In a string `<\/script` is the same as `</script`; elsewhere neither occurs.
fn script(name: &str, source: &str) -> Result<String, Fault> {
    let script = source.replace("</script", "<\\/script");
    let lower = script.to_ascii_lowercase();
    if lower.contains("</script") || lower.contains("<!--") || script.contains(['\r', '\0']) {
        return Err(format!("{name} cannot stand within a page"));
    }
    Ok(script)
}
