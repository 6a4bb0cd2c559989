//! One recommended next step.

use crate::domain::diagnosis::{Card, Reason};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::names;
use crate::ui::view::{IntoView, View, article, b, dd, dl, dt, h3, p};

/// What to do, the first move this week, who leads, what there is to show for it and by when, and why it is recommended.
pub fn step_card(instrument: &'static Instrument, card: &Card<'static>, locale: Locale) -> View {
    let words = i18n::result(locale);
    let guidance = &card.recommendation.guidance;
    let step = guidance.steps.first().and_then(|first| instrument.steps.iter().find(|step| step.number == *first));
    let step = step.map(|step| (words.step_of)(step.number, instrument.steps.len(), step.abbr.get(locale)));
    let reason = match &card.reason {
        Reason::Unmet(state) => (words.because_unmet)(&names::subject(instrument, state.condition.subject, locale)),
        Reason::LowestDimension => words.because_lowest.to_owned(),
    };
    let first_move = p().class("first-move").child(b().child(words.first_move)).child(" ");
    article()
        .class("card step")
        .child(p().class("kicker").child(step))
        .child(h3().child(guidance.title.get(locale)))
        .child(p().child(guidance.action.get(locale)))
        .child(first_move.child(guidance.first_move.get(locale)))
        .child(
            dl().child(dt().child(words.lead))
                .child(dd().child(guidance.lead.get(locale)))
                .child(dt().child(words.output))
                .child(dd().child(guidance.output.get(locale)))
                .child(dt().child(words.horizon))
                .child(dd().child((words.days)(guidance.horizon_days))),
        )
        .child(p().class("hint").child((words.because)(&reason)))
        .into_view()
}
