//! What both layouts of the questions share: answering, going on, and the parts around a question.

mod alternatives;
mod corrections;
mod keys;
mod so_far;
mod support;
mod ways;

pub(super) use alternatives::alternatives;
pub(super) use corrections::corrections;
pub(super) use keys::{Keys, follow_keys};
pub(super) use so_far::so_far;
pub(super) use support::{previous_answer, support};
pub(super) use ways::{check, level_keys, ways};

use crate::domain::assessment::{Answer, Answers, Response};
use crate::domain::diagnosis::next_question;
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n;
use crate::persistence::{Layout, Order};
use crate::report::{Progress, progress, stage_so_far};
use crate::route::{Page, Route};
use crate::ui::session::Session;
use crate::ui::view::{Callback, Memo, Signal};

/// The indicator that is asked.
pub(super) type Asked = Signal<&'static Indicator>;

/// The page on which an indicator is asked, in the layout chosen.
pub(super) fn page_of(session: Session, indicator: &Indicator) -> Page {
    let dimension = session.instrument().dimensions.get(indicator.dimension);
    match (session.settings.with_untracked(|settings| settings.layout), dimension) {
        (Layout::List, Some(dimension)) => Page::List(dimension.id.clone()),
        _ => Page::Question(indicator.id.to_string()),
    }
}

/// What was said to an indicator, as it is now.
pub(super) fn response(session: Session, id: &str, indicator: &Asked) -> Memo<Response> {
    let (id, indicator) = (id.to_owned(), indicator.clone());
    Memo::new(move || {
        let indicator = indicator.get();
        session.library.with(|library| {
            let assessment = library.assessments.get(&id);
            assessment.and_then(|one| one.response(&indicator.id)).cloned().unwrap_or_default()
        })
    })
}

/// The progress of the assessment, as it is now.
pub(super) fn current_progress(session: Session, id: &str) -> Memo<Option<Progress<'static>>> {
    let id = id.to_owned();
    Memo::new(move || {
        session.painted.track();
        let library = &session.library;
        library.with_untracked(|all| all.assessments.get(&id).map(|one| progress(session.instrument(), one)))
    })
}

/// What to do with an answer: store it, and say to screen readers what has become of the stage.
pub(super) fn given(
    session: Session,
    id: &str,
    indicator: Asked,
    progress: Memo<Option<Progress<'static>>>,
    locale: Locale,
) -> Callback<Answer> {
    let id = id.to_owned();
    Callback::new(move |answer| {
        session.answer(&id, indicator.get().id.as_str(), answer);
        let progress = progress.clone();
        session.announce(move || {
            let said = progress.with(|one| one.as_ref().map(|one| standing(session, one, locale)));
            said.flatten().unwrap_or_default()
        });
    })
}

fn standing(session: Session, progress: &Progress<'static>, locale: Locale) -> String {
    let Progress { diagnosis, counts, .. } = progress;
    let stage = stage_so_far(session.instrument(), diagnosis, locale);
    (i18n::question(locale).announce)(&stage, counts.answered, counts.applicable())
}

/// The question after this one: in instrument order, or the one that most narrows the stage. Then all answers.
pub(super) fn after(session: Session, id: &str, indicator: &Indicator) -> Route {
    let instrument = session.instrument();
    let next = match session.settings.with_untracked(|settings| settings.order) {
        Order::Instrument => instrument.indicators.get(indicator.position + 1),
        Order::Fastest => {
            session.skipped.update(|skipped| {
                skipped.push(indicator.position);
            });
            let answers = session.library.with_untracked(|library| {
                library.assessments.get(id).map(|assessment| Answers::of(instrument, assessment))
            });
            // A question passed over without an answer is not asked again on this round: it counts as unknown here.
            let passed = session.skipped.get_untracked();
            let asked = answers.map(|answers| {
                let open = passed.iter().filter(|&&place| answers.at(place) == Answer::Unanswered);
                open.fold(answers.clone(), |answers, &place| answers.with(place, Answer::Unknown))
            });
            asked.and_then(|answers| next_question(instrument, &answers))
        }
    };
    Route::own(id, next.map_or(Page::Check, |next| Page::Question(next.id.to_string())))
}
