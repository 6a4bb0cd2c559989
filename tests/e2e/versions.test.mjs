import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { item, items } from "./support/instrument.mjs";
import { answersOf, assessment, onlyRecord, stored } from "./support/records.mjs";
import { button, eventually, field, heading, level, link, onQuestion, unfold, unfoldSittings } from "./support/steps.mjs";

// Earlier states of an assessment: kept with every change, looked at, brought back.
const site = await start();
after(site.close);

const at = (id) => `#/penilaian/one/pertanyaan/${id}`;
const list = "#/penilaian/one/versi";
const sittingsOf = (page) => page.locator(".sitting");
const states = (page) => page.locator(".sitting li");

/** How many versions there are, once every sitting is unfolded. */
async function countOf(page) {
  await sittingsOf(page).first().waitFor();
  await unfoldSittings(page);
  return states(page).count();
}

/** A page on which the part that keeps earlier states has arrived. */
async function opened(t, answers = {}) {

  const page = await site.open(t, { at: "#/penilaian/one/periksa", stored: stored([assessment({ id: "one", answers })]) });
  await heading(page, "Periksa jawaban").waitFor();
  return page;
}

const go = (page, where) => page.evaluate((hash) => (location.hash = hash), where);

async function answer(page, id, numeral) {
  await go(page, at(id));
  await onQuestion(page, item(id));
  await level(page, numeral).click();
  await page.getByText(/✓ Tersimpan/).waitFor();
}

test("every change is there, the newest first, with what changed after it, also after a reload", async (t) => {
  const page = await opened(t, { SP1: 2 });
  await answer(page, "SP1", 1);
  await answer(page, "SP2", 3);
  await answer(page, "SP2", 4);
  for (const again of [() => go(page, list), () => page.reload()]) {
    await again();
    await eventually(async () => assert.equal(await countOf(page), 3));
    const words = await states(page).allInnerTexts();
    assert.match(words[0], /Yang berubah sesudahnya: .*\(SP2\)/);
    assert.match(words[1], /Yang berubah sesudahnya: .*\(SP2\)/);
    assert.match(words[2], /Yang berubah sesudahnya: .*\(SP1\)/);
  }
});

test("a version is looked at and brought back; what was there before is kept too", async (t) => {
  const page = await opened(t, { SP1: 2 });
  await answer(page, "SP1", 1);
  await answer(page, "SP2", 3);
  await go(page, list);
  await eventually(async () => assert.equal(await countOf(page), 2));
  const first = states(page).last();
  await unfold(first, "Lihat versi ini");
  await first.getByText(new RegExp(`2 – .*\\(sekarang: 1 – `)).waitFor();
  await button(first, "Kembalikan versi ini").click();
  await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(page)), { SP1: 2 }));
  await eventually(async () => assert.equal(await countOf(page), 3));
  await page.reload();
  await eventually(async () => assert.equal(await countOf(page), 3));
  await button(states(page).first(), "Kembalikan versi ini").click();
  await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(page)), { SP1: 1, SP2: 3 }));
});

test("typing one text is one version", async (t) => {
  const page = await opened(t);
  await go(page, at("SP1"));
  await onQuestion(page, item("SP1"));
  await field(page, "Bukti").pressSequentially("Daftar pesanan 2026");
  await page.getByText(/✓ Tersimpan/).waitFor();
  await go(page, list);
  await eventually(async () => assert.equal(await countOf(page), 1));
});

test("a hundred changes and more leave a bounded number, and the oldest that are kept are still exact", async (t) => {
  const page = await opened(t);
  await go(page, at("SP1"));
  await onQuestion(page, items[0]);
  for (let change = 0; change < 170; change += 1) await level(page, change % 5).click();
  await page.getByText(/✓ Tersimpan/).waitFor();
  await go(page, list);
  await eventually(async () => {
    const count = await countOf(page);
    assert.ok(30 < count && count <= 150, `${count} versions`);
  });
  const before = (169 - 30) % 5;
  const thirtieth = states(page).nth(29);
  await unfold(thirtieth, "Lihat versi ini");
  await thirtieth.getByText(new RegExp(`^${before} – |Jawabannya sama`)).waitFor();
});

test("what gave way before the part that writes it was here is kept as well", async (t) => {
  let letGo;
  const gate = new Promise((open) => (letGo = open));
  const page = await site.open(t, {
    at: at("SP1"),
    stored: stored([assessment({ id: "one", answers: { SP1: 2 } })]),
    prepare: (context) => context.route(/\/split_result-\w+\.wasm$/, (route) => gate.then(() => route.fallback())),
  });
  await onQuestion(page, item("SP1"));
  await level(page, 1).click();
  await level(page, 4).click();
  await page.getByText(/✓ Tersimpan/).waitFor();
  letGo();
  await go(page, list);
  await eventually(async () => assert.equal(await countOf(page), 2));
  await button(states(page).last(), "Kembalikan versi ini").click();
  await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(page)), { SP1: 2 }));
});

test("where the browser keeps nothing on disk, the screen says so", async (t) => {
  const prepare = (context) =>
    context.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
  const page = await site.open(t, { at: list, stored: stored([assessment({ id: "one" })]), prepare });
  await page.getByText("Browser ini tidak dapat menyimpan versi sebelumnya").waitFor();
});

test("where there is no room on disk, earlier states are given up before an answer", async (t) => {
  const prepare = (context) =>
    context.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given) {
        if (window.isTight && this.name === "versions") throw new DOMException("No room.", "QuotaExceededError");
        return put.apply(this, given);
      };
    });
  const page = await site.open(t, { at: "#/penilaian/one/periksa", stored: stored([assessment({ id: "one" })]), prepare });
  await heading(page, "Periksa jawaban").waitFor();
  await answer(page, "SP1", 1);
  await page.evaluate(() => (window.isTight = true));
  await level(page, 3).click();
  await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(page)), { SP1: 3 }));
  await page.getByText(/✓ Tersimpan/).waitFor();
  await go(page, list);
  await page.getByText("Belum ada versi sebelumnya.").waitFor();
});

test("the way there leads from the cluster's card", async (t) => {
  const page = await site.open(t, { stored: stored([assessment({ id: "one" })]) });
  await unfold(page, "Ganti nama, unduh, hapus");
  await link(page, /^Versi sebelumnya/).click();
  await heading(page, "Versi sebelumnya").waitFor();
});

const version = (hour, minute, answers) =>
  assessment({ answers, changed: `2026-03-02T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00.000Z` });

test("versions are grouped by sitting, with time, stage and what changed; what is folded opens by keyboard", async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/periksa",
    stored: stored([version(1, 0, { SP1: 2 })]),
    prepare: (context) => context.clock.install({ time: new Date("2026-03-02T01:10:00Z") }),
  });
  await heading(page, "Periksa jawaban").waitFor();
  await answer(page, "SP1", 3);
  await page.clock.setFixedTime(new Date("2026-03-02T03:00:00Z"));
  await answer(page, "SP2", 1);
  await answer(page, "SP3", 1);
  await page.clock.setFixedTime(new Date("2026-03-02T03:20:00Z"));
  await answer(page, "SP3", 4);
  await go(page, list);
  await eventually(async () => assert.equal(await sittingsOf(page).count(), 2));
  const [later, earlier] = [sittingsOf(page).first(), sittingsOf(page).last()];
  assert.match(await later.getByRole("heading", { level: 2 }).innerText(), /2 Maret 2026.*10\.00.10\.20/);
  assert.match(await earlier.getByRole("heading", { level: 2 }).innerText(), /2 Maret 2026.*08\.00.08\.10/);
  await later.getByText(/^Di akhir sesi ini: /).waitFor();
  await later.getByText(/^Jawaban yang berubah: 2 – .*\(SP2\), .*\(SP3\)$/).waitFor();
  await earlier.getByText(/^Jawaban yang berubah: 1 – .*\(SP1\)$/).waitFor();
  assert.equal(await states(page).count(), 0, "the versions are folded");
  const fold = earlier.locator("summary").first();
  await fold.press(" ");
  await eventually(async () => assert.equal(await earlier.locator("li").count(), 2));
  assert.ok(await fold.evaluate((one) => one === document.activeElement));
  await button(earlier.locator("li").last(), "Kembalikan versi ini").click();
  await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(page)), { SP1: 2 }));
});
