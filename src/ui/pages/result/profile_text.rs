//! Conversion between the texts of profile fields and the values in the assessment.

use crate::domain::assessment::{Assessment, ClusterProfile, Participants};
use crate::domain::instrument::{FieldKind, Locale, ProfileField};
use crate::i18n;
use crate::report::{Unreadable, YEARS, day, past_year, whole_number};

/// An error: the id of the field, and what to do.
pub(super) type Fault = (String, String);

/// The trimmed text; `None` if it is blank.
pub(super) fn filled(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// The text of a profile field.
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

/// Stores a text if it is valid for the field.
pub(super) fn store(assessment: &mut Assessment, field: &ProfileField, text: &str, locale: Locale) {
    let cluster = &mut assessment.cluster;
    match field.id.as_str() {
        "name" => cluster.name = filled(text),
        "product" => cluster.product = filled(text),
        "district" => cluster.district = filled(text),
        "year_begun" => take(&mut cluster.year_begun, past_year(text, u16::MAX)),
        "active_firms" => take(&mut cluster.active_firms, whole_number(text, locale)),
        "workers" => take(&mut cluster.workers, whole_number(text, locale)),
        other => {
            cluster.other.insert(other.to_owned(), text.into());
        }
    }
}

/// Keeps the stored value if the input is invalid.
fn take<T>(stored: &mut Option<T>, typed: Result<Option<T>, Unreadable>) {
    if let Ok(typed) = typed {
        *stored = typed;
    }
}

/// The error of a text in a profile field; `latest` is the latest year allowed.
pub(super) fn fault(field: &ProfileField, text: &str, latest: u16, locale: Locale) -> Option<String> {
    let (words, label) = (i18n::profile(locale), field.label.get(locale));
    match field.kind {
        FieldKind::Text => (field.required && text.trim().is_empty()).then(|| words.error_name.to_owned()),
        FieldKind::Number => number_fault(label, text, locale),
        FieldKind::Year => past_year(text, latest).is_err().then(|| (words.error_year)(label)),
    }
}

/// The error of a text in a number field.
pub(super) fn number_fault(label: &str, text: &str, locale: Locale) -> Option<String> {
    whole_number(text, locale).is_err().then(|| (i18n::profile(locale).error_number)(label))
}

/// The error of a text in the date field.
pub(super) fn date_fault(text: &str, locale: Locale) -> Option<String> {
    day(text).is_err().then(|| (i18n::profile(locale).error_date)(*YEARS.start(), *YEARS.end()))
}

/// Stores the date of the assessment.
pub(super) fn set_date(assessment: &mut Assessment, text: &str) {
    take(&mut assessment.date, day(text));
}

/// Stores the number of participants of a role.
pub(super) fn set_participants(assessment: &mut Assessment, role: &str, text: &str, locale: Locale) {
    let Ok(count) = whole_number(text, locale) else { return };
    let count = count.filter(|count| *count != 0);
    match (assessment.participants.iter_mut().find(|one| one.role == role), count) {
        (Some(known), Some(count)) => known.count = count,
        (Some(_), None) => assessment.participants.retain(|one| one.role != role),
        (None, Some(count)) => {
            assessment.participants.push(Participants { role: role.to_owned(), count, other: serde_json::Map::new() });
        }
        (None, None) => {}
    }
}
