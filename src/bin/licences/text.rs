//! A licence text, taken apart into who grants it and what is granted: the second is the same for many.

/// How the terms of the common licences begin, whatever stands before them.
const OPENINGS: [(&str, &str); 3] = [
    ("MIT", "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and"),
    ("zlib", "This software is provided 'as-is', without any express or implied warranty."),
    ("Unicode-3.0", "NOTICE TO USER: Carefully read the following legal agreement."),
];

/// A text with its notice apart from its terms.
#[derive(Debug)]
pub(crate) struct Text {
    /// Lines about this part alone: who holds the copyright.
    pub(crate) notice: Vec<String>,
    /// The name of the licence, where the terms are one of the common ones.
    pub(crate) licence: Option<&'static str>,
    pub(crate) terms: String,
}

impl Text {
    /// Takes a text apart. One that begins like no common licence is all terms.
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

    /// What makes two terms the same: their words, however the lines are broken.
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
