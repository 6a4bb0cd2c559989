import assert from "node:assert/strict";
import { after, test } from "node:test";
import { laptop, phone, projector, start } from "./support/browser.mjs";
import { allAt, items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { eventually, inItsFont, level, onQuestion, unfold } from "./support/steps.mjs";

// The question and the most common answers are on the first screen, without scrolling.
const site = await start();
after(site.close);

const before = assessment({ id: "before", cluster: "c", date: "2025-03-02", answers: allAt(1) });
const now = assessment({ id: "one", cluster: "c", answers: { SP1: 1 } });
const at = (item) => `#/penilaian/one/pertanyaan/${item.id}`;

/** The parts of the question and its first three levels that are off the page or below the next button. */
const hidden = (page) =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const bar = document.querySelector(".go");
    const end = getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect().top : innerHeight;
    const first = [document.querySelector("h1"), ...[...document.querySelectorAll("label:has(input)")].slice(0, 3)];
    const boxes = first.map((one) => one.getBoundingClientRect());
    return boxes
      .map(({ top, bottom, left, right }, place) => ({ place, top, bottom, left, right }))
      .filter(({ top, bottom, left, right }) => top < 0 || left < 0 || right > innerWidth || bottom > end);
  });

const sizes = {
  "a phone": { viewport: phone, hasTouch: true, isMobile: true },
  "a phone with large text": { viewport: phone, hasTouch: true, isMobile: true, text_size: "large" },
  "a projector": { viewport: projector, theme: "projector" },
  "a projector with large text": { viewport: projector, theme: "projector", text_size: "large" },
  "a laptop": { viewport: laptop },
  "a laptop with large text": { viewport: laptop, text_size: "large" },
};

for (const [name, { theme = "light", text_size = "normal", ...options }] of Object.entries(sizes)) {
  for (const locale of ["id", "en"]) {
    // Without the answers of before there is less on the page, arranged in the same way.
    for (const show_previous of text_size === "normal" && locale === "id" ? [false, true] : [true]) {
      const kind = show_previous ? "with the answers of before" : "answered here and now";
      test(`${name}, ${locale}, ${kind}: every question and its first three levels fit`, async (t) => {
        const settings = { theme, text_size, locale, show_previous };
        const page = await site.open(t, { ...options, at: at(items[0]), stored: stored([before, now], settings) });
        await onQuestion(page, items[0], locale);
        await inItsFont(page);
        // So that the header is at its fullest.
        await level(page, 1).check();
        await level(page, 2).check();
        for (const item of items) {
          await page.evaluate((hash) => (location.hash = hash), at(item));
          await onQuestion(page, item, locale);
          assert.deepEqual(await hidden(page), [], item.id);
        }
      });
    }
  }
}

const rule = (page) => page.locator("details").filter({ hasText: "Pilih tingkat tertinggi" });
const isOpen = (page) => rule(page).evaluate((one) => one.open);

test("the rating rule is open at the first question only, and only if there is room", async (t) => {
  const page = await site.open(t, { at: at(items[0]), stored: stored([now]) });
  await onQuestion(page, items[0]);
  assert.equal(await isOpen(page), true);
  await page.getByText("Tingkat 4 juga melihat tahun sebelumnya").waitFor();
  await page.getByRole("button", { name: "Lanjut" }).click();
  await onQuestion(page, items[1]);
  await eventually(async () => assert.equal(await isOpen(page), false));
  await unfold(page, "Pilih tingkat tertinggi yang seluruh uraiannya terpenuhi di klaster ini.");
  await page.getByText("Tingkat 4 juga melihat tahun sebelumnya").waitFor();

  const small = await site.open(t, { at: at(items[0]), viewport: phone, hasTouch: true, stored: stored([now]) });
  await onQuestion(small, items[0]);
  await small.getByText("Pilih tingkat tertinggi yang seluruh uraiannya terpenuhi di klaster ini.").waitFor();
  assert.equal(await isOpen(small), false);
});

test("the line above a question states the period it refers to; screen readers hear it in the question", async (t) => {
  const page = await site.open(t, { at: at(items[0]), viewport: phone, hasTouch: true, stored: stored([now]) });
  await onQuestion(page, items[0]);
  await page.getByText("Spesialisasi · pertanyaan 1 dari 29").waitFor();
  await page.getByText("12 bulan terakhir", { exact: false }).first().waitFor();
  const shown = await page.locator("h1 .sentence").innerText();
  assert.match(shown, /^Seberapa luas anggota/i);
  assert.equal(await page.getByRole("group", { name: items[0].question.id }).count(), 1);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByText("last 12 months").first().waitFor();
});
