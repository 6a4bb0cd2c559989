//! What a group made of one indicator, as a part of the assessment file.

use serde_json::{Map, Value};

use super::FileError;
use super::assessment_file::{all_said, filled, put, put_list, said, said_value};
use super::fields::{Fields, malformed, required};
use crate::domain::assessment::{Answer, Group, Refusal, RoleTally, Round, Said, Tally, Voting};
use crate::domain::instrument::Instrument;

/// The word for a way of voting, in files and in storage.
pub const fn voting_word(voting: Voting) -> &'static str {
    match voting {
        Voting::Hands => "hands",
        Voting::Secret => "secret",
        Voting::HandIns => "hand_ins",
    }
}

/// The way of voting that has this word.
pub fn voting_of(word: &str) -> Option<Voting> {
    [Voting::Hands, Voting::Secret, Voting::HandIns].into_iter().find(|voting| voting_word(*voting) == word)
}

/// Reads what a group made of the indicator `id`; nothing of it where the response has no such key.
pub(super) fn group_of(instrument: &Instrument, id: &str, response: &mut Fields) -> Result<Group, FileError> {
    let Some(value) = response.take("group") else { return Ok(Group::default()) };
    let mut fields = Fields::of(&response.place_of("group"), value)?;
    let round = |fields: Fields| round_of(instrument, id, fields);
    let rounds = fields.entries("rounds")?.into_iter().map(round).collect::<Result<_, _>>()?;
    let agreed = match fields.take("agreed") {
        Some(value) => said(instrument, id, &mut Fields::of(&fields.place_of("agreed"), value)?)?.answer,
        None => Answer::Unanswered,
    };
    Ok(Group {
        rounds,
        agreed: Some(agreed).filter(|agreed| *agreed != Answer::Unanswered),
        reason: fields.text("reason")?.unwrap_or_default(),
        dissent: fields.text("dissent")?.unwrap_or_default(),
        replaced: all_said(instrument, id, &mut fields, "replaced")?,
        other: fields.rest(),
    })
}

fn round_of(instrument: &Instrument, id: &str, mut fields: Fields) -> Result<Round, FileError> {
    let word = fields.text("voting")?;
    let word = required(&fields, "voting", word)?;
    let refused = || malformed(&fields.place_of("voting"), &word.as_str().into(), "a way of voting");
    let voting = voting_of(&word).ok_or_else(refused)?;
    let tally = tally_of(instrument, id, &mut fields)?;
    let role = |mut fields: Fields| {
        let role = fields.text("role")?;
        Ok(RoleTally { role, tally: tally_of(instrument, id, &mut fields)? })
    };
    let roles = fields.entries("roles")?.into_iter().map(role).collect::<Result<_, _>>()?;
    Ok(Round { voting, tally, roles })
}

fn tally_of(instrument: &Instrument, id: &str, fields: &mut Fields) -> Result<Tally, FileError> {
    let mut tally = Tally::default();
    tally.set(Answer::Unknown, fields.whole("unknown")?.unwrap_or_default());
    tally.set(Answer::NotApplicable, fields.whole("not_applicable")?.unwrap_or_default());
    let levels = fields.take("levels").unwrap_or_else(|| Map::new().into());
    let place = fields.place_of("levels");
    let mut levels = Fields::of(&place, levels)?;
    for level in instrument.scale.levels() {
        let count = levels.whole(&level.numeral().to_string())?;
        tally.set(Answer::Level(level), count.unwrap_or_default());
    }
    match levels.rest().into_iter().find(|(_, count)| !count.is_null()) {
        None => Ok(tally),
        Some((key, _)) => Err(match key.parse() {
            Ok(number) if i64::to_string(&number) == key => {
                FileError::Response { id: id.to_owned(), refusal: Refusal::OffScale(number) }
            }
            _ => malformed(&place, &key.into(), "a level"),
        }),
    }
}

/// The group as it stands in the file.
pub(super) fn group_value(group: &Group) -> Value {
    let mut map = group.other.clone();
    put_list(&mut map, "rounds", group.rounds.iter().map(round_value));
    put(&mut map, "agreed", group.agreed.map(|answer| said_value(&Said { answer, ..Said::default() })));
    put(&mut map, "reason", filled(&group.reason));
    put(&mut map, "dissent", filled(&group.dissent));
    put_list(&mut map, "replaced", group.replaced.iter().map(said_value));
    map.into()
}

fn round_value(round: &Round) -> Value {
    let mut map = Map::new();
    put(&mut map, "voting", Some(voting_word(round.voting)));
    put_tally(&mut map, &round.tally);
    let role = |one: &RoleTally| {
        let mut map = Map::new();
        put(&mut map, "role", one.role.as_deref());
        put_tally(&mut map, &one.tally);
        Value::from(map)
    };
    put_list(&mut map, "roles", round.roles.iter().map(role));
    map.into()
}

fn put_tally(map: &mut Map<String, Value>, tally: &Tally) {
    let levels: Map<_, _> =
        tally.levels().map(|(level, count)| (level.numeral().to_string(), Value::from(count))).collect();
    put(map, "levels", (!levels.is_empty()).then_some(levels));
    put(map, "unknown", (tally.unknown != 0).then_some(tally.unknown));
    put(map, "not_applicable", (tally.not_applicable != 0).then_some(tally.not_applicable));
}
