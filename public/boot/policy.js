// Trusted Types policy: allows markup without scripts, and no script except this build's service worker.

import { address, hasWorker } from "./page.js";

// Block these strings outright: they could execute in some parsing context.
var running = /<(?:[a-z0-9]+:)?(?:script|i?frame|frameset|object|embed|base|meta|link|style)(?![a-z0-9-])/i;
var handler = /[\s"'/](?:on[a-z]+|srcdoc)\s*=/i;
var isInspecting = false;

function isScript(attribute) {
  // Browsers ignore these characters in URLs.
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
  // Inspection itself passes through the policy; its template executes nothing.
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
