//! What can be undone, as a text that outlives a reload of the page.

use super::history::{Change, Edit, History, Scope};
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::exchange::{decode, encode_compact};
use crate::json::{self, Object, Value};

/// So many of the last changes go along.
const KEPT: usize = 50;

/// Writes the last changes. Each state is written once, however many changes lead to it and from it.
pub fn encode_history(history: &History) -> String {
    let mut states = Vec::new();
    let mut file = Object::new();
    for (name, changes) in [("undo", &history.undo), ("redo", &history.redo)] {
        let last = changes.iter().skip(changes.len().saturating_sub(KEPT));
        let changes: Vec<Value> = last.map(|change| change_value(change, &mut states)).collect();
        file.insert(name.to_owned(), changes.into());
    }
    let states: Vec<Value> = states.into_iter().map(Value::from).collect();
    file.insert("states".to_owned(), states.into());
    json::compact(&file.into())
}

/// Reads them again; none where the text is not what [`encode_history`] writes.
///
/// ```
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::persistence::{History, decode_history, encode_history};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let nothing = History::default();
/// assert_eq!(decode_history(&instrument, &encode_history(&nothing)), Some(nothing));
/// assert_eq!(decode_history(&instrument, "broken"), None);
/// ```
pub fn decode_history(instrument: &Instrument, text: &str) -> Option<History> {
    let file = json::parse(text).ok()?;
    let read = |state: &Value| decode(instrument, state.as_str()?).ok();
    let states: Vec<Assessment> = list(file.get("states")?)?.iter().map(read).collect::<Option<_>>()?;
    let changes = |name: &str| -> Option<Vec<Change>> {
        list(file.get(name)?)?.iter().map(|change| change_of(change, &states)).collect()
    };
    Some(History { undo: changes("undo")?, redo: changes("redo")? })
}

fn change_value(change: &Change, states: &mut Vec<String>) -> Value {
    let mut map = Object::new();
    let (name, id) = match &change.scope {
        Scope::Clusters => ("clusters", None),
        Scope::Profile(id) => ("profile", Some(id)),
        Scope::Answers(id) => ("answers", Some(id)),
    };
    map.insert("scope".to_owned(), name.into());
    map.insert("of".to_owned(), id.cloned().map_or(Value::Null, Value::from));
    map.insert("merge".to_owned(), change.merge.clone().map_or(Value::Null, Value::from));
    let edits: Vec<Value> = change.edits.iter().map(|edit| edit_value(edit, states)).collect();
    map.insert("edits".to_owned(), edits.into());
    map.into()
}

fn edit_value(edit: &Edit, states: &mut Vec<String>) -> Value {
    let mut place = |state: &Option<Assessment>| {
        let Some(state) = state else { return Value::Null };
        let text = encode_compact(state);
        // The last states are the likeliest.
        let known = states.iter().rposition(|one| *one == text);
        let place = known.unwrap_or_else(|| {
            states.push(text);
            states.len() - 1
        });
        Value::from(u64::try_from(place).unwrap_or_default())
    };
    let (before, after) = (place(&edit.before), place(&edit.after));
    vec![Value::from(edit.id.as_str()), before, after].into()
}

fn change_of(value: &Value, states: &[Assessment]) -> Option<Change> {
    let text = |key: &str| Some(value.get(key)?.as_str()?.to_owned());
    let scope = match value.get("scope")?.as_str()? {
        "clusters" => Scope::Clusters,
        "profile" => Scope::Profile(text("of")?),
        "answers" => Scope::Answers(text("of")?),
        _ => return None,
    };
    let edits = list(value.get("edits")?)?.iter().map(|edit| edit_of(edit, states)).collect::<Option<_>>()?;
    Some(Change { scope, merge: text("merge"), edits })
}

fn edit_of(value: &Value, states: &[Assessment]) -> Option<Edit> {
    let [id, before, after] = list(value)? else { return None };
    let id = id.as_str()?;
    let state = |place: &Value| {
        if place.is_null() {
            return Some(None);
        }
        let mut state = states.get(usize::try_from(place.as_i128()?).ok()?)?.clone();
        id.clone_into(&mut state.id);
        Some(Some(state))
    };
    Some(Edit { id: id.to_owned(), before: state(before)?, after: state(after)? })
}

fn list(value: &Value) -> Option<&[Value]> {
    match value {
        Value::List(list) => Some(list),
        _ => None,
    }
}
