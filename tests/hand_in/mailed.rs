//! Hand-ins in mails that were changed in transit, and rewritten addresses.

use dinamika::exchange::{HAND_IN_ROUTE, hand_ins_in, payload_of_address};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::generator::{hand_ins, short};
use super::mail::{Change, changes, escaped, wrapped};
use super::sample::{self, invitation, written};
use super::support::generate::settings;
use super::support::standard::standard;

const APP: &str = "https://klaster-logam-jateng.github.io/dinamika/";

fn link(payload: &str) -> String {
    format!("{APP}{HAND_IN_ROUTE}{payload}")
}

fn sorted(found: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    let mut found: Vec<String> = found.into_iter().map(Into::into).collect();
    found.sort();
    found
}

#[test]
fn finds_a_link_broken_by_mail_programs_once() {
    let instrument = standard();
    let payload = written(&instrument, &sample::hand_in(&instrument));
    let mail = format!("Bu Ketua,\n\nini jawaban saya: {}\nTerima kasih\nSri", link(&payload));
    for width in 1..=200 {
        for change in [Change::Broken(width, "\n"), Change::Broken(width, "\r\n"), Change::Printable(width.max(2))] {
            assert_eq!(hand_ins_in(&change.on(&mail)), [payload.as_str()], "{change:?}");
            let quoted = Change::Quoted("> ").on(&change.on(&mail));
            assert_eq!(hand_ins_in(&quoted), [payload.as_str()], "{change:?}, quoted");
        }
    }
}

#[test]
fn finds_a_link_wrapped_in_another_once() {
    let instrument = standard();
    let payload = written(&instrument, &sample::hand_in(&instrument));
    for way in 0..3 {
        let once = wrapped(&link(&payload), way);
        for mail in [once.clone(), wrapped(&once, way + 1), wrapped(&wrapped(&once, way), way + 1)] {
            assert_eq!(hand_ins_in(&mail), [payload.as_str()], "{mail}");
            for width in 1..=4 {
                let broken = Change::Quoted("> ").on(&Change::Broken(width, "\n").on(&mail));
                assert_eq!(hand_ins_in(&broken), [payload.as_str()], "{broken}");
            }
        }
    }
}

/// What was sent in one of these ways, alone or wrapped in other links.
fn sent(payload: &str, way: usize, times: usize) -> String {
    match way {
        0 => payload.to_owned(),
        _ => (0..times).fold(link(payload), |link, time| wrapped(&link, way + time)),
    }
}

#[test]
fn finds_each_hand_in_once_after_any_changes() {
    let instrument = standard();
    let noise =
        select(vec!["", "Terima kasih", "Salam,\nSri", "Q dan S", "100% = semua", "https://example.org/?a=b%20c"]);
    let entry = (hand_ins(&instrument), 0..4_usize, 0..=3_usize, noise);
    proptest!(settings(), |(entries in vec(entry, 1..4), changes in changes())| {
        let payloads: Vec<_> = entries.iter().map(|(hand_in, ..)| written(&instrument, hand_in)).collect();
        let mut mail = String::new();
        for ((_, way, times, noise), payload) in entries.iter().zip(&payloads) {
            mail = format!("{mail}\n{noise}\n{}\n", sent(payload, *way, *times));
        }
        let mail = changes.iter().fold(mail, |mail, change| change.on(&mail));
        prop_assert_eq!(sorted(hand_ins_in(&mail)), sorted(payloads), "{}", mail);
    });
}

#[test]
fn intact_texts_are_neither_hidden_nor_doubled() {
    let instrument = standard();
    proptest!(settings(), |(first in short(&instrument), second in short(&instrument), changes in changes())| {
        let (first, second) = (written(&instrument, &first), written(&instrument, &second));
        let mail = changes.iter().fold(link(&second), |mail, change| change.on(&mail));
        // The same one unchanged, before and after; and another directly before the changed one.
        let all = format!("{first}\n{mail}\n{}\n{second}", link(&first));
        prop_assert_eq!(sorted(hand_ins_in(&all)), sorted([first, second]));
    });
}

#[test]
fn rejects_damaged_texts_in_broken_mails() {
    let instrument = standard();
    let payload = written(&instrument, &sample::hand_in(&instrument));
    let (start, end) = payload.split_at(50);
    let cut = format!("{}\n{}", link(start), &end[1..]);
    assert!(hand_ins_in(&cut).contains(&start.into()), "the facilitator learns that something is missing");
    let both = format!("{cut}\n\n{}\n{end}", link(start));
    assert!(hand_ins_in(&both).contains(&payload.as_str().into()));
}

#[test]
fn ignores_signatures_of_filters() {
    let signature =
        format!("https://eur01.safelinks.protection.outlook.com/?url=x&sdata={}&reserved=0", "Q".repeat(43));
    assert!(hand_ins_in(&signature).is_empty());
}

/// Reading each candidate to its end would take too long for these.
#[test]
fn adversarial_texts_take_linear_time() {
    let instrument = standard();
    let payload = written(&instrument, &sample::hand_in(&instrument));
    let large = 4_000_000;
    for piece in ["Q\n", "Qaaaaaaaaa\n", "%25", "%0A", "Q%0A", "=\n", "%250A", "Q ", "\n> "] {
        let text = piece.repeat(large / piece.len() - 100);
        assert!(hand_ins_in(&text).len() <= 1, "{piece:?}");
        let text = format!("{payload} {text}");
        assert_eq!(hand_ins_in(&text).first().map(AsRef::as_ref), Some(payload.as_str()), "{piece:?}");
        assert_eq!(payload_of_address(&text), payload);
    }
}

#[test]
fn restores_rewritten_addresses() {
    let instrument = standard();
    let behind =
        select(vec!["", ".", ")", "%3E", "%20", "%0D%0A", "?utm_source=mail", "&data=05%7C02", "=", "%2E", "#"]);
    let between = select(vec!["", "%20", "%0A", "=%0D%0A", "%3E%20", "%0A%3E%20", "%2520", "\n", " "]);
    proptest!(settings(), |(hand_in in hand_ins(&instrument), invited: bool, place: Index, between in between, behind in behind)| {
        let payload = if invited { invitation(&instrument, "Ceper") } else { written(&instrument, &hand_in) };
        let (start, end) = payload.split_at(place.index(payload.len()));
        let address = format!("{start}{between}{end}{behind}");
        prop_assert_eq!(payload_of_address(&address), payload.clone());
        prop_assert_eq!(payload_of_address(&escaped(&address)), payload);
    });
}

#[test]
fn leaves_addresses_without_an_intact_payload_unchanged() {
    let instrument = standard();
    let payload = written(&instrument, &sample::hand_in(&instrument));
    for address in ["", "x", "a%20b", &payload[..50], &format!("{}%20", &payload[1..])] {
        assert_eq!(payload_of_address(address), address);
    }
}
