//! The checked instrument in three pieces, so that the questions do not wait for texts needed later.
//!
//! The build writes them with postcard and the app reads them, so that parser and lint are not part of the download.

use std::mem::take;

use serde::{Deserialize, Serialize};

use super::{Expected, Instrument, LocalizedText, Overlay, Recommendation, Source, StageOrder, Step};

/// The texts needed only for a result: half of all texts. Of the steps it has number and short name.
#[derive(Serialize, Deserialize)]
struct Guide {
    overlays: Vec<Overlay>,
    steps: Vec<Step>,
    recommendations: Vec<Recommendation>,
    stage_orders: Vec<StageOrder>,
}

/// Reference texts: the steps in full, help for each indicator, the meaning of levels and weights, and the sources.
#[derive(Serialize, Deserialize)]
struct References {
    steps: Vec<Step>,
    sources: Vec<Source>,
    texts: Vec<LocalizedText>,
    keys: Vec<Vec<String>>,
    expected: Vec<Expected>,
}

impl Instrument {
    /// Splits a whole instrument into its pieces: the questions, the guide and the references.
    ///
    /// # Errors
    /// Those of postcard, which does not return any for these types.
    ///
    /// ```
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let [questions, guide, references] = instrument.clone().pieces()?;
    /// let first = Instrument::with_questions(&questions);
    /// assert!(first.recommendations.is_empty());
    /// assert_eq!(first.with_guide(&guide).with_references(&references), instrument);
    /// # Ok::<(), postcard::Error>(())
    /// ```
    pub fn pieces(mut self) -> postcard::Result<[Vec<u8>; 3]> {
        let references = References {
            texts: self.texts_of_references().map(take).collect(),
            keys: self.keys_of_sources().map(take).collect(),
            expected: self.examples.iter_mut().map(|one| take(&mut one.expected)).collect(),
            steps: take(&mut self.steps),
            sources: take(&mut self.sources),
        };
        let brief = |step: &Step| Step { number: step.number, abbr: step.abbr.clone(), ..Step::default() };
        let guide = Guide {
            steps: references.steps.iter().map(brief).collect(),
            overlays: take(&mut self.overlays),
            recommendations: take(&mut self.recommendations),
            stage_orders: take(&mut self.stage_orders),
        };
        Ok([postcard::to_allocvec(&self)?, postcard::to_allocvec(&guide)?, postcard::to_allocvec(&references)?])
    }

    /// The instrument from the first of its [pieces](Instrument::pieces): enough to ask and to score.
    ///
    /// # Panics
    /// If another build wrote the piece; the same applies to the other two.
    pub fn with_questions(piece: &[u8]) -> Self {
        decode(piece)
    }

    /// The same instrument with its guide, the second of its [pieces](Instrument::pieces).
    #[must_use]
    pub fn with_guide(self, piece: &[u8]) -> Self {
        let Guide { overlays, steps, recommendations, stage_orders } = decode(piece);
        Self { overlays, steps, recommendations, stage_orders, ..self }
    }

    /// The same instrument, with or without its guide, with its references, the third of its
    /// [pieces](Instrument::pieces).
    #[must_use]
    pub fn with_references(mut self, piece: &[u8]) -> Self {
        let References { steps, sources, texts, keys, expected } = decode(piece);
        self.texts_of_references().zip(texts).for_each(|(place, text)| *place = text);
        self.keys_of_sources().zip(keys).for_each(|(place, keys)| *place = keys);
        self.examples.iter_mut().zip(expected).for_each(|(one, expected)| one.expected = expected);
        Self { steps, sources, ..self }
    }

    fn texts_of_references(&mut self) -> impl Iterator<Item = &mut LocalizedText> {
        let of_indicators = self.indicators.iter_mut().map(|one| &mut one.help);
        let of_weights = self.weight_sets.iter_mut().map(|one| &mut one.note);
        let of_examples = self.examples.iter_mut().map(|one| &mut one.year_note);
        of_indicators.chain(of_weights).chain(of_examples).chain(self.scale.meanings())
    }

    /// The overlays are part of the guide, so they are last: without the guide their keys are left over.
    fn keys_of_sources(&mut self) -> impl Iterator<Item = &mut Vec<String>> {
        (self.indicators.iter_mut().map(|one| &mut one.sources))
            .chain(self.dimensions.iter_mut().map(|one| &mut one.sources))
            .chain(self.weight_sets.iter_mut().map(|one| &mut one.sources))
            .chain(self.stages.iter_mut().map(|one| &mut one.sources))
            .chain(self.profile_fields.iter_mut().map(|one| &mut one.sources))
            .chain(self.examples.iter_mut().map(|one| &mut one.sources))
            .chain(self.overlays.iter_mut().map(|one| &mut one.sources))
    }
}

#[expect(clippy::expect_used, reason = "pieces are part of the program: one that does not fit must not go unnoticed")]
fn decode<'a, T: Deserialize<'a>>(piece: &'a [u8]) -> T {
    postcard::from_bytes(piece).expect("a piece is read by the build that wrote it")
}
