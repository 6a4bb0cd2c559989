//! How far a group agrees: what its ballots on one indicator say, and what may be shown of its roles.
//!
//! Nothing here becomes an answer: that takes the group itself.

mod agreement;
mod roles;

pub use agreement::{
    Agreement, Degree, agreement, consensus, dimension_agreement, is_split, low_median, mean, proposal,
};
pub use roles::{RoleDifference, SMALLEST_GROUP, by_role, role_difference};
