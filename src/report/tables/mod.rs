//! Assessments as tables for spreadsheets and statistics programs, with a codebook.
//!
//! - **Unit and range**: levels and scores on the instrument's scale, at most two decimals; the index 0 to 100, one
//!   decimal; both truncated, never rounded up to a limit. Stages are ranks from 1.
//! - **Missing data**: a number that does not exist is an empty value, never 0. The state column distinguishes don't
//!   know, not applicable and unanswered.
//! - **Form**: decimal mark and separator of the language, UTF-8 with a byte order mark, RFC 4180. Texts that a
//!   spreadsheet would evaluate as a formula are prefixed with an apostrophe.
//!
//! ```
//! use dinamika::domain::instrument::{Instrument, Locale, STANDARD};
//! use dinamika::report::tables::{assessments, codebook};
//! let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
//! let heads = assessments(&instrument, &[], Locale::En);
//! assert!(heads.starts_with("\u{feff}assessment,cluster,"));
//! assert!(codebook(&instrument, Locale::Id).contains("penilaian;klaster;nama klaster\r\n"));
//! ```

mod csv;
mod plan;

use csv::Csv;
pub use plan::{plan, plan_codebook};

use super::numbers;
use crate::domain::assessment::{Answer, Answers, Assessment};
use crate::domain::diagnosis::{Diagnosis, Facts, diagnose};
use crate::domain::instrument::{Indicator, Instrument, Level, Locale};
use crate::i18n;
use crate::i18n::tables::Column;

/// One row per assessment: its profile, stage, index and counts, then each dimension, then the level of each indicator.
pub fn assessments(instrument: &Instrument, assessments: &[&Assessment], locale: Locale) -> String {
    let mut table = Csv::new(locale);
    table.row(assessment_columns(instrument, locale).into_iter().map(|(name, _)| name));
    for assessment in assessments {
        let answers = Answers::of(instrument, assessment);
        let diagnosis = diagnose(instrument, &answers, &Facts::of(instrument, assessment));
        let mut row = profile(assessment);
        row.extend(outcome(instrument, &diagnosis, locale));
        for score in &diagnosis.scores.dimensions {
            row.push(score.point.map(|point| numbers::score(point, locale)).unwrap_or_default());
            let ends = score.interval.map(|range| [range.low, range.high].map(|end| numbers::score(end, locale)));
            row.extend(ends.unwrap_or_default());
        }
        row.extend(answers.states().iter().map(|answer| level(*answer)));
        table.row(row);
    }
    table.into_text()
}

/// One row per indicator and assessment: its state, level, evidence and note.
pub fn indicators(instrument: &Instrument, assessments: &[&Assessment], locale: Locale) -> String {
    let mut table = Csv::new(locale);
    table.row(i18n::tables(locale).indicator.iter().map(|column| column.name.to_owned()));
    for assessment in assessments {
        for indicator in &instrument.indicators {
            table.row(indicator_row(instrument, assessment, indicator, locale));
        }
    }
    table.into_text()
}

/// The meaning of each column of the tables of assessments, indicators and plans.
pub fn codebook(instrument: &Instrument, locale: Locale) -> String {
    let words = i18n::tables(locale);
    let [of_assessments, of_indicators, _] = words.files;
    let mut table = Csv::new(locale);
    table.row(words.codebook_columns.map(str::to_owned));
    for (name, meaning) in assessment_columns(instrument, locale) {
        table.row([of_assessments.to_owned(), name, meaning]);
    }
    for Column { name, meaning } in &words.indicator {
        table.row([of_indicators, name, meaning].map(str::to_owned));
    }
    for row in plan_codebook(locale) {
        table.row(row.map(str::to_owned));
    }
    table.into_text()
}

fn assessment_columns(instrument: &Instrument, locale: Locale) -> Vec<(String, String)> {
    let words = i18n::tables(locale);
    let mut columns: Vec<_> =
        words.assessment.iter().map(|column| (column.name.to_owned(), column.meaning.to_owned())).collect();
    for dimension in &instrument.dimensions {
        let (id, meaning) = (&dimension.id, (words.score)(dimension.name.get(locale)));
        columns.push((id.clone(), meaning.clone()));
        for end in [words.lowest, words.highest] {
            columns.push((format!("{id}_{end}"), format!("{meaning} ({end})")));
        }
    }
    let named = instrument.indicators.iter().map(|indicator| {
        let meaning = (words.level)(indicator.title.get(locale), indicator.question.get(locale));
        (indicator.id.to_string(), meaning)
    });
    columns.extend(named);
    columns
}

fn profile(assessment: &Assessment) -> Vec<String> {
    let cluster = &assessment.cluster;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    vec![
        assessment.id.clone(),
        text(&cluster.name),
        text(&cluster.product),
        text(&cluster.district),
        cluster.year_begun.map(|year| year.to_string()).unwrap_or_default(),
        cluster.active_firms.map(|firms| firms.to_string()).unwrap_or_default(),
        cluster.workers.map(|workers| workers.to_string()).unwrap_or_default(),
        date(assessment),
        text(&assessment.facilitator),
    ]
}

fn outcome(instrument: &Instrument, diagnosis: &Diagnosis<'_>, locale: Locale) -> Vec<String> {
    let words = i18n::tables(locale);
    let (overall, counts) = (&diagnosis.scores.overall, diagnosis.scores.overall.counts);
    let index = |score| numbers::index(score, &instrument.scale, locale);
    let fact = |holds: bool| if holds { words.yes } else { words.no }.to_owned();
    vec![
        diagnosis.stage.low.to_string(),
        diagnosis.stage.high.to_string(),
        fact(diagnosis.is_assessable()),
        fact(diagnosis.is_provisional()),
        overall.point.map(index).unwrap_or_default(),
        overall.interval.map(|range| index(range.low)).unwrap_or_default(),
        overall.interval.map(|range| index(range.high)).unwrap_or_default(),
        counts.answered.to_string(),
        counts.unknown.to_string(),
        counts.not_applicable.to_string(),
        counts.unanswered.to_string(),
    ]
}

fn indicator_row(
    instrument: &Instrument,
    assessment: &Assessment,
    indicator: &Indicator,
    locale: Locale,
) -> Vec<String> {
    let words = i18n::common(locale);
    let response = assessment.response(&indicator.id).cloned().unwrap_or_default();
    let dimension = instrument.dimensions.get(indicator.dimension);
    let state = match response.answer {
        Answer::Level(_) => words.answered,
        Answer::Unknown => words.unknown,
        Answer::NotApplicable => words.not_applicable,
        Answer::Unanswered => words.unanswered,
    };
    vec![
        assessment.id.clone(),
        assessment.cluster.name.clone().unwrap_or_default(),
        date(assessment),
        dimension.map(|one| one.id.clone()).unwrap_or_default(),
        dimension.map(|one| one.name.get(locale).to_owned()).unwrap_or_default(),
        indicator.id.to_string(),
        indicator.title.get(locale).to_owned(),
        state.to_ascii_lowercase(),
        level(response.answer),
        response.evidence,
        response.note,
    ]
}

fn date(assessment: &Assessment) -> String {
    assessment.date.map(|date| date.to_string()).unwrap_or_default()
}

fn level(answer: Answer) -> String {
    answer.level().map(Level::numeral).map(|numeral| numeral.to_string()).unwrap_or_default()
}
