import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, item, stage } from "./support/instrument.mjs";
import { assessment, records, stored } from "./support/records.mjs";
import { button, eventually, field, focused, heading, level, link, onQuestion, unfold } from "./support/steps.mjs";

const site = await start();
after(site.close);

const language = (page) => page.evaluate(() => document.documentElement.lang);
const one = (answers = {}) => stored([assessment({ id: "one", answers })]);

test("switching during a question keeps everything and the focus", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/pertanyaan/KB2", stored: one({ SP1: 4 }) });
  const asked = item("KB2");
  await onQuestion(page, asked);
  assert.equal(await language(page), "id");
  await level(page, 2).click();
  await field(page, "Bukti").fill("Nota pembelian");
  await unfold(page, "Tambah catatan");
  await field(page, "Catatan").fill("Tanya koperasi");
  const before = await records(page);

  await button(page, /English/).click();
  await onQuestion(page, asked, "en");
  await eventually(async () => assert.equal(await language(page), "en"));
  await focused(button(page, /English/));
  assert.equal(await button(page, /English/).getAttribute("aria-pressed"), "true");
  assert.equal(await button(page, /Indonesia/).getAttribute("aria-pressed"), "false");
  assert.ok(await level(page, 2).isChecked());
  assert.ok(await page.getByRole("radio", { name: asked.anchors[2].en }).isChecked());
  assert.equal(await field(page, "Evidence").inputValue(), "Nota pembelian");
  assert.equal(await field(page, "Note").inputValue(), "Tanya koperasi");
  assert.deepEqual(await records(page), before, "the language is no part of an assessment");
  await page.getByText("question 6 of 29").waitFor();

  await page.reload();
  await onQuestion(page, asked, "en");
  await button(page, /Indonesia/).click();
  await onQuestion(page, asked);
  await eventually(async () => assert.equal(await language(page), "id"));
  await focused(button(page, /Indonesia/));
});

test("switching on the result keeps the what-if levels", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: one(allAt(2)) });
  const tried = item("SP1");
  await unfold(page, "Ubah tingkat");
  await page.getByLabel(tried.title.id).selectOption("0");
  await page.getByText(`Dengan perubahan ini: ${stage(1).name.id}`).waitFor();
  await button(page, /English/).click();
  await heading(page, stage(2).name.en).waitFor();
  await focused(button(page, /English/));
  await page.getByText(`With these changes: ${stage(1).name.en}`).waitFor();
  await unfold(page, "Change levels");
  assert.equal(await page.getByLabel(tried.title.en).inputValue(), "0");
});

test("every screen and its title are in the chosen language", async (t) => {
  const page = await site.open(t, { stored: one(allAt(2)), locale: "en-GB" });
  assert.equal(await language(page), "en", "the browser's language comes first");
  for (const [at, title] of [
    ["#/", "Your clusters"],
    ["#/penilaian/one/profil", "Cluster profile"],
    ["#/penilaian/one/pertanyaan/SP1", item("SP1").question.en],
    ["#/penilaian/one/periksa", "Check your answers"],
    ["#/penilaian/one/hasil", stage(2).name.en],
    ["#/pengaturan", "Data & settings"],
    ["#/tentang", /About/],
    ["#/tidak-ada", "Page not found"],
  ]) {
    await page.goto(site.url + at);
    await heading(page, title).waitFor();
    // Titles of sources stay in their own language.
    const words = await page.evaluate(() => {
      document.querySelector(".sources")?.remove();
      return document.body.innerText;
    });
    assert.doesNotMatch(words, /\b(yang|dengan|Lanjut|Kembali|Beranda|Pengaturan)\b/, at);
  }
});

test("a browser in a third language gets Indonesian", async (t) => {
  const page = await site.open(t, { locale: "de-DE" });
  await button(page, "Mulai penilaian").waitFor();
  assert.equal(await language(page), "id");
});

test("the settings page switches the language as well", async (t) => {
  const page = await site.open(t, { at: "#/pengaturan", stored: one() });
  // Not `check`: the new language recreates the page and the field.
  await page.getByRole("group", { name: "Bahasa" }).getByRole("radio", { name: "English" }).click();
  await heading(page, "Data & settings").waitFor();
  const chosen = page.getByRole("group", { name: "Language" }).getByRole("radio", { name: "English", checked: true });
  await chosen.waitFor();
  await page.waitForFunction((field) => field === document.activeElement, await chosen.elementHandle());
  await link(page, "Home").click();
  await link(page, "Continue").waitFor();
});
