//! The worked examples, as cards like those of the user's own clusters.

use leptos::prelude::*;

use super::standing::{Standing, place_line};
use crate::domain::instrument::{Example, ExampleKind, Locale, LocalizedText};
use crate::i18n;
use crate::report::progress;
use crate::route::{Page, Route, Subject};
use crate::ui::components::Fold;
use crate::ui::session::use_session;

/// Open on the first visit. With clusters of the user's own, the examples are folded and nothing is computed.
#[component]
pub(super) fn Examples(locale: Locale, is_first_visit: Memo<bool>) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    let is_open = Memo::new(move |_| session.shows_examples.get().unwrap_or_else(|| is_first_visit.get()));
    let toggle = move |()| session.shows_examples.set(Some(!is_open.get_untracked()));
    view! {
        <Fold id="examples" title=words.examples is_open=is_open toggle=toggle>
            <Show when=move || is_open.get()>
                <p class="hint">{words.examples_hint}</p>
                <Group
                    kind=ExampleKind::Illustrative
                    title=words.illustrative
                    hint=words.illustrative_hint
                    locale=locale
                />
                <Group kind=ExampleKind::Fictional title=words.fictional hint=words.fictional_hint locale=locale />
            </Show>
        </Fold>
    }
}

/// The examples of one kind: made-up clusters are kept apart from those of the study.
#[component]
fn Group(kind: ExampleKind, title: &'static str, hint: &'static str, locale: Locale) -> impl IntoView {
    let of_kind = use_session().instrument().examples.iter().filter(|example| example.kind == kind);
    let cards = of_kind.map(|example| view! { <ExampleCard example=example locale=locale /> });
    view! {
        <h3>{title}</h3>
        <p class="hint">{hint}</p>
        <ul>{cards.collect_view()}</ul>
    }
}

/// One example, with links to its result and its answers.
#[component]
fn ExampleCard(example: &'static Example, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::home(locale));
    let subject = Subject::Example(example.id.clone());
    let so_far = untrack(|| session.assessment(&subject)).map(|one| progress(session.instrument(), &one));
    let name = example.name.get(locale);
    let text = |text: &Option<LocalizedText>| text.as_ref().map(|text| text.get(locale).to_owned());
    let district = example.district.clone().unwrap_or_else(|| words.fictional_place.to_owned());
    let link = move |page, text| {
        view! {
            <a class="button quiet" href=Route::Assessment(subject.clone(), page).href()>
                {text}
                <span class="visually-hidden">{format!(" {name}")}</span>
            </a>
        }
    };
    let standing = so_far.map(|so_far| {
        view! {
            <Standing
                place=place_line([text(&example.product), Some(district)])
                stage=so_far.stage(session.instrument(), locale)
                steps=so_far.ladder
                line=text(&example.shows).unwrap_or_default()
            >
                {link(Page::Result, words.see_result)}
                {link(Page::Check, words.see_answers)}
            </Standing>
        }
    });
    view! {
        <li class="card cluster">
            <h4>{name}</h4>
            {standing}
        </li>
    }
}
