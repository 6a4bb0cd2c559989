//! The workshop: where it stands, how it is held, and the ways into it.

mod agenda;
mod lost;
mod set_up;

pub(in crate::ui::pages) use lost::while_not_ready;

use super::not_found;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::report::{agreed_count, names, next_open, progress, stage_so_far};
use crate::route::{Page, Route};
use crate::ui::components::small_ladder;
use crate::ui::session::{Room, Session};
use crate::ui::view::{IntoView, Signal, View, a, b, div, h1, h2, p, section, several};

/// The overview of the workshop on one's own assessment.
pub fn workshop(session: Session, locale: Locale, id: String) -> View {
    let Some(assessment) = session.stored(&id) else { return not_found(locale) };
    let (words, common) = (i18n::workshop(locale), i18n::common(locale));
    document::set_title(&format!("{} – Dinamika", words.title));
    let room = Room::open(session, &id);
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    let own = |page| Route::own(&id, page).href();
    let inside = room.clone();
    let ready = move || {
        several([
            set_up::set_up(&inside, locale).into_view(),
            phones(&inside, locale).into_view(),
            agenda::agenda_list(&inside, locale).into_view(),
            agenda::all(&inside, locale).into_view(),
        ])
    };
    div()
        .class("column workshop")
        .child(a().class("back").attr("href", Route::Home.href()).child("← ").child(common.home))
        .child(p().class("kicker").child(name))
        .child(h1().attr("tabindex", "-1").child(words.title))
        .child(p().class("lead").child(words.lead))
        .child(standing(session, &assessment, locale))
        .child(
            p().class("actions")
                .child(a().class("button quiet").attr("href", own(Page::Spread)).child(words.spread))
                .child(a().class("button quiet").attr("href", own(Page::Result)).child(words.result))
                .child(a().class("plain").attr("href", Route::Guide.href()).child(words.guide)),
        )
        .child(while_not_ready(room, locale, ready))
        .into_view()
}

/// How far the group is, and the way on.
fn standing(session: Session, assessment: &Assessment, locale: Locale) -> View {
    let words = i18n::workshop(locale);
    let instrument = session.instrument();
    let so_far = progress(instrument, assessment);
    let stage = stage_so_far(instrument, &so_far.diagnosis, locale);
    let agreed = agreed_count(instrument, assessment);
    let next = next_open(instrument, assessment, 0).or(instrument.indicators.first());
    let go = next.map(|one| {
        let href = Route::own(&assessment.id, Page::Vote(one.id.to_string())).href();
        let name = if agreed == 0 { words.begin } else { words.go_on };
        p().child(a().class("button").attr("href", href).child(name))
    });
    section()
        .class("card standing")
        .child(small_ladder(Signal::stored(so_far.ladder), Signal::stored(stage.clone())))
        .child(p().child(b().child(stage)))
        .child(p().class("hint").child((words.agreed_count)(agreed, instrument.indicators.len())))
        .child(go)
        .into_view()
}

fn phones(room: &Room, locale: Locale) -> View {
    let words = i18n::workshop(locale);
    let counted = room.clone();
    let count = move || (words.handed_in)(counted.with(|workshop| workshop.hand_ins.len()));
    let href = Route::own(room.id(), Page::HandIns).href();
    section()
        .child(h2().child(words.phones))
        .child(p().child(words.phones_lead))
        .child(p().child(b().child(count)))
        .child(p().child(a().class("button quiet").attr("href", href).child(words.phones_link)))
        .into_view()
}
