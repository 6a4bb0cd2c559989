import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { projector, start } from "./support/browser.mjs";
import { allAt, items, stage } from "./support/instrument.mjs";
import { answersOf, assessment, records, stored } from "./support/records.mjs";
import { button, eventually, field, heading, level, link, onQuestion, unfold } from "./support/steps.mjs";
import { installed } from "./support/translator.mjs";
import { base, onVote, voteOn } from "./support/workshop.mjs";

const site = await start();
after(site.close);

const question = (item) => `#/penilaian/one/pertanyaan/${item.id}`;
const blank = stored([assessment({ id: "one" })]);
const [first, second] = items;

/** The visible text by words: line breaks depend on the style, which such software changes as well. */
const shown = (page) => page.evaluate(() => document.body.innerText.split(/\s+/).filter(Boolean));

/** Scenarios by content: the start, and actions, after each of which the page is checked. */
const plays = {
  "questions, counts and the saved line": {
    at: question(first),
    stored: blank,
    ready: (page) => onQuestion(page, first),
    acts: [
      (page) => level(page, 3).click(),
      (page) => level(page, 1).click(),
      (page) => button(page, "Lanjut").click(),
      (page) => page.getByRole("radio", { name: "Tidak tahu" }).click(),
      (page) => field(page, "Bukti").fill("Nota"),
      (page) => button(page, "Urungkan").click(),
      (page) => page.goBack(),
      (page) => button(page, "English").click(),
      (page) => button(page, "Next").click(),
      (page) => button(page, "Indonesia").click(),
    ],
  },
  "a vote by hands, revealed and agreed": {
    at: voteOn(first),
    stored: blank,
    viewport: projector,
    ready: (page) => onVote(page, first),
    acts: [
      (page) => page.keyboard.press("2"),
      (page) => page.keyboard.press("2"),
      (page) => page.keyboard.press("3"),
      (page) => page.keyboard.press("Backspace"),
      (page) => page.keyboard.press("u"),
      (page) => button(page, "Buka hasil").click(),
      (page) => button(page, "Sepakati").click(),
      (page) => button(page, "Sepakati").click(),
      (page) => button(page, "Pertanyaan berikutnya").first().click(),
      (page) => page.keyboard.press("4"),
    ],
  },
  "a secret vote": {
    at: base,
    stored: blank,
    ready: (page) => heading(page, "Lokakarya").waitFor(),
    acts: [
      (page) => page.getByRole("radio", { name: /Rahasia/ }).check(),
      (page) => page.getByRole("link", { name: "Mulai lokakarya" }).click(),
      (page) => page.keyboard.press("2"),
      (page) => page.keyboard.press("Enter"),
      (page) => page.keyboard.press("3"),
    ],
  },
  "a result with levels tried out": {
    at: "#/penilaian/one/hasil",
    stored: stored([assessment({ id: "one", answers: { ...allAt(2), SP2: "unknown" } })]),
    ready: (page) => heading(page, /./).waitFor(),
    acts: [
      (page) => unfold(page, "Ubah tingkat"),
      (page) => page.getByLabel(first.title.id).selectOption("0"),
      (page) => page.getByLabel(first.title.id).selectOption("4"),
      (page) => button(page, "English").click(),
    ],
  },
  "a profile with errors, and the home page": {
    at: "#/penilaian/one/profil",
    stored: stored([assessment({ id: "one" }), assessment({ id: "two", name: "Kuningan", answers: { SP1: 3 } })]),
    ready: (page) => heading(page, "Profil klaster").waitFor(),
    acts: [
      (page) => field(page, "Nama klaster").fill(""),
      (page) => button(page, "Lanjut ke pertanyaan").click(),
      (page) => field(page, "Nama klaster").fill("Klaster Baru"),
      (page) => button(page, "Lanjut ke pertanyaan").click(),
      (page) => link(page, "Beranda").click(),
      (page) => unfold(page.locator("article").first(), "Ganti nama"),
      (page) => button(page, "English").click(),
    ],
  },
};

async function opened(t, { at, stored: records, ready, viewport }, prepare) {
  const page = await site.open(t, {
    at,
    stored: records,
    viewport,
    prepare: async (context) => {
      await context.clock.setFixedTime("2026-11-27T03:00:00Z");
      await prepare?.(context);
    },
  });
  await ready(page);
  return page;
}

for (const [software, prepare] of Object.entries(installed)) {
  describe(`on a page changed by ${software}`, () => {
    test("the question shown is the one answered", async (t) => {
      const page = await opened(t, { at: question(first), stored: blank, ready: (it) => onQuestion(it, first) }, prepare);
      const given = {};
      for (const [place, item] of items.entries()) {
        await eventually(async () => assert.ok(page.url().endsWith(item.id)));
        await eventually(async () => assert.deepEqual((await page.locator("h1").allTextContents()).at(0), item.question.id));
        given[item.id] = place % 5;
        await page.locator("label", { hasText: item.anchors[place % 5].id }).click();
        await button(page, "Lanjut").click();
      }
      await eventually(async () => assert.deepEqual(answersOf((await records(page)).one), given));
    });

    for (const [name, play] of Object.entries(plays)) {
      test(`${name} read the same as without it`, async (t) => {
        const [plain, changed] = [await opened(t, play), await opened(t, play, prepare)];
        for (const [place, act] of [() => {}, ...play.acts].entries()) {
          await act(plain);
          await act(changed);
          await eventually(async () => assert.deepEqual(await shown(changed), await shown(plain), `after act ${place}`));
          assert.equal(new URL(changed.url()).hash, new URL(plain.url()).hash);
        }
      });
    }
  });
}
