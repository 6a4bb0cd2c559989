//! What can be wrong with a text that should be JSON.

use thiserror::Error;

use super::parse::MOST_ENTRIES;

/// What is wrong with a text, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{wrong} at line {line} column {column}")]
pub struct ParseError {
    /// What is wrong.
    pub wrong: Wrong,
    /// The line, from 1.
    pub line: usize,
    /// The character in it, from 1.
    pub column: usize,
}

impl ParseError {
    /// The fault at this byte of the text.
    pub(super) fn new(wrong: Wrong, text: &str, at: usize) -> Self {
        let before = text.get(..at).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let column = before.get(start..).map_or(0, |line| line.chars().count());
        Self { wrong, line: 1 + before.bytes().filter(|byte| *byte == b'\n').count(), column: 1 + column }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Wrong {
    /// The text ends before the value does.
    #[error("the text ends too early")]
    End,
    /// Neither a text, a number, a list, an object nor one of the three words.
    #[error("this begins no value")]
    Value,
    /// A digit is missing.
    #[error("a digit is missing")]
    Digit,
    /// An entry is followed neither by a comma nor by the end.
    #[error("neither a comma nor a closing bracket")]
    Comma,
    /// A key is not a text.
    #[error("a key in quotation marks is missing")]
    Key,
    /// No colon after a key.
    #[error("a colon is missing")]
    Colon,
    /// A control character in a text that is not written as an escape.
    #[error("a control character in a text")]
    Control,
    /// A backslash before what makes no escape with it.
    #[error("no such escape")]
    Escape,
    /// An escape for half a character without the other half.
    #[error("half a character")]
    Half,
    /// The same key twice in one object.
    #[error("\"{0}\" stands twice")]
    Twice(String),
    /// Nested more deeply than any file of use.
    #[error("nested too deeply")]
    Depth,
    /// A list or object longer than any of use.
    #[error("more than {MOST_ENTRIES} entries")]
    Entries,
    /// Something stands behind the value.
    #[error("something stands behind the value")]
    Behind,
}
