//! A dimension: a group of indicators with one score.

use super::packed::packed;
use super::text::LocalizedText;

/// One dimension of the instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// Its id.
    pub id: String,
    /// Its place in instrument order, from 0.
    pub position: usize,
    /// Its full name.
    pub name: LocalizedText,
    /// A name short enough for a chart.
    pub short: LocalizedText,
    /// Why it matters.
    pub why: LocalizedText,
    /// Whether it decides if a stage can be given at all.
    pub gate: bool,
    /// The sources it leans on.
    pub sources: Vec<String>,
}

packed!(Dimension { id, position, name, short, why, gate } empty { sources });
