//! What can be undone, as a text that outlives a reload of the page.

use serde::{Deserialize, Serialize};

use super::history::{Change, Edit, History, Scope};
use super::stored;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::exchange::{decode, encode_compact};

/// So many of the last changes go along.
const KEPT: usize = 50;

/// The history as it is stored. Each state is there once, however many changes lead to it and from it.
#[derive(Serialize, Deserialize)]
struct StoredHistory {
    undo: Vec<StoredChange>,
    redo: Vec<StoredChange>,
    /// Assessments as the texts of their files.
    states: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct StoredChange {
    #[serde(flatten)]
    scope: Scope,
    merge: Option<String>,
    edits: Vec<StoredEdit>,
}

/// The id of an assessment, and the places among the states of what was before and after.
#[derive(Serialize, Deserialize)]
struct StoredEdit(String, Option<usize>, Option<usize>);

/// Writes the last changes.
pub fn encode_history(history: &History) -> String {
    let mut states = Vec::new();
    let mut last = |changes: &[Change]| {
        let last = changes.iter().skip(changes.len().saturating_sub(KEPT));
        last.map(|change| StoredChange::of(change, &mut states)).collect()
    };
    let (undo, redo) = (last(&history.undo), last(&history.redo));
    stored::text(&StoredHistory { undo, redo, states })
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
    let StoredHistory { undo, redo, states } = stored::read(text)?;
    let states: Vec<Assessment> = states.iter().map(|state| decode(instrument, state).ok()).collect::<Option<_>>()?;
    let changes = |stored: Vec<StoredChange>| -> Option<Vec<Change>> {
        stored.into_iter().map(|change| change.change(&states)).collect()
    };
    Some(History { undo: changes(undo)?, redo: changes(redo)? })
}

impl StoredChange {
    /// The change, with its states added to `states`.
    fn of(change: &Change, states: &mut Vec<String>) -> Self {
        let edits = change.edits.iter().map(|edit| StoredEdit::of(edit, states)).collect();
        Self { scope: change.scope.clone(), merge: change.merge.clone(), edits }
    }

    fn change(self, states: &[Assessment]) -> Option<Change> {
        let edits = self.edits.into_iter().map(|edit| edit.edit(states)).collect::<Option<_>>()?;
        Some(Change { scope: self.scope, merge: self.merge, edits })
    }
}

impl StoredEdit {
    fn of(edit: &Edit, states: &mut Vec<String>) -> Self {
        let mut place = |state: &Assessment| {
            let text = encode_compact(state);
            // The last states are the likeliest.
            states.iter().rposition(|one| *one == text).unwrap_or_else(|| {
                states.push(text);
                states.len() - 1
            })
        };
        Self(edit.id.clone(), edit.before.as_ref().map(&mut place), edit.after.as_ref().map(place))
    }

    fn edit(self, states: &[Assessment]) -> Option<Edit> {
        let Self(id, before, after) = self;
        let state = |place: Option<usize>| {
            let Some(place) = place else { return Some(None) };
            let mut state = states.get(place)?.clone();
            id.clone_into(&mut state.id);
            Some(Some(state))
        };
        let (before, after) = (state(before)?, state(after)?);
        Some(Edit { id, before, after })
    }
}
