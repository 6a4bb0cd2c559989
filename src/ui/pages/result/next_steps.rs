//! Overlays as notices, then at most as many cards as the rules allow, and who the named bodies are.

use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::Report;
use crate::ui::components::step_card;
use crate::ui::view::{View, b, div, h2, h3, p, section, several};

pub(super) fn next_steps(instrument: &'static Instrument, report: &Report<'static>, locale: Locale) -> View {
    let words = i18n::result(locale);
    let overlays = &report.diagnosis.overlays;
    let notices = overlays.iter().map(|overlay| {
        div()
            .class("notice")
            .child(h3().child(overlay.name.get(locale)))
            .child(p().child(overlay.message.get(locale)))
            .child(p().child(b().child(words.notice_action)).child(" ").child(overlay.action.get(locale)))
    });
    let notices =
        (!overlays.is_empty()).then(|| section().class("notices").child(h2().child(words.notices)).children(notices));
    let stage = instrument.stage(report.diagnosis.stage.low);
    let cards = report.cards.iter().map(|card| step_card(instrument, card, locale));
    let steps = (!report.cards.is_empty()).then(|| {
        let aim = stage.map(|stage| (words.aim)(stage.aim.get(locale)));
        section()
            .class("next-steps")
            .child(h2().child(words.next_steps))
            .child(p().class("lead").child(aim).child(" ").child(stage.map(|stage| stage.avoid.get(locale))))
            .child(div().class("cards").children(cards))
            .child(p().class("hint").child(words.bodies))
    });
    several([notices, steps])
}
