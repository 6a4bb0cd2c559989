import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, item, items, stage } from "./support/instrument.mjs";
import { answersOf, assessment, records, stored } from "./support/records.mjs";
import {
  button,
  downloaded,
  dropFile,
  eventually,
  heading,
  level,
  link,
  onQuestion,
  openFile,
  takeFile,
  unfold,
} from "./support/steps.mjs";

const site = await start();
after(site.close);

const own = {
  ...assessment({ id: "one", name: "Cor Satu", answers: { ...allAt(2), SP3: "unknown", KB1: "not_applicable" } }),
};
own.responses.SP1.evidence = "Nota titip";
own.responses.SP2 = { note: "Belum sempat ditanyakan" };

/** The content of an assessment, without the values specific to the copy. */
const said = ({ id, revision, changed, ...rest }) => rest;
const withInstrument = (version) => JSON.stringify({ ...own, instrument: { ...own.instrument, version } });
const storage = (page) => page.evaluate(() => ({ ...localStorage }));
const choice = (page, name) => page.getByRole("combobox", { name: `Apa yang dilakukan dengan ${name}` });
const choose = (page, name, what) => choice(page, name).selectOption({ label: what });
const chosen = (page, name) => choice(page, name).evaluate((select) => select.value);

test("a downloaded assessment opens on another device unchanged", async (t) => {
  const page = await site.open(t, { stored: stored([own]) });
  await unfold(page.getByRole("article"), "Ganti nama, unduh, hapus");
  const { name, text } = await downloaded(page, () => button(page, /^Unduh penilaian/).click());
  assert.equal(name, `dinamika-cor-satu-${own.date}.json`);
  assert.deepEqual(JSON.parse(text), own);

  const other = await site.open(t);
  await openFile(other, name, `\ufeff${text}`);
  await other.getByText("Belum ada di sini").waitFor();
  assert.deepEqual(await records(other), {}, "nothing is taken before it is applied");
  await button(other, "Terapkan").click();
  await other.getByText("Selesai: 1 ditambahkan, 0 digabungkan, 0 dilewati.").waitFor();
  assert.deepEqual(await records(other), { one: own });
  await link(other, "Ke beranda").click();
  await link(other, "Lihat hasil").click();
  await other.getByText("26 terjawab · 1 tidak tahu · 1 tidak berlaku · 1 belum dijawab").waitFor();
});

test("the page compares each assessment with the stored one, and proposes a choice that loses nothing", async (t) => {
  const here = (id, revision, changed, answers) =>
    assessment({ id, name: id, revision, changed: `2026-03-0${changed}T03:00:00.000Z`, answers });
  const mine = [
    here("sama", 1, 1, { SP1: 1 }),
    here("di-sini", 9, 9, { SP1: 1, SP2: 2 }),
    here("di-berkas", 1, 1, { SP1: 1, SP2: 2 }),
    here("berbeda", 5, 1, { SP1: 1, SP2: 2 }),
  ];
  const theirs = [
    here("sama", 1, 1, { SP1: 1 }),
    here("di-sini", 2, 2, { SP1: 3, SP3: 3 }),
    here("di-berkas", 3, 3, { SP1: 3, SP3: 3 }),
    here("berbeda", 3, 3, { SP1: 3, SP3: 3 }),
    here("baru", 1, 1, { SP1: 4 }),
  ];
  const page = await site.open(t, { stored: stored(mine) });
  const manifest = theirs.map(({ id, revision, date }) => ({ id, revision, date }));
  const bundle = { format: "dinamika-bundle", version: 1, made: "2026-03-09", assessments: theirs, manifest };
  await openFile(page, "semua.json", JSON.stringify(bundle));
  for (const [name, words, proposed] of [
    ["sama", "Sama dengan yang di sini", "Lewati"],
    ["di-sini", "Yang di sini lebih baru", "Gabungkan"],
    ["di-berkas", "Yang di file lebih baru", "Gabungkan"],
    ["berbeda", "Isinya berbeda dari yang di sini", "Gabungkan"],
    ["baru", "Belum ada di sini", "Tambahkan"],
  ]) {
    const item = page.getByRole("listitem").filter({ has: page.getByText(name, { exact: true }) });
    await item.getByText(words).waitFor();
    assert.match(await chosen(page, name), new RegExp(`^${proposed}`), name);
    const differing = { "di-sini": 3, "di-berkas": 3, berbeda: 3 }[name] ?? 0;
    assert.equal(await item.getByRole("term").count(), differing, `${name}: each answer that differs`);
  }
  const first = page.getByRole("listitem").filter({ has: page.getByText("berbeda", { exact: true }) });
  const told = (indicator, level) => `${level} – ${item(indicator).anchors[level].id}`;
  const sp1 = first.locator(".row").filter({ hasText: item("SP1").title.id });
  assert.equal(await sp1.getByRole("definition").innerText(), `Di file: ${told("SP1", 3)}; di sini: ${told("SP1", 1)}`);
  const sp2 = first.locator(".row").filter({ hasText: item("SP2").title.id });
  assert.equal(await sp2.getByRole("definition").innerText(), `Di file: Belum dijawab; di sini: ${told("SP2", 2)}`);
  const before = await storage(page);
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 1 ditambahkan, 3 digabungkan, 1 dilewati.").waitFor();
  const now = await records(page);
  assert.deepEqual(now.sama, mine[0]);
  assert.deepEqual(now.baru, theirs[4]);
  const alternative = (level) => ({ alternatives: [{ level }] });
  const merged = (lead, other) => ({ SP1: { level: lead, ...alternative(other) }, SP2: { level: 2 }, SP3: { level: 3 } });
  assert.deepEqual(now["di-sini"].responses, merged(1, 3));
  assert.deepEqual(now["di-berkas"].responses, merged(3, 1));
  assert.deepEqual(now.berbeda.responses, merged(1, 3));

  await button(page, "Urungkan").click();
  await eventually(async () => {
    const back = await records(page);
    assert.deepEqual(Object.keys(back).sort(), mine.map(({ id }) => id).sort());
    for (const one of mine) assert.deepEqual(said(back[one.id]), said(JSON.parse(before[`dinamika/assessment/${one.id}`])));
  });
});

test("a copy does not affect the stored assessment, and skipped assessments are not imported", async (t) => {
  const page = await site.open(t, { stored: stored([own]) });
  const other = { ...own, revision: 7, responses: { SP1: { level: 4 } } };
  await openFile(page, "a.json", JSON.stringify(other));
  await choose(page, "Cor Satu", "Lewati");
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 0 ditambahkan, 0 digabungkan, 1 dilewati.").waitFor();
  assert.deepEqual(await records(page), { one: own });
  await openFile(page, "a.json", JSON.stringify(other));
  await choose(page, "Cor Satu", "Tambahkan sebagai salinan");
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 1 ditambahkan").waitFor();
  const { one, ...copies } = await records(page);
  assert.deepEqual(one, own);
  assert.deepEqual(Object.values(copies).map(said), [said(other)]);
});

test("several files at once, dropped files and pasted text get the same preview", async (t) => {
  const page = await site.open(t);
  const files = ["Cor Satu", "Cor Dua"].map((name, place) => ({
    name: `${place}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(assessment({ id: `a-${place}`, name }))),
  }));
  await page.getByLabel("Buka file penilaian").setInputFiles(files);
  for (const name of ["Cor Satu", "Cor Dua"]) await choice(page, name).waitFor({ state: "attached" });
  await page.goto(site.url);
  await heading(page, /klaster/i).waitFor();
  const buffer = Buffer.from(JSON.stringify(own));
  await dropFile(page, { name: "jatuh.json", mimeType: "application/json", buffer });
  await page.getByRole("heading", { name: "jatuh.json" }).waitFor();
  await page.goto(site.url);
  await heading(page, /klaster/i).waitFor();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
  }, JSON.stringify(own));
  await page.getByRole("heading", { name: "Teks yang ditempel" }).waitFor();
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 1 ditambahkan").waitFor();
  assert.deepEqual(await records(page), { one: own });
});

const refused = {
  "plain text": ["bukan file", /teks biasa/],
  "a file cut off in the middle": [JSON.stringify(own).slice(0, 200), /terpotong/],
  "a file changed by hand": [JSON.stringify(own).replace(":", ";"), /berubah atau rusak/],
  "an empty file": ["", /kosong/],
  "another kind of file": [JSON.stringify({ ...own, format: "resep" }), /JSON dari program lain/],
  "JSON of another program": ['{"name":"left-pad","version":"1.0.0"}', /JSON dari program lain/],
  "a kind of file to come": [JSON.stringify({ format: "dinamika-calendar", version: 1 }), /jenis yang belum dikenal/],
  "a picture": [Buffer.from("89504e470d0a1a0a", "hex"), /gambar/],
  "a PDF document": ["%PDF-1.7\n", /PDF/],
  "a workbook": ["PK\x03\x04\x14\0[Content_Types].xml", /Excel/],
  "an archive": ["PK\x03\x04\x14\0dinamika.html", /Ekstrak dahulu/],
  "a table": ["nama;umur\nSri;44\n", /tabel \(CSV\)/],
  "a table of ours": ["\ufeffpenilaian;klaster;produk\r\n", /tabel dari Dinamika/],
  "a web page": ["<!doctype html>\n<title>Masuk</title>", /halaman web/],
  "a member's link": [`Ini: https://example.org/#/serahan/${"Q".repeat(60)}`, /jawaban peserta lokakarya/],
  "Latin-1": [Buffer.from(JSON.stringify({ ...own, facilitator: "Andr\xe9" }), "latin1"), /pengodean UTF-8/],
  "a newer version": [JSON.stringify({ ...own, version: 2 }), /Dinamika yang lebih baru/],
  "a newer bundle": [JSON.stringify({ format: "dinamika-bundle", version: 3 }), /Dinamika yang lebih baru/],
  "another instrument": [JSON.stringify({ ...own, instrument: { id: "lain", version: "1" } }), /daftar pertanyaan lain/],
  "an older instrument": [withInstrument("0.0.1"), /daftar pertanyaan lama \(versi 0\.0\.1\)/],
  "a newer instrument": [withInstrument("99.0.0"), /daftar pertanyaan yang lebih baru/],
  "a level off the scale": [JSON.stringify({ ...own, responses: { SP1: { level: 9 } } }), /\(SP1\)/],
  "two answers to one question": [
    JSON.stringify({ ...own, responses: { SP1: { level: 1, unknown: true } } }),
    /\(SP1\)/,
  ],
  "a list without end": [`{"format":"dinamika-bundle","version":1,"assessments":[${"1,".repeat(100_000)}1]}`, /terlalu besar/],
  "a file of more than 20 MB": [" ".repeat(20 * 1024 * 1024 + 1), /terlalu besar/],
};

test("a damaged or foreign file is rejected with an explanation and changes nothing", async (t) => {
  const page = await site.open(t, { stored: stored([own]) });
  const before = await storage(page);
  for (const [kind, [text, words]] of Object.entries(refused)) {
    await openFile(page, "file.json", text);
    const alert = page.getByRole("alert");
    await alert.filter({ hasText: words }).waitFor();
    const said = await alert.innerText();
    assert.match(said, /file\.json: file ini tidak dapat dibuka/, kind);
    assert.match(said, /Tidak ada data yang berubah/, kind);
    assert.equal(await button(page, "Terapkan").count(), 0, kind);
    await openFile(page, "baik.json", JSON.stringify(own));
    await choice(page, "Cor Satu").waitFor();
    assert.equal(await alert.count(), 0, "the old refusal is gone");
  }
  assert.deepEqual(await storage(page), before);
});

test("a file saved as UTF-16 by an old editor opens unchanged", async (t) => {
  const page = await site.open(t);
  const named = { ...own, facilitator: "Siti Nurbayá ✓" };
  await openFile(page, "lama.json", Buffer.from(`\ufeff${JSON.stringify(named)}`, "utf16le"));
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 1 ditambahkan").waitFor();
  assert.deepEqual(await records(page), { one: named });
});

test("answers of a file are there after a reload, whatever else the file claims", async (t) => {
  for (const claim of [{ deleted: true }, { revision: 18446744073709 * 1e6 }, { revision: 2 ** 52 }]) {
    const page = await site.open(t);
    await takeFile(page, "a.json", JSON.stringify({ ...own, ...claim }));
    await page.goto(`${site.url}#/penilaian/one/pertanyaan/${items[0].id}`);
    for (const answer of [4, 3, 1]) await level(page, answer).click();
    await page.getByText(/✓ Tersimpan/).waitFor();
    for (let reload = 0; reload < 2; reload += 1) {
      await page.reload();
      await onQuestion(page, items[0]);
      await eventually(async () => assert.ok(await level(page, 1).isChecked(), JSON.stringify(claim)));
      assert.equal((await records(page)).one.responses[items[0].id].level, 1);
    }
  }
});

test("an import without changes cannot be undone, and the id of a deleted assessment stays reserved", async (t) => {
  const page = await site.open(t, { stored: stored([own]) });
  await openFile(page, "a.json", JSON.stringify(own));
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 0 ditambahkan").waitFor();
  assert.equal(await button(page, "Urungkan").count(), 0);

  await link(page, "Ke beranda").click();
  await unfold(page, "Ganti nama, unduh, hapus");
  await button(page, /^Hapus penilaian/).click();
  await eventually(async () => assert.deepEqual(await records(page), {}));
  const newer = JSON.stringify({ ...own, version: 2 });
  await openFile(page, "b.json", JSON.stringify({ "dinamika/assessment/one": newer }));
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 1 ditambahkan").waitFor();
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.deepEqual((await records(page)).one?.responses, own.responses));
  assert.ok(Object.values(await storage(page)).includes(newer), "what cannot be read is kept beside it");
});

test("a truncated bundle is reported", async (t) => {
  const page = await site.open(t);
  const bundle = { format: "dinamika-bundle", version: 1, made: "", assessments: [own], manifest: [{ id: "one" }, { id: "two" }] };
  await openFile(page, "semua.json", JSON.stringify(bundle));
  await page.getByRole("status").filter({ hasText: "File ini tidak utuh" }).waitFor();
  await choice(page, "Cor Satu").waitFor();
});

test("markup in names and evidence is shown as text", async (t) => {
  const markup = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
  const hostile = assessment({ id: "x", name: markup, answers: allAt(3) });
  hostile.cluster.product = markup;
  hostile.responses.SP1.evidence = markup;
  hostile.responses.SP1.alternatives = [{ level: 1, evidence: markup }];
  const page = await site.open(t);
  await openFile(page, `${markup}.json`, JSON.stringify(hostile));
  await page.getByText(markup, { exact: true }).first().waitFor();
  await button(page, "Terapkan").click();
  await link(page, "Ke beranda").click();
  for (const at of ["", "#/penilaian/x/profil", "#/penilaian/x/pertanyaan/SP1", "#/penilaian/x/periksa", "#/penilaian/x/hasil"]) {
    await page.goto(site.url + at);
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(await page.locator("img, main script").count(), 0, at);
    assert.equal(await page.evaluate(() => window.hit), undefined, at);
  }
});

test("unknown keys survive opening, changing and downloading", async (t) => {
  const foreign = structuredClone(own);
  foreign.catatan_dinas = { nomor: [1, 2.5, "tiga"] };
  foreign.cluster.koordinat = "-7,6; 110,6";
  foreign.instrument.dipakai_di = "Klaten";
  foreign.responses.SP1.foto = "sp1.jpg";
  foreign.participants = [{ role: "officer", count: 3, hadir: true }];
  const page = await site.open(t);
  await takeFile(page, "a.json", JSON.stringify(foreign));
  await link(page, "Lanjutkan").click();
  await onQuestion(page, items[0]);
  await level(page, 4).click();
  const { text } = await downloaded(page, () => page.keyboard.press("Control+s"));
  const expected = structuredClone(foreign);
  expected.responses.SP1.level = 4;
  assert.deepEqual(said(JSON.parse(text)), said(expected));
});

test("an opened complete assessment shows its result", async (t) => {
  const page = await site.open(t);
  await takeFile(page, "a.json", JSON.stringify(assessment({ id: "x", answers: allAt(3) })));
  await link(page, "Lihat hasil").click();
  await heading(page, stage(3).name.id).waitFor();
  assert.deepEqual(answersOf(Object.values(await records(page))[0]), allAt(3));
});
