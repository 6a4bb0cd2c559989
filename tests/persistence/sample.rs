//! Small assessments that differ in what keeping them apart depends on.

use std::sync::LazyLock;

use dinamika::domain::assessment::{Assessment, Date};
use dinamika::domain::instrument::Instrument;

use super::support::standard::{blank, standard};

/// The shipped instrument, for what keeps it as long as the app runs.
pub(crate) fn lasting() -> &'static Instrument {
    static STANDARD: LazyLock<Instrument> = LazyLock::new(standard);
    &STANDARD
}

/// An assessment of this id, of a cluster with this id, dated and changed then; `""` leaves a thing out.
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

/// The same with another name of the cluster: a change that can be told from others.
pub(crate) fn named(id: &str, name: &str) -> Assessment {
    let mut assessment = assessment(id, "", "2026-11-23", "");
    assessment.cluster.name = Some(name.to_owned());
    assessment
}
