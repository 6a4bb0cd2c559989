//! The undo history as text, so that it survives a reload of the page.

use serde::{Deserialize, Serialize};

use super::history::{Change, Edit, History, PlanEdit, Scope};
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
    /// The plans.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    plans: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct StoredChange {
    #[serde(flatten)]
    scope: Scope,
    merge: Option<String>,
    edits: Vec<StoredEdit>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    plans: Vec<StoredPlanEdit>,
}

/// The id of an assessment, and the indexes of its states before and after.
#[derive(Serialize, Deserialize)]
struct StoredEdit(String, Option<usize>, Option<usize>);

/// The id of a cluster, and the indexes of the states of its plan before and after.
#[derive(Serialize, Deserialize)]
struct StoredPlanEdit(String, usize, usize);

/// Encodes the latest changes.
pub fn encode_history(history: &History) -> String {
    let (mut states, mut plans) = (Vec::new(), Vec::new());
    let mut last = |changes: &[Change]| {
        let last = changes.iter().skip(changes.len().saturating_sub(KEPT));
        last.map(|change| StoredChange::of(change, &mut states, &mut plans)).collect()
    };
    let (undo, redo) = (last(&history.undo), last(&history.redo));
    stored::text(&StoredHistory { undo, redo, states, plans })
}

/// The index of a state. Search from the end: recent states are the most likely.
fn place_of(text: String, states: &mut Vec<String>) -> usize {
    states.iter().rposition(|one| *one == text).unwrap_or_else(|| {
        states.push(text);
        states.len() - 1
    })
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
    let StoredHistory { undo, redo, states, plans } = stored::read(text)?;
    let states: Vec<Assessment> = states.iter().map(|state| decode(instrument, state).ok()).collect::<Option<_>>()?;
    let changes = |stored: Vec<StoredChange>| -> Option<Vec<Change>> {
        stored.into_iter().map(|change| change.change(&states, &plans)).collect()
    };
    Some(History { undo: changes(undo)?, redo: changes(redo)? })
}

impl StoredChange {
    /// Encodes the change and adds its states to `states` and `plans`.
    fn of(change: &Change, states: &mut Vec<String>, plans: &mut Vec<String>) -> Self {
        let edits = change.edits.iter().map(|edit| StoredEdit::of(edit, states)).collect();
        let plans = change.plans.iter().map(|edit| StoredPlanEdit::of(edit, plans)).collect();
        Self { scope: change.scope.clone(), merge: change.merge.clone(), edits, plans }
    }

    fn change(self, states: &[Assessment], plans: &[String]) -> Option<Change> {
        let edits = self.edits.into_iter().map(|edit| edit.edit(states)).collect::<Option<_>>()?;
        let plans = self.plans.into_iter().map(|edit| edit.edit(plans)).collect::<Option<_>>()?;
        Some(Change { scope: self.scope, merge: self.merge, edits, plans })
    }
}

impl StoredEdit {
    fn of(edit: &Edit, states: &mut Vec<String>) -> Self {
        let mut place = |state: &Assessment| place_of(encode_compact(state), states);
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

impl StoredPlanEdit {
    fn of(edit: &PlanEdit, plans: &mut Vec<String>) -> Self {
        let [before, after] = [&edit.before, &edit.after].map(|state| place_of(state.clone(), plans));
        Self(edit.cluster.clone(), before, after)
    }

    fn edit(self, plans: &[String]) -> Option<PlanEdit> {
        let Self(cluster, before, after) = self;
        Some(PlanEdit { cluster, before: plans.get(before)?.clone(), after: plans.get(after)?.clone() })
    }
}
