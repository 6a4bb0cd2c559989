//! Random hand-ins of any instrument, as created by a member's screen.

use dinamika::domain::assessment::Answer;
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::HandIn;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// A name in any script, 60 bytes at most.
fn name() -> impl Strategy<Value = String> {
    vec(any::<char>(), 1..=15).prop_map(String::from_iter)
}

/// Any non-empty text.
fn shown() -> impl Strategy<Value = String> {
    vec(any::<char>(), 1..40).prop_map(String::from_iter)
}

/// Any answer, in four states with equal probability.
fn answer(instrument: &Instrument, not_applicable_allowed: bool) -> impl Strategy<Value = Answer> + use<> {
    let levels: Vec<_> = instrument.scale.levels().map(Answer::Level).collect();
    let last = if not_applicable_allowed { Answer::NotApplicable } else { Answer::Unanswered };
    prop_oneof![Just(Answer::Unanswered), Just(Answer::Unknown), Just(last), select(levels)]
}

/// Any hand-in with a name of at most 60 bytes, without evidence.
pub(crate) fn short(instrument: &Instrument) -> impl Strategy<Value = HandIn> + use<> {
    let roles: Vec<_> = instrument.roles.iter().map(|role| Some(role.id.clone())).chain([None]).collect();
    let answers: Vec<_> =
        instrument.indicators.iter().map(|one| answer(instrument, one.not_applicable_allowed)).collect();
    (any::<[u8; 8]>(), any::<[u8; 4]>(), select(roles), option::of(name()), answers).prop_map(
        |(id, workshop, role, name, answers)| HandIn {
            id,
            workshop,
            is_open: id[0] % 2 == 1,
            revision: u32::from_be_bytes(workshop),
            role,
            name,
            answers,
            evidence: Vec::new(),
            former: None,
        },
    )
}

/// Any hand-in.
pub(crate) fn hand_ins(instrument: &Instrument) -> impl Strategy<Value = HandIn> + use<> {
    let evidence = vec(option::of(shown()), instrument.indicators.len());
    (short(instrument), evidence).prop_map(|(hand_in, evidence)| {
        let evidence = evidence.into_iter().enumerate().filter_map(|(place, text)| Some((place, text?)));
        HandIn { evidence: evidence.collect(), ..hand_in }
    })
}
