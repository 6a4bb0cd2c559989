//! Under a question: what was answered elsewhere at the same time, until someone decides.

use super::{Asked, response};
use crate::domain::assessment::{Response, Said};
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::names;
use crate::ui::components::quiet_button;
use crate::ui::session::Session;
use crate::ui::view::{Element, IntoView, View, b, div, h2, li, p, ul};

/// Each alternative, with the choice to let it count or to drop it; nothing where there is none.
pub(in crate::ui::pages) fn alternatives(session: Session, locale: Locale, id: String, indicator: Asked) -> View {
    let words = i18n::question(locale);
    let response = response(session, &id, &indicator);
    let shown = move || {
        let (indicator, alternatives) = (indicator.get(), response.get().alternatives);
        (!alternatives.is_empty()).then(|| {
            let decide = |name: &'static str, place: usize, decide: fn(&mut Response, usize)| {
                let (id, indicator) = (id.clone(), indicator.id.to_string());
                let decided = move |_| session.decide(&id, &indicator, |response| decide(response, place));
                quiet_button().on("click", decided).child(name)
            };
            let item = |(place, said): (usize, &Said)| {
                let actions = p()
                    .class("actions")
                    .child(decide(words.alternative_take, place, Response::choose))
                    .child(decide(words.alternative_drop, place, Response::drop_alternative));
                let answer = names::answer(session.instrument(), indicator, said.answer, locale);
                li().child(b().child(answer)).child(text(&said.evidence)).child(text(&said.note)).child(actions)
            };
            div()
                .class("notice alternatives")
                .attr("role", "status")
                .child(h2().child(words.alternatives))
                .child(p().child(words.alternatives_body))
                .child(ul().class("plain-list").children(alternatives.iter().enumerate().map(item)))
        })
    };
    shown.into_view()
}

fn text(text: &str) -> Option<Element> {
    (!text.is_empty()).then(|| p().child(text.to_owned()))
}
