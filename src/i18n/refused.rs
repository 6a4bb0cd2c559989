//! Why a file is refused, and what to do.

/// Why a file is refused, and what to do.
#[derive(Debug)]
pub struct Refused {
    /// What is safe then.
    pub nothing_changed: &'static str,
    /// What to choose where an assessment is opened.
    pub choose_assessment: &'static str,
    /// What to ask for where hand-ins are taken in.
    pub ask_hand_in: &'static str,
    /// An empty file.
    pub empty: &'static str,
    /// A file that the browser does not read.
    pub unreadable: &'static str,
    /// A file that is too large.
    pub too_large: &'static str,
    /// Text in another encoding.
    pub encoding: &'static str,
    /// A file that ends too early.
    pub cut_short: &'static str,
    /// A file that was written by the app and changed since.
    pub damaged: &'static str,
    /// A picture.
    pub picture: &'static str,
    /// A picture in which no code is read.
    pub no_code: &'static str,
    /// A PDF document.
    pub pdf: &'static str,
    /// A workbook or another office document.
    pub office: &'static str,
    /// An archive.
    pub archive: &'static str,
    /// No known kind of file.
    pub unknown: &'static str,
    /// A table that the app has written.
    pub own_table: &'static str,
    /// Any other table.
    pub table: &'static str,
    /// A page of the web.
    pub web_page: &'static str,
    /// JSON of another program.
    pub other_json: &'static str,
    /// Any other text.
    pub text: &'static str,
    /// What a member hands in, where assessments are opened.
    pub hand_in: &'static str,
    /// An assessment, where hand-ins are taken in.
    pub assessment: &'static str,
    /// A file of a newer version of the app.
    pub newer: &'static str,
    /// A file of the app, of a kind that this version does not know.
    pub unknown_format: &'static str,
    /// Another instrument.
    pub instrument: &'static str,
    /// A newer version of the instrument.
    pub newer_instrument: fn(&str) -> String,
    /// An older version of the instrument.
    pub older_instrument: fn(&str) -> String,
    /// An answer that cannot be: to which question.
    pub response: fn(&str) -> String,
}
