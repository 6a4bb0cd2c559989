//! Rust source with comments and the contents of literals removed.

/// A parsed source file.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// The code, with comments and literals replaced by blanks.
    pub(crate) code: String,
    /// The contents of string literals, one entry each.
    pub(crate) literals: Vec<String>,
}

impl Source {
    pub(crate) fn of(text: &str) -> Self {
        let mut reader = Reader { rest: text.chars().collect(), at: 0, source: Self::default() };
        while reader.step() {}
        reader.source
    }

    /// The words of the code and the literals. A name such as `SP1_LIMIT` is two words.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        let texts = std::iter::once(self.code.as_str()).chain(self.literals.iter().map(String::as_str));
        texts.flat_map(|text| text.split(|one: char| !one.is_alphanumeric())).filter(|word| !word.is_empty())
    }
}

struct Reader {
    rest: Vec<char>,
    at: usize,
    source: Source,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.rest.get(self.at + ahead).copied()
    }

    fn starts_with(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(ahead, one)| self.peek(ahead) == Some(one))
    }

    /// Reads one token; false at the end.
    fn step(&mut self) -> bool {
        let Some(one) = self.peek(0) else { return false };
        let in_word = |before: char| before.is_alphanumeric() || before == '_';
        let word_goes_on = self.at.checked_sub(1).is_some_and(|before| in_word(self.rest[before]));
        if self.starts_with("//") {
            while self.peek(0).is_some_and(|one| one != '\n') {
                self.at += 1;
            }
        } else if self.starts_with("/*") {
            self.block_comment();
        } else if one == '"' {
            self.at += 1;
            self.quoted();
        } else if one == 'r' && !word_goes_on && self.raw_hashes().is_some() {
            self.raw();
        } else if one == '\'' && self.is_character() {
            self.character();
        } else {
            self.source.code.push(one);
            self.at += 1;
        }
        true
    }

    fn block_comment(&mut self) {
        let mut depth = 0_u32;
        while self.peek(0).is_some() {
            let (change, length) = if self.starts_with("/*") { (1, 2) } else { (0, 1) };
            depth += change;
            if self.starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    break;
                }
            } else {
                self.at += length;
            }
        }
        self.source.code.push(' ');
    }

    /// The rest of a string after its opening quotation mark.
    fn quoted(&mut self) {
        let mut literal = String::new();
        while let Some(one) = self.peek(0) {
            self.at += 1;
            match one {
                '"' => break,
                '\\' => {
                    literal.extend(self.peek(0));
                    self.at += 1;
                }
                _ => literal.push(one),
            }
        }
        self.literal(literal);
    }

    /// The number of hashes if a raw string starts here.
    fn raw_hashes(&self) -> Option<usize> {
        let behind = &self.rest[self.at + 1..];
        let hashes = behind.iter().take_while(|one| **one == '#').count();
        (self.peek(hashes + 1) == Some('"')).then_some(hashes)
    }

    fn raw(&mut self) {
        let hashes = self.raw_hashes().unwrap();
        self.at += hashes + 2;
        let end = format!("\"{}", "#".repeat(hashes));
        let mut literal = String::new();
        while !self.starts_with(&end) {
            let Some(one) = self.peek(0) else { break };
            literal.push(one);
            self.at += 1;
        }
        self.at += end.len();
        self.literal(literal);
    }

    /// Whether a quotation mark starts a character literal instead of a lifetime.
    fn is_character(&self) -> bool {
        self.peek(1) == Some('\\') || self.peek(2) == Some('\'')
    }

    fn character(&mut self) {
        let from = self.at + 1;
        self.at = from + if self.peek(1) == Some('\\') { 2 } else { 1 };
        while self.peek(0).is_some_and(|one| one != '\'') {
            self.at += 1;
        }
        let literal = self.rest[from..self.at].iter().collect();
        self.at += 1;
        self.literal(literal);
    }

    fn literal(&mut self, literal: String) {
        self.source.literals.push(literal);
        self.source.code.push_str("\"\"");
    }
}
