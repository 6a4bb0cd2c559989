//! The invitation: a QR code and a link that open the same app and instrument on a member's phone.

use leptos::prelude::*;

use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{Invitation, encode_invitation};
use crate::i18n;
use crate::platform::location;
use crate::platform::share::{Shareable, can_share};
use crate::platform::shell::Offline;
use crate::report::qr_code;
use crate::route::Route;
use crate::ui::components::{PassOn, Qr, Said};
use crate::ui::session::Room;

/// The QR code with its link; if no phone could open it, what to do instead.
#[component]
pub(super) fn Invite(room: Room, cluster: String, locale: Locale) -> impl IntoView {
    let (session, words) = (room.session(), i18n::hand_ins(locale));
    let (workshop, is_open) = room.with(|workshop| (workshop.code, workshop.is_open));
    let invitation = Invitation { workshop, is_open, cluster };
    let route = Route::Invited(encode_invitation(session.instrument(), STANDARD_HASH, &invitation));
    let content = if session.offline.get_untracked() == Offline::SingleFile {
        view! { <p class="notice">{words.invite_file}</p> }.into_any()
    } else {
        link(location::address_of(&route), locale).into_any()
    };
    view! {
        <section>
            <h2>{words.invite}</h2>
            {content}
        </section>
    }
}

fn link(address: String, locale: Locale) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    let shared = address.clone();
    view! {
        <div>
            <p>{words.invite_lead}</p>
            {location::is_local().then(|| view! { <p class="notice">{words.invite_local}</p> })}
            <div class="code-and-link">
                <Qr code=qr_code(&address) label=words.invite_label />
                <div>
                    <h3>{words.link}</h3>
                    <p class="address">{address}</p>
                    <SendLink
                        content=move |()| Shareable::Link(words.invite.to_owned(), shared.clone())
                        copy=words.copy
                        locale=locale
                    />
                </div>
            </div>
        </div>
    }
}

/// Sharing or copying the link, or the text where links are impossible.
#[component]
pub(in crate::ui::pages) fn SendLink(
    #[prop(into)] content: Callback<(), Shareable>,
    copy: &'static str,
    locale: Locale,
) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    let said = Said { shared: "", copied: words.copied, copy_failed: words.copy_failed };
    let share = can_share().then_some(words.share);
    view! { <PassOn content=content share=share copy=copy said=said locale=locale /> }
}
