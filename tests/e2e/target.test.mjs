import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, start } from "./support/browser.mjs";
import { allAt, item, stage } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, downloaded, eventually, focused, heading, link, openFile, tabTo, unfold } from "./support/steps.mjs";

// The target of a cluster: saved from what was tried, then beside result, plan and history.
const site = await start();
after(site.close);

const [year, month] = new Date().toISOString().slice(0, 10).split("-").map(Number);
const of = (id, date, answers) => assessment({ id, name: "Logam Ceper", cluster: "c", date, answers });
const latest = of("one", `${year - 1}-${String(month).padStart(2, "0")}-01`, { ...allAt(2), SP1: 1, KB3: "unknown" });
const before = of("old", `${year - 2}-03-02`, allAt(1));
const target = { id: "t", name: "Target 2099", date: "2099-03-02", set: "2027-01-01T08:00:00.000Z", levels: { SP1: 3, KB3: 2, PM1: 2 } };
const plan = (more) => ({
  "dinamika/plan/c": JSON.stringify({
    format: "dinamika-plan", version: 1, cluster: "c", revision: 1, changed: "2027-01-01T08:00:00.000Z",
    actions: [{ id: "a", title: "Oven bersama", indicators: ["KB3"] }], ...more,
  }),
});
const targets = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("dinamika/plan/c") ?? "{}").targets);
const rows = (page) => page.locator(".plan-target > ul li");

test("levels that were tried become the target, and the plan lists what no action serves yet", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: stored([latest]) });
  await heading(page, stage(1).name.id).waitFor();
  await button(page, "Simpan target").click();
  await page.getByText("Naikkan dahulu satu tingkat atau lebih di atas.").waitFor();
  assert.equal(await targets(page), undefined);
  await unfold(page, "Ubah tingkat");
  for (const [id, to] of [["SP1", "3"], ["PM1", "0"], ["KB3", "2"]]) await page.getByLabel(item(id).title.id).selectOption(to);
  await page.getByLabel("Nama target").fill("Menuju tahap 2");
  await button(page, "Simpan target").click();
  await heading(page, "Rencana aksi").waitFor();
  // What was lowered is no target.
  const [saved] = await targets(page);
  assert.deepEqual([saved.name, saved.levels], ["Menuju tahap 2", { KB3: 2, SP1: 3 }]);
  assert.ok(saved.date > latest.date);
  await page.getByText(`Bila tercapai: ${stage(2).name.id} (tahap 2)`).waitFor();
  await page.getByText("Tercapai: 0 dari 2 pertanyaan · kurang 2 tingkat · belum diketahui: 1").waitFor();
  assert.deepEqual(await rows(page).locator(".tag").allInnerTexts(), ["Belum ada aksi", "Belum ada aksi"]);
  await rows(page).first().getByRole("link").click();
  await heading(page, "Aksi baru").waitFor();
  await page.getByLabel("Aksi", { exact: true }).fill("Bagi kerja antarbengkel");
  await page.goBack();
  await heading(page, "Rencana aksi").waitFor();
  await eventually(async () => assert.deepEqual(await rows(page).locator(".tag").allInnerTexts(), ["Belum ada aksi"]));
});

test("what was typed for a target outlives another language, and a double press saves it once", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: stored([latest]) });
  await heading(page, stage(1).name.id).waitFor();
  await unfold(page, "Ubah tingkat");
  await page.getByLabel(item("SP1").title.id).selectOption("3");
  await page.getByLabel("Nama target").fill("Menuju tahap 2");
  await button(page, /English/).click();
  await heading(page, stage(1).name.en).waitFor();
  assert.equal(await page.getByLabel("Name of the target").inputValue(), "Menuju tahap 2");
  await button(page, "Save the target").dblclick();
  await heading(page, "Action plan").waitFor();
  assert.deepEqual((await targets(page)).map(({ name }) => name), ["Menuju tahap 2"]);
  await page.reload();
  await heading(page, "Action plan").waitFor();
  assert.equal((await targets(page)).length, 1);
});

test("without a radar there is no caption of it", async (t) => {
  const all = { ...stored([before, latest]), ...plan({ targets: [target] }) };
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: all, viewport: phone });
  await button(page, "Dimensi").click();
  await page.getByRole("img", { name: /^Diagram batang/ }).locator("svg").waitFor();
  await eventually(async () => assert.equal(await page.getByRole("img", { name: /^Diagram radar/ }).count(), 0));
  assert.equal(await page.getByText("Garis titik-titik").count(), 0);
});

test("result, history and cluster page show the target beside what is", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: { ...stored([before, latest]), ...plan({ targets: [target] }) } });
  await heading(page, stage(1).name.id).waitFor();
  const marked = page.locator(".hero .ladder li").filter({ hasText: "target" });
  assert.match(await marked.innerText(), new RegExp(stage(2).name.id));
  await page.getByText("Garis titik-titik: Target 2099").waitFor();
  const table = page.locator("table.scores").first();
  assert.equal(await table.getByRole("columnheader", { name: "Target" }).count(), 1);
  // Levels 3, 2, 2, 2 instead of 1, 2, 2, 2.
  assert.equal(await table.locator("tbody tr").first().locator("td").last().innerText(), "2,25");
  await page.getByText("Target 2099, paling lambat 2 Maret 2099").waitFor();
  await page.goto(`${site.url}#/klaster/c`);
  const distance = "Tercapai: 1 dari 3 pertanyaan · kurang 2 tingkat · belum diketahui: 1";
  await page.getByText(`Target 2099: ${distance}`).waitFor();
  await link(page, "Buka riwayat").click();
  await page.getByText(distance).waitFor();
  await page.getByLabel("Yang ditampilkan").selectOption("Target tercapai");
  const cells = page.getByRole("table", { name: /^Target tercapai/ }).locator("tbody td");
  await eventually(async () => assert.deepEqual(await cells.allInnerTexts(), ["0 dari 3", "1–2 dari 3"]));
});

test("a target is dropped and brought back by keyboard alone", async (t) => {
  const page = await site.open(t, { at: "#/klaster/c/rencana", stored: { ...stored([latest]), ...plan({ targets: [target] }) } });
  await tabTo(page, button(page, /^Hapus target/));
  await page.keyboard.press("Enter");
  await page.getByText("Belum ada target.").waitFor();
  await focused(page.getByRole("heading", { name: "Target klaster" }));
  await eventually(async () => assert.equal(await targets(page), undefined));
  await tabTo(page, button(page, "Urungkan"));
  await page.keyboard.press("Enter");
  await button(page, /^Hapus target/).waitFor();
  assert.equal((await targets(page)).length, 1);
});

test("a target travels in the file of the cluster, and one set on another device stays beside the own", async (t) => {
  const page = await site.open(t, { at: "#/klaster/c", stored: { ...stored([latest]), ...plan({ targets: [target] }) } });
  const { name, text } = await downloaded(page, () => button(page, "Unduh semua penilaian klaster ini").click());
  const own = { ...target, id: "own", name: "Target kami", set: "2027-02-01T08:00:00.000Z" };
  const other = await site.open(t, { stored: { ...stored([latest]), ...plan({ targets: [own] }) } });
  await openFile(other, name, text);
  await other.getByText(/1 target baru/).waitFor();
  await button(other, "Terapkan").click();
  await other.getByText(/^Selesai:/).waitFor();
  assert.deepEqual((await targets(other)).map(({ name }) => name), ["Target 2099", "Target kami"]);
  await other.goto(`${site.url}#/klaster/c/rencana`);
  await other.getByText(/^Ada lebih dari satu target/).waitFor();
});
