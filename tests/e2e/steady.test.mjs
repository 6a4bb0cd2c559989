import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { held, laptop, phone, projector, start } from "./support/browser.mjs";
import { allAt, items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, heading, onQuestion, ownTypeface, pressable, typeface } from "./support/steps.mjs";

// What someone is reading, and may be about to press, does not move when something arrives after it.
const site = await start();
after(site.close);

const wired = { skip: site.lacks("requests") };
const records = stored([assessment({ id: "one", answers: allAt(2) })]);
const note = (page, name) => page.getByRole("heading", { level: 2, name });

for (const viewport of [phone, projector, laptop]) {
  const size = `${viewport.width} × ${viewport.height}`;

  test(`home page, ${size}: a note that comes moves no cluster and nothing above them`, wired, async (t) => {
    const { prepare, letGo } = held(/\/split_result-\w+\.wasm$/);
    const broken = { "dinamika/assessment/x": '{"format": "dinamika-assessment", "vers' };
    const page = await site.open(t, { viewport, prepare, stored: { ...records, ...broken } });
    await note(page, "Ada data tersimpan yang tidak terbaca").waitFor();
    const before = await pressable(page);
    letGo();
    await note(page, "Waktunya mengunduh cadangan").waitFor();
    const below = before.findIndex(([text]) => text === "Contoh untuk dipelajari");
    assert.ok(below > 0);
    assert.deepEqual((await pressable(page)).slice(0, below), before.slice(0, below));
  });

  const coming = {
    "a page that is fetched": {
      what: /\/split_data-\w+\.wasm$/,
      at: "#/pengaturan",
      early: (page) => heading(page, "Sedang dimuat…"),
      late: (page) => heading(page, "Data & pengaturan"),
    },
    "a vote that is read from disk": {
      what: /\/durable-\w+\.js$/,
      at: "#/penilaian/one/lokakarya/suara/SP1",
      early: (page) => heading(page, items[0].question.id),
      late: (page) => button(page, "Buka hasil"),
    },
  };
  for (const [name, { what, at, early, late }] of Object.entries(coming)) {
    test(`${name}, ${size}: what was there before it stays where it was`, wired, async (t) => {
      const { prepare, letGo } = held(what);
      const page = await site.open(t, { viewport, prepare, at, stored: records });
      await early(page).waitFor();
      const before = await pressable(page);
      letGo();
      await late(page).waitFor();
      const after = await pressable(page);
      assert.ok(after.length > before.length);
      for (const one of before) assert.ok(after.some((other) => isDeepStrictEqual(other, one)), `moved: ${one}`);
    });
  }

  test(`question, ${size}: the font moves nothing; the next question has it`, wired, async (t) => {
    const { prepare, letGo } = held(/\.woff2$/);
    const at = `#/penilaian/one/pertanyaan/${items[0].id}`;
    const page = await site.open(t, { viewport, prepare, at, stored: records });
    await onQuestion(page, items[0]);
    // Below all the rest, and the last to come.
    await page.locator("summary").filter({ hasText: "Cara mengisi" }).waitFor();
    const before = await pressable(page);
    letGo();
    await page.evaluate(async (font) => {
      await document.fonts.load(`1em ${font}`);
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    }, ownTypeface);
    assert.deepEqual(await pressable(page), before);
    assert.notEqual(await typeface(page), ownTypeface);
    await button(page, "Lanjut").click();
    await onQuestion(page, items[1]);
    await eventually(async () => assert.equal(await typeface(page), ownTypeface));
  });
}
