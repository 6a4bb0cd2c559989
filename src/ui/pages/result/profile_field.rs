//! A field of the profile. Texts are stored on every input; numbers and dates only when complete, since a prefix of one
//! is a different value.

use leptos::ev;
use leptos::prelude::*;

use super::profile_text::Fault;
use crate::domain::assessment::Assessment;
use crate::persistence::Scope;
use crate::platform::document;
use crate::ui::components::TextField;
use crate::ui::events::on_window;
use crate::ui::session::Session;

/// The behaviour of a field.
pub(super) struct Kind {
    /// The type of the native field.
    pub(super) native: &'static str,
    /// The on-screen keyboard of a phone (`inputmode`).
    pub(super) keyboard: &'static str,
    /// The first and the last date allowed.
    pub(super) limits: Option<(String, String)>,
    /// Whether it is stored on every input.
    pub(super) is_live: bool,
}

impl Kind {
    /// Any text.
    pub(super) const TEXT: Self = Self { native: "text", keyboard: "text", limits: None, is_live: true };
    /// A number.
    pub(super) const NUMBER: Self = Self { native: "text", keyboard: "numeric", limits: None, is_live: false };
}

/// The context of the fields of one profile.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) session: Session,
    /// The assessment's id.
    pub(super) id: StoredValue<String>,
    /// The errors of fields that have lost focus.
    pub(super) faults: RwSignal<Vec<Fault>>,
    press: StoredValue<Press>,
}

/// A button or link being pressed. An error found when the press took the focus from a field is shown after the press:
/// before, it would shift the pressed element away.
#[derive(Clone, Debug, Default)]
struct Press {
    is_down: bool,
    found: Vec<(String, Option<String>)>,
}

impl Form {
    pub(super) fn new(session: Session, id: String) -> Self {
        let form =
            Self { session, id: StoredValue::new(id), faults: RwSignal::default(), press: StoredValue::default() };
        let end = move || {
            form.press.update_value(|press| press.is_down = false);
            document::next_frame(move || form.show_found());
        };
        on_window(ev::pointerdown, move |_| form.press.update_value(|press| press.is_down = true));
        on_window(ev::pointerup, move |_| end());
        on_window(ev::pointercancel, move |_| end());
        form
    }

    /// Shows the errors found during a press.
    pub(super) fn show_found(self) {
        // The page may be gone by then.
        let found = self.press.try_update_value(|press| std::mem::take(&mut press.found)).unwrap_or_default();
        for (field, fault) in found {
            self.show(&field, fault);
        }
    }

    /// Shows the error of a field.
    fn show(self, field: &str, fault: Option<String>) {
        self.faults.update(|faults| {
            faults.retain(|(id, _)| id != field);
            faults.extend(fault.map(|fault| (field.to_owned(), fault)));
        });
    }

    fn place(self, field: &str) -> String {
        format!("{}/{field}", self.id.read_value())
    }

    /// Keeps the error of a field and its text, so that both are there when the page is shown again.
    fn note(self, field: &str, text: &str, fault: Option<String>) {
        let place = self.place(field);
        self.session.unfinished.update(|texts| {
            match fault {
                Some(_) => texts.insert(place, text.to_owned()),
                None => texts.remove(&place),
            };
        });
        if self.press.with_value(|press| press.is_down) {
            self.press.update_value(|press| press.found.push((field.to_owned(), fault)));
        } else {
            self.show(field, fault);
        }
    }

    fn change(self, field: &str, change: impl Fn(&mut Assessment)) {
        let id = self.id.get_value();
        self.session.change(Scope::Profile(id.clone()), Some(field.to_owned()), &[&id], change);
    }
}

/// One field. Its initial text is `start`, or an incomplete input from before. `fault` validates a text, `store` writes
/// a valid one to the assessment.
#[component]
pub(super) fn Field(
    form: Form,
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into, default = String::new())] hint: String,
    kind: Kind,
    start: String,
    fault: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    store: impl Fn(&mut Assessment, &str) + Send + Sync + 'static,
) -> impl IntoView {
    let name = StoredValue::new(id.clone());
    let unfinished = form.session.unfinished.with_untracked(|texts| texts.get(&form.place(&id)).cloned());
    if let Some(text) = &unfinished {
        form.note(&id, text, fault(text));
    }
    let text = RwSignal::new(unfinished.unwrap_or(start));
    let (fault, store) = (StoredValue::new(fault), StoredValue::new(store));
    let fault = move |text: &str| fault.with_value(|fault| fault(text));
    let store = move |text: &str| {
        store.with_value(|store| form.change(&name.read_value(), |assessment| store(assessment, text)));
    };
    // Whether there is unsaved input.
    let waits = StoredValue::new(false);
    let keep = move |text: &str| {
        if waits.get_value() && fault(text).is_none() {
            waits.set_value(false);
            store(text);
        }
    };
    let type_in = Callback::new(move |typed: String| {
        text.set(typed.clone());
        if kind.is_live {
            store(&typed);
        } else {
            waits.set_value(true);
        }
        if fault(&typed).is_none() {
            form.note(&name.read_value(), &typed, None);
        }
    });
    let leave = Callback::new(move |told: Option<String>| {
        // An incomplete native value is invalid in any case.
        let typed = told.unwrap_or_else(|| "?".to_owned());
        form.note(&name.read_value(), &typed, fault(&typed));
        keep(&typed);
    });
    // The page may be closed while the field has the focus.
    let keep_now = move || keep(&text.get_untracked());
    on_window(ev::pagehide, move |_| keep_now());
    on_window(ev::visibilitychange, move |_| keep_now());
    on_cleanup(keep_now);
    let error = Signal::derive(move || {
        let of = |faults: &Vec<Fault>| faults.iter().find(|(id, _)| *id == *name.read_value()).map(|one| one.1.clone());
        form.faults.with(of).unwrap_or_default()
    });
    view! {
        <TextField
            id=id
            label=label
            hint=hint
            value=text
            on_input=type_in
            on_change=Callback::new(move |typed: String| keep(&typed))
            on_leave=leave
            error=error
            keyboard=kind.keyboard
            kind=kind.native
            limits=kind.limits
        />
    }
}
