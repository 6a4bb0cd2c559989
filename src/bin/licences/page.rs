//! The page: the parts, then each text once.

use std::fmt::Write;

use crate::parts::Part;
use crate::text::Text;

const HEAD: &str = "\
LISENSI · LICENCES

Semua bagian yang dikirim bersama Dinamika dan lisensinya. Nomor menunjuk ke teks di bagian akhir; teks lisensi hanya sah
dalam bahasa aslinya. Bila ada pilihan, yang dicetak teks MIT.

All that ships with Dinamika, and its licences. Numbers refer to the texts at the end. Where there is a choice, the MIT text
is printed.
";

const RULE: &str = "------------------------------------------------------------------------";

/// The whole page.
pub(crate) fn page(parts: &[Part]) -> String {
    let mut printed: Vec<(String, &Text)> = Vec::new();
    let mut page = HEAD.to_owned();
    for part in parts {
        let mut notices: Vec<&str> = Vec::new();
        let mut numbers: Vec<usize> = Vec::new();
        for text in &part.texts {
            notices.extend(text.notice.iter().map(String::as_str));
            numbers.push(number(&mut printed, text));
        }
        numbers.sort_unstable();
        numbers.dedup();
        let numbers: Vec<_> = numbers.iter().map(|number| format!("[{number}]")).collect();
        line(&mut page, format!("\n{}\n  {} {}", part.name, part.licence, numbers.join(" ")).trim_end());
        for notice in notices.into_iter().chain(part.origin.iter().map(String::as_str)) {
            line(&mut page, &format!("  {notice}"));
        }
    }
    for (index, (_, text)) in printed.iter().enumerate() {
        let name = text.licence.map(|licence| format!(" {licence}")).unwrap_or_default();
        line(&mut page, &format!("\n{RULE}\n[{}]{name}\n\n{}", index + 1, text.terms));
    }
    page
}

/// The number of these terms, counted from 1.
fn number<'a>(printed: &mut Vec<(String, &'a Text)>, text: &'a Text) -> usize {
    let key = text.key();
    if let Some(index) = printed.iter().position(|(other, _)| *other == key) {
        return index + 1;
    }
    printed.push((key, text));
    printed.len()
}

fn line(page: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(page, "{text}");
}
