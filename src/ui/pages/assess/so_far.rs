//! Beside a question: where the answers so far lead.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{Progress, stage_so_far};
use crate::ui::components::small_ladder;
use crate::ui::session::Session;
use crate::ui::view::{Element, IntoView, Memo, Signal, View, aside, b, h2, li, p, span, ul};

/// The ladder's range, the counts, and what can still happen.
pub(in crate::ui::pages) fn so_far(
    session: Session,
    locale: Locale,
    progress: Memo<Option<Progress<'static>>>,
) -> View {
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    // The drawing and the texts are made anew only when they become others.
    let steps = part(&progress, |one| one.ladder.clone());
    let stage = part(&progress, move |one| stage_so_far(session.instrument(), &one.diagnosis, locale));
    let outlook = part(&progress, move |one| outlook(session, one, locale));
    let is_settled = part(&progress, |one| one.diagnosis.stage.is_settled());
    let label = stage.clone();
    aside()
        .class("so-far")
        .child(h2().child(words.so_far))
        .child(small_ladder(Signal::derive(move || steps.get()), Signal::derive(move || label.get())))
        .child(p().class("stage").child(b().child(move || stage.get())))
        .child(
            ul().class("counts")
                .child(count(common.answered, part(&progress, |one| one.counts.answered)))
                .child(count(common.unknown, part(&progress, |one| one.counts.unknown)))
                .child(count(words.left, part(&progress, |one| one.counts.unanswered))),
        )
        .child(p().class("note").class_when("settled", move || is_settled.get()).child(move || outlook.get()))
        .into_view()
}

fn part<T: Clone + Default + PartialEq + 'static>(
    progress: &Memo<Option<Progress<'static>>>,
    read: impl Fn(&Progress<'static>) -> T + 'static,
) -> Memo<T> {
    let progress = progress.clone();
    Memo::new(move || progress.with(|one| one.as_ref().map(&read)).flatten().unwrap_or_default())
}

fn count(name: &'static str, count: Memo<u32>) -> Element {
    li().child(span().child(name)).child(b().child(move || count.get().to_string()))
}

/// What the questions that are left can still change.
fn outlook(session: Session, progress: &Progress<'static>, locale: Locale) -> String {
    let words = i18n::question(locale);
    let diagnosis = &progress.diagnosis;
    if diagnosis.stage.is_settled() {
        return match (diagnosis.is_provisional(), progress.counts.unanswered) {
            (true, _) => words.settled_provisional.to_owned(),
            (false, 0) => words.settled_all.to_owned(),
            (false, left) => (words.settled)(left),
        };
    }
    let highest = session.instrument().stage(diagnosis.stage.high).map(|stage| stage.name.get(locale));
    let next = progress.next_question.map(|next| (words.most_telling)(next.title.get(locale)));
    [highest.map(|name| (words.highest)(name)), next].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
