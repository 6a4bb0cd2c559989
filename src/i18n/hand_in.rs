//! Answering as a member, and handing in.

/// Answering as a member, and handing in.
#[derive(Debug)]
pub struct HandIn {
    /// Heading of an invitation: the cluster.
    pub invited: fn(&str) -> String,
    /// What to do: the number of questions.
    pub invited_lead: fn(usize) -> String,
    /// What is private.
    pub invited_safe: &'static str,
    /// How handed-in answers are shown, with open voting.
    pub told_open: &'static str,
    /// The same without open voting.
    pub told_closed: &'static str,
    /// Button that starts answering.
    pub begin: &'static str,
    /// Button that continues.
    pub go_on: &'static str,
    /// Button that starts for another person on the same phone.
    pub another: &'static str,
    /// Heading of an unreadable invitation.
    pub bad_invitation: &'static str,
    /// What is safe, and what to do.
    pub bad_invitation_body: &'static str,
    /// The invitation uses another instrument: id and version.
    pub other_invitation: fn(&str, &str) -> String,
    /// Heading.
    pub title: &'static str,
    /// The answers to hand in: answered, unknown, not applicable, unanswered.
    pub counts: fn(u32, u32, u32, u32) -> String,
    /// Heading instead of a page for the facilitator.
    pub facilitators: &'static str,
    /// Why, what is safe, and what to do.
    pub facilitators_body: &'static str,
    /// Label of the role.
    pub role: &'static str,
    /// The purpose of the role.
    pub role_hint: &'static str,
    /// The same with open voting.
    pub role_hint_open: &'static str,
    /// The choice of no role.
    pub role_none: &'static str,
    /// Label of the name.
    pub name: &'static str,
    /// Where the name is shown.
    pub name_hint: &'static str,
    /// Heading of the QR code.
    pub code: &'static str,
    /// The QR code for screen readers.
    pub code_label: &'static str,
    /// What to do after changing answers.
    pub code_again: &'static str,
    /// Heading of the link, beside the QR code.
    pub link: &'static str,
    /// The same where links are impossible.
    pub text: &'static str,
    /// The choice to include evidence.
    pub evidence: &'static str,
    /// Button that copies the answers as text if links are impossible.
    pub copy_text: &'static str,
    /// Button that downloads a file.
    pub file: &'static str,
    /// Button that shares the file.
    pub share_file: &'static str,
    /// What was copied where it could not be shared, and what to do with it.
    pub copied: &'static str,
    /// The message that is shared with the link.
    pub message: &'static str,
    /// Heading of an opened link.
    pub received: &'static str,
    /// The sender.
    pub received_from: fn(&str) -> String,
    /// Button that receives the answers: the cluster.
    pub received_take: fn(&str) -> String,
    /// The workshop is not on this device.
    pub received_none: &'static str,
    /// What is safe.
    pub received_safe: &'static str,
}
