//! What the room sees of all its votes: spread and agreement of each indicator and dimension, and where roles differ.

use super::not_found;
use crate::domain::assessment::{Answer, Assessment, Round, Tally};
use crate::domain::group::{Agreement, RoleDifference, agreement, dimension_agreement, low_median, role_difference};
use crate::domain::instrument::{Dimension, Indicator, Locale};
use crate::domain::ordering::sorted_by;
use crate::i18n;
use crate::platform::document;
use crate::report::{
    counts_text, degree_word, group_of, is_open_voting, last_round, mean_text, names, numbers, role_name, tally_at,
};
use crate::route::{Page, Route};
use crate::ui::session::Session;
use crate::ui::view::{
    Element, IntoView, View, a, b, caption, div, h1, h2, li, ol, p, section, several, small, span, svg, table, tbody,
    td, th, thead, tr,
};

/// So many indicators are named on which roles differ.
const MOST_DIFFERENT: usize = 5;

/// The votes of the workshop on one's own assessment.
pub fn spread(session: Session, locale: Locale, id: String) -> View {
    let Some(assessment) = session.stored(&id) else { return not_found(locale) };
    let (words, workshop) = (i18n::spread(locale), i18n::workshop(locale));
    document::set_title(&format!("{} – Dinamika", workshop.spread));
    let back = a().class("back").attr("href", Route::own(&id, Page::Workshop).href());
    let instrument = session.instrument();
    let has_rounds = instrument.indicators.iter().any(|one| tally_at(instrument, &assessment, one.position).is_some());
    let content = if has_rounds {
        let dimensions = instrument.dimensions.iter().filter_map(|one| dimension(session, &assessment, one, locale));
        several([several(dimensions), by_role(session, &assessment, locale)])
    } else {
        p().class("notice").child(words.empty).into_view()
    };
    div()
        .class("spread")
        .child(back.child("← ").child(workshop.title))
        .child(p().class("kicker").child(names::cluster(assessment.cluster.name.as_deref(), locale)))
        .child(h1().attr("tabindex", "-1").child(workshop.spread))
        .child(p().class("lead").child(words.lead))
        .child(content)
        .into_view()
}

/// The indicators of a dimension that have been voted on.
fn dimension(session: Session, assessment: &Assessment, dimension: &Dimension, locale: Locale) -> Option<Element> {
    let words = i18n::spread(locale);
    let instrument = session.instrument();
    let voted = instrument.indicators_of(dimension.position);
    let voted = voted.filter_map(|one| last_round(instrument, assessment, one.position).map(|round| (one, round)));
    let rows: Vec<Element> = voted.map(|(one, round)| row(session, assessment, one, round, locale)).collect();
    if rows.is_empty() {
        return None;
    }
    let mean = dimension_agreement(instrument, dimension.position, |place| tally_at(instrument, assessment, place));
    let mean = mean.map(|(value, count)| p().child((words.dimension)(&numbers::hundredths(value, locale), count)));
    let column = |name: &'static str| th().attr("scope", "col").child(name);
    let head = [words.indicator, words.counts, words.median, words.agreement, words.agreed].map(column);
    Some(
        section().child(h2().child(dimension.name.get(locale).to_owned())).child(mean).child(
            table()
                .child(caption().class("visually-hidden").child(dimension.name.get(locale).to_owned()))
                .child(thead().child(tr().children(head)))
                .child(tbody().children(rows)),
        ),
    )
}

fn row(session: Session, assessment: &Assessment, indicator: &Indicator, round: &Round, locale: Locale) -> Element {
    let words = i18n::spread(locale);
    let (instrument, tally) = (session.instrument(), &round.tally);
    let cell = |label: &'static str| td().child(span().class("cell-label").child(label).child(" "));
    let others = (tally.unknown + tally.not_applicable != 0)
        .then(|| small().class("block").child((words.unknown)(tally.unknown, tally.not_applicable)));
    let median = low_median(tally).map_or_else(|| "–".to_owned(), |level| level.numeral().to_string());
    let agreement = agreement(instrument, tally).map_or_else(
        || "–".to_owned(),
        |Agreement { value, degree }| {
            format!("{} ({})", numbers::hundredths(value, locale), degree_word(degree, locale))
        },
    );
    let agreed = group_of(assessment, indicator).and_then(|group| group.agreed);
    let href = Route::own(&assessment.id, Page::Vote(indicator.id.to_string())).href();
    let name = a().attr("href", href).child(indicator.title.get(locale).to_owned());
    tr().child(th().attr("scope", "row").child(name).child(format!(" ({})", indicator.id)))
        .child(
            cell(words.counts)
                .child(bars(session, tally))
                .child(span().class("counts").child(counts_text(instrument, tally)))
                .child(others),
        )
        .child(cell(words.median).child(median))
        .child(cell(words.agreement).child(agreement))
        .child(
            cell(words.agreed)
                .child(agreed.map_or_else(|| "–".to_owned(), |answer| names::short_answer(answer, locale))),
        )
}

/// The spread as bars, one a level; the numbers stand beside them.
fn bars(session: Session, tally: &Tally) -> Element {
    let levels = || session.instrument().scale.levels().map(|level| tally.count(Answer::Level(level)));
    let most = levels().max().unwrap_or_default().max(1);
    let bar = |(place, count): (usize, u32)| {
        let height = usize::try_from(count * 20 / most).unwrap_or_default().max(1);
        svg::rect().attr("x", place * 12).attr("y", 20 - height).attr("width", 10_usize).attr("height", height)
    };
    svg::svg()
        .class("spark")
        .attr("viewBox", "0 0 60 20")
        .attr("aria-hidden", "true")
        .children(levels().enumerate().map(bar))
}

/// Where roles differ most, as far as it may be shown.
fn by_role(session: Session, assessment: &Assessment, locale: Locale) -> View {
    let words = i18n::spread(locale);
    let instrument = session.instrument();
    let difference = |one: &Indicator| {
        let round = last_round(instrument, assessment, one.position)?;
        role_difference(&round.roles).map(|difference| (one.position, difference))
    };
    let found: Vec<(usize, RoleDifference<'_>)> = instrument.indicators.iter().filter_map(difference).collect();
    let most_first = sorted_by(found, |left, right| right.1.levels.total_cmp(&left.1.levels));
    let items = most_first.iter().filter(|(_, one)| 0.0 < one.levels).take(MOST_DIFFERENT);
    let items: Vec<Element> =
        items.filter_map(|(place, one)| different(session, assessment, *place, one, locale)).collect();
    let list =
        if items.is_empty() { p().child(words.roles_none).into_view() } else { ol().children(items).into_view() };
    // What is shown tells which rule held when it was opened.
    let is_open = is_open_voting(instrument, assessment);
    let rule = if is_open { words.roles_open } else { words.roles_rule };
    section()
        .child(h2().child(words.roles))
        .child(p().class("hint").child(rule))
        .child(p().child(b().child(words.differ)))
        .child(list)
        .into_view()
}

fn different(
    session: Session,
    assessment: &Assessment,
    place: usize,
    one: &RoleDifference<'_>,
    locale: Locale,
) -> Option<Element> {
    let words = i18n::spread(locale);
    let instrument = session.instrument();
    let roles = &last_round(instrument, assessment, place)?.roles;
    let mean = |role: &str| {
        let found = roles.iter().find(|own| own.role.as_deref() == Some(role));
        found.and_then(|own| mean_text(own, locale)).unwrap_or_default()
    };
    let name = |role: &str| role_name(instrument, Some(role), locale);
    let text = (words.differ_item)(
        &names::indicator(instrument, place, locale),
        &name(one.higher),
        &mean(one.higher),
        &name(one.lower),
        &mean(one.lower),
    );
    Some(li().child(text))
}
