//! Hand-ins in pasted texts.

use dinamika::exchange::{HAND_IN_ROUTE, MOST_HAND_INS, encode_hand_in_file, hand_in_of_file, hand_ins_in};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::generator::hand_ins;
use super::sample::{self, changed, instrument, invitation, written};
use super::support::generate::{few, settings};
use super::support::standard::standard;

const APP: &str = "https://klaster-logam-jateng.github.io/dinamika/";

#[test]
fn reads_a_chat_in_order() {
    let instrument = standard();
    let link = |payload: &str| format!("{APP}{HAND_IN_ROUTE}{payload}");
    // Each way to send one, with possible surroundings.
    let ways: Vec<fn(&str) -> String> = vec![
        |link| link.to_owned(),
        |link| format!("[23/11 08.15] Sri: ini punya saya: {link}"),
        |link| format!("({link})."),
        |link| format!("<a href=\"{link}\">buka</a>"),
        |link| format!("{link}?utm=x"),
        |link| link.rsplit_once('/').unwrap().1.to_owned(),
        |link| format!("\u{feff}{}\r", link.rsplit_once('/').unwrap().1),
        |link| encode_hand_in_file(link.rsplit_once('/').unwrap().1),
    ];
    let noise = select(vec![
        "",
        "Terima kasih 🙏",
        APP,
        "https://docs.google.com/document/d/1Qx9RbU2ZyTq0Vw8sMnKpLdEfGhIjKlMnOpQrStUvWxYz0/edit",
        "#/serahan/",
        "Q dan S",
        "\u{0}",
    ]);
    let invitation = format!("{APP}#/peserta/{}", invitation(&instrument, "Ceper"));
    proptest!(few(), |(entries in vec((hand_ins(&instrument), select(ways), noise), 0..5))| {
        let payloads: Vec<_> = entries.iter().map(|(hand_in, ..)| written(&instrument, hand_in)).collect();
        let mut chat = invitation.clone();
        for ((_, way, noise), payload) in entries.iter().zip(&payloads) {
            chat = format!("{chat}\n{noise}\n{}", way(&link(payload)));
        }
        prop_assert_eq!(hand_ins_in(&chat), payloads.clone());
        // Repeating everything gives no further results.
        let twice = format!("{chat}\n{chat}");
        prop_assert_eq!(hand_ins_in(&twice), payloads);
    });
}

#[test]
fn finds_the_shortest_hand_in_without_a_route() {
    let mut instrument = instrument(0, 1, 1, 0);
    (instrument.id, instrument.version) = (String::new(), String::new());
    let hand_in = dinamika::exchange::HandIn { name: None, ..sample::hand_in(&instrument) };
    let text = written(&instrument, &hand_in);
    assert_eq!(hand_ins_in(&text), [text.as_str()]);
}

#[test]
fn finds_a_newer_hand_in_without_a_route() {
    let instrument = standard();
    let text = written(&instrument, &sample::hand_in(&instrument));
    for version in 0..=15 {
        let newer = changed(&text, |bytes| bytes[0] = 4 << 4 | version);
        assert_eq!(hand_ins_in(&format!("dari Sri {newer}")), [newer.as_str()]);
    }
}

#[test]
fn any_text_after_the_route_is_a_candidate() {
    assert_eq!(hand_ins_in("#/serahan/x, #/serahan/1é #/serahan/-_/#/serahan/"), ["x", "1", "-_"]);
    assert_eq!(hand_ins_in("#/serahan/#/serahan/y"), ["y"]);
    assert!(hand_ins_in("#/serahan/ y").is_empty());
}

#[test]
fn without_a_route_prefix_and_length_must_match() {
    let forty = |first: char| format!("{first}{}", "a".repeat(39));
    for first in sample::SIGNS.chars() {
        let text = forty(first);
        let found = hand_ins_in(&text);
        assert_eq!(!found.is_empty(), ('Q'..='T').contains(&first), "{first}");
    }
    assert!(hand_ins_in(&forty('Q')[..39]).is_empty());
}

#[test]
fn finds_at_most_the_limit() {
    let many: Vec<_> = (0..=MOST_HAND_INS).map(|number| format!("Q{number:039}")).collect();
    assert_eq!(hand_ins_in(&many.join(" ")), many[..MOST_HAND_INS]);
}

#[test]
fn a_hand_in_file_round_trips() {
    let instrument = standard();
    proptest!(settings(), |(hand_in in hand_ins(&instrument))| {
        let text = written(&instrument, &hand_in);
        let file = encode_hand_in_file(&text);
        prop_assert_eq!(hand_in_of_file(&file), Some(text.clone()));
        prop_assert_eq!(hand_in_of_file(&format!("\u{feff}{file}\n")), Some(text.clone()));
        prop_assert_eq!(hand_ins_in(&file), [text]);
    });
}

#[test]
fn rejects_other_files() {
    for file in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"hand_in":"Q"}"#,
        r#"["dinamika-hand-in","Q"]"#,
        r#"{"format":"dinamika-hand-in","hand_in":"Q","hand_in":"R"}"#,
        r#"{"format":"dinamika-hand-in","version":1}"#,
        r#"{"format":"dinamika-hand-in","version":1,"hand_in":7}"#,
        r#"{"format":"dinamika-bundle","version":1,"hand_in":"Q"}"#,
        r#"{"format":"dinamika-hand-in","version":1,"hand_in":"Q""#,
    ] {
        assert_eq!(hand_in_of_file(file), None, "{file}");
    }
    let newer = r#"{"format":"dinamika-hand-in","version":2,"mood":"good","hand_in":"Q"}"#;
    assert_eq!(hand_in_of_file(newer).as_deref(), Some("Q"));
}
