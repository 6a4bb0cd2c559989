//! L1 — what is stored: keys, records, earlier versions, settings, and the undo history. Pure: the browser's storage itself is
//! `platform::storage`.

mod assessments;
mod changes;
mod copies;
mod exported;
mod history;
mod library;
mod old_difference;
mod plans;
mod settings;
mod sittings;
mod stored;
mod stored_history;
mod thinning;
mod versioned;
mod versions;
mod workshop;
mod writes;

pub use assessments::{Assessments, RecordText};
pub use changes::{Changes, changes};
pub use copies::{OnDisk, Verdict, deleted, is_forgotten, revision_of};
pub use exported::{Due, Exported, PlanHead};
pub use history::{Change, Edit, History, PlanEdit, Scope};
pub use library::{
    ASIDE_PREFIX, ASSESSMENT_PREFIX, EXPORTED_KEY, HISTORY_KEY, Library, ROWLESS_PREFIX, SETTINGS_KEY, Unreadable,
    aside_key, assessment_key, rowless_key,
};
pub use plans::{PLAN_PREFIX, PlanCopies, newer_plan, plan_copies, plan_key, plan_versions, read_plan};
pub use settings::{Layout, Order, Settings, TextSize, Theme};
pub use sittings::sittings;
pub use stored::is_broken;
pub use stored_history::{decode_history, encode_history};
pub use thinning::{kept, thinned};
pub use versioned::Versioned;
pub use versions::{Version, row, versions};
pub use workshop::{
    KEY_BYTES, NONCE_BYTES, Raters, Seal, Taken, Vote, WORKSHOP_PREFIX, Workshop, WorkshopError, ballots_of,
    decode_workshop, encode_workshop, in_room, key_of, key_text, seal_key, unsealed, workshop_key,
};
pub use writes::{Known, Writes};
