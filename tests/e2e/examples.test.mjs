import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { instrument, item, items, profile, profiles, stage, stages } from "./support/instrument.mjs";
import { records } from "./support/records.mjs";
import { button, heading, link } from "./support/steps.mjs";

const site = await start();
after(site.close);

/** The recommendation for an indicator, or its dimension, at a stage. */
const recommended = (indicator, rank) =>
  instrument.recommendations.find((one) => one.item === indicator && one.stage === stage(rank).id);

for (const { id, name, expected_stage: rank, expected_index: index } of profiles) {
  test(`${id}: opens read-only from the home page with stage ${rank}`, async (t) => {
    const page = await site.open(t);
    await link(page.getByRole("listitem"), name.id).click();
    await heading(page, stage(rank).name.id).waitFor();
    for (const other of stages.filter((one) => one.rank !== rank)) {
      assert.equal(await heading(page, other.name.id).count(), 0);
    }
    const cut = String(Math.trunc(index * 10) / 10).replace(".", ",");
    await page.getByText(`Indeks ${cut} dari 100`).waitFor();
    await page.getByText("Hanya untuk dibaca").waitFor();

    const main = page.getByRole("main");
    assert.equal(await link(main, /Ubah|Jawab/).count(), 0);
    assert.equal(await button(main, "Unduh").count(), 0);
    await link(page, "Lihat jawaban").click();
    await heading(page, "Jawaban contoh").waitFor();
    await page.getByText(`${items.length} dari ${items.length} terjawab`, { exact: true }).waitFor();
    assert.equal(await link(main, /Ubah|Jawab/).count(), 0);
    assert.equal(await main.getByRole("textbox").count(), 0);

    for (const screen of ["profil", "pertanyaan/SP1", "daftar/SP"]) {
      await page.goto(`${site.url}#/contoh/${id}/${screen}`);
      await heading(page, "Halaman ini tidak ada").waitFor();
    }
    assert.deepEqual(await records(page), {});
  });
}

test("Ceper: specialisation holds it back, and its next steps follow from that", async (t) => {
  const page = await site.open(t, { at: "#/contoh/ceper/hasil" });
  await heading(page, stage(1).name.id).waitFor();
  const [binding] = stage(2).requires;
  assert.ok(profile("ceper").answers[binding.item] < binding.at_least, "the first condition is not the obstacle");
  const now = `sekarang ${profile("ceper").answers[binding.item]}, perlu ${binding.at_least}`;
  await page.getByText(`terutama karena ${item(binding.item).title.id} (${binding.item}): ${now}.`).waitFor();

  const unmet = page.getByRole("table", { name: `Syarat ke tahap 2, ${stage(2).name.id}` }).first();
  const row = unmet.getByRole("row").filter({ hasText: `(${binding.item})` });
  await row.getByRole("cell", { name: "belum", exact: true }).waitFor();
  await row.getByRole("cell", { name: new RegExp(`≥ ${binding.at_least}$`) }).waitFor();

  const steps = page.getByRole("article");
  await steps.first().waitFor();
  assert.ok((await steps.count()) <= instrument.rules.recommendations);
  for (const id of ["SP1", "PM2"]) {
    await page.getByRole("heading", { name: recommended(id, 1).title.id }).waitFor();
    await page.getByText(recommended(id, 1).first_move.id).waitFor();
  }
  for (const flag of profile("ceper").flags) {
    const overlay = instrument.overlays.find((one) => one.id === flag);
    await page.getByRole("heading", { name: overlay.name.id }).waitFor();
  }
});

test("an example never mixes with one's own clusters", async (t) => {
  const page = await site.open(t, { at: "#/contoh/tegal/hasil" });
  await heading(page, stage(2).name.id).waitFor();
  await link(page, /Kembali/).click();
  await button(page, "Mulai penilaian").waitFor();
  assert.equal(await page.getByRole("article").count(), 0);
});
