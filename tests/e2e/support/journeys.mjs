import assert from "node:assert/strict";
import { allAt, dimensions, items, stage } from "./instrument.mjs";
import { answersOf, assessment } from "./records.mjs";
import { eventually } from "./steps.mjs";

/*
 * Tests that must pass in every browser, with a minimal driver interface. A journey gets `open(at)`: a page in its own
 * profile, at this address of the app, in an Indonesian browser. The page has these methods:
 *
 *     see(role, name), press(role, name), write(name, text), checked(role, name)   by role and whole accessible name
 *     seeAt(selector), choose(file)                                                elements without a name
 *     reload(), download(act) → { name, text }, evaluate(function)
 */

const [first, second] = items;
const choice = (indicator, numeral, locale = "id") => `${numeral}. ${indicator.anchors[numeral][locale]}`;

/** A question as announced: without its initial clause the sentence has a capital, as on the screen. */
const heading = ({ question }, locale) =>
  question[locale].replace(/^([^,]+, )(.)/, (_, clause, letter) => clause + letter.toUpperCase());

/** The only assessment in the page's storage. */
const record = async (page) => {
  const texts = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith("dinamika/assessment/"))
      .map((key) => localStorage[key]),
  );
  assert.equal(texts.length, 1, `${texts.length} assessments are stored`);
  return JSON.parse(texts[0]);
};

async function begin(page, name) {
  await page.press("button", "Mulai penilaian");
  await page.write("Nama klaster", name);
  await page.press("button", "Lanjut ke pertanyaan");
  await page.see("heading", heading(first, "id"));
}

/** Imports a file. */
async function take(page, file) {
  await page.choose(file);
  await page.press("button", "Terapkan");
  await page.press("link", "Ke beranda");
}

/** Answers two questions, reloads, and continues from the home page. */
async function assessAndReload(open) {
  const page = await open("");
  await begin(page, "Cor Satu");
  await page.press("radio", choice(first, 3));
  await page.press("button", "Lanjut");
  await page.see("heading", heading(second, "id"));
  await page.press("radio", choice(second, 1));
  await page.write("Bukti", "Nota titip ✓");
  await eventually(async () => assert.equal((await record(page)).responses[second.id].evidence, "Nota titip ✓"));
  await page.reload();
  await page.see("heading", heading(second, "id"));
  assert.ok(await page.checked("radio", choice(second, 1)));
  await page.press("link", "Beranda");
  await page.press("link", "Lanjutkan");
  await page.see("heading", heading(second, "id"));
  assert.deepEqual((await record(page)).responses, {
    [first.id]: { level: 3 },
    [second.id]: { level: 1, evidence: "Nota titip ✓" },
  });
}

/** A complete assessment shows its stage, both charts and their table. */
async function resultWithChart(open) {
  const page = await open("");
  await take(page, { name: "a.json", text: JSON.stringify(assessment({ name: "Cor Dua", answers: allAt(2) })) });
  await page.see("heading", "Cor Dua");
  await page.press("link", "Lihat hasil");
  await page.see("heading", stage(2).name.id);
  // The section is collapsed on a small screen.
  await page.press("link", "Dimensi");
  for (const kind of ["radar", "batang"]) {
    await page.seeAt(`[role=img][aria-label^="Diagram ${kind}"] svg text`);
  }
  await page.see("rowheader", dimensions[0].name.id);
}

/** A file downloaded in one browser opens in another with every answer. */
async function fileOutAndIn(open) {
  const answers = { ...allAt(3), SP3: "unknown", KB1: "not_applicable" };
  const given = assessment({ name: "Cor Tiga", answers });
  const one = await open("");
  await take(one, { name: "a.json", text: `\ufeff${JSON.stringify(given, null, 2)}` });
  await one.press("link", "Lihat hasil");
  const file = await one.download(() => one.press("button", "Unduh"));
  assert.equal(file.name, `dinamika-cor-tiga-${given.date}.json`);

  const other = await open("");
  await take(other, file);
  await other.see("heading", "Cor Tiga");
  assert.deepEqual(answersOf(await record(other)), answers);
}

/** Switching the language keeps the answer, and survives a reload. */
async function language(open) {
  const page = await open("");
  await begin(page, "Cor Empat");
  await page.press("radio", choice(first, 2));
  await page.press("button", "English");
  await page.see("heading", heading(first, "en"));
  assert.ok(await page.checked("radio", choice(first, 2, "en")));
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await page.reload();
  await page.see("heading", heading(first, "en"));
  await page.press("button", "Indonesia");
  await page.see("heading", heading(first, "id"));
  assert.deepEqual(answersOf(await record(page)), { [first.id]: 2 });
}

/** Every journey by name. */
export const journeys = {
  "assess and reload": assessAndReload,
  "result with charts": resultWithChart,
  "file out and in": fileOutAndIn,
  language,
};
