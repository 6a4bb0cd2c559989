//! The invitation: a code and a link that open the same app and instrument on a member's phone.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{Invitation, encode_invitation};
use crate::i18n;
use crate::platform::shell::Offline;
use crate::platform::{clipboard, location, share};
use crate::report::qr_code;
use crate::route::Route;
use crate::ui::components::{Qr, QuietButton};
use crate::ui::session::Room;

/// The code with its link; where no phone could open it, what to do instead.
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
    view! {
        <div>
            <p>{words.invite_lead}</p>
            {location::is_local().then(|| view! { <p class="notice">{words.invite_local}</p> })}
            <Qr code=qr_code(&address) label=words.invite_label />
            <p class="address">{address.clone()}</p>
            <Sending text=address title=words.invite copy=words.copy locale=locale />
        </div>
    }
}

/// Copying and sharing a text or a link.
#[component]
pub(in crate::ui::pages) fn Sending(
    text: String,
    title: &'static str,
    copy: &'static str,
    locale: Locale,
) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    let text = StoredValue::new(text);
    let is_copied = RwSignal::new(None::<bool>);
    let send_to_clipboard = move |_| {
        spawn_local(async move {
            let outcome = clipboard::copy(&text.get_value()).await;
            // The page may have been left meanwhile.
            let _ = is_copied.try_set(Some(outcome));
        });
    };
    let share = move |_| {
        spawn_local(async move {
            // Whether it was shared, the other app tells.
            let _ = share::share(&[("title", title), ("text", ""), ("url", &text.get_value())]).await;
        });
    };
    let said = move || is_copied.get().map(|is_copied| if is_copied { words.copied } else { words.copy_failed });
    view! {
        <div>
            <div class="actions">
                <QuietButton on:click=send_to_clipboard>{copy}</QuietButton>
                {share::can_share().then(|| view! { <QuietButton on:click=share>{words.share}</QuietButton> })}
            </div>
            <p class="hint" role="status">
                {said}
            </p>
        </div>
    }
}
