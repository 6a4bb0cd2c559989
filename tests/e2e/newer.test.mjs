import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, items, stage } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, downloaded, eventually, heading, level, link, onQuestion, unfold } from "./support/steps.mjs";

// Records from newer versions of the app are displayed and exported, and never written.
const site = await start();
after(site.close);

const newer = { ...assessment({ id: "x", name: "Cor Baru", answers: allAt(3) }), version: 2, of_tomorrow: [1] };
const text = JSON.stringify(newer);
const key = "dinamika/assessment/x";
const record = (page) => page.evaluate((at) => localStorage.getItem(at), key);

test("such an assessment shows its result and answers, and no page writes it", async (t) => {
  const page = await site.open(t, { stored: { [key]: text } });
  await page.getByRole("article").getByRole("heading", { name: "Cor Baru" }).waitFor();
  await link(page, "Lihat hasil").click();
  await heading(page, stage(3).name.id).waitFor();
  await page.goto(`${site.url}#/penilaian/x/periksa`);
  await heading(page, "Periksa jawaban").waitFor();
  await page.getByText(/disimpan dengan versi Dinamika yang lebih baru/).waitFor();
  assert.equal(await link(page, /^Ubah/).count(), 0);
  for (const at of ["profil", `pertanyaan/${items[0].id}`, "daftar/SP", "versi"]) {
    await page.goto(`${site.url}#/penilaian/x/${at}`);
    await heading(page, "Penilaian dari versi Dinamika yang lebih baru").waitFor();
    await link(page, "Lihat hasil").waitFor();
  }
  await page.goto(site.url);
  await unfold(page, "Ganti nama, unduh, hapus");
  assert.equal(await button(page, /^Hapus/).count(), 0);
  assert.equal(await record(page), text);
});

test("exports records of newer versions unchanged", async (t) => {
  const page = await site.open(t, { stored: { [key]: text, ...stored([assessment({ id: "one" })]) } });
  const card = page.getByRole("article").filter({ hasText: "Cor Baru" });
  await unfold(card, "Ganti nama, unduh, hapus");
  assert.equal((await downloaded(page, () => button(card, /^Unduh penilaian/).click())).text, text);
  await page.goto(`${site.url}#/pengaturan`);
  const all = await downloaded(page, () => button(page, "Unduh semua penilaian").click());
  assert.deepEqual(JSON.parse(all.text).unread, [text]);
});

test("once a newer version in another tab has written it, it is read-only", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/x/pertanyaan/${items[0].id}`, stored: stored([assessment({ id: "x" })]) });
  await onQuestion(page, items[0]);
  await page.evaluate(([at, written]) => localStorage.setItem(at, written), [key, text]);
  await level(page, 1).click();
  await heading(page, "Penilaian dari versi Dinamika yang lebih baru").waitFor();
  assert.equal(await record(page), text);
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal(await record(page), text));
});
