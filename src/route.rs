//! L1 — the address of each screen: [`Route`] ⇄ the URL fragment. Pure.

use std::fmt::Display;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What is escaped in an id: files may contain any. The characters of the app's own ids stay readable.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The owner of an assessment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// One of the user's own, by its id.
    Own(String),
    /// A worked example, by its id. Read-only.
    Example(String),
}

/// A screen of one assessment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// The profile of the cluster.
    Profile,
    /// One question, by the id of its indicator.
    Question(String),
    /// All questions of one dimension, by its id.
    List(String),
    /// All answers.
    Check,
    /// The result.
    Result,
    /// The result slide by slide.
    Slides,
    /// Earlier versions.
    Versions,
    /// The workshop on the assessment.
    Workshop,
    /// The vote on one indicator, by its id.
    Vote(String),
    /// Receiving members' answers.
    HandIns,
    /// The spread of ballots on every question.
    Spread,
    /// Handing in the answers.
    HandIn,
}

/// A screen of the app.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// The list of clusters.
    #[default]
    Home,
    /// A screen of one assessment.
    Assessment(Subject, Page),
    /// Everything of one cluster, by its id.
    Cluster(String),
    /// The assessments of a cluster over time, by its id.
    History(String),
    /// Two assessments of a cluster side by side: the ids of the cluster, of the earlier and of the later one.
    Comparison(String, String, String),
    /// The action plan of a cluster by due month, by the cluster's id.
    Plan(String),
    /// The same plan by step.
    PlanBoard(String),
    /// What became of the open actions of the plan of a cluster, before it is assessed again: the ids of the cluster and of
    /// the new assessment.
    PlanReview(String, String),
    /// The seven steps of the model as work of a cluster, by its id.
    Steps(String),
    /// A new action of the plan of a cluster for a step: the id of the cluster, the number of the step, and the id that the
    /// action gets with its page.
    StepAction(String, u8, Option<String>),
    /// One action of the plan of a cluster: the ids of both.
    PlanAction(String, String),
    /// A new action of the plan of a cluster: the id of the cluster, that of the indicator it is to raise, if there is one, and
    /// the one that the action gets with its page.
    NewAction(String, Option<String>, Option<String>),
    /// Earlier versions of the action plan of a cluster, by the cluster's id.
    PlanVersions(String),
    /// Settings and data.
    Settings,
    /// The contents of files that were chosen, dropped or pasted.
    Import,
    /// About the app, its method and sources.
    About,
    /// The licences of all bundled software.
    Licences,
    /// The start of a workshop, of an existing cluster or a new one.
    Workshops,
    /// The guide to a workshop.
    Guide,
    /// A member's invitation, with its payload.
    Invited(String),
    /// Answers handed in by a link, with their payload.
    HandedIn(String),
    /// An unknown address.
    NotFound,
}

impl Route {
    /// Parses a URL fragment, with or without `#`. Total: anything unknown is [`Route::NotFound`]. Ids are not checked:
    /// the page reports missing assessments. Escaped ids and separators are unescaped.
    ///
    /// ```
    /// use dinamika::route::Route;
    /// assert_eq!(Route::parse(""), Route::Home);
    /// assert_eq!(Route::parse("#/tentang"), Route::About);
    /// assert_eq!(Route::parse("#%2Ftentang"), Route::About);
    /// assert_eq!(Route::parse("#/klaster/Cor%20Mulya%2F2"), Route::Cluster("Cor Mulya/2".to_owned()));
    /// assert_eq!(Route::parse("#/?"), Route::NotFound);
    /// ```
    pub fn parse(hash: &str) -> Self {
        match Self::of_path(hash) {
            // Mail programs and filters escape separators, some of them twice.
            Self::NotFound if hash.contains('%') => {
                let once = hash.replace("%25", "%").replace("%25", "%");
                Self::of_path(&once.replace("%23", "#").replace("%2F", "/").replace("%2f", "/"))
            }
            route => route,
        }
    }

    fn of_path(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<_> = path.split('/').map(|part| percent_decode_str(part).decode_utf8_lossy()).collect();
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        match parts.as_slice() {
            [""] => Self::Home,
            ["pengaturan"] => Self::Settings,
            ["buka"] => Self::Import,
            ["tentang"] => Self::About,
            ["lisensi"] => Self::Licences,
            ["lokakarya"] => Self::Workshops,
            ["panduan"] => Self::Guide,
            ["peserta", invitation] => Self::Invited((*invitation).to_owned()),
            ["serahan", hand_in] => Self::HandedIn((*hand_in).to_owned()),
            ["klaster", cluster] => Self::Cluster((*cluster).to_owned()),
            ["klaster", cluster, "riwayat"] => Self::History((*cluster).to_owned()),
            ["klaster", cluster, "riwayat", then, now] => {
                Self::Comparison((*cluster).to_owned(), (*then).to_owned(), (*now).to_owned())
            }
            ["klaster", cluster, "rencana"] => Self::Plan((*cluster).to_owned()),
            ["klaster", cluster, "rencana", "langkah"] => Self::PlanBoard((*cluster).to_owned()),
            ["klaster", cluster, "rencana", "tinjau", next] => {
                Self::PlanReview((*cluster).to_owned(), (*next).to_owned())
            }
            ["klaster", cluster, "langkah"] => Self::Steps((*cluster).to_owned()),
            ["klaster", cluster, "langkah", number, "baru", id @ ..] if id.len() < 2 => match number.parse() {
                Ok(step @ 1..=7) if *number == step.to_string() => {
                    Self::StepAction((*cluster).to_owned(), step, id.first().map(|id| (*id).to_owned()))
                }
                _ => Self::NotFound,
            },
            ["klaster", cluster, "rencana", "baru", of @ ..] if of.len() < 2 => {
                Self::NewAction((*cluster).to_owned(), of.first().map(|of| (*of).to_owned()), None)
            }
            ["klaster", cluster, "rencana", "aksi", id, "baru", of @ ..] if of.len() < 2 => {
                let of = of.first().map(|of| (*of).to_owned());
                Self::NewAction((*cluster).to_owned(), of, Some((*id).to_owned()))
            }
            ["klaster", cluster, "rencana", "aksi", id] => Self::PlanAction((*cluster).to_owned(), (*id).to_owned()),
            ["klaster", cluster, "rencana", "versi"] => Self::PlanVersions((*cluster).to_owned()),
            ["penilaian", id, page @ ..] => Self::page(Subject::Own((*id).to_owned()), page),
            ["contoh", id, page @ ..] => Self::page(Subject::Example((*id).to_owned()), page),
            _ => Self::NotFound,
        }
    }

    fn page(subject: Subject, parts: &[&str]) -> Self {
        let page = match parts {
            ["profil"] => Page::Profile,
            ["pertanyaan", id] => Page::Question((*id).to_owned()),
            ["daftar", id] => Page::List((*id).to_owned()),
            ["periksa"] => Page::Check,
            ["hasil"] => Page::Result,
            ["hasil", "layar"] => Page::Slides,
            ["versi"] => Page::Versions,
            ["lokakarya"] => Page::Workshop,
            ["lokakarya", "suara", id] => Page::Vote((*id).to_owned()),
            ["lokakarya", "serahan"] => Page::HandIns,
            ["lokakarya", "sebaran"] => Page::Spread,
            ["serahkan"] => Page::HandIn,
            _ => return Self::NotFound,
        };
        Self::Assessment(subject, page)
    }

    /// The URL fragment, including `#`.
    pub fn href(&self) -> String {
        match self {
            Self::Home | Self::NotFound => "#/".to_owned(),
            Self::Settings => "#/pengaturan".to_owned(),
            Self::Import => "#/buka".to_owned(),
            Self::About => "#/tentang".to_owned(),
            Self::Licences => "#/lisensi".to_owned(),
            Self::Workshops => "#/lokakarya".to_owned(),
            Self::Guide => "#/panduan".to_owned(),
            Self::Invited(invitation) => format!("#/peserta/{}", id(invitation)),
            Self::HandedIn(hand_in) => format!("#/serahan/{}", id(hand_in)),
            Self::Cluster(cluster) => format!("#/klaster/{}", id(cluster)),
            Self::History(cluster) => format!("#/klaster/{}/riwayat", id(cluster)),
            Self::Comparison(cluster, then, now) => {
                format!("#/klaster/{}/riwayat/{}/{}", id(cluster), id(then), id(now))
            }
            Self::Plan(cluster) => format!("#/klaster/{}/rencana", id(cluster)),
            Self::PlanBoard(cluster) => format!("#/klaster/{}/rencana/langkah", id(cluster)),
            Self::PlanReview(cluster, next) => format!("#/klaster/{}/rencana/tinjau/{}", id(cluster), id(next)),
            Self::Steps(cluster) => format!("#/klaster/{}/langkah", id(cluster)),
            Self::StepAction(cluster, step, own) => {
                format!("#/klaster/{}/langkah/{step}/baru{}", id(cluster), ending(own.as_deref()))
            }
            Self::PlanAction(cluster, own) => format!("#/klaster/{}/rencana/aksi/{}", id(cluster), id(own)),
            Self::NewAction(cluster, of, None) => {
                format!("#/klaster/{}/rencana/baru{}", id(cluster), ending(of.as_deref()))
            }
            Self::NewAction(cluster, of, Some(own)) => {
                format!("#/klaster/{}/rencana/aksi/{}/baru{}", id(cluster), id(own), ending(of.as_deref()))
            }
            Self::PlanVersions(cluster) => format!("#/klaster/{}/rencana/versi", id(cluster)),
            Self::Assessment(subject, page) => {
                let (kind, of) = match subject {
                    Subject::Own(of) => ("penilaian", of),
                    Subject::Example(of) => ("contoh", of),
                };
                let page = match page {
                    Page::Profile => "profil".to_owned(),
                    Page::Question(indicator) => format!("pertanyaan/{}", id(indicator)),
                    Page::List(dimension) => format!("daftar/{}", id(dimension)),
                    Page::Check => "periksa".to_owned(),
                    Page::Result => "hasil".to_owned(),
                    Page::Slides => "hasil/layar".to_owned(),
                    Page::Versions => "versi".to_owned(),
                    Page::Workshop => "lokakarya".to_owned(),
                    Page::Vote(indicator) => format!("lokakarya/suara/{}", id(indicator)),
                    Page::HandIns => "lokakarya/serahan".to_owned(),
                    Page::Spread => "lokakarya/sebaran".to_owned(),
                    Page::HandIn => "serahkan".to_owned(),
                };
                format!("#/{kind}/{}/{page}", id(of))
            }
        }
    }

    /// The address of a screen of one of the user's own assessments.
    pub fn own(id: &str, page: Page) -> Self {
        Self::Assessment(Subject::Own(id.to_owned()), page)
    }
}

/// The last part of an address, if there is one.
fn ending(part: Option<&str>) -> String {
    part.map(|part| format!("/{}", id(part))).unwrap_or_default()
}

/// An id as one part of an address.
fn id(id: &str) -> impl Display {
    utf8_percent_encode(id, ESCAPED)
}
