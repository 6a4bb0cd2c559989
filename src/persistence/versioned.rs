//! The two kinds of records whose earlier versions are kept.

use serde_json::Value;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::domain::plan::Plan;
use crate::exchange::{decode_plan_value, decode_value, file_value, plan_value};

/// A record whose earlier versions are kept.
pub trait Versioned: Sized {
    /// What its file is read with.
    type Context;

    /// Its revision.
    fn revision(&self) -> u64;

    /// When it was last changed, as an ISO 8601 instant.
    fn changed(&self) -> Option<String>;

    /// Its file.
    fn file(&self) -> Value;

    /// Its file with this revision and time instead of its own.
    fn dated(&self, revision: u64, changed: Option<String>) -> Value;

    /// Reads a file; `None` if it is unreadable.
    fn read(context: &Self::Context, file: Value) -> Option<Self>;
}

impl Versioned for Assessment {
    type Context = Instrument;

    fn revision(&self) -> u64 {
        self.revision
    }

    fn changed(&self) -> Option<String> {
        self.changed.clone()
    }

    fn file(&self) -> Value {
        file_value(self)
    }

    fn dated(&self, revision: u64, changed: Option<String>) -> Value {
        let mut file = self.origin().clone().without_origin();
        (file.revision, file.changed) = (revision, changed);
        file_value(&file)
    }

    fn read(instrument: &Instrument, file: Value) -> Option<Self> {
        decode_value(instrument, file).ok()
    }
}

impl Versioned for Plan {
    type Context = ();

    fn revision(&self) -> u64 {
        self.revision
    }

    fn changed(&self) -> Option<String> {
        self.changed.clone()
    }

    fn file(&self) -> Value {
        plan_value(self)
    }

    fn dated(&self, revision: u64, changed: Option<String>) -> Value {
        let mut file = self.clone();
        (file.revision, file.changed) = (revision, changed);
        plan_value(&file)
    }

    fn read((): &(), file: Value) -> Option<Self> {
        decode_plan_value(file).ok()
    }
}
