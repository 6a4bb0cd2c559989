// The page that contains this script, and its packaging.

// The script element has the addresses of all files, except in the single file, which contains them.
var own = document.querySelector("script[data-module]");

export var root = document.documentElement;
export var packaging = own ? "site" : "file";
// Set by the build; absent in development.
export var hasWorker = Boolean(own && own.getAttribute("data-worker"));

// Show a message in unsupported browsers and stop. Browsers that support modules support `fetch` as well.
export var isKnown =
  "noModule" in document.createElement("script") && typeof WebAssembly === "object" && "fonts" in document;

// Whether the build made a file of this name.
export function has(name) {
  return own ? own.hasAttribute("data-" + name) : document.getElementById(name) !== null;
}

export function address(name) {
  return new URL(own.getAttribute("data-" + name), document.baseURI).href;
}

export function integrity(name) {
  return own.getAttribute("data-" + name + "-integrity") || "";
}

// Sets the message shown while the app itself cannot run.
export function show(state) {
  root.setAttribute("data-shell", state);
}

export function isShowing(state) {
  return root.getAttribute("data-shell") === state;
}

export function take(element) {
  return element && element.parentNode.removeChild(element);
}
