//! Exact decimals for weights and thresholds.

use serde::{Deserialize, Serialize};

use super::sealed::sealed;

/// A number of thousandths, zero or more: exactly as written in the instrument file, without binary rounding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Thousandths(#[serde(deserialize_with = "sealed")] u32);

impl Thousandths {
    /// One.
    pub const ONE: Self = Self(1000);

    /// Parses a decimal number such as `1.5` or `0.125`.
    ///
    /// Nothing is rounded: `None` for negative numbers and for more than three decimals.
    pub fn read(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let significant = decimals.trim_end_matches('0');
        let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if significant.len() > 3 || !is_plain(whole) || !is_plain(significant) {
            return None;
        }
        let whole: u32 = whole.parse().ok()?;
        let decimals: u32 = format!("{significant:0<3}").parse().ok()?;
        Some(Self(whole.checked_mul(1000)?.checked_add(decimals)?))
    }

    /// The number of thousandths.
    pub const fn count(self) -> u32 {
        self.0
    }

    /// The nearest floating-point number, for output only.
    pub fn to_f64(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}
