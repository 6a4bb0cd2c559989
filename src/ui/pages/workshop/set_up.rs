//! How the workshop is held.

use crate::domain::assessment::Voting;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::ui::session::Room;
use crate::ui::view::{
    Element, IntoView, View, checked, div, fieldset, h2, input, label, legend, option, section, select, span, value,
};

/// So many minutes can be chosen for one indicator.
const MINUTES: [u8; 5] = [0, 2, 3, 5, 10];

/// How votes are held, whether they are open, and the timer.
pub(super) fn set_up(room: &Room, locale: Locale) -> View {
    let words = i18n::workshop(locale);
    section()
        .child(
            fieldset()
                .child(legend().child(h2().child(words.voting)))
                .child(way(room, Voting::Hands, words.hands, words.hands_hint))
                .child(way(room, Voting::Secret, words.secret, words.secret_hint)),
        )
        .child(open_voting(room, locale))
        .child(timer(room, locale))
        .into_view()
}

fn way(room: &Room, voting: Voting, name: &'static str, hint: &'static str) -> Element {
    let (asked, changed) = (room.clone(), room.clone());
    let radio = input()
        .attr("type", "radio")
        .attr("name", "voting")
        .prop("checked", move || asked.with(|workshop| workshop.voting == voting))
        .on("change", move |_| {
            changed.change(|workshop| workshop.voting = voting);
        });
    labelled(radio, name, hint)
}

fn open_voting(room: &Room, locale: Locale) -> Element {
    let words = i18n::workshop(locale);
    let (asked, changed, promised) = (room.clone(), room.clone(), room.clone());
    let box_ = input()
        .attr("type", "checkbox")
        // Who has handed in was promised what was said then.
        .attr("disabled", move || promised.with(|workshop| !workshop.hand_ins.is_empty()))
        .prop("checked", move || asked.with(|workshop| workshop.is_open))
        .on("change", move |event| {
            changed.change(|workshop| workshop.is_open = checked(&event));
        });
    labelled(box_, words.open_voting, words.open_voting_hint)
}

fn labelled(control: Element, name: &'static str, hint: &'static str) -> Element {
    let text = span().child(name).child(span().class("hint block").child(hint));
    label().class("choice").child(control).child(text)
}

fn timer(room: &Room, locale: Locale) -> Element {
    let words = i18n::workshop(locale);
    let (asked, changed) = (room.clone(), room.clone());
    let choice = |minutes: &u8| {
        let name = if *minutes == 0 { words.timer_none.to_owned() } else { (words.timer_minutes)(*minutes) };
        option().attr("value", usize::from(*minutes)).child(name)
    };
    let list = select()
        .attr("id", "timer")
        .children(MINUTES.iter().map(choice))
        .prop("value", move || asked.with(|workshop| workshop.minutes).to_string())
        .on("change", move |event| {
            let minutes = value(&event).parse().unwrap_or_default();
            changed.change(|workshop| workshop.minutes = minutes);
        });
    div().class("field").child(label().attr("for", "timer").child(words.timer)).child(list)
}
