//! What no question waits for is split from the module: one part follows the first screen by itself, another comes only with
//! the screens it is for.

use std::future::Future;
use std::pin::Pin;

use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::{Instrument, Locale};
use crate::domain::standard::standard;
use crate::route::Route;
use crate::ui::view::{RwSignal, View};

/// The page of a route.
pub type PageOf = fn(Session, Route, Locale) -> View;

/// Adds to the instrument what came later.
pub type Completion = fn(Instrument) -> Instrument;

/// What the later part can do. Its functions are called by these addresses only, so that they need not be here before it is.
#[derive(Clone, Copy, Debug)]
pub struct Later {
    /// The page of a route that is for this part.
    pub page: PageOf,
    /// What the home page has to say of the data on this device and of the app.
    pub home_notes: fn(Session, Locale) -> View,
    /// That there is a newer version, and the way to it.
    pub new_version: fn(Session, Locale) -> View,
    /// What is kept of a state that gives way to another one, or to none.
    pub row: fn(&Assessment, Option<&Assessment>) -> String,
    /// Adds the guide to the instrument.
    pub guide: Completion,
}

/// What the part for rarely opened screens can do.
#[derive(Clone, Copy, Debug)]
pub struct Rare {
    /// The page of a route that is for this part.
    pub page: PageOf,
    /// Adds the references to the instrument.
    pub references: Completion,
    /// Thins out the earlier states of an assessment.
    pub thin: fn(Session, String) -> Running<()>,
    /// Puts the copy on disk in the place of a record that cannot be read.
    pub rescue: fn(Session, &str),
    /// Downloads everything as one file.
    pub download_all: fn(Session),
    /// Downloads one cluster, by the ids of its assessments, as one file.
    pub download_cluster: fn(Session, &[String]),
}

/// What the part for workshops can do.
#[derive(Clone, Copy, Debug)]
pub struct Workshops {
    /// The page of a route that is for this part.
    pub page: PageOf,
}

/// What reads codes in pictures, where the browser cannot: width, height and the grey of each pixel to what the codes say.
#[derive(Clone, Copy, Debug)]
pub struct Decoder {
    /// Every code found.
    pub read: fn(usize, usize, &[u8]) -> Vec<String>,
}

/// What is under way.
pub type Running<T> = Pin<Box<dyn Future<Output = T>>>;

/// A part that may arrive, or not.
pub type Coming<P> = Running<Option<P>>;

/// Fetches the parts.
#[derive(Clone, Copy, Debug)]
pub struct Fetch {
    /// The later part.
    pub later: fn() -> Coming<Later>,
    /// The part for rarely opened screens.
    pub rare: fn() -> Coming<Rare>,
    /// The part for workshops.
    pub workshops: fn() -> Coming<Workshops>,
    /// What reads codes in pictures.
    pub decoder: fn() -> Coming<Decoder>,
}

/// Whether a part is there.
#[derive(Clone, Copy, Debug)]
pub enum Arrival<P> {
    /// Nobody has asked for it.
    Unasked,
    /// It is on its way.
    Coming,
    /// It is there.
    Here(P),
    /// It did not arrive.
    Missing,
}

impl<P> Arrival<P> {
    /// One thing of the part, where it is there.
    pub fn map<T>(self, of: impl FnOnce(P) -> T) -> Arrival<T> {
        match self {
            Self::Unasked => Arrival::Unasked,
            Self::Coming => Arrival::Coming,
            Self::Here(part) => Arrival::Here(of(part)),
            Self::Missing => Arrival::Missing,
        }
    }
}

impl Session {
    /// Fetches again what did not arrive.
    pub fn load_missing(self) {
        if matches!(self.later.get_untracked(), Arrival::Missing) {
            self.load_later();
        }
        if matches!(self.rare.get_untracked(), Arrival::Missing) {
            self.load_rare();
        }
        if matches!(self.workshops.get_untracked(), Arrival::Missing) {
            self.load_workshops();
        }
    }

    /// The instrument, as whole as it is by now.
    pub fn instrument(self) -> &'static Instrument {
        self.instrument.get()
    }

    /// Fetches what follows the first screen.
    pub fn load_later(self) {
        load(self.later.clone(), self.fetch.later, move |later| {
            self.complete(Some(later.guide), None);
            self.catch_up(later.row);
        });
    }

    /// Takes over what has come of the instrument, in the order of its parts.
    fn complete(self, guide: Option<Completion>, references: Option<Completion>) {
        let guide = guide.or(match self.later.get_untracked() {
            Arrival::Here(later) => Some(later.guide),
            _ => None,
        });
        let references = references.or(match self.rare.get_untracked() {
            Arrival::Here(rare) => Some(rare.references),
            _ => None,
        });
        let whole = [guide, references].into_iter().flatten().fold(standard(), |whole, add| add(whole));
        // There is one for as long as the page is open, as there is one without.
        self.instrument.set(Box::leak(Box::new(whole)));
    }

    /// Does something that the part for rarely opened screens can do. Where it does not arrive, the page that says so opens.
    pub fn with_rare(self, run: impl FnOnce(Rare) + 'static) {
        spawn_local(async move {
            match self.fetched_rare().await {
                Some(rare) => run(rare),
                None => self.go(Route::Settings),
            }
        });
    }

    /// The part for rarely opened screens, fetched where it is not here yet.
    pub(super) async fn fetched_rare(self) -> Option<Rare> {
        if let Arrival::Here(rare) = self.rare.get_untracked() {
            return Some(rare);
        }
        // A screen that needs it asks again, and says so where it does not arrive.
        let rare = (self.fetch.rare)().await?;
        self.complete(None, Some(rare.references));
        self.rare.set(Arrival::Here(rare));
        Some(rare)
    }

    /// Fetches the part for rarely opened screens.
    pub fn load_rare(self) {
        load(self.rare.clone(), self.fetch.rare, move |rare| {
            self.complete(None, Some(rare.references));
        });
    }

    /// The same, where it is not here or on its way already.
    pub fn ask_rare(self) {
        if matches!(self.rare.get_untracked(), Arrival::Unasked | Arrival::Missing) {
            self.load_rare();
        }
    }

    /// Fetches the part for workshops, with its style sheet.
    pub fn load_workshops(self) {
        load(self.workshops.clone(), self.fetch.workshops, |_| ());
    }

    /// What reads codes in pictures, fetched where it is not here yet.
    pub async fn decoder(self) -> Option<Decoder> {
        // The glue fetches it once.
        (self.fetch.decoder)().await
    }
}

fn load<P: Copy + 'static>(part: RwSignal<Arrival<P>>, fetch: fn() -> Coming<P>, begin: impl FnOnce(P) + 'static) {
    part.set(Arrival::Coming);
    spawn_local(async move {
        let Some(arrived) = fetch().await else { return part.set(Arrival::Missing) };
        begin(arrived);
        part.set(Arrival::Here(arrived));
    });
}
