//! The rating scale: its levels and their names.

use serde::{Deserialize, Serialize};

use super::fault::FaultKind;
use super::sealed::sealed;
use super::text::LocalizedText;

/// A level on the instrument's scale. Only [`Scale::level`] creates one, so it is never off the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Level(#[serde(deserialize_with = "sealed")] u8);

impl Level {
    /// The numeral of the level.
    pub const fn numeral(self) -> u8 {
        self.0
    }
}

/// The general meaning of a level, independent of the indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelText {
    /// The numeral.
    pub level: u8,
    /// Its name, such as "Routine".
    #[serde(default)]
    pub name: LocalizedText,
    /// Its meaning in one sentence.
    #[serde(default)]
    pub meaning: LocalizedText,
}

/// The levels, lowest first, without a gap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<LevelText>", into = "Vec<LevelText>")]
pub struct Scale {
    lowest: u8,
    highest: u8,
    texts: Vec<LevelText>,
}

impl TryFrom<Vec<LevelText>> for Scale {
    type Error = FaultKind;

    /// A scale needs at least two levels, consecutive.
    fn try_from(texts: Vec<LevelText>) -> Result<Self, FaultKind> {
        let rising = texts.is_sorted_by(|one, next| one.level.checked_add(1) == Some(next.level));
        match (texts.first(), texts.last()) {
            (Some(first), Some(last)) if first.level < last.level && rising => {
                Ok(Self { lowest: first.level, highest: last.level, texts })
            }
            _ => Err(FaultKind::BrokenScale),
        }
    }
}

impl From<Scale> for Vec<LevelText> {
    fn from(scale: Scale) -> Self {
        scale.texts
    }
}

impl Scale {
    /// The level with this numeral, if the scale has it.
    pub fn level(&self, numeral: u8) -> Option<Level> {
        (self.lowest..=self.highest).contains(&numeral).then_some(Level(numeral))
    }

    /// The lowest level.
    pub fn lowest(&self) -> Level {
        Level(self.lowest)
    }

    /// The highest level.
    pub fn highest(&self) -> Level {
        Level(self.highest)
    }

    /// The level one above `level`, if there is one.
    pub fn above(&self, level: Level) -> Option<Level> {
        self.level(level.0.checked_add(1)?)
    }

    /// The level one below `level`, if there is one.
    pub fn below(&self, level: Level) -> Option<Level> {
        self.level(level.0.checked_sub(1)?)
    }

    /// Every level, lowest first.
    pub fn levels(&self) -> impl Iterator<Item = Level> + use<> {
        (self.lowest..=self.highest).map(Level)
    }

    /// Every level with its name and meaning, lowest first.
    pub fn texts(&self) -> &[LevelText] {
        &self.texts
    }

    /// The texts that belong to the [references](super::Instrument::with_references).
    pub(super) fn meanings(&mut self) -> impl Iterator<Item = &mut LocalizedText> {
        self.texts.iter_mut().map(|text| &mut text.meaning)
    }

    /// The name of `level`.
    pub fn name(&self, level: Level) -> Option<&LocalizedText> {
        self.texts.iter().find(|text| text.level == level.0).map(|text| &text.name)
    }
}
