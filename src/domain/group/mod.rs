//! The agreement of a group: the ballots on one indicator, and which figures per role may be shown.
//!
//! No ballot becomes an answer by itself: the group has to agree on one.

mod agreement;
mod opening;
mod roles;

pub use agreement::{
    Agreement, Degree, agreement, consensus, dimension_agreement, is_split, low_median, mean, proposal,
};
pub use opening::{Opening, opening, opening_in_the_open};
pub use roles::{RoleDifference, SMALLEST_GROUP, by_role, role_difference};
