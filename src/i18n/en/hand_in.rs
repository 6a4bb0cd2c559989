//! Answering as a member, and handing in. English.

use crate::i18n::counts::en::counted;
use crate::i18n::hand_in::HandIn;

pub(crate) const HAND_IN: HandIn = HandIn {
    invited: |cluster| format!("You are invited to help assess {cluster}"),
    invited_lead: |count| {
        format!(
            "Answer {} from your own knowledge, then hand in your answers to the facilitator. “Don't know” is a useful answer too.",
            counted(count, "question", "questions")
        )
    },
    invited_safe: "Your answers stay on this device until you hand them in. You do not have to give your name.",
    told_open: "This group chose open voting: figures for every role are shown even with fewer than three people, so your answers may be recognised.",
    told_closed: "Answers are shown only as counts of at least three people. Nobody's answers are shown by themselves.",
    begin: "Start answering",
    go_on: "Continue your answers",
    another: "Start for another person",
    bad_invitation: "This invitation cannot be read",
    bad_invitation_body: "The link may be cut short. Scan the code on the facilitator's screen again. Your data here has not changed.",
    other_invitation: |id, version| {
        format!(
            "This invitation uses another set of questions ({id}, version {version}). Reload Dinamika on this device, then scan again."
        )
    },
    title: "Hand in answers",
    counts: |answered, unknown, not_applicable, unanswered| {
        format!("{answered} answered, {unknown} don't know, {not_applicable} not applicable, {unanswered} unanswered.")
    },
    facilitators: "The result is opened together at the workshop",
    facilitators_body: "The facilitator shows it to everyone, from everyone's answers. Your answers are safe on this device: check them, then hand them in.",
    role: "Your role",
    role_hint: "So the group can see where roles differ. Figures for a role are shown only if at least three people with that role answered.",
    role_hint_open: "So the group can see where roles differ. Voting is open: figures for your role are shown even with fewer than three people.",
    role_none: "Rather not say",
    name: "Name (optional)",
    name_hint: "Shown only in the list of who has handed in.",
    code: "Show this code to the facilitator",
    code_label: "QR code of your answers",
    code_again: "The code changes with your answers. Handing in again replaces your earlier answers.",
    link: "Or send the link",
    text: "Or send it as text",
    evidence: "Include the evidence I wrote (by link or file only)",
    copy_text: "Copy the answers as text",
    file: "Download the answer file",
    share_file: "Share the answer file",
    copied: "What is in the file was copied. Paste it into a message to the facilitator.",
    message: "My answers for the workshop",
    received: "A member's answers",
    received_from: |who| format!("From: {who}"),
    received_take: |cluster| format!("Receive in the workshop of {cluster}"),
    received_none: "The workshop for these answers is not on this device. Open the link on the facilitator's device. Your data here has not changed.",
    received_safe: "Nothing on this device changes until you receive it.",
};
