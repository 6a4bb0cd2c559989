//! The plan as it is counted, exported to calendars and taken from recommendations.

use crate::domain::assessment::Date;
use crate::domain::instrument::{Instrument, Locale, Recommendation, Target};
use crate::domain::plan::{Action, Content, Month, Plan, Status, StepNumber};
use crate::exchange::CalendarEntry;
use crate::i18n;
use crate::report::names;

/// The numbers of actions of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanCounts {
    /// Planned or under way.
    pub open: usize,
    /// Under way.
    pub under_way: usize,
    /// Open, and their month is over.
    pub overdue: usize,
    /// Done.
    pub done: usize,
    /// Given up.
    pub dropped: usize,
}

/// Counts the actions of a plan, seen from `today`. Without a date nothing is overdue.
pub fn plan_counts(plan: &Plan, today: Option<Date>) -> PlanCounts {
    let count = |is: &dyn Fn(&Action) -> bool| plan.actions().iter().filter(|action| is(action)).count();
    PlanCounts {
        open: count(&|action| action.content.status.is_open()),
        under_way: count(&|action| action.content.status == Status::UnderWay),
        overdue: count(&|action| today.is_some_and(|today| action.is_overdue(today))),
        done: count(&|action| action.content.status == Status::Done),
        dropped: count(&|action| action.content.status == Status::Dropped),
    }
}

/// The title of an action, or what stands in for it.
pub fn action_title(content: &Content, locale: Locale) -> String {
    let title = content.title.trim();
    if title.is_empty() { i18n::plan(locale).untitled.to_owned() } else { title.to_owned() }
}

/// The entries of a plan in a calendar: each action with a due month, on the last day of that month. Done actions say
/// so in their title, and dropped ones are cancelled: a calendar that has an earlier file then shows the present
/// status.
pub fn calendar_entries(plan: &Plan, locale: Locale) -> Vec<CalendarEntry> {
    let entry = |action: &Action| {
        let words = i18n::plan(locale);
        let title = action_title(&action.content, locale);
        let is_done = action.content.status == Status::Done;
        Some(CalendarEntry {
            id: action.id.clone(),
            day: action.content.due?.last_day(),
            summary: if is_done { format!("{}: {title}", words.status(Status::Done)) } else { title },
            description: description(plan, &action.content, locale),
            is_cancelled: action.content.status == Status::Dropped,
        })
    };
    plan.actions().iter().filter_map(entry).collect()
}

fn description(plan: &Plan, content: &Content, locale: Locale) -> String {
    let words = i18n::plan(locale);
    let cluster = names::cluster(plan.name.as_deref(), locale);
    let lines = [
        (words.field_first_move, content.first_move.as_str()),
        (words.field_lead, &content.lead),
        (words.field_output, &content.output),
        (words.field_status, words.status(content.status)),
        (words.field_note, &content.note),
    ];
    let lines = lines.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let lines = lines.map(|(label, text)| format!("{label}: {}", text.trim()));
    std::iter::once((words.calendar_name)(&cluster)).chain(lines).collect::<Vec<_>>().join("\n")
}

/// The key of a recommendation: its target and its stage, as in `SP1/initial`.
pub fn recommendation_key(instrument: &Instrument, recommendation: &Recommendation) -> String {
    let stage = instrument.stage(recommendation.rank).map(|stage| stage.id.as_str()).unwrap_or_default();
    let target = match recommendation.target {
        Target::Indicator(place) => instrument.indicators.get(place).map(|one| one.id.to_string()),
        Target::Dimension(place) => instrument.dimensions.get(place).map(|one| one.id.clone()),
    };
    format!("{}/{stage}", target.unwrap_or_default())
}

/// The action that a recommendation proposes, with the given id. Its due month is that in which its time frame ends,
/// counted in months of 30 days from `today`.
pub fn recommended_action(
    instrument: &Instrument,
    recommendation: &Recommendation,
    id: String,
    assessment: &str,
    today: Option<Date>,
    locale: Locale,
) -> Action {
    let guidance = &recommendation.guidance;
    let indicators = match recommendation.target {
        Target::Indicator(place) => instrument.indicators.get(place).map(|one| one.id.to_string()),
        Target::Dimension(_) => None,
    };
    let text = |text: &crate::domain::instrument::LocalizedText| text.get(locale).to_owned();
    let content = Content {
        title: text(&guidance.title),
        first_move: text(&guidance.first_move),
        step: guidance.steps.first().and_then(|number| StepNumber::new(*number)),
        lead: text(&guidance.lead),
        output: text(&guidance.output),
        due: today.and_then(|today| Month::of(today).plus(guidance.horizon_days.div_ceil(30))),
        indicators: indicators.into_iter().collect(),
        ..Content::default()
    };
    Action {
        assessment: Some(assessment.to_owned()),
        recommendation: Some(recommendation_key(instrument, recommendation)),
        ..Action::new(id, content)
    }
}
