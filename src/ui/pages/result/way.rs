//! The way to the next stage, and what each single raise would change.

use crate::domain::assessment::{Answers, Assessment};
use crate::domain::diagnosis::{NoWay, Raise, Way};
use crate::domain::instrument::{Instrument, Level, Locale};
use crate::i18n;
use crate::report::{Report, names, numbers, stage_sentence};
use crate::ui::view::{
    Element, IntoView, View, caption, details, h2, li, p, section, several, span, summary, table, tbody, td, th, thead,
    tr, ul,
};

pub(super) fn way(
    instrument: &'static Instrument,
    assessment: &Assessment,
    report: &Report<'static>,
    locale: Locale,
) -> View {
    let words = i18n::result(locale);
    let body = match &report.way {
        Ok(way) => shortest(instrument, assessment, way, locale),
        Err(NoWay::Top) => p().child(words.way_top).into_view(),
        Err(NoWay::Missing(places)) => {
            p().child((words.way_missing)(&names::indicators(instrument, places, locale))).into_view()
        }
    };
    let rows = report.raises.iter().map(|raise| row(instrument, raise, locale));
    let column = |name: &'static str| th().attr("scope", "col").child(name);
    let head = tr()
        .child(column(words.column_raise))
        .child(column(words.column_index).class("number"))
        .child(column(words.column_newly))
        .child(column(words.column_stage));
    let raises = table()
        .class("raises")
        .child(caption().class("visually-hidden").child(words.raises))
        .child(thead().child(head))
        .child(tbody().children(rows));
    section()
        .class("way")
        .child(h2().child(words.way))
        .child(body)
        .child(details().child(summary().child(words.raises)).child(raises))
        .into_view()
}

fn shortest(instrument: &'static Instrument, assessment: &Assessment, way: &Way, locale: Locale) -> View {
    let words = i18n::result(locale);
    let answers = Answers::of(instrument, assessment);
    let steps = way.steps.iter().map(|(place, to)| {
        let from = answers.at(*place).level().map_or(0, Level::numeral);
        li().child((words.way_step)(&names::indicator(instrument, *place, locale), from, to.numeral()))
    });
    let choices = way.choices.iter().map(|choice| {
        let among = names::indicators(instrument, &choice.among, locale);
        p().class("hint").child((words.way_choice)(choice.raises, &among))
    });
    several([
        p().child((words.way_lead)(way.raises, names::stage(instrument, way.to, locale))).into_view(),
        ul().children(steps).into_view(),
        several(choices),
    ])
}

fn row(instrument: &'static Instrument, raise: &Raise<'static>, locale: Locale) -> Element {
    let words = i18n::result(locale);
    let newly = raise.newly_met.iter().map(|(rank, condition)| {
        let name = names::subject(instrument, condition.subject, locale);
        format!("{name} ≥ {} ({})", numbers::threshold(condition.at_least, locale), (i18n::common(locale).stage)(*rank))
    });
    let newly = newly.collect::<Vec<_>>().join("; ");
    let newly = if newly.is_empty() { words.none.to_owned() } else { newly };
    let raised = (words.raise)(&names::indicator(instrument, raise.indicator, locale), raise.to.numeral());
    let cell = |label: &'static str, gap: &'static str, content: String| {
        td().child(span().class("cell-label").child(label).child(gap)).child(content)
    };
    let index = numbers::index_change(raise.index_change, locale);
    tr().child(th().attr("scope", "row").child(raised))
        .child(cell(words.column_index, " ", index).class("number"))
        .child(cell(words.column_newly, ": ", newly))
        .child(cell(words.column_stage, ": ", stage_sentence(instrument, raise.stage, locale)))
}
