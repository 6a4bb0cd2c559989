//! Confirmation of a download.

/// Confirmation of a download.
#[derive(Debug)]
pub struct Offered {
    /// Heading: asks whether the file has arrived.
    pub title: &'static str,
    /// Where to look, and the status until then: the name of the file.
    pub lead: fn(&str) -> String,
    /// Button: it has arrived.
    pub arrived: &'static str,
    /// Announced after confirming.
    pub noted: &'static str,
    /// Button: it has not arrived.
    pub missing: &'static str,
    /// Introduces the other ways.
    pub ways: &'static str,
    /// Button that chooses a folder for the file.
    pub pick: &'static str,
    /// Button that shares the file with another app.
    pub share: &'static str,
    /// Button that copies the text.
    pub copy: &'static str,
    /// Announced after copying: what to do with it.
    pub copied: &'static str,
    /// Copying failed: the text is shown below.
    pub copy_failed: &'static str,
    /// Announced after sharing: what to check.
    pub shared: &'static str,
    /// Saving or sharing failed.
    pub not_shared: &'static str,
    /// Label of the file's text.
    pub text: &'static str,
    /// Label of the QR code of a small file.
    pub code: &'static str,
    /// Button that postpones the confirmation.
    pub later: &'static str,
}
