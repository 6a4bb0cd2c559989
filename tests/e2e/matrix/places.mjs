import { fileURLToPath, pathToFileURL } from "node:url";
import { dist } from "../support/browser.mjs";
import { serve } from "../support/server.mjs";
import { nginx } from "./nginx.mjs";
import { python } from "./python.mjs";

const singleFile = fileURLToPath(new URL("../../../release/dinamika.html", import.meta.url));

/** The suites about what a host decides: which files arrive, from which address, with which types and headers. */
const hosting = [
  "charts.test.mjs",
  "first-screen.test.mjs",
  "hand-in.test.mjs",
  "journeys.test.mjs",
  "language.test.mjs",
  "later.test.mjs",
  "routes.test.mjs",
  "sharing.test.mjs",
  "shell.test.mjs",
  "theme.test.mjs",
  "upgrade.test.mjs",
];

/**
 * The places where the app must run unchanged, by name; each opens to `{ url, close }`. Only the single file, which has
 * no host, runs every suite: there the browser gives the app another origin and fewer rights. On another host the app
 * has the same files, storage and rights as in the tests by themselves, once they have arrived.
 */
export const places = {
  "at the root of a server": { open: () => serve({ root: dist }), suites: hosting },
  "at /a/b/c/ of Python's http.server": { open: () => python(dist, "a/b/c"), suites: hosting },
  "on nginx, by the recipe of docs/hosting.md": { open: () => nginx(dist), suites: hosting },
  "where the module is text": { open: () => serve({ root: dist, wrong: { ".wasm": "text/plain" } }), suites: hosting },
  "where the module has no type": { open: () => serve({ root: dist, wrong: { ".wasm": null } }), suites: hosting },
  "as one file, opened by double click": {
    open: async () => ({ url: pathToFileURL(singleFile).href, close: async () => {} }),
  },
};

/** Suites independent of the place, with the reason. */
export const placeless = {
  "altered.test.mjs": "has a place of its own",
  "damaged.test.mjs": "has a place of its own",
  "mended.test.mjs": "has a place of its own",
  "offline.test.mjs": "has a place of its own",
  "plain-http.test.mjs": "has a place of its own",
  "server.test.mjs": "is about the server of the tests",
  "single-file.test.mjs": "has a place of its own",
};
