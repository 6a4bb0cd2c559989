import assert from "node:assert/strict";
import { after, test } from "node:test";
import { meet, part, prepared } from "./support/apart.mjs";
import { start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, onlyRecord, stored } from "./support/records.mjs";
import { button, eventually, field, level, onQuestion } from "./support/steps.mjs";
import { begin, blank, onVote, reveal, voteOn } from "./support/workshop.mjs";

// Two tabs store several changes each before they are notified of each other: all changes are kept.
const site = await start();
after(site.close);

const question = (item) => `#/penilaian/one/pertanyaan/${item.id}`;

/** Two tabs at this address; neither knows what the other stores. */
async function twoTabs(t, at, entries, ready) {
  const page = await site.open(t, { at, stored: entries, prepare: prepared });
  const other = await page.context().newPage();
  await other.goto(page.url());
  for (const tab of [page, other]) await ready(tab);
  for (const tab of [page, other]) await part(tab);
  return { page, other };
}

async function answer(page, numerals, from = 0) {
  for (const [place, numeral] of numerals.entries()) {
    await onQuestion(page, items[from + place]);
    if (numeral !== undefined) await level(page, numeral).click();
    if (place + 1 < numerals.length) await button(page, "Lanjut").click();
  }
}

test("all answers given in two tabs are kept", async (t) => {
  const entries = stored([assessment({ id: "one", answers: { [items[0].id]: 4 } })]);
  const { page, other } = await twoTabs(t, question(items[0]), entries, (tab) => onQuestion(tab, items[0]));
  await answer(page, [undefined, 1, 2]);
  await answer(other, [undefined, undefined, undefined, 3, 2, 1, 0]);
  // Every letter increases the revision.
  await field(page, "Bukti").pressSequentially("Daftar");
  for (const tab of [other, page]) await meet(tab);
  await eventually(async () => {
    const { responses } = await onlyRecord(page);
    const given = items.slice(0, 7).map(({ id }) => responses[id]?.level);
    assert.deepEqual(given, [4, 1, 2, 3, 2, 1, 0]);
    assert.equal(responses[items[2].id].evidence, "Daftar");
    for (const { id } of items.slice(0, 7)) assert.equal(responses[id].alternatives, undefined, "nothing is left to decide");
  });
});

test("of conflicting answers in two tabs both are kept, however many changes follow", async (t) => {
  const entries = stored([assessment({ id: "one" })]);
  const { page, other } = await twoTabs(t, question(items[0]), entries, (tab) => onQuestion(tab, items[0]));
  await answer(page, [1]);
  await answer(other, [3, 2, 2, 2]);
  for (const tab of [page, other]) await meet(tab);
  await eventually(async () => {
    const { responses } = await onlyRecord(page);
    const first = responses[items[0].id];
    assert.deepEqual([first.level, first.alternatives?.[0].level].sort(), [1, 3]);
    for (const { id } of items.slice(1, 4)) assert.equal(responses[id].level, 2);
  });
});

test("hands counted in two tabs are added", async (t) => {
  const page = await site.open(t, { stored: blank(), prepare: prepared });
  await begin(page, site, /Angkat tangan/);
  await page.keyboard.press("0");
  await page.getByText("1 suara · putaran 1").waitFor();
  const other = await page.context().newPage();
  await other.goto(`${site.url}${voteOn(items[0])}`);
  await onVote(other, items[0]);
  await other.getByText("1 suara · putaran 1").waitFor();
  for (const tab of [page, other]) await part(tab);
  for (const [tab, key] of [
    [page, "1"],
    [other, "3"],
  ]) {
    for (let hand = 1; hand <= 20; hand += 1) {
      await tab.keyboard.press(key);
      await tab.getByText(`${1 + hand} suara · putaran 1`).waitFor();
    }
  }
  for (const tab of [page, other]) await meet(tab);
  for (const tab of [page, other]) await tab.getByText("41 suara · putaran 1").waitFor();
  await reveal(page);
  await page.locator(".said").waitFor();
  const [round] = (await onlyRecord(page)).responses[items[0].id].group.rounds;
  assert.deepEqual(round.levels, { 0: 1, 1: 20, 3: 20 });
});
