// Reports a crash: a panic ends the module, which cannot show anything itself. Stored data is safe.

import { isKnown, root, take } from "./page.js";

var frame;

export function takeFrame() {
  frame = frame || take(document.getElementById("frame"));
  return frame;
}

export function isEnd(error) {
  return isKnown && error instanceof WebAssembly.RuntimeError;
}

var message;

// The trap that follows a panic has no message of its own.
export function panicked(text) {
  message = text;
  console.error(text);
}

function copyOfStorage() {
  try {
    var copy = {};
    Object.keys(localStorage).forEach(function (key) {
      // Leave out the keys: with its key, a secret ballot could be read from the file.
      if (key.indexOf("dinamika/") === 0 && key.indexOf("dinamika/seal/") !== 0) copy[key] = localStorage.getItem(key);
    });
    return URL.createObjectURL(new Blob([JSON.stringify(copy)], { type: "application/json" }));
  } catch (error) {
    // Storage is denied: there is nothing to download.
    return null;
  }
}

export function crash(error) {
  var notice = takeFrame() && take(takeFrame().querySelector("[data-when=crashed]"));
  if (!notice) return;
  var copy = copyOfStorage();
  [].forEach.call(notice.querySelectorAll("[download]"), function (link) {
    if (copy) link.href = copy;
    else take(link);
  });
  [].forEach.call(notice.querySelectorAll("[lang]"), function (part) {
    if (part.lang !== root.lang) take(part);
  });
  [].forEach.call(notice.querySelectorAll("pre"), function (report) {
    report.textContent = message || error.stack || error;
  });
  root.removeAttribute("data-shell");
  document.body.insertBefore(notice, document.body.firstChild);
}
