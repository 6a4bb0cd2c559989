//! The head of an assessment, for lists, read without the rest of its record.

use serde_json::Value;

use super::formats::{ASSESSMENT, VERSION};
use super::json::parse_to;
use crate::domain::assessment::{Assessment, Date};
use crate::domain::instrument::Instrument;

/// The cluster, date and state of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its id.
    pub id: String,
    /// The id of the cluster. An assessment without one is a cluster of its own, under its own id.
    pub cluster: String,
    /// The name of the cluster.
    pub name: Option<String>,
    /// The day it describes.
    pub date: Option<Date>,
    /// When it was last changed, as an ISO 8601 instant.
    pub changed: Option<String>,
    /// The number of changes so far.
    pub revision: u64,
    /// Whether there are any answers, evidence or notes.
    pub is_begun: bool,
}

impl Head {
    /// What ends the head in a record of the app's own. Quotes within a text are escaped, so no text contains it; where an
    /// unknown key does, what stands before it is no whole object.
    pub const END: &str = ",\"responses\":{";

    /// The head of an assessment.
    pub fn of(assessment: &Assessment) -> Self {
        Self {
            id: assessment.id.clone(),
            cluster: assessment.cluster_id().to_owned(),
            name: assessment.cluster.name.clone(),
            date: assessment.date,
            changed: assessment.changed.clone(),
            revision: assessment.revision,
            is_begun: assessment.responses().next().is_some(),
        }
    }

    /// The head of the record stored under this id, at a tenth of the cost of parsing all of it. `None` for another format,
    /// version or instrument, and for invalid JSON. Otherwise the rest of the record may still have an error that
    /// [`decode`](super::decode) reports.
    ///
    /// ```
    /// use dinamika::{domain::instrument::{Instrument, STANDARD}, exchange::Head};
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let record = format!(
    ///     r#"{{"format": "dinamika-assessment", "version": 1, "revision": 7, "responses": {{"SP1": {{"level": 1}}}},
    ///         "instrument": {{"id": "{}", "version": "{}"}}, "cluster": {{"name": "Cor Mulya"}}}}"#,
    ///     instrument.id, instrument.version
    /// );
    /// let head = Head::read(&instrument, "a-1", &record).expect("it is of today's format");
    /// assert_eq!((head.cluster.as_str(), head.revision, head.is_begun), ("a-1", 7, true));
    /// assert_eq!(Head::read(&instrument, "a-1", &record[1..]), None);
    /// ```
    pub fn read(instrument: &Instrument, id: &str, record: &str) -> Option<Self> {
        Self::of_file(instrument, id, &parse_to(2, record).ok()?)
    }

    /// The same, read from the start of a record alone, up to the character after [`END`](Head::END): the app writes everything
    /// that a head is made of there. What follows is not looked at, and may be damaged. `None` if something is missing: it may
    /// stand further on.
    ///
    /// ```
    /// use dinamika::domain::{assessment::{Assessment, Date}, instrument::{Instrument, STANDARD}};
    /// use dinamika::exchange::{Head, encode_compact};
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let date = Date::parse("2026-11-27").expect("it is a date");
    /// let mut assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Cor Mulya", date);
    /// assessment.changed = Some("2026-11-27T03:00:00.000Z".to_owned());
    /// let record = encode_compact(&assessment);
    /// let length = record.find(Head::END).expect("it has answers") + Head::END.len() + 1;
    /// assert_eq!(Head::at_start(&instrument, &assessment.id, &record[..length]), Some(Head::of(&assessment)));
    /// assert_eq!(Head::at_start(&instrument, &assessment.id, &record[..length - 1]), None);
    /// ```
    pub fn at_start(instrument: &Instrument, id: &str, start: &str) -> Option<Self> {
        let (before, after) = start.split_once(Self::END)?;
        let is_begun = match after.chars().next()? {
            '"' => true,
            '}' => false,
            _ => return None,
        };
        let file = parse_to(2, &format!("{before}}}")).ok()?;
        let is_complete = ["revision", "changed", "cluster", "date"].iter().all(|key| file.get(key).is_some());
        let head = Self::of_file(instrument, id, &file).filter(|_| is_complete)?;
        Some(Self { is_begun, ..head })
    }

    fn of_file(instrument: &Instrument, id: &str, file: &Value) -> Option<Self> {
        let text = |place: &str| file.pointer(place).and_then(Value::as_str);
        let is_of_today = text("/format") == Some(ASSESSMENT)
            && file.get("version").and_then(Value::as_u64) == u64::try_from(VERSION).ok()
            && text("/instrument/id") == Some(&instrument.id)
            && text("/instrument/version")
                .is_some_and(|version| version == instrument.version || instrument.previous(version).is_some());
        let date = text("/date").map(Date::parse);
        (is_of_today && date != Some(None)).then(|| Self {
            id: id.to_owned(),
            cluster: text("/cluster/id").filter(|id| !id.is_empty()).unwrap_or(id).to_owned(),
            name: text("/cluster/name").map(str::to_owned),
            date: date.flatten(),
            changed: text("/changed").map(str::to_owned),
            revision: file.get("revision").and_then(Value::as_u64).unwrap_or_default(),
            is_begun: file.get("responses").and_then(Value::as_object).is_some_and(|all| !all.is_empty()),
        })
    }
}
