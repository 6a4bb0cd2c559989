//! Common to both layouts of the questions: the indicator, its response, and navigation.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Answers, Response};
use crate::domain::diagnosis::next_question;
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n;
use crate::persistence::{Layout, Order};
use crate::report::{Progress, progress};
use crate::route::{Page, Route};
use crate::ui::session::Session;

/// The page of an indicator, in the chosen layout.
pub(in crate::ui::pages) fn page_of(session: Session, indicator: &Indicator) -> Page {
    let dimension = session.instrument().dimensions.get(indicator.dimension);
    match (session.settings.with_untracked(|settings| settings.layout), dimension) {
        (Layout::List, Some(dimension)) => Page::List(dimension.id.clone()),
        _ => Page::Question(indicator.id.to_string()),
    }
}

/// The question viewed last, in the chosen layout.
pub(in crate::ui::pages) fn resume(session: Session, id: &str) -> Route {
    let place = session.settings.with_untracked(|settings| settings.places.get(id).cloned());
    let indicator = place.and_then(|place| session.instrument().indicator(&place));
    let Some(indicator) = indicator.or_else(|| session.instrument().indicators.first()) else { return Route::Home };
    Route::own(id, page_of(session, indicator))
}

/// The current progress of the assessment.
pub(in crate::ui::pages) fn current_progress(session: Session, id: &str) -> Memo<Option<Progress<'static>>> {
    let id = id.to_owned();
    Memo::new(move |_| {
        session.painted.track();
        let library = &session.library;
        library.with_untracked(|all| all.assessments.get(&id).map(|one| progress(session.instrument(), one)))
    })
}

/// An indicator of an assessment, and its response.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) session: Session,
    pub(super) locale: Locale,
    id: StoredValue<String>,
    /// Whether the user is an invited member: no stage is shown, and the last question leads to handing in.
    pub(super) is_invited: bool,
    /// When it changes, texts are updated and no element is recreated.
    pub(super) indicator: Signal<&'static Indicator>,
    /// The current response.
    pub(super) response: Memo<Response>,
    pub(super) progress: Memo<Option<Progress<'static>>>,
}

impl Asked {
    pub(super) fn new(
        session: Session,
        locale: Locale,
        id: &str,
        indicator: Signal<&'static Indicator>,
        progress: Memo<Option<Progress<'static>>>,
    ) -> Self {
        let (id, is_invited) = (StoredValue::new(id.to_owned()), session.is_invited(id));
        let response = Memo::new(move |_| {
            let indicator = indicator.get();
            session.library.with(|library| {
                let assessment = id.with_value(|id| library.assessments.get(id));
                assessment.and_then(|one| one.response(&indicator.id)).cloned().unwrap_or_default()
            })
        });
        Self { session, locale, id, is_invited, indicator, response, progress }
    }

    /// The assessment's id.
    pub(super) fn id(self) -> String {
        self.id.get_value()
    }

    /// The id of the current indicator.
    fn of(self) -> &'static str {
        self.indicator.get_untracked().id.as_str()
    }

    /// The order of the questions. Members always get the instrument's order.
    pub(super) fn order(self) -> Order {
        if self.is_invited {
            return Order::Instrument;
        }
        self.session.settings.with_untracked(|settings| settings.order)
    }

    /// Stores an answer, and announces the new stage to screen readers.
    pub(super) fn answer(self, answer: Answer) {
        let Self { session, locale, is_invited, progress, .. } = self;
        session.answer(&self.id(), self.of(), answer);
        session.announce(move || {
            // The page may be gone by then.
            let said =
                progress.try_with_untracked(|one| one.as_ref().map(|one| standing(session, one, is_invited, locale)));
            said.flatten().unwrap_or_default()
        });
    }

    /// Resolves a conflict.
    pub(super) fn decide(self, decide: impl Fn(&mut Response)) {
        self.session.decide(&self.id(), self.of(), decide);
    }

    /// Changes evidence or note, as named by `field`.
    pub(super) fn write(self, field: &str, write: impl Fn(&mut Response)) {
        self.session.write(&self.id(), self.of(), field, write);
    }

    /// The next question: in instrument order, or the one that narrows the stage range most. After the last one, all
    /// answers or handing in.
    pub(super) fn after(self) -> Route {
        let (session, id, position) = (self.session, self.id(), self.indicator.get_untracked().position);
        let next = match self.order() {
            Order::Instrument => session.instrument().indicators.get(position + 1),
            Order::Fastest => {
                session.skipped.update(|skipped| skipped.push(position));
                fastest(session, &id)
            }
        };
        Route::own(&id, next.map_or(end(self.is_invited), |next| Page::Question(next.id.to_string())))
    }
}

/// The question that narrows the stage range most.
fn fastest(session: Session, id: &str) -> Option<&'static Indicator> {
    let instrument = session.instrument();
    let answers = session
        .library
        .with_untracked(|library| library.assessments.get(id).map(|assessment| Answers::of(instrument, assessment)))?;
    // A skipped question counts as unknown here, so that it is not asked again in this round.
    let passed = session.skipped.get_untracked();
    let open = passed.iter().filter(|&&place| answers.at(place) == Answer::Unanswered);
    let asked = open.fold(answers.clone(), |answers, &place| answers.with(place, Answer::Unknown));
    next_question(instrument, &asked)
}

/// The page after the last question.
pub(super) const fn end(is_invited: bool) -> Page {
    if is_invited { Page::HandIn } else { Page::Check }
}

fn standing(session: Session, progress: &Progress<'static>, is_invited: bool, locale: Locale) -> String {
    let counts = progress.counts;
    if is_invited {
        return (i18n::question(locale).announce_count)(counts.answered, counts.applicable());
    }
    let stage = progress.stage(session.instrument(), locale);
    (i18n::question(locale).announce)(&stage, counts.answered, counts.applicable())
}

/// Links to the result, or to handing in, and to all answers.
pub(super) fn ways_out(id: &str, is_invited: bool, locale: Locale) -> impl IntoView + use<> {
    let words = i18n::question(locale);
    let (page, text) = if is_invited { (Page::HandIn, words.hand_in) } else { (Page::Result, words.see_result) };
    view! {
        <a class="button quiet" href=Route::own(id, page).href()>
            {text}
        </a>
        <a class="plain" href=Route::own(id, Page::Check).href()>
            {words.check}
        </a>
    }
}
