//! The page made by Trunk, with its style sheets and scripts replaced by what is shipped.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use lol_html::html_content::{ContentType, Element};
use lol_html::{Settings, doc_comments, element, rewrite_str};

use super::Fault;

/// The page without the replaced elements, and the files they referred to.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) html: String,
    /// The style sheets, in order.
    pub(crate) sheets: Vec<String>,
    /// Icons.
    pub(crate) icons: Vec<String>,
}

/// The inserted markup.
#[derive(Debug)]
pub(crate) struct Content<'a> {
    pub(crate) policy: &'a str,
    /// In place of the style sheets.
    pub(crate) head: &'a str,
    /// In place of the boot file: the boot file and what it starts.
    pub(crate) boot: &'a str,
    /// At the end of the body.
    pub(crate) body: &'a str,
    /// The addresses of icons and manifest; links to others are removed.
    pub(crate) addresses: &'a BTreeMap<String, String>,
}

/// The placeholder of the style sheets.
const SHEETS: &str = "<link rel=\"stylesheet\">";

/// Splits the page into its parts.
pub(crate) fn take_apart(html: &str) -> Result<Page, Fault> {
    let page = RefCell::new(Page::default());
    let address = |element: &Element| element.get_attribute("href");
    let settings = Settings::new()
        .append_document_content_handler(doc_comments!(|comment| {
            comment.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("script[src='start.js']", |script| {
            script.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("link[rel=stylesheet]", |link| {
            let sheets = &mut page.borrow_mut().sheets;
            if sheets.is_empty() {
                link.before(SHEETS, ContentType::Html);
            }
            sheets.extend(address(link));
            link.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("link[rel=icon], link[rel=apple-touch-icon]", |link| {
            page.borrow_mut().icons.extend(address(link));
            Ok(())
        }));
    let html = rewrite_str(html, settings).map_err(|error| format!("index.html: {error}"))?;
    let lines: Vec<_> = html.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let page = Page { html: lines.join("\n") + "\n", ..page.into_inner() };
    if page.sheets.is_empty() {
        return Err("index.html: it links no style sheet".to_owned());
    }
    Ok(page)
}

/// Assembles the shipped page.
pub(crate) fn put_together(html: &str, content: &Content) -> Result<String, Fault> {
    let places = Cell::new(0);
    let found = || places.set(places.get() + 1);
    let settings = Settings::new()
        .append_element_content_handler(element!("meta[charset]", |meta| {
            found();
            meta.after(&format!("\n{}", content.policy), ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!("script[data-module]", |script| {
            found();
            script.replace(content.boot, ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!("link[rel=stylesheet]", |link| {
            found();
            link.replace(content.head, ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!("body", |body| {
            found();
            body.append(content.body, ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!(
            "link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]",
            |link| {
                match link.get_attribute("href").and_then(|href| content.addresses.get(&href)) {
                    Some(address) => link.set_attribute("href", address)?,
                    None => link.remove(),
                }
                Ok(())
            }
        ));
    let html = rewrite_str(html, settings).map_err(|error| format!("index.html: {error}"))?;
    if places.get() != 4 {
        return Err(
            "index.html: needs one charset, one boot file with data-module, one style sheet and one body".to_owned()
        );
    }
    Ok(html)
}
