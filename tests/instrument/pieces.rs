//! The pieces passed from the build to the app, and values no file can contain.

use dinamika::domain::instrument::{Dimension, IndicatorId, Instrument, Level, Rules, STANDARD, Scale, Thousandths};
use dinamika::domain::standard::{GUIDE, REFERENCES, standard};
use proptest::prelude::*;
use serde_json::{from_value, json};

use super::faults::file;
use crate::support::generate::{cases, few};

#[test]
fn the_shipped_pieces_give_the_whole_instrument() {
    let whole = Instrument::parse(STANDARD).unwrap();
    assert_eq!(standard().with_guide(GUIDE).with_references(REFERENCES), whole);
}

#[test]
fn each_piece_contains_its_fields() {
    let whole = Instrument::parse(STANDARD).unwrap();

    let first = standard();
    assert_eq!(first.indicator("SP1").unwrap().anchors, whole.indicator("SP1").unwrap().anchors);
    assert_eq!((&first.rules, &first.stages.len()), (&whole.rules, &whole.stages.len()));
    assert!(first.recommendations.is_empty() && first.overlays.is_empty() && first.steps.is_empty());
    assert!(first.sources.is_empty() && first.indicators.iter().all(|one| one.sources.is_empty()));

    let guided = standard().with_guide(GUIDE);
    assert_eq!((&guided.recommendations, &guided.stage_orders), (&whole.recommendations, &whole.stage_orders));
    let brief = |instrument: &Instrument| -> Vec<_> {
        instrument.steps.iter().map(|step| (step.number, step.abbr.clone())).collect()
    };
    assert_eq!(brief(&guided), brief(&whole));
    assert!(guided.steps.iter().all(|step| step.activities.is_empty()));

    let read_up = standard().with_references(REFERENCES);
    assert_eq!((&read_up.indicators, &read_up.sources), (&whole.indicators, &whole.sources));
    assert_eq!((&read_up.steps, &read_up.scale), (&whole.steps, &whole.scale));
    assert!(read_up.recommendations.is_empty());
}

#[test]
fn validated_values_are_not_read_from_json() {
    assert!(from_value::<Level>(json!(1)).is_err());
    assert!(from_value::<IndicatorId>(json!("SP1")).is_err());
    assert!(from_value::<Thousandths>(json!(1)).is_err());
    assert!(from_value::<Rules>(file()["rules"].clone()).is_err());
    let mut dimension = file()["dimensions"][0].clone();
    assert!(from_value::<Dimension>(dimension.clone()).is_ok());
    dimension["position"] = json!(7);
    assert!(from_value::<Dimension>(dimension).is_err());
    assert!(from_value::<Instrument>(serde_json::to_value(standard()).unwrap()).is_err());
    assert!(from_value::<Scale>(file()["levels"].clone()).is_ok());
    assert!(from_value::<Scale>(json!([{ "level": 0 }, { "level": 2 }])).is_err());
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn pieces_of_any_instrument_round_trip(case in cases()) {
        let whole = case.model.instrument();
        let [questions, guide, references] = whole.clone().pieces().unwrap();
        let pieced = Instrument::with_questions(&questions).with_guide(&guide).with_references(&references);
        prop_assert_eq!(pieced, whole);
    }
}
