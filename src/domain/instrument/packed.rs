//! The resolved instrument as compact bytes: the build checks the shipped file once and the app only unpacks the outcome,
//! so parser and lint need not travel to every phone.
//!
//! Every value stands in the order of its fields: numbers in seven bits a byte, texts and lists after their length. Written by
//! hand because a derived reader, which expects a fault at every field, is many times as large.

use super::{Instrument, LocalizedText, Step};

impl Instrument {
    /// The instrument as bytes for [`Instrument::unpack`] of the same build, without its [guide](Instrument::pack_guide) and
    /// [references](Instrument::pack_references).
    pub fn pack(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        Packed::pack(self, &mut bytes);
        bytes
    }

    /// What is said only once there is a result, as bytes for [`Instrument::with_guide`] of the same build: overlays, steps
    /// in short, and recommendations. It is half of all texts, and no question waits for it.
    pub fn pack_guide(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.overlays.pack(&mut bytes);
        let brief: Vec<_> = self.steps.iter().map(|step| (step.number, step.abbr.clone())).collect();
        brief.pack(&mut bytes);
        self.recommendations.pack(&mut bytes);
        self.stage_orders.pack(&mut bytes);
        bytes
    }

    /// What is read up, as bytes for [`Instrument::with_references`] of the same build: help to each indicator, the steps in
    /// full, what levels and weights mean, and what all of it leans on.
    pub fn pack_references(&self) -> Vec<u8> {
        let mut whole = self.clone();
        let mut bytes = Vec::new();
        self.steps.pack(&mut bytes);
        self.sources.pack(&mut bytes);
        whole.texts_of_references().for_each(|text| text.pack(&mut bytes));
        whole.keys_of_sources().for_each(|keys| keys.pack(&mut bytes));
        bytes
    }

    fn texts_of_references(&mut self) -> impl Iterator<Item = &mut LocalizedText> {
        let of_indicators = self.indicators.iter_mut().map(|one| &mut one.help);
        let of_weights = self.weight_sets.iter_mut().map(|one| &mut one.note);
        of_indicators.chain(of_weights).chain(self.scale.meanings())
    }

    fn keys_of_sources(&mut self) -> impl Iterator<Item = &mut Vec<String>> {
        (self.indicators.iter_mut().map(|one| &mut one.sources))
            .chain(self.dimensions.iter_mut().map(|one| &mut one.sources))
            .chain(self.weight_sets.iter_mut().map(|one| &mut one.sources))
            .chain(self.stages.iter_mut().map(|one| &mut one.sources))
            .chain(self.profile_fields.iter_mut().map(|one| &mut one.sources))
            .chain(self.examples.iter_mut().map(|one| &mut one.sources))
            .chain(self.overlays.iter_mut().map(|one| &mut one.sources))
    }

    /// The instrument out of what [`Instrument::pack`] made, its guide and references empty. Nothing is checked again: other bytes give an
    /// instrument without meaning.
    ///
    /// ```
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let unpacked = Instrument::unpack(&instrument.pack());
    /// assert!(unpacked.recommendations.is_empty());
    /// let whole = unpacked.with_guide(&instrument.pack_guide()).with_references(&instrument.pack_references());
    /// assert_eq!(whole, instrument);
    /// ```
    pub fn unpack(mut bytes: &[u8]) -> Self {
        Packed::unpack(&mut bytes)
    }

    /// The same instrument with the guide that [`Instrument::pack_guide`] made.
    #[must_use]
    pub fn with_guide(self, mut bytes: &[u8]) -> Self {
        let overlays = Packed::unpack(&mut bytes);
        let brief: Vec<(u8, LocalizedText)> = Packed::unpack(&mut bytes);
        let brief = brief.into_iter().map(|(number, abbr)| Step { number, abbr, ..Step::default() });
        Self {
            overlays,
            steps: brief.collect(),
            recommendations: Packed::unpack(&mut bytes),
            stage_orders: Packed::unpack(&mut bytes),
            ..self
        }
    }

    /// The same instrument, with its guide or without, with what [`Instrument::pack_references`] made.
    #[must_use]
    pub fn with_references(mut self, mut bytes: &[u8]) -> Self {
        self.steps = Packed::unpack(&mut bytes);
        self.sources = Packed::unpack(&mut bytes);
        self.texts_of_references().for_each(|text| *text = Packed::unpack(&mut bytes));
        // Those of the overlays, which are in the guide, come last.
        self.keys_of_sources().for_each(|keys| *keys = Packed::unpack(&mut bytes));
        self
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
                Self { $($field: super::packed::Packed::unpack(bytes),)* $($($empty: Default::default(),)*)? }
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
