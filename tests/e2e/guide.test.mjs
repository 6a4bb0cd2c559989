import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, heading } from "./support/steps.mjs";

// Overlays, recommendations, steps and sources come in a file of their own, after the first screen.
const site = await start();
after(site.close);

const part = (page, name) => page.getByRole("heading", { level: 2, name });

const wired = { skip: site.lacks("requests") };
const guide = /\/guide-\w+\.bin$/;
const answers = Object.fromEntries(items.map(({ id }) => [id, 2]));
const result = { at: "#/penilaian/one/hasil", stored: stored([assessment({ id: "one", answers })]) };

test("a result waits for the guide, says so, and then has it all", wired, async (t) => {
  let letGo;
  const gate = new Promise((open) => (letGo = open));
  const page = await site.open(t, {
    ...result,
    prepare: (context) => context.route(guide, (route) => gate.then(() => route.fallback())),
  });
  await heading(page, "Sedang dimuat …").waitFor();
  letGo();
  await part(page, "Langkah berikutnya").waitFor();
  const focused = await page.evaluate(() => document.activeElement.tagName);
  assert.ok(["BODY", "H1"].includes(focused), focused);
});

test("the questions do not wait for it", wired, async (t) => {
  const page = await site.open(t, {
    ...result,
    at: "#/penilaian/one/pertanyaan/SP1",
    prepare: (context) => context.route(guide, () => {}),
  });
  await page.getByRole("radio").first().waitFor();
});

for (const [fault, answer] of Object.entries({
  "does not arrive": (route) => route.abort(),
  "is another file": (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<p>Please log in</p>" }),
})) {
  test(`where it ${fault}, the result stands without it, and it can be asked for again`, wired, async (t) => {
    let isBroken = true;
    const page = await site.open(t, {
      ...result,
      expected: [/Failed to load resource/, /integrity/],
      prepare: (context) => context.route(guide, (route) => (isBroken ? answer(route) : route.fallback())),
    });
    await part(page, "Saran dan sumber belum termuat").waitFor();
    await part(page, "Mengapa tahap ini").waitFor();
    assert.equal(await part(page, "Langkah berikutnya").count(), 0);
    isBroken = false;
    await button(page, "Coba lagi").click();
    await part(page, "Langkah berikutnya").waitFor();
    assert.equal(await part(page, "Saran dan sumber belum termuat").count(), 0);
  });
}
