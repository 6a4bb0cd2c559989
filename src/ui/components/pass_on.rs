//! Sharing by the device's share sheet, or copying where there is none.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::clipboard;
use crate::platform::share::{Shareable, Shared};

/// The messages for each outcome.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// After sharing; may be empty.
    pub shared: &'static str,
    /// After copying.
    pub copied: &'static str,
    /// Where the browser does not copy.
    pub copy_failed: &'static str,
}

/// The outcome shown to the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Shared,
    Copied { is_instead: bool },
    Neither { is_instead: bool },
}

/// A row of buttons: `before`, sharing, the children, copying. Without sharing, copying takes its place. If sharing fails, the
/// content is copied and the user is told; closing the share sheet is silent.
#[component]
pub fn PassOn(
    /// Returns the content to share.
    #[prop(into)]
    content: Callback<(), Shareable>,
    /// Text of the button that shares, if the device can share the content.
    #[prop(optional_no_strip)]
    share: Option<&'static str>,
    /// Text of the button that copies.
    #[prop(optional)]
    copy: Option<&'static str>,
    said: Said,
    /// The label of the text, which is shown if copying fails.
    #[prop(optional)]
    label: Option<&'static str>,
    locale: Locale,
    #[prop(optional)] before: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let outcome = RwSignal::new(None::<Outcome>);
    // The page may be gone before the browser answers.
    let note = move |new: Outcome| {
        let _ = outcome.try_set(Some(new));
    };
    let copied = async move |text: &str, is_instead: bool| {
        let is_copied = clipboard::copy(text).await;
        note(if is_copied { Outcome::Copied { is_instead } } else { Outcome::Neither { is_instead } });
    };
    let copy_now = move |()| {
        let content = content.run(());
        spawn_local(async move { copied(content.text(), false).await });
    };
    let share_now = move |()| {
        let content = content.run(());
        spawn_local(async move {
            match content.share().await {
                Shared::Done => note(Outcome::Shared),
                Shared::Cancelled => {}
                Shared::Failed => copied(content.text(), true).await,
            }
        });
    };
    let share = share.map(|text| button(text, share_now));
    let copy = copy.map(|text| button(text, copy_now));
    let (first, last) = if share.is_some() { (share, copy) } else { (copy, None) };
    let told = move || {
        let text = outcome.get().map(|outcome| outcome.told(said, locale)).filter(|text| !text.is_empty());
        text.map(|text| view! { <p>{text}</p> })
    };
    let is_shown = move || matches!(outcome.get(), Some(Outcome::Neither { .. }));
    view! {
        <div class="pass-on">
            <p class="actions">{before} {first} {children.map(|children| children())} {last}</p>
            <div role="status">{told}</div>
            {label
                .map(|label| {
                    view! {
                        <Show when=is_shown>
                            <textarea
                                readonly
                                rows="6"
                                aria-label=label
                                prop:value=content.run(()).text().to_owned()
                            ></textarea>
                        </Show>
                    }
                })}
        </div>
    }
}

fn button(text: &'static str, press: impl Fn(()) + 'static) -> AnyView {
    view! {
        <button type="button" class="button quiet" on:click=move |_| press(())>
            {text}
        </button>
    }
    .into_any()
}

impl Outcome {
    fn told(self, said: Said, locale: Locale) -> String {
        let (text, is_instead) = match self {
            Self::Shared => (said.shared, false),
            Self::Copied { is_instead } => (said.copied, is_instead),
            Self::Neither { is_instead } => (said.copy_failed, is_instead),
        };
        if is_instead { format!("{} {text}", i18n::common(locale).share_failed) } else { text.to_owned() }
    }
}
