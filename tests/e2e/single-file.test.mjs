import assert from "node:assert/strict";
import { fileURLToPath, pathToFileURL } from "node:url";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { chromiumPage } from "./support/chromium-page.mjs";
import { journeys } from "./support/journeys.mjs";
import { decoded, linkOf, takeIn } from "./support/phones.mjs";
import { fontFirst, fontStatus, heading, ownTypeface, typeface } from "./support/steps.mjs";
import { blank } from "./support/workshop.mjs";

// Opens the single file by a file: URL, regardless of the place of the other suites.
process.env.SITE = pathToFileURL(fileURLToPath(new URL("../../release/dinamika.html", import.meta.url))).href;
const site = await start();
after(site.close);

for (const [journey, travel] of Object.entries(journeys)) {
  test(`single file: ${journey}`, (t) => travel(async (at) => chromiumPage(await site.open(t, { at }))));
}

test("the single file contains the licences, and identifies itself", async (t) => {
  const page = await site.open(t);
  await heading(page, "Seberapa dinamis klaster Anda?").waitFor();
  assert.match(await page.evaluate(() => dinamika.loadLicences()), /Apache License/);
  assert.deepEqual(await page.evaluate(() => [dinamika.packaging, dinamika.shell]), [
    "file",
    { offline: "impossible", newVersion: false },
  ]);
});

/** Holds the browser's first answer back until `window.know()`; `window.touched` counts how often storage is asked for. */
const unknown = (context) =>
  context.addInitScript(() => {
    const { query } = Permissions.prototype;
    const { get } = Object.getOwnPropertyDescriptor(window, "localStorage");
    window.touched = 0;
    Permissions.prototype.query = function (asked) {
      return new Promise((known) => (window.know = known)).then(() => query.call(this, asked));
    };
    Object.defineProperty(window, "localStorage", {
      get() {
        window.touched += 1;
        return get.call(window);
      },
    });
  });
const dark = { "dinamika/settings": JSON.stringify({ theme: "dark" }), ...blank() };

test("stored data is not touched before the browser process knows of the document", async (t) => {
  const prepare = async (context) => {
    await unknown(context);
    // However slow this machine is, the page does not lose its patience.
    await context.addInitScript(() => {
      const { setTimeout } = window;
      window.setTimeout = (run, delay, ...more) => (delay === 2000 ? 0 : setTimeout(run, delay, ...more));
    });
  };
  const page = await site.open(t, { stored: dark, prepare });
  // Nothing else is waited for by then.
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((painted) => requestAnimationFrame(painted))));
  assert.equal(await page.evaluate(() => window.touched), 0);
  assert.equal(await page.locator("main#isi").count(), 0);
  await page.evaluate(() => window.know());
  await page.getByRole("article").waitFor();
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  assert.ok(0 < (await page.evaluate(() => window.touched)), "the test does not see what is touched");
});

test("without an answer of the browser process the app opens all the same", async (t) => {
  const page = await site.open(t, { stored: dark, prepare: unknown });
  await page.getByRole("article").waitFor();
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
});

test("uses its embedded font from the first paint", async (t) => {
  const page = await site.open(t, { prepare: fontFirst });
  await heading(page, "Seberapa dinamis klaster Anda?").waitFor();
  assert.deepEqual([await typeface(page), ...(await fontStatus(page))], [ownTypeface, "loaded"]);
});

test("the single file explains that it cannot invite by link; a member's code contains only the answers", async (t) => {
  const page = await site.open(t, { stored: blank() });
  await page.goto(`${site.url}#/penilaian/one/lokakarya/serahan`);
  await page.getByText("Dinamika di sini dibuka dari file").waitFor();
  assert.equal(await page.locator(".qr").count(), 0);
  await page.goto(`${site.url}#/penilaian/one/serahkan`);
  const sent = await linkOf(page);
  assert.match(sent, /^[\w-]{60,}$/, "no address of this device goes out");
  assert.equal((await decoded(page)).text, sent);
  await takeIn(page, [sent]);
});
