// What the page may become: markup in which nothing runs, and no script but this build's service worker.

import { address, hasWorker } from "./page.js";

// Read in any context, these could run something: refused by the letter, whatever a parser makes of the rest.
var running = /<(?:[a-z0-9]+:)?(?:script|i?frame|frameset|object|embed|base|meta|link|style)(?![a-z0-9-])/i;
var handler = /[\s"'/](?:on[a-z]+|srcdoc)\s*=/i;
var isInspecting = false;

function isScript(attribute) {
  // A browser passes over these characters too.
  return /^javascript:/i.test(attribute.value.replace(/[\u0000-\u0020]/g, ""));
}

function inspect(markup) {
  var template = document.createElement("template");
  isInspecting = true;
  try {
    template.innerHTML = markup;
  } finally {
    isInspecting = false;
  }
  return [].every.call(template.content.querySelectorAll("*"), function (element) {
    return ![].some.call(element.attributes, isScript);
  });
}

function admitMarkup(markup) {
  // The markup being inspected passes through here again, into a template where nothing runs.
  if (isInspecting) return markup;
  if (running.test(markup) || handler.test(markup) || !inspect(markup)) throw new TypeError("Refused markup");
  return markup;
}

function admitScript(url) {
  if (hasWorker && new URL(url, document.baseURI).href === address("worker")) return url;
  throw new TypeError("Refused script");
}

if (window.trustedTypes) {
  window.trustedTypes.createPolicy("default", { createHTML: admitMarkup, createScriptURL: admitScript });
}
