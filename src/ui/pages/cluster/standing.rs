//! Where a cluster stands, by its latest assessment.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::history::Moment;
use crate::report::{ladder, range_ladder};
use crate::ui::components::SmallLadder;
use crate::ui::session::use_session;

/// The ladder, the stage in words, when it was assessed.
#[component]
pub(super) fn Standing(day: String, moment: Moment<'static>, locale: Locale) -> impl IntoView {
    let (instrument, diagnosis) = (use_session().instrument(), &moment.diagnosis);
    let draw = if moment.stage(instrument).is_some() { ladder } else { range_ladder };
    let (steps, stage) = (draw(instrument, diagnosis), moment.stage_text(instrument, locale));
    let counts = diagnosis.scores.overall.counts;
    let answered = (i18n::home(locale).progress)(counts.answered, counts.applicable());
    let assessed = match moment.date {
        Some(_) => (i18n::cluster(locale).assessed)(&day, &answered),
        None => format!("{day} · {answered}"),
    };
    view! {
        <section>
            <h2>{i18n::cluster(locale).stage}</h2>
            <SmallLadder steps=steps label=stage.clone() />
            <p class="cluster-stage">
                <b>{stage}</b>
            </p>
            <p class="hint">{assessed}</p>
        </section>
    }
}
