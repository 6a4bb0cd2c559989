import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { answersOf, assessment, records, stored } from "./support/records.mjs";
import { button, downloaded, eventually, heading, level, link } from "./support/steps.mjs";

// Each record in turn is damaged: the others work, and it is reported, offered for download, kept unchanged, and
// replaceable by its disk copy.
const site = await start();
after(site.close);

const all = ["satu", "dua", "tiga"].map((id, place) => assessment({ id, name: `Cor ${id}`, answers: { SP1: place } }));
const key = (id) => `dinamika/assessment/${id}`;
const broken = '{"format":"dinamika-assessment","version":1,"responses":{"SP1":{"lev';
const notice = (page) => page.getByRole("status").filter({ has: page.getByRole("heading", { name: /tidak terbaca/ }) });

for (const {
  id,
  cluster: { name },
  responses,
} of all) {
  test(`${name} is unreadable: the others work, and its disk copy replaces it on request`, async (t) => {
    const page = await site.open(t, { stored: stored(all) });
    // Disk copies are written after the first change.
    await page.goto(`${site.url}#/penilaian/${id}/pertanyaan/SP2`);
    await level(page, 3).click();
    await page.getByText(/✓ Tersimpan/).waitFor();
    await page.evaluate(([at, text]) => localStorage.setItem(at, text), [key(id), broken]);
    await page.goto("about:blank");
    await page.goto(site.url);
    await notice(page).waitFor();
    for (const other of all.filter((one) => one.id !== id)) {
      await page.getByRole("article").getByRole("heading", { name: other.cluster.name }).waitFor();
    }
    assert.equal(await page.getByRole("article").count(), 2);
    await link(page, "Lihat datanya").click();
    await heading(page, "Data & pengaturan").waitFor();
    assert.equal((await downloaded(page, () => button(notice(page), "Unduh data 1").click())).text, broken);
    assert.equal(await page.evaluate((at) => localStorage.getItem(at), key(id)), broken);

    await button(page, `Kembalikan ${name} dari salinan utuh`).click();
    await notice(page).waitFor({ state: "detached" });
    await link(page, "Beranda").click();
    await page.getByRole("article").getByRole("heading", { name }).waitFor();
    await eventually(async () => {
      assert.deepEqual(answersOf((await records(page))[id]), { ...answersOf({ responses }), SP2: 3 });
    });
    assert.equal(await notice(page).count(), 0);
    const aside = (of) => Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(`dinamika/aside/${of}/`));
    assert.deepEqual((await page.evaluate(aside, id)).map(([, text]) => text), [broken]);
    await page.goto(`${site.url}#/pengaturan`);
    const { text } = await downloaded(page, () => button(page, "Unduh semua penilaian").click());
    assert.deepEqual(JSON.parse(text).unread, [broken], "what was set aside goes along");
  });
}

test("damaged settings, history or backup record do not affect the answers", async (t) => {
  for (const at of ["dinamika/settings", "dinamika/exported"]) {
    const page = await site.open(t, { stored: { ...stored(all), [at]: "}{" } });
    await heading(page, "Klaster Anda").waitFor();
    assert.equal(await page.getByRole("article").count(), 3, at);
  }
  const page = await site.open(t, { at: "#/penilaian/satu/pertanyaan/SP1", stored: stored(all) });
  await page.evaluate(() => {
    addEventListener("pagehide", () => sessionStorage.setItem("dinamika/history", '{"undo":[{"edits"'));
  });
  await page.reload();
  await level(page, 4).click();
  await button(page, "Urungkan").click();
  assert.deepEqual(answersOf((await records(page)).satu), { SP1: 0 });
  await link(page, "Beranda").click();
  await heading(page, "Klaster Anda").waitFor();
});
