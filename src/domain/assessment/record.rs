//! The assessment as a record.

use litemap::LiteMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::answer::Answer;
use super::ballots::{Round, Voting};
use super::cluster::ClusterProfile;
use super::date::Date;
use super::response::{Refusal, Response, admit};
use super::said::Said;
use super::writers::Writers;
use crate::domain::instrument::{Example, IndicatorId, Instrument, Locale, Previous};

/// Which instrument was used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InstrumentReference {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The SHA-256 of its file, in hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The number of participants of one role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participants {
    /// The id of the role.
    pub role: String,
    /// The number of participants.
    pub count: u32,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// One assessment. Responses can only be changed through [`Assessment::answer`] and related methods, so they always fit
/// the instrument.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assessment {
    /// Its id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The number of changes so far.
    pub revision: u64,
    /// When it was last changed, as an ISO 8601 instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    /// The tabs that have written it. Only the record in storage contains them.
    #[serde(skip)]
    pub writers: Writers,
    /// Which instrument was used.
    pub instrument: InstrumentReference,
    /// The cluster.
    pub cluster: ClusterProfile,
    /// The date of the assessment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The facilitator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facilitator: Option<String>,
    /// The participants per role.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Participants>,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
    #[serde(skip)]
    pub(super) origin: Origin,
    #[serde(serialize_with = "by_id")]
    pub(super) responses: LiteMap<IndicatorId, Response>,
}

/// The original from before a migration to the current version of the instrument. It is ignored in comparisons.
#[derive(Clone, Debug, Default)]
pub(super) struct Origin(pub(super) Option<Box<Assessment>>);

impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Serializes the responses as an object keyed by indicator id.
fn by_id<S: Serializer>(responses: &LiteMap<IndicatorId, Response>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(responses.iter().map(|(id, response)| (id.as_str(), response)))
}

impl Assessment {
    /// An assessment without answers.
    pub fn blank(id: String, instrument: InstrumentReference, cluster: ClusterProfile) -> Self {
        Self {
            id,
            revision: 0,
            changed: None,
            writers: Writers::default(),
            instrument,
            cluster,
            date: None,
            facilitator: None,
            participants: Vec::new(),
            other: Map::new(),
            origin: Origin::default(),
            responses: LiteMap::new(),
        }
    }

    /// A worked example as an assessment, so that the same views can display it.
    pub fn of_example(instrument: &Instrument, example: &Example, name: &str, date: Date) -> Self {
        let reference = InstrumentReference {
            id: instrument.id.clone(),
            version: instrument.version.clone(),
            hash: None,
            other: Map::new(),
        };
        let cluster = ClusterProfile {
            name: Some(name.to_owned()),
            year_begun: example.year_begun,
            active_firms: example.active_firms,
            ..ClusterProfile::default()
        };
        let mut assessment = Self::blank(example.id.clone(), reference, cluster);
        assessment.date = Some(date);
        let respond = |level: &_| Response { answer: Answer::Level(*level), ..Response::default() };
        assessment.responses.extend(example.answers.iter().map(|(id, level)| (id.clone(), respond(level))));
        let unknown = || Response { answer: Answer::Unknown, ..Response::default() };
        assessment.responses.extend(example.unknown.iter().map(|id| (id.clone(), unknown())));
        assessment
    }

    /// With what can be shown for the answers of the worked example it was made of.
    #[must_use]
    pub fn with_evidence_of(mut self, example: &Example, locale: Locale) -> Self {
        for (id, text) in &example.evidence {
            if let Some(response) = self.responses.get_mut(id) {
                text.get(locale).clone_into(&mut response.evidence);
            }
        }
        self
    }

    /// Approximate memory use. Unit: bytes. Counts only texts, the part that can grow large.
    pub fn weight(&self) -> usize {
        let said = |one: &Said| one.evidence.len() + one.note.len();
        let response = |one: &Response| {
            let group = one.group.reason.len() + one.group.dissent.len();
            let kept = one.alternatives.iter().chain(&one.group.replaced).map(said).sum::<usize>();
            one.evidence.len() + one.note.len() + group + kept + size_of::<Response>()
        };
        let with_earlier = |one: &Response| {
            response(one) + one.earlier.iter().map(|earlier| response(&earlier.response)).sum::<usize>()
        };
        let origin = self.origin.0.as_ref().map_or(0, |origin| origin.weight());
        size_of::<Self>() + self.responses.values().map(with_earlier).sum::<usize>() + origin
    }

    /// The id of its cluster. An assessment without one, or with an empty one, is a cluster of its own, under its own id.
    pub fn cluster_id(&self) -> &str {
        self.cluster.id.as_ref().filter(|id| !id.is_empty()).unwrap_or(&self.id)
    }

    /// The response to an indicator, if there is one.
    pub fn response(&self, id: &IndicatorId) -> Option<&Response> {
        self.responses.get(id)
    }

    /// Every indicator with a response.
    pub fn responses(&self) -> impl Iterator<Item = (&IndicatorId, &Response)> {
        self.responses.iter()
    }

    /// Replaces the response to an indicator; an empty response is removed.
    ///
    /// # Errors
    /// If the instrument has no such indicator or does not allow the answer. Nothing is changed then.
    pub fn respond(&mut self, instrument: &Instrument, id: &str, response: Response) -> Result<(), Refusal> {
        self.respond_in(instrument, None, id, response)
    }

    /// The same for an assessment that is still of a `previous` version of the instrument, before its [update](Self::updated).
    ///
    /// # Errors
    /// As [`Assessment::respond`], except that answers of the previous version are allowed.
    pub fn respond_in(
        &mut self,
        instrument: &Instrument,
        previous: Option<&Previous>,
        id: &str,
        mut response: Response,
    ) -> Result<(), Refusal> {
        let indicator = admit(instrument, previous, id, response.answer)?;
        for answer in response.answers() {
            admit(instrument, previous, id, answer)?;
        }
        response.admit_earlier(instrument)?;
        response.group.agreed = response.group.agreed.filter(|agreed| *agreed != Answer::Unanswered);
        if response.is_empty() {
            self.responses.remove(&indicator.id);
        } else {
            self.responses.insert(indicator.id.clone(), response);
        }
        Ok(())
    }

    /// Replaces the answer to an indicator and keeps its evidence and note.
    ///
    /// # Errors
    /// As [`Assessment::respond`].
    pub fn answer(&mut self, instrument: &Instrument, id: &str, answer: Answer) -> Result<(), Refusal> {
        let kept = self.responses.get(id).cloned().unwrap_or_default();
        self.respond(instrument, id, Response { answer, ..kept })
    }

    /// Adds a round of voting. The answer stays as it is until the group [agrees](Self::agree) on one.
    ///
    /// # Errors
    /// If the instrument has no such indicator or does not allow one of the ballots. Nothing is changed then.
    pub fn hold_round(&mut self, instrument: &Instrument, id: &str, round: Round) -> Result<(), Refusal> {
        let mut response = self.responses.get(id).cloned().unwrap_or_default();
        response.group.rounds.push(round);
        self.respond(instrument, id, response)
    }

    /// Inserts the round of handed-in ballots before the rounds held in the room. Replaces the round opened `before` if
    /// it still exists; rounds opened by another workshop stay.
    ///
    /// # Errors
    /// As [`Assessment::hold_round`].
    pub fn hold_hand_ins(
        &mut self,
        instrument: &Instrument,
        id: &str,
        round: Round,
        before: Option<&Round>,
    ) -> Result<(), Refusal> {
        let mut response = self.responses.get(id).cloned().unwrap_or_default();
        let rounds = &mut response.group.rounds;
        let handed_in = rounds.iter().take_while(|one| one.voting == Voting::HandIns).count();
        match rounds.iter_mut().take(handed_in).rev().find(|one| Some(&**one) == before) {
            Some(shown) => *shown = round,
            None => rounds.insert(handed_in, round),
        }
        self.respond(instrument, id, response)
    }

    /// Makes the agreed answer the answer to an indicator, with its reason and dissent. Evidence and note stay; a
    /// different previous answer is kept among the [replaced](super::Group::replaced) ones. [`Answer::Unanswered`]
    /// revokes the agreement.
    ///
    /// # Errors
    /// As [`Assessment::respond`].
    ///
    /// ```
    /// use dinamika::domain::assessment::{Answer, Assessment, Date};
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let today = Date::parse("2026-11-23").expect("this is a day");
    /// let mut assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", today);
    /// let id = &instrument.indicators[0].id;
    /// let before = assessment.response(id).map(|response| response.answer);
    /// let highest = Answer::Level(instrument.scale.highest());
    /// let text = str::to_owned;
    /// assert!(assessment.agree(&instrument, id.as_str(), highest, text("We saw it"), text("")).is_ok());
    /// let response = assessment.response(id).expect("it was answered");
    /// assert_eq!((response.answer, response.group.agreed), (highest, Some(highest)));
    /// assert_eq!(response.group.replaced.first().map(|said| said.answer), before);
    /// ```
    pub fn agree(
        &mut self,
        instrument: &Instrument,
        id: &str,
        answer: Answer,
        reason: String,
        dissent: String,
    ) -> Result<(), Refusal> {
        let mut response = self.responses.get(id).cloned().unwrap_or_default();
        if response.answer != Answer::Unanswered && response.answer != answer {
            response.group.keep(response.said());
        }
        response.answer = answer;
        let group = &mut response.group;
        // A replaced agreement is kept with its reason.
        if group.agreed.is_some() && (group.agreed, &group.reason, &group.dissent) != (Some(answer), &reason, &dissent)
        {
            group.keep(group.agreement());
        }
        (group.agreed, group.reason, group.dissent) = (Some(answer), reason, dissent);
        self.respond(instrument, id, response)
    }
}
