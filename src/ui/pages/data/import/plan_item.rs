//! One action plan found in a file.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::domain::plan::News;
use crate::exchange::FoundPlan;
use crate::i18n;
use crate::report::names;
use crate::ui::pages::refused::{self, Wanted};
use crate::ui::session::{Desk, Session, Taking};

/// A plan found in a file, and the choice for it.
#[derive(Clone, Debug)]
pub(super) struct PlanCandidate {
    pub(super) found: FoundPlan,
    /// What it would change here; `None` if it is unreadable, or if the plan here is read-only.
    news: Option<News>,
    /// Whether there are no actions here yet.
    is_first: bool,
    pub(super) taking: ArcRwSignal<Taking>,
}

impl PlanCandidate {
    /// Compares a plan with the one stored here.
    pub(super) async fn of(session: Session, found: FoundPlan) -> Self {
        let own = match &found.content {
            Ok(plan) => Desk::open(session, &plan.cluster).opened().await,
            Err(_) => None,
        };
        let news = own.as_ref().zip(found.content.as_ref().ok()).map(|(own, plan)| own.news(plan));
        let is_first = own.is_some_and(|own| own.is_empty());
        let taking = if news.unwrap_or_default() == News::default() {
            Taking::Skip
        } else if is_first {
            Taking::Add
        } else {
            Taking::Merge
        };
        Self { found, news, is_first, taking: ArcRwSignal::new(taking) }
    }
}

/// Its cluster, what it would change here, and the choice of what to do with it.
pub(super) fn plan_item(session: Session, candidate: &PlanCandidate, locale: Locale) -> impl IntoView + use<> {
    let words = i18n::import(locale);
    let here = candidate.found.cluster.as_deref().and_then(|cluster| session.name_of_cluster(cluster));
    let name = (words.plan)(&names::cluster(here.or(candidate.found.name.clone()).as_deref(), locale));
    let about = match (&candidate.found.content, candidate.news) {
        (Err(unread), _) => refused::in_words(session.instrument(), &unread.error, Wanted::Assessment, locale),
        (Ok(_), None) => words.plan_sealed.to_owned(),
        (Ok(_), Some(news)) if news == News::default() => words.same.to_owned(),
        (Ok(_), Some(News { added, changed, outputs, targets })) => (words.plan_news)(added, changed, outputs, targets),
    };
    let choice = candidate.news.filter(|news| *news != News::default()).map(|_| choice(candidate, &name, locale));
    view! {
        <li>
            <p>
                <b>{name}</b>
            </p>
            <p class="hint">{about}</p>
            {choice}
        </li>
    }
}

fn choice(candidate: &PlanCandidate, name: &str, locale: Locale) -> impl IntoView + use<> {
    let words = i18n::import(locale);
    let (take, text) = if candidate.is_first { (Taking::Add, words.add) } else { (Taking::Merge, words.merge) };
    let taking = candidate.taking.clone();
    let choose = move |event| {
        taking.set(if event_target_value(&event) == text { take } else { Taking::Skip });
    };
    let is_skipped = candidate.taking.get_untracked() == Taking::Skip;
    view! {
        <label class="field">
            <span class="visually-hidden">{(words.choice)(name)}</span>
            <select on:change=choose>
                <option value=text selected=!is_skipped>
                    {text}
                </option>
                <option value=words.skip selected=is_skipped>
                    {words.skip}
                </option>
            </select>
        </label>
    }
}
