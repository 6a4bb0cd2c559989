import assert from "node:assert/strict";
import { after, test } from "node:test";
import { held, start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, onlyRecord, stored } from "./support/records.mjs";
import { button, eventually, heading } from "./support/steps.mjs";

// The screens in the lazy-loaded part that follows the first screen.
const site = await start();
after(site.close);

const part = (page, name) => page.getByRole("heading", { level: 2, name });

const wired = { skip: site.lacks("requests") };
const later = /\/split_result-\w+\.wasm$/;
const answers = Object.fromEntries(items.map(({ id }) => [id, 2]));
const result = { at: "#/penilaian/one/hasil", stored: stored([assessment({ id: "one", answers })]) };

test("a result waits for its part with a message, and is complete afterwards", wired, async (t) => {
  const { prepare, letGo } = held(later);
  const page = await site.open(t, { ...result, prepare });
  await heading(page, "Sedang dimuat…").waitFor();
  letGo();
  await part(page, "Langkah berikutnya").waitFor();
  const focused = await page.evaluate(() => document.activeElement.tagName);
  assert.ok(["BODY", "H1"].includes(focused), focused);
});

test("the questions do not wait for the part", wired, async (t) => {
  const page = await site.open(t, {
    ...result,
    at: "#/penilaian/one/pertanyaan/SP1",
    prepare: (context) => context.route(later, () => {}),
  });
  await page.getByRole("radio").first().waitFor();
});

const shared = /\/shared-\w+\.wasm$/;
const another = (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<p>Please log in</p>" });

for (const [fault, [file, answer]] of Object.entries({
  "does not arrive": [later, (route) => route.abort()],
  "is another file": [later, another],
  "shares code that does not arrive": [shared, (route) => route.abort()],
  "shares code and gets another file": [shared, another],
})) {
  test(`if the part ${fault}, an error and a retry are shown, and the questions work`, wired, async (t) => {
    let isBroken = true;
    const page = await site.open(t, {
      ...result,
      expected: [/Failed to load resource/, /integrity/, /Failed to fetch/],
      prepare: (context) => context.route(file, (route) => (isBroken ? answer(route) : route.fallback())),
    });
    await page.getByRole("alert").getByRole("heading", { name: "Bagian ini gagal dimuat" }).waitFor();
    await page.evaluate(() => (location.hash = "#/penilaian/one/pertanyaan/SP1"));
    await page.getByRole("radio").first().waitFor();
    await page.evaluate(() => (location.hash = "#/penilaian/one/hasil"));
    await heading(page, "Bagian ini gagal dimuat").waitFor();
    isBroken = false;
    await button(page, "Coba lagi").click();
    await part(page, "Langkah berikutnya").waitFor();
  });
}

test("versions from before lazy loading are kept across a page close", wired, async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/pertanyaan/SP1",
    stored: stored([assessment({ id: "one", answers: { SP1: 4 } })]),
  });
  const context = page.context();
  await page.close();
  const held = () => {};
  await context.route(later, held);
  const early = await context.newPage();
  await early.goto(`${site.url}#/penilaian/one/pertanyaan/SP1`);
  await early.getByRole("radio", { name: /^1\./ }).click();
  await early.getByText(/✓ Tersimpan/).waitFor();
  await early.close();
  await context.unroute(later, held);
  const next = await context.newPage();
  await next.goto(`${site.url}#/penilaian/one/versi`);
  await button(next, "Kembalikan versi ini").click();
  await eventually(async () => assert.deepEqual((await onlyRecord(next)).responses.SP1, { level: 4 }));
  const left = await next.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("rowless")));
  assert.deepEqual(left, []);
});
