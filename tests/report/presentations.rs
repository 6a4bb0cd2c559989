//! The result as slides.

use dinamika::domain::diagnosis::{Card, ConditionState, Status};
use dinamika::domain::instrument::{Locale, Overlay};
use dinamika::report::{Slide, check_lines, distance_lines, need_sentence, report, slides, way_lines};
use proptest::prelude::*;

use super::reasons::answered;
use super::support::generate::few;
use super::support::standard::standard;

/// Every part of a result is on exactly one slide, and no slide exceeds its limit.
#[test]
fn every_condition_line_notice_and_step_is_on_one_slide() {
    let instrument = standard();
    proptest!(few(), |(assessment in answered(&instrument))| {
        let report = report(&instrument, &assessment);
        let all = slides(&instrument, &assessment, &report, Locale::Id);
        prop_assert_eq!(&all[0], &Slide::Stage);
        let (mut conditions, mut lines): (Vec<ConditionState<'_>>, Vec<String>) = (Vec::new(), Vec::new());
        let (mut notices, mut cards): (Vec<&Overlay>, Vec<Card<'_>>) = (Vec::new(), Vec::new());
        for slide in &all {
            match slide {
                Slide::Conditions(some) => {
                    prop_assert!((1..=3).contains(&some.len()));
                    conditions.extend(some.iter().cloned());
                }
                Slide::Lines(_, some) => {
                    prop_assert!((1..=3).contains(&some.len()));
                    lines.extend(some.iter().cloned());
                }
                Slide::Notice(overlay) => notices.push(*overlay),
                Slide::Step(card) => cards.push(card.clone()),
                Slide::Stage | Slide::Bars | Slide::Radar => {}
            }
        }
        let gate = report.diagnosis.next_gate();
        let open = gate.map(|gate| gate.conditions.iter().filter(|state| state.status != Status::Met).cloned());
        prop_assert_eq!(conditions, open.into_iter().flatten().collect::<Vec<_>>());
        prop_assert_eq!(&notices, &report.diagnosis.overlays);
        prop_assert_eq!(&cards, &report.cards);
        let way = way_lines(&instrument, &assessment, &report, Locale::Id);
        let needs = report.diagnosis.needs.iter();
        let needs = needs.map(|need| need_sentence(&instrument, &report.diagnosis, *need, Locale::Id)).collect();
        let [checks, distances] = [check_lines, distance_lines].map(|of| of(&instrument, &report, Locale::Id));
        for line in [needs, checks, distances, vec![way.lead], way.steps, way.choices].concat() {
            prop_assert_eq!(lines.iter().filter(|one| **one == line).count(), 1, "{}", line);
        }
    });
}
