//! The vote on one indicator, for a whole room: cast, revealed, agreed.

mod agree;
mod asked;
mod hands;
mod keys;
mod revealed;
mod roles;
mod secret;
mod timer;

use asked::{Asked, Phase, primary};

use super::asking::current_progress;
use super::not_found;
use super::workshop::while_not_ready;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::report::stage_so_far;
use crate::route::{Page, Route};
use crate::ui::components::{quiet_button, small_ladder};
use crate::ui::session::{Room, Saved, Session};
use crate::ui::view::{
    Element, IntoView, Memo, Signal, View, a, b, div, h1, header, nav, p, section, several, span, untrack, when_gone,
};

/// The vote on one indicator of one's own assessment.
pub fn vote(session: Session, locale: Locale, id: String, indicator: &str) -> View {
    let known = session.instrument().indicator(indicator).filter(|_| session.has(&id));
    let Some(indicator) = known else { return not_found(locale) };
    document::set_title(&format!("{} – Dinamika", indicator.title.get(locale)));
    dress(session);
    let asked = Asked::new(Room::open(session, &id), indicator, locale);
    keys::follow_keys(&asked);
    let (inside, shown) = (asked.clone(), asked.clone());
    let phase = Memo::new(move || inside.phase());
    let ballot = move || {
        // Another phase is another part of the page; within one, only numbers change.
        let phase = phase.get();
        untrack(|| match phase {
            Phase::Hands => hands::hands(&shown),
            Phase::Secret => secret::secret(&shown),
            Phase::HandedIn => handed_in(&shown),
            Phase::Revealed => revealed::revealed(&shown),
        })
    };
    let ballot = while_not_ready(asked.room.clone(), locale, move || ballot.clone().into_view());
    let brief = asked.clone();
    div()
        .class("vote")
        .class_when("brief", move || brief.is_brief.get())
        .child(top(&asked))
        .child(h1().attr("tabindex", "-1").child(indicator.question.get(locale)))
        .child(ballot)
        .child(bottom(&asked))
        .into_view()
}

/// Black on white and nothing around it, for as long as the page is open.
fn dress(session: Session) {
    document::set_root_attribute("data-theme", "projector");
    document::set_root_attribute("data-screen", "vote");
    when_gone(move || {
        document::set_root_attribute("data-theme", session.settings.with_untracked(|settings| settings.theme.name()));
        document::set_root_attribute("data-screen", "");
    });
}

/// Where in the instrument, how many have voted, the timer.
fn top(asked: &Asked) -> Element {
    let words = i18n::vote(asked.locale);
    let total = asked.instrument().indicators.len();
    let place = (words.place)(asked.indicator.id.as_str(), asked.indicator.position + 1, total);
    let counted = asked.clone();
    let ballots = move || {
        let (ballots, round) = counted.ballots();
        (words.ballots)(ballots, round)
    };
    header()
        .class("vote-top")
        .child(b().child(place))
        .child(timer::timer(asked))
        .child(b().attr("role", "status").child(ballots))
}

/// What came from phones and is not open yet.
fn handed_in(asked: &Asked) -> View {
    let words = i18n::vote(asked.locale);
    let count = asked.handed_in().unwrap_or_default();
    let (opening, voting) = (asked.clone(), asked.clone());
    let open = primary(words.reveal).on("click", move |_| opening.reveal());
    let again = quiet_button().on("click", move |_| voting.is_again.set(true)).child(words.in_room);
    section()
        .child(p().class("lead").child((words.handed_in)(count)))
        .child(div().class("actions").child(open).child(again))
        .into_view()
}

/// The ladder so far, and the ways to the other questions.
fn bottom(asked: &Asked) -> View {
    let (words, locale) = (i18n::vote(asked.locale), asked.locale);
    let session = asked.room.session();
    let so_far = current_progress(session, asked.room.id());
    let stage = Memo::new({
        let so_far = so_far.clone();
        move || {
            let stage = |one: &_| stage_so_far(session.instrument(), one, locale);
            so_far.get().map(|one| stage(&one.diagnosis)).unwrap_or_default()
        }
    });
    let named = stage.clone();
    let steps = Signal::derive(move || so_far.get().map(|one| one.ladder).unwrap_or_default());
    let ladder = small_ladder(steps, Signal::derive(move || stage.get()));
    let (before, after, whole) = (asked.clone(), asked.clone(), asked.clone());
    let length = move || if whole.is_brief.get() { words.whole } else { words.brief };
    let toggled = asked.clone();
    let link = |name: &'static str| quiet_button().child(name);
    let overview = Route::own(asked.room.id(), Page::Workshop).href();
    let ways = nav()
        .attr("aria-label", words.overview)
        .child(link(words.previous).on("click", move |_| before.go(false)))
        .child(link(words.next).on("click", move |_| after.go(true)))
        .child(quiet_button().on("click", move |_| toggled.is_brief.update(|brief| *brief = !*brief)).child(length))
        .child(keys::overlay(asked))
        .child(a().class("plain").attr("href", overview).child(words.overview));
    let so_far = div().class("vote-state").child(ladder).child(span().child(move || named.get())).child(saved(session));
    several([so_far.into_view(), ways.class("vote-ways").into_view()])
}

/// Whether the last change is stored: the line at the top of other screens has no room here.
fn saved(session: Session) -> Element {
    let said = move || match session.saved.get() {
        Saved::Untouched => String::new(),
        Saved::Stored => format!("✓ {} {}", session.words().saved, session.saved_time.get()),
        Saved::Exposed => session.words().saved_exposed.to_owned(),
        Saved::Failed(_) => session.words().not_saved.to_owned(),
    };
    span().class("saved-here").child(said)
}
