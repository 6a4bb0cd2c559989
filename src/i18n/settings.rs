//! Settings and data.

/// Settings and data.
#[derive(Debug)]
pub struct Settings {
    /// The heading.
    pub title: &'static str,
    /// What to do about stored records that cannot be read.
    pub unreadable_help: &'static str,
    /// Downloads one of them.
    pub download_unreadable: fn(usize) -> String,
    /// Puts the copy on disk in its place.
    pub rescue: fn(&str) -> String,
    /// The language.
    pub language: &'static str,
    /// The colours.
    pub theme: &'static str,
    /// As the device.
    pub theme_device: &'static str,
    /// Light.
    pub theme_light: &'static str,
    /// Dark.
    pub theme_dark: &'static str,
    /// Projector.
    pub theme_projector: &'static str,
    /// The text size.
    pub text_size: &'static str,
    /// Normal.
    pub text_normal: &'static str,
    /// Large.
    pub text_large: &'static str,
    /// Largest.
    pub text_largest: &'static str,
    /// The keys.
    pub keyboard: &'static str,
    /// On.
    pub keys_on: &'static str,
    /// Which keys there are.
    pub keys_list: fn(&str) -> String,
    /// The data.
    pub data: &'static str,
    /// Where it is.
    pub data_where: &'static str,
    /// Nothing yet.
    pub data_none: &'static str,
    /// One assessment.
    pub data_item: fn(&str, &str) -> String,
    /// This device and address.
    pub device: &'static str,
    /// The app is one file.
    pub device_single_file: &'static str,
    /// It works without a network.
    pub device_ready: &'static str,
    /// It will soon.
    pub device_preparing: &'static str,
    /// What plain http lacks.
    pub device_plain_http: &'static str,
    /// The network failed before all of it was kept.
    pub device_interrupted: &'static str,
    /// The host does not send it as it was built.
    pub device_altered: &'static str,
    /// The browser cannot keep it.
    pub device_impossible: &'static str,
    /// Said after a change.
    pub applied: &'static str,
}
