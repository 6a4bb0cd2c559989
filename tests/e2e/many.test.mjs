import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, items } from "./support/instrument.mjs";
import { assessment, records, stored } from "./support/records.mjs";
import { button, downloaded, eventually, heading, level, link, onQuestion, openFile } from "./support/steps.mjs";

// Large libraries: hidden assessments are not parsed, and long operations can be cancelled.
const site = await start();
after(site.close);

const evidence = "Buku pesanan koperasi 2026. ".repeat(4);
const answers = allAt(2);

/** A complete assessment with evidence for each answer. */
function complete(id, changed = "2026-03-02T03:00:00.000Z") {
  const one = { ...assessment({ id, name: `Klaster ${id}`, answers }), changed };
  for (const response of Object.values(one.responses)) response.evidence = evidence;
  return one;
}

const many = Array.from({ length: 400 }, (_, place) => complete(`a-${String(place).padStart(4, "0")}`));
const bundle = JSON.stringify({
  format: "dinamika-bundle",
  version: 1,
  made: "2026-03-09",
  assessments: many,
  manifest: many.map(({ id, revision, date }) => ({ id, revision, date })),
});

/** Presses the cancel button as soon as the progress starting with this word is not zero. */
const stopAt = (page, word) =>
  page.evaluate((word) => {
    const observer = new MutationObserver(() => {
      const said = document.querySelector(".working label")?.textContent ?? "";
      if (!said.startsWith(word) || said.includes(": 0 ")) return;
      observer.disconnect();
      window.stopped = said;
      document.querySelector(".working button").click();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  }, word);

/** Checks that the operation was cancelled before it was finished. */
async function wasStopped(page) {
  const said = await (await page.waitForFunction(() => window.stopped)).jsonValue();
  const [done, total] = said.match(/\d+/g).map(Number);
  assert.ok(0 < done && done < total, said);
}

test("reading a large file can be cancelled, and nothing of it is shown", async (t) => {
  const page = await site.open(t);
  await page.goto(`${site.url}#/buka`);
  await heading(page, "Buka file").waitFor();
  await stopAt(page, "Membaca file");
  await openFile(page, "semua.json", bundle);
  await wasStopped(page);
  await eventually(async () => assert.equal(await page.locator(".working").count(), 0));
  assert.equal(await button(page, "Terapkan").count(), 0);
  await page.getByText("Pilih satu file atau lebih").waitFor();
  await openFile(page, "satu.json", JSON.stringify(many[0]));
  await page.getByText("Belum ada di sini").waitFor();
});

test("storing a large file can be cancelled, and everything is as before", async (t) => {
  const own = { ...many[1], revision: 7, responses: { SP1: { level: 4 } } };
  const page = await site.open(t, { stored: stored([own]) });
  await openFile(page, "semua.json", bundle);
  await page.getByText("400 penilaian di dalam file ini.").waitFor();
  assert.equal(await page.getByRole("combobox").count(), 24, "part by part");
  await stopAt(page, "Menyimpan");
  await button(page, "Terapkan").click();
  await wasStopped(page);
  await page.getByText("Dibatalkan. Data Anda tetap seperti semula.").waitFor();
  assert.equal(await button(page, "Urungkan").count(), 0);
  const { revision, changed, ...back } = (await records(page))[own.id];
  assert.deepEqual(Object.keys(await records(page)), [own.id]);
  assert.deepEqual({ ...back, revision: own.revision, changed: own.changed }, own);
  assert.ok(own.revision < revision && own.changed < changed, "and it counts as a change for other tabs");
});

test("choices for assessments further down are applied, and the whole import can be undone", async (t) => {
  const page = await site.open(t);
  await openFile(page, "semua.json", bundle);
  await button(page, /^Tampilkan lagi/).click();
  const choice = page.getByRole("combobox", { name: `Apa yang dilakukan dengan ${many[30].cluster.name}` });
  await choice.selectOption({ label: "Lewati" });
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 399 ditambahkan, 0 digabungkan, 1 dilewati.").waitFor();
  const taken = await records(page);
  assert.equal(Object.keys(taken).length, 399);
  assert.equal(taken[many[30].id], undefined);
  assert.deepEqual(taken[many[399].id], many[399]);
  await button(page, "Urungkan").click();
  await eventually(async () => assert.deepEqual(await records(page), {}));
});

test("each assessment of a large library opens, the latest is first, and a backup contains all", async (t) => {
  const latest = complete("z-latest", "2026-04-02T03:00:00.000Z");
  const page = await site.open(t, { stored: stored([...many, latest]) });
  await page.getByRole("article").first().getByRole("heading", { name: latest.cluster.name }).waitFor();
  assert.equal(await page.getByRole("article").count(), 24);
  await page.goto(`${site.url}#/penilaian/${many[300].id}/pertanyaan/${items[0].id}`);
  await onQuestion(page, items[0]);
  assert.ok(await level(page, 2).isChecked());
  await level(page, 3).click();
  await page.goto(`${site.url}#/pengaturan`);
  const { text } = await downloaded(page, () => button(page, "Unduh semua penilaian").click());
  const saved = JSON.parse(text).assessments;
  assert.equal(saved.length, 401);
  assert.equal(saved.find(({ id }) => id === many[300].id).responses[items[0].id].level, 3);
});

const damages = {
  "with an answer that does not exist": (record) => record.replace('"level":2', '"level":9'),
  "cut short": (record) => record.slice(0, -40),
};

for (const [damage, damaged] of Object.entries(damages)) {
  test(`a record ${damage} is reported in a large library, and never overwritten`, async (t) => {
    const [key, record] = Object.entries(stored([complete("z-broken")]))[0];
    const broken = damaged(record);
    const page = await site.open(t, { stored: { ...stored(many), [key]: broken } });
    await page.getByRole("heading", { name: /tidak terbaca/ }).waitFor();
    await page.goto(`${site.url}#/penilaian/z-broken/pertanyaan/${items[1].id}`);
    await heading(page, /tidak (terbaca|ditemukan|ada)/i).waitFor();
    assert.equal(await page.evaluate((key) => localStorage.getItem(key), key), broken);
    await link(page, "Beranda").click();
    await page.goto(`${site.url}#/pengaturan`);
    const { text } = await downloaded(page, () => button(page, "Unduh semua penilaian").click());
    assert.deepEqual(JSON.parse(text).unread, [broken]);
  });
}

test("a record damaged further in does not overwrite its intact disk copy", async (t) => {
  const good = complete("z-good");
  const page = await site.open(t, { stored: stored([...many, good]) });
  await page.goto(`${site.url}#/penilaian/${good.id}/pertanyaan/${items[0].id}`);
  await level(page, 3).click();
  await page.getByText(/✓ Tersimpan/).waitFor();
  const broken = { ...good, revision: 99, responses: { [items[0].id]: { level: 9 } } };
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key, text),
    [`dinamika/assessment/${good.id}`, JSON.stringify(broken)],
  );
  // The copies are compared on the first of these visits.
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto("about:blank");
    await page.goto(site.url);
    await page.getByRole("heading", { name: /tidak terbaca/ }).waitFor();
  }
  await page.goto(`${site.url}#/pengaturan`);
  await button(page, `Kembalikan ${good.cluster.name} dari salinan utuh`).click();
  await eventually(async () => assert.equal((await records(page))[good.id]?.responses[items[0].id].level, 3));
});

test("the card of a cluster with many assessments shows them in pages", async (t) => {
  const ofOne = many.slice(0, 60).map((one) => ({ ...one, cluster: { id: "one", name: "Cor Satu" } }));
  const page = await site.open(t, { stored: stored(ofOne) });
  const earlier = page.getByRole("article").getByRole("listitem");
  await earlier.first().waitFor();
  assert.equal(await earlier.count(), 24);
  await button(page, "Tampilkan lagi (masih 35)").click();
  await eventually(async () => assert.equal(await earlier.count(), 48));
  await page.locator("summary").click();
  assert.equal(await button(page, /^Unduh penilaian/).count(), 24);
});
