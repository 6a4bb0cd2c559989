import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, item, stage } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, focused, heading, inWords } from "./support/steps.mjs";

const site = await start();
after(site.close);

const one = (answers, date = "2026-03-02") => stored([assessment({ id: "one", name: "Cor Satu", date, answers })]);
const allowed = { permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

/** Copies, and gives back the lines on the clipboard. */
async function copy(page, name = "Bagikan", said = "Ringkasan disalin") {
  await button(page, name).click();
  await page.getByRole("status").filter({ hasText: said }).waitFor();
  return (await clipboard(page)).split("\n");
}

test("at most ten plain lines: cluster, date, stage, obstacle, steps and the status note", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: one({ ...allAt(2), SP1: 1 }), ...allowed });
  await heading(page, stage(1).name.id).waitFor();
  const lines = await copy(page);
  assert.ok(lines.length <= 10, `${lines.length} lines`);
  assert.deepEqual(
    lines,
    lines.filter((line) => line.trim() && !/[<>*_#|]/.test(line)),
    "plain lines only",
  );
  const text = lines.join("\n");
  for (const part of [
    "Cor Satu",
    inWords("2026-03-02"),
    `Tahap: ${stage(1).name.id} (tahap 1)`,
    `Penghambat utama: ${item("SP1").title.id}`,
    "Langkah 1: ",
    "belum divalidasi",
  ]) {
    assert.ok(text.includes(part), `${part} is missing:\n${text}`);
  }
});

test("the summary follows the language, and never names a stage on too few answers", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: one({ KB1: 4 }), ...allowed });
  await button(page, /English/).click();
  const lines = await copy(page, "Share", "The summary was copied");
  assert.ok(lines.length <= 10);
  const text = lines.join("\n");
  assert.match(text, /The stage cannot be determined yet/);
  assert.ok(text.includes(inWords("2026-03-02", "en-GB")));
  for (const rank of [1, 2, 3, 4]) assert.ok(!text.includes(`${stage(rank).name.en} (stage`), text);
  assert.match(text, /not validated/);
});

test("at the top stage the summary says so", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: one(allAt(4)), ...allowed });
  const lines = await copy(page);
  assert.ok(lines.length <= 10);
  assert.ok(lines.join("\n").includes(`Tahap: ${stage(4).name.id} (tahap 4)`));
  assert.ok(lines.includes("Semua syarat terpenuhi"));
});

test("where the browser denies copying, the text itself is shown to copy", async (t) => {
  const page = await site.open(t, {
    at: "#/contoh/ceper/hasil",
    prepare: (context) =>
      context.addInitScript(() => {
        const writeText = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
        Object.defineProperty(Navigator.prototype, "clipboard", { get: () => ({ writeText }) });
      }),
  });
  await button(page, "Bagikan").click();
  const status = page.getByRole("status").filter({ hasText: "tidak mengizinkan penyalinan" });
  await status.waitFor();
  const text = page.getByRole("textbox", { name: "Ringkasan" });
  assert.ok((await text.inputValue()).split("\n").length <= 10);
  assert.ok((await text.inputValue()).includes(`Tahap: ${stage(1).name.id}`));
  assert.equal(await page.getByText("Ringkasan disalin").count(), 0);
  await text.focus();
  await focused(text);
});
