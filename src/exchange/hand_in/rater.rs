//! Who hands in, as it is kept in the assessment that is handed in.

use serde_json::{Map, Value};

use super::HandIn;
use crate::domain::assessment::{Answer, Assessment};
use crate::domain::instrument::Instrument;

/// The key under which it stands in an assessment.
const RATER: &str = "rater";

/// A rater: the id is random and stays the same, so that handing in again takes the place of what was handed in before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rater {
    /// Random.
    pub id: [u8; 8],
    /// The workshop that invited; zero without an invitation.
    pub workshop: [u8; 4],
    /// The id of a role, if one was told.
    pub role: Option<String>,
    /// The name, if one was typed.
    pub name: Option<String>,
}

impl Rater {
    /// The rater of an assessment; none where it was never meant to be handed in.
    ///
    /// ```
    /// use dinamika::domain::assessment::{Assessment, Date};
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// use dinamika::exchange::Rater;
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let today = Date::parse("2026-11-24").expect("this is a day");
    /// let mut assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", today);
    /// let rater = Rater { id: [1; 8], name: Some("Sri".to_owned()), ..Rater::default() };
    /// rater.keep(&mut assessment);
    /// assert_eq!(Rater::of(&assessment), Some(rater));
    /// ```
    pub fn of(assessment: &Assessment) -> Option<Self> {
        let kept = assessment.other.get(RATER)?;
        let text = |key: &str| kept.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
        let number = |key: &str| u64::from_str_radix(text(key)?, 16).ok();
        Some(Self {
            id: number("id")?.to_be_bytes(),
            workshop: u32::try_from(number("workshop")?).ok()?.to_be_bytes(),
            role: text("role").map(str::to_owned),
            name: text("name").map(str::to_owned),
        })
    }

    /// Keeps it in the assessment.
    pub fn keep(&self, assessment: &mut Assessment) {
        let mut kept = Map::new();
        kept.insert("id".to_owned(), format!("{:016x}", u64::from_be_bytes(self.id)).into());
        kept.insert("workshop".to_owned(), format!("{:08x}", u32::from_be_bytes(self.workshop)).into());
        kept.insert("role".to_owned(), self.role.as_deref().unwrap_or_default().into());
        kept.insert("name".to_owned(), self.name.as_deref().unwrap_or_default().into());
        assessment.other.insert(RATER.to_owned(), Value::Object(kept));
    }

    /// Forgets who would hand this in: a copy is somebody else's.
    pub fn forget(assessment: &mut Assessment) {
        assessment.other.remove(RATER);
    }

    /// What this rater hands in; with evidence it is too long for a code.
    pub fn hand_in(&self, instrument: &Instrument, assessment: &Assessment, with_evidence: bool) -> HandIn {
        let response = |one: &crate::domain::instrument::Indicator| assessment.response(&one.id);
        let answer = |one| response(one).map_or(Answer::Unanswered, |response| response.answer);
        let evidence = instrument.indicators.iter().filter(|_| with_evidence).filter_map(|one| {
            let text = &response(one)?.evidence;
            (!text.trim().is_empty()).then(|| (one.position, text.clone()))
        });
        HandIn {
            id: self.id,
            workshop: self.workshop,
            revision: u32::try_from(assessment.revision).unwrap_or(u32::MAX),
            role: self.role.clone(),
            name: self.name.clone(),
            answers: instrument.indicators.iter().map(answer).collect(),
            evidence: evidence.collect(),
        }
    }
}
