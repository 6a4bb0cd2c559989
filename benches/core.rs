//! Benchmarks of the core on the shipped instrument. It runs after every answer; targets on an ordinary computer: less
//! than 20 µs for the diagnosis, less than 200 µs for each recommendation.

use std::hint::black_box;

use criterion::Criterion;
use dinamika::domain::assessment::{Answer, Answers, Assessment, ClusterProfile, InstrumentReference};
use dinamika::domain::diagnosis::{Facts, diagnose, next_question, raises, recommendations, way};
use dinamika::domain::instrument::{Instrument, STANDARD};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    run(&mut criterion);
    criterion.final_summary();
}

fn run(criterion: &mut Criterion) {
    let Ok(instrument) = Instrument::parse(STANDARD) else { return };
    let facts = Facts { age: Some(40), active_firms: Some(60), ..Facts::default() };
    let blank = blank(&instrument);
    let half = level_everywhere(&instrument, &blank, 2, 2);
    let full = level_everywhere(&instrument, &blank, 1, 2);
    let high = level_everywhere(&instrument, &blank, 1, 3);
    let low = level_everywhere(&instrument, &blank, 1, 0);

    let mut group = criterion.benchmark_group("diagnose");
    for (name, answers) in
        [("nothing answered", &blank), ("half answered", &half), ("all answered", &full), ("all high", &high)]
    {
        group.bench_function(name, |bencher| bencher.iter(|| diagnose(&instrument, black_box(answers), &facts)));
    }
    group.finish();

    let mut group = criterion.benchmark_group("next_question");
    for (name, answers) in [("nothing answered", &blank), ("half answered", &half)] {
        group.bench_function(name, |bencher| bencher.iter(|| next_question(&instrument, black_box(answers))));
    }
    group.finish();

    let mut group = criterion.benchmark_group("way");
    for (name, answers) in [("from the bottom", &low), ("from the middle", &full), ("to the top", &high)] {
        group.bench_function(name, |bencher| bencher.iter(|| way(&instrument, black_box(answers))));
    }
    group.finish();

    criterion.bench_function("raises", |bencher| bencher.iter(|| raises(&instrument, black_box(&full))));
    let diagnosis = diagnose(&instrument, &full, &facts);
    criterion.bench_function("recommendations", |bencher| {
        bencher.iter(|| recommendations(&instrument, black_box(&diagnosis)));
    });
    criterion.bench_function("parse", |bencher| bencher.iter(|| Instrument::parse(black_box(STANDARD))));
}

fn blank(instrument: &Instrument) -> Answers {
    let reference = InstrumentReference {
        id: instrument.id.clone(),
        version: instrument.version.clone(),
        hash: None,
        other: serde_json::Map::new(),
    };
    Answers::of(instrument, &Assessment::blank("bench".to_owned(), reference, ClusterProfile::default()))
}

/// The answers with this level on every `every`th indicator.
fn level_everywhere(instrument: &Instrument, answers: &Answers, every: usize, numeral: u8) -> Answers {
    let answer = instrument.scale.level(numeral).map_or(Answer::Unanswered, Answer::Level);
    (0..instrument.indicators.len()).step_by(every).fold(answers.clone(), |answers, place| answers.with(place, answer))
}
