//! One recommendation.

use leptos::prelude::*;

use crate::domain::diagnosis::{Card, Reason};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::names;

/// The recommendation: what to do, the first action this week, who is responsible, the expected output, the time frame
/// and the reason, then what can be done with it.
#[component]
pub fn StepCard(
    instrument: &'static Instrument,
    card: Card<'static>,
    locale: Locale,
    #[prop(optional_no_strip)] actions: Option<AnyView>,
) -> impl IntoView {
    let words = i18n::result(locale);
    let guidance = &card.recommendation.guidance;
    let step = guidance.steps.first().and_then(|first| instrument.step(*first));
    let step = step.map(|step| (words.step_of)(step.number, instrument.steps.len(), step.abbr.get(locale)));
    let reason = match &card.reason {
        Reason::Unmet(state) => (words.because_unmet)(&names::subject(instrument, state.condition.subject, locale)),
        Reason::LowestDimension => words.because_lowest.to_owned(),
        Reason::EqualDimension => words.because_equal.to_owned(),
    };
    view! {
        <article class="card step">
            <p class="kicker">{step}</p>
            <h3>{guidance.title.get(locale)}</h3>
            <p>{guidance.action.get(locale)}</p>
            <p class="first-move">
                <b>{words.first_move}</b>
                " "
                {guidance.first_move.get(locale)}
            </p>
            <dl>
                <dt>{words.lead}</dt>
                <dd>{guidance.lead.get(locale)}</dd>
                <dt>{words.output}</dt>
                <dd>{guidance.output.get(locale)}</dd>
                <dt>{words.horizon}</dt>
                <dd>{(words.days)(guidance.horizon_days)}</dd>
            </dl>
            <p class="hint">{(words.because)(&reason)}</p>
            {actions}
        </article>
    }
}
