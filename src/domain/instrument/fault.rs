//! What can be wrong with an instrument file.

use thiserror::Error;

/// One fault and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{place}: {kind}")]
pub struct Fault {
    /// The place, such as `items/SP1/anchors`.
    pub place: String,
    /// What is wrong there.
    pub kind: FaultKind,
}

impl Fault {
    pub(super) fn new(place: impl Into<String>, kind: FaultKind) -> Self {
        Self { place: place.into(), kind }
    }

    pub(super) fn unreadable(error: &serde_json::Error) -> Self {
        Self::new(format!("line {}", error.line()), FaultKind::Unreadable(error.to_string()))
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FaultKind {
    /// Not JSON, or not of the shape of an instrument.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// A text is blank or missing in this language.
    #[error("no text in \"{0}\"")]
    MissingLanguage(&'static str),
    /// An id has other characters than letters, digits, `-` and `_`, or none.
    #[error("\"{0}\" is not an id: only letters, digits, - and _")]
    MalformedId(String),
    /// Two entries have the same id.
    #[error("\"{0}\" stands twice")]
    DuplicateId(String),
    /// A reference to something that does not exist.
    #[error("there is no {what} \"{id}\"")]
    UnknownId {
        /// The kind of thing.
        what: &'static str,
        /// The id that was not found.
        id: String,
    },
    /// A list that must not be empty is.
    #[error("is empty")]
    Empty,
    /// A list is longer than exact arithmetic allows.
    #[error("has {found} entries, at most {most} are possible")]
    TooMany {
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// The levels do not rise one by one, or there are fewer than two.
    #[error("levels must rise one by one, and be two or more")]
    BrokenScale,
    /// An indicator does not have one anchor a level.
    #[error("has {found} anchors for {expected} levels")]
    AnchorCount {
        /// How many there are.
        found: usize,
        /// How many there must be.
        expected: usize,
    },
    /// A level that the scale does not have.
    #[error("level {0} is off the scale")]
    OffScale(u8),
    /// A negative number, or one finer than thousandths.
    #[error("{0} is not a number of at most three decimals, zero or more")]
    NotThousandths(String),
    /// Weights that do not sum to one.
    #[error("weights sum to {0} thousandths, not to 1000")]
    WeightSum(u32),
    /// The ranks of the stages are not 1, 2, 3 … in order.
    #[error("rank {found} stands where {expected} belongs")]
    RankOrder {
        /// The rank found.
        found: u8,
        /// The rank that belongs here.
        expected: usize,
    },
    /// The first stage has a condition.
    #[error("the first stage must have no condition")]
    ConditionOnFirstStage,
    /// A later stage has no condition, so the stage below it can never be the result.
    #[error("has no condition, so the stage below it can never be the result")]
    NoCondition,
    /// A condition that nobody can meet.
    #[error("can never be reached: a condition asks for more than the highest level")]
    UnreachableStage,
    /// A version that is called earlier and is not, or is no list of numbers.
    #[error("version \"{0}\" is not earlier than this one")]
    NotEarlier(String),
    /// No SHA-256 in hexadecimal.
    #[error("has no SHA-256 in hexadecimal")]
    NoHash,
    /// An answer that is said to be gone although it can be given, or although the question has not changed.
    #[error("not_applicable: \"{0}\" allows it still, or has not changed")]
    AnswerGone(String),
    /// Not exactly one subject, or one that is not possible here.
    #[error("must look at exactly one thing that is possible here")]
    Subject,
    /// Limits that are missing, or of the wrong kind, or the wrong way round.
    #[error("its limits are missing, not possible here or the wrong way round")]
    Limits,
    /// A worked example does not state what it must get.
    #[error("must state a stage and an index if every item has a level, and else a range, the lowest stage first")]
    Expectation,
    /// No recommendation for this dimension at this stage.
    #[error("no recommendation for dimension \"{dimension}\" at stage \"{stage}\"")]
    NoRecommendation {
        /// The dimension.
        dimension: String,
        /// The stage.
        stage: String,
    },
}
