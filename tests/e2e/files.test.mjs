import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, items, stage } from "./support/instrument.mjs";
import { answersOf, assessment, records, stored } from "./support/records.mjs";
import {
  button,
  downloaded,
  eventually,
  heading,
  level,
  link,
  onQuestion,
  openFile,
  unfold,
} from "./support/steps.mjs";

const site = await start();
after(site.close);

const own = {
  ...assessment({ id: "one", name: "Cor Satu", answers: { ...allAt(2), SP3: "unknown", KB1: "not_applicable" } }),
};
own.responses.SP1.evidence = "Nota titip";
own.responses.SP2 = { note: "Belum sempat ditanyakan" };

/** Everything an assessment says, without what names the copy. */
const said = ({ id, revision, changed, ...rest }) => rest;

test("a downloaded assessment opens as a copy with everything in it, and the original stays", async (t) => {
  const page = await site.open(t, { stored: stored([own]) });
  await unfold(page.getByRole("article"), "Ganti nama, unduh, hapus");
  const { name, text } = await downloaded(page, () => button(page, /^Unduh penilaian/).click());
  assert.equal(name, `dinamika-cor-satu-${own.date}.json`);
  assert.deepEqual(said(JSON.parse(text)), said(own));

  await openFile(page, name, text);
  await page.getByRole("status").filter({ hasText: "Berkas dibuka sebagai salinan: Cor Satu" }).waitFor();
  await eventually(async () => {
    const { one, ...others } = await records(page);
    assert.deepEqual(one, own);
    assert.equal(Object.keys(others).length, 1);
    assert.deepEqual(said(Object.values(others)[0]), said(own));
  });
  await openFile(page, name, text);
  await eventually(async () => assert.equal(Object.keys(await records(page)).length, 3));
});

test("a file opens on another device", async (t) => {
  const page = await site.open(t);
  await openFile(page, "dinamika.json", `\ufeff${JSON.stringify(own, null, 2)}`);
  await page.getByRole("article").getByRole("heading", { name: "Cor Satu" }).waitFor();
  await link(page, "Lihat hasil").click();
  await page.getByText("26 terjawab · 1 tidak tahu · 1 tidak berlaku · 1 belum dijawab").waitFor();
});

test("the settings page downloads and opens as well", async (t) => {
  const page = await site.open(t, { at: "#/pengaturan", stored: stored([own]) });
  const { text } = await downloaded(page, () => button(page, /^Unduh penilaian/).click());
  assert.deepEqual(said(JSON.parse(text)), said(own));
  await openFile(page, "a.json", text);
  await eventually(async () => assert.equal(Object.keys(await records(page)).length, 2));
});

const refused = {
  "no JSON at all": ["bukan berkas", /tidak terbaca/],
  "a file cut off in the middle": [JSON.stringify(own).slice(0, 200), /tidak terbaca/],
  "an empty file": ["", /tidak terbaca/],
  "another kind of file": [JSON.stringify({ ...own, format: "resep" }), /bukan berkas penilaian Dinamika/],
  "a newer version": [JSON.stringify({ ...own, version: 2 }), /versi aplikasi yang lebih baru/],
  "another instrument": [JSON.stringify({ ...own, instrument: { id: "lain", version: "1" } }), /instrumen lain/],
  "a level off the scale": [JSON.stringify({ ...own, responses: { SP1: { level: 9 } } }), /\(SP1\)/],
  "two answers to one question": [
    JSON.stringify({ ...own, responses: { SP1: { level: 1, unknown: true } } }),
    /\(SP1\)/,
  ],
};

test("a broken or foreign file is refused in words and changes nothing", async (t) => {
  const page = await site.open(t, { stored: stored([own]) });
  const before = await page.evaluate(() => ({ ...localStorage }));
  for (const [kind, [text, words]] of Object.entries(refused)) {
    await openFile(page, "berkas.json", text);
    const alert = page.getByRole("alert");
    await alert.filter({ hasText: words }).waitFor();
    const said = await alert.innerText();
    assert.match(said, /tidak dapat dibuka/, kind);
    assert.match(said, /Tidak ada data yang berubah/, kind);
    assert.equal(await page.getByRole("article").count(), 1, kind);
    await openFile(page, "baik.json", JSON.stringify({ ...own, cluster: { name: kind } }));
    await page.getByRole("status").filter({ hasText: kind }).waitFor();
    assert.equal(await alert.filter({ hasText: words }).count(), 0, "the old refusal is gone");
    await page.keyboard.press("Control+z");
    await eventually(async () => assert.equal(await page.getByRole("article").count(), 1, kind));
  }
  assert.deepEqual(await page.evaluate(() => ({ ...localStorage })), before);
});

test("keys the app does not know survive opening, changing and downloading", async (t) => {
  const foreign = structuredClone(own);
  foreign.catatan_dinas = { nomor: [1, 2.5, "tiga"] };
  foreign.cluster.koordinat = "-7,6; 110,6";
  foreign.instrument.dipakai_di = "Klaten";
  foreign.responses.SP1.foto = "sp1.jpg";
  foreign.participants = [{ role: "officer", count: 3, hadir: true }];
  const page = await site.open(t);
  await openFile(page, "a.json", JSON.stringify(foreign));
  await link(page, "Lanjutkan").click();
  await onQuestion(page, items[0]);
  await level(page, 4).click();
  const { text } = await downloaded(page, () => page.keyboard.press("Control+s"));
  const expected = structuredClone(foreign);
  expected.responses.SP1.level = 4;
  assert.deepEqual(said(JSON.parse(text)), said(expected));
});

test("undoing an opened file takes the copy away again", async (t) => {
  const page = await site.open(t);
  await openFile(page, "a.json", JSON.stringify(own));
  await page.getByRole("article").waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("article").waitFor({ state: "detached" });
  assert.deepEqual(await records(page), {});
});

test("an opened assessment with all answers gives its result", async (t) => {
  const page = await site.open(t);
  await openFile(page, "a.json", JSON.stringify(assessment({ id: "x", answers: allAt(3) })));
  await link(page, "Lihat hasil").click();
  await heading(page, stage(3).name.id).waitFor();
  assert.deepEqual(answersOf(Object.values(await records(page))[0]), allAt(3));
});
