//! Errors in an instrument file.

use thiserror::Error;

/// One error with its location.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{place}: {kind}")]
pub struct Fault {
    /// The location, such as `items/SP1/anchors`.
    pub place: String,
    /// The kind of error.
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

/// The kind of error.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FaultKind {
    /// Not JSON, or not in the shape of an instrument.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// A text is blank or missing in this language.
    #[error("no text in \"{0}\"")]
    MissingLanguage(&'static str),
    /// An id is empty or has characters other than letters, digits, `-` and `_`.
    #[error("\"{0}\" is not an id: only letters, digits, - and _")]
    MalformedId(String),
    /// Two entries have the same id.
    #[error("\"{0}\" stands twice")]
    DuplicateId(String),
    /// A reference to something that does not exist.
    #[error("there is no {what} \"{id}\"")]
    UnknownId {
        /// The kind of entry.
        what: &'static str,
        /// The id that was not found.
        id: String,
    },
    /// A required list is empty.
    #[error("is empty")]
    Empty,
    /// A list is too long for exact arithmetic.
    #[error("has {found} entries, at most {most} are possible")]
    TooMany {
        /// The number found.
        found: usize,
        /// The maximum.
        most: usize,
    },
    /// The levels are not consecutive, or there are fewer than two.
    #[error("levels must rise one by one, and be two or more")]
    BrokenScale,
    /// The number of an indicator's anchors differs from the number of levels.
    #[error("has {found} anchors for {expected} levels")]
    AnchorCount {
        /// The number found.
        found: usize,
        /// The number required.
        expected: usize,
    },
    /// A level that the scale does not have.
    #[error("level {0} is off the scale")]
    OffScale(u8),
    /// A negative number, or one with more than three decimals.
    #[error("{0} is not a number of at most three decimals, zero or more")]
    NotThousandths(String),
    /// The weights do not sum to one.
    #[error("weights sum to {0} thousandths, not to 1000")]
    WeightSum(u32),
    /// The ranks of the stages are not 1, 2, 3 … in order.
    #[error("rank {found} stands where {expected} belongs")]
    RankOrder {
        /// The rank found.
        found: u8,
        /// The rank expected.
        expected: usize,
    },
    /// The first stage has a condition.
    #[error("the first stage must have no condition")]
    ConditionOnFirstStage,
    /// A later stage has no condition, so the stage below it can never be the result.
    #[error("has no condition, so the stage below it can never be the result")]
    NoCondition,
    /// A condition cannot be met.
    #[error("can never be reached: a condition asks for more than the highest level")]
    UnreachableStage,
    /// A previous version that is not earlier, or whose version is not made of numbers.
    #[error("version \"{0}\" is not earlier than this one")]
    NotEarlier(String),
    /// A hash that is not a SHA-256 in hexadecimal.
    #[error("has no SHA-256 in hexadecimal")]
    NoHash,
    /// An indicator listed as no longer allowing "not applicable", although it still does or has not changed.
    #[error("not_applicable: \"{0}\" allows it still, or has not changed")]
    AnswerGone(String),
    /// Not exactly one subject, or one not allowed here.
    #[error("must look at exactly one thing that is possible here")]
    Subject,
    /// Limits are missing, of the wrong kind or in the wrong order.
    #[error("its limits are missing, not possible here or the wrong way round")]
    Limits,
    /// A worked example lacks an expected result, or has one of the wrong kind.
    #[error("must state a stage and an index if every item has a level, and else a range, the lowest stage first")]
    Expectation,
    /// There is no recommendation for this dimension at this stage.
    #[error("no recommendation for dimension \"{dimension}\" at stage \"{stage}\"")]
    NoRecommendation {
        /// The dimension.
        dimension: String,
        /// The stage.
        stage: String,
    },
}
