//! Receiving members' answers: invitation, ways to receive, who has handed in. English.

use crate::i18n::hand_ins::HandIns;

pub(crate) const HAND_INS: HandIns = HandIns {
    title: "Answers from phones",
    invite: "1. Invite members",
    invite_lead: "Members scan this code with their phone's camera, or open the link.",
    link: "Or send the link to a chat group",
    invite_label: "QR code of the invitation",
    invite_file: "Dinamika is opened from a file here, so phones cannot reach it by a link. Send this dinamika.html to members' phones; they open it, choose Start assessment, then Hand in answers. Their code can be scanned here as usual.",
    invite_local: "This address works on this device only. Host Dinamika where phones can open it, or send dinamika.html to the members.",
    copy: "Copy the link",
    copied: "The link was copied.",
    copy_failed: "The browser does not allow copying. Select the link and copy it yourself.",
    share: "Share",
    take_in: "2. Receive answers",
    camera: "Scan with the camera",
    camera_stop: "Close the camera",
    camera_hint: "Point the camera at a member's code. Each code is received as soon as it is read.",
    camera_plain: "This address uses plain http, so the camera cannot be used. Use a photo, a link or a file.",
    camera_none: "No camera found on this device. Use a photo, a link or a file.",
    camera_stopped: "The camera has stopped; another program may be using it, or this app was left for a while. All answers received so far are safe. Press Scan with the camera to open it again.",
    camera_denied: "Camera access was denied. Allow it in the browser's settings, or use a photo, a link or a file.",
    files: "Photos of codes or answer files",
    files_hint: "Several at once are fine.",
    pasted: "Pasted links",
    pasted_hint: "Paste members' messages; several links are fine.",
    take: "Receive",
    new: |count| format!("{count} received."),
    same: |count| format!("{count} already received."),
    replaced: |count| format!("{count} replaced an earlier one from the same person."),
    older: |count| format!("{count} older than what the same person has handed in; the newest is kept."),
    other_workshop: |count| {
        format!("{count} for another workshop, so not received. Ask the member to scan the invitation on this page.")
    },
    nothing: "No answers could be read there. Your data here has not changed.",
    damaged: "These answers are damaged or cut short. Ask the member to send them again.",
    newer: "These answers were made with a newer version of Dinamika. Update Dinamika on this device.",
    other_instrument: |id, version| {
        format!("These answers use another set of questions ({id}, version {version}), so they cannot be merged.")
    },
    decoder_missing: "The image reader did not load. Check the network, then try again.",
    who: |count| format!("3. Handed in ({count})"),
    who_hint: "Shows only who, not what they answered.",
    nobody: "Nobody has handed in yet.",
    no_role: "Role not given",
    remove: "Remove",
    removed: |count| format!("Removed: {count}."),
    open_all: "Open the spread of all questions",
    open_hint: "Once opened, the spread is stored in the assessment. Answers count only once agreed. At least three votes are needed. Figures already opened, including those for each role, only grow when at least three new votes for them have come in, so that nobody's answers can be guessed.",
    back: "Workshop overview",
};
