//! L1 — the address of each screen: [`Route`] ⇄ the URL fragment. Pure.

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
    /// the page reports missing assessments. Escaped separators are unescaped.
    ///
    /// ```
    /// use dinamika::route::Route;
    /// assert_eq!(Route::parse(""), Route::Home);
    /// assert_eq!(Route::parse("#/tentang"), Route::About);
    /// assert_eq!(Route::parse("#%2Ftentang"), Route::About);
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
        let parts: Vec<&str> = path.split('/').collect();
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
            Self::Invited(invitation) => format!("#/peserta/{invitation}"),
            Self::HandedIn(hand_in) => format!("#/serahan/{hand_in}"),
            Self::Cluster(cluster) => format!("#/klaster/{cluster}"),
            Self::History(cluster) => format!("#/klaster/{cluster}/riwayat"),
            Self::Comparison(cluster, then, now) => format!("#/klaster/{cluster}/riwayat/{then}/{now}"),
            Self::Plan(cluster) => format!("#/klaster/{cluster}/rencana"),
            Self::PlanBoard(cluster) => format!("#/klaster/{cluster}/rencana/langkah"),
            Self::PlanReview(cluster, next) => format!("#/klaster/{cluster}/rencana/tinjau/{next}"),
            Self::Steps(cluster) => format!("#/klaster/{cluster}/langkah"),
            Self::StepAction(cluster, step, id) => {
                format!("#/klaster/{cluster}/langkah/{step}/baru{}", ending(id.as_deref()))
            }
            Self::PlanAction(cluster, id) => format!("#/klaster/{cluster}/rencana/aksi/{id}"),
            Self::NewAction(cluster, of, None) => format!("#/klaster/{cluster}/rencana/baru{}", ending(of.as_deref())),
            Self::NewAction(cluster, of, Some(id)) => {
                format!("#/klaster/{cluster}/rencana/aksi/{id}/baru{}", ending(of.as_deref()))
            }
            Self::PlanVersions(cluster) => format!("#/klaster/{cluster}/rencana/versi"),
            Self::Assessment(subject, page) => {
                let (kind, id) = match subject {
                    Subject::Own(id) => ("penilaian", id),
                    Subject::Example(id) => ("contoh", id),
                };
                let page = match page {
                    Page::Profile => "profil".to_owned(),
                    Page::Question(indicator) => format!("pertanyaan/{indicator}"),
                    Page::List(dimension) => format!("daftar/{dimension}"),
                    Page::Check => "periksa".to_owned(),
                    Page::Result => "hasil".to_owned(),
                    Page::Slides => "hasil/layar".to_owned(),
                    Page::Versions => "versi".to_owned(),
                    Page::Workshop => "lokakarya".to_owned(),
                    Page::Vote(indicator) => format!("lokakarya/suara/{indicator}"),
                    Page::HandIns => "lokakarya/serahan".to_owned(),
                    Page::Spread => "lokakarya/sebaran".to_owned(),
                    Page::HandIn => "serahkan".to_owned(),
                };
                format!("#/{kind}/{id}/{page}")
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
    part.map(|part| format!("/{part}")).unwrap_or_default()
}
