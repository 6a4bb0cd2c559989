//! The state of the app and all changes to it. A change is in storage before the screen shows it.

mod bundles;
mod changes;
mod clusters;
mod copies;
mod download;
mod elsewhere;
mod incoming;
mod instrument;
mod plan;
mod plans;
mod positions;
mod records;
mod reload;
mod room;
mod screen;
mod taking;
mod tried;
mod undo;
mod versions;

use std::ops::Deref;

use leptos::prelude::*;
use litemap::LiteMap;
use serde_json::Map;

use crate::domain::assessment::{Assessment, ClusterProfile, InstrumentReference};
use crate::domain::instrument::{Instrument, Locale, STANDARD_HASH};
use crate::exchange::Rater;
use crate::i18n::{self, common::Common};
use crate::persistence::{ASSESSMENT_PREFIX, EXPORTED_KEY, Exported, History, Library, SETTINGS_KEY, Settings, Writes};
use crate::platform::{clock, document, identifier, location, shell, storage};
use crate::route::{Route, Subject};

pub use download::{Offered, file_stem, stem_of, today};
pub use incoming::Incoming;
pub use instrument::Arrival;
pub use plan::{Desk, Opening as PlanOpening};
pub use room::{Opening, Room};
pub use taking::Taking;
pub use tried::Tried;

/// The save status of the last change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Nothing has been changed yet.
    Untouched,
    /// Saved in local storage and on disk at [`Session::saved_time`]; survives a power cut.
    Stored,
    /// Saved in local storage only; when the browser writes that to disk is unknown.
    Exposed,
    /// Not saved, and why.
    Failed(storage::StorageError),
}

/// The state of the app, which lives as long as the page is open.
#[derive(Clone, Copy, Debug)]
pub struct Session(&'static State);

impl Deref for Session {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// Plain data in signals.
#[derive(Debug)]
pub struct State {
    instrument: StoredValue<&'static Instrument>,
    completions: StoredValue<instrument::Completions>,
    /// The loading state of the references.
    pub references: RwSignal<Arrival>,
    /// Whether the follow-up part is loaded.
    pub has_followed: RwSignal<bool>,
    /// The number of retries of loading a part.
    pub attempts: RwSignal<u32>,
    /// The screen.
    pub route: RwSignal<Route>,
    /// The settings.
    pub settings: RwSignal<Settings>,
    /// Every stored assessment.
    pub library: RwSignal<Library>,
    /// The undo history.
    pub history: RwSignal<History>,
    /// The save status of the last change.
    pub saved: RwSignal<Saved>,
    /// When it was saved, formatted.
    pub saved_time: RwSignal<String>,
    /// Whether storage was cleared from outside while the page was open.
    pub was_cleared: RwSignal<bool>,
    /// Intact disk copies of unreadable records, by id.
    pub rescues: RwSignal<LiteMap<String, Assessment>>,
    /// The last downloaded file, until it is confirmed that it has arrived.
    pub offered: RwSignal<Option<Offered>>,
    /// The last backup.
    pub exported: RwSignal<Exported>,
    /// The files last chosen, dropped or pasted.
    pub incoming: RwSignal<Vec<Incoming>>,
    /// Invalid input in number fields of the profile, by assessment and field, `id/field`.
    pub unfinished: RwSignal<LiteMap<String, String>>,
    /// The number of undos and redos; pages that show stored state are recreated on a change.
    pub restored: RwSignal<u32>,
    /// The text announced to screen readers.
    pub announcement: RwSignal<String>,
    /// The indicators skipped in the order of information.
    pub skipped: RwSignal<Vec<usize>>,
    /// Whether the app works offline.
    pub offline: RwSignal<shell::Offline>,
    /// Whether a newer version is waiting for consent.
    pub has_new_version: RwSignal<bool>,
    /// The what-if levels on the result page.
    pub tried: RwSignal<Tried>,
    /// The open sections of the result, as a bit set; `None` until one is opened or closed: then it depends on the
    /// screen.
    pub open_sections: RwSignal<Option<u8>>,
    /// Whether the home page shows the examples; none until someone has said so.
    pub shows_examples: RwSignal<Option<bool>>,
    /// The number of writes to disk; lists of stored data are reloaded on a change.
    pub settled: RwSignal<u32>,
    /// The number of changes painted. Views around an answer depend on this instead of the library, so that the answer
    /// itself is painted first.
    pub painted: RwSignal<u32>,
    /// The content of local storage for records that could not be written, by id: any other content comes from another
    /// tab.
    unwritten: StoredValue<LiteMap<String, String>>,
    /// The scroll position of each history entry.
    positions: StoredValue<positions::Positions>,
    /// The owner of what lives as long as the app.
    owner: Owner,
    /// Callbacks that store the data of other parts again after storage was cleared from outside.
    stored_besides: StoredValue<Vec<Callback<(), Result<(), storage::StorageError>>>>,
    /// The open workshops.
    rooms: StoredValue<Vec<Room>>,
    /// The open plans.
    desks: StoredValue<Vec<Desk>>,
    /// The record of every plan, by key, to store it again after storage was cleared from outside.
    plans: StoredValue<LiteMap<String, String>>,
    /// Writes to disk that wait for the next paint, in order.
    unsettled: StoredValue<Vec<records::Unsettled>>,
    /// Whether the undo history from before a reload has been restored.
    has_resumed: StoredValue<bool>,
    /// Which disk copies have been compared.
    compared: StoredValue<copies::Compared>,
    /// Whether an undo or redo is in progress.
    is_restoring: StoredValue<bool>,
    /// The text being typed: its assessment, its name, and the state before.
    typing: StoredValue<Option<(String, String, Assessment)>>,
    /// The record last written.
    written: StoredValue<String>,
    /// The id of this tab among the writers of an assessment.
    tab: StoredValue<String>,
    /// Writes of this tab that other tabs may not know.
    own_writes: StoredValue<LiteMap<String, Writes<Assessment>>>,
    /// The revisions at which assessments were deleted; a restored one continues from there.
    gone: StoredValue<LiteMap<String, u64>>,
}

impl Session {
    /// Reads the stored data.
    pub fn open(instrument: &'static Instrument) -> Self {
        let settings = storage::read(SETTINGS_KEY).map(|json| Settings::decode(&json)).unwrap_or_default();
        let saved = storage::probe().map_or_else(Saved::Failed, |()| Saved::Untouched);
        let state = State {
            instrument: StoredValue::new(instrument),
            completions: StoredValue::default(),
            references: RwSignal::default(),
            has_followed: RwSignal::new(false),
            attempts: RwSignal::new(0),
            route: RwSignal::new(location::route().map_or(Route::Home, screen::named)),
            settings: RwSignal::new(settings),
            library: RwSignal::new(Library::read(instrument, storage::hold_all(ASSESSMENT_PREFIX))),
            history: RwSignal::new(History::default()),
            saved: RwSignal::new(saved),
            saved_time: RwSignal::new(String::new()),
            was_cleared: RwSignal::new(false),
            rescues: RwSignal::new(LiteMap::new()),
            offered: RwSignal::new(None),
            exported: RwSignal::new(
                storage::read(EXPORTED_KEY).map(|text| Exported::decode(&text)).unwrap_or_default(),
            ),
            incoming: RwSignal::new(Vec::new()),
            unfinished: RwSignal::new(LiteMap::new()),
            restored: RwSignal::new(0),
            announcement: RwSignal::new(String::new()),
            skipped: RwSignal::new(Vec::new()),
            offline: RwSignal::new(shell::offline()),
            has_new_version: RwSignal::new(shell::has_new_version()),
            tried: RwSignal::new(Tried::default()),
            open_sections: RwSignal::new(None),
            shows_examples: RwSignal::new(None),
            settled: RwSignal::new(0),
            painted: RwSignal::new(0),
            owner: Owner::current().unwrap_or_default(),
            positions: StoredValue::default(),
            unwritten: StoredValue::default(),
            stored_besides: StoredValue::default(),
            rooms: StoredValue::default(),
            desks: StoredValue::default(),
            plans: StoredValue::default(),
            unsettled: StoredValue::default(),
            has_resumed: StoredValue::new(false),
            compared: StoredValue::default(),
            is_restoring: StoredValue::new(false),
            typing: StoredValue::default(),
            written: StoredValue::default(),
            tab: StoredValue::new(identifier::of_tab()),
            own_writes: StoredValue::default(),
            gone: StoredValue::new(LiteMap::new()),
        };
        Self(Box::leak(Box::new(state)))
    }

    /// The language: as chosen, else the browser's, else the default.
    pub fn locale(self) -> Locale {
        let browser = || {
            let tag = document::browser_language().unwrap_or_default();
            let language = tag.split('-').next().unwrap_or_default();
            Locale::ALL.into_iter().find(|locale| language.eq_ignore_ascii_case(locale.tag()))
        };
        self.settings.with(|settings| settings.locale).or_else(browser).unwrap_or_default()
    }

    /// The common texts in the current language. Not reactive.
    pub fn words(self) -> &'static Common {
        i18n::common(self.locale())
    }

    /// The assessment of a subject: one of the user's own or a worked example.
    pub fn assessment(self, subject: &Subject) -> Option<Assessment> {
        match subject {
            Subject::Own(id) => self.library.with(|library| library.assessments.get(id).cloned()),
            Subject::Example(id) => {
                let example = self.instrument().examples.iter().find(|example| &example.id == id)?;
                let (locale, date) = (self.locale(), clock::today()?);
                let assessment = Assessment::of_example(self.instrument(), example, example.name.get(locale), date);
                Some(assessment.with_evidence_of(example, locale))
            }
        }
    }

    /// Whether the user has an assessment with this id.
    pub fn has(self, id: &str) -> bool {
        self.library.with(|library| library.assessments.get(id).is_some())
    }

    /// Whether this assessment belongs to an invited member, to whom facilitator pages are not shown.
    pub fn is_invited(self, id: &str) -> bool {
        self.library.with_untracked(|library| library.assessments.get(id).is_some_and(Rater::is_invited))
    }

    /// Whether this assessment was written by a newer version of the app and is read-only.
    pub fn is_newer(self, id: &str) -> bool {
        self.library.with(|library| library.newer.contains_key(id))
    }

    /// The stored record of such an assessment.
    pub(super) fn raw_of_newer(self, id: &str) -> Option<String> {
        self.library.with_untracked(|library| library.newer.get(id).cloned())
    }

    /// A blank assessment of a cluster, not stored yet. A cluster without an id is a new one.
    pub fn blank(self, id: &str, mut cluster: ClusterProfile) -> Assessment {
        let instrument = InstrumentReference {
            id: self.instrument().id.clone(),
            version: self.instrument().version.clone(),
            hash: Some(STANDARD_HASH.to_owned()),
            other: Map::new(),
        };
        cluster.id.get_or_insert_with(identifier::fresh);
        let mut assessment = Assessment::blank(id.to_owned(), instrument, cluster);
        assessment.date = clock::today();
        assessment
    }

    /// Copies the state known to the boot file.
    pub fn follow_shell(self) {
        self.offline.set(shell::offline());
        self.has_new_version.set(shell::has_new_version());
    }
}

/// Sets the value, and notifies only if it differs.
fn set_if_different<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    signal.maybe_update(|held| {
        let is_different = *held != value;
        *held = value;
        is_different
    });
}

/// The session, provided as a context.
pub fn use_session() -> Session {
    expect_context()
}
