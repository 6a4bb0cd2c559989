//! The screens, one a route. Each is made anew when the route or the language changes.

mod about;
mod asking;
mod check;
mod cluster_card;
mod device;
mod home;
mod licences;
mod list;
mod loading;
mod missing;
mod not_found;
mod open_file;
mod profile;
mod question;
mod result;
mod settings;
mod tables;

pub use about::about;
pub use check::check;
pub use home::home;
pub use licences::licences;
pub use list::list;
pub use loading::loading;
pub use missing::missing;
pub use not_found::not_found;
pub use profile::profile;
pub use question::{named, question};
pub use result::result;
pub use settings::settings;
