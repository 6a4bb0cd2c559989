//! What to know before a workshop, on one page.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{document, location};
use crate::ui::components::quiet_button;
use crate::ui::session::Session;
use crate::ui::view::{IntoView, View, button, div, h1, h2, li, p, section, ul};

/// The guide for the facilitator.
pub fn guide(_session: Session, locale: Locale) -> View {
    let (words, common) = (i18n::guide(locale), i18n::common(locale));
    document::set_title(&format!("{} – Dinamika", words.title));
    let part = |(title, points): &(&'static str, &'static [&'static str])| {
        section().child(h2().child(*title)).child(ul().children(points.iter().map(|point| li().child(*point))))
    };
    let print = button().attr("type", "button").class("button").on("click", |_| document::print());
    let back = quiet_button().on("click", |_| location::back()).child(common.back);
    div()
        .class("column guide")
        .child(h1().attr("tabindex", "-1").child(words.title))
        .child(p().class("lead").child(words.lead))
        .children(words.parts.iter().map(part))
        .child(p().class("actions").child(print.child(words.print)).child(back))
        .into_view()
}
