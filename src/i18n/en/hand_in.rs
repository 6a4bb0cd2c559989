//! A member who answers alone and hands in. English.

use super::plural::counted;
use crate::i18n::hand_in::HandIn;

pub(crate) const HAND_IN: HandIn = HandIn {
    invited: |cluster| format!("You are invited to help assess {cluster}"),
    invited_lead: |count| {
        format!(
            "Answer {} from what you know yourself, then hand in to the facilitator. “Don't know” is a useful answer too.",
            counted(count, "question", "questions")
        )
    },
    invited_safe: "Your answers stay on this device until you hand them in. No name is asked.",
    told_open: "This group votes in the open: figures of every role are shown even for fewer than three people, so your answers may be recognised.",
    told_closed: "Answers are shown only as counts of at least three people. Nobody's answers are shown by themselves.",
    begin: "Start answering",
    go_on: "Continue your answers",
    another: "Start for another person",
    bad_invitation: "This invitation cannot be read",
    bad_invitation_body: "The link may be cut short. Scan the code on the facilitator's screen again. Your data here has not changed.",
    other_invitation: |id, version| {
        format!(
            "This invitation is for another instrument ({id}, version {version}). Reload Dinamika on this device, then scan again."
        )
    },
    title: "Hand in answers",
    counts: |answered, unknown, not_applicable, unanswered| {
        format!("{answered} answered, {unknown} don't know, {not_applicable} not applicable, {unanswered} unanswered.")
    },
    facilitators: "The result is opened together at the workshop",
    facilitators_body: "The facilitator shows it to everyone, from everyone's answers. Your answers are safe on this device: check them, then hand them in.",
    role: "Your role",
    role_hint: "So that the room sees where roles differ. Figures of a role show only for at least three people.",
    role_hint_open: "So that the room sees where roles differ. Voting is open: the figures of your role show even for fewer than three people.",
    role_none: "Rather not say",
    name: "Name (may be empty)",
    name_hint: "Shown only in the list of who has handed in.",
    code: "Show this code to the facilitator",
    code_label: "QR code of your answers",
    code_again: "The code follows your answers. Handing in again replaces what you handed in before.",
    other_ways: "Other ways",
    evidence: "Include the evidence I wrote (by link or file only)",
    copy_text: "Copy the answers as text",
    file: "Download the hand-in file",
    message: "My answers for the workshop",
    received: "Answers handed in",
    received_from: |who| format!("From: {who}"),
    received_take: |cluster| format!("Take in at the workshop {cluster}"),
    received_none: "This device does not hold the workshop these answers are for. Open the link on the facilitator's device. Your data here has not changed.",
    received_safe: "Nothing on this device changes before you take it in.",
};
