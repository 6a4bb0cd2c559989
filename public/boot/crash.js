// A fault in the app ends its module, which can then say nothing itself. What is stored is safe.

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

// The trap that follows a panic says nothing of its reason.
export function panicked(text) {
  message = text;
  console.error(text);
}

function copyOfStorage() {
  try {
    var copy = {};
    Object.keys(localStorage).forEach(function (key) {
      // With its key beside it, a vote that was promised secret would lie open in the file.
      if (key.indexOf("dinamika/") === 0 && key.indexOf("dinamika/seal/") !== 0) copy[key] = localStorage.getItem(key);
    });
    return URL.createObjectURL(new Blob([JSON.stringify(copy)], { type: "application/json" }));
  } catch (error) {
    // Where storage is denied there is nothing to take along.
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
