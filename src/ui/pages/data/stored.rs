//! The data on this device: a backup of everything, what was deleted, and the room it takes.

use wasm_bindgen_futures::spawn_local;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::Version;
use crate::platform::shell::Offline;
use crate::platform::{clock, room, storage};
use crate::report::{names, numbers};
use crate::ui::components::quiet_button;
use crate::ui::session::Session;
use crate::ui::view::{Element, IntoView, RwSignal, View, div, follow, h3, li, p, several, span, ul};

/// How many characters Chromium, Firefox and Safari give to local storage.
const ROOM: usize = 5_242_880;

/// One file with everything; nothing while there is nothing.
pub(super) fn backup(session: Session, locale: Locale) -> View {
    let words = i18n::data(locale);
    let shown = move || {
        let has_data =
            session.library.with(|library| !library.assessments.is_empty() || !library.unreadable.is_empty());
        has_data.then(|| {
            let download =
                quiet_button().on("click", move |_| session.download_all()).child(i18n::home(locale).download_all);
            several([h3().child(words.backup), p().child(words.backup_lead), p().child(download)])
        })
    };
    shown.into_view()
}

/// What was deleted and can still be brought back, or forgotten for good.
pub(super) fn deleted(session: Session, locale: Locale) -> View {
    let words = i18n::data(locale);
    let found = RwSignal::new(Vec::<Version>::new());
    let learned = found.clone();
    follow(move || {
        session.settled.track();
        let learned = learned.clone();
        spawn_local(async move { learned.set(session.deleted_assessments().await) });
    });
    let shown = move || {
        let deleted = found.get();
        (!deleted.is_empty()).then(|| {
            let items: Vec<Element> = deleted.into_iter().map(|one| deleted_item(session, locale, one)).collect();
            div().child(h3().child(words.deleted)).child(ul().class("plain-list").children(items))
        })
    };
    shown.into_view()
}

fn deleted_item(session: Session, locale: Locale, version: Version) -> Element {
    let words = i18n::data(locale);
    let assessment = version.assessment;
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    let changed = assessment.changed.as_deref().map(|changed| clock::instant_text(changed, locale));
    let text = (words.deleted_item)(&name, &changed.unwrap_or_default());
    let of = || span().class("visually-hidden").child(": ").child(text.clone());
    let id = assessment.id.clone();
    let restore = quiet_button().child(words.restore).child(of()).on("click", move |_| session.bring_back(&assessment));
    // There is no undo of this: the first press only asks.
    let is_sure = RwSignal::new(false);
    let asks = is_sure.clone();
    let question = move || if asks.get() { words.forget_sure } else { words.forget };
    let forget = quiet_button().child(question).child(of()).on("click", move |_| {
        if !is_sure.get_untracked() {
            return is_sure.set(true);
        }
        let id = id.clone();
        spawn_local(async move { session.forget_versions(&id).await });
    });
    li().child(span().child(text.clone())).child(p().class("actions").child(restore).child(forget))
}

/// How much room is taken, whether the browser has promised to keep it, and where it would not.
pub(super) fn room_taken(session: Session, locale: Locale) -> View {
    let words = i18n::data(locale);
    let used = move || {
        // Every change alters it.
        session.painted.track();
        let used = storage::used();
        (words.room_used)(used.div_ceil(1000), (used * 100).div_ceil(ROOM))
    };
    let told = RwSignal::new((None::<u64>, None::<bool>));
    let learned = told.clone();
    spawn_local(async move { learned.set((room::used_on_disk().await, room::is_persisted().await)) });
    let on_disk = {
        let told = told.clone();
        let shown = move |bytes| p().child((words.room_disk)(&numbers::megabytes(bytes, locale)));
        move || told.get().0.filter(|bytes| 100_000 <= *bytes).map(shown)
    };
    let promise = move || {
        told.get().1.map(|is_persisted| p().child(if is_persisted { words.persisted } else { words.not_persisted }))
    };
    let of_file = (session.offline.get_untracked() == Offline::SingleFile).then(|| p().child(words.file_place));
    div()
        .child(h3().child(words.room))
        .child(p().child(used))
        .child(on_disk)
        .child(promise)
        .child(p().child(words.private))
        .child(of_file)
        .into_view()
}
