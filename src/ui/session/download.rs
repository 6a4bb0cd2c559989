//! Assessments as files on the device.

use super::Session;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::encode;
use crate::platform::{clock, files};
use crate::route::Route;

impl Session {
    /// Downloads an assessment as a file.
    pub fn download(self, assessment: &Assessment) {
        files::download(&file_name(assessment), &encode(assessment));
    }

    /// Downloads every assessment as a table, named after what is in it and today's date.
    pub fn download_table(self, name: &str, table: fn(&Instrument, &[&Assessment], Locale) -> String) {
        let text = self.library.with_untracked(|library| {
            let all: Vec<&Assessment> = library.assessments.values().collect();
            table(self.instrument(), &all, self.locale())
        });
        let date = clock::today().map(|date| date.to_string()).unwrap_or_default();
        files::download(&format!("dinamika-{name}-{date}.csv"), &text);
    }

    /// Downloads the assessment on the screen; on any other screen, the one changed last.
    pub fn download_current(self) {
        let shown = match self.route.get_untracked() {
            Route::Assessment(subject, _) => self.assessment(&subject),
            _ => None,
        };
        let latest = || {
            self.library.with_untracked(|library| {
                library.assessments.values().max_by(|left, right| left.changed.cmp(&right.changed)).cloned()
            })
        };
        if let Some(assessment) = shown.or_else(latest) {
            self.download(&assessment);
        }
    }
}

/// `dinamika-<cluster>-<date>.json`.
fn file_name(assessment: &Assessment) -> String {
    let name = files::name_part(assessment.cluster.name.as_deref().unwrap_or_default());
    let date = assessment.date.map(|date| date.to_string());
    let parts = ["dinamika".to_owned(), name, date.unwrap_or_default()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.json", parts.join("-"))
}
