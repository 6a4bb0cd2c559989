//! Random assessments of the shipped instrument, with all possible content.

use dinamika::domain::assessment::{
    Answer, Assessment, ClusterProfile, Date, Earlier, Group, InstrumentReference, Participants, Response, RoleTally,
    Round, Said, Tally, Voting,
};
use dinamika::domain::instrument::{Indicator, Instrument};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Number, Value};

/// Every key with a meaning in a file: unknown keys have other names.
const KNOWN: [&str; 37] = [
    "earlier",
    "response",
    "format",
    "version",
    "id",
    "revision",
    "changed",
    "instrument",
    "hash",
    "cluster",
    "name",
    "product",
    "district",
    "year_begun",
    "active_firms",
    "workers",
    "date",
    "facilitator",
    "participants",
    "role",
    "count",
    "responses",
    "level",
    "unknown",
    "not_applicable",
    "evidence",
    "note",
    "alternatives",
    "group",
    "rounds",
    "voting",
    "levels",
    "roles",
    "agreed",
    "reason",
    "dissent",
    "replaced",
];

/// Text in any script, including control characters.
pub(crate) fn text() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..8).prop_map(String::from_iter)
}

fn number() -> impl Strategy<Value = Number> {
    // Eighths are encoded and decoded without rounding.
    let eighths = any::<i32>().prop_map(|count| Number::from_f64(f64::from(count) / 8.0).unwrap());
    prop_oneof![any::<i64>().prop_map(Number::from), any::<u64>().prop_map(Number::from), eighths]
}

/// Arbitrary JSON with a few levels of nesting.
pub(crate) fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        number().prop_map(Value::Number),
        text().prop_map(Value::String),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::Array),
            vec((text(), inner), 0..3).prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// Keys that this version does not know.
fn other() -> impl Strategy<Value = Map<String, Value>> {
    let key = text().prop_filter("known", |key| !KNOWN.contains(&key.as_str()));
    vec((key, json()), 0..3).prop_map(|entries| entries.into_iter().collect())
}

fn date() -> impl Strategy<Value = Date> {
    let parts = (0..10_000_u16, 1..=12_u8, 1..=31_u8);
    parts.prop_filter_map("no such day", |(year, month, day)| Date::parse(&format!("{year:04}-{month:02}-{day:02}")))
}

fn cluster() -> impl Strategy<Value = ClusterProfile> {
    let texts = (option::of(text()), option::of(text()), option::of(text()), option::of(text()));
    let numbers = (option::of(any::<i32>()), option::of(any::<u32>()), option::of(any::<u32>()));
    (texts, numbers, other()).prop_map(|((id, name, product, district), (year_begun, active_firms, workers), other)| {
        ClusterProfile { id, name, product, district, year_begun, active_firms, workers, other }
    })
}

fn participants() -> impl Strategy<Value = Participants> {
    (text(), any::<u32>(), other()).prop_map(|(role, count, other)| Participants { role, count, other })
}

/// A response to one indicator: four states with equal probability.
fn response(levels: Vec<Answer>, not_applicable_allowed: bool) -> impl Strategy<Value = Response> {
    let last = if not_applicable_allowed { Answer::NotApplicable } else { Answer::Unanswered };
    let answers =
        levels.iter().copied().chain([Answer::Unknown]).chain(not_applicable_allowed.then_some(last)).collect();
    let answer =
        prop_oneof![Just(Answer::Unanswered), Just(Answer::Unknown), Just(last), proptest::sample::select(levels)];
    let said = (answer, text(), text()).prop_map(|(answer, evidence, note)| Said { answer, evidence, note }).boxed();
    let group = prop_oneof![4 => Just(Group::default()), 1 => group(answers, said.clone())];
    (said.clone(), vec(said, 0..3), group, other()).prop_map(
        |(Said { answer, evidence, note }, alternatives, group, other)| Response {
            answer,
            evidence,
            note,
            alternatives,
            group,
            earlier: Vec::new(),
            other,
        },
    )
}

/// The same, sometimes with an earlier response.
fn with_earlier(instrument: &Instrument, levels: &[Answer], indicator: &Indicator) -> BoxedStrategy<Response> {
    let today = response(levels.to_vec(), indicator.not_applicable_allowed);
    let id = indicator.id.as_str();
    let Some(previous) = instrument.previous.iter().find(|previous| previous.has_changed(id)) else {
        return today.boxed();
    };
    let allowed_then = indicator.not_applicable_allowed || previous.allowed_not_applicable(id);
    let version = previous.version.clone();
    let then = response(levels.to_vec(), allowed_then);
    let once = then.prop_map(move |response| vec![Earlier { version: version.clone(), response }]);
    let earlier = prop_oneof![4 => Just(Vec::new()), 1 => once];
    (today, earlier).prop_map(|(today, earlier)| Response { earlier, ..today }).boxed()
}

/// A few ballots, sometimes the maximum.
fn tally(answers: Vec<Answer>) -> impl Strategy<Value = Tally> {
    let count = prop_oneof![9 => 0..5_u32, 1 => any::<u32>()];
    vec((proptest::sample::select(answers), count), 0..4).prop_map(|ballots| {
        let mut tally = Tally::default();
        for (answer, count) in ballots {
            tally.set(answer, count);
        }
        tally
    })
}

/// A round; two are sometimes equal.
pub(crate) fn round(answers: &[Answer]) -> impl Strategy<Value = Round> + use<> {
    let few = Just(Round { voting: Voting::Hands, tally: Tally::default(), roles: Vec::new() });
    let voting = proptest::sample::select(vec![Voting::Hands, Voting::Secret, Voting::HandIns]);
    let role = (option::of(text()), tally(answers.to_vec())).prop_map(|(role, tally)| RoleTally { role, tally });
    let any = (voting, tally(answers.to_vec()), vec(role, 0..3));
    prop_oneof![few, any.prop_map(|(voting, tally, roles)| Round { voting, tally, roles })]
}

/// Group results on an indicator that allows these answers.
fn group(answers: Vec<Answer>, said: impl Strategy<Value = Said> + 'static) -> impl Strategy<Value = Group> {
    let rounds = vec(round(&answers), 0..3);
    let agreed = option::of(proptest::sample::select(answers));
    (rounds, agreed, text(), text(), vec(said, 0..3), other()).prop_map(
        |(rounds, agreed, reason, dissent, replaced, other)| Group { rounds, agreed, reason, dissent, replaced, other },
    )
}

/// Any assessment of the instrument.
pub(crate) fn assessments(instrument: &Instrument) -> impl Strategy<Value = Assessment> + use<> {
    let levels: Vec<_> = instrument.scale.levels().map(Answer::Level).collect();
    let responses: Vec<_> = (instrument.indicators.iter())
        .map(|indicator| option::of(with_earlier(instrument, &levels, indicator)))
        .collect();
    let reference = (Just((instrument.id.clone(), instrument.version.clone())), option::of(text()), other())
        .prop_map(|((id, version), hash, other)| InstrumentReference { id, version, hash, other });
    let top = (text(), any::<u64>(), option::of(text()), option::of(date()), option::of(text()));
    let instrument = instrument.clone();
    (top, reference, cluster(), vec(participants(), 0..3), other(), responses).prop_map(
        move |((id, revision, changed, date, facilitator), reference, cluster, participants, other, responses)| {
            let mut assessment = Assessment::blank(id, reference, cluster);
            (assessment.revision, assessment.changed, assessment.date) = (revision, changed, date);
            (assessment.facilitator, assessment.participants, assessment.other) = (facilitator, participants, other);
            for (indicator, response) in instrument.indicators.iter().zip(responses) {
                let response = response.unwrap_or_default();
                assessment.respond(&instrument, indicator.id.as_str(), response).unwrap();
            }
            assessment
        },
    )
}
