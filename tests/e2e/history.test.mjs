import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, projector, start } from "./support/browser.mjs";
import { allAt } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, heading, link, tabTo } from "./support/steps.mjs";

// A cluster over time, two of its assessments side by side, and its page.
const site = await start();
after(site.close);

const of = (id, date, answers, more) => assessment({ id, name: "Logam Ceper", cluster: "c", date, answers, ...more });
const first = of("first", "2024-11-02", { ...allAt(1), SP1: "unknown" });
const second = of("second", "2025-11-02", { ...allAt(2), SP3: "unknown", KB1: "not_applicable" });
const third = of("third", "2026-11-02", { ...allAt(2), SP1: 3, SP2: 1, SP4: "unknown" });
second.responses.SP1.evidence = "Rapat anggota";
third.responses.SP1.evidence = "Daftar pembagian kerja";
const done = { id: "oven", title: "Oven bersama", status: "done", closed: "2026-03-01" };
const planned = { id: "nota", title: "Nota bersama", due: "2099-05" };
const plan = (actions) => ({
  "dinamika/plan/c": JSON.stringify({
    format: "dinamika-plan", version: 1, cluster: "c", revision: 1, changed: "2025-11-03T03:00:00.000Z", actions,
  }),
});
const all = { ...stored([first, second, third]), ...plan([done, planned]) };

const rows = (page) => page.locator("table.scores tbody tr");
const drawing = (page) => page.getByRole("img", { name: /^Diagram garis/ });
/** The points of a drawn line, which an emptied drawing would not have. */
const points = (page) => drawing(page).locator("svg path").count();

test("stage by date: chart and table show the same, with gates and what was done", async (t) => {
  const page = await site.open(t, { at: "#/klaster/c/riwayat", stored: all });
  await heading(page, "Riwayat").waitFor();
  assert.deepEqual(await rows(page).locator("th").allInnerTexts(), ["2 November 2024", "2 November 2025", "2 November 2026"]);
  assert.equal(await rows(page).first().locator("td").count(), 4);
  await page.getByText("1 Maret 2026: Oven bersama", { exact: true }).waitFor();
  // The plan is read after the first drawing, which is then replaced.
  await drawing(page).locator("text", { hasText: /^1$/ }).waitFor();
  await eventually(async () => assert.ok(8 < (await points(page))));
  const said = await drawing(page).getAttribute("aria-label");
  for (const row of await rows(page).all()) {
    const [date, stage] = [await row.locator("th").innerText(), await row.locator("td").first().innerText()];
    assert.ok(said.includes(`${date} ${stage}`), `${date} ${stage} in: ${said}`);
  }
});

for (const [size, viewport] of Object.entries({ phone, projector })) {
  test(`no two texts of the chart overlap (${size})`, async (t) => {
    const theme = { "dinamika/settings": JSON.stringify({ theme: size === "phone" ? "light" : "projector" }) };
    const page = await site.open(t, { at: "#/klaster/c/riwayat", viewport, stored: { ...all, ...theme } });
    await drawing(page).locator("text", { hasText: /^1$/ }).waitFor();
    await eventually(async () => {
      const texts = await drawing(page).locator("text").evaluateAll((all) =>
        all.map((one) => ({ text: one.textContent, ...one.getBoundingClientRect().toJSON() })),
      );
      assert.ok(texts.length > 5);
      const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const beside = (a, place) => texts.slice(place + 1).filter((b) => meet(a, b));
      const pairs = texts.flatMap((a, place) => beside(a, place).map((b) => `${a.text} ${b.text}`));
      assert.deepEqual(pairs, []);
    });
  });
}

test("index and dimensions can be chosen, each with its range", async (t) => {
  const page = await site.open(t, { at: "#/klaster/c/riwayat", stored: all });
  const choice = page.getByLabel("Yang ditampilkan");
  await choice.selectOption("Indeks");
  await page.getByRole("table", { name: "Indeks menurut tanggal penilaian" }).waitFor();
  await choice.selectOption("Spesialisasi");
  const table = page.getByRole("table", { name: "Spesialisasi menurut tanggal penilaian" });
  // Three of four answered at 1, the fourth unknown.
  assert.deepEqual(await table.locator("tbody tr").first().locator("td").allInnerTexts(), ["1", "0,75–1,75"]);
  assert.match(await drawing(page).getAttribute("aria-label"), /2 November 2024 1 \(0,75–1,75\)/);
});

test("two assessments side by side: what rose, fell, became known or unknown, cannot be compared", async (t) => {
  const page = await site.open(t, { at: "#/klaster/c/riwayat", stored: all });
  await button(page, "Bandingkan").click();
  await heading(page, "Bandingkan dua penilaian").waitFor();
  assert.match(page.url(), /#\/klaster\/c\/riwayat\/second\/third$/);
  const group = (name) => page.locator(".changes").getByRole("heading", { name }).locator("xpath=following-sibling::ul[1]");
  assert.match(await group(/^Naik/).innerText(), /SP1 2 → 3\n+Bukti dulu: Rapat anggota\n+Bukti kini: Daftar pembagian kerja/);
  assert.match(await group(/^Turun/).innerText(), /SP2 2 → 1$/);
  assert.match(await group(/^Baru diketahui/).innerText(), /SP3 Tidak tahu → 2$/);
  assert.match(await group(/^Kini tanpa jawaban/).innerText(), /SP4 2 → Tidak tahu$/);
  assert.match(await group(/^Tidak dapat dibandingkan/).innerText(), /KB1 Tidak berlaku → 2$/);
  await page.getByText("1 Maret 2026: Oven bersama", { exact: true }).waitFor();
  const row = rows(page).filter({ hasText: "Kepercayaan" });
  // The labels of cells are hidden on a wide screen.
  assert.deepEqual(await row.locator("td").allInnerTexts(), ["2", "2", "0", "Tetap", "0", "3"]);
  await page.reload();
  await heading(page, "Bandingkan dua penilaian").waitFor();
});

test("the same assessment twice is refused in words, and other ones are compared by keyboard alone", async (t) => {
  const page = await site.open(t, { at: "#/klaster/c/riwayat", stored: all, viewport: phone });
  await page.getByLabel("Dulu").selectOption("2 November 2026");
  await button(page, "Bandingkan").click();
  await page.getByText("Pilih dua penilaian yang berbeda.").waitFor();
  await tabTo(page, page.getByLabel("Dulu"));
  await page.keyboard.press("Home");
  await tabTo(page, button(page, "Bandingkan"));
  await page.keyboard.press("Enter");
  await heading(page, "Bandingkan dua penilaian").waitFor();
  assert.match(page.url(), /riwayat\/first\/third$/);
});

test("questions that have changed since are stated and not compared", async (t) => {
  const old = { ...of("old", "2024-11-02", allAt(2)), instrument: { ...first.instrument, version: "1.0.0" } };
  const page = await site.open(t, { at: "#/klaster/c/riwayat/old/third", stored: stored([old, third]) });
  await page.getByText(/versi 1\.0\.0 dan versi 1\.1\.0/).waitFor();
  await page.getByText("Pertanyaannya berubah dan belum dijawab lagi").first().waitFor();
});

test("one assessment, none, those of members, and of other clusters", async (t) => {
  const page = await site.open(t, { at: "#/klaster/c/riwayat", stored: stored([first, of("x", "2025-01-01", {}, { cluster: "d" })]) });
  await page.getByText(/^Baru ada satu penilaian/).waitFor();
  assert.equal(await rows(page).count(), 1);
  await page.goto(`${site.url}#/klaster/nobody/riwayat`);
  await page.getByText(/^Belum ada penilaian klaster ini/).waitFor();
  await page.goto(`${site.url}#/klaster/c/riwayat/first/x`);
  await heading(page, "Halaman ini tidak ada").waitFor();
  // An invited member sees nothing of the facilitator's; one person's answers are not the cluster's.
  const own = of("own", "2025-11-02", allAt(2), { rater: { id: "1", workshop: "1f" } });
  const member = await site.open(t, { at: "#/klaster/c", stored: stored([own]) });
  await heading(member, "Halaman ini tidak ada").waitFor();
  const both = await site.open(t, { at: "#/klaster/c/riwayat", stored: stored([first, own]) });
  await both.getByText(/^Baru ada satu penilaian/).waitFor();
});

test("the card leads to the page of the cluster, which leads everywhere", async (t) => {
  const page = await site.open(t, { stored: all });
  await link(page, "Logam Ceper").click();
  await heading(page, "Logam Ceper").waitFor();
  await page.getByText("Terdekat: Nota bersama (Mei 2099)").waitFor();
  await page.getByRole("img", { name: /^Tahap dari penilaian ke penilaian: 2 November 2024/ }).waitFor();
  for (const [name, title] of [
    ["Buka rencana aksi", "Rencana aksi"],
    ["Buka tujuh langkah", "Tujuh langkah"],
    ["Buka riwayat", "Riwayat"],
    ["Buka lokakarya", "Lokakarya"],
  ]) {
    await link(page, name).click();
    await heading(page, title).waitFor();
    await page.goBack();
    await heading(page, "Logam Ceper").waitFor();
  }
  await link(page, "Buka rencana aksi").click();
  await link(page, /Kembali/).click();
  await heading(page, "Logam Ceper").waitFor();
});

test("the primary action follows where the cluster is", async (t) => {
  const today = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const recent = of("recent", today(-30), allAt(2));
  const primary = async (records, name) => {
    const page = await site.open(t, { at: "#/klaster/c", stored: records });
    const action = page.locator(".cluster-primary").locator(".button:not(.quiet)");
    await action.waitFor();
    assert.equal(await action.innerText(), name);
    return page;
  };
  await primary(stored([of("begun", today(-30), { SP1: 2 })]), "Lanjutkan menjawab");
  await primary(stored([recent]), "Buat rencana aksi");
  await primary({ ...stored([recent]), ...plan([planned]) }, "Tinjau rencana aksi");
  await primary({ ...stored([recent]), ...plan([done]) }, "Lihat hasil");
  const page = await primary({ ...stored([of("old", today(-400), allAt(2))]), ...plan([planned]) }, "Nilai lagi");
  await button(page, "Nilai lagi").click();
  await heading(page, "Apa hasil rencana ini?").waitFor();
});
