//! The one place where an English text follows a count.

use std::fmt::Display;

/// The form for one, or the form for any other count.
pub(super) fn plural<N: Copy + PartialEq + From<u8>>(count: N, one: &'static str, other: &'static str) -> &'static str {
    if count == N::from(1) { one } else { other }
}

/// The count with what is counted: `1 vote`, `2 votes`.
pub(super) fn counted<N: Copy + Display + PartialEq + From<u8>>(
    count: N,
    one: &'static str,
    other: &'static str,
) -> String {
    format!("{count} {}", plural(count, one, other))
}
