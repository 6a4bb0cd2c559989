//! The vote on one indicator: casting, opening, agreeing.

mod agree;
mod asked;
mod hands;
mod keys;
mod next_step;
mod reveal;
mod revealed;
mod roles;
mod secret;
mod timer;
mod under_way;

pub(super) use self::under_way::UnderWay;

use leptos::prelude::*;

use self::asked::{Asked, Phase};
use self::hands::Hands;
use self::keys::{Overlay, follow_keys};
use self::reveal::Reveal;
use self::revealed::{Further, Revealed};
use self::secret::Secret;
use self::timer::Timer;
use super::lost::WhenReady;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::report::Progress;
use crate::route::{Page, Route};
use crate::ui::components::{QuietButton, Remount, SmallLadder};
use crate::ui::pages::assess::current_progress;
use crate::ui::pages::not_found::NotFound;
use crate::ui::session::{Opening, Room, Saved, Session, use_session};

/// The vote on one indicator of one of the user's assessments.
#[component]
pub(super) fn VotePage(locale: Locale, id: String, indicator: String) -> impl IntoView {
    let session = use_session();
    let known = session.instrument().indicator(&indicator).filter(|_| session.has(&id));
    let Some(indicator) = known else { return view! { <NotFound locale=locale /> }.into_any() };
    document::set_title(&format!("{} – Dinamika", indicator.title.get(locale)));
    dress(session);
    let asked = Asked::new(Room::open(session, &id), indicator, locale);
    follow_keys(asked);
    view! {
        <div
            class="vote"
            class:brief=move || asked.is_brief()
            class:in-secret=move || asked.phase() == Phase::Secret
            class:at-rest=move || asked.rest.get().is_some()
        >
            <div class="first">
                <Top asked=asked />
                <h1 tabindex="-1">{indicator.question.get(locale)}</h1>
                <WhenReady room=asked.room locale=locale>
                    <Ballot asked=asked />
                </WhenReady>
            </div>
            <Show when=move || asked.phase() == Phase::Revealed>
                <Further asked=asked />
            </Show>
            // Not before the vote is read: on a phone it would push them down.
            <Show when=move || !matches!(asked.room.opening(), Opening::Reading)>
                <State asked=asked />
                <Ways asked=asked />
            </Show>
        </div>
    }
    .into_any()
}

/// Black on white, without header and footer, as long as the page is open.
fn dress(session: Session) {
    document::set_root_attribute("data-theme", "projector");
    document::set_root_attribute("data-screen", "vote");
    on_cleanup(move || {
        document::set_root_attribute("data-theme", session.settings.with_untracked(|settings| settings.theme.name()));
        document::set_root_attribute("data-screen", "");
    });
}

/// Number of the question, number of votes, timer, and in an opened round the switch for full descriptions.
#[component]
fn Top(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let total = asked.instrument().indicators.len();
    view! {
        <header class="vote-top">
            <b>{(words.place)(asked.indicator.id.as_str(), asked.indicator.position + 1, total)}</b>
            <Timer asked=asked />
            <Show when=move || asked.can_shorten()>
                <button type="button" class="link" on:click=move |_| asked.shorten(!untrack(|| asked.is_brief()))>
                    {move || if asked.is_brief() { words.whole } else { words.brief }}
                    " "
                    <kbd>"L"</kbd>
                </button>
            </Show>
            <b role="status">{move || asked.ballots()}</b>
        </header>
    }
}

/// The part of the page for the current phase. Within a phase only numbers change.
#[component]
fn Ballot(asked: Asked) -> impl IntoView {
    let phase = Memo::new(move |_| asked.phase());
    view! {
        <Remount of=phase let:phase>
            {match phase {
                Phase::Hands => view! { <Hands asked=asked /> }.into_any(),
                Phase::Secret => view! { <Secret asked=asked /> }.into_any(),
                Phase::HandedIn => view! { <HandedIn asked=asked /> }.into_any(),
                Phase::Revealed => view! { <Revealed asked=asked /> }.into_any(),
            }}
        </Remount>
    }
}

/// Unopened hand-ins from phones.
#[component]
fn HandedIn(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    view! {
        <section>
            <p class="lead">{(words.handed_in)(asked.handed_in().unwrap_or_default())}</p>
            <Reveal asked=asked>
                <QuietButton on:click=move |_| asked.is_again.set(true)>{words.in_room}</QuietButton>
            </Reveal>
        </section>
    }
}

/// The ladder so far, and whether the last change is stored; this page has no header for it.
#[component]
fn State(asked: Asked) -> impl IntoView {
    let (session, locale) = (asked.room.session(), asked.locale);
    let so_far = current_progress(session, &asked.room.id());
    let stage = Memo::new(move |_| {
        let stage = |one: &Progress<'static>| one.stage(session.instrument(), locale);
        so_far.with(|one| one.as_ref().map(stage)).unwrap_or_default()
    });
    let steps = Signal::derive(move || so_far.get().map(|one| one.ladder).unwrap_or_default());
    let saved = move || match session.saved.get() {
        Saved::Untouched => String::new(),
        Saved::Stored => format!("✓ {} {}", session.words().saved, session.saved_time.get()),
        Saved::Exposed => session.words().saved_exposed.to_owned(),
        Saved::Failed(_) => session.words().not_saved.to_owned(),
    };
    view! {
        <div class="vote-state">
            <SmallLadder steps=steps label=stage />
            <span>{move || stage.get()}</span>
            <span class="saved-here">{saved}</span>
        </div>
    }
}

/// Links to the other questions.
#[component]
fn Ways(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    view! {
        <nav aria-label=words.overview class="vote-ways">
            <QuietButton on:click=move |_| asked.go(false)>{words.previous}</QuietButton>
            <QuietButton on:click=move |_| asked.go(true)>{words.next}</QuietButton>
            <Overlay locale=asked.locale />
            <a class="plain" href=Route::own(&asked.room.id(), Page::Workshop).href()>
                {words.overview}
            </a>
        </nav>
    }
}
