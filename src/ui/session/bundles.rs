//! Several assessments as one file on the device. It comes with the rarely opened screens.

use leptos::prelude::*;

use super::Session;
use super::download::{name_of, today};
use crate::domain::assessment::Assessment;
use crate::exchange::encode_bundle;
use crate::i18n;
use crate::persistence::ASIDE_PREFIX;
use crate::platform::{clock, files, storage};

impl Session {
    /// Downloads everything that is stored as one file, with what cannot be read.
    pub(super) fn bundle_all(self) {
        self.library.with_untracked(|library| {
            let all: Vec<&Assessment> = library.readable().collect();
            let aside = storage::read_all(ASIDE_PREFIX);
            let raw: Vec<&str> = library.raw().chain(aside.iter().map(|(_, text)| text.as_str())).collect();
            let name = [i18n::home(self.locale()).all_files.to_owned(), today()];
            self.offer(name_of(&name), encode_bundle(&all, &raw, &clock::now()), &all);
        });
    }

    /// Downloads every assessment of one cluster, by their ids, as one file.
    pub(super) fn bundle_cluster(self, ids: &[String]) {
        let stored: Vec<Assessment> = ids.iter().filter_map(|id| self.stored(id)).collect();
        let (newer, own): (Vec<&Assessment>, Vec<&Assessment>) =
            stored.iter().partition(|one| self.raw_of_newer(&one.id).is_some());
        let raw: Vec<String> = newer.into_iter().filter_map(|one| self.raw_of_newer(&one.id)).collect();
        let raw: Vec<&str> = raw.iter().map(String::as_str).collect();
        let cluster = stored.iter().find_map(|one| one.cluster.name.as_deref()).unwrap_or_default();
        let name = name_of(&[files::name_part(cluster), today()]);
        self.offer(name, encode_bundle(&own, &raw, &clock::now()), &own);
    }
}
