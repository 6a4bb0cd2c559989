// The page this file stands in, and what it is.

// Its element carries the addresses of what it fetches, unless this is the single file, where all of that stands in the page
// itself.
var own = document.querySelector("script[data-module]");

export var root = document.documentElement;
export var packaging = own ? "site" : "file";
// The build puts it in: there is none in development.
export var hasWorker = Boolean(own && own.getAttribute("data-worker"));

// Too old a browser is told so, and nothing is started. One that knows modules has `fetch` as well.
export var isKnown =
  "noModule" in document.createElement("script") && typeof WebAssembly === "object" && "fonts" in document;

export function address(name) {
  return new URL(own.getAttribute("data-" + name), document.baseURI).href;
}

export function integrity(name) {
  return own.getAttribute("data-" + name + "-integrity") || "";
}

// What the frame says while the app itself cannot.
export function show(state) {
  root.setAttribute("data-shell", state);
}

export function isShowing(state) {
  return root.getAttribute("data-shell") === state;
}

export function take(element) {
  return element && element.parentNode.removeChild(element);
}
