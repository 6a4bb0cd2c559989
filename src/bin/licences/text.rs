//! Splits a licence text into notice and terms: many parts share the same terms.

/// The first words of the terms of common licences, after any notice.
const OPENINGS: [(&str, &str); 3] = [
    ("MIT", "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and"),
    ("zlib", "This software is provided 'as-is', without any express or implied warranty."),
    ("Unicode-3.0", "NOTICE TO USER: Carefully read the following legal agreement."),
];

/// A text, split into notice and terms.
#[derive(Debug)]
pub(crate) struct Text {
    /// Lines about this part alone: the copyright holders.
    pub(crate) notice: Vec<String>,
    /// The name of the licence, if the terms are among the common ones.
    pub(crate) licence: Option<&'static str>,
    pub(crate) terms: String,
}

impl Text {
    /// Splits a text. A text without common terms is all terms.
    pub(crate) fn new(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        let opening = (0..lines.len()).find_map(|line| {
            let (before, after) = lines.split_at_checked(line)?;
            let words = words(&after.iter().take(4).copied().collect::<Vec<_>>().join(" "));
            let (licence, _) = OPENINGS.iter().find(|(_, opening)| words.starts_with(opening))?;
            Some((before, after, *licence))
        });
        match opening {
            Some((before, after, licence)) => Self {
                notice: before.iter().filter(|line| is_notice(line)).map(|line| line.trim().to_owned()).collect(),
                licence: Some(licence),
                terms: tidy(after),
            },
            None => Self { notice: Vec::new(), licence: None, terms: tidy(&lines) },
        }
    }

    pub(crate) fn is_mit(&self) -> bool {
        self.licence == Some("MIT")
    }

    /// The identity of terms: their words, regardless of line breaks.
    pub(crate) fn key(&self) -> String {
        words(&self.terms)
    }
}

/// Neither blank nor only the title of the licence.
fn is_notice(line: &str) -> bool {
    let line = line.trim();
    let title = line.len() < 40 && line.to_lowercase().contains("license");
    !line.is_empty() && !title && line != "COPYRIGHT AND PERMISSION NOTICE"
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tidy(lines: &[&str]) -> String {
    lines.join("\n").trim_matches('\n').to_owned()
}
