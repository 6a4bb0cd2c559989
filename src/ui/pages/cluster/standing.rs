//! Where a cluster stands, by its latest assessment.

use leptos::prelude::*;

use super::day_text;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::history::Moment;
use crate::report::{has_verdict, ladder, range_ladder, stage_so_far};
use crate::ui::components::SmallLadder;
use crate::ui::session::use_session;

/// The ladder, the stage in words, when it was assessed.
#[component]
pub(super) fn Standing(latest: Assessment, moment: Moment<'static>, locale: Locale) -> impl IntoView {
    let (instrument, diagnosis) = (use_session().instrument(), &moment.diagnosis);
    let is_early = !has_verdict(instrument, &diagnosis.scores);
    let (steps, stage) = if is_early {
        (range_ladder(instrument, diagnosis), i18n::common(locale).stage_not_yet.to_owned())
    } else {
        (ladder(instrument, diagnosis), stage_so_far(instrument, diagnosis, locale))
    };
    let counts = diagnosis.scores.overall.counts;
    let answered = (i18n::home(locale).progress)(counts.answered, counts.applicable());
    view! {
        <section>
            <h2>{i18n::cluster(locale).stage}</h2>
            <SmallLadder steps=steps label=stage.clone() />
            <p class="cluster-stage">
                <b>{stage}</b>
            </p>
            <p class="hint">{(i18n::cluster(locale).assessed)(&day_text(&latest, locale), &answered)}</p>
        </section>
    }
}
