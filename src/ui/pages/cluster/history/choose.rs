//! Choosing two assessments to compare.

use leptos::prelude::*;

use super::super::day_texts;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::route::Route;
use crate::ui::session::use_session;

/// Two lists of the assessments, the oldest first, and a button. At first the last two, or those in `chosen`.
#[component]
pub(in crate::ui::pages::cluster) fn Choose(
    all: Vec<Assessment>,
    #[prop(optional)] chosen: Option<(String, String)>,
    locale: Locale,
) -> impl IntoView {
    let (session, words) = (use_session(), i18n::history(locale));
    let id = |from_last: usize| all.iter().rev().nth(from_last).map(|one| one.id.clone()).unwrap_or_default();
    let (then, now) = chosen.unwrap_or_else(|| (id(1), id(0)));
    let (then, now) = (RwSignal::new(then), RwSignal::new(now));
    let is_wrong = RwSignal::new(false);
    let cluster = all.first().map(|one| one.cluster_id().to_owned()).unwrap_or_default();
    let compare = move |_| {
        let (then, now) = (then.get_untracked(), now.get_untracked());
        is_wrong.set(then == now);
        if then != now {
            session.go(Route::Comparison(cluster.clone(), then, now));
        }
    };
    let listed: Vec<_> = all.iter().map(|one| one.id.clone()).zip(day_texts(&all, locale)).collect();
    let select = move |name: &'static str, label: &'static str, value: RwSignal<String>| {
        let options = listed.clone().into_iter().map(|(id, text)| {
            let of = id.clone();
            view! {
                <option value=id prop:selected=move || value.with(|value| *value == of)>
                    {text}
                </option>
            }
        });
        view! {
            <div class="field">
                <label for=name>{label}</label>
                <select id=name on:change=move |event| value.set(event_target_value(&event))>
                    {options.collect_view()}
                </select>
            </div>
        }
    };
    view! {
        <div class="choose">
            {select("then", words.then, then)} {select("now", words.now, now)}
            <button type="button" class="button" on:click=compare>
                {words.compare_them}
            </button>
        </div>
        <p class="choose-error" role="alert">
            <Show when=move || is_wrong.get()>{words.same_twice}</Show>
        </p>
    }
}
