//! Beside a question: where the answers so far lead.

use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::report::{Progress, stage_sentence};
use crate::ui::components::small_ladder;
use crate::ui::session::Session;
use crate::ui::view::{IntoView, Memo, Signal, View, aside, b, h2, li, p, span, ul};

/// The ladder's range, the counts, and what can still happen.
pub(in crate::ui::pages) fn so_far(
    session: Session,
    locale: Locale,
    progress: Memo<Option<Progress<'static>>>,
) -> View {
    let (words, common) = (&texts(locale).question, &texts(locale).common);
    let of_steps = progress.clone();
    let steps = Signal::derive(move || of_steps.get().map(|progress| progress.ladder).unwrap_or_default());
    let of_stage = progress.clone();
    let stage = Signal::derive(move || match of_stage.get() {
        Some(Progress { diagnosis, .. }) if diagnosis.is_assessable() => {
            stage_sentence(session.instrument, diagnosis.stage, locale)
        }
        _ => common.stage_not_yet.to_owned(),
    });
    let of_counts = progress.clone();
    let counts = move || {
        of_counts.get().map(|Progress { counts, .. }| {
            let row = |name: &'static str, count: u32| li().child(span().child(name)).child(b().child(count));
            ul().class("counts")
                .child(row(common.answered, counts.answered))
                .child(row(common.unknown, counts.unknown))
                .child(row(words.left, counts.unanswered))
        })
    };
    let of_settled = progress.clone();
    let is_settled = move || {
        let is_settled = of_settled.with(|one| one.as_ref().is_some_and(|one| one.diagnosis.stage.is_settled()));
        is_settled.unwrap_or_default()
    };
    let outlook = move || progress.get().map(|progress| outlook(session, &progress, locale));
    aside()
        .class("so-far")
        .child(h2().child(words.so_far))
        .child(small_ladder(steps, stage.clone()))
        .child(p().class("stage").child(b().child(move || stage.get())))
        .child(counts)
        .child(p().class("note").class_when("settled", is_settled).child(outlook))
        .into_view()
}

/// What the questions that are left can still change.
fn outlook(session: Session, progress: &Progress<'static>, locale: Locale) -> String {
    let words = &texts(locale).question;
    let diagnosis = &progress.diagnosis;
    if diagnosis.stage.is_settled() {
        return match (diagnosis.is_provisional(), progress.counts.unanswered) {
            (true, _) => words.settled_provisional.to_owned(),
            (false, 0) => words.settled_all.to_owned(),
            (false, left) => (words.settled)(left),
        };
    }
    let highest = session.instrument.stage(diagnosis.stage.high).map(|stage| stage.name.get(locale));
    let next = progress.next_question.map(|next| (words.most_telling)(next.title.get(locale)));
    [highest.map(|name| (words.highest)(name)), next].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
