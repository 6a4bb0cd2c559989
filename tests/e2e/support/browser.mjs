import assert from "node:assert/strict";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

export const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

export const phone = { width: 360, height: 740 };
export const laptop = { width: 1280, height: 800 };
export const projector = { width: 800, height: 600 };

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser to drive: `CHROMIUM`, or the first one on the path. */
export function executable() {
  const onPath = (process.env.PATH ?? "").split(delimiter);
  const candidates = process.env.CHROMIUM
    ? [process.env.CHROMIUM]
    : names.flatMap((name) => onPath.map((folder) => join(folder, name)));
  const found = candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error("No Chromium: install it, or name it in CHROMIUM");
  return found;
}

/**
 * A server over `root` below `base`, and a browser. Resolves to `{ url, browser, open, close }`:
 *
 *     const site = await start();
 *     after(site.close);
 *     test("…", async (t) => {
 *       const page = await site.open(t, { viewport: phone, at: "#/hasil" });
 *     });
 */
export async function start({ root = dist, base = "/alat/dinamika/" } = {}) {
  const executablePath = executable();
  const server = await serve({ root, base });
  const browser = await chromium
    .launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    })
    .catch(async (error) => {
      await server.close();
      throw error;
    });

  const { origin } = new URL(server.url);
  const entries = (stored) => Object.entries(stored).map(([name, value]) => ({ name, value }));

  /**
   * A page in a context of its own, with empty storage, at `url + at`. The test `t` fails when, by its end, the page
   * threw, wrote an error to the console or asked another origin for anything; foreign requests never leave.
   * `expected` holds patterns of faults the test means to provoke; `stored` is what local storage holds beforehand;
   * `prepare(context)` runs before the page is made; what is left goes to Playwright's `newContext`.
   * Further pages of `page.context()` are watched as well.
   */
  async function open(
    t,
    { at = "", expected = [], locale = "id-ID", prepare, stored, viewport = laptop, ...options } = {},
  ) {
    const faults = [];
    const fault = (text) => expected.some((pattern) => pattern.test(text)) || faults.push(text);

    const context = await browser.newContext({
      locale,
      viewport,
      timezoneId: "Asia/Jakarta",
      storageState: stored && { cookies: [], origins: [{ origin, localStorage: entries(stored) }] },
      ...options,
    });
    t.after(async () => {
      await context.close();
      assert.deepEqual(faults, [], "the page has faults");
    });
    context.setDefaultTimeout(15_000);
    context.on("weberror", (error) => fault(`error: ${error.error().stack ?? error.error()}`));
    context.on("console", (message) => {
      if (message.type() === "error") fault(`console: ${message.text()} (${message.location().url})`);
    });
    const foreign = (address) => /^(https?|wss?):$/.test(address.protocol) && address.host !== new URL(server.url).host;
    context.on("request", (request) => {
      if (foreign(new URL(request.url()))) fault(`foreign: ${request.url()}`);
    });
    await context.route(foreign, (route) => route.abort());
    await prepare?.(context);

    const page = await context.newPage();
    await page.goto(server.url + at);
    return page;
  }

  async function close() {
    await browser.close();
    await server.close();
  }

  return { url: server.url, browser, open, close };
}
