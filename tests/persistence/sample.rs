//! Small assessments that differ in what persistence distinguishes.

use std::sync::LazyLock;

use dinamika::domain::assessment::{Assessment, Date};
use dinamika::domain::instrument::Instrument;

use super::support::standard::{blank, standard};

/// The shipped instrument, leaked for types that need a static reference.
pub(crate) fn lasting() -> &'static Instrument {
    static STANDARD: LazyLock<Instrument> = LazyLock::new(standard);
    &STANDARD
}

/// An assessment with this id, cluster id, date and time of change; `""` omits one.
pub(crate) fn assessment(id: &str, cluster: &str, date: &str, changed: &str) -> Assessment {
    static BLANK: LazyLock<Assessment> = LazyLock::new(|| blank(&standard()));
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut assessment = BLANK.clone();
    id.clone_into(&mut assessment.id);
    assessment.cluster.id = given(cluster);
    assessment.date = given(date).map(|date| Date::parse(&date).unwrap());
    assessment.changed = given(changed);
    assessment
}

/// The same with another cluster name: a distinguishable change.
pub(crate) fn named(id: &str, name: &str) -> Assessment {
    let mut assessment = assessment(id, "", "2026-11-23", "");
    assessment.cluster.name = Some(name.to_owned());
    assessment
}
