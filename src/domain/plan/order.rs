//! The order of the actions after a merge.

use super::action::Action;

/// The actions in the order of `first`; those that are only in `second` follow their predecessor there, and any others
/// are at the end.
pub(super) fn ordered(mut actions: Vec<Action>, first: &[&str], second: &[&str]) -> Vec<Action> {
    let mut order: Vec<&str> = first.to_vec();
    let mut place = 0;
    for id in second {
        let found = order.iter().position(|one| one == id);
        if found.is_none() {
            order.insert(place, id);
        }
        place = found.unwrap_or(place) + 1;
    }
    let rank = |action: &Action| order.iter().position(|id| *id == action.id).unwrap_or(usize::MAX);
    actions.sort_by_cached_key(rank);
    actions
}

/// The ids of actions.
pub(super) fn ids(actions: &[Action]) -> Vec<&str> {
    actions.iter().map(|action| action.id.as_str()).collect()
}

/// The ids of those that are also in the two others.
pub(super) fn shared<'a>(ids: &[&'a str], others: [&[&str]; 2]) -> Vec<&'a str> {
    ids.iter().copied().filter(|id| others.iter().all(|other| other.contains(id))).collect()
}
