//! The invitation: a code and a link that open the same app and instrument on a member's phone.

use wasm_bindgen_futures::spawn_local;

use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{Invitation, encode_invitation};
use crate::i18n;
use crate::platform::shell::Offline;
use crate::platform::{clipboard, location, share};
use crate::report::qr_code;
use crate::route::Route;
use crate::ui::components::{qr, quiet_button};
use crate::ui::session::Room;
use crate::ui::view::{Element, IntoView, RwSignal, View, div, h2, p, section};

/// The code with its link; where no phone could open it, what to do instead.
pub(super) fn invite(room: &Room, cluster: &str, locale: Locale) -> View {
    let words = i18n::hand_ins(locale);
    let session = room.session();
    let invitation = Invitation { workshop: room.with(|workshop| workshop.code), cluster: cluster.to_owned() };
    let route = Route::Invited(encode_invitation(session.instrument(), STANDARD_HASH, &invitation));
    let is_file = session.offline.get_untracked() == Offline::SingleFile;
    let content = if is_file {
        p().class("notice").child(words.invite_file).into_view()
    } else {
        link(&location::address_of(&route), locale).into_view()
    };
    section().child(h2().child(words.invite)).child(content).into_view()
}

fn link(address: &str, locale: Locale) -> Element {
    let words = i18n::hand_ins(locale);
    let local = location::is_local().then(|| p().class("notice").child(words.invite_local));
    div()
        .child(p().child(words.invite_lead))
        .child(local)
        .child(qr(qr_code(address), words.invite_label))
        .child(p().class("address").child(address.to_owned()))
        .child(sending(address, words.invite, words.copy, locale))
}

/// Copying and sharing a text or a link.
pub(in crate::ui::pages) fn sending(text: &str, title: &'static str, copy: &'static str, locale: Locale) -> Element {
    let words = i18n::hand_ins(locale);
    let outcome = RwSignal::new(None::<bool>);
    let (copied, copying, sharing) = (outcome.clone(), text.to_owned(), text.to_owned());
    let copy = quiet_button().child(copy).on("click", move |_| {
        let (text, copied) = (copying.clone(), copied.clone());
        spawn_local(async move { copied.set(Some(clipboard::copy(&text).await)) });
    });
    let share = share::can_share().then(|| {
        quiet_button().child(words.share).on("click", move |_| {
            let text = sharing.clone();
            spawn_local(async move {
                // Whether it was shared, the other app tells.
                let _ = share::share(title, "", &text).await;
            });
        })
    });
    let said = move || outcome.get().map(|is_copied| if is_copied { words.copied } else { words.copy_failed });
    div()
        .child(div().class("actions").child(copy).child(share))
        .child(p().class("hint").attr("role", "status").child(said))
}
