// The settings that the page follows before the app has arrived.

import { isKnown, root } from "./page.js";

function stored() {
  try {
    return JSON.parse(localStorage.getItem("dinamika/settings")) || {};
  } catch (error) {
    // Storage is denied or unreadable: the app says so itself.
    return {};
  }
}

function follow(settings) {
  var browser = (navigator.language || "").slice(0, 2) === "en" ? "en" : "id";
  root.lang = settings.locale === "id" || settings.locale === "en" ? settings.locale : browser;
  root.setAttribute("data-theme", settings.theme || "device");
  root.setAttribute("data-text", settings.text_size || "normal");
}

// The page waits this long for an answer of the browser, in milliseconds.
var PATIENCE = 2000;

// Chromium refuses local storage to a document opened from a file, silently and for as long as it is open, if it asks before
// the browser process knows of the document: it finds nothing, and what it writes is lost. That process only answers a
// document it knows of.
function acquaintance() {
  if (location.protocol !== "file:" || !isKnown || !navigator.permissions) return null;
  return new Promise(function (known) {
    // Other browsers may not know this permission. Nothing is refused there.
    navigator.permissions.query({ name: "persistent-storage" }).then(known, known);
    setTimeout(known, PATIENCE);
  });
}

var known = acquaintance();
follow(known ? {} : stored());

// A promise where stored data must not be touched until it has resolved.
export var readable =
  known &&
  known.then(function () {
    follow(stored());
  });
