//! The assessment itself.

use litemap::LiteMap;

use super::answer::Answer;
use super::cluster::ClusterProfile;
use super::date::Date;
use super::response::{Refusal, Response, admit};
use crate::domain::instrument::{Example, IndicatorId, Instrument};
use crate::json::Object;

/// Which instrument was used.
#[derive(Clone, Debug, PartialEq)]
pub struct InstrumentReference {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The SHA-256 of its file, in hexadecimal.
    pub hash: Option<String>,
    /// What another version of the app may have added.
    pub other: Object,
}

/// How many people of one role took part.
#[derive(Clone, Debug, PartialEq)]
pub struct Participants {
    /// The id of the role.
    pub role: String,
    /// How many.
    pub count: u32,
    /// What another version of the app may have added.
    pub other: Object,
}

/// One assessment. Its responses can only be changed through [`Assessment::answer`] and its like, so they always fit the
/// instrument.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Its id.
    pub id: String,
    /// How many changes it has seen.
    pub revision: u64,
    /// When it was last changed, as an ISO 8601 instant.
    pub changed: Option<String>,
    /// Which instrument was used.
    pub instrument: InstrumentReference,
    /// The cluster.
    pub cluster: ClusterProfile,
    /// The day it speaks of.
    pub date: Option<Date>,
    /// Who led it.
    pub facilitator: Option<String>,
    /// Who took part.
    pub participants: Vec<Participants>,
    /// What another version of the app may have added.
    pub other: Object,
    pub(super) responses: LiteMap<IndicatorId, Response>,
}

impl Assessment {
    /// An assessment in which nothing has been answered.
    pub fn blank(id: String, instrument: InstrumentReference, cluster: ClusterProfile) -> Self {
        Self {
            id,
            revision: 0,
            changed: None,
            instrument,
            cluster,
            date: None,
            facilitator: None,
            participants: Vec::new(),
            other: Object::new(),
            responses: LiteMap::new(),
        }
    }

    /// A worked example as an assessment, so that everything that shows an assessment can show it.
    pub fn of_example(instrument: &Instrument, example: &Example, name: &str, date: Date) -> Self {
        let reference = InstrumentReference {
            id: instrument.id.clone(),
            version: instrument.version.clone(),
            hash: None,
            other: Object::new(),
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
        assessment
    }

    /// What was said to an indicator, if anything.
    pub fn response(&self, id: &IndicatorId) -> Option<&Response> {
        self.responses.get(id)
    }

    /// Every indicator to which something was said.
    pub fn responses(&self) -> impl Iterator<Item = (&IndicatorId, &Response)> {
        self.responses.iter()
    }

    /// Replaces what was said to an indicator; a response that says nothing is taken out.
    ///
    /// # Errors
    /// When the instrument has no such indicator, or the answer cannot be given to it. Nothing is changed then.
    pub fn respond(&mut self, instrument: &Instrument, id: &str, response: Response) -> Result<(), Refusal> {
        let indicator = admit(instrument, id, response.answer)?;
        for alternative in &response.alternatives {
            admit(instrument, id, alternative.answer)?;
        }
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
}
