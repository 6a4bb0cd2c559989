//! The list of who has handed in, never what.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::HandIn;
use crate::i18n;
use crate::platform::document;
use crate::ui::components::{QuietButton, Remount};
use crate::ui::session::Room;

/// The list, with removing and restoring of entries.
#[component]
pub(super) fn Who(room: Room, locale: Locale) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    let all = Memo::new(move |_| room.with(|workshop| workshop.hand_ins.clone()));
    let removed = RwSignal::new(Vec::<HandIn>::new());
    let nobody = move || view! { <p>{words.nobody}</p> };
    view! {
        <section>
            <h2>{move || (words.who)(all.with(Vec::len))}</h2>
            <p class="hint">{words.who_hint}</p>
            <div role="status">
                <Removed room=room removed=removed locale=locale />
            </div>
            <Show when=move || all.with(|all| !all.is_empty()) fallback=nobody>
                <ol class="plain-list who">
                    <For each=move || all.get() key=|one| (one.id, one.name.clone(), one.role.clone()) let:one>
                        <Item room=room one=one removed=removed locale=locale />
                    </For>
                </ol>
            </Show>
        </section>
    }
}

/// Name and role, as far as given.
pub(in crate::ui::pages) fn person(instrument: &Instrument, one: &HandIn, locale: Locale) -> (String, Option<String>) {
    let role = one.role.as_deref().and_then(|id| instrument.roles.iter().find(|role| role.id == id));
    let role = role.map_or(i18n::hand_ins(locale).no_role, |role| role.name.get(locale)).to_owned();
    match &one.name {
        Some(name) => (name.clone(), Some(role)),
        None => (role, None),
    }
}

#[component]
fn Item(room: Room, one: HandIn, removed: RwSignal<Vec<HandIn>>, locale: Locale) -> impl IntoView {
    let words = i18n::hand_ins(locale);
    let (first, second) = person(room.session().instrument(), &one, locale);
    let label = format!("{}: {first}", words.remove);
    let remove = move |event: MouseEvent| {
        // The second press of a double press meets the next row.
        if 1 < event.detail() {
            return;
        }
        // The current one: the same person may have handed in again.
        let taken_out = room.change(|workshop| {
            let known = workshop.hand_ins.iter().find(|known| known.id == one.id).cloned();
            workshop.take_out(&one.id);
            known
        });
        removed.update(|removed| removed.extend(taken_out.flatten()));
        // The pressed button is gone, and the way back may be a screen further up.
        document::next_frame(|| document::focus_if_lost(".removed button"));
    };
    view! {
        <li>
            <span>"✓ "<b>{first}</b>{second.map(|role| format!(" – {role}"))}</span>
            <QuietButton attr:aria-label=label on:click=remove>
                {words.remove}
            </QuietButton>
        </li>
    }
}

/// Restores the removed entries, the last one first.
#[component]
fn Removed(room: Room, removed: RwSignal<Vec<HandIn>>, locale: Locale) -> impl IntoView {
    let shown = move |all: Vec<HandIn>| {
        (!all.is_empty()).then(|| {
            let put_back = move |_| {
                room.take_in(removed.try_update(Vec::pop).flatten().into_iter().collect());
            };
            view! {
                <p class="notice removed">
                    {(i18n::hand_ins(locale).removed)(all.len())} " "
                    <QuietButton on:click=put_back>{i18n::common(locale).undo}</QuietButton>
                </p>
            }
        })
    };
    view! { <Remount of=removed children=shown /> }
}
