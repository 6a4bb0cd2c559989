//! The action plan of a cluster. Indonesian.

use crate::i18n::plan::Plan;

pub(crate) const PLAN: Plan = Plan { title: "Rencana aksi" };
