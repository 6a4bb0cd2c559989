//! Settings and data. English.

use crate::i18n::settings::Settings;

pub(crate) const SETTINGS: Settings = Settings {
    title: "Data & settings",
    language: "Language",
    theme: "Colours",
    theme_device: "As on this device",
    theme_light: "Light",
    theme_dark: "Dark",
    theme_projector: "Projector: black, white and large",
    text_size: "Text size",
    text_normal: "Normal",
    text_large: "Large",
    text_largest: "Largest",
    keyboard: "Keyboard",
    keys_on: "Single keys answer questions",
    keys_list: |levels| {
        format!(
            "{levels} choose a level, U don't know, N not applicable, Enter next, Backspace back. Ctrl+Z undo, Ctrl+Shift+Z redo, Ctrl+S download a backup."
        )
    },
    data: "Your data",
    data_where: "All assessments are stored in this browser only. Clearing the browser's data deletes them too, so download a backup regularly.",
    data_none: "There are no assessments yet. Start one from the home page.",
    data_item: |name, date| format!("{name}, {date}"),
    applied: "Settings saved.",
};
