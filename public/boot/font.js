// When the app's own font is used. What someone is reading, and may be about to press, must not shift.

import { isShowing, root } from "./page.js";

// A screen opened by a link waits this long for the font, in milliseconds.
var PATIENCE = 2000;
// A screen just shown may still change its font, if that shifts nothing.
var GRACE = 100;

var shownAt = null;

// Starts with the module: the font is much smaller, so it is mostly there before the app is.
export function load() {
  return document.fonts.load('1em "Plus Jakarta Sans"').then(arrived, arrived);
}

// A link that was shared leads to a screen that is in its font from the start.
export function awaited(loading) {
  if (location.hash.length <= 2) return Promise.resolve();
  return Promise.race([
    loading,
    new Promise(function (done) {
      setTimeout(done, PATIENCE);
    }),
  ]);
}

export function appIsShown() {
  shownAt = performance.now();
}

function use() {
  root.setAttribute("data-font", "");
}

function arrived() {
  if (isShowing("loading") || (performance.now() - shownAt <= GRACE && shiftsNothing())) use();
  else window.addEventListener("hashchange", use);
}

function shiftsNothing() {
  var before = layout();
  use();
  var after = layout();
  root.removeAttribute("data-font");
  return before === after;
}

// Where each block of text begins. Its characters may differ in width as long as no line breaks elsewhere.
function layout() {
  return [].map
    .call(document.querySelectorAll("h1, h2, h3, p, li, button, label, summary, footer"), function (block) {
      return Math.round(block.getBoundingClientRect().top);
    })
    .join();
}
