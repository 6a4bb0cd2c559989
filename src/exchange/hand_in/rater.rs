//! Who hands in, as stored in the assessment to be handed in.

use serde::{Deserialize, Serialize};

use super::member::HandIn;
use crate::domain::assessment::{Answer, Assessment, Response};
use crate::domain::instrument::{Indicator, Instrument};
use crate::exchange::json::written;

/// Its key in an assessment.
const RATER: &str = "rater";

/// A rater. The id is random and stays the same, so that handing in again replaces the earlier hand-in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rater {
    /// Random.
    pub id: [u8; 8],
    /// The workshop that sent the invitation; zero without one.
    pub workshop: [u8; 4],
    /// Whether the invitation announced open voting.
    pub is_open: bool,
    /// The id of a role, if one was given.
    pub role: Option<String>,
    /// The name, if one was entered.
    pub name: Option<String>,
}

/// The stored form of a rater: random numbers in hexadecimal, and an empty text for what was not given. Files that leave the
/// device contain no id.
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
    /// The rater of an assessment; `None` if it was never meant to be handed in.
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

    /// Whether the assessment belongs to an invited member. Cheaper than [`Rater::of`], for every screen that only the
    /// facilitator may use.
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

    /// Stores the rater in the assessment.
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

    /// Keeps the id of the rater in the state `next` that replaces `own`, if that has none: the same person must not be counted
    /// as another one after an undo, or after an earlier version was restored.
    ///
    /// ```
    /// use dinamika::domain::assessment::{Assessment, Date};
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// use dinamika::exchange::Rater;
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let today = Date::parse("2026-11-24").expect("this is a day");
    /// let before = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", today);
    /// let (mut own, mut next) = (before.clone(), before);
    /// Rater { id: [1; 8], name: Some("Sri".to_owned()), ..Rater::default() }.keep(&mut own);
    /// Rater::stay(&own, &mut next);
    /// assert_eq!(Rater::of(&next), Some(Rater { id: [1; 8], ..Rater::default() }), "the name is undone");
    /// ```
    pub fn stay(own: &Assessment, next: &mut Assessment) {
        let Some(kept) = own.other.get(RATER).filter(|_| !next.other.contains_key(RATER)) else { return };
        let mut kept = kept.clone();
        for key in ["role", "name"] {
            if let Some(said) = kept.get_mut(key) {
                *said = "".into();
            }
        }
        next.other.insert(RATER.to_owned(), kept);
    }

    /// Removes the rater: a copy belongs to someone else.
    pub fn forget(assessment: &mut Assessment) {
        assessment.other.remove(RATER);
    }

    /// Keeps only the workshop of the invitation, for every file that leaves the device. The id identifies the rater: whoever
    /// knows it could replace what this rater has handed in.
    pub fn withdraw(assessment: &mut Assessment) {
        if let Some(kept) = Kept::of(assessment) {
            let kept = Kept { id: String::new(), role: None, name: None, ..kept };
            assessment.other.insert(RATER.to_owned(), written(serde_json::to_value(kept)));
        }
    }

    /// Gives an assessment from a file, which someone else may have handed in, a new rater with this random id for the same
    /// workshop.
    pub fn renew(assessment: &mut Assessment, id: [u8; 8]) {
        if let Some(kept) = Kept::of(assessment) {
            let kept = Kept { id: hexadecimal(id), role: None, name: None, ..kept };
            assessment.other.insert(RATER.to_owned(), written(serde_json::to_value(kept)));
        }
    }

    /// The hand-in of this rater; with evidence it is too long for a QR code. What a group has agreed on is not the answer of one
    /// person, and is left out: counted as a ballot, it would let the others be known by subtraction.
    pub fn hand_in(&self, instrument: &Instrument, assessment: &Assessment, with_evidence: bool) -> HandIn {
        let own = |response: &&Response| response.group.agreed.is_none();
        let response = |one: &Indicator| assessment.response(&one.id).filter(own);
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
            former: None,
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
