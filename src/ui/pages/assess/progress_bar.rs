//! The progress per dimension.

use leptos::prelude::*;

use super::asking::Asked;
use super::so_far::part;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{Covered, covered};

/// One segment per dimension; that of the current question is larger.
#[component]
pub(super) fn ProgressBar(asked: Asked) -> impl IntoView {
    let Asked { session, locale, indicator, progress, .. } = asked;
    let dimensions = part(progress, move |one| covered(session.instrument(), &one.diagnosis.scores));
    let current = Memo::new(move |_| indicator.get().dimension);
    let label = move || dimensions.with(|all| text(all, current.get(), locale));
    let segment = move |(place, one): (usize, Covered<'static>)| {
        // A dimension without applicable questions is complete.
        let (max, value) = if one.total == 0 { (1, 1) } else { (one.total, one.answered) };
        view! { <progress class:here=place == current.get() max=max value=value></progress> }
    };
    view! {
        <div class="progress-bar" role="img" aria-label=label>
            {move || dimensions.get().into_iter().enumerate().map(segment).collect_view()}
        </div>
    }
}

fn text(dimensions: &[Covered<'static>], current: usize, locale: Locale) -> String {
    let words = i18n::question(locale);
    let name = |one: &Covered<'static>| one.dimension.short.get(locale);
    let each = dimensions.iter().map(|one| (words.covered)(name(one), one.answered, one.total));
    (words.covered_all)(&each.collect::<Vec<_>>().join(", "), dimensions.get(current).map_or("", name))
}
