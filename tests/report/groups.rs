//! Group results for display.

use dinamika::domain::assessment::{Answer, Assessment, RoleTally, Round, Tally, Voting};
use dinamika::domain::instrument::{Instrument, Locale};
use dinamika::report::{
    agenda_of, agreed_count, agreement_text, counts_text, mean_text, median_text, next_open, role_name,
};

use super::support::standard::{blank, level, standard};

/// This number of ballots per level, lowest first.
fn tally(instrument: &Instrument, counts: [u32; 5]) -> Tally {
    let mut tally = Tally::default();
    for (numeral, count) in (0..).zip(counts) {
        tally.set(level(instrument, numeral), count);
    }
    tally
}

fn held(instrument: &Instrument, assessment: &mut Assessment, place: usize, counts: [u32; 5]) {
    let round = Round { voting: Voting::Hands, tally: tally(instrument, counts), roles: Vec::new() };
    assessment.hold_round(instrument, instrument.indicators[place].id.as_str(), round).unwrap();
}

#[test]
fn the_agreement_is_truncated_and_has_its_word() {
    let instrument = standard();
    let said = |counts, locale| agreement_text(&instrument, &tally(&instrument, counts), locale);
    assert_eq!(said([0, 5, 5, 0, 0], Locale::Id), "kesepakatan 0,8 (tinggi)");
    assert_eq!(said([2, 2, 2, 2, 2], Locale::En), "agreement 0.43 (low, needs discussion)");
    assert_eq!(said([0, 2, 6, 3, 1], Locale::Id), "kesepakatan 0,71 (sedang)");
    assert_eq!(said([0, 0, 3, 0, 0], Locale::Id), "kesepakatan dihitung mulai 4 suara tingkat");
}

#[test]
fn formats_counts_and_the_low_median() {
    let instrument = standard();
    assert_eq!(counts_text(&instrument, &tally(&instrument, [0, 2, 6, 3, 1]), Locale::Id), "0 · 2 · 6 · 3 · 1");
    let mut with_others = tally(&instrument, [0, 1, 0, 1, 0]);
    with_others.add(Answer::Unknown);
    let text = counts_text(&instrument, &with_others, Locale::Id);
    assert_eq!(text, "0 · 1 · 0 · 1 · 0; tidak tahu 1, tidak berlaku 0");
    let median = |counts, locale| median_text(&instrument, &tally(&instrument, counts), locale);
    assert_eq!(median([0, 1, 1, 0, 0], Locale::Id), "Nilai tengah 1");
    assert_eq!(median_text(&instrument, &Tally::default(), Locale::En), "No votes for a level");
}

#[test]
fn split_votes_show_counts_instead_of_the_median() {
    let instrument = standard();
    let median = |counts, locale| median_text(&instrument, &tally(&instrument, counts), locale);
    assert_eq!(median([4, 0, 0, 0, 4], Locale::Id), "Suara terpecah: 4 orang di 0, 4 orang di 4");
    assert_eq!(median([3, 0, 1, 0, 3], Locale::En), "Votes are split: 3 people at 0, 1 person at 2, 3 people at 4");
}

#[test]
fn formats_names_and_means_of_roles() {
    let instrument = standard();
    let role = &instrument.roles[0];
    assert_eq!(role_name(&instrument, Some(&role.id), Locale::Id), role.name.get(Locale::Id));
    assert_eq!(role_name(&instrument, None, Locale::Id), "Lainnya");
    let of = |counts| mean_text(&RoleTally { role: None, tally: tally(&instrument, counts) }, Locale::Id);
    assert_eq!(of([0, 1, 2, 0, 0]).as_deref(), Some("1,66"));
    assert_eq!(of([0; 5]), None);
}

#[test]
fn next_open_wraps_around() {
    let instrument = standard();
    let mut assessment = blank(&instrument);
    let next = |assessment: &Assessment, from| next_open(&instrument, assessment, from).map(|one| one.position);
    assert_eq!(next(&assessment, 3), Some(3));
    for place in 2..instrument.indicators.len() {
        let id = instrument.indicators[place].id.as_str();
        assessment.agree(&instrument, id, Answer::Unknown, String::new(), String::new()).unwrap();
    }
    assert_eq!(agreed_count(&instrument, &assessment), instrument.indicators.len() - 2);
    assert_eq!(next(&assessment, 3), Some(0));
    for place in 0..2 {
        let id = instrument.indicators[place].id.as_str();
        assessment.agree(&instrument, id, Answer::Unknown, String::new(), String::new()).unwrap();
    }
    assert_eq!(next(&assessment, 0), None);
}

#[test]
fn agreed_questions_leave_the_agenda() {
    let instrument = standard();
    let mut assessment = blank(&instrument);
    held(&instrument, &mut assessment, 10, [2, 0, 0, 0, 2]);
    held(&instrument, &mut assessment, 1, [0, 0, 4, 0, 0]);
    held(&instrument, &mut assessment, 0, [2, 0, 0, 0, 2]);
    assert_eq!(agenda_of(&instrument, &assessment), [0, 10]);
    let id = instrument.indicators[0].id.as_str();
    assessment.agree(&instrument, id, level(&instrument, 2), "Dibahas".to_owned(), String::new()).unwrap();
    assert_eq!(agenda_of(&instrument, &assessment), [10]);
}
