//! The settings page. English.

use crate::i18n::settings::Settings;

pub(crate) const SETTINGS: Settings = Settings {
    title: "Data & settings",
    unreadable_help: "Download it first. If there is a Restore button, this device still has an intact copy.",
    download_unreadable: |number| format!("Download data {number}"),
    rescue: |name| format!("Restore {name} from the intact copy"),
    language: "Language",
    theme: "Colours",
    theme_device: "Match this device",
    theme_light: "Light",
    theme_dark: "Dark",
    theme_projector: "Projector: black, white and large",
    text_size: "Text size",
    text_normal: "Normal",
    text_large: "Large",
    text_largest: "Largest",
    keyboard: "Keyboard",
    keys_on: "Answer with single keys",
    keys_list: |levels| {
        format!(
            "{levels} choose a level, U don't know, N not applicable, Enter next, Backspace back. Ctrl+Z undo, Ctrl+Shift+Z redo, Ctrl+S download a backup."
        )
    },
    data: "Your data",
    data_where: "All assessments are stored in this browser only. Clearing the browser's data deletes them too, so download a backup regularly.",
    data_none: "There are no assessments yet. Start one from the home page.",
    data_item: |name, date| format!("{name}, {date}"),
    device: "This device",
    device_single_file: "Dinamika was opened from one file and works offline. Answers are stored in this browser, not inside that file: download a backup before you change devices.",
    device_ready: "Dinamika works offline in this browser, even after it was closed.",
    device_preparing: "Dinamika is being prepared for offline use. Leave this page open for a moment.",
    device_plain_http: "This address uses plain http. Answering, saving and downloading work. What does not: installing for offline use, the camera and the copy button. Ask your host for an https address, or use the file dinamika.html.",
    device_interrupted: "The network failed before Dinamika was ready for offline use. Your answers are safe. Open Dinamika again when there is a network.",
    device_altered: "The server at this address changes the files of Dinamika before it sends them, by adding a script for example, so Dinamika cannot be stored for offline use. There is nothing wrong with this browser. Answering, saving and downloading work, and your answers are safe. Ask your host to send all files unchanged, or use the file dinamika.html.",
    device_impossible: "This browser cannot store Dinamika for offline use. Everything else works, and your answers are safe. For offline use try another browser, or use the file dinamika.html.",
    applied: "Settings saved.",
};
