//! Parts of screens. They take props and know no session.

#![allow(unreachable_pub, reason = "the component macro writes items of its own that nobody outside reaches")]

mod brand;
mod chart;
mod condition_table;
mod ladder;
mod level_choices;
mod notice;
mod score_table;
mod step_card;
mod text_field;

pub use brand::{Brand, Hatch};
pub use chart::Chart;
pub use condition_table::ConditionTable;
pub use ladder::{Ladder, SmallLadder};
pub use level_choices::LevelChoices;
pub use notice::Notice;
pub use score_table::ScoreTable;
pub use step_card::StepCard;
pub use text_field::{TextArea, TextField};
