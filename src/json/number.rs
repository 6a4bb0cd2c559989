//! Numbers as they are written.

use std::fmt;

/// A number, kept to the letter: `1.50` stays `1.50`, and no digit is lost however many there are. Two are equal when they are
/// written the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(String);

impl Number {
    /// Only the parser calls this, with what it has found to be a number.
    pub(super) fn written(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// A floating-point number in the fewest digits that read as the same one; nothing for what is not finite.
    ///
    /// ```
    /// use dinamika::json::Number;
    /// assert_eq!(Number::of_f64(12.5).map(|number| number.to_string()), Some("12.5".to_owned()));
    /// assert_eq!(Number::of_f64(f64::NAN), None);
    /// ```
    pub fn of_f64(number: f64) -> Option<Self> {
        number.is_finite().then(|| Self(format!("{number:?}")))
    }

    /// The value of a number that is written whole, without fraction and exponent.
    pub fn as_i128(&self) -> Option<i128> {
        self.0.parse().ok()
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

impl From<usize> for Number {
    fn from(number: usize) -> Self {
        Self(number.to_string())
    }
}

/// Written as a wider number is: how digits are written is then there once, not for each type.
macro_rules! widened {
    ($($type:ty),*) => {$(
        impl From<$type> for Number {
            fn from(number: $type) -> Self {
                Self::from(i64::from(number))
            }
        }
    )*};
}
widened!(u8, u16, u32, i32);
