//! Why a file is rejected, and what to do.

/// Why a file is rejected, and what to do.
#[derive(Debug)]
pub struct Refused {
    /// What is safe.
    pub nothing_changed: &'static str,
    /// What to choose when opening assessments.
    pub choose_assessment: &'static str,
    /// What to ask for when receiving answers.
    pub ask_hand_in: &'static str,
    /// An empty file.
    pub empty: &'static str,
    /// A file that the browser cannot read.
    pub unreadable: &'static str,
    /// A file above the size limit.
    pub too_large: &'static str,
    /// Text in another encoding.
    pub encoding: &'static str,
    /// A truncated file.
    pub cut_short: &'static str,
    /// A file of the app that was changed afterwards.
    pub damaged: &'static str,
    /// An image.
    pub picture: &'static str,
    /// An image without a readable code.
    pub no_code: &'static str,
    /// A PDF document.
    pub pdf: &'static str,
    /// A workbook or another office document.
    pub office: &'static str,
    /// An archive.
    pub archive: &'static str,
    /// A file of unknown type.
    pub unknown: &'static str,
    /// A table exported by the app.
    pub own_table: &'static str,
    /// Any other table.
    pub table: &'static str,
    /// A web page.
    pub web_page: &'static str,
    /// JSON of another program.
    pub other_json: &'static str,
    /// Any other text.
    pub text: &'static str,
    /// A member's answers instead of an assessment.
    pub hand_in: &'static str,
    /// An assessment instead of a member's answers.
    pub assessment: &'static str,
    /// A file of a newer version of the app.
    pub newer: &'static str,
    /// A file of the app in a format unknown to this version.
    pub unknown_format: &'static str,
    /// Another instrument.
    pub instrument: &'static str,
    /// A newer version of the instrument.
    pub newer_instrument: fn(&str) -> String,
    /// An older version of the instrument.
    pub older_instrument: fn(&str) -> String,
    /// An answer that is not allowed: its question.
    pub response: fn(&str) -> String,
}
