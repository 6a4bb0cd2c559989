//! Two assessments of a cluster side by side.

mod answers;
mod means;

use leptos::prelude::*;

use self::answers::Answers;
use self::means::Means;
use super::history::{Choose, done_line};
use super::shown::known_plan;
use super::{assessments, cluster_name, day_texts};
use crate::domain::assessment::Assessment;
use crate::domain::change::{Barrier, Change, Comparison, compare};
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::history::{change_counts, done_between, done_days, moments};
use crate::route::Route;
use crate::ui::pages::top::Top;
use crate::ui::session::{Desk, use_session};

/// The two, and what has changed between them.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    pub(super) then: StoredValue<Assessment>,
    pub(super) now: StoredValue<Assessment>,
    pub(super) comparison: StoredValue<Comparison>,
    pub(super) locale: Locale,
}

/// The page.
#[component]
pub(super) fn ComparisonPage(then: Assessment, now: Assessment, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::history(locale));
    let cluster = now.cluster_id().to_owned();
    let all = untrack(|| assessments(session, &cluster));
    let chosen = (then.id.clone(), now.id.clone());
    let comparison = compare(session.instrument(), &then, &now);
    let pair = Pair {
        comparison: StoredValue::new(comparison),
        then: StoredValue::new(then),
        now: StoredValue::new(now),
        locale,
    };
    view! {
        <div class="history">
            <Top
                title=words.compare.to_owned()
                of=cluster_name(session, &cluster, locale)
                back=Route::History(cluster.clone())
                locale=locale
            />
            <Choose all=all chosen=chosen locale=locale />
            <Headline pair=pair />
            <Means pair=pair />
            <Answers pair=pair />
            <DoneBetween cluster=cluster pair=pair />
        </div>
    }
}

/// The stage then and now, how many answers moved, and whether the questions were others.
#[component]
fn Headline(pair: Pair) -> impl IntoView {
    let (instrument, locale, words) = (use_session().instrument(), pair.locale, i18n::history(pair.locale));
    let both = moments(instrument, &[pair.then.get_value(), pair.now.get_value()]);
    let stages: Vec<String> = both.iter().map(|one| one.stage_text(instrument, locale)).collect();
    let stage = match stages.as_slice() {
        [then, now] if then != now => (words.stage_from_to)(then, now),
        [same, ..] => (words.stage_same)(same),
        [] => String::new(),
    };
    let versions: Vec<String> = both.into_iter().map(|one| one.version).collect();
    let (counts, left_out) = pair.comparison.with_value(|found| {
        let is_left_out = |change: &&Change| matches!(change, Change::NotComparable(Barrier::QuestionChanged));
        (change_counts(&found.answers), found.answers.iter().filter(is_left_out).count())
    });
    let notice = match versions.as_slice() {
        [then, now] if then != now => Some((words.other_version)(then, now, left_out)),
        _ if left_out != 0 => Some((words.questions_changed)(left_out)),
        _ => None,
    };
    let notice = notice.map(|notice| view! { <p class="notice">{notice}</p> });
    let days = day_texts(&[pair.then.get_value(), pair.now.get_value()], locale).join(" → ");
    view! {
        <section class="headline">
            <p class="hint">{days}</p>
            <p class="cluster-stage">
                <b>{stage}</b>
            </p>
            <p>{(words.counts)(counts)}</p>
            {notice}
        </section>
    }
}

/// The actions that were done after the first and up to the second.
#[component]
fn DoneBetween(cluster: String, pair: Pair) -> impl IntoView {
    let (locale, words) = (pair.locale, i18n::history(pair.locale));
    let plan = known_plan(Desk::open(use_session(), &cluster));
    let [then, now] = [pair.then, pair.now].map(|one| one.with_value(|one| one.date));
    // Nothing is known if the plan cannot be read, or without both days.
    let done = Memo::new(move |_| {
        then.and(now)?;
        plan.with(|plan| Some(done_between(&done_days(plan.as_ref()?, locale), then, now)))
    });
    let is_none = move || done.with(|done| done.as_ref().is_some_and(Vec::is_empty));
    view! {
        <Show when=move || done.with(Option::is_some)>
            <section>
                <h2>{words.done_between}</h2>
                <Show when=is_none>
                    <p>{words.none_done}</p>
                </Show>
                <ul>{move || done.get().into_iter().flatten().map(|one| done_line(one, locale)).collect_view()}</ul>
            </section>
        </Show>
    }
}
