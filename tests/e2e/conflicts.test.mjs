import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start, stranger } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, onlyRecord, stored } from "./support/records.mjs";
import { button, eventually, field, level, onQuestion } from "./support/steps.mjs";

// Two tabs on one assessment. Where both answer the same question before one hears of the other, both answers stay.
const site = await start();
after(site.close);

const [first] = items;
const one = stored([assessment({ id: "one" })]);
const alternatives = (page) => page.getByRole("status").filter({ hasText: "Pertanyaan ini punya lebih dari satu jawaban" });

/**
 * Two tabs at the first question, which have compared what they hold with its copy on disk; the second does not hear of what
 * the first stores.
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
 * Waits until this has reached the storage of a tab: a browser takes its time to tell one tab what another has written, and
 * the deaf one would never mend what that costs.
 */
const reached = (page, expected) => eventually(async () => assert.deepEqual(await response(page), expected));

test("two answers to one question are both kept and shown in both tabs, until someone decides", async (t) => {
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

test("of evidence written in both tabs neither text is lost, and typing leaves no trail", async (t) => {
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

test("what another tab has answered is not undone by one that has not heard of it", async (t) => {
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

test("two states with one revision become one, and neither answer is lost", async (t) => {
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

test("answers to different questions leave nothing to decide", async (t) => {
  const { page, deaf } = await twoTabs(t);
  await level(page, 1).click();
  await reached(deaf, { level: 1 });
  await field(deaf, "Bukti").fill("Nota");
  assert.deepEqual(await response(deaf), { level: 1, evidence: "Nota" });
  assert.equal(await alternatives(deaf).count(), 0);
});

test("a record that is broken while two tabs hold it is set aside, and what they hold goes in its place", async (t) => {
  const { page, deaf } = await twoTabs(t);
  await deaf.evaluate(() => (window.deaf = false));
  await level(page, 2).click();
  await eventually(async () => assert.ok(await level(deaf, 2).isChecked()));
  const key = await page.evaluate(() => Object.keys(localStorage).find((key) => key.includes("/assessment/")));
  // By something that is not the app, which would mend it as well.
  const third = await stranger(page.context(), site.url);
  await third.evaluate((at) => localStorage.setItem(at, "{broken"), key);
  const aside = () => Object.keys(localStorage).filter((key) => key.startsWith("dinamika/aside/"));
  await eventually(async () => assert.notDeepEqual(await page.evaluate(aside), []));
  await reached(page, { level: 2 });
  for (const numeral of [3, 1, 4]) {
    await level(page, numeral).click();
    await eventually(async () => assert.ok(await level(deaf, numeral).isChecked()));
  }
  // Both may do so at the same instant, and no more than once each.
  const kept = await page.evaluate(aside);
  assert.ok(kept.length === 1 || kept.length === 2, kept.join());
});

test("the last assessment deleted in one tab does not come back from another", async (t) => {
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

test("where one tab has no room, what the other one answers meanwhile is not replaced", async (t) => {
  // A tab that compares its copies only now takes over the answer of the other one, and then nothing contradicts it.
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
