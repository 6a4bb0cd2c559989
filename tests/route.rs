//! Addresses: every screen has one, and every fragment is a route.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

mod support;

use dinamika::route::{Page, Route, Subject};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use support::generate::settings;

/// An id: of the app's own characters, or any that a file may bring.
const ID: &str = "[A-Za-z0-9._~-]{1,40}|\\PC{1,20}|[/#% é.]{1,6}";

fn pages() -> impl Strategy<Value = Page> {
    prop_oneof![
        Just(Page::Profile),
        ID.prop_map(Page::Question),
        ID.prop_map(Page::List),
        Just(Page::Check),
        Just(Page::Result),
        Just(Page::Versions),
        Just(Page::Workshop),
        ID.prop_map(Page::Vote),
        Just(Page::HandIns),
        Just(Page::Spread),
        Just(Page::HandIn),
    ]
}

fn routes() -> impl Strategy<Value = Route> {
    let subject = prop_oneof![ID.prop_map(Subject::Own), ID.prop_map(Subject::Example)];
    prop_oneof![
        Just(Route::Home),
        Just(Route::Settings),
        Just(Route::About),
        Just(Route::Licences),
        Just(Route::Import),
        Just(Route::Guide),
        Just(Route::Workshops),
        ID.prop_map(Route::Invited),
        ID.prop_map(Route::HandedIn),
        ID.prop_map(Route::Cluster),
        ID.prop_map(Route::History),
        (ID, ID, ID).prop_map(|(cluster, then, now)| Route::Comparison(cluster, then, now)),
        ID.prop_map(Route::Plan),
        ID.prop_map(Route::PlanVersions),
        ID.prop_map(Route::PlanBoard),
        ID.prop_map(Route::Steps),
        (ID, ID).prop_map(|(cluster, next)| Route::PlanReview(cluster, next)),
        (ID, 1..=7_u8, option::of(ID)).prop_map(|(cluster, step, id)| Route::StepAction(cluster, step, id)),
        (ID, ID).prop_map(|(cluster, id)| Route::PlanAction(cluster, id)),
        (ID, option::of(ID), option::of(ID)).prop_map(|(cluster, of, id)| Route::NewAction(cluster, of, id)),
        (subject, pages()).prop_map(|(subject, page)| Route::Assessment(subject, page)),
    ]
}

/// Words in addresses, and others.
const WORDS: [&str; 17] = [
    "",
    "#",
    "%2Fserahan%2F",
    "%25",
    "penilaian",
    "contoh",
    "profil",
    "daftar",
    "pertanyaan",
    "periksa",
    "hasil",
    "tentang",
    "klaster",
    "rencana",
    "riwayat",
    "a",
    "é",
];

/// An address of a screen round-trips.
fn leads_back_to_itself(address: &str) -> Result<(), TestCaseError> {
    let route = Route::parse(address);
    if route != Route::NotFound {
        prop_assert_eq!(Route::parse(&route.href()), route);
    }
    Ok(())
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn every_address_round_trips(route in routes()) {
        let href = route.href();
        prop_assert!(href.starts_with("#/"), "{href}");
        prop_assert_eq!(Route::parse(&href), route.clone());
        prop_assert_eq!(Route::parse(&href[1..]), route);
    }

    #[test]
    fn addresses_are_unique(one in routes(), other in routes()) {
        prop_assert_eq!(one == other, one.href() == other.href());
    }

    #[test]
    fn any_text_is_a_route(characters in vec(any::<char>(), 0..40)) {
        leads_back_to_itself(&String::from_iter(characters))?;
    }

    #[test]
    fn any_path_of_known_words_is_a_route(parts in vec(select(WORDS.to_vec()), 0..7)) {
        leads_back_to_itself(&format!("#/{}", parts.join("/")))?;
    }

    #[test]
    fn unknown_words_are_not_found(word in "[a-z]{1,12}") {
        let known = ["pengaturan", "tentang", "lokakarya"];
        prop_assume!(!known.contains(&word.as_str()));
        prop_assert_eq!(Route::parse(&format!("#/{word}")), Route::NotFound);
        prop_assert_eq!(Route::parse(&format!("#/tentang/{word}")), Route::NotFound);
    }
}

#[test]
fn released_addresses_are_unchanged() {
    let own = |page| Route::own("a-1", page);
    let example = |page| Route::Assessment(Subject::Example("ceper".to_owned()), page);
    let kept = [
        ("#/", Route::Home),
        ("#/pengaturan", Route::Settings),
        ("#/tentang", Route::About),
        ("#/lokakarya", Route::Workshops),
        ("#/penilaian/a-1/profil", own(Page::Profile)),
        ("#/penilaian/a-1/pertanyaan/SP1", own(Page::Question("SP1".to_owned()))),
        ("#/penilaian/a-1/daftar/SP", own(Page::List("SP".to_owned()))),
        ("#/penilaian/a-1/periksa", own(Page::Check)),
        ("#/penilaian/a-1/hasil", own(Page::Result)),
        ("#/contoh/ceper/hasil", example(Page::Result)),
    ];
    for (address, route) in kept {
        assert_eq!((Route::parse(address), route.href().as_str()), (route, address));
    }
}

#[test]
fn missing_and_empty_addresses_are_home() {
    for address in ["", "#", "#/", "/", "##", "#//"] {
        assert_eq!(Route::parse(address), Route::Home, "{address}");
    }
    assert_eq!(Route::parse("#/tentang/"), Route::About);
}

#[test]
fn escaped_separators_are_accepted() {
    for address in [
        "#%2Fserahan%2FQabc",
        "#%2fserahan%2fQabc",
        "#%252Fserahan%252FQabc",
        "#%25252Fserahan/Qabc",
        "#/serahan%2FQabc",
    ] {
        assert_eq!(Route::parse(address), Route::HandedIn("Qabc".to_owned()), "{address}");
    }
    assert_eq!(Route::parse("#%2Fpeserta%2FUabc%20"), Route::Invited("Uabc ".to_owned()));
    assert_eq!(
        Route::parse("#/penilaian/a%2Fb/hasil"),
        Route::own("a/b", Page::Result),
        "within an id it is no separator"
    );
    assert_eq!(Route::parse("#%2"), Route::NotFound);
}

#[test]
fn incomplete_addresses_are_not_found() {
    for address in [
        "#/penilaian",
        "#/penilaian/a",
        "#/penilaian/a/pertanyaan",
        "#/penilaian/a/hasil/x",
        "#/contoh",
        "#/hasil",
        "#/Tentang",
        "#/tentang?x",
        "#/penilaian/a/profil#isi",
    ] {
        assert_eq!(Route::parse(address), Route::NotFound, "{address}");
    }
}
