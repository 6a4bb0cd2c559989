import assert from "node:assert/strict";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { lacking } from "./lacking.mjs";
import { serve } from "./server.mjs";

export const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

export const phone = { width: 360, height: 740 };
export const laptop = { width: 1280, height: 800 };
export const projector = { width: 800, height: 600 };

const names = {
  // The first has no windows, which opening a page would take a while for.
  CHROMIUM: ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  FIREFOX: ["firefox-esr", "firefox"],
};

/** The browser to drive: set by the environment variable `kind`, or the first one on the path. */
export function executable(kind = "CHROMIUM") {
  const onPath = (process.env.PATH ?? "").split(delimiter);
  const candidates = process.env[kind]
    ? [process.env[kind]]
    : names[kind].flatMap((name) => onPath.map((folder) => join(folder, name)));
  const found = candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`No ${names[kind][0]}: install it, or name it in ${kind}`);
  return found;
}

/** Whether a request leaves the app: beyond its own host, or beyond the page itself for a single file. */
export function isForeign(address, url) {
  const own = new URL(url);
  if (address.protocol === "file:") return address.pathname !== own.pathname;
  return /^(https?|wss?):$/.test(address.protocol) && address.host !== own.host;
}

/**
 * The app's address, `{ url, close }`: `SITE` if it is set (a folder with a slash at the end, or the single file; see
 * matrix.mjs), otherwise a server of our own for `root` below `base`.
 */
export async function place({ root, base, always, each } = {}) {
  if (process.env.SITE && !root && !base) return { url: new URL(process.env.SITE).href, close: async () => {} };
  return serve({ root: root ?? dist, base: base ?? "/alat/dinamika/", always, each });
}

/** A page that shares storage with the app at `url` but is not the app. */
export async function stranger(context, url) {
  const page = await context.newPage();
  await page.route("**", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto(url);
  return page;
}

/** Delays matching requests until they are released: pass `prepare` to `open`. */
export function held(pattern) {
  let letGo;
  const gate = new Promise((open) => (letGo = open));
  const prepare = (context) => context.route(pattern, (route) => gate.then(() => route.fallback()));
  return { prepare, letGo };
}

/** Prints the content of the pages of a failed test. */
async function tell(context) {
  for (const page of context.pages()) {
    const shown = await page.locator("body").innerText({ timeout: 2_000 }).catch(String);
    console.error(`${page.url()} was showing:\n${shown}\n`);
  }
}

/**
 * Fills storage before the page at `url` runs anything; a promise of what ends that. Playwright's own way needs an origin,
 * which file: URLs do not have, and takes a page of its own. With a file, that page cannot be spared: there, Chromium refuses
 * local storage to a document that asks for it too early (see public/boot/settings.js).
 */
async function fill(context, stored, url) {
  if (!url.startsWith("file:")) {
    const filling = await context.addInitScript((entries) => {
      if (location.protocol !== "about:") Object.assign(localStorage, entries);
    }, stored);
    return () => filling.dispose();
  }
  const page = await stranger(context, url);
  await page.evaluate((entries) => void Object.assign(localStorage, entries), stored);
  await page.close();
  return () => {};
}

/**
 * The app at its `place` and a browser; `always` and `each` are response headers (see server.mjs), `name` is the host
 * name, `args` are further browser flags. Resolves to `{ url, browser, open, close, lacks }`; `lacks` returns why a
 * test is skipped here (see lacking.mjs):
 *
 *     const site = await start();
 *     after(site.close);
 *     test("…", async (t) => {
 *       const page = await site.open(t, { viewport: phone, at: "#/hasil" });
 *     });
 */
export async function start({ root, base, always, each, name, args = [] } = {}) {
  const executablePath = executable();
  const server = await place({ root, base, always, each });
  const address = new URL(server.url);
  const browser = await chromium
    .launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Foreign requests fail. Blocking them by a route would send every request through this process.
        `--host-resolver-rules=${name ? `MAP ${name} 127.0.0.1, ` : ""}MAP * ~NOTFOUND, EXCLUDE ${address.hostname || "127.0.0.1"}`,
        ...args,
      ],
    })
    .catch(async (error) => {
      await server.close();
      throw error;
    });

  if (name) address.hostname = name;
  const url = address.href;

  /**
   * A page in a new context with empty storage, at `url + at`. The test `t` fails if the page throws, logs an error or
   * requests another origin; no foreign host can be reached. `expected` has patterns of errors the test provokes;
   * `stored` is the initial local storage; `prepare(context)` runs before the page is created; the remaining options go
   * to Playwright's `newContext`. Further pages of `page.context()` are watched as well. Service workers are removed
   * unless the test says `serviceWorkers: "allow"`: they would fetch files in advance and bypass routes.
   */
  async function open(
    t,
    {
      at = "",
      expected = [],
      locale = "id-ID",
      prepare,
      serviceWorkers = "block",
      stored,
      viewport = laptop,
      ...options
    } = {},
  ) {
    const faults = [];
    const fault = (text) => expected.some((pattern) => pattern.test(text)) || faults.push(text);

    const context = await browser.newContext({
      locale,
      viewport,
      timezoneId: "Asia/Jakarta",
      ...options,
    });
    t.after(async () => {
      if (t.passed === false) await tell(context);
      await context.close();
      assert.deepEqual(faults, [], "the page has faults");
    });
    context.setDefaultTimeout(15_000);
    context.on("weberror", (error) => fault(`error: ${error.error().stack ?? error.error()}`));
    context.on("console", (message) => {
      if (message.type() === "error") fault(`console: ${message.text()} (${message.location().url})`);
    });
    // With Playwright's own blocking, registration succeeds without a worker, unlike in any browser.
    if (serviceWorkers === "block") await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
    const endFilling = stored && (await fill(context, stored, url));
    context.on("request", (request) => {
      if (isForeign(new URL(request.url()), url)) fault(`foreign: ${request.url()}`);
    });
    await prepare?.(context);

    const page = await context.newPage();
    await page.goto(url + at);
    await endFilling?.();
    return page;
  }

  async function close() {
    await browser.close();
    await server.close();
  }

  return { url, browser, open, close, lacks: (need) => lacking(url, need) };
}
