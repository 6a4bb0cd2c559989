//! The last round, open: how many for each answer, the median, the agreement, and what the group makes of it.

use super::agree::agree;
use super::asked::Asked;
use super::roles::roles;
use crate::domain::assessment::{Answer, Round, Tally, Voting};
use crate::domain::group::{Degree, agreement};
use crate::i18n;
use crate::platform::document;
use crate::report::{agreement_text, counts_text, median_text};
use crate::ui::components::quiet_button;
use crate::ui::view::{
    Element, IntoView, Memo, View, details, div, h2, li, ol, p, section, several, span, summary, svg, ul, untrack,
};

/// Bars, numbers, and the agreement.
pub(super) fn revealed(asked: &Asked) -> View {
    let (asked, followed) = (asked.clone(), asked.clone());
    let rounds = Memo::new(move || followed.group().rounds);
    let shown = move || {
        let rounds = rounds.get();
        untrack(|| {
            let Some((last, before)) = rounds.split_last() else { return View::default() };
            several([
                round(&asked, last),
                earlier(&asked, before).into_view(),
                roles(&asked, last),
                evidence(&asked, &rounds).into_view(),
                again(&asked, last).into_view(),
                agree(&asked),
            ])
        })
    };
    shown.into_view()
}

fn round(asked: &Asked, round: &Round) -> View {
    let locale = asked.locale;
    let tally = &round.tally;
    let most = asked.choices().iter().map(|answer| tally.count(*answer)).max().unwrap_or_default();
    let rows = asked.choices().into_iter().map(|answer| row(asked, answer, tally, most));
    let said = format!("{} · {}", median_text(tally, locale), agreement_text(asked.instrument(), tally, locale));
    section()
        .child(ol().class("choices").children(rows))
        .child(h2().class("said").attr("tabindex", "-1").child(said))
        .into_view()
}

fn row(asked: &Asked, answer: Answer, tally: &Tally, most: u32) -> Element {
    let (numeral, text) = asked.named(answer);
    let count = tally.count(answer);
    let share = (count * 100).checked_div(most).unwrap_or_default();
    let bar =
        svg::rect().class("bar").attr("x", "2").attr("y", "2").attr("height", "18").attr("width", format!("{share}%"));
    let bar = (0 < count).then(|| svg::svg().class("bars").attr("aria-hidden", "true").child(bar));
    li().class("choice-row")
        .child(span().class("numeral").attr("aria-hidden", "true").child(numeral.clone()))
        .child(span().class("anchor").child(text).child(bar))
        .child(span().class("count").child(count))
}

fn earlier(asked: &Asked, before: &[Round]) -> Option<Element> {
    let words = i18n::vote(asked.locale);
    let item = |(place, round): (usize, &Round)| {
        let counts = format!("{} ({})", counts_text(asked.instrument(), &round.tally), held(asked, round.voting));
        li().child((words.earlier)(place + 1, &counts))
    };
    (!before.is_empty()).then(|| ul().class("plain-list hint").children(before.iter().enumerate().map(item)))
}

/// How a round was held.
fn held(asked: &Asked, voting: Voting) -> &'static str {
    let words = i18n::vote(asked.locale);
    match voting {
        Voting::Hands => words.by_hands,
        Voting::Secret => words.by_secret,
        Voting::HandIns => words.by_phone,
    }
}

/// What members can show for their answers, once these are open; never who wrote it.
fn evidence(asked: &Asked, rounds: &[Round]) -> Option<Element> {
    let words = i18n::vote(asked.locale);
    let is_open = rounds.iter().any(|round| round.voting == Voting::HandIns);
    let place = asked.indicator.position;
    let mut texts: Vec<String> = asked.room.with(|workshop| {
        let all = workshop.hand_ins.iter().flat_map(|one| &one.evidence);
        all.filter(|(of, _)| is_open && *of == place).map(|(_, text)| text.clone()).collect()
    });
    // In the order of their letters, which tells nothing of who came when.
    texts.sort();
    let count = texts.len();
    (0 < count).then(|| {
        details()
            .child(summary().child((words.evidence)(count)))
            .child(ul().children(texts.into_iter().map(|text| li().child(text))))
    })
}

fn again(asked: &Asked, last: &Round) -> Element {
    let words = i18n::vote(asked.locale);
    let is_split = agreement(asked.instrument(), &last.tally).is_some_and(|one| one.degree == Degree::Split);
    let voting = asked.clone();
    let button = quiet_button().on("click", move |_| vote_again(&voting)).child(words.second_round);
    div().child(is_split.then(|| p().class("notice").child(words.second_hint))).child(p().child(button))
}

/// Another round.
pub(super) fn vote_again(asked: &Asked) {
    asked.is_again.set(true);
    document::next_frame(|| document::focus_anew(".vote h1"));
}
