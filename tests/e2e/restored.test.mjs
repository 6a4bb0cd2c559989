import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { item } from "./support/instrument.mjs";
import { answersOf, assessment, onlyRecord, stored } from "./support/records.mjs";
import { button, eventually, heading, level, onQuestion, unfoldSittings } from "./support/steps.mjs";

// An earlier version is brought back while another tab has written since: both tabs then show that version.
const site = await start();
after(site.close);

const one = stored([assessment({ id: "one", cluster: "c", answers: { KB1: 3 } })]);

/** Brings the oldest of so many versions back. */
async function bringBack(page, hash, count) {
  await page.evaluate((hash) => (location.hash = hash), hash);
  const choices = button(page, "Kembalikan versi ini");
  await eventually(async () => {
    await unfoldSittings(page);
    assert.equal(await choices.count(), count);
  });
  await choices.last().click();
}

test("an assessment", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/pertanyaan/SP1", stored: one });
  const other = await page.context().newPage();
  await other.goto(`${site.url}#/penilaian/one/pertanyaan/SP2`);
  await onQuestion(page, item("SP1"));
  await onQuestion(other, item("SP2"));
  await level(page, 4).click();
  await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(page)), { KB1: 3, SP1: 4 }));
  await level(other, 0).click();
  await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(page)), { KB1: 3, SP1: 4, SP2: 0 }));
  await bringBack(page, "#/penilaian/one/versi", 2);
  // The other tab follows, and has nothing to add.
  await eventually(async () => assert.equal(await level(other, 0).isChecked(), false));
  assert.deepEqual(answersOf(await onlyRecord(other)), { KB1: 3 });
});

test("a plan", async (t) => {
  const plan = { format: "dinamika-plan", version: 1, cluster: "c", revision: 1, changed: "2026-03-02T03:00:00.000Z", actions: [{ id: "a", title: "Oven" }, { id: "b", title: "Katalog" }] };
  const list = "#/klaster/c/rencana";
  const page = await site.open(t, { at: list, stored: { ...one, "dinamika/plan/c": JSON.stringify(plan) } });
  const other = await page.context().newPage();
  await other.goto(`${site.url}${list}`);
  for (const tab of [page, other]) await heading(tab, "Rencana aksi").waitFor();
  const actions = (tab) => tab.locator(".plan-action h3").allInnerTexts();
  await button(other, "Hapus Oven").click();
  for (const tab of [page, other]) await eventually(async () => assert.deepEqual(await actions(tab), ["Katalog"]));
  await bringBack(page, `${list}/versi`, 1);
  await eventually(async () => assert.deepEqual(await actions(other), ["Oven", "Katalog"]));
  const stored = await page.evaluate(() => JSON.parse(localStorage.getItem("dinamika/plan/c")).actions.map(({ title }) => title));
  assert.deepEqual(stored, ["Oven", "Katalog"]);
});
