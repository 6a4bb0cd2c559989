//! A small instrument as plain numbers, and its file.

use dinamika::domain::instrument::Instrument;
use serde_json::{Value, json};

/// The subject of a condition in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Item(usize),
    EveryItem,
    Dimension(usize),
    EveryDimension,
    Overall,
}

/// A lower bound in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) subject: Subject,
    pub(crate) at_least: u32,
}

/// The subject of an overlay's test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Looked {
    Item(usize),
    Dimension(usize),
    StageRank,
    Age,
    ActiveFirms,
}

/// A test of an overlay; limits in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Test {
    pub(crate) on: Looked,
    pub(crate) at_least: Option<u32>,
    pub(crate) at_most: Option<u32>,
}

/// The numbers of an instrument. Entries are identified by position: item 0 has the id `I0`, and so on.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) lowest: u8,
    pub(crate) highest: u8,
    /// The dimension of each item.
    pub(crate) dimension_of: Vec<usize>,
    pub(crate) not_applicable_allowed: Vec<bool>,
    pub(crate) gate_dimensions: Vec<bool>,
    pub(crate) gate_items: Vec<usize>,
    /// In thousandths.
    pub(crate) weight_sets: Vec<Vec<u32>>,
    /// The conditions of each stage; the first one has none.
    pub(crate) stages: Vec<Vec<Condition>>,
    pub(crate) overlays: Vec<Vec<Test>>,
    pub(crate) answered_share: [u32; 2],
    pub(crate) evidence_from: u8,
    pub(crate) evidence_cap: u8,
    pub(crate) recommendations: usize,
    /// Items with a recommendation of their own, each at a rank.
    pub(crate) own_entries: Vec<(usize, u8)>,
}

impl Model {
    pub(crate) fn dimensions(&self) -> usize {
        self.gate_dimensions.len()
    }

    pub(crate) fn items(&self) -> usize {
        self.dimension_of.len()
    }

    pub(crate) fn items_of(&self, dimension: usize) -> impl Iterator<Item = usize> {
        (0..self.items()).filter(move |&item| self.dimension_of[item] == dimension)
    }

    pub(crate) fn top(&self) -> u8 {
        u8::try_from(self.stages.len()).unwrap()
    }

    /// The conditions of the stage of this rank.
    pub(crate) fn conditions(&self, rank: u8) -> &[Condition] {
        &self.stages[usize::from(rank) - 1]
    }

    pub(crate) fn instrument(&self) -> Instrument {
        let file = self.json().to_string();
        Instrument::parse(&file).unwrap_or_else(|faults| panic!("{faults:?} in {file}"))
    }

    pub(crate) fn json(&self) -> Value {
        let levels: Vec<_> = (self.lowest..=self.highest)
            .map(|level| json!({ "level": level, "name": text(), "meaning": text() }))
            .collect();
        let anchors = vec![text(); levels.len()];
        let dimensions = self.gate_dimensions.iter().enumerate().map(
            |(number, gate)| json!({ "id": dimension_id(number), "name": text(), "short": text(), "why": text(), "gate": gate }),
        );
        let items = (0..self.items()).map(|item| {
            json!({
                "id": item_id(item), "dimension": dimension_id(self.dimension_of[item]), "title": text(),
                "question": text(), "anchors": anchors, "evidence": text(), "help": text(),
                "not_applicable_allowed": self.not_applicable_allowed[item],
            })
        });
        let weight_sets = self.weight_sets.iter().enumerate().map(|(number, weights)| {
            let weights: serde_json::Map<_, _> =
                weights.iter().enumerate().map(|(place, &weight)| (dimension_id(place), decimal(weight))).collect();
            json!({ "id": format!("W{number}"), "name": text(), "weights": weights, "note": text() })
        });
        let stages = self.stages.iter().enumerate().map(|(before, conditions)| {
            let requires: Vec<_> = conditions.iter().copied().map(condition).collect();
            json!({
                "id": stage_id(before + 1), "rank": before + 1, "name": text(), "summary": text(), "aim": text(),
                "avoid": text(), "requires": requires,
            })
        });
        let overlays = self.overlays.iter().enumerate().map(|(number, tests)| {
            let when: Vec<_> = tests.iter().copied().map(test).collect();
            json!({ "id": overlay_id(number), "name": text(), "when": when, "message": text(), "action": text() })
        });
        json!({
            "id": "small", "version": "1", "title": text(), "status_note": text(), "rating_rule": text(),
            "rules": {
                "gate_items": self.gate_items.iter().map(|&item| item_id(item)).collect::<Vec<_>>(),
                "answered_share": self.answered_share,
                "evidence_from": self.evidence_from, "evidence_cap": self.evidence_cap,
                "agreement": [0.5, 0.75], "minimum_ballots": 4, "recommendations": self.recommendations,
            },
            "levels": levels,
            "dimensions": dimensions.collect::<Vec<_>>(),
            "items": items.collect::<Vec<_>>(),
            "weight_sets": weight_sets.collect::<Vec<_>>(),
            "stages": stages.collect::<Vec<_>>(),
            "overlays": overlays.collect::<Vec<_>>(),
            "steps": [{
                "number": 1, "abbr": text(), "name": text(), "delivers": text(), "lead": text(), "with": text(),
                "activities": [text()], "outputs": [text()], "sources": [],
            }],
            "recommendations": self.entries(),
        })
    }

    fn entries(&self) -> Vec<Value> {
        let own = self.own_entries.iter().map(|&(item, rank)| ("item", item_id(item), usize::from(rank)));
        let ranks = 1..=self.stages.len();
        let general =
            ranks.flat_map(|rank| (0..self.dimensions()).map(move |place| ("dimension", dimension_id(place), rank)));
        own.chain(general)
            .map(|(key, id, rank)| {
                json!({
                    key: id, "stage": stage_id(rank), "title": text(), "action": text(), "first_move": text(),
                    "steps": [1], "lead": text(), "output": text(), "horizon_days": 30,
                })
            })
            .collect()
    }
}

pub(crate) fn item_id(place: usize) -> String {
    format!("I{place}")
}

pub(crate) fn overlay_id(place: usize) -> String {
    format!("O{place}")
}

fn dimension_id(place: usize) -> String {
    format!("D{place}")
}

fn stage_id(rank: usize) -> String {
    format!("S{rank}")
}

fn text() -> Value {
    json!({ "id": "kata", "en": "word" })
}

/// The number as written by hand.
fn decimal(thousandths: u32) -> Value {
    serde_json::from_str(&format!("{}.{:03}", thousandths / 1000, thousandths % 1000)).unwrap()
}

fn condition(condition: Condition) -> Value {
    let at_least = decimal(condition.at_least);
    match condition.subject {
        Subject::Item(item) => json!({ "item": item_id(item), "at_least": at_least }),
        Subject::EveryItem => json!({ "every_item": true, "at_least": at_least }),
        Subject::Dimension(place) => json!({ "dimension": dimension_id(place), "at_least": at_least }),
        Subject::EveryDimension => json!({ "every_dimension": true, "at_least": at_least }),
        Subject::Overall => json!({ "overall": true, "at_least": at_least }),
    }
}

fn test(test: Test) -> Value {
    let mut value = match test.on {
        Looked::Item(item) => json!({ "item": item_id(item) }),
        Looked::Dimension(place) => json!({ "dimension": dimension_id(place) }),
        Looked::StageRank => json!({ "stage_rank": true }),
        Looked::Age => json!({ "age": true }),
        Looked::ActiveFirms => json!({ "active_firms": true }),
    };
    for (key, limit) in [("at_least", test.at_least), ("at_most", test.at_most)] {
        if let Some(limit) = limit {
            value[key] = decimal(limit);
        }
    }
    value
}
