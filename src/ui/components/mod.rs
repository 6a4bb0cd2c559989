//! Parts of screens. They take props and have no access to the session.

mod after_paint;
mod awaited;
mod brand;
mod chart;
mod condition_table;
mod file_choice;
mod fold;
mod ladder;
mod level_choices;
mod more;
mod notice;
mod overlay_text;
mod qr;
mod quiet_button;
mod remount;
mod score_table;
mod step_card;
mod text_field;

pub use after_paint::AfterPaint;
pub use awaited::Awaited;
pub use brand::{Brand, Hatch};
pub use chart::Chart;
pub use condition_table::ConditionTable;
pub use file_choice::FileChoice;
pub use fold::Fold;
pub use ladder::{Ladder, SmallLadder};
pub use level_choices::LevelChoices;
pub use more::{More, PART};
pub use notice::Notice;
pub use overlay_text::OverlayText;
pub use qr::Qr;
pub use quiet_button::QuietButton;
pub use remount::Remount;
pub use score_table::ScoreTable;
pub use step_card::StepCard;
pub use text_field::{TextArea, TextField};
