//! Parts of screens. They take props and know no session.

mod brand;
mod chart;
mod condition_table;
mod ladder;
mod level_choices;
mod more;
mod notice;
mod qr;
mod quiet_button;
mod score_table;
mod step_card;
mod text_field;

pub use brand::{brand, hatch};
pub use chart::chart;
pub use condition_table::condition_table;
pub use ladder::{ladder, small_ladder};
pub use level_choices::{LevelChoices, level_choices};
pub use more::{PART, more};
pub use notice::notice;
pub use qr::qr;
pub use quiet_button::quiet_button;
pub use score_table::score_table;
pub use step_card::step_card;
pub use text_field::{TextArea, TextField, text_area, text_field};
