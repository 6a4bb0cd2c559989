//! Retired words in texts for people: each thing has one everyday name.
//!
//! Words are matched whole, ignoring case, also with the Indonesian suffix *-nya*.

use super::tree::File;

/// Retired Indonesian words, each with its replacement.
const INDONESIAN: [(&str, &str); 25] = [
    ("peramban", "browser"),
    ("berkas", "file"),
    ("papan ketik", "keyboard"),
    ("cakram", "penyimpanan perangkat"),
    ("galat", "kesalahan"),
    ("pembatas", "penghambat utama"),
    ("gerbang", "syarat ke tahap"),
    ("berdiri", "berada"),
    ("terbuka berikutnya", "langkah berikutnya"),
    ("dapat disebut", "dapat ditentukan"),
    ("tengah", "nilai tengah"),
    ("terbelah", "terpecah"),
    ("kedua ujung", "tingkat terendah dan tertinggi"),
    ("serahan", "jawaban masuk, jawaban anggota"),
    ("pemandu", "fasilitator"),
    ("bidang", "dimensi"),
    ("instrumen", "daftar pertanyaan"),
    ("indikator", "pertanyaan"),
    ("peringkat", "nomor tahap"),
    ("tenaga kerja", "pekerja"),
    ("keadaan", "status"),
    ("membuang", "menghapus"),
    ("untuk selamanya", "permanen"),
    ("seluruh ruangan", "semua peserta"),
    ("pendukung teknis", "Lembaga Pendamping Teknis"),
];

/// Retired English words, each with its replacement.
const ENGLISH: [(&str, &str); 28] = [
    ("gate", "conditions for stage n"),
    ("gates", "conditions"),
    ("constraint", "main obstacle"),
    ("opens next", "what to do next"),
    ("most telling", "decides most"),
    ("newly met", "conditions then met"),
    ("be named", "be determined"),
    ("both ends", "the lowest and the highest level"),
    ("hand-in", "answers"),
    ("take in", "receive"),
    ("takes in", "receives"),
    ("taken in", "received"),
    ("role not told", "role not given"),
    ("gives no camera", "no camera found"),
    ("service notes", "invoices between firms"),
    ("technical support body", "Technical Assistance Body"),
    ("cluster facilitator", "Economic Activity Adviser"),
    ("instrument", "set of questions"),
    ("indicator", "question"),
    ("indicators", "questions"),
    ("rank", "stage number"),
    ("state", "status"),
    ("throw", "delete"),
    ("for good", "permanently"),
    ("bring back", "restore"),
    ("brought back", "restored"),
    ("invented", "made-up"),
    ("newer dinamika", "newer version of Dinamika"),
];

/// Exceptions where such a word is correct.
const RIGHT: [(&str, &str); 5] = [
    ("i18n/id/about.rs", "jawa tengah"), // A province.
    ("i18n/id/home.rs", "jawa tengah"),
    ("i18n/id/about.rs", "lama berdiri"), // About when a cluster was founded.
    ("i18n/", "nilai tengah"),            // The word for a median.
    ("i18n/", "nilai tengahnya"),
];

/// Words allowed in whole files: the about page is also for researchers, and tables are for statistics.
const SPECIAL: [(&str, &[&str]); 2] =
    [("about.rs", &["instrumen", "instrument"]), ("tables.rs", &["indikator", "indicator", "indicators"])];

/// Retired words in the texts of the interface.
pub(crate) fn interface(file: &File) -> Vec<String> {
    let retired = match file.path.get(..8) {
        Some("i18n/id/") => &INDONESIAN[..],
        Some("i18n/en/") => &ENGLISH[..],
        _ => return Vec::new(),
    };
    let texts: Vec<_> = file.source.literals.iter().map(|text| without(text, '{', '}')).collect();
    faults(&file.path, &texts.join(" | "), retired)
}

/// Retired words of either language in a page or manifest, ignoring tags and comments.
pub(crate) fn page(path: &str, text: &str) -> Vec<String> {
    let text = without(text, '<', '>');
    [&INDONESIAN[..], &ENGLISH[..]].into_iter().flat_map(|retired| faults(path, &text, retired)).collect()
}

fn faults(path: &str, text: &str, retired: &[(&str, &str)]) -> Vec<String> {
    let mut text = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    for (_, phrase) in RIGHT.iter().filter(|(place, _)| path.starts_with(place)) {
        text = text.replace(phrase, "|");
    }
    let is_special = |word| SPECIAL.iter().any(|(place, words)| path.ends_with(place) && words.contains(word));
    let found = retired.iter().filter(|(word, _)| !is_special(word) && stands_in(word, &text));
    found.map(|(word, better)| format!("{path}: {word}; write {better}")).collect()
}

/// Whether the text contains the word, not as a part of another word.
fn stands_in(word: &str, text: &str) -> bool {
    let goes_on = |one: char| one.is_alphanumeric();
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let after = after.strip_prefix("nya").unwrap_or(after);
        !before.ends_with(goes_on) && !after.starts_with(goes_on)
    })
}

/// The text without the parts between these two characters.
fn without(text: &str, open: char, close: char) -> String {
    let mut depth = 0_u32;
    let mut rest = String::new();
    for one in text.chars() {
        if one == open {
            depth += 1;
        } else if one == close && depth != 0 {
            depth -= 1;
        } else if depth == 0 {
            rest.push(one);
        }
    }
    rest
}
