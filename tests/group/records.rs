//! Rounds and agreements in an assessment.

use dinamika::domain::assessment::{
    Answer, Answers, Assessment, Refusal, Response, RoleTally, Round, Said, Tally, Voting,
};
use dinamika::domain::instrument::Instrument;
use proptest::prelude::*;

use super::ballots::{named, tally};
use crate::support::generate::{cases, few};
use crate::support::standard::{blank, level, standard};

fn round(tally: Tally) -> Round {
    Round { voting: Voting::Hands, tally, roles: Vec::new() }
}

fn response(instrument: &Instrument, assessment: &Assessment, id: &str) -> Response {
    assessment.response(&instrument.indicator(id).unwrap().id).cloned().unwrap_or_default()
}

fn agree(instrument: &Instrument, assessment: &mut Assessment, id: &str, answer: Answer) -> Result<(), Refusal> {
    assessment.agree(instrument, id, answer, "Buku".to_owned(), "Dua ragu".to_owned())
}

/// A response to one indicator with every text filled in.
fn told(instrument: &Instrument) -> Assessment {
    let mut assessment = blank(instrument);
    let (evidence, note) = ("Nota".to_owned(), "?".to_owned());
    let response = Response { answer: level(instrument, 1), evidence, note, ..Response::default() };
    assessment.respond(instrument, "SP1", response).unwrap();
    assessment
}

#[test]
fn rounds_do_not_change_answers() {
    let instrument = standard();
    let mut assessment = told(&instrument);
    let before = Answers::of(&instrument, &assessment);
    let rounds = [round(named(&[0, 0, 0, 4])), round(named(&[1])), round(named(&[1]))];
    for (held, round) in rounds.iter().enumerate() {
        assessment.hold_round(&instrument, "SP1", round.clone()).unwrap();
        assessment.hold_round(&instrument, "PM2", round.clone()).unwrap();
        let group = response(&instrument, &assessment, "SP1").group;
        assert_eq!((&group.rounds[..], group.last_round()), (&rounds[..=held], Some(round)));
    }
    assert_eq!(Answers::of(&instrument, &assessment), before);
}

#[test]
fn an_agreement_becomes_the_answer_and_keeps_the_previous_one() {
    let instrument = standard();
    let mut assessment = told(&instrument);
    let (one, two) = (level(&instrument, 1), level(&instrument, 2));
    agree(&instrument, &mut assessment, "SP1", two).unwrap();
    let found = response(&instrument, &assessment, "SP1");
    assert_eq!(found.said(), Said { answer: two, evidence: "Nota".to_owned(), note: "?".to_owned() });
    assert_eq!((found.group.agreed, found.group.reason.as_str()), (Some(two), "Buku"));
    assert_eq!(found.group.dissent, "Dua ragu");
    let before = Said { answer: one, evidence: "Nota".to_owned(), note: "?".to_owned() };
    let only = std::slice::from_ref(&before);
    assert_eq!(found.group.replaced, only);
    agree(&instrument, &mut assessment, "SP1", two).unwrap();
    assert_eq!(response(&instrument, &assessment, "SP1").group.replaced, only, "the same answer");
    agree(&instrument, &mut assessment, "SP1", Answer::Unknown).unwrap();
    let replaced = &response(&instrument, &assessment, "SP1").group.replaced;
    assert_eq!(replaced.iter().map(|said| said.answer).collect::<Vec<_>>(), [one, two, two]);
    assert_eq!(replaced[2].note, "Buku\nDua ragu", "the agreement that gave way, with its reason");
    agree(&instrument, &mut assessment, "PM2", two).unwrap();
    assert_eq!(response(&instrument, &assessment, "PM2").group.replaced, [], "nothing stood there");
}

#[test]
fn an_agreement_can_be_revoked() {
    let instrument = standard();
    let mut assessment = blank(&instrument);
    let text = String::new;
    assessment.agree(&instrument, "SP1", level(&instrument, 2), text(), text()).unwrap();
    assessment.agree(&instrument, "SP1", Answer::Unanswered, text(), text()).unwrap();
    let found = response(&instrument, &assessment, "SP1");
    assert_eq!((found.answer, found.group.agreed), (Answer::Unanswered, None));
    assert_eq!(found.group.replaced.len(), 1);
}

#[test]
fn rejects_disallowed_answers_without_changes() {
    let instrument = standard();
    let strict = instrument.indicators.iter().find(|indicator| !indicator.not_applicable_allowed).unwrap();
    let strict = strict.id.as_str();
    let mut assessment = told(&instrument);
    let before = assessment.clone();
    let not_applicable = || tally(&[Answer::NotApplicable]);
    let of_role = Round { roles: vec![RoleTally { role: None, tally: not_applicable() }], ..round(Tally::default()) };
    for round in [round(not_applicable()), of_role] {
        let refused = assessment.hold_round(&instrument, strict, round);
        assert_eq!(refused, Err(Refusal::NotApplicableNotAllowed));
    }
    let refused = agree(&instrument, &mut assessment, strict, Answer::NotApplicable);
    assert_eq!(refused, Err(Refusal::NotApplicableNotAllowed));
    let unknown = Err(Refusal::UnknownIndicator("SP9".to_owned()));
    assert_eq!(assessment.hold_round(&instrument, "SP9", round(named(&[1]))), unknown);
    assert_eq!(agree(&instrument, &mut assessment, "SP9", Answer::Unknown), unknown);
    assert_eq!(assessment, before);
}

#[test]
fn rejects_levels_of_another_scale() {
    let instrument = standard();
    let highest = instrument.scale.highest().numeral();
    proptest!(few(), |(case in cases())| {
        let foreign = case.model.instrument().scale.highest();
        let mut assessment = blank(&instrument);
        let held = assessment.hold_round(&instrument, "SP1", round(tally(&[Answer::Level(foreign)])));
        let refusal = Refusal::OffScale(i64::from(foreign.numeral()));
        prop_assert_eq!(held, if highest < foreign.numeral() { Err(refusal) } else { Ok(()) });
    });
}
