//! Coverage of the random cases.

use std::collections::BTreeMap;

use dinamika::domain::diagnosis::{CheckKind, NoWay, Status, diagnose, next_question, recommendations, way};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::support::generate::cases;

#[test]
fn random_cases_cover_every_kind() {
    let mut runner = TestRunner::deterministic();
    let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
    for _ in 0..500 {
        let case = cases().new_tree(&mut runner).unwrap().current();
        let instrument = case.model.instrument();
        let answers = case.answers(&instrument);
        let diagnosis = diagnose(&instrument, &answers, &case.facts(&instrument));
        let way = way(&instrument, &answers);
        let status = |status| diagnosis.gates.iter().any(|gate| gate.with_status(status).next().is_some());
        let fires = |is: fn(&CheckKind<'_>) -> bool| diagnosis.checks.iter().any(|check| is(&check.kind));
        let kinds = [
            (
                "settled while answers are missing",
                diagnosis.stage.is_settled() && 0 < diagnosis.scores.overall.counts.missing(),
            ),
            ("not settled", !diagnosis.stage.is_settled()),
            ("several stages apart", 1 < diagnosis.stage.width()),
            ("not applicable dimension", diagnosis.scores.dimensions.iter().any(|one| one.interval.is_none())),
            ("nothing applicable", diagnosis.scores.overall.counts.applicable() == 0),
            ("met", status(Status::Met)),
            ("unmet", status(Status::Unmet)),
            ("undetermined", status(Status::Undetermined)),
            ("evidence check", fires(|kind| matches!(kind, CheckKind::Evidence(_)))),
            ("weights check", fires(|kind| matches!(kind, CheckKind::Weights(_)))),
            ("agreement check", fires(|kind| matches!(kind, CheckKind::Agreement(_)))),
            ("needs", !diagnosis.is_assessable()),
            ("overlay", !diagnosis.overlays.is_empty()),
            ("question", next_question(&instrument, &answers).is_some()),
            ("two cards", 1 < recommendations(&instrument, &diagnosis).len()),
            ("way", way.is_ok()),
            ("long way", way.as_ref().is_ok_and(|way| 3 < way.raises)),
            ("way with a choice", way.as_ref().is_ok_and(|way| !way.choices.is_empty())),
            ("way with two choices", way.as_ref().is_ok_and(|way| 1 < way.choices.len())),
            ("top", way == Err(NoWay::Top)),
            ("missing on the way", matches!(way, Err(NoWay::Missing(_)))),
        ];
        for (kind, is) in kinds {
            *seen.entry(kind).or_default() += u32::from(is);
        }
    }
    assert!(seen.values().all(|count| 5 <= *count), "too few of a kind: {seen:?}");
}
