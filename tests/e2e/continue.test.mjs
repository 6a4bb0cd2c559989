import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { item, items } from "./support/instrument.mjs";
import { assessment, onlyRecord, records, stored } from "./support/records.mjs";
import { begin, button, eventually, field, heading, level, link, onQuestion, unfold } from "./support/steps.mjs";

const site = await start();
after(site.close);

const one = stored([assessment({ id: "one" })]);
const [first, second, third] = items;

test("a reload shows the same question with answer, evidence and note", async (t) => {
  const page = await site.open(t);
  await begin(page, "Klaster Uji");
  await level(page, 1).click();
  await button(page, "Lanjut").click();
  await onQuestion(page, second);
  await level(page, 3).click();
  await field(page, "Bukti").fill("Daftar pesanan 2026");
  await unfold(page, "Tambah catatan");
  await field(page, "Catatan").fill("Ditanyakan lagi\nke bengkel cor");
  await page.reload();

  await onQuestion(page, second);
  assert.ok(await level(page, 3).isChecked());
  assert.equal(await field(page, "Bukti").inputValue(), "Daftar pesanan 2026");
  assert.equal(await field(page, "Catatan").inputValue(), "Ditanyakan lagi\nke bengkel cor");
  assert.ok(await field(page, "Catatan").isVisible(), "a note that was written is not folded away");
  assert.deepEqual((await onlyRecord(page)).responses, {
    [first.id]: { level: 1 },
    [second.id]: { level: 3, evidence: "Daftar pesanan 2026", note: "Ditanyakan lagi\nke bengkel cor" },
  });
});

test("the home page offers to continue at that question, even in another tab", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${third.id}`, stored: one });
  await onQuestion(page, third);
  await level(page, 2).click();
  const other = await page.context().newPage();
  await other.goto(site.url);
  await link(other, "Lanjutkan").click();
  await onQuestion(other, third);
  assert.ok(await level(other, 2).isChecked());
  assert.ok(other.url().endsWith(`#/penilaian/one/pertanyaan/${third.id}`));
});

test("each cluster continues at its own question", async (t) => {
  const two = stored([assessment({ id: "one", name: "Satu" }), assessment({ id: "two", name: "Dua" })]);
  const page = await site.open(t, { at: "#/penilaian/one/pertanyaan/KB2", stored: two });
  await onQuestion(page, item("KB2"));
  await page.goto(`${site.url}#/penilaian/two/pertanyaan/PS1`);
  await onQuestion(page, item("PS1"));
  for (const [name, id] of [
    ["Satu", "KB2"],
    ["Dua", "PS1"],
  ]) {
    await page.goto(site.url);
    await link(page.getByRole("article").filter({ has: page.getByRole("heading", { name }) }), "Lanjutkan").click();
    await onQuestion(page, item(id));
  }
});

test("answers, evidence and cleared answers are stored within the same task, before any paint", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${first.id}`, stored: one });
  await onQuestion(page, first);
  const storedAtOnce = await page.evaluate(() => {
    const now = () => JSON.parse(localStorage["dinamika/assessment/one"]).responses.SP1;
    const seen = [];
    document.querySelector("input[type=radio][value='3']").click();
    seen.push(now());
    const evidence = document.querySelector("textarea");
    evidence.value = "nota";
    evidence.dispatchEvent(new InputEvent("input", { bubbles: true }));
    seen.push(now());
    dispatchEvent(new KeyboardEvent("keydown", { key: "1" }));
    seen.push(now());
    return seen;
  });
  const evidence = "nota";
  assert.deepEqual(storedAtOnce, [{ level: 3 }, { level: 3, evidence }, { level: 1, evidence }]);
});

test("profile input is stored before any paint", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/new/profil" });
  await heading(page, "Profil klaster").waitFor();
  assert.deepEqual(await records(page), {}, "looking at the page stores nothing");
  const name = await page.getByLabel("Nama klaster").evaluate((field) => {
    field.value = "Cor Baru";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return JSON.parse(localStorage["dinamika/assessment/new"]).cluster.name;
  });
  assert.equal(name, "Cor Baru");
});

test("every change updates the save status with the time", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${first.id}`, stored: one });
  await onQuestion(page, first);
  assert.equal(await page.getByRole("banner").getByText("Tersimpan").count(), 0, "nothing has been saved yet");
  await level(page, 3).click();
  await page
    .getByRole("banner")
    .getByText(/Tersimpan.*di browser ini.*\d\d[.:]\d\d/)
    .waitFor();
  await page
    .getByRole("status")
    .filter({ hasText: `1 dari ${items.length} terjawab` })
    .waitFor({ state: "attached" });
});

test("the profile is complete after a reload", async (t) => {
  const page = await site.open(t);
  await button(page, "Mulai penilaian").click();
  await page.getByLabel("Nama klaster").fill("Cor Baru");
  await page.getByLabel("Kabupaten atau kota").fill("Klaten");
  await page.getByLabel("Tahun mulai").fill("1976");
  await page.getByLabel("Tanggal penilaian").fill("2026-02-03");
  await page.getByLabel("Fasilitator").fill("Bu Rini");
  await unfold(page, "Siapa yang ikut menjawab");
  await page.getByLabel("Pemilik usaha dengan kurang dari 20 pekerja").fill("12");
  await page.reload();
  assert.equal(await page.getByLabel("Kabupaten atau kota").inputValue(), "Klaten");
  assert.equal(await page.getByLabel("Tahun mulai").inputValue(), "1976");
  assert.equal(await page.getByLabel("Tanggal penilaian").inputValue(), "2026-02-03");
  assert.equal(await page.getByLabel("Fasilitator").inputValue(), "Bu Rini");
  const record = await onlyRecord(page);
  assert.deepEqual(record.participants, [{ role: "owner-small", count: 12 }]);
  assert.equal(record.cluster.year_begun, 1976);
});

test("a profile without a name or with invalid numbers shows where and what", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/new/profil" });
  await page.getByLabel("Jumlah usaha aktif").fill("12.5");
  await page.getByLabel("Tahun mulai").fill("76");
  await button(page, "Lanjut ke pertanyaan").click();
  const summary = page.getByRole("alert").filter({ hasText: "Ada yang perlu diperbaiki" });
  await summary.waitFor();
  await eventually(async () => assert.ok(await summary.evaluate((box) => box === document.activeElement)));
  assert.equal(await summary.getByRole("listitem").count(), 3);
  await link(summary, "Tulis nama klaster").click();
  const name = page.getByLabel("Nama klaster");
  await eventually(async () => assert.ok(await name.evaluate((field) => field === document.activeElement)));
  assert.equal(await name.getAttribute("aria-invalid"), "true");

  await name.fill("Cor Baru");
  await page.getByLabel("Jumlah usaha aktif").fill("1200");
  await page.getByLabel("Tahun mulai").fill("1976");
  await button(page, "Lanjut ke pertanyaan").click();
  await onQuestion(page, first);
});

test("two tabs on one assessment do not revert each other's answers", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${first.id}`, stored: one });
  await onQuestion(page, first);
  const other = await page.context().newPage();
  await other.goto(`${site.url}#/penilaian/one/pertanyaan/${second.id}`);
  await onQuestion(other, second);
  await level(page, 1).click();
  await level(other, 2).click();
  await eventually(async () => {
    assert.deepEqual((await records(page)).one.responses, { [first.id]: { level: 1 }, [second.id]: { level: 2 } });
  });
});

test("an assessment deleted in another tab disappears, and typing does not restore it", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${first.id}`, stored: one });
  await onQuestion(page, first);
  const other = await page.context().newPage();
  await other.goto(site.url);
  await other.locator("summary").first().click();
  await other.getByRole("button", { name: /^Hapus/ }).click();
  await page.getByRole("heading", { level: 1, name: "Halaman ini tidak ada" }).waitFor();
  assert.deepEqual(await records(page), {});
  await other.keyboard.press("Control+z");
  await onQuestion(page, first);
});
