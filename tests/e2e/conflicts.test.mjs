import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start, stranger } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, onlyRecord, stored } from "./support/records.mjs";
import { button, eventually, field, level, onQuestion } from "./support/steps.mjs";

// Two tabs on one assessment. If both answer the same question before either is notified, both answers are kept.
const site = await start();
after(site.close);

const [first] = items;
const one = stored([assessment({ id: "one" })]);
const alternatives = (page) => page.getByRole("status").filter({ hasText: "Pertanyaan ini punya lebih dari satu jawaban" });

/**
 * Two tabs at the first question, which have finished comparing with the disk copy; the second one is not notified of
 * what the first stores.
 */
async function twoTabs(t) {
  const prepare = (context) =>
    context.addInitScript(() => {
      addEventListener("storage", (event) => window.deaf && event.stopImmediatePropagation());
      const { getAll } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.getAll = function (...asked) {
        const request = getAll.apply(this, asked);
        request.addEventListener("success", () => (window.hasCompared = true));
        return request;
      };
    });
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${first.id}`, stored: one, prepare });
  const deaf = await page.context().newPage();
  await deaf.goto(page.url());
  for (const tab of [page, deaf]) {
    await onQuestion(tab, first);
    await tab.waitForFunction(() => window.hasCompared);
  }
  await deaf.evaluate(() => (window.deaf = true));
  return { page, deaf };
}

const response = async (page) => (await onlyRecord(page)).responses[first.id];

/**
 * Waits until a write has reached the storage of a tab: browsers propagate writes between tabs with a delay, and the
 * tab without notifications would never repair the loss.
 */
const reached = (page, expected) => eventually(async () => assert.deepEqual(await response(page), expected));

test("conflicting answers are both kept and shown in both tabs, until someone decides", async (t) => {
  const { page, deaf } = await twoTabs(t);
  await level(page, 1).click();
  await reached(deaf, { level: 1 });
  assert.equal(await level(deaf, 1).isChecked(), false, "the other tab has not heard of it");
  await level(deaf, 3).click();
  assert.deepEqual(await response(deaf), { level: 3, alternatives: [{ level: 1 }] });
  for (const tab of [page, deaf]) {
    await alternatives(tab).getByText(`1 – ${first.anchors[1].id}`).waitFor();
    assert.ok(await level(tab, 3).isChecked());
  }
  await page.evaluate(() => (location.hash = "#/penilaian/one/periksa"));
  await page.getByRole("term").filter({ hasText: first.id }).locator("xpath=..").getByText("lebih dari satu jawaban").waitFor();
  await page.goBack();
  await button(page, "Pakai jawaban ini").click();
  assert.deepEqual(await response(page), { level: 1 });
  assert.ok(await level(page, 1).isChecked());
  await eventually(async () => assert.equal(await alternatives(page).count(), 0));

  await button(page, "Urungkan").click();
  await button(page, "Hapus jawaban ini").click();
  assert.deepEqual(await response(page), { level: 3 });
});

test("conflicting evidence of two tabs is kept, without intermediate states", async (t) => {
  const { page, deaf } = await twoTabs(t);
  await field(page, "Bukti").pressSequentially("Daftar pesanan");
  await reached(deaf, { evidence: "Daftar pesanan" });
  await field(deaf, "Bukti").pressSequentially("Nota");
  await eventually(async () => assert.match(JSON.stringify(await response(page)), /"Nota"/));
  await field(page, "Bukti").press("End");
  await field(page, "Bukti").pressSequentially(" 2026");
  const { evidence, alternatives: kept } = await response(page);
  const texts = [evidence, ...kept.map((one) => one.evidence)].sort();
  assert.deepEqual(texts.length, 2, texts.join(" | "));
  assert.ok(texts.some((text) => text.startsWith("Daftar pesanan")) && texts.some((text) => text.startsWith("Nota")));
});

test("undo does not revert another tab's answer that this tab does not know", async (t) => {
  const { page, deaf } = await twoTabs(t);
  await level(deaf, 2).click();
  await eventually(async () => assert.ok(await level(page, 2).isChecked()));
  await level(page, 4).click();
  await reached(deaf, { level: 4 });
  assert.equal(await level(deaf, 4).isChecked(), false);
  await deaf.keyboard.press("Control+z");
  await eventually(async () => assert.ok(await level(deaf, 4).isChecked()));
  assert.deepEqual(await response(deaf), { level: 4 });
});

test("two states with the same revision are merged without losing an answer", async (t) => {
  const { page, deaf } = await twoTabs(t);
  await level(page, 1).click();
  const [key, written] = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.includes("/assessment/")));
  const other = JSON.parse(written);
  await reached(deaf, { level: 1 });
  other.responses[first.id] = { level: 4 };
  await deaf.evaluate(([at, text]) => localStorage.setItem(at, text), [key, JSON.stringify(other)]);
  await eventually(async () => assert.deepEqual(await response(page), { level: 1, alternatives: [{ level: 4 }] }));
  await alternatives(page).waitFor();
});

test("answers to different questions do not conflict", async (t) => {
  const { page, deaf } = await twoTabs(t);
  await level(page, 1).click();
  await reached(deaf, { level: 1 });
  await field(deaf, "Bukti").fill("Nota");
  assert.deepEqual(await response(deaf), { level: 1, evidence: "Nota" });
  assert.equal(await alternatives(deaf).count(), 0);
});

test("a record damaged while two tabs hold it is set aside and rewritten", async (t) => {
  const { page, deaf } = await twoTabs(t);
  await deaf.evaluate(() => (window.deaf = false));
  await level(page, 2).click();
  await eventually(async () => assert.ok(await level(deaf, 2).isChecked()));
  const key = await page.evaluate(() => Object.keys(localStorage).find((key) => key.includes("/assessment/")));
  // Damaged from a page that is not the app, which would rewrite it as well.
  const third = await stranger(page.context(), site.url);
  await third.evaluate((at) => localStorage.setItem(at, "{broken"), key);
  const aside = () => Object.keys(localStorage).filter((key) => key.startsWith("dinamika/aside/"));
  await eventually(async () => assert.notDeepEqual(await page.evaluate(aside), []));
  await reached(page, { level: 2 });
  for (const numeral of [3, 1, 4]) {
    await level(page, numeral).click();
    await eventually(async () => assert.ok(await level(deaf, numeral).isChecked()));
  }
  // Both tabs may do so at the same time, but only once each.
  const kept = await page.evaluate(aside);
  assert.ok(kept.length === 1 || kept.length === 2, kept.join());
});

test("the last assessment deleted in one tab is not restored by another", async (t) => {
  const page = await site.open(t, { stored: one });
  const other = await page.context().newPage();
  await other.goto(site.url);
  for (const tab of [page, other]) await tab.getByRole("article").waitFor();
  await page.locator("summary").click();
  await button(page, /^Hapus penilaian/).click();
  await other.getByRole("article").waitFor({ state: "detached" });
  assert.equal(await page.getByRole("article").count(), 0);
  assert.equal(await other.getByText("Data browser baru saja dihapus").count(), 0);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("/assessment/"))), []);
});

test("if one tab has no space, the answers of the other are not overwritten", async (t) => {
  // Otherwise a tab that is still comparing copies would take over the other's answer, and there would be no conflict.
  const { page, deaf: other } = await twoTabs(t);
  await other.evaluate(() => (window.deaf = false));
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    window.free = () => (Storage.prototype.setItem = setItem);
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await level(page, 1).click();
  await page.getByRole("heading", { name: "Penyimpanan browser ini penuh" }).waitFor();
  await button(page, "Lanjut").click();
  await onQuestion(page, items[1]);
  await level(page, 4).click();
  await level(other, 3).click();
  await page.evaluate(() => window.free());
  await button(page, "Lanjut").click();
  await onQuestion(page, items[2]);
  await level(page, 2).click();
  await eventually(async () => {
    const { responses } = await onlyRecord(page);
    const said = [responses[first.id], ...(responses[first.id].alternatives ?? [])].map((one) => one.level).sort();
    assert.deepEqual(said, [1, 3], "both answers to the first question");
    assert.deepEqual([responses[items[1].id].level, responses[items[2].id].level], [4, 2]);
  });
});
