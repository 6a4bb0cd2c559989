import assert from "node:assert/strict";
import { after, test } from "node:test";
import { projector, start } from "./support/browser.mjs";
import { item, items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, inItsFont } from "./support/steps.mjs";
import { base, onVote, outOfView, voteOn } from "./support/workshop.mjs";

// The vote page fits the screen without scrolling, for every question, language and theme, at each step of a vote.
const site = await start();
after(site.close);

const wide = { width: 1280, height: 720 };
// Those with the longest question, the longest descriptions, and the most answers.
const longest = ["SP1", "DL3"].map(item);
const looks = [
  { theme: "projector", viewport: projector, asked: items, kinds: ["of one mind", "split"] },
  { theme: "light", viewport: wide, asked: longest, kinds: ["split"] },
  { theme: "dark", viewport: wide, asked: longest, kinds: ["of one mind"] },
];
const words = {
  id: { reveal: "Buka hasil", agree: "Sepakati", again: "Pungut suara lagi", back: "Kembali ke hasil suara", next: "Pertanyaan berikutnya" },
  en: { reveal: "Open the result", agree: "Agree", again: "Vote again", back: "Back to the votes", next: "Next question" },
};
const votes = { "of one mind": { 1: 12, 2: 70, 3: 30, 4: 8 }, split: { 0: 24, 1: 24, 2: 24, 3: 24, 4: 24 } };
const reason = "Dua pasang bengkel sudah berbagi tahap kerja, dan notanya ada";

/** A cluster in which every question has a round that is open, with what the group made of it. */
function opened(levels, more) {
  const record = assessment({ name: "Klaster Uji" });
  for (const { id } of items) record.responses[id] = { group: { rounds: [{ voting: "hands", levels, unknown: 3 }], ...more } };
  return record;
}

const question = (page) => page.getByRole("heading", { level: 1 });
const rows = (page) => page.locator(".choice-row");
const said = (page) => page.locator(".said");
const fields = (page) => page.locator(".agreeing textarea");

/** Whether every description stands in one line, and whether all of it can be read. */
const anchors = (page) =>
  page.locator(".choice-row .anchor").evaluateAll((all) => {
    const lines = (one) => Math.round(one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight));
    return { lines: Math.max(...all.map(lines)), isCut: all.some((one) => one.clientWidth < one.scrollWidth) };
  });

/** Goes through these questions of a cluster and checks each. */
async function each(t, { theme, viewport, asked }, locale, record, check) {
  const page = await site.open(t, { viewport, stored: stored([record], { theme, locale }), at: voteOn(asked[0]) });
  await onVote(page, asked[0], locale);
  await inItsFont(page);
  for (const one of asked) {
    await page.evaluate((hash) => (location.hash = hash), voteOn(one));
    await onVote(page, one, locale);
    const see = async (...looked) => {
      assert.deepEqual(await outOfView(page, [question(page), ...looked]), [], one.id);
      assert.equal(await page.evaluate(() => window.scrollY), 0, one.id);
    };
    await check(page, see, one);
  }
}

for (const look of looks) {
  for (const [locale, told] of Object.entries(words)) {
    const name = `${look.viewport.width} × ${look.viewport.height}, ${look.theme}, ${locale}`;

    test(`${name}: before opening, with hands`, { timeout: 120_000 }, (t) =>
      each(t, look, locale, assessment({}), (page, see) => see(rows(page), button(page, told.reveal))));

    for (const kind of look.kinds) {
      const levels = votes[kind];

      test(`${name}: opened, votes ${kind}, descriptions in one line and whole`, { timeout: 120_000 }, (t) =>
        each(t, look, locale, opened(levels), async (page, see, one) => {
          const shown = [rows(page), said(page), button(page, told.agree), button(page, told.again)];
          await said(page).waitFor();
          await see(...shown);
          assert.equal((await anchors(page)).lines, 1, one.id);
          await page.keyboard.press("l");
          await eventually(async () => assert.equal((await anchors(page)).isCut, false, one.id));
          await see(...shown);
        }));

      test(`${name}: agreeing is a second step in the same place, votes ${kind}`, { timeout: 120_000 }, (t) =>
        each(t, { ...look, asked: longest }, locale, opened(levels), async (page, see) => {
          const shown = [page.locator(".agree-choices label"), page.locator(".described"), said(page), fields(page)];
          await button(page, told.agree).click();
          await fields(page).first().waitFor();
          await see(...shown, button(page, told.agree), button(page, told.back));
          await page.getByRole("radio", { name: /^4\./ }).check();
          await button(page, told.agree).click();
          await page.locator("#agreement-lacks").waitFor();
          await see(...shown, page.locator("#agreement-lacks"), button(page, told.agree), button(page, told.back));
        }));

      test(`${name}: agreed, votes ${kind}`, { timeout: 120_000 }, (t) =>
        each(t, { ...look, asked: longest }, locale, opened(levels, { agreed: { level: 2 }, reason }), async (page, see) => {
          const next = button(page, told.next).first();
          await see(rows(page), said(page), page.locator(".agreed h2"), next);
        }));
    }
  }
}

for (const locale of ["id", "en"]) {
  test(`projector, ${locale}: every secret ballot`, { timeout: 120_000 }, async (t) => {
    const look = { theme: "projector", viewport: projector, asked: longest };
    const page = await site.open(t, { viewport: projector, stored: stored([assessment({})], { theme: "projector", locale }), at: base });
    const secret = page.getByRole("radio", { name: /^(Rahasia|Secret)/ });
    await secret.check();
    const begin = page.getByRole("link", { name: /^(Mulai lokakarya|Start the workshop)$/ });
    assert.deepEqual(await outOfView(page, [secret, begin]), [], "how to vote, and the way on");
    for (const one of look.asked) {
      await page.goto(site.url + voteOn(one));
      await onVote(page, one, locale);
      await inItsFont(page);
      assert.deepEqual(await outOfView(page, [question(page), page.locator(".ballot")]), [], one.id);
    }
  });
}
