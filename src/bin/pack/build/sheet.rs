//! The files that a style sheet names.

use std::collections::BTreeMap;

/// Each address as it stands within `url(…)`, quoted or not; those within the page itself, which begin with `#`, are none.
pub(crate) fn addresses(sheet: &str) -> Vec<&str> {
    let within = sheet.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    within.map(|address| address.trim_matches(['"', '\''])).filter(|address| !address.starts_with('#')).collect()
}

/// The sheet with other addresses, for each that is given.
pub(crate) fn with_addresses(sheet: &str, addresses: &BTreeMap<String, String>) -> String {
    let forms = |address: &str| [format!("url(\"{address}\")"), format!("url('{address}')"), format!("url({address})")];
    addresses.iter().fold(sheet.to_owned(), |sheet, (old, new)| {
        let new = format!("url(\"{new}\")");
        forms(old).iter().fold(sheet, |sheet, form| sheet.replace(form, &new))
    })
}
