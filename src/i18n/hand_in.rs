//! A member who answers alone and hands in.

/// A member who answers alone and hands in.
#[derive(Debug)]
pub struct HandIn {
    /// Heading: the cluster.
    pub invited: fn(&str) -> String,
    /// What to do: how many questions.
    pub invited_lead: fn(usize) -> String,
    /// What is safe.
    pub invited_safe: &'static str,
    /// What is shown of what is handed in where the group votes in the open.
    pub told_open: &'static str,
    /// The same where it does not.
    pub told_closed: &'static str,
    /// Begins.
    pub begin: &'static str,
    /// Goes on.
    pub go_on: &'static str,
    /// Begins for another person on the same phone.
    pub another: &'static str,
    /// An invitation that cannot be read.
    pub bad_invitation: &'static str,
    /// What to do then.
    pub bad_invitation_body: &'static str,
    /// Another instrument: id and version.
    pub other_invitation: fn(&str, &str) -> String,
    /// Heading.
    pub title: &'static str,
    /// What is handed in: answered, unknown, not applicable, unanswered.
    pub counts: fn(u32, u32, u32, u32) -> String,
    /// Heading in place of a page of the facilitator's.
    pub facilitators: &'static str,
    /// Why, what is safe, and what to do.
    pub facilitators_body: &'static str,
    /// The role.
    pub role: &'static str,
    /// What it is for.
    pub role_hint: &'static str,
    /// The same where the group votes in the open.
    pub role_hint_open: &'static str,
    /// No role.
    pub role_none: &'static str,
    /// The name.
    pub name: &'static str,
    /// Who sees it.
    pub name_hint: &'static str,
    /// The code.
    pub code: &'static str,
    /// What it is.
    pub code_label: &'static str,
    /// When answers change later.
    pub code_again: &'static str,
    /// Heading beside the code: the link.
    pub link: &'static str,
    /// The same where no other device could open a link.
    pub text: &'static str,
    /// With evidence.
    pub evidence: &'static str,
    /// Copies the text where there is no link.
    pub copy_text: &'static str,
    /// Downloads a file.
    pub file: &'static str,
    /// Shares the file.
    pub share_file: &'static str,
    /// What was copied where it could not be shared, and what to do with it.
    pub copied: &'static str,
    /// What goes with a shared link.
    pub message: &'static str,
    /// Heading of a link that was opened.
    pub received: &'static str,
    /// From whom.
    pub received_from: fn(&str) -> String,
    /// Takes it in: the cluster.
    pub received_take: fn(&str) -> String,
    /// Where there is no workshop it is for.
    pub received_none: &'static str,
    /// What is safe.
    pub received_safe: &'static str,
}
