//! Confirmation of a download. English.

use crate::i18n::offered::Offered;

pub(crate) const OFFERED: Offered = Offered {
    title: "Is the file there?",
    lead: |name| {
        format!(
            "The file “{name}” was passed to the browser. Look in the downloads folder: browsers inside chat apps often do not save it. Until you have made sure, this does not count as a backup. The data here is safe."
        )
    },
    arrived: "Yes, the file is there",
    noted: "Noted as a backup.",
    missing: "It is not, use another way",
    ways: "Ways without a download. Once it is stored elsewhere, press “Yes, the file is there”.",
    pick: "Choose where to save it",
    share: "Share the file",
    copy: "Copy as text",
    copied: "Copied. Paste it into a message to yourself. To open it again: copy the whole text and paste it on any page of Dinamika.",
    copy_failed: "It could not be copied. Select the whole text below and copy it.",
    shared: "The file was passed on. Make sure that it arrived, then press “Yes, the file is there”.",
    not_shared: "Nothing is stored yet. Try another way.",
    text: "What is in the file",
    code: "What is in the file as a code: scan it with the camera of another phone and keep the text. The code is dense; hold the camera close.",
    later: "Later",
};
