//! What stands in the fields of the profile as text, and in the assessment as what it means.

use std::str::FromStr;

use crate::domain::assessment::{Assessment, ClusterProfile, Date, Participants};
use crate::domain::instrument::{FieldKind, Locale, ProfileField};
use crate::i18n;

/// What is wrong: the id of the field, and what to do.
pub(super) type Fault = (String, String);

/// The text without the space around it; none where it is blank.
pub(super) fn filled(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// What a profile field holds, as typed.
pub(super) fn read(cluster: &ClusterProfile, field: &str) -> String {
    let text = match field {
        "name" => cluster.name.clone(),
        "product" => cluster.product.clone(),
        "district" => cluster.district.clone(),
        "year_begun" => cluster.year_begun.map(|year| year.to_string()),
        "active_firms" => cluster.active_firms.map(|firms| firms.to_string()),
        "workers" => cluster.workers.map(|workers| workers.to_string()),
        other => cluster.other.get(other).and_then(|value| value.as_str()).map(str::to_owned),
    };
    text.unwrap_or_default()
}

/// Stores what was typed; a number that is not one yet leaves what was stored.
pub(super) fn store(assessment: &mut Assessment, field: &ProfileField, text: &str) {
    let cluster = &mut assessment.cluster;
    match field.id.as_str() {
        "name" => cluster.name = filled(text),
        "product" => cluster.product = filled(text),
        "district" => cluster.district = filled(text),
        "year_begun" => cluster.year_begun = number(text, cluster.year_begun),
        "active_firms" => cluster.active_firms = number(text, cluster.active_firms),
        "workers" => cluster.workers = number(text, cluster.workers),
        other => {
            cluster.other.insert(other.to_owned(), text.into());
        }
    }
}

fn number<N: FromStr>(text: &str, stored: Option<N>) -> Option<N> {
    let text = text.trim();
    if text.is_empty() { None } else { text.parse().ok().or(stored) }
}

/// What is wrong with a field: its id and what to do.
pub(super) fn fault(field: &ProfileField, text: &str, date: Option<Date>, locale: Locale) -> Option<Fault> {
    let words = i18n::profile(locale);
    let (text, label) = (text.trim(), field.label.get(locale));
    let message = match field.kind {
        FieldKind::Text if text.is_empty() && field.required => words.error_name.to_owned(),
        FieldKind::Number if !text.is_empty() && text.parse::<u32>().is_err() => (words.error_number)(label),
        FieldKind::Year if !text.is_empty() => {
            let latest = date.map_or(i32::from(u16::MAX), |date| i32::from(date.year()));
            let is_year = text.len() == 4 && text.parse::<i32>().is_ok_and(|year| (0..=latest).contains(&year));
            return (!is_year).then(|| (field.id.clone(), (words.error_year)(label)));
        }
        _ => return None,
    };
    Some((field.id.clone(), message))
}

/// Stores how many of a role take part.
pub(super) fn set_participants(assessment: &mut Assessment, role: &str, text: &str) {
    let text = text.trim();
    // What is no number yet leaves what was stored.
    let Ok(count) = (if text.is_empty() { Ok(0) } else { text.parse::<u32>() }) else { return };
    let count = Some(count).filter(|count| *count != 0);
    match (assessment.participants.iter_mut().find(|one| one.role == role), count) {
        (Some(known), Some(count)) => known.count = count,
        (Some(_), None) => assessment.participants.retain(|one| one.role != role),
        (None, Some(count)) => {
            assessment.participants.push(Participants { role: role.to_owned(), count, other: serde_json::Map::new() });
        }
        (None, None) => {}
    }
}
