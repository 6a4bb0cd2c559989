//! Three-way merge of single values, of texts and of lists.

use serde_json::{Map, Value};

/// This side's value if it was changed, else the newer one.
///
/// ```
/// use dinamika::domain::three_way::picked;
/// assert_eq!(picked(&1, &0, &0), 1);
/// assert_eq!(picked(&0, &0, &2), 2);
/// assert_eq!(picked(&1, &0, &2), 1, "this side counts where both changed it");
/// ```
pub fn picked<T: Clone + PartialEq>(own: &T, before: &T, newer: &T) -> T {
    if own == before { newer.clone() } else { own.clone() }
}

/// Three-way merge of lists: `merged` decides about each entry that is here or was `before`, given its state here,
/// before and in the newer list; `None` removes it. `is_same` identifies entries; new ones are appended to the `newer`
/// list.
///
/// ```
/// use dinamika::domain::three_way::{entries, picked};
/// let both = entries(&["a", "c"], &["a", "b"], &["b", "d", "a"], |one, other| one == other, |own, before, newer| {
///     picked(&own, &before, &newer).copied()
/// });
/// assert_eq!(both, ["d", "a", "c"]);
/// ```
pub fn entries<T: Clone>(
    own: &[T],
    before: &[T],
    newer: &[T],
    is_same: impl Fn(&T, &T) -> bool,
    merged: impl Fn(Option<&T>, Option<&T>, Option<&T>) -> Option<T>,
) -> Vec<T> {
    let mut both = newer.to_vec();
    for entry in own.iter().chain(before) {
        let place = both.iter().position(|one| is_same(one, entry));
        let [own, before, newer] = [own, before, newer].map(|all| all.iter().find(|one| is_same(one, entry)));
        match (merged(own, before, newer), place) {
            (Some(merged), Some(place)) => both.splice(place..=place, [merged]).for_each(drop),
            (Some(merged), None) => both.push(merged),
            (None, Some(place)) => drop(both.remove(place)),
            (None, None) => {}
        }
    }
    both
}

/// Three-way merge of a text by [`picked`], except that the longer one counts if one side only appended to the other's.
///
/// ```
/// use dinamika::domain::three_way::longer;
/// let [own, before, newer] = ["Rosi", "Ro", "Rosi and Sri"].map(str::to_owned);
/// assert_eq!(longer(&own, &before, &newer), newer);
/// ```
pub fn longer(own: &String, before: &String, newer: &String) -> String {
    let picked = picked(own, before, newer);
    if newer != before && newer.starts_with(picked.as_str()) { newer.clone() } else { picked }
}

/// Three-way merge of unknown keys, each by [`picked`].
pub fn fields(own: &Map<String, Value>, before: &Map<String, Value>, newer: &Map<String, Value>) -> Map<String, Value> {
    let mut both = newer.clone();
    for key in own.keys().chain(before.keys()) {
        match picked(&own.get(key), &before.get(key), &newer.get(key)) {
            Some(value) => both.insert(key.clone(), value.clone()),
            None => both.remove(key),
        };
    }
    both
}
