//! The response to one indicator as it is in a file, before it is checked against the instrument.
//!
//! The answer is spread over three keys of its object, and these structs name each key: with serde's flattening, the place of
//! an error would be lost. Each struct flattens unknown keys, if only to ignore them, since serde would otherwise also accept a
//! list for an object.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::fault::FileError;
use crate::domain::assessment::{Answer, Earlier, Group, Refusal, Response, RoleTally, Round, Said, Tally, Voting};
use crate::domain::instrument::{Instrument, Level};

/// A [`Response`].
#[derive(Deserialize)]
pub(super) struct ResponseFile {
    level: Option<i64>,
    unknown: Option<bool>,
    not_applicable: Option<bool>,
    evidence: Option<String>,
    note: Option<String>,
    alternatives: Option<Vec<SaidFile>>,
    group: Option<GroupFile>,
    earlier: Option<Vec<EarlierFile>>,
    #[serde(flatten)]
    other: Map<String, Value>,
}

/// An [`Earlier`].
#[derive(Deserialize)]
struct EarlierFile {
    version: String,
    response: ResponseFile,
    #[serde(flatten)]
    _ignored: IgnoredAny,
}

/// A [`Said`].
#[derive(Deserialize)]
struct SaidFile {
    level: Option<i64>,
    unknown: Option<bool>,
    not_applicable: Option<bool>,
    evidence: Option<String>,
    note: Option<String>,
    #[serde(flatten)]
    _ignored: IgnoredAny,
}

/// A [`Group`].
#[derive(Deserialize)]
struct GroupFile {
    rounds: Option<Vec<RoundFile>>,
    agreed: Option<SaidFile>,
    reason: Option<String>,
    dissent: Option<String>,
    replaced: Option<Vec<SaidFile>>,
    #[serde(flatten)]
    other: Map<String, Value>,
}

/// A [`Round`].
#[derive(Deserialize)]
struct RoundFile {
    voting: Voting,
    levels: Option<Levels>,
    unknown: Option<u32>,
    not_applicable: Option<u32>,
    roles: Option<Vec<RoleFile>>,
    #[serde(flatten)]
    _ignored: IgnoredAny,
}

/// A [`RoleTally`].
#[derive(Deserialize)]
struct RoleFile {
    role: Option<String>,
    levels: Option<Levels>,
    unknown: Option<u32>,
    not_applicable: Option<u32>,
    #[serde(flatten)]
    _ignored: IgnoredAny,
}

/// Ballots by level.
type Levels = BTreeMap<Numeral, Option<u32>>;

/// The numeral of a level as a key. Parsed separately, as the error of `serde_json` would not name the key.
#[derive(PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
struct Numeral(i64);

impl TryFrom<String> for Numeral {
    type Error = String;

    fn try_from(key: String) -> Result<Self, String> {
        let number = key.parse().ok().filter(|number: &i64| number.to_string() == key);
        number.map(Self).ok_or_else(|| format!("\"{key}\" is not a level"))
    }
}

/// The instrument and the id of the indicator that the response is checked against.
#[derive(Clone, Copy)]
pub(super) struct Admission<'a> {
    pub(super) instrument: &'a Instrument,
    pub(super) id: &'a str,
}

impl Admission<'_> {
    pub(super) fn response(self, file: ResponseFile) -> Result<Response, FileError> {
        Ok(Response {
            answer: self.answer(file.level, file.unknown, file.not_applicable)?,
            evidence: file.evidence.unwrap_or_default(),
            note: file.note.unwrap_or_default(),
            alternatives: self.all_said(file.alternatives)?,
            group: file.group.map_or_else(|| Ok(Group::default()), |group| self.group(group))?,
            earlier: file
                .earlier
                .unwrap_or_default()
                .into_iter()
                .map(|one| self.earlier(one))
                .collect::<Result<_, _>>()?,
            other: file.other,
        })
    }

    fn earlier(self, file: EarlierFile) -> Result<Earlier, FileError> {
        Ok(Earlier { version: file.version, response: self.response(file.response)? })
    }

    fn said(self, file: SaidFile) -> Result<Said, FileError> {
        Ok(Said {
            answer: self.answer(file.level, file.unknown, file.not_applicable)?,
            evidence: file.evidence.unwrap_or_default(),
            note: file.note.unwrap_or_default(),
        })
    }

    fn all_said(self, files: Option<Vec<SaidFile>>) -> Result<Vec<Said>, FileError> {
        files.unwrap_or_default().into_iter().map(|file| self.said(file)).collect()
    }

    fn group(self, file: GroupFile) -> Result<Group, FileError> {
        let rounds = file.rounds.unwrap_or_default().into_iter().map(|round| self.round(round));
        let agreed = file.agreed.map(|agreed| self.said(agreed)).transpose()?;
        Ok(Group {
            rounds: rounds.collect::<Result<_, _>>()?,
            agreed: agreed.map(|said| said.answer).filter(|answer| *answer != Answer::Unanswered),
            reason: file.reason.unwrap_or_default(),
            dissent: file.dissent.unwrap_or_default(),
            replaced: self.all_said(file.replaced)?,
            other: file.other,
        })
    }

    fn round(self, file: RoundFile) -> Result<Round, FileError> {
        let role = |file: RoleFile| {
            Ok(RoleTally { role: file.role, tally: self.tally(file.levels, file.unknown, file.not_applicable)? })
        };
        Ok(Round {
            voting: file.voting,
            tally: self.tally(file.levels, file.unknown, file.not_applicable)?,
            roles: file.roles.unwrap_or_default().into_iter().map(role).collect::<Result<_, _>>()?,
        })
    }

    fn tally(
        self,
        levels: Option<Levels>,
        unknown: Option<u32>,
        not_applicable: Option<u32>,
    ) -> Result<Tally, FileError> {
        let mut tally = Tally::default();
        tally.set(Answer::Unknown, unknown.unwrap_or_default());
        tally.set(Answer::NotApplicable, not_applicable.unwrap_or_default());
        for (Numeral(numeral), count) in levels.unwrap_or_default() {
            if let Some(count) = count {
                tally.set(Answer::Level(self.level(numeral)?), count);
            }
        }
        Ok(tally)
    }

    fn answer(
        self,
        level: Option<i64>,
        unknown: Option<bool>,
        not_applicable: Option<bool>,
    ) -> Result<Answer, FileError> {
        match (level, unknown.unwrap_or_default(), not_applicable.unwrap_or_default()) {
            (None, false, false) => Ok(Answer::Unanswered),
            (None, true, false) => Ok(Answer::Unknown),
            (None, false, true) => Ok(Answer::NotApplicable),
            (Some(numeral), false, false) => self.level(numeral).map(Answer::Level),
            _ => Err(FileError::TwoAnswers(self.id.to_owned())),
        }
    }

    fn level(self, numeral: i64) -> Result<Level, FileError> {
        let level = u8::try_from(numeral).ok().and_then(|numeral| self.instrument.scale.level(numeral));
        level.ok_or_else(|| self.refused(Refusal::OffScale(numeral)))
    }

    pub(super) fn refused(self, refusal: Refusal) -> FileError {
        FileError::Response { id: self.id.to_owned(), refusal }
    }
}
