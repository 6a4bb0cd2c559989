//! Resolution of the file into an instrument: references become positions, numbers become exact.

use serde_json::Number;

use super::super::fault::{Fault, FaultKind};
use super::super::{
    Condition, Dimension, Example, Expected, Indicator, IndicatorId, Instrument, Level, Overlay, OverlaySubject,
    OverlayTest, Previous, Recommendation, Rules, Scale, Stage, Subject, Target, Thousandths, WeightSet,
};
use super::file::{
    IndicatorFile, InstrumentFile, OverlayFile, ProfileFile, RecommendationFile, RulesFile, StageFile, SubjectFile,
    TestFile, WeightSetFile,
};

/// Returns the instrument, or `None` if an error leaves a gap; every gap has been reported.
pub(super) fn resolve(file: InstrumentFile, faults: &mut Vec<Fault>) -> Option<Instrument> {
    let scale = Scale::try_from(file.levels).ok()?;
    let mut resolver = Resolver {
        items: file.items.iter().map(|item| item.id.clone()).collect(),
        dimensions: file.dimensions.iter().map(|dimension| dimension.id.clone()).collect(),
        scale: scale.clone(),
        faults,
    };
    let rules = resolver.rules(&file.rules);
    let previous = whole(file.previous.into_iter().map(|previous| resolver.previous(previous)));
    let item_dimensions: Vec<Option<usize>> =
        file.items.iter().map(|item| resolver.dimension(&item.id, &item.dimension)).collect();
    let indicators = file.items.into_iter().zip(&item_dimensions).enumerate();
    let indicators: Option<Vec<_>> =
        indicators.map(|(position, (item, dimension))| Some(indicator(item, position, (*dimension)?))).collect();
    let dimensions = file.dimensions.into_iter().enumerate();
    let dimensions = dimensions.map(|(position, entry)| Dimension { position, ..entry }).collect();
    let weight_sets = whole(file.weight_sets.into_iter().map(|set| resolver.weights(set)));
    let ranks: Vec<(String, u8)> = file.stages.iter().map(|stage| (stage.id.clone(), stage.rank)).collect();
    let stages = whole(file.stages.into_iter().map(|stage| resolver.stage(stage)));
    let overlays = whole(file.overlays.into_iter().map(|overlay| resolver.overlay(overlay)));
    let recommendations =
        whole(file.recommendations.into_iter().map(|entry| resolver.recommendation(entry, &item_dimensions, &ranks)));
    let examples = whole(file.profiles.into_iter().map(|profile| resolver.example(profile)));
    Some(Instrument {
        id: file.id,
        version: file.version,
        previous: previous?,
        title: file.title,
        status_note: file.status_note,
        rating_rule: file.rating_rule,
        rules: rules?,
        scale,
        roles: file.roles,
        profile_fields: file.profile_fields,
        dimensions,
        indicators: indicators?,
        weight_sets: weight_sets?,
        stages: stages?,
        overlays: overlays?,
        steps: file.steps,
        recommendations: recommendations?,
        stage_orders: file.stage_sequence,
        examples: examples?,
        sources: file.sources,
    })
}

fn indicator(file: IndicatorFile, position: usize, dimension: usize) -> Indicator {
    let Indicator { id, title, question, anchors, evidence, help, not_applicable_allowed, sources, .. } = file;
    let id = IndicatorId::new(id);
    Indicator { id, position, dimension, title, question, anchors, evidence, help, not_applicable_allowed, sources }
}

/// All or nothing, but iterates over every entry, so that every error is reported.
fn whole<T>(entries: impl Iterator<Item = Option<T>>) -> Option<Vec<T>> {
    entries.collect::<Vec<_>>().into_iter().collect()
}

struct Resolver<'a> {
    items: Vec<String>,
    dimensions: Vec<String>,
    scale: Scale,
    faults: &'a mut Vec<Fault>,
}

impl Resolver<'_> {
    fn refuse<T>(&mut self, place: &str, kind: FaultKind) -> Option<T> {
        self.faults.push(Fault::new(place, kind));
        None
    }

    fn item(&mut self, place: &str, id: &str) -> Option<usize> {
        let found = self.items.iter().position(|item| item == id);
        found.or_else(|| self.refuse(place, FaultKind::UnknownId { what: "item", id: id.to_owned() }))
    }

    fn dimension(&mut self, place: &str, id: &str) -> Option<usize> {
        let found = self.dimensions.iter().position(|dimension| dimension == id);
        found.or_else(|| self.refuse(place, FaultKind::UnknownId { what: "dimension", id: id.to_owned() }))
    }

    fn level(&mut self, place: &str, numeral: u8) -> Option<Level> {
        self.scale.level(numeral).or_else(|| self.refuse(place, FaultKind::OffScale(numeral)))
    }

    fn thousandths(&mut self, place: &str, number: &Number) -> Option<Thousandths> {
        let text = number.to_string();
        Thousandths::read(&text).or_else(|| self.refuse(place, FaultKind::NotThousandths(text)))
    }

    fn rules(&mut self, file: &RulesFile) -> Option<Rules> {
        let gate_indicators = whole(file.gate_indicators.iter().map(|id| self.item("rules/gate_items", id)));
        let evidence_from = self.level("rules/evidence_from", file.evidence_from);
        let evidence_cap = self.level("rules/evidence_cap", file.evidence_cap);
        let agreement = file.agreement.each_ref().map(|limit| self.thousandths("rules/agreement", limit));
        let [Some(split), Some(fair)] = agreement else { return None };
        Some(Rules {
            gate_indicators: gate_indicators?,
            answered_share: file.answered_share,
            evidence_from: evidence_from?,
            evidence_cap: evidence_cap?,
            agreement: [split, fair],
            minimum_ballots: file.minimum_ballots,
            recommendations: file.recommendations,
        })
    }

    fn previous(&mut self, file: Previous<String>) -> Option<Previous> {
        let place = format!("previous/{}", file.version);
        let mut ids =
            |ids: Vec<String>| whole(ids.into_iter().map(|id| self.item(&place, &id).map(|_| IndicatorId::new(id))));
        let (changed, not_applicable) = (ids(file.changed), ids(file.not_applicable));
        Some(Previous { version: file.version, hash: file.hash, changed: changed?, not_applicable: not_applicable? })
    }

    fn weights(&mut self, set: WeightSetFile) -> Option<WeightSet> {
        let place = format!("weight_sets/{}", set.id);
        for id in set.weights.0.keys() {
            self.dimension(&place, id);
        }
        let ids = self.dimensions.clone();
        let weights = whole(ids.into_iter().map(|id| match set.weights.0.get(&id) {
            Some(number) => self.thousandths(&place, number),
            None => self.refuse(&place, FaultKind::UnknownId { what: "weight for dimension", id }),
        }))?;
        let sum = weights.iter().fold(0_u32, |sum, weight| sum.saturating_add(weight.count()));
        if sum != Thousandths::ONE.count() {
            return self.refuse(&place, FaultKind::WeightSum(sum));
        }
        Some(WeightSet { id: set.id, name: set.name, weights, note: set.note, sources: set.sources })
    }

    fn stage(&mut self, file: StageFile) -> Option<Stage> {
        let place = format!("stages/{}", file.id);
        let conditions = whole(file.conditions.iter().map(|test| self.conditions(&place, test)))?.concat();
        let highest = u32::from(self.scale.highest().numeral()) * Thousandths::ONE.count();
        if conditions.iter().any(|condition| highest < condition.at_least.count()) {
            return self.refuse(&place, FaultKind::UnreachableStage);
        }
        let Stage { id, rank, name, summary, aim, avoid, sources, .. } = file;
        Some(Stage { id, rank, name, summary, aim, avoid, conditions, sources })
    }

    fn conditions(&mut self, place: &str, test: &TestFile) -> Option<Vec<Condition>> {
        let at_least = match (&test.at_least, &test.at_most) {
            (Some(number), None) => self.thousandths(place, number)?,
            _ => return self.refuse(place, FaultKind::Limits),
        };
        let one = |subject| vec![Condition { subject, at_least, from_every_dimension: false }];
        match test.subject() {
            Some(SubjectFile::Item(id)) => self.item(place, id).map(|position| one(Subject::Indicator(position))),
            Some(SubjectFile::EveryItem) => Some(one(Subject::EveryIndicator)),
            Some(SubjectFile::Dimension(id)) => {
                self.dimension(place, id).map(|position| one(Subject::Dimension(position)))
            }
            Some(SubjectFile::EveryDimension) => Some(
                (0..self.dimensions.len())
                    .map(Subject::Dimension)
                    .map(|subject| Condition { subject, at_least, from_every_dimension: true })
                    .collect(),
            ),
            Some(SubjectFile::Overall) => Some(one(Subject::Overall)),
            _ => self.refuse(place, FaultKind::Subject),
        }
    }

    fn overlay(&mut self, file: OverlayFile) -> Option<Overlay> {
        let place = format!("overlays/{}", file.id);
        if file.when.is_empty() {
            return self.refuse(&place, FaultKind::Empty);
        }
        let when = whole(file.when.iter().map(|test| self.overlay_test(&place, test)))?;
        let Overlay { id, name, message, action, sources, .. } = file;
        Some(Overlay { id, name, when, message, action, sources })
    }

    fn overlay_test(&mut self, place: &str, test: &TestFile) -> Option<OverlayTest> {
        let limit = |this: &mut Self, number: &Option<Number>| match number {
            Some(number) => this.thousandths(place, number).map(Some),
            None => Some(None),
        };
        let (at_least, at_most) = (limit(self, &test.at_least)?, limit(self, &test.at_most)?);
        let ordered = match (at_least, at_most) {
            (Some(least), Some(most)) => least <= most,
            (None, None) => false,
            _ => true,
        };
        if !ordered {
            return self.refuse(place, FaultKind::Limits);
        }
        let subject = match test.subject() {
            Some(SubjectFile::Item(id)) => OverlaySubject::Indicator(self.item(place, id)?),
            Some(SubjectFile::Dimension(id)) => OverlaySubject::Dimension(self.dimension(place, id)?),
            Some(SubjectFile::StageRank) => OverlaySubject::StageRank,
            Some(SubjectFile::Age) => OverlaySubject::Age,
            Some(SubjectFile::ActiveFirms) => OverlaySubject::ActiveFirms,
            _ => return self.refuse(place, FaultKind::Subject),
        };
        Some(OverlayTest { subject, at_least, at_most })
    }

    fn recommendation(
        &mut self,
        file: RecommendationFile,
        item_dimensions: &[Option<usize>],
        ranks: &[(String, u8)],
    ) -> Option<Recommendation> {
        let place = "recommendations";
        let rank = ranks.iter().find(|(id, _)| *id == file.stage).map(|(_, rank)| *rank);
        let rank = rank.or_else(|| self.refuse(place, FaultKind::UnknownId { what: "stage", id: file.stage.clone() }));
        let named = file.dimension.as_deref().map(|id| self.dimension(place, id));
        let (target, dimension) = match (&file.item, named) {
            (Some(id), named) => {
                let position = self.item(place, id)?;
                let own = item_dimensions.get(position).copied().flatten()?;
                if named.is_some_and(|named| named != Some(own)) {
                    return self.refuse(place, FaultKind::Subject);
                }
                (Target::Indicator(position), own)
            }
            (None, Some(position)) => (Target::Dimension(position?), position?),
            (None, None) => return self.refuse(place, FaultKind::Subject),
        };
        Some(Recommendation { target, dimension, rank: rank?, guidance: file.guidance })
    }

    fn example(&mut self, file: ProfileFile) -> Option<Example> {
        let place = format!("profiles/{}", file.id);
        let answers = whole(file.answers.0.iter().map(|(id, numeral)| {
            self.item(&place, id)?;
            Some((IndicatorId::new(id.clone()), self.level(&place, *numeral)?))
        }));
        let unknown = whole(file.unknown.iter().map(|id| self.id(&place, id)));
        let evidence = whole(file.evidence.0.into_iter().map(|(id, text)| Some((self.id(&place, &id)?, text))));
        let stage = file.expected_range.or_else(|| file.expected_stage.map(|stage| [stage, stage]));
        Some(Example {
            id: file.id,
            name: file.name,
            kind: file.kind,
            product: file.product,
            district: file.district,
            shows: file.shows,
            note: file.note,
            year_begun: file.year_begun,
            year_note: file.year_note,
            active_firms: file.active_firms,
            answers: answers?,
            unknown: unknown?,
            evidence: evidence?,
            sources: file.sources,
            expected: Expected {
                // A profile without either has its fault already.
                stage: stage?,
                index: file.expected_index.map(|index| index.to_string()),
                overlays: file.flags,
            },
        })
    }

    fn id(&mut self, place: &str, id: &str) -> Option<IndicatorId> {
        self.item(place, id).map(|_| IndicatorId::new(id.to_owned()))
    }
}
