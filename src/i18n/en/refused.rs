//! Why a file is rejected, and what to do. English.

use crate::i18n::refused::Refused;

pub(crate) const REFUSED: Refused = Refused {
    nothing_changed: "None of your data was changed.",
    choose_assessment: "Choose a .json file that was downloaded from Dinamika.",
    ask_hand_in: "Ask the member to show the code, or to send the link or the file dinamika-jawaban.json.",
    empty: "This file is empty. Downloading or copying it may not have finished. Download it or ask for it again.",
    unreadable: "The browser cannot read this file. It may have been moved or deleted, or not be on this device yet. Copy it to this device first, then choose it again.",
    too_large: "This file is too large (20 MB at most) or holds too many entries.",
    encoding: "The text in this file is saved in another encoding, so some of its letters are uncertain. Open the file in a text editor (such as Notepad), choose Save as with the encoding UTF-8, then choose the result here. The original file, before it was edited, is better still.",
    cut_short: "This file is cut short: its end is missing. Download it again or ask for it again.",
    damaged: "What is in this file was changed or damaged, so it cannot be read. Use the original file, before it was edited, or ask for it again.",
    picture: "This is a picture. Photos of members' QR codes are received at the workshop, on the page Answers from phones.",
    no_code: "No answers could be read in this picture. Take it again, closer, in good light and with the whole code in view, or ask for the link.",
    pdf: "This is a PDF document, perhaps a printout. Answers cannot be read from it.",
    office: "This is an Excel workbook or another office document.",
    archive: "This is an archive (such as a zip). Extract it first, then choose the file within.",
    unknown: "This kind of file is not known.",
    own_table: "This is a table from Dinamika for spreadsheets. Tables do not hold the whole assessment, so they cannot be opened again.",
    table: "This is a table (CSV).",
    web_page: "This is a web page. A sign-in page or an error message may have been downloaded in place of the file.",
    other_json: "This is a JSON file of another program.",
    text: "This is plain text.",
    hand_in: "These are a workshop participant's answers. Open the workshop, then choose “Invite members and receive answers”.",
    assessment: "This is a file of an assessment or a plan, not a participant's answers. Open it from the home page, at “Open an assessment file”.",
    newer: "This file was made with a newer version of Dinamika. It is not damaged. Reload this page (or use the latest dinamika.html), then open the file again.",
    unknown_format: "This is a Dinamika file of a kind that is not known here, perhaps of a newer version. Reload this page (or use the latest dinamika.html), then open the file again.",
    instrument: "This file uses another set of questions, so its answers cannot be read here. Keep the file and open it with the app that made it.",
    newer_instrument: |version| {
        format!(
            "This file uses a newer set of questions (version {version}). The file is not damaged. Reload this page (or use the latest dinamika.html), then open the file again."
        )
    },
    older_instrument: |version| {
        format!(
            "This file uses an older set of questions (version {version}), so its answers cannot be read here. The file is not damaged. Keep it and open it with the version of Dinamika that made it."
        )
    },
    response: |place| {
        format!("The answer to {place} in this file is not one of the choices. Ask the sender for the file again.")
    },
};
