//! Incoming files: chosen, dropped on any screen, or pasted. They are previewed before anything changes.

use js_sys::Array;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{Event, File, FileList};

use super::Session;
use crate::platform::files::FileFault;
use crate::platform::{document, files};
use crate::route::{Page, Route};
use crate::ui::events::on_window;

/// One file, or pasted content.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Its name; empty if it was pasted.
    pub name: String,
    /// Its bytes, or why the browser cannot read it.
    pub bytes: Result<Vec<u8>, FileFault>,
    /// The file itself; `None` for pasted text.
    pub file: Option<SendWrapper<File>>,
}

impl Session {
    /// Reads these files.
    pub fn receive_files(self, list: &FileList) {
        // Copied, since emptying the field also empties its list.
        let list: Vec<File> = Array::from(list).iter().map(JsCast::unchecked_into).collect();
        if list.is_empty() {
            return;
        }
        spawn_local(async move {
            let mut incoming = Vec::new();
            for file in list {
                let (name, bytes) = (file.name(), files::bytes(&file).await);
                incoming.push(Incoming { name, bytes, file: Some(SendWrapper::new(file)) });
            }
            self.receive(incoming);
        });
    }

    fn receive(self, incoming: Vec<Incoming>) {
        self.incoming.set(incoming);
        // The workshop page receives files as hand-ins itself.
        let is_workshop = |route: &Route| matches!(route, Route::Assessment(_, Page::HandIns));
        if !self.route.with_untracked(is_workshop) {
            self.go(Route::Import);
        }
    }

    /// Accepts files dropped on any screen, and content pasted outside text fields.
    pub fn follow_drops(self) {
        on_window(ev::dragover, |event| {
            if files::are_dragged(&event) {
                event.prevent_default();
            }
        });
        on_window(ev::drop, move |event| {
            if let Some(dropped) = files::dropped(&event) {
                event.prevent_default();
                self.receive_files(&dropped);
            }
        });
        on_window(ev::paste, move |event| {
            if !document::is_typing() {
                self.receive_pasted(&event);
            }
        });
    }

    fn receive_pasted(self, event: &Event) {
        match files::pasted(event) {
            Some(files::Pasted::Files(pasted)) => self.receive_files(&pasted),
            Some(files::Pasted::Text(text)) => {
                self.receive(vec![Incoming { name: String::new(), bytes: Ok(text.into_bytes()), file: None }]);
            }
            None => {}
        }
    }
}
