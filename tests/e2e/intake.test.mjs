import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { handIn, invitation } from "./support/phones.mjs";
import { assessment, records } from "./support/records.mjs";
import { button, eventually, heading } from "./support/steps.mjs";
import { blank } from "./support/workshop.mjs";

// Hand-ins that reach the facilitator changed, by mail or as a file.
const site = await start();
after(site.close);
const skipped = new URL(site.url).protocol === "file:" && "no phone can open a file of another device";

const answers = Object.fromEntries(items.map(({ id }, place) => [id, place % 5]));
const within = (link) => `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02&reserved=0`;
const broken = (text, end = "\n") => text.match(/.{1,76}/g).join(end);
const ways = {
  broken: (link) => broken(`Ini jawaban saya: ${link}`),
  "broken and quoted": (link) => `> ${broken(link, "\n> ")}\n> Terima kasih`,
  "quoted-printable": (link) => broken(`Jawaban=3D ${link}`, "=\r\n"),
  "within another link": within,
  "within another link twice, broken": (link) => broken(within(within(link))),
};

test("links changed by mail programs are received once each", { skip: skipped, timeout: 180_000 }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const sent = await handIn(t, site, { code, answers, name: "Bu Sri" });
  const taken = page.getByRole("status").getByText(/diterima/);
  for (const [way, change] of [...Object.entries(ways), ["all at once", (link) => Object.values(ways).map((one) => one(link)).join("\n\n")]]) {
    await page.getByLabel("Tautan yang ditempel").fill(change(sent));
    await button(page, "Terima").click();
    await eventually(async () => assert.deepEqual(await taken.allInnerTexts(), ["1 jawaban diterima."], way));
    assert.equal(await page.getByRole("status").getByText("rusak").count(), 0, way);
    await button(page, "Keluarkan: Bu Sri").click();
    await page.getByText("Belum ada yang menyerahkan").waitFor();
    await page.reload();
  }
});

test("a rewritten address opens the original", { skip: skipped, timeout: 180_000 }, async (t) => {
  const page = await site.open(t, { stored: blank("Kuningan") });
  const { code } = await invitation(page, site);
  const link = await handIn(t, site, { code, answers, name: "Pak Budi" });
  const [start, route] = link.split("#");
  for (const changed of [encodeURIComponent(route), `${route.slice(0, 60)}%3E%20${route.slice(60)}?utm_source=mail`]) {
    const tab = await page.context().newPage();
    await tab.goto(`${start}#${changed}`);
    await tab.getByText("Dari: Pak Budi").waitFor();
    await tab.close();
  }
  const member = await site.open(t, { at: `#%2Fpeserta%2F${code}%20` });
  await heading(member, "Anda diundang ikut menilai Kuningan").waitFor();
});

test("a file without a hand-in is identified, and the others are received", { skip: skipped, timeout: 180_000 }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const link = await handIn(t, site, { code, answers, name: "Bu Sri" });
  const before = await records(page);
  const file = (name, contents, mimeType = "application/octet-stream") => ({ name, mimeType, buffer: Buffer.from(contents) });
  await page.getByLabel("Foto kode atau file jawaban").setInputFiles([
    file("kosong.txt", ""),
    file("rekap.xlsx", "PK\x03\x04…[Content_Types].xml"),
    file("cetak.pdf", "%PDF-1.7\n"),
    file("lama.txt", Buffer.from("Jawaban Andr\xe9 ada", "latin1"), "text/plain"),
    file("penilaian.json", JSON.stringify(assessment({ id: "a", name: "Cor" })), "application/json"),
    file("rencana.json", JSON.stringify({ format: "dinamika-plan", version: 1, cluster: "c", actions: [] }), "application/json"),
    file("pesan.txt", Buffer.from(`\ufeffIni: ${link}\n`, "utf16le"), "text/plain"),
    file("foto.png", await page.locator("h1").screenshot(), "image/png"),
  ]);
  for (const words of [
    /^1 jawaban diterima/,
    /^kosong\.txt: .*kosong/,
    /^rekap\.xlsx: .*Excel/,
    /^cetak\.pdf: .*PDF/,
    /^lama\.txt: .*UTF-8/,
    /^penilaian\.json: Ini file penilaian atau rencana/,
    /^rencana\.json: Ini file penilaian atau rencana/,
    /^foto\.png: Tidak ada jawaban yang terbaca di gambar ini/,
  ]) {
    await page.getByRole("status").getByText(words).waitFor();
  }
  assert.equal(await page.getByText(/^pesan\.txt/).count(), 0);
  await page.getByText("Bu Sri").waitFor();
  assert.deepEqual(await records(page), before, "no answer of the assessment has changed");
});
