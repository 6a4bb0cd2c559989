//! How far a group agrees: what its ballots on one indicator say, and what may be shown of its roles.
//!
//! Nothing here becomes an answer: that takes the group itself.

mod agreement;
mod opening;
mod roles;

pub use agreement::{
    Agreement, Degree, agreement, consensus, dimension_agreement, is_split, low_median, mean, proposal,
};
pub use opening::{Opening, opening, opening_in_the_open};
pub use roles::{RoleDifference, SMALLEST_GROUP, by_role, role_difference};
