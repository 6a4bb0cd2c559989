//! The state of the app and everything that changes it. A change is in storage before the screen shows it.

mod bundles;
mod changes;
mod copies;
mod download;
mod elsewhere;
mod incoming;
mod instrument;
mod positions;
mod records;
mod reload;
mod room;
mod screen;
mod taking;
mod undo;
mod versions;

use std::ops::Deref;

use leptos::prelude::*;
use litemap::LiteMap;
use serde_json::Map;

use crate::domain::assessment::{Assessment, ClusterProfile, InstrumentReference};
use crate::domain::instrument::{Instrument, Level, Locale, STANDARD_HASH};
use crate::exchange::Rater;
use crate::i18n::{self, common::Common};
use crate::persistence::{ASSESSMENT_PREFIX, EXPORTED_KEY, Exported, History, Library, SETTINGS_KEY, Settings, Writes};
use crate::platform::{clock, document, identifier, location, shell, storage};
use crate::route::{Route, Subject};

pub use download::{Offered, file_stem};
pub use incoming::Incoming;
pub use instrument::Arrival;
pub use room::{Opening, Room};
pub use taking::Taking;

/// Whether the last change is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Nothing has been changed yet.
    Untouched,
    /// It is, twice, since the time of day told by [`Session::saved_time`]: a power cut takes nothing.
    Stored,
    /// It is, but not yet on disk, and this browser does not say when it will be.
    Exposed,
    /// It is not, and why.
    Failed(storage::StorageError),
}

/// The one state of the app, which lives as long as the page is open.
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
    /// How far the references of the instrument are.
    pub references: RwSignal<Arrival>,
    /// Whether the part of the module is there that follows the first screen.
    pub has_followed: RwSignal<bool>,
    /// How often a part of the module that did not arrive was asked for again.
    pub attempts: RwSignal<u32>,
    /// The screen.
    pub route: RwSignal<Route>,
    /// The settings.
    pub settings: RwSignal<Settings>,
    /// Every stored assessment.
    pub library: RwSignal<Library>,
    /// What can be undone.
    pub history: RwSignal<History>,
    /// Whether the last change is stored.
    pub saved: RwSignal<Saved>,
    /// When it was stored, as shown.
    pub saved_time: RwSignal<String>,
    /// Whether storage was emptied from outside while the page was open.
    pub was_cleared: RwSignal<bool>,
    /// The copies on disk of records that cannot be read, by id.
    pub rescues: RwSignal<LiteMap<String, Assessment>>,
    /// The file that was handed to the browser last, until it is known whether it arrived.
    pub offered: RwSignal<Option<Offered>>,
    /// What was downloaded last.
    pub exported: RwSignal<Exported>,
    /// The files that were chosen, dropped or pasted last.
    pub incoming: RwSignal<Vec<Incoming>>,
    /// What was typed into a profile field and is no number yet, by assessment and field, `id/field`.
    pub unfinished: RwSignal<LiteMap<String, String>>,
    /// How often undo or redo has restored something: pages that show what was stored are made anew.
    pub restored: RwSignal<u32>,
    /// What is said to screen readers.
    pub announcement: RwSignal<String>,
    /// The indicators skipped while asking the fastest way.
    pub skipped: RwSignal<Vec<usize>>,
    /// Whether the app works without a network.
    pub offline: RwSignal<shell::Offline>,
    /// Whether a newer version waits for consent.
    pub has_new_version: RwSignal<bool>,
    /// The levels tried out on the result page.
    pub tried: RwSignal<Tried>,
    /// Which sections of the result are open; none until one is opened or closed: until then it depends on the screen.
    pub open_sections: RwSignal<Option<u8>>,
    /// Whether the home page shows the examples; none until someone has said so.
    pub shows_examples: RwSignal<Option<bool>>,
    /// How often something has gone to disk: a list of what is there is read again.
    pub settled: RwSignal<u32>,
    /// How many changes the screen has shown. What stands around an answer follows this and not the library, so that the
    /// answer itself is painted first.
    pub painted: RwSignal<u32>,
    /// What stands in local storage of records that could not be written there, by id: whatever else stands there comes from
    /// another tab.
    unwritten: StoredValue<LiteMap<String, String>>,
    /// Where each page was left.
    positions: StoredValue<positions::Positions>,
    /// The owner of what lives as long as the app.
    owner: Owner,
    /// Stores again, where storage was emptied from outside, what other parts of the module keep beside the assessments.
    stored_besides: StoredValue<Vec<Callback<(), Result<(), storage::StorageError>>>>,
    /// The workshops that have been opened.
    rooms: StoredValue<Vec<Room>>,
    /// What goes to disk once the screen is painted, in its order.
    unsettled: StoredValue<Vec<records::Unsettled>>,
    /// Whether what could be undone before a reload can be undone again.
    has_resumed: StoredValue<bool>,
    /// Whether an undo or a redo is under way.
    is_restoring: StoredValue<bool>,
    /// The text that is being typed: of which assessment, which one, and the state before.
    typing: StoredValue<Option<(String, String, Assessment)>>,
    /// The record written last, as it was written.
    written: StoredValue<String>,
    /// What this tab is called among those that write one assessment.
    tab: StoredValue<String>,
    /// What this tab has written that other tabs may not know.
    own_writes: StoredValue<LiteMap<String, Writes<Assessment>>>,
    /// At which revision assessments were deleted: one that is brought back goes on from there.
    gone: StoredValue<LiteMap<String, u64>>,
}

/// The levels tried out for one assessment. They are never stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    /// The assessment's id.
    pub assessment: String,
    /// The levels, by place of the indicator.
    pub levels: Vec<(usize, Level)>,
}

impl Session {
    /// Reads what is stored.
    pub fn open(instrument: &'static Instrument) -> Self {
        let settings = storage::read(SETTINGS_KEY).map(|json| Settings::decode(&json)).unwrap_or_default();
        let saved = storage::probe().map_or_else(Saved::Failed, |()| Saved::Untouched);
        let state = State {
            instrument: StoredValue::new(instrument),
            completions: StoredValue::default(),
            references: RwSignal::default(),
            has_followed: RwSignal::new(false),
            attempts: RwSignal::new(0),
            route: RwSignal::new(location::route().unwrap_or(Route::Home)),
            settings: RwSignal::new(settings),
            library: RwSignal::new(Library::read(instrument, storage::read_all(ASSESSMENT_PREFIX))),
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
            unsettled: StoredValue::default(),
            has_resumed: StoredValue::new(false),
            is_restoring: StoredValue::new(false),
            typing: StoredValue::default(),
            written: StoredValue::default(),
            tab: StoredValue::new(identifier::of_tab()),
            own_writes: StoredValue::default(),
            gone: StoredValue::new(LiteMap::new()),
        };
        Self(Box::leak(Box::new(state)))
    }

    /// The language: the chosen one, else the browser's, else the first.
    pub fn locale(self) -> Locale {
        let browser = || {
            let tag = document::browser_language().unwrap_or_default();
            let language = tag.split('-').next().unwrap_or_default();
            Locale::ALL.into_iter().find(|locale| language.eq_ignore_ascii_case(locale.tag()))
        };
        self.settings.with(|settings| settings.locale).or_else(browser).unwrap_or_default()
    }

    /// The words of several screens in the language now; the caller shows them again when it changes.
    pub fn words(self) -> &'static Common {
        i18n::common(self.locale())
    }

    /// The assessment looked at: one's own or a worked example.
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

    /// Whether there is an assessment of one's own with this id.
    pub fn has(self, id: &str) -> bool {
        self.library.with(|library| library.assessments.get(id).is_some())
    }

    /// Whether this assessment is a member's, who was invited to hand it in: what is the facilitator's is not shown with it.
    pub fn is_invited(self, id: &str) -> bool {
        self.library.with_untracked(|library| library.assessments.get(id).is_some_and(Rater::is_invited))
    }

    /// Whether a newer version of the app has written this assessment: it can be looked at and never changed.
    pub fn is_newer(self, id: &str) -> bool {
        self.library.with(|library| library.newer.contains_key(id))
    }

    /// The record of such an assessment as it is stored.
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

    /// What was tried for one assessment means nothing for another.
    pub fn forget_tried_of_others(self, id: &str) {
        if self.tried.with_untracked(|tried| tried.assessment != id) {
            self.tried.set(Tried { assessment: id.to_owned(), levels: Vec::new() });
        }
    }

    /// Takes over what the boot file knows now.
    pub fn follow_shell(self) {
        self.offline.set(shell::offline());
        self.has_new_version.set(shell::has_new_version());
    }
}

/// Replaces the value, and tells only when it is another one.
fn set_if_different<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    signal.maybe_update(|held| {
        let is_different = *held != value;
        *held = value;
        is_different
    });
}

/// The session of the app, which provides it to all that is shown.
pub fn use_session() -> Session {
    expect_context()
}
