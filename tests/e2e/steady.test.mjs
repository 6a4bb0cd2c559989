import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { held, laptop, phone, projector, start } from "./support/browser.mjs";
import { allAt, items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, heading, onQuestion, pressable, typeface } from "./support/steps.mjs";

// What someone is reading, and may be about to press, does not move when something arrives after it.
const site = await start();
after(site.close);

const wired = { skip: site.lacks("requests") };
const own = '"Plus Jakarta Sans"';
const one = assessment({ id: "one", answers: allAt(2) });
const broken = { "dinamika/assessment/x": '{"format": "dinamika-assessment", "vers' };

for (const viewport of [phone, projector, laptop]) {
  const size = `${viewport.width} × ${viewport.height}`;

  test(`home page, ${size}: what it has to say of the data moves no button and no cluster`, wired, async (t) => {
    const { prepare, letGo } = held(/\/split_later-\w+\.wasm$/);
    const page = await site.open(t, { viewport, prepare, stored: { ...stored([one]), ...broken } });
    await heading(page, "Klaster Anda").waitFor();
    const [before, after] = [await pressable(page), page.getByRole("heading", { name: /tidak terbaca|Waktunya/ })];
    letGo();
    for (const note of [after.first(), after.last()]) await note.waitFor();
    const below = before.findIndex(([text]) => text.startsWith("Contoh 1"));
    assert.ok(below > 0);
    assert.deepEqual((await pressable(page)).slice(0, below), before.slice(0, below));
  });

  for (const [name, what, at, title] of [
    ["a page that has to come", /\/split_rare-\w+\.wasm$/, "#/pengaturan", "Data & pengaturan"],
    ["a vote that is read from disk", /\/durable-\w+\.js$/, "#/penilaian/one/lokakarya/suara/SP1", items[0].question.id],
  ]) {
    test(`${name}, ${size}: what was there before it stays where it was`, wired, async (t) => {
      const { prepare, letGo } = held(what);
      const page = await site.open(t, { viewport, prepare, at, stored: stored([one]) });
      await page.getByText("Sedang dimuat …").waitFor();
      const before = await pressable(page);
      letGo();
      await page.getByText("Sedang dimuat …").waitFor({ state: "detached" });
      await heading(page, title).waitFor();
      const after = await pressable(page);
      assert.ok(after.length > before.length);
      for (const one of before) assert.ok(after.some((other) => isDeepStrictEqual(other, one)), `moved: ${one}`);
    });
  }

  test(`question, ${size}: the font moves no level; the next question has it`, wired, async (t) => {
    const { prepare, letGo } = held(/\.woff2$/);
    const at = `#/penilaian/one/pertanyaan/${items[0].id}`;
    const page = await site.open(t, { viewport, prepare, at, stored: stored([one]) });
    await onQuestion(page, items[0]);
    const before = await pressable(page);
    letGo();
    await page.evaluate(async (font) => {
      await document.fonts.load(`1em ${font}`);
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    }, own);
    assert.deepEqual(await pressable(page), before);
    await button(page, "Lanjut").click();
    await onQuestion(page, items[1]);
    await eventually(async () => assert.equal(await typeface(page), own));
  });
}
