//! A phone's camera must read the codes from a screen across a table: they must not become too fine.

use dinamika::exchange::{HAND_IN_ROUTE, HandIn, INVITATION_ROUTE};
use proptest::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

use super::generator::short;
use super::sample::{invitation, written};
use super::support::generate::settings;
use super::support::standard::standard;

const APP: &str = "https://klaster-logam-jateng.github.io/dinamika/";

/// The finest code that is still easy to read: 57 modules a side.
const FINEST: u8 = 10;

fn version(link: &str) -> u8 {
    QrCode::encode_text(link, QrCodeEcc::Medium).unwrap().version().value()
}

#[test]
fn a_hand_in_fits_a_code_that_is_easy_to_read() {
    let instrument = standard();
    proptest!(settings(), |(hand_in in short(&instrument))| {
        let hand_in = HandIn { name: Some("Sri Wahyuni Handayani"[..20].to_owned()), ..hand_in };
        let payload = written(&instrument, &hand_in);
        let link = format!("{APP}{HAND_IN_ROUTE}{payload}");
        prop_assert!(version(&link) <= FINEST);
    });
}

#[test]
fn an_invitation_fits_a_code_that_is_easy_to_read() {
    let instrument = standard();
    let payload = invitation(&instrument, &"é".repeat(30));
    let link = format!("{APP}{INVITATION_ROUTE}{payload}");
    assert!(version(&link) <= FINEST);
}
