import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, instrument, item, items, profile, profiles, stage, stages } from "./support/instrument.mjs";
import { assessment, records, stored } from "./support/records.mjs";
import { button, heading, link } from "./support/steps.mjs";

const site = await start();
after(site.close);

/** The recommendation for an indicator, or its dimension, at a stage. */
const recommended = (indicator, rank) =>
  instrument.recommendations.find((one) => one.item === indicator && one.stage === stage(rank).id);

const shown = (page, name) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
/** The button that folds the examples. */
const fold = (page) => button(page, "Contoh untuk dipelajari");
/** The stage of a profile in words; of an unfinished one the range. */
const inWords = ({ expected_stage: rank, expected_range: range }) =>
  range
    ? `${stage(range[0]).name.id} sampai ${stage(range[1]).name.id} (tahap ${range.join("–")})`
    : `${stage(rank).name.id} (tahap ${rank})`;

for (const example of profiles) {
  const { id, name, expected_stage: rank, expected_index: index, answers } = example;
  const title = rank ? stage(rank).name.id : inWords(example);
  test(`${id}: opens read-only from its card, with ${title}`, async (t) => {
    const page = await site.open(t);
    const card = shown(page, name.id);
    await card.getByRole("img", { name: inWords(example), exact: true }).waitFor();
    await card.getByText(inWords(example), { exact: true }).waitFor();
    await card.getByText(example.shows.id, { exact: true }).waitFor();
    await card.getByText(`${example.product.id} · ${example.district ?? "tempat rekaan"}`, { exact: true }).waitFor();
    await link(card, `Lihat hasil ${name.id}`).click();
    await heading(page, title).waitFor();
    for (const other of stages.filter((one) => one.rank !== rank)) {
      assert.equal(await page.getByRole("heading", { level: 1, name: other.name.id, exact: true }).count(), 0);
    }
    if (index !== undefined) {
      const cut = String(Math.trunc(index * 10) / 10).replace(".", ",");
      await page.getByText(`Indeks ${cut} dari 100`).waitFor();
    }
    await page.getByText("Hanya untuk dibaca").waitFor();
    await page.getByText(example.note.id).waitFor();

    const main = page.getByRole("main");
    assert.equal(await link(main, /Ubah|Jawab/).count(), 0);
    assert.equal(await button(main, "Unduh").count(), 0);
    await link(page, "Lihat jawaban").click();
    await heading(page, "Jawaban contoh").waitFor();
    const answered = Object.keys(answers).length;
    await page.getByText(`${answered} dari ${items.length} terjawab`, { exact: true }).waitFor();
    assert.equal(await main.getByText("Tidak tahu", { exact: true }).count(), example.unknown?.length ?? 0);
    assert.equal(await link(main, /Ubah|Jawab/).count(), 0);
    assert.equal(await main.getByRole("textbox").count(), 0);

    for (const screen of ["profil", "pertanyaan/SP1", "daftar/SP"]) {
      await page.goto(`${site.url}#/contoh/${id}/${screen}`);
      await heading(page, "Halaman ini tidak ada").waitFor();
    }
    assert.deepEqual(await records(page), {});
  });
}

test("what is made up stands apart from the clusters of the study, and comes after them", async (t) => {
  const page = await site.open(t);
  await page.getByRole("heading", { level: 3, name: "Klaster rekaan" }).waitFor();
  const headings = await page.locator("#examples :is(h3, h4)").allInnerTexts();
  const names = (kind) => profiles.filter((one) => one.kind === kind).map(({ name }) => name.id);
  const groups = ["Klaster logam di Jawa Tengah", ...names("illustrative"), "Klaster rekaan", ...names("fictional")];
  assert.deepEqual(headings, groups);
});

test("a card leads to the answers, and each result to the next example and to one's own assessment", async (t) => {
  const page = await site.open(t);
  const [first] = profiles;
  await link(shown(page, first.name.id), `Lihat jawaban ${first.name.id}`).click();
  await heading(page, "Jawaban contoh").waitFor();
  await page.goto(`${site.url}#/contoh/${first.id}/hasil`);
  for (const next of [...profiles.slice(1), first]) {
    await link(page, `Lanjut ke ${next.name.id}`).click();
    await page.getByText(next.note.id).waitFor();
    assert.ok(page.url().endsWith(`#/contoh/${next.id}/hasil`));
  }
  await button(page, "Mulai penilaian").click();
  await heading(page, "Profil klaster").waitFor();
  assert.deepEqual(await records(page), {}, "nothing is stored before something is said");
});

test("whoever has clusters sees those first; the examples are one press away and stay open", async (t) => {
  const own = stored([assessment({ id: "one", name: "Cor Satu", answers: allAt(2) })]);
  const page = await site.open(t, { stored: own });
  await page.getByRole("article").waitFor();
  assert.equal(await fold(page).getAttribute("aria-expanded"), "false");
  assert.equal(await page.locator("#examples li").count(), 0);
  await fold(page).click();
  const card = shown(page, profiles.at(-1).name.id);
  await link(card, /^Lihat hasil/).click();
  await link(page, /Kembali/).click();
  await card.waitFor();
  assert.equal(await page.getByRole("article").count(), 1);
});

test("Ceper: specialisation holds it back, and its next steps follow from that", async (t) => {
  const page = await site.open(t, { at: "#/contoh/ceper/hasil" });
  await heading(page, stage(1).name.id).waitFor();
  const [binding] = stage(2).requires;
  assert.ok(profile("ceper").answers[binding.item] < binding.at_least, "the first condition is not the obstacle");
  const now = `baru ${profile("ceper").answers[binding.item]} dari 4, perlu ${binding.at_least}`;
  await page.getByText(`terutama karena ${item(binding.item).title.id} (${binding.item}) ${now}.`).waitFor();

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
  // The result has such a button as well.
  await heading(page, "Seberapa dinamis klaster Anda?").waitFor();
  assert.equal(await page.getByRole("article").count(), 0);
});
