//! Who hands in, as it is kept in the assessment that is handed in.

use serde::{Deserialize, Serialize};

use super::member::HandIn;
use crate::domain::assessment::{Answer, Assessment};
use crate::domain::instrument::{Indicator, Instrument};
use crate::exchange::json::written;

/// The key under which it stands in an assessment.
const RATER: &str = "rater";

/// A rater: the id is random and stays the same, so that handing in again takes the place of what was handed in before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rater {
    /// Random.
    pub id: [u8; 8],
    /// The workshop that invited; zero without an invitation.
    pub workshop: [u8; 4],
    /// Whether the invitation told of open voting.
    pub is_open: bool,
    /// The id of a role, if one was told.
    pub role: Option<String>,
    /// The name, if one was typed.
    pub name: Option<String>,
}

/// How a rater stands in the assessment: random numbers in hexadecimal, and an empty text for what was not told. In a file that
/// left the device there is no id.
#[derive(Serialize, Deserialize)]
struct Kept {
    #[serde(default)]
    id: String,
    workshop: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    open: bool,
    role: Option<String>,
    name: Option<String>,
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
        let kept = Kept::of(assessment)?;
        let number = |digits| u64::from_str_radix(digits, 16).ok();
        Some(Self {
            id: number(&kept.id)?.to_be_bytes(),
            workshop: u32::try_from(number(&kept.workshop)?).ok()?.to_be_bytes(),
            is_open: kept.open,
            role: kept.role.filter(|role| !role.is_empty()),
            name: kept.name.filter(|name| !name.is_empty()),
        })
    }

    /// Whether the assessment is a member's, who was invited to hand it in. Cheaper than [`Rater::of`], for every screen that
    /// leaves to the facilitator what is the facilitator's.
    ///
    /// ```
    /// use dinamika::domain::assessment::{Assessment, Date};
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// use dinamika::exchange::Rater;
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let today = Date::parse("2026-11-24").expect("this is a day");
    /// let mut assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", today);
    /// Rater::default().keep(&mut assessment);
    /// assert!(!Rater::is_invited(&assessment), "handed in without an invitation");
    /// Rater { workshop: [0, 0, 1, 0], ..Rater::default() }.keep(&mut assessment);
    /// assert!(Rater::is_invited(&assessment));
    /// ```
    pub fn is_invited(assessment: &Assessment) -> bool {
        let workshop = assessment.other.get(RATER).and_then(|kept| kept.get("workshop")?.as_str());
        workshop.is_some_and(|digits| u32::from_str_radix(digits, 16).is_ok_and(|number| number != 0))
    }

    /// Keeps it in the assessment.
    pub fn keep(&self, assessment: &mut Assessment) {
        let kept = Kept {
            id: hexadecimal(self.id),
            workshop: format!("{:08x}", u32::from_be_bytes(self.workshop)),
            open: self.is_open,
            role: Some(self.role.clone().unwrap_or_default()),
            name: Some(self.name.clone().unwrap_or_default()),
        };
        assessment.other.insert(RATER.to_owned(), written(serde_json::to_value(kept)));
    }

    /// Forgets who would hand this in: a copy is somebody else's.
    pub fn forget(assessment: &mut Assessment) {
        assessment.other.remove(RATER);
    }

    /// Leaves of it only which workshop invited, as in every file that leaves the device. Who hands in is known by the id:
    /// whoever had it could take the place of what this rater has handed in.
    pub fn withdraw(assessment: &mut Assessment) {
        if let Some(kept) = Kept::of(assessment) {
            let kept = Kept { id: String::new(), role: None, name: None, ..kept };
            assessment.other.insert(RATER.to_owned(), written(serde_json::to_value(kept)));
        }
    }

    /// Gives an assessment that came in a file, and may have been handed in by someone else, a rater of its own with this
    /// random id, for the same workshop.
    pub fn renew(assessment: &mut Assessment, id: [u8; 8]) {
        if let Some(kept) = Kept::of(assessment) {
            let kept = Kept { id: hexadecimal(id), role: None, name: None, ..kept };
            assessment.other.insert(RATER.to_owned(), written(serde_json::to_value(kept)));
        }
    }

    /// What this rater hands in; with evidence it is too long for a code.
    pub fn hand_in(&self, instrument: &Instrument, assessment: &Assessment, with_evidence: bool) -> HandIn {
        let response = |one: &Indicator| assessment.response(&one.id);
        let answer = |one| response(one).map_or(Answer::Unanswered, |response| response.answer);
        let evidence = instrument.indicators.iter().filter(|_| with_evidence).filter_map(|one| {
            let text = &response(one)?.evidence;
            (!text.trim().is_empty()).then(|| (one.position, text.clone()))
        });
        HandIn {
            id: self.id,
            workshop: self.workshop,
            is_open: self.is_open,
            revision: u32::try_from(assessment.revision).unwrap_or(u32::MAX),
            role: self.role.clone(),
            name: self.name.clone(),
            answers: instrument.indicators.iter().map(answer).collect(),
            evidence: evidence.collect(),
        }
    }
}

impl Kept {
    fn of(assessment: &Assessment) -> Option<Self> {
        Self::deserialize(assessment.other.get(RATER)?).ok()
    }
}

fn hexadecimal(id: [u8; 8]) -> String {
    format!("{:016x}", u64::from_be_bytes(id))
}
