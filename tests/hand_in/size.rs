//! Sizes of QR codes: phone cameras must be able to read them from a screen across a table.

use dinamika::exchange::{HAND_IN_ROUTE, HandIn, INVITATION_ROUTE};
use proptest::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

use super::generator::short;
use super::sample::{invitation, written};
use super::support::generate::settings;
use super::support::standard::standard;

const APP: &str = "https://klaster-logam-jateng.github.io/dinamika/";

/// The largest version that is easy to read: 57 modules per side.
const FINEST: u8 = 10;

fn version(link: &str) -> u8 {
    QrCode::encode_text(link, QrCodeEcc::Medium).unwrap().version().value()
}

#[test]
fn hand_ins_fit_an_easily_readable_code() {
    let instrument = standard();
    proptest!(settings(), |(hand_in in short(&instrument))| {
        let hand_in = HandIn { name: Some("Sri Wahyuni Handayani"[..20].to_owned()), ..hand_in };
        let payload = written(&instrument, &hand_in);
        let link = format!("{APP}{HAND_IN_ROUTE}{payload}");
        prop_assert!(version(&link) <= FINEST);
    });
}

#[test]
fn invitations_fit_an_easily_readable_code() {
    let instrument = standard();
    let payload = invitation(&instrument, &"é".repeat(30));
    let link = format!("{APP}{INVITATION_ROUTE}{payload}");
    assert!(version(&link) <= FINEST);
}
