import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button } from "./support/steps.mjs";

// The content of tables is tested with their code; here: that they are downloaded, named and complete.
const site = await start();
after(site.close);

const all = stored([
  assessment({ id: "one", name: '=1+1 "Ceper"; 日本', answers: { SP1: 2, SP2: "unknown" } }),
  assessment({ id: "two", name: "Tegal", answers: {} }),
]);

async function downloaded(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  const text = await readFile(await download.path(), "utf8");
  assert.ok(text.startsWith("\ufeff"), "a byte order mark");
  return { name: download.suggestedFilename(), lines: text.slice(1).trimEnd().split("\r\n") };
}

test("one row per assessment, one row per indicator, and the codebook", async (t) => {
  const page = await site.open(t, { at: "#/pengaturan", stored: all });
  const assessments = await downloaded(page, "Satu baris per penilaian");
  assert.match(assessments.name, /^dinamika-penilaian-\d{4}-\d{2}-\d{2}\.csv$/);
  assert.equal(assessments.lines.length, 3);
  assert.ok(assessments.lines[1].startsWith(`one;"'=1+1 ""Ceper""; 日本";`), assessments.lines[1]);
  const indicators = await downloaded(page, "Satu baris per indikator");
  assert.equal(indicators.lines.length, 1 + 2 * items.length);
  assert.ok(indicators.lines.some((line) => line.endsWith(";terjawab;2;;")));
  const codebook = await downloaded(page, "Arti setiap kolom");
  const columns = [assessments.lines[0], indicators.lines[0]].flatMap((line) => line.split(";"));
  const explained = codebook.lines.slice(1).map((line) => line.split(";"));
  // Those of plans are compared with a plan's table where that is downloaded.
  assert.deepEqual(explained.filter(([file]) => file !== "rencana").map(([, column]) => column), columns);
});

test("in English with the separator of the language; no downloads without assessments", async (t) => {
  const page = await site.open(t, { at: "#/pengaturan", locale: "en-GB", stored: all });
  const { name, lines } = await downloaded(page, "One row per assessment");
  assert.match(name, /^dinamika-assessments-/);
  assert.ok(lines[0].startsWith("assessment,cluster,"));
  const empty = await site.open(t, { at: "#/pengaturan" });
  await empty.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(await button(empty, "Satu baris per penilaian").count(), 0);
});
