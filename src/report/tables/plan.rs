//! A plan as a table.

use super::csv::Csv;
use crate::domain::assessment::Date;
use crate::domain::instrument::Locale;
use crate::domain::plan::{Action, Plan};
use crate::i18n;
use crate::report::names;

/// One row per action, in the order of the plan. Months are written `2027-03`; an empty value means that nothing was
/// said. Without `today` nothing is overdue. The meanings of the columns are in the [codebook](super::plan_codebook).
///
/// ```
/// use dinamika::domain::instrument::Locale;
/// use dinamika::domain::plan::Plan;
/// use dinamika::report::tables::plan;
/// let heads = plan(&Plan::blank("ceper".to_owned()), None, Locale::En);
/// assert!(heads.starts_with("\u{feff}cluster,place,action,"));
/// ```
pub fn plan(plan: &Plan, today: Option<Date>, locale: Locale) -> String {
    let mut table = Csv::new(locale);
    table.row(i18n::plan(locale).columns.iter().map(|column| column.name.to_owned()));
    for (place, action) in plan.actions().iter().enumerate() {
        table.row(row(plan, place, action, today, locale));
    }
    table.into_text()
}

fn row(plan: &Plan, place: usize, action: &Action, today: Option<Date>, locale: Locale) -> [String; 14] {
    let (words, tables, content) = (i18n::plan(locale), i18n::tables(locale), &action.content);
    let fact = |holds: bool| if holds { tables.yes } else { tables.no }.to_owned();
    [
        names::cluster(plan.name.as_deref(), locale),
        (place + 1).to_string(),
        content.title.clone(),
        content.first_move.clone(),
        content.step.map(|step| step.get().to_string()).unwrap_or_default(),
        content.lead.clone(),
        content.output.clone(),
        content.due.map(|due| due.to_string()).unwrap_or_default(),
        words.status(content.status).to_lowercase(),
        content.closed.map(|day| day.to_string()).unwrap_or_default(),
        fact(today.is_some_and(|today| action.is_overdue(today))),
        fact(content.is_priority),
        content.indicators.join(" "),
        content.note.clone(),
    ]
}

/// The meaning of each column of the table of a plan.
pub fn plan_codebook(locale: Locale) -> Vec<[&'static str; 3]> {
    let words = i18n::plan(locale);
    words.columns.iter().map(|column| [words.file, column.name, column.meaning]).collect()
}
