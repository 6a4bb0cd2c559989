//! When there are enough answers for a verdict, and what is shown beside a question until then.

use dinamika::domain::assessment::{Answer, Answers, Assessment};
use dinamika::domain::instrument::{Instrument, Locale};
use dinamika::report::Standing::{Beyond, Here, Possible};
use dinamika::report::{Progress, Standing, covered, has_verdict, progress};
use proptest::prelude::*;

use super::sample::{all_but, only};
use super::support::generate::{cases, settings};
use super::support::standard::{diagnosis, level, standard};

fn standings(progress: &Progress<'_>) -> Vec<Standing> {
    progress.ladder.iter().map(|step| step.standing).collect()
}

/// The same level for every indicator of a dimension.
fn dimension_at(instrument: &Instrument, id: &str, numeral: u8) -> Assessment {
    let dimension = instrument.dimensions.iter().find(|one| one.id == id).unwrap().position;
    let answers: Vec<_> =
        instrument.indicators_of(dimension).map(|one| (one.id.as_str(), level(instrument, numeral))).collect();
    only(instrument, &answers)
}

#[test]
fn a_single_answer_that_settles_the_stage_gives_no_verdict() {
    let instrument = standard();
    let assessment = only(&instrument, &[("SP1", level(&instrument, 1))]);
    let progress = progress(&instrument, &assessment);
    assert!(progress.diagnosis.stage.is_settled(), "the instrument has changed");
    assert!(!progress.has_verdict && !progress.is_settled());
    assert_eq!(standings(&progress), [Possible, Beyond, Beyond, Beyond]);
    assert_eq!(progress.stage(&instrument, Locale::Id), "Tahap belum dapat ditentukan");
}

#[test]
fn a_complete_dimension_gives_a_verdict() {
    let instrument = standard();
    let mut assessment = dimension_at(&instrument, "SP", 1);
    let settled = progress(&instrument, &assessment);
    assert!(settled.is_settled());
    assert_eq!(standings(&settled), [Here, Beyond, Beyond, Beyond]);
    assert!(settled.stage(&instrument, Locale::En).starts_with("Initial stage"));
    // Not applicable is an answer; don't know is not.
    for (answer, expected) in [(Answer::NotApplicable, true), (Answer::Unknown, false), (Answer::Unanswered, false)] {
        assessment.answer(&instrument, "SP3", answer).unwrap();
        assert_eq!(progress(&instrument, &assessment).has_verdict, expected, "{answer:?}");
    }
}

#[test]
fn coverage_counts_answered_and_applicable() {
    let instrument = standard();
    let answers = [("SP1", level(&instrument, 2)), ("SP2", Answer::Unknown), ("SP3", Answer::NotApplicable)];
    let some = progress(&instrument, &only(&instrument, &answers));
    let counted: Vec<_> = covered(&instrument, &some.diagnosis.scores)
        .into_iter()
        .map(|one| (one.dimension.id.as_str(), one.answered, one.total))
        .collect();
    assert_eq!(counted.len(), instrument.dimensions.len());
    assert_eq!(counted[0], ("SP", 1, 3));
    assert!(counted[1..].iter().all(|(_, answered, total)| *answered == 0 && *total > 0));
    let whole = all_but(&instrument, 4, &[]);
    let full = covered(&instrument, &progress(&instrument, &whole).diagnosis.scores);
    assert!(full.iter().all(|one| one.answered == one.total));
}

/// Counts a dimension as complete answer by answer, and determines gates from the text of every condition.
fn by_hand(instrument: &Instrument, answers: &Answers) -> bool {
    let conditions = serde_json::to_string(&instrument.stages).unwrap();
    instrument.dimensions.iter().any(|dimension| {
        let given: Vec<_> = instrument.indicators_of(dimension.position).map(|one| answers.at(one.position)).collect();
        let is_level = |answer: &Answer| matches!(answer, Answer::Level(_));
        let is_complete = given.iter().any(is_level)
            && given.iter().all(|answer| is_level(answer) || *answer == Answer::NotApplicable);
        let is_about = |what: &str, place: usize| conditions.contains(&format!("{{\"{what}\":{place}}}"));
        let has_gate = is_about("Dimension", dimension.position)
            || instrument.indicators_of(dimension.position).any(|one| is_about("Indicator", one.position));
        is_complete && has_gate
    })
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn a_verdict_requires_exactly_a_complete_dimension_with_a_gate(case in cases()) {
        let instrument = case.model.instrument();
        let answers = case.answers(&instrument);
        let scores = diagnosis(&instrument, &answers).scores;
        prop_assert_eq!(has_verdict(&instrument, &scores), by_hand(&instrument, &answers));
    }
}
