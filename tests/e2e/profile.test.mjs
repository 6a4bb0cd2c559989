import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, onlyRecord, records, stored } from "./support/records.mjs";
import { button, eventually, heading, link, onQuestion, unfold } from "./support/steps.mjs";

const site = await start();
after(site.close);

const at = "#/penilaian/one/profil";
const one = stored([assessment({ id: "one" })]);
const workers = "Jumlah pekerja";
const small = "Pemilik usaha dengan kurang dari 20 pekerja";

const open = async (t, more) => {
  const page = await site.open(t, { at, stored: one, ...more });
  await heading(page, /./).waitFor();
  return page;
};
/** Types key by key. */
const typed = async (page, label, text) => {
  await page.getByLabel(label).click();
  await page.keyboard.type(text);
};
const errorOf = (page, label) =>
  page.getByLabel(label).evaluate((field) => document.getElementById(`${field.id}-error`).textContent);

/** Every value ever stored under a key of the profile. */
const watch = (context) =>
  context.addInitScript(() => {
    globalThis.held = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith("dinamika/assessment/")) held.push(JSON.parse(value));
      return setItem.call(this, key, value);
    };
  });

describe("an invalid number", () => {
  for (const [label, text, key] of [
    [workers, "12.5", "workers"],
    [workers, "50-60", "workers"],
    [workers, "1.20", "workers"],
    [workers, "1,200", "workers"],
    ["Jumlah usaha aktif", "sekitar 30", "active_firms"],
    ["Tahun mulai", "98", "year_begun"],
    ["Tahun mulai", "0026", "year_begun"],
    ["Tahun mulai", "9999", "year_begun"],
  ]) {
    test(`${text} in "${label}" is never stored`, async (t) => {
      const page = await open(t, { prepare: watch });
      await typed(page, label, text);
      await page.getByLabel("Nama klaster").click();
      await eventually(async () => assert.notEqual(await errorOf(page, label), "", "the error stands once the field is left"));
      await link(page, "Dinamika").click();
      await heading(page, "Klaster Anda").waitFor();
      const held = await page.evaluate(() => globalThis.held.map(({ cluster }) => cluster));
      assert.deepEqual(held.filter((cluster) => key in cluster), []);
    });
  }

  test("keeps the stored value, and is shown with its error when the page is reopened", async (t) => {
    const before = stored([{ ...assessment({ id: "one" }), cluster: { id: "c", name: "Cor", workers: 80 } }]);
    const page = await open(t, { stored: before });
    await page.getByLabel(workers).fill("");
    await typed(page, workers, "80-90");
    await button(page, "Lanjut ke pertanyaan").click();
    await onQuestion(page, items[0]);
    assert.equal((await onlyRecord(page)).cluster.workers, 80);
    await page.goBack();
    assert.equal(await page.getByLabel(workers).inputValue(), "80-90");
    assert.match(await errorOf(page, workers), /bilangan bulat/);
  });

  test("of participants is rejected as well", async (t) => {
    const page = await open(t, { prepare: watch });
    await unfold(page, "Siapa yang ikut menjawab");
    await typed(page, small, "3 orang");
    await page.getByLabel("Nama klaster").click();
    await eventually(async () => assert.match(await errorOf(page, small), /bilangan bulat/));
    assert.equal(await page.getByLabel(small).getAttribute("aria-invalid"), "true");
    assert.deepEqual(await page.evaluate(() => globalThis.held.filter((one) => one.participants?.length)), []);
    await page.getByLabel(small).fill("3");
    await page.getByLabel("Nama klaster").click();
    await eventually(async () => assert.equal(await errorOf(page, small), ""));
    assert.deepEqual((await onlyRecord(page)).participants, [{ role: "owner-small", count: 3 }]);
  });
});

test("numbers may have the thousands marks of the language", async (t) => {
  const page = await open(t);
  for (const [text, number] of [["1.200", 1200], ["12 500", 12_500], ["7", 7]]) {
    await page.getByLabel(workers).fill("");
    await typed(page, workers, text);
    await link(page, "Dinamika").click();
    await heading(page, "Klaster Anda").waitFor();
    assert.equal((await onlyRecord(page)).cluster.workers, number, text);
    await page.goBack();
    await heading(page, "Profil klaster").waitFor();
  }
  await button(page, "English").click();
  await page.getByLabel("Number of workers").fill("2,400");
  await page.getByLabel("Cluster name").click();
  assert.equal((await onlyRecord(page)).cluster.workers, 2400);
});

test("a number being typed is stored when the page is closed", async (t) => {
  const page = await open(t);
  await typed(page, workers, "45");
  await page.reload();
  assert.equal(await page.getByLabel(workers).inputValue(), "45");
  await page.getByLabel(workers).fill("");
  await typed(page, workers, "46");
  await page.evaluate(() => (location.hash = "#/"));
  await heading(page, "Klaster Anda").waitFor();
  await eventually(async () => assert.equal((await onlyRecord(page)).cluster.workers, 46));
});

test("an optional field does not block the questions", async (t) => {
  const page = await open(t);
  await typed(page, "Tahun mulai", "76");
  await button(page, "Lanjut ke pertanyaan").click();
  await onQuestion(page, items[0]);
});

describe("the date", () => {
  const label = "Tanggal penilaian";

  test("is cleared when the field is cleared", async (t) => {
    const page = await open(t);
    await page.getByLabel(label).fill("");
    await page.getByLabel("Nama klaster").click();
    assert.equal(await errorOf(page, label), "");
    assert.equal((await onlyRecord(page)).date, undefined);
    await page.reload();
    assert.equal(await page.getByLabel(label).inputValue(), "");
  });

  for (const date of ["0026-03-02", "9999-03-02", "1999-12-31"]) {
    test(`${date} is rejected in its field, without errors elsewhere`, async (t) => {
      const page = await open(t);
      await page.getByLabel("Tahun mulai").fill("1976");
      await page.getByLabel(label).fill(date);
      await page.getByLabel("Nama klaster").click();
      assert.match(await errorOf(page, label), /antara tahun 2000 dan 2099/);
      assert.equal(await errorOf(page, "Tahun mulai"), "");
      const record = await onlyRecord(page);
      assert.deepEqual([record.date, record.cluster.year_begun], ["2026-03-02", 1976]);
      await page.reload();
      assert.equal(await page.getByLabel(label).inputValue(), "2026-03-02");
    });
  }

  test("typed by hand stores no partial year", async (t) => {
    const page = await open(t, { prepare: watch });
    await page.getByLabel(label).focus();
    await page.keyboard.type("05062025");
    await page.getByLabel("Nama klaster").click();
    const held = await page.evaluate(() => globalThis.held.map(({ date }) => date));
    assert.match(held.at(-1), /^2025-0[56]-0[56]$/);
    assert.ok(held.every((date) => date === "2026-03-02" || /^20\d\d-/.test(date)), held.join());
    assert.equal((await records(page)).one.date, held.at(-1));
  });
});
