//! The tables for spreadsheets and statistics.

/// A column: what stands above it, and what it means.
#[derive(Debug)]
pub struct Column {
    /// What stands above it.
    pub name: &'static str,
    /// What it means, with unit and range.
    pub meaning: &'static str,
}

pub(crate) const fn column(name: &'static str, meaning: &'static str) -> Column {
    Column { name, meaning }
}

/// The tables for spreadsheets and statistics.
#[derive(Debug)]
pub struct Tables {
    /// The heading beside the downloads.
    pub title: &'static str,
    /// What they are for.
    pub lead: &'static str,
    /// Download: one row an assessment.
    pub assessments: &'static str,
    /// Download: one row an indicator.
    pub indicators: &'static str,
    /// Download: what the columns mean.
    pub codebook: &'static str,
    /// The file names of the three.
    pub files: [&'static str; 3],
    /// Columns of one row an assessment; those of the dimensions and the indicators follow.
    pub assessment: [Column; 20],
    /// Columns of one row an indicator.
    pub indicator: [Column; 11],
    /// The columns of the codebook.
    pub codebook_columns: [&'static str; 3],
    /// What the score of a dimension means.
    pub score: fn(&str) -> String,
    /// The lowest value of a dimension, after its id.
    pub lowest: &'static str,
    /// The highest one.
    pub highest: &'static str,
    /// What the level of an indicator means.
    pub level: fn(&str, &str) -> String,
    /// A fact that holds.
    pub yes: &'static str,
    /// One that does not.
    pub no: &'static str,
}
