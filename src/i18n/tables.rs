//! The tables for spreadsheets and statistics programs.

/// A column: its heading and its meaning.
#[derive(Debug)]
pub struct Column {
    /// Its heading.
    pub name: &'static str,
    /// Its meaning, with unit and range.
    pub meaning: &'static str,
}

pub(crate) const fn column(name: &'static str, meaning: &'static str) -> Column {
    Column { name, meaning }
}

/// The tables for spreadsheets and statistics programs.
#[derive(Debug)]
pub struct Tables {
    /// Heading of the downloads.
    pub title: &'static str,
    /// What the tables are for.
    pub lead: &'static str,
    /// Download: one row per assessment.
    pub assessments: &'static str,
    /// Download: one row per question.
    pub indicators: &'static str,
    /// Download: the codebook.
    pub codebook: &'static str,
    /// The file names of the three.
    pub files: [&'static str; 3],
    /// Columns of the table with one row per assessment; those of the dimensions and the questions follow.
    pub assessment: [Column; 20],
    /// Columns of the table with one row per question.
    pub indicator: [Column; 11],
    /// The columns of the codebook.
    pub codebook_columns: [&'static str; 3],
    /// Meaning of a dimension's score.
    pub score: fn(&str) -> String,
    /// The lowest possible score, after the dimension's id.
    pub lowest: &'static str,
    /// The highest possible score, after the dimension's id.
    pub highest: &'static str,
    /// Meaning of a question's level.
    pub level: fn(&str, &str) -> String,
    /// True.
    pub yes: &'static str,
    /// False.
    pub no: &'static str,
}
