// Runs before the first paint, in syntax that a browser too old for the app still reads, so that it can say so. The build
// joins it with its neighbours.

import * as content from "./content.js";
import { crash, isEnd, panicked, takeFrame } from "./crash.js";
import * as font from "./font.js";
import { address, hasWorker, isKnown, isShowing, packaging, root, show } from "./page.js";
import "./policy.js";
import { readable } from "./settings.js";

function fail() {
  if (isShowing("loading")) show("failed");
}

show(isKnown ? "loading" : "outdated");

var response = isKnown && packaging === "site" ? content.fetched("module") : null;
if (response) response.catch(fail);
var dressed = isKnown ? font.load() : null;

// Neither a script that does not arrive nor one that cannot be read tells anyone but the window.
window.addEventListener(
  "error",
  function (event) {
    if (isEnd(event.error)) crash(event.error);
    else if (event.target === window || event.target.type === "module") fail();
  },
  true
);
window.addEventListener("unhandledrejection", function (event) {
  if (isEnd(event.reason)) crash(event.reason);
});

function reload() {
  location.reload();
}

// The address of the page keeps its route: a link to nowhere would lose it.
document.addEventListener("click", function (event) {
  if (!event.target.hasAttribute || !event.target.hasAttribute("data-retry")) return;
  event.preventDefault();
  if (!isShowing("failed")) return reload();
  show("loading");
  content.renew().then(reload);
});

function mounted() {
  takeFrame();
  root.removeAttribute("data-shell");
  font.appIsShown();
  if (!hasWorker) return;
  if (document.readyState === "complete") afterPaint(watch);
  else window.addEventListener("load", watch);
}

// A page that is not shown is never painted.
function afterPaint(run) {
  if (document.hidden) {
    setTimeout(run);
    return;
  }
  requestAnimationFrame(function () {
    setTimeout(run);
  });
}

// Not before everything the page itself needs: making ready for the next visit may take its time.
function watch() {
  content
    .loadModule("offline")
    .then(function (offline) {
      return offline.watch(address("worker"), change);
    })
    .then(function (takeNewVersion) {
      window.dinamika.takeNewVersion = takeNewVersion;
    })
    .catch(function () {
      // The script that would make it ready has not come.
      change({ offline: "interrupted", newVersion: false });
    });
}

function change(shell) {
  window.dinamika.shell = shell;
  window.dispatchEvent(new CustomEvent("dinamika-shell"));
}

window.dinamika = {
  packaging: packaging,
  shell: { offline: hasWorker ? "preparing" : "impossible", newVersion: false },
  takeNewVersion: reload,

  // `start.js` calls this with the start of the glue and with `import`.
  start: function (initialise, importModule) {
    content.loadWith(importModule);
    if (!isKnown) return;
    font
      .awaited(dressed)
      .then(function () {
        return readable;
      })
      .then(function () {
        return initialise({ module_or_path: response || content.bytesOf("module") });
      })
      .then(mounted)
      .catch(function (error) {
        if (isEnd(error)) crash(error);
        else fail();
      });
  },

  // The app calls this with the message of a panic, which ends it.
  panicked: panicked,

  // The app calls these when it first needs what they bring, and never before.
  loadCharts: function () {
    return content.loadModule("charts");
  },
  loadDurable: function () {
    return content.loadModule("durable");
  },
  loadSheet: content.loadSheet,
  loadLicences: content.loadLicences,

  // The glue calls these two for a part of the module.
  fetchPart: content.fetchPart,
  instantiatePart: content.instantiatePart,
};
