import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { instrument, item, items } from "./support/instrument.mjs";
import { answersOf, records } from "./support/records.mjs";
import { button, downloaded, field, heading, level, link, onQuestion } from "./support/steps.mjs";

const site = await start();
after(site.close);

// The records of released builds, each as it was in local storage.
const folder = new URL("../fixtures/", import.meta.url);
const released = readdirSync(folder)
  .filter((name) => /^assessment-\d+\.json$/.test(name))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
assert.ok(released.length > 0, "no record of a released build");

const without = (record, key) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

for (const [name, text] of released) {
  const old = JSON.parse(text);
  const stored = { [`dinamika/assessment/${old.id}`]: text, "dinamika/settings": '{"locale":"id","theme":"dark"}' };
  const answers = answersOf(old);
  const previous = instrument.previous.find(({ version }) => version === old.instrument.version);
  /** What was said to a question that has changed since is kept as an earlier response. */
  const isChanged = (id) => previous?.changed.includes(id) ?? false;

  test(`${name}: opens with every answer, and viewing changes nothing`, async (t) => {
    const page = await site.open(t, { stored });
    await page.getByRole("article").getByRole("heading", { name: old.cluster.name }).waitFor();
    await link(page, "Lihat hasil").click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    for (const [id, answer] of Object.entries(answers)) {
      await page.goto(`${site.url}#/penilaian/${old.id}/pertanyaan/${id}`);
      await onQuestion(page, item(id));
      if (isChanged(id)) {
        await page.getByText(/^Pertanyaan ini sudah berubah/).waitFor();
        assert.equal(await page.getByRole("radio", { checked: true }).count(), 0, id);
        continue;
      }
      const chosen = { unknown: "Tidak tahu", not_applicable: "Tidak berlaku" }[answer];
      const radio = chosen ? page.getByRole("radio", { name: chosen }) : level(page, answer);
      assert.ok(await radio.isChecked(), `${id}: ${answer}`);
      assert.equal(await field(page, "Bukti").inputValue(), old.responses[id].evidence ?? "");
    }
    assert.equal(await page.evaluate((key) => localStorage[key], `dinamika/assessment/${old.id}`), text);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  });

  test(`${name}: can be continued, and keeps unknown keys`, async (t) => {
    const unanswered = items.find(({ id }) => !(id in old.responses));
    const page = await site.open(t, { at: `#/penilaian/${old.id}/pertanyaan/${unanswered.id}`, stored });
    await onQuestion(page, unanswered);
    await level(page, 2).click();
    await link(page, "Lihat hasil").click();
    await heading(page, "Tahap belum dapat ditentukan").waitFor();
    const { text: file } = await downloaded(page, () => button(page, "Unduh").click());
    const { revision, changed, ...now } = JSON.parse(file);
    const { revision: before, changed: then, ...expected } = structuredClone(old);
    for (const id of Object.keys(expected.responses).filter(isChanged)) {
      expected.responses[id] = { earlier: [{ version: old.instrument.version, response: old.responses[id] }] };
    }
    if (previous) expected.instrument = { ...without(old.instrument, "hash"), version: instrument.version };
    expected.responses[unanswered.id] = { level: 2 };
    assert.deepEqual(now, expected);
    assert.ok(revision > before);
    assert.notEqual(changed, then);
    assert.deepEqual((await records(page))[old.id], JSON.parse(file));
  });
}
