//! L0 — JSON as files have it: every number as it is written, every key in its place and none twice.
//!
//! The crates for this bring to every phone how any type and any number is read and written. What the app keeps is text,
//! whole numbers, and whatever another version of it may have written, which must leave as it came.
//!
//! ```
//! use dinamika::json::{Value, compact, parse};
//! let value = parse(r#" { "level": 3, "asked": 1.50, "by": ["Sri", null] } "#).expect("this is JSON");
//! assert_eq!(value.get("level").and_then(Value::as_i128), Some(3));
//! assert_eq!(compact(&value), r#"{"level":3,"asked":1.50,"by":["Sri",null]}"#);
//! let error = parse(r#"{"level": 3, "level": 4}"#).expect_err("of two levels one would be lost");
//! assert_eq!(error.to_string(), r#""level" stands twice at line 1 column 14"#);
//! ```

mod difference;
mod fault;
mod number;
mod object;
mod parse;
mod reader;
mod scalars;
mod write;

pub use difference::{applied, difference};
pub use fault::{ParseError, Wrong};
pub use number::Number;
pub use object::Object;
pub use parse::{MOST_ENTRIES, parse};
pub use write::{compact, indented, quoted};

/// Any JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Values under keys.
    Object(Object),
}

impl Value {
    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value of `true` and `false`.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(flag) = self { Some(*flag) } else { None }
    }

    /// The value of a number that is written as a whole one.
    pub fn as_i128(&self) -> Option<i128> {
        if let Self::Number(number) = self { number.as_i128() } else { None }
    }

    /// The text of a text.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The values of a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        if let Self::List(values) = self { Some(values) } else { None }
    }

    /// The keys and values of an object.
    pub fn as_object(&self) -> Option<&Object> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// What an object has under this key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }
}

/// Makes a value of whatever a variant holds, or of what becomes that.
macro_rules! made_of {
    ($($variant:ident: $($type:ty),*;)*) => {$($(
        impl From<$type> for Value {
            fn from(given: $type) -> Self {
                Self::$variant(given.into())
            }
        }
    )*)*};
}
made_of! {
    Bool: bool;
    Number: u8, u16, u32, u64, usize, i32, i64, Number;
    Text: &str, String;
    List: Vec<Value>;
    Object: Object;
}

/// Nothing is `null`.
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(given: Option<T>) -> Self {
        given.map_or(Self::Null, Into::into)
    }
}
