//! Why the stage is not higher, what is still needed, and who answered.

use dinamika::domain::assessment::{Answer, Assessment, Participants};
use dinamika::domain::diagnosis::Status;
use dinamika::domain::instrument::{Instrument, Locale};
use dinamika::report::{answered_by, names, needs_sentence, reason_sentence, report};
use proptest::collection::vec;
use proptest::prelude::*;

use super::sample::{all_but, example, only};
use super::support::generate::few;
use super::support::standard::{blank, level, standard};

/// Random answers of the shipped instrument.
pub(crate) fn answered(instrument: &Instrument) -> impl Strategy<Value = Assessment> + use<> {
    let instrument = instrument.clone();
    let answers = vec(0..7_u8, instrument.indicators.len());
    answers.prop_map(move |answers| {
        let mut assessment = blank(&instrument);
        for (indicator, answer) in instrument.indicators.iter().zip(answers) {
            let answer = match answer {
                5 => Answer::Unknown,
                6 => Answer::Unanswered,
                numeral => level(&instrument, numeral),
            };
            assessment.answer(&instrument, indicator.id.as_str(), answer).unwrap();
        }
        assessment
    })
}

fn reason(assessment: &Assessment, locale: Locale) -> String {
    let instrument = standard();
    reason_sentence(&instrument, &report(&instrument, assessment).diagnosis, locale)
}

#[test]
fn reason_names_the_main_obstacle_with_its_numbers() {
    let instrument = standard();
    let ceper = |locale| reason(&example(&instrument, "ceper", locale), locale);
    let title = |locale| instrument.indicator("SP1").unwrap().title.get(locale);
    let next = |locale| instrument.stages[1].name.get(locale);
    let (id, en) = (Locale::Id, Locale::En);
    let (stage, title_id) = (next(id), title(id));
    let indonesian =
        format!("Belum {stage} (syarat: 2 dari 5), terutama karena {title_id} (SP1) baru 1 dari 4, perlu 2.");
    assert_eq!(ceper(id), indonesian);
    let (stage, title_en) = (next(en), title(en));
    let english =
        format!("Not yet {stage} (conditions: 2 of 5), mainly because {title_en} (SP1) is at 1 of 4, below 2.");
    assert_eq!(ceper(en), english);
}

#[test]
fn reason_at_the_top_says_that_all_conditions_are_met() {
    let top = reason(&all_but(&standard(), 4, &[]), Locale::En);
    assert_eq!(top, "All conditions up to the highest stage are met.");
}

#[test]
fn reason_does_not_call_undetermined_conditions_obstacles() {
    let instrument = standard();
    proptest!(few(), |(assessment in answered(&instrument))| {
        let report = report(&instrument, &assessment);
        let reason = reason_sentence(&instrument, &report.diagnosis, Locale::Id);
        let gate = report.diagnosis.next_gate();
        let unmet = gate.and_then(|gate| gate.with_status(Status::Unmet).next());
        prop_assert_eq!(reason.contains("terutama karena"), unmet.is_some());
        if let Some(state) = unmet {
            let name = names::subject(&instrument, state.condition.subject, Locale::Id);
            let begins = format!("terutama karena {name} baru ");
            prop_assert!(reason.contains(&begins));
        }
    });
}

#[test]
fn reason_asks_for_answers_on_a_dimension_rather_than_for_its_average() {
    let unfinished = |locale| reason(&example(&standard(), "tiles", locale), locale);
    assert!(unfinished(Locale::Id).ends_with("jawab dahulu: Kerja sama dan aksi bersama."));
    assert!(unfinished(Locale::En).ends_with("answer first: Cooperation and joint action."));
}

#[test]
fn needs_name_two_and_count_the_rest() {
    let instrument = standard();
    let needs =
        |assessment: &Assessment| needs_sentence(&instrument, &report(&instrument, assessment).diagnosis, Locale::Id);
    let count = report(&instrument, &only(&instrument, &[])).diagnosis.needs.len();
    assert!(2 < count);
    assert!(needs(&only(&instrument, &[])).ends_with(&format!(", {} lainnya.", count - 2)));
    let one = all_but(&instrument, 2, &[("SP1", Answer::Unanswered)]);
    assert_eq!(
        needs(&one),
        format!("Jawab dahulu: {} (SP1).", instrument.indicator("SP1").unwrap().title.get(Locale::Id))
    );
}

#[test]
fn answered_by_counts_the_participants() {
    let people = |counts: &[u32]| {
        let mut assessment = blank(&standard());
        let of = |count: &u32| Participants { role: "agency".to_owned(), count: *count, other: serde_json::Map::new() };
        assessment.participants = counts.iter().map(of).collect();
        Locale::ALL.map(|locale| answered_by(&assessment, locale))
    };
    assert_eq!(people(&[6, 2]), ["Dijawab oleh 8 orang.", "Answered by 8 people."]);
    assert_eq!(people(&[1]), ["Dijawab oleh 1 orang.", "Answered by 1 person."]);
    assert_eq!(people(&[]), ["Belum dicatat siapa yang menjawab.", "Who answered is not recorded yet."]);
}
