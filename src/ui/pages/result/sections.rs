//! The sections of the result: which are open, and the row of links to them.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::Theme;
use crate::platform::{document, storage};
use crate::ui::components::Fold;
use crate::ui::session::{Session, use_session};

/// A section, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Why,
    Certainty,
    Dimensions,
    NextSteps,
    Way,
    Computed,
}

impl Section {
    const ALL: [Self; 6] = [Self::Why, Self::Certainty, Self::Dimensions, Self::NextSteps, Self::Way, Self::Computed];

    const fn id(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Certainty => "certainty",
            Self::Dimensions => "dimensions",
            Self::NextSteps => "next-steps",
            Self::Way => "way",
            Self::Computed => "computed",
        }
    }

    fn title(self, locale: Locale) -> &'static str {
        let words = i18n::result(locale);
        match self {
            Self::Why => words.why,
            Self::Certainty => words.certainty,
            Self::Dimensions => words.dimensions,
            Self::NextSteps => words.next_steps,
            Self::Way => words.way,
            Self::Computed => words.computed,
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }

    fn is_open(self, session: Session) -> bool {
        open(session, session.open_sections.get()) & self.bit() != 0
    }

    fn toggle(self, session: Session) {
        choose(session, open(session, session.open_sections.get_untracked()) ^ self.bit());
    }

    /// Opens the section and scrolls to it.
    pub(super) fn show(self, session: Session) {
        choose(session, open(session, session.open_sections.get_untracked()) | self.bit());
        document::next_frame(move || document::show_from_top(&format!("#{} button", self.id())));
    }
}

/// The key in session storage: keeps the sections open across a reload, so that the scroll position can be restored.
const KEY: &str = "dinamika/sections";

fn choose(session: Session, sections: u8) {
    session.open_sections.set(Some(sections));
    storage::write_to_tab(KEY, &sections.to_string());
}

/// Restores the open sections after a reload.
pub(super) fn recall(session: Session) {
    if session.open_sections.with_untracked(Option::is_none) {
        session.open_sections.set(storage::read_of_tab(KEY).and_then(|text| text.parse().ok()));
    }
}

/// Without a choice, all sections if there is room for two columns, and none on small screens.
fn open(session: Session, chosen: Option<u8>) -> u8 {
    let is_projector = || session.settings.with_untracked(|settings| settings.theme == Theme::Projector);
    chosen.unwrap_or_else(|| if document::is_wide() && !is_projector() { u8::MAX } else { 0 })
}

/// The links to the sections on the page.
#[component]
pub(super) fn Jumps(locale: Locale, has_steps: bool) -> impl IntoView {
    let session = use_session();
    let all = Section::ALL.into_iter().filter(move |section| has_steps || *section != Section::NextSteps);
    let jump = move |section: Section| {
        // Following the link would replace the route in the address.
        let show = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            section.show(session);
        };
        view! {
            <li>
                <a href=format!("#{}", section.id()) on:click=show>
                    {section.title(locale)}
                </a>
            </li>
        }
    };
    view! {
        <nav class="jumps" aria-label=i18n::result(locale).jumps>
            <ul>{all.map(jump).collect_view()}</ul>
        </nav>
    }
}

/// A section with its heading.
#[component]
pub(super) fn Part(section: Section, locale: Locale, children: Children) -> impl IntoView {
    let session = use_session();
    let is_open = Signal::derive(move || section.is_open(session));
    view! {
        <Fold id=section.id() title=section.title(locale) is_open=is_open toggle=move |()| section.toggle(session)>
            {children()}
        </Fold>
    }
}
