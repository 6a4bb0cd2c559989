import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { answersOf, assessment, onlyRecord, records, stored } from "./support/records.mjs";
import { button, eventually, heading, level, onQuestion, unfold } from "./support/steps.mjs";

// Undo and redo survive a reload of their tab.
const site = await start();
after(site.close);

const [first] = items;
const one = stored([assessment({ id: "one" })]);
const at = `#/penilaian/one/pertanyaan/${first.id}`;

test("an answer can be undone and redone after a reload", async (t) => {
  const page = await site.open(t, { at, stored: one });
  await level(page, 1).click();
  await level(page, 3).click();
  await page.reload();
  await button(page, "Urungkan").click();
  assert.deepEqual(answersOf(await onlyRecord(page)), { [first.id]: 1 });
  await page.reload();
  await button(page, "Urungkan").click();
  assert.deepEqual(answersOf(await onlyRecord(page)), {});
  await page.reload();
  await button(page, "Ulangi").click();
  await button(page, "Ulangi").click();
  assert.deepEqual(answersOf(await onlyRecord(page)), { [first.id]: 3 });
});

test("a deleted assessment can be restored after a reload", async (t) => {
  const page = await site.open(t, { stored: stored([assessment({ id: "one", answers: { [first.id]: 2 } })]) });
  const before = await onlyRecord(page);
  await unfold(page, "Ganti nama, unduh, hapus");
  await button(page, /^Hapus/).click();
  await eventually(async () => assert.deepEqual(await records(page), {}));
  // Until the deletion is on disk, the disk copy would restore it by itself.
  await page.getByText(/✓ Tersimpan/).waitFor();
  await page.reload();
  await heading(page, /Dinamika|dinamika|klaster/i).waitFor();
  await button(page, "Urungkan").click();
  const { revision, changed, ...back } = await onlyRecord(page);
  const { revision: earlier, changed: then, ...was } = before;
  assert.deepEqual(back, was);
  assert.ok(revision > earlier && changed > then);
});

test("changes by another tab meanwhile are not undone", async (t) => {
  const page = await site.open(t, { at, stored: one });
  await level(page, 1).click();
  const other = await page.context().newPage();
  await page.goto("about:blank");
  await other.goto(site.url + at);
  await onQuestion(other, first);
  await level(other, 4).click();
  await page.goto(site.url + at);
  await onQuestion(page, first);
  await page.getByRole("contentinfo").waitFor();
  await eventually(async () => assert.ok(await level(page, 4).isChecked()));
  assert.ok(await button(page, "Urungkan").isDisabled());
});
