//! One action of a plan.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::month::Month;
use super::status::Status;
use super::step::StepNumber;
use crate::domain::assessment::Date;

/// Everything that people edit of an action. An empty text and an absent value mean that nothing was said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// What is to be done, in one line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The first move, this week.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub first_move: String,
    /// The step of the development model it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<StepNumber>,
    /// Who leads it: a role or a name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lead: String,
    /// The output, or the evidence that it is completed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub output: String,
    /// The month by whose end it is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Month>,
    /// How far it has come.
    #[serde(skip_serializing_if = "Status::is_planned")]
    pub status: Status,
    /// The day it was done or dropped, if that is known; `None` while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Date>,
    /// A note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The ids of the indicators it is to raise. The current instrument need not have them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<String>,
    /// Whether it is one of the [few](super::Plan::MOST_PRIORITIES) to achieve before the next assessment.
    #[serde(rename = "priority", skip_serializing_if = "std::ops::Not::not")]
    pub is_priority: bool,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// One action of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Action {
    /// Its id, unique among all plans and never changed.
    pub id: String,
    /// What it is about.
    #[serde(flatten)]
    pub content: Content,
    /// The id of the assessment it came from. That assessment may have been deleted since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<String>,
    /// The recommendation it came from: its target and its stage, as in `SP1/initial`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommendation: Option<String>,
    /// Contradicting contents from another tab or file, kept until someone decides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Content>,
}

impl Action {
    /// An action with this content that comes from nowhere else.
    ///
    /// ```
    /// use dinamika::domain::plan::{Action, Content};
    /// let content = Content { title: "Share one oven".to_owned(), ..Content::default() };
    /// let action = Action { assessment: Some("2026".to_owned()), ..Action::new("a1".to_owned(), content) };
    /// assert_eq!(action.content.title, "Share one oven");
    /// assert!(action.content.status.is_open());
    /// ```
    pub fn new(id: String, content: Content) -> Self {
        Self { id, content, ..Self::default() }
    }

    /// Whether the action is open and its month is over.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.content.status.is_open() && self.content.due.is_some_and(|due| due < Month::of(today))
    }

    /// Keeps a content from elsewhere as an alternative, without duplicates. Of a text still being typed only the last
    /// state is kept.
    pub fn keep(&mut self, content: Content) {
        if self.content.covers(&content) || self.alternatives.iter().any(|one| one.covers(&content)) {
            return;
        }
        self.alternatives.retain(|one| !content.covers(one));
        self.alternatives.push(content);
    }

    /// Drops the alternative at this position; no effect if there is none.
    pub fn drop_alternative(&mut self, place: usize) {
        if place < self.alternatives.len() {
            self.alternatives.remove(place);
        }
    }

    /// Replaces the content that counts with the alternative at this position; no effect if there is none.
    pub fn choose(&mut self, place: usize) {
        if place < self.alternatives.len() {
            self.content = self.alternatives.remove(place);
        }
    }

    /// An estimate of its size in memory, in bytes.
    pub(super) fn weight(&self) -> usize {
        let ids = self.assessment.iter().chain(&self.recommendation).map(String::len).sum::<usize>();
        let contents = std::iter::once(&self.content).chain(&self.alternatives);
        size_of::<Self>() + self.id.len() + ids + contents.map(Content::weight).sum::<usize>()
    }
}

impl Content {
    /// Sets how far it has come, seen from `today`: the day it was closed is noted, and taken back if it is opened again.
    ///
    /// ```
    /// use dinamika::domain::assessment::Date;
    /// use dinamika::domain::plan::{Content, Status};
    /// let today = Date::parse("2027-03-02");
    /// let mut content = Content::default();
    /// content.set_status(Status::Done, today);
    /// assert_eq!((content.status, content.closed), (Status::Done, today));
    /// content.set_status(Status::UnderWay, today);
    /// assert_eq!(content.closed, None);
    /// ```
    pub fn set_status(&mut self, status: Status, today: Option<Date>) {
        if status != self.status {
            self.closed = if status.is_open() { None } else { today };
        }
        self.status = status;
    }

    fn weight(&self) -> usize {
        let texts = [&self.title, &self.first_move, &self.lead, &self.output, &self.note];
        let indicators = self.indicators.iter().map(|id| id.len() + size_of::<String>()).sum::<usize>();
        size_of::<Self>() + texts.map(String::len).iter().sum::<usize>() + indicators
    }
}
