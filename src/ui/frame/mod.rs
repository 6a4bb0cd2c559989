//! The frame of every page: header, notices, footer.

mod bottom;
mod notices;
mod top;

pub(super) use bottom::Bottom;
pub(super) use notices::{ClearedNotice, DownloadNotice, StorageNotice};
pub(super) use top::{SkipLink, Top};
