//! The resolved instrument as compact bytes: the build checks the shipped file once and the app only unpacks the outcome,
//! so parser and lint need not travel to every phone.
//!
//! Every value stands in the order of its fields: numbers in seven bits a byte, texts and lists after their length. Written by
//! hand because a derived reader, which expects a fault at every field, is many times as large.

use super::Instrument;

impl Instrument {
    /// The instrument as bytes for [`Instrument::unpack`] of the same build, without its [guide](Instrument::pack_guide).
    pub fn pack(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        Packed::pack(self, &mut bytes);
        bytes
    }

    /// What is said only once there is a result, as bytes for [`Instrument::with_guide`] of the same build: overlays, steps,
    /// recommendations, and the sources. It is half of all texts, and no question waits for it.
    pub fn pack_guide(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.overlays.pack(&mut bytes);
        self.steps.pack(&mut bytes);
        self.recommendations.pack(&mut bytes);
        self.stage_orders.pack(&mut bytes);
        self.sources.pack(&mut bytes);
        bytes
    }

    /// The instrument out of what [`Instrument::pack`] made, its guide empty. Nothing is checked again: other bytes give an
    /// instrument without meaning.
    ///
    /// ```
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let unpacked = Instrument::unpack(&instrument.pack());
    /// assert!(unpacked.recommendations.is_empty());
    /// assert_eq!(unpacked.with_guide(&instrument.pack_guide()), instrument);
    /// ```
    pub fn unpack(mut bytes: &[u8]) -> Self {
        Packed::unpack(&mut bytes)
    }

    /// The same instrument with the guide that [`Instrument::pack_guide`] made.
    #[must_use]
    pub fn with_guide(self, mut bytes: &[u8]) -> Self {
        Self {
            overlays: Packed::unpack(&mut bytes),
            steps: Packed::unpack(&mut bytes),
            recommendations: Packed::unpack(&mut bytes),
            stage_orders: Packed::unpack(&mut bytes),
            sources: Packed::unpack(&mut bytes),
            ..self
        }
    }
}

/// What can be packed. Bytes that are missing read as zero.
pub(super) trait Packed: Sized {
    fn pack(&self, bytes: &mut Vec<u8>);
    fn unpack(bytes: &mut &[u8]) -> Self;
}

/// Packs a structure: its fields one after another, but for those that are left empty.
macro_rules! packed {
    ($type:ident { $($field:tt),* $(,)? } $(empty { $($empty:ident),* })?) => {
        impl super::packed::Packed for $type {
            fn pack(&self, bytes: &mut Vec<u8>) {
                $(super::packed::Packed::pack(&self.$field, bytes);)*
            }

            #[inline(never)]
            fn unpack(bytes: &mut &[u8]) -> Self {
                Self { $($field: super::packed::Packed::unpack(bytes),)* $($($empty: Vec::new(),)*)? }
            }
        }
    };
}
pub(super) use packed;

/// Packs a choice: the number of the variant, then what it holds, if anything.
macro_rules! packed_choice {
    ($type:ident { $($tag:literal: $variant:ident $(($held:ident))?,)* else: $last:ident $(($last_held:ident))? }) => {
        impl super::packed::Packed for $type {
            fn pack(&self, bytes: &mut Vec<u8>) {
                match self {
                    $(Self::$variant $(($held))? => {
                        bytes.push($tag);
                        $(super::packed::Packed::pack($held, bytes);)?
                    })*
                    Self::$last $(($last_held))? => {
                        bytes.push(u8::MAX);
                        $(super::packed::Packed::pack($last_held, bytes);)?
                    }
                }
            }

            fn unpack(bytes: &mut &[u8]) -> Self {
                match super::packed::byte(bytes) {
                    $($tag => Self::$variant $(({
                        let $held = super::packed::Packed::unpack(bytes);
                        $held
                    }))?,)*
                    _ => Self::$last $(({
                        let $last_held = super::packed::Packed::unpack(bytes);
                        $last_held
                    }))?,
                }
            }
        }
    };
}
pub(super) use packed_choice;

packed!(Instrument {
    id,
    version,
    title,
    status_note,
    rating_rule,
    rules,
    scale,
    roles,
    profile_fields,
    dimensions,
    indicators,
    weight_sets,
    stages,
    examples,
} empty { overlays, steps, recommendations, stage_orders, sources });

/// The next byte.
pub(super) fn byte(bytes: &mut &[u8]) -> u8 {
    let Some((first, rest)) = bytes.split_first() else { return 0 };
    *bytes = rest;
    *first
}

fn write_number(mut number: u64, bytes: &mut Vec<u8>) {
    while 0x7f < number {
        bytes.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    bytes.push(number.to_le_bytes()[0]);
}

fn read_number(bytes: &mut &[u8]) -> u64 {
    let mut number = 0;
    for shift in (0..u64::BITS).step_by(7) {
        let next = byte(bytes);
        number |= u64::from(next & 0x7f) << shift;
        if next < 0x80 {
            break;
        }
    }
    number
}

macro_rules! packed_number {
    ($($type:ident),*) => {$(
        impl Packed for $type {
            fn pack(&self, bytes: &mut Vec<u8>) {
                write_number(u64::try_from(*self).unwrap_or_default(), bytes);
            }

            fn unpack(bytes: &mut &[u8]) -> Self {
                Self::try_from(read_number(bytes)).unwrap_or_default()
            }
        }
    )*};
}
packed_number!(u8, u16, u32, usize);

impl Packed for bool {
    fn pack(&self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(*self));
    }

    fn unpack(bytes: &mut &[u8]) -> Self {
        byte(bytes) != 0
    }
}

impl Packed for i32 {
    fn pack(&self, bytes: &mut Vec<u8>) {
        self.cast_unsigned().pack(bytes);
    }

    fn unpack(bytes: &mut &[u8]) -> Self {
        u32::unpack(bytes).cast_signed()
    }
}

impl Packed for String {
    fn pack(&self, bytes: &mut Vec<u8>) {
        self.len().pack(bytes);
        bytes.extend(self.as_bytes());
    }

    #[inline(never)]
    fn unpack(bytes: &mut &[u8]) -> Self {
        let length = usize::unpack(bytes).min(bytes.len());
        let (text, rest) = bytes.split_at(length);
        *bytes = rest;
        Self::from_utf8(text.to_vec()).unwrap_or_default()
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, bytes: &mut Vec<u8>) {
        self.len().pack(bytes);
        for entry in self {
            entry.pack(bytes);
        }
    }

    fn unpack(bytes: &mut &[u8]) -> Self {
        (0..usize::unpack(bytes)).map(|_| T::unpack(bytes)).collect()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, bytes: &mut Vec<u8>) {
        self.is_some().pack(bytes);
        if let Some(entry) = self {
            entry.pack(bytes);
        }
    }

    fn unpack(bytes: &mut &[u8]) -> Self {
        bool::unpack(bytes).then(|| T::unpack(bytes))
    }
}

impl<T: Packed> Packed for [T; 2] {
    fn pack(&self, bytes: &mut Vec<u8>) {
        for entry in self {
            entry.pack(bytes);
        }
    }

    fn unpack(bytes: &mut &[u8]) -> Self {
        [T::unpack(bytes), T::unpack(bytes)]
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, bytes: &mut Vec<u8>) {
        self.0.pack(bytes);
        self.1.pack(bytes);
    }

    fn unpack(bytes: &mut &[u8]) -> Self {
        (A::unpack(bytes), B::unpack(bytes))
    }
}
