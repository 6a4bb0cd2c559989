//! The action plan of a cluster. English.

use crate::i18n::plan::Plan;

pub(crate) const PLAN: Plan = Plan { title: "Action plan" };
