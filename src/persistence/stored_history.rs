//! The undo history as text, so that it survives a reload of the page.

use serde::{Deserialize, Serialize};

use super::history::{Change, Edit, History, Scope};
use super::stored;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::exchange::{decode, encode_compact};

/// The number of latest changes stored.
const KEPT: usize = 50;

/// The history as stored. Each state occurs once, however many changes refer to it.
#[derive(Serialize, Deserialize)]
struct StoredHistory {
    undo: Vec<StoredChange>,
    redo: Vec<StoredChange>,
    /// The assessments, each as the text of its file.
    states: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct StoredChange {
    #[serde(flatten)]
    scope: Scope,
    merge: Option<String>,
    edits: Vec<StoredEdit>,
}

/// The id of an assessment, and the indexes of its states before and after.
#[derive(Serialize, Deserialize)]
struct StoredEdit(String, Option<usize>, Option<usize>);

/// Encodes the latest changes.
pub fn encode_history(history: &History) -> String {
    let mut states = Vec::new();
    let mut last = |changes: &[Change]| {
        let last = changes.iter().skip(changes.len().saturating_sub(KEPT));
        last.map(|change| StoredChange::of(change, &mut states)).collect()
    };
    let (undo, redo) = (last(&history.undo), last(&history.redo));
    stored::text(&StoredHistory { undo, redo, states })
}

/// Decodes a history; `None` if the text is not the output of [`encode_history`].
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
    /// Encodes the change and adds its states to `states`.
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
            // Search from the end: recent states are the most likely.
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
