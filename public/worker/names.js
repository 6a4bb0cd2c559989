// The names of the app's files, relative to the worker's own folder.

export const { scope } = self.registration;

const types = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
};
export const typeOf = (name) => types[name.split(".").pop()];

export const PAGE = "index.html";

/** The hash in a file name: the content of such a file never changes, so any copy of it is valid. */
export const digitsOf = (name) => /^[^/]+-([0-9a-f]{16})\.[a-z0-9]+$/.exec(name)?.[1];

export const addressOf = (name) => new URL(name === PAGE ? "./" : name, scope).href;

/** The name of the file at this URL. */
export const nameAt = (address) => address.slice(scope.length) || PAGE;

/** The name of the requested file; `undefined` if it is not one of the app. */
export function nameOf({ method, mode, url }) {
  const { origin, pathname, search } = new URL(url);
  if (method !== "GET" || !(origin + pathname).startsWith(scope)) return undefined;
  const name = nameAt(origin + pathname);
  if (mode === "navigate") return name === PAGE ? name : undefined;
  return !search && (name === "manifest.webmanifest" || digitsOf(name)) ? name : undefined;
}
