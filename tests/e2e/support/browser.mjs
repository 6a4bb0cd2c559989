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
  CHROMIUM: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  FIREFOX: ["firefox-esr", "firefox"],
};

/** The browser to drive: what the environment variable `kind` names, or the first one on the path. */
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

/** Whether the page may ask for this: its own host, or nothing beyond itself where it is a single file. */
export function isForeign(address, url) {
  const own = new URL(url);
  if (address.protocol === "file:") return address.pathname !== own.pathname;
  return /^(https?|wss?):$/.test(address.protocol) && address.host !== own.host;
}

/**
 * The app's address, `{ url, close }`: `SITE` where it is set (of a folder, with its slash, or of the single file; see
 * matrix.mjs), else that of a server of our own over `root` below `base`.
 */
export async function place({ root, base, always, each } = {}) {
  if (process.env.SITE && !root && !base) return { url: new URL(process.env.SITE).href, close: async () => {} };
  return serve({ root: root ?? dist, base: base ?? "/alat/dinamika/", always, each });
}

/** A page that shares storage with the app at `url` and is not the app. */
export async function stranger(context, url) {
  const page = await context.newPage();
  await page.route("**", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto(url);
  return page;
}

/** Holds back what matches until it is let go: `prepare` is for `open`. */
export function held(pattern) {
  let letGo;
  const gate = new Promise((open) => (letGo = open));
  const prepare = (context) => context.route(pattern, (route) => gate.then(() => route.fallback()));
  return { prepare, letGo };
}

/** Prints what the pages of a test that failed were showing. */
async function tell(context) {
  for (const page of context.pages()) {
    const shown = await page.locator("body").innerText({ timeout: 2_000 }).catch(String);
    console.error(`${page.url()} was showing:\n${shown}\n`);
  }
}

/** Storage as the page will find it. Playwright's own way needs an origin, which a file has not. */
async function fill(context, url, stored) {
  const page = await stranger(context, url);
  await page.evaluate((entries) => Object.assign(localStorage, entries), stored);
  return page;
}

/**
 * The app at its `place` and a browser; `always` and `each` hold headers of answers (see server.mjs), `name` is the host name it
 * goes by, `args` are more flags for the browser.
 * Resolves to `{ url, browser, open, close, lacks }`; `lacks` says why a test is skipped here (see lacking.mjs):
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
  const browser = await chromium
    .launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...args,
      ],
    })
    .catch(async (error) => {
      await server.close();
      throw error;
    });

  const address = new URL(server.url);
  if (name) address.hostname = name;
  const url = address.href;

  /**
   * A page in a context of its own, with empty storage, at `url + at`. The test `t` fails when, by its end, the page
   * threw, wrote an error to the console or asked another origin for anything; foreign requests never leave.
   * `expected` holds patterns of faults the test means to provoke; `stored` is what local storage holds beforehand;
   * `prepare(context)` runs before the page is made; what is left goes to Playwright's `newContext`.
   * Further pages of `page.context()` are watched as well. The browser has no service workers, which would ask for files
   * ahead and answer where no route sees it, unless the test says `serviceWorkers: "allow"`.
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
    // Playwright's own blocking lets a registration succeed with nothing, which no browser does.
    if (serviceWorkers === "block") await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
    const filling = stored && (await fill(context, url, stored));
    context.on("request", (request) => {
      if (isForeign(new URL(request.url()), url)) fault(`foreign: ${request.url()}`);
    });
    await context.route(
      (asked) => isForeign(asked, url),
      (route) => route.abort(),
    );
    await prepare?.(context);

    const page = await context.newPage();
    await page.goto(url + at);
    // Not before: what a page has just stored may be lost with it.
    await filling?.close();
    return page;
  }

  async function close() {
    await browser.close();
    await server.close();
  }

  return { url, browser, open, close, lacks: (need) => lacking(url, need) };
}
