//! The licences of all bundled software. English.

use crate::i18n::licences::Licences;

pub(crate) const LICENCES: Licences = Licences {
    title: "Licences",
    lead: "Dinamika and every part that ships with it, with the original licence texts.",
    failed: "The licence texts could not be loaded. Try again when you are online.",
};
