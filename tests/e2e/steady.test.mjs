import assert from "node:assert/strict";
import { after, test } from "node:test";
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
    const last = before.findIndex(([text]) => text.startsWith("Ganti nama"));
    assert.ok(last > 0);
    assert.deepEqual((await pressable(page)).slice(0, last + 1), before.slice(0, last + 1));
  });

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
