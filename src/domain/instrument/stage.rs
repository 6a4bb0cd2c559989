//! Stages and the conditions that lead to them.

use super::decimal::Thousandths;
use super::packed::{packed, packed_choice};
use super::text::LocalizedText;

/// What a condition looks at. The order is the order in which conditions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The indicator at this place.
    Indicator(usize),
    /// Every applicable indicator: the lowest one counts.
    EveryIndicator,
    /// The dimension at this place.
    Dimension(usize),
    /// The weighted mean of all dimensions.
    Overall,
}

/// One lower bound. There are no upper bounds, so raising an answer never lowers a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// What must reach the threshold.
    pub subject: Subject,
    /// The threshold, on the instrument's scale.
    pub at_least: Thousandths,
    /// One of a set that asks the same of every applicable dimension: where the dimension is not applicable there is no
    /// such condition.
    pub from_every_dimension: bool,
}

/// A stage of the cluster's development. Stages are cumulative: one holds when its conditions and those of every stage
/// below hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its id.
    pub id: String,
    /// Its rank, from 1.
    pub rank: u8,
    /// Its name.
    pub name: LocalizedText,
    /// What it is like and what opens next.
    pub summary: LocalizedText,
    /// The aim while standing here.
    pub aim: LocalizedText,
    /// What not to do yet.
    pub avoid: LocalizedText,
    /// The gate that leads here: none for the first stage.
    pub conditions: Vec<Condition>,
    /// The sources it leans on.
    pub sources: Vec<String>,
}

packed_choice!(Subject { 0: Indicator(place), 1: EveryIndicator, 2: Dimension(place), else: Overall });

packed!(Condition { subject, at_least, from_every_dimension });

packed!(Stage { id, rank, name, summary, aim, avoid, conditions } empty { sources });
