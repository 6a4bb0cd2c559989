//! The date of a release: that of the commit, so that the same source gives the same bytes.

use std::env;
use std::process::Command;

use time::{OffsetDateTime, PrimitiveDateTime};

use super::Fault;

/// The convention for reproducible builds: seconds since 1970, set by whoever builds.
const VARIABLE: &str = "SOURCE_DATE_EPOCH";

/// 1 January 2000, for a source outside of a repository.
const NEVER: i64 = 946_684_800;

/// In UTC.
pub(crate) fn of_the_commit() -> Result<PrimitiveDateTime, Fault> {
    let given = env::var(VARIABLE).ok();
    let seconds = match &given {
        Some(text) => text.trim().parse().map_err(|_| format!("{VARIABLE} is no number: {text}"))?,
        None => last_commit().unwrap_or(NEVER),
    };
    let date = OffsetDateTime::from_unix_timestamp(seconds).map_err(|error| format!("{VARIABLE}: {error}"))?;
    Ok(PrimitiveDateTime::new(date.date(), date.time()))
}

fn last_commit() -> Option<i64> {
    let output = Command::new("git").args(["log", "-1", "--format=%ct"]).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
