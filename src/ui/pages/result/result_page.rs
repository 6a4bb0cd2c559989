//! The result: the first screen, then its sections.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::actions::Actions;
use super::certainty::HowCertain;
use super::changed::changed_questions;
use super::computed::Computed;
use super::dimensions::Dimensions;
use super::example::AboutExample;
use super::goal::{GoalSummary, goal_of};
use super::hero::Hero;
use super::next_steps::NextSteps;
use super::sections::{Jumps, Part, Section, recall};
use super::way::TheWay;
use super::what_if::WhatIf;
use super::why::Why;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{document, room};
use crate::report::{Report, answered_by, names, report, summary};
use crate::route::{Page, Route, Subject};
use crate::ui::pages::days::day_text;
use crate::ui::pages::not_found::NotFound;
use crate::ui::session::{file_stem, use_session};

/// The result of one of the user's own assessments, or of an example.
#[component]
pub(super) fn ResultPage(locale: Locale, subject: Subject) -> impl IntoView {
    let session = use_session();
    let instrument = session.instrument();
    let Some(assessment) = untrack(|| session.assessment(&subject)) else {
        return view! { <NotFound locale=locale /> }.into_any();
    };
    recall(session);
    let words = i18n::result(locale);
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    let date = day_text(assessment.date, locale);
    document::set_title(&format!("{name} – {}", words.kicker));
    let example = match &subject {
        // Ask for persistent storage only now that there is something to keep, so that the browser's question makes
        // sense.
        Subject::Own(_) => {
            spawn_local(room::persist());
            None
        }
        Subject::Example(id) => instrument.examples.iter().find(|example| &example.id == id),
    };
    let back = if example.is_some() { Route::Home } else { Route::Assessment(subject.clone(), Page::Check) };
    let who = if example.is_some() { words.answered_by_example.to_owned() } else { answered_by(&assessment, locale) };
    // An example has no date of its own.
    let has_date = example.is_none() && assessment.date.is_some();
    let whose = if has_date { format!("{name} · {}", (words.printed)(&date)) } else { name.clone() };
    let title = StoredValue::new(whose.clone());
    let is_own = example.is_none() && !untrack(|| session.is_newer(&assessment.id));
    let changed = is_own.then(|| changed_questions(instrument, &assessment, locale));
    let note = example.map(|example| view! { <AboutExample example=example locale=locale /> });
    let goal = if example.is_none() { goal_of(session, &assessment) } else { None };
    let report = report(instrument, &assessment).with_goal(goal);
    let summary = StoredValue::new(summary(instrument, &report, &name, &date, locale));
    let (assessment, report) = (StoredValue::new(assessment), StoredValue::new(report));
    view! {
        <div class="result">
            <p class="whose">
                <a class="back" href=back.href()>
                    "← "
                    {i18n::common(locale).back}
                </a>
                <span>{whose}</span>
            </p>
            <Hero report=report locale=locale answered_by=who>
                <Actions assessment=assessment report=report subject=subject summary=summary locale=locale />
            </Hero>
            <Jumps locale=locale has_steps=has_steps(report) />
            {changed}
            {note}
            <Sections assessment=assessment report=report title=title is_own=is_own locale=locale />
        </div>
    }
    .into_any()
}

fn has_steps(report: StoredValue<Report<'static>>) -> bool {
    report.with_value(|report| !report.cards.is_empty() || !report.diagnosis.overlays.is_empty())
}

#[component]
fn Sections(
    assessment: StoredValue<Assessment>,
    report: StoredValue<Report<'static>>,
    title: StoredValue<String>,
    is_own: bool,
    locale: Locale,
) -> impl IntoView {
    let own = is_own.then_some(assessment);
    let steps = has_steps(report).then(|| {
        view! {
            <Part section=Section::NextSteps locale=locale>
                <NextSteps report=report own=own locale=locale />
            </Part>
        }
    });
    view! {
        <div class="two">
            <Part section=Section::Why locale=locale>
                <Why report=report locale=locale />
            </Part>
            <Part section=Section::Certainty locale=locale>
                <HowCertain report=report locale=locale />
            </Part>
        </div>
        <Part section=Section::Dimensions locale=locale>
            <Dimensions
                report=report
                whose=title
                name=StoredValue::new(assessment.with_value(file_stem))
                locale=locale
            />
        </Part>
        {steps}
        <Part section=Section::Way locale=locale>
            <div class="two">
                <TheWay assessment=assessment report=report locale=locale />
                <div>
                    <GoalSummary
                        report=report
                        cluster=assessment.with_value(|one| one.cluster_id().to_owned())
                        locale=locale
                    />
                    <WhatIf assessment=assessment report=report is_own=is_own locale=locale />
                </div>
            </div>
        </Part>
        <Part section=Section::Computed locale=locale>
            <Computed report=report locale=locale />
        </Part>
    }
}
