//! The settings page.

/// The settings page.
#[derive(Debug)]
pub struct Settings {
    /// The heading.
    pub title: &'static str,
    /// What to do about unreadable records.
    pub unreadable_help: &'static str,
    /// Button that downloads one of them.
    pub download_unreadable: fn(usize) -> String,
    /// Button that replaces it by its copy from disk.
    pub rescue: fn(&str) -> String,
    /// Label of the language.
    pub language: &'static str,
    /// Label of the colours.
    pub theme: &'static str,
    /// Colours as on the device.
    pub theme_device: &'static str,
    /// Light colours.
    pub theme_light: &'static str,
    /// Dark colours.
    pub theme_dark: &'static str,
    /// Colours for projectors.
    pub theme_projector: &'static str,
    /// Label of the text size.
    pub text_size: &'static str,
    /// Normal size.
    pub text_normal: &'static str,
    /// Large size.
    pub text_large: &'static str,
    /// Largest size.
    pub text_largest: &'static str,
    /// Label of the keyboard shortcuts.
    pub keyboard: &'static str,
    /// The choice to use single keys.
    pub keys_on: &'static str,
    /// The list of keys.
    pub keys_list: fn(&str) -> String,
    /// Heading of the data.
    pub data: &'static str,
    /// Where it is stored.
    pub data_where: &'static str,
    /// There is none yet.
    pub data_none: &'static str,
    /// One assessment.
    pub data_item: fn(&str, &str) -> String,
    /// Heading of the part on this device and address.
    pub device: &'static str,
    /// The app was opened as a single file.
    pub device_single_file: &'static str,
    /// The app works offline.
    pub device_ready: &'static str,
    /// It will work offline soon.
    pub device_preparing: &'static str,
    /// The limits of plain http.
    pub device_plain_http: &'static str,
    /// Caching was interrupted by the network.
    pub device_interrupted: &'static str,
    /// The host has altered the files.
    pub device_altered: &'static str,
    /// The browser cannot cache it.
    pub device_impossible: &'static str,
    /// Announced after a change.
    pub applied: &'static str,
}
