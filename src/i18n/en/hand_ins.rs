//! Who has handed in, and the ways to do so. English.

use crate::i18n::hand_ins::HandIns;

pub(crate) const HAND_INS: HandIns = HandIns {
    title: "Answers from phones",
    invite: "1. Invite members",
    invite_lead: "Members scan this code with their phone's camera, or open the link.",
    invite_label: "QR code of the invitation",
    invite_file: "Dinamika is opened from a file here, so phones cannot reach it by a link. Send this dinamika.html to members' phones; they open it, choose Start assessment, then Hand in answers. Their code can be scanned here as usual.",
    invite_local: "This address works on this device only. Host Dinamika where phones can open it, or send dinamika.html to the members.",
    copy: "Copy the link",
    copied: "The link was copied.",
    copy_failed: "The browser does not allow copying. Select the link and copy it yourself.",
    share: "Share",
    take_in: "2. Take in answers",
    camera: "Scan with the camera",
    camera_stop: "Close the camera",
    camera_hint: "Point the camera at a member's code. Each code that is read comes in at once.",
    camera_plain: "This address is plain http, so browsers give no camera. Use a photo, a link or a file.",
    camera_none: "This device gives no camera. Use a photo, a link or a file.",
    camera_stopped: "The camera has stopped; another program may use it, or this app was left for a while. All answers taken in are safe. Press Scan with the camera to open it again.",
    camera_denied: "Camera access was denied. Allow it in the browser's settings, or use a photo, a link or a file.",
    files: "Photos of codes or hand-in files",
    files_hint: "Several at once are fine.",
    pasted: "Pasted links",
    pasted_hint: "Paste members' messages; several links are fine.",
    take: "Take in",
    new: |count| format!("{count} taken in."),
    same: |count| format!("{count} known already."),
    replaced: |count| format!("{count} replaced an earlier one from the same person."),
    older: |count| format!("{count} older than what the same person has handed in; the newest one stays."),
    other_workshop: |count| {
        format!("{count} for another workshop, so not taken in. Ask the member to scan the invitation on this page.")
    },
    nothing: "No answers could be read there. Nothing here has changed.",
    damaged: "These answers are damaged or cut short. Ask the member to send them again.",
    newer: "These answers were made with a newer Dinamika. Update Dinamika on this device.",
    other_instrument: |id, version| {
        format!("These answers are for another instrument ({id}, version {version}), so they cannot be merged.")
    },
    decoder_missing: "The part that reads pictures has not arrived. Check the network and try again.",
    who: |count| format!("3. Handed in ({count})"),
    who_hint: "Only who, not what they answered.",
    nobody: "Nobody has handed in yet.",
    no_role: "Role not told",
    remove: "Take out",
    removed: "One was taken out.",
    open_all: "Open the spread of all questions",
    open_hint: "Once open, the spread is stored in the assessment. Answers count only once agreed. It takes at least three votes. What was opened, also the figures of each role, grows only by at least three new votes for that figure, so that nobody's answers can be guessed.",
    back: "Workshop overview",
};
