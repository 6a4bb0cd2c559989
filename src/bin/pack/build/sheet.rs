//! The files referred to by a style sheet.

use std::collections::BTreeMap;

/// Each address in `url(…)`, quoted or not, except fragments of the page itself, which start with `#`.
pub(crate) fn addresses(sheet: &str) -> Vec<&str> {
    let within = sheet.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    within.map(|address| address.trim_matches(['"', '\''])).filter(|address| !address.starts_with('#')).collect()
}

/// The sheet with these addresses replaced.
pub(crate) fn with_addresses(sheet: &str, addresses: &BTreeMap<String, String>) -> String {
    let forms = |address: &str| [format!("url(\"{address}\")"), format!("url('{address}')"), format!("url({address})")];
    addresses.iter().fold(sheet.to_owned(), |sheet, (old, new)| {
        let new = format!("url(\"{new}\")");
        forms(old).iter().fold(sheet, |sheet, form| sheet.replace(form, &new))
    })
}
