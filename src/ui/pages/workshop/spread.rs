//! The spread of all votes: counts and agreement per indicator and dimension, and differences between roles.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Assessment, RoleTally, Round, Tally};
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

/// At most this many indicators are listed as differing between roles.
const MOST_DIFFERENT: usize = 5;

/// The votes of the workshop on one of the user's assessments.
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

/// The voted indicators of a dimension.
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
    let section = view! {
        <section>
            <h2>{dimension.name.get(locale)}</h2>
            {mean.map(|mean| view! { <p class="hint">{mean}</p> })}
            <ul class="plain-list">{rows}</ul>
        </section>
    };
    Some(section.into_any())
}

/// One line: name, bars, median, agreement. The rest is folded on screen and unfolded in print.
fn row(
    instrument: &'static Instrument,
    assessment: &Assessment,
    indicator: &'static Indicator,
    round: &Round,
    locale: Locale,
) -> AnyView {
    let (words, tally) = (i18n::spread(locale), &round.tally);
    let median = low_median(tally).map_or_else(|| "–".to_owned(), |level| level.numeral().to_string());
    let agreement = agreement(instrument, tally).map_or_else(
        || "–".to_owned(),
        |Agreement { value, degree }| {
            format!("{} ({})", numbers::hundredths(value, locale), degree_word(degree, locale))
        },
    );
    let (is_open, body) = (RwSignal::new(false), format!("spread-{}", indicator.id));
    view! {
        <li class:closed=move || !is_open.get()>
            <button
                type="button"
                aria-expanded=move || is_open.get().to_string()
                aria-controls=body.clone()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                <span class="of">{format!("{} ({})", indicator.title.get(locale), indicator.id)}</span>
                {bars(instrument, tally)}
                <span class="figure">{words.median}" " <b>{median}</b></span>
                <span class="figure">{words.agreement}" " <b>{agreement}</b></span>
            </button>
            <div class="behind" id=body>
                {details(instrument, assessment, indicator, round, locale)}
            </div>
        </li>
    }
    .into_any()
}

/// The details: counts, agreement with its reason, and votes by role as far as they may be shown.
fn details(
    instrument: &'static Instrument,
    assessment: &Assessment,
    indicator: &'static Indicator,
    round: &Round,
    locale: Locale,
) -> impl IntoView + use<> {
    let (words, vote, tally) = (i18n::spread(locale), i18n::vote(locale), &round.tally);
    let group = group_of(assessment, indicator).cloned().unwrap_or_default();
    let agreed = group.agreed.map(|answer| names::short_answer(answer, locale));
    let pairs = [
        (words.counts, counts_text(instrument, tally, locale)),
        (words.agreed, agreed.unwrap_or_else(|| "–".to_owned())),
        (vote.reason, group.reason),
        (vote.dissent_said, group.dissent),
    ];
    let pair = |(name, text): (&'static str, String)| {
        (!text.is_empty()).then(|| {
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                </div>
            }
        })
    };
    let role = |role: &RoleTally| {
        let mean = mean_text(role, locale).map(|mean| format!("; {} {mean}", vote.mean.to_lowercase()));
        let counts = counts_text(instrument, &role.tally, locale);
        let text = format!("{counts}{}", mean.unwrap_or_default());
        view! {
            <div>
                <dt>{role_name(instrument, role.role.as_deref(), locale)}</dt>
                <dd>{text}</dd>
            </div>
        }
    };
    let href = Route::own(&assessment.id, Page::Vote(indicator.id.to_string())).href();
    view! {
        <dl>{pairs.map(pair)} {round.roles.iter().map(role).collect_view()}</dl>
        <p>
            <a class="plain" href=href>
                {words.to_vote}
            </a>
        </p>
    }
}

/// The counts as bars, one per level; the numbers are shown as text beside them.
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

/// The greatest differences between roles, as far as they may be shown.
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
        let why = if most_first.is_empty() { words.roles_none } else { words.roles_equal };
        view! { <p>{why}</p> }.into_any()
    } else {
        view! { <ol>{texts.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ol> }.into_any()
    };
    // The figures depend on the rule that held when they were opened.
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
