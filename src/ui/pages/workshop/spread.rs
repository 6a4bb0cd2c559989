//! What the room sees of all its votes: spread and agreement of each indicator and dimension, and where roles differ.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Assessment, Round, Tally};
use crate::domain::group::{Agreement, RoleDifference, agreement, dimension_agreement, low_median, role_difference};
use crate::domain::instrument::{Dimension, Indicator, Instrument, Locale};
use crate::domain::ordering::sorted_by;
use crate::i18n;
use crate::platform::document;
use crate::report::{
    counts_text, degree_word, group_of, is_open_voting, last_round, mean_text, names, numbers, role_name, tally_at,
};
use crate::route::{Page, Route};
use crate::ui::pages::not_found::NotFound;
use crate::ui::session::use_session;

/// So many indicators are named on which roles differ.
const MOST_DIFFERENT: usize = 5;

/// The votes of the workshop on one's own assessment.
#[component]
pub(super) fn Spread(locale: Locale, id: String) -> impl IntoView {
    let session = use_session();
    let Some(assessment) = session.stored(&id) else { return view! { <NotFound locale=locale /> }.into_any() };
    let (words, workshop) = (i18n::spread(locale), i18n::workshop(locale));
    document::set_title(&format!("{} – Dinamika", workshop.spread));
    let instrument = session.instrument();
    let has_rounds = instrument.indicators.iter().any(|one| tally_at(instrument, &assessment, one.position).is_some());
    let content = if has_rounds {
        let dimensions = instrument.dimensions.iter().filter_map(|one| dimension(instrument, &assessment, one, locale));
        view! {
            {dimensions.collect_view()}
            {by_role(instrument, &assessment, locale)}
        }
        .into_any()
    } else {
        view! { <p class="notice">{words.empty}</p> }.into_any()
    };
    view! {
        <div class="spread">
            <a class="back" href=Route::own(&id, Page::Workshop).href()>
                "← "
                {workshop.title}
            </a>
            <p class="kicker">{names::cluster(assessment.cluster.name.as_deref(), locale)}</p>
            <h1 tabindex="-1">{workshop.spread}</h1>
            <p class="lead">{words.lead}</p>
            {content}
        </div>
    }
    .into_any()
}

/// The indicators of a dimension that have been voted on.
fn dimension(
    instrument: &'static Instrument,
    assessment: &Assessment,
    dimension: &'static Dimension,
    locale: Locale,
) -> Option<AnyView> {
    let words = i18n::spread(locale);
    let voted = instrument.indicators_of(dimension.position);
    let voted = voted.filter_map(|one| last_round(instrument, assessment, one.position).map(|round| (one, round)));
    let rows: Vec<AnyView> = voted.map(|(one, round)| row(instrument, assessment, one, round, locale)).collect();
    if rows.is_empty() {
        return None;
    }
    let mean = dimension_agreement(instrument, dimension.position, |place| tally_at(instrument, assessment, place));
    let mean = mean.map(|(value, count)| (words.dimension)(&numbers::hundredths(value, locale), count));
    let head = [words.indicator, words.counts, words.median, words.agreement, words.agreed];
    let section = view! {
        <section>
            <h2>{dimension.name.get(locale)}</h2>
            {mean.map(|mean| view! { <p>{mean}</p> })}
            <table>
                <caption class="visually-hidden">{dimension.name.get(locale)}</caption>
                <thead>
                    <tr>{head.map(|name| view! { <th scope="col">{name}</th> })}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    };
    Some(section.into_any())
}

fn row(
    instrument: &'static Instrument,
    assessment: &Assessment,
    indicator: &'static Indicator,
    round: &Round,
    locale: Locale,
) -> AnyView {
    let (words, tally) = (i18n::spread(locale), &round.tally);
    let label = |name: &'static str| view! { <span class="cell-label">{name}" "</span> };
    let missing = || "–".to_owned();
    let others = (tally.unknown + tally.not_applicable != 0)
        .then(|| view! { <small class="block">{(words.unknown)(tally.unknown, tally.not_applicable)}</small> });
    let median = low_median(tally).map_or_else(missing, |level| level.numeral().to_string());
    let agreement = agreement(instrument, tally).map_or_else(missing, |Agreement { value, degree }| {
        format!("{} ({})", numbers::hundredths(value, locale), degree_word(degree, locale))
    });
    let agreed = group_of(assessment, indicator).and_then(|group| group.agreed);
    let agreed = agreed.map_or_else(missing, |answer| names::short_answer(answer, locale));
    let href = Route::own(&assessment.id, Page::Vote(indicator.id.to_string())).href();
    let figures = [(words.median, median), (words.agreement, agreement), (words.agreed, agreed)];
    view! {
        <tr>
            <th scope="row">
                <a href=href>{indicator.title.get(locale)}</a>
                {format!(" ({})", indicator.id)}
            </th>
            <td>
                {label(words.counts)} {bars(instrument, tally)}
                <span class="counts">{counts_text(instrument, tally)}</span> {others}
            </td>
            {figures
                .map(|(name, figure)| {
                    view! { <td>{label(name)} {figure}</td> }
                })}
        </tr>
    }
    .into_any()
}

/// The spread as bars, one a level; the numbers stand beside them.
fn bars(instrument: &Instrument, tally: &Tally) -> AnyView {
    let levels = || instrument.scale.levels().map(|level| tally.count(Answer::Level(level)));
    let most = levels().max().unwrap_or_default().max(1);
    let bar = |(place, count): (usize, u32)| {
        let height = usize::try_from(count * 20 / most).unwrap_or_default().max(1);
        view! { <rect x=place * 12 y=20 - height width="10" height=height /> }
    };
    view! {
        <svg class="spark" viewBox="0 0 60 20" aria-hidden="true">
            {levels().enumerate().map(bar).collect_view()}
        </svg>
    }
    .into_any()
}

/// Where roles differ most, as far as it may be shown.
fn by_role(instrument: &'static Instrument, assessment: &Assessment, locale: Locale) -> AnyView {
    let words = i18n::spread(locale);
    let difference = |one: &Indicator| {
        let round = last_round(instrument, assessment, one.position)?;
        role_difference(&round.roles).map(|difference| (one.position, difference))
    };
    let found: Vec<(usize, RoleDifference<'_>)> = instrument.indicators.iter().filter_map(difference).collect();
    let most_first = sorted_by(found, |left, right| right.1.levels.total_cmp(&left.1.levels));
    let most = most_first.iter().filter(|(_, one)| 0.0 < one.levels).take(MOST_DIFFERENT);
    let texts: Vec<String> =
        most.filter_map(|(place, one)| difference_text(instrument, assessment, *place, one, locale)).collect();
    let list = if texts.is_empty() {
        view! { <p>{words.roles_none}</p> }.into_any()
    } else {
        view! { <ol>{texts.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ol> }.into_any()
    };
    // What is shown tells which rule held when it was opened.
    let is_open = is_open_voting(instrument, assessment);
    view! {
        <section>
            <h2>{words.roles}</h2>
            <p class="hint">{if is_open { words.roles_open } else { words.roles_rule }}</p>
            <p>
                <b>{words.differ}</b>
            </p>
            {list}
        </section>
    }
    .into_any()
}

fn difference_text(
    instrument: &Instrument,
    assessment: &Assessment,
    place: usize,
    one: &RoleDifference<'_>,
    locale: Locale,
) -> Option<String> {
    let roles = &last_round(instrument, assessment, place)?.roles;
    let mean = |role: &str| {
        let found = roles.iter().find(|own| own.role.as_deref() == Some(role));
        found.and_then(|own| mean_text(own, locale)).unwrap_or_default()
    };
    let name = |role: &str| role_name(instrument, Some(role), locale);
    Some((i18n::spread(locale).differ_item)(
        &names::indicator(instrument, place, locale),
        &name(one.higher),
        &mean(one.higher),
        &name(one.lower),
        &mean(one.lower),
    ))
}
