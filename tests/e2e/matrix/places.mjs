import { fileURLToPath, pathToFileURL } from "node:url";
import { dist } from "../support/browser.mjs";
import { serve } from "../support/server.mjs";
import { nginx } from "./nginx.mjs";
import { python } from "./python.mjs";

const singleFile = fileURLToPath(new URL("../../../release/dinamika.html", import.meta.url));

/** The places where the app must run unchanged, by name; each opens to `{ url, close }`. */
export const places = {
  "at the root of a server": () => serve({ root: dist }),
  "at /a/b/c/ of Python's http.server": () => python(dist, "a/b/c"),
  "on nginx, by the recipe of docs/hosting.md": () => nginx(dist),
  "where the module is text": () => serve({ root: dist, wrong: { ".wasm": "text/plain" } }),
  "where the module has no type": () => serve({ root: dist, wrong: { ".wasm": null } }),
  "as one file, opened by double click": async () => ({ url: pathToFileURL(singleFile).href, close: async () => {} }),
};

/** Suites independent of the place, with the reason. */
export const placeless = {
  "damaged.test.mjs": "has a place of its own",
  "offline.test.mjs": "has a place of its own",
  "plain-http.test.mjs": "has a place of its own",
  "server.test.mjs": "is about the server of the tests",
  "single-file.test.mjs": "has a place of its own",
};
