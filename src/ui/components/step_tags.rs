//! How far a step of the model has come, as tags.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::domain::plan::StepState;
use crate::i18n;
use crate::report::StepRow;

/// Its state, and whether it is the step to take next.
#[component]
pub fn StepTags(row: StepRow, locale: Locale) -> impl IntoView {
    let words = i18n::steps(locale);
    let class = match row.state {
        StepState::NotBegun => "tag step-open",
        StepState::UnderWay => "tag undetermined",
        StepState::Complete => "tag met",
    };
    let next = row.is_next.then(|| view! { <span class="tag unmet">{words.next}</span> });
    view! { <span class="step-tags">{next} <span class=class>{words.state(row.state)}</span></span> }
}
