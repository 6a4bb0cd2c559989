import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, projector, start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, heading, inItsFont, link } from "./support/steps.mjs";
import { base, begin, blank, cast, onVote, reveal, voteOn } from "./support/workshop.mjs";

// What the room looks at, and what the facilitator does next, stand on the screen without scrolling.
const site = await start();
after(site.close);

const wide = { width: 1280, height: 720 };
const sizeOf = ({ width, height }) => `${width} × ${height}`;

/** What of these is not on the screen as a whole, or lies under something else. */
async function outOfView(page, locators) {
  const hidden = await Promise.all(
    locators.map((locator) =>
      locator.evaluateAll((all) =>
        all
          .filter((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            const isOnScreen = 0 <= left && right <= innerWidth + 0.5 && 0 <= top && bottom <= innerHeight + 0.5;
            const at = (y) => document.elementFromPoint((left + right) / 2, y);
            const isFree = (y) => [one, ...one.querySelectorAll("*")].includes(at(y)) || at(y)?.contains(one);
            return !isOnScreen || !isFree(top + 1) || !isFree(bottom - 1);
          })
          .map((one) => one.textContent.slice(0, 60)),
      ),
    ),
  );
  const counts = await Promise.all(locators.map((locator) => locator.count()));
  return [...counts.flatMap((count, place) => (count ? [] : [`nothing: ${locators[place]}`])), ...hidden.flat()];
}

const scrolled = (page) => page.evaluate(() => window.scrollY);
const question = (page) => page.getByRole("heading", { level: 1 });

/** A cluster in which every question has a round that is open and not agreed. */
function opened(levels) {
  const record = assessment({ name: "Klaster Uji" });
  for (const { id } of items) record.responses[id] = { group: { rounds: [{ voting: "hands", levels, unknown: 1 }] } };
  return stored([record]);
}

for (const viewport of [projector, wide]) {
  test(`${sizeOf(viewport)}: question, answers and the way on stand on the screen while hands are counted`, async (t) => {
    const page = await site.open(t, { viewport, stored: blank(), at: voteOn(items[0]) });
    await onVote(page, items[0]);
    assert.deepEqual(await outOfView(page, [question(page), page.locator(".choice-row"), button(page, "Buka hasil")]), []);
    await page.getByText("Hitung dahulu tangan").waitFor();
    await cast(page, [2, 2, 3], { isSecret: false });
    assert.equal(await page.getByText("Hitung dahulu tangan").count(), 0);
  });

  test(`${sizeOf(viewport)}: opening the result leaves the question and shows every bar, and what comes next`, async (t) => {
    const page = await site.open(t, { viewport, stored: blank(), at: voteOn(items[0]) });
    await onVote(page, items[0]);
    await cast(page, [1, 2, 2, 2, 3, "unknown"], { isSecret: false });
    await reveal(page);
    await page.locator(".said").waitFor();
    await eventually(async () => assert.ok(await page.locator(".said").evaluate((one) => one === document.activeElement)));
    assert.equal(await scrolled(page), 0);
    const looked = [question(page), page.locator(".choice-row"), page.locator(".said"), button(page, "Sepakati")];
    assert.deepEqual(await outOfView(page, looked), []);
    await page.getByText("Usulan: 2", { exact: true }).waitFor();
    await page.keyboard.press("3");
    await page.getByText("Usulan: 3", { exact: true }).waitFor();
  });

  test(`${sizeOf(viewport)}: so it is with every question`, { timeout: 120_000 }, async (t) => {
    const page = await site.open(t, { viewport, stored: opened({ 1: 1, 2: 3, 3: 1 }) });
    for (const item of items) {
      await page.goto(site.url + voteOn(item));
      await onVote(page, item);
      await page.locator(".said").waitFor();
      const looked = [question(page), page.locator(".choice-row"), button(page, "Sepakati"), button(page, "Pungut suara lagi")];
      assert.deepEqual(await outOfView(page, looked), [], item.id);
    }
  });

  test(`${sizeOf(viewport)}: every secret ballot stands on the screen`, async (t) => {
    const page = await site.open(t, { viewport, stored: blank() });
    await begin(page, site, /Rahasia/);
    assert.deepEqual(await outOfView(page, [question(page), page.locator(".ballot")]), []);
  });
}

test("a split vote proposes to listen and vote again before it proposes to agree", async (t) => {
  const page = await site.open(t, { viewport: projector, stored: opened({ 0: 4, 4: 4 }), at: voteOn(items[0]) });
  await onVote(page, items[0]);
  await inItsFont(page);
  const again = button(page, "Pungut suara lagi");
  const hint = page.getByText("Dengarkan alasan");
  assert.deepEqual(await outOfView(page, [question(page), page.locator(".said"), hint, again, button(page, "Sepakati")]), []);
  assert.equal(await again.getAttribute("class"), "button", "the main one");
  await button(page, "Sepakati").click();
  await page.getByRole("alert").filter({ hasText: "Pilih dahulu" }).waitFor();
  await again.click();
  await button(page, "Buka hasil").waitFor();
  assert.equal(await scrolled(page), 0);
});

test("once agreed, the next question is in reach", async (t) => {
  const page = await site.open(t, { viewport: projector, stored: opened({ 2: 4 }), at: voteOn(items[0]) });
  await onVote(page, items[0]);
  await button(page, "Sepakati").click();
  await page.getByText(/^Disepakati: 2/).waitFor();
  assert.deepEqual(await outOfView(page, [page.locator(".agreed h2"), button(page, "Pertanyaan berikutnya").first()]), []);
  await button(page, "Ubah kesepakatan").click();
  await button(page, "Sepakati").waitFor();
  assert.deepEqual(await outOfView(page, [page.getByRole("radio", { name: /^2\./ }), button(page, "Sepakati")]), []);
});

test("on a phone the question stays after opening, with the way on in reach of the thumb", async (t) => {
  const page = await site.open(t, { viewport: phone, hasTouch: true, stored: blank(), at: voteOn(items[0]) });
  await onVote(page, items[0]);
  assert.deepEqual(await outOfView(page, [question(page), button(page, "Buka hasil")]), []);
  await cast(page, [2, 2, 2], { isSecret: false });
  await reveal(page);
  await page.locator(".said").waitFor();
  assert.deepEqual(await outOfView(page, [question(page), page.locator(".choice-row").first(), button(page, "Sepakati")]), []);
});

for (const viewport of [projector, wide, phone]) {
  test(`${sizeOf(viewport)}: how to vote is chosen above the way into the workshop`, async (t) => {
    const page = await site.open(t, { viewport, stored: blank(), at: base });
    await heading(page, "Lokakarya").waitFor();
    const [way, enter] = [page.getByRole("radio", { name: /Rahasia/ }), link(page, "Mulai lokakarya")];
    await way.waitFor();
    await enter.waitFor();
    const bottom = async (one) => (await one.boundingBox()).y + (await one.boundingBox()).height;
    assert.ok((await bottom(way)) <= (await enter.boundingBox()).y);
    if (viewport !== phone) assert.deepEqual(await outOfView(page, [way, enter]), []);
  });
}

test("while a ballot can be taken back, the way to the result is there and says what it waits for", async (t) => {
  const page = await site.open(t, { viewport: projector, stored: blank() });
  await begin(page, site, /Rahasia/);
  const open = button(page, "Buka hasil");
  const recorded = page.getByRole("heading", { name: "Tercatat" });
  const told = [];
  for (const key of ["2", "4", "u", "0"]) {
    await page.keyboard.press(key);
    await recorded.waitFor();
    await page.getByText("Hasil dapat dibuka setelah “Orang berikutnya” ditekan.").waitFor();
    assert.ok(await open.isDisabled());
    assert.deepEqual(await outOfView(page, [open]), []);
    told.push(await page.locator(".recorded").innerText());
    await button(page, "Orang berikutnya").click();
    await page.getByText("Pilih satu.").waitFor();
  }
  assert.equal(new Set(told).size, 1, "it tells nothing of the ballot");
  await eventually(async () => assert.ok(await open.isEnabled()));
});

test("the window of keys opens at its top, each time", async (t) => {
  const page = await site.open(t, { viewport: projector, stored: blank(), at: voteOn(items[0]) });
  await onVote(page, items[0]);
  const window = page.getByRole("dialog", { name: "Tombol" });
  for (const _ of "12") {
    await page.keyboard.press("?");
    await window.waitFor();
    assert.equal(await window.evaluate((one) => one.scrollTop), 0);
    assert.deepEqual(await outOfView(page, [window.getByRole("heading"), window.getByRole("button")]), []);
    await window.evaluate((one) => one.scrollTo(0, one.scrollHeight));
    await page.keyboard.press("Escape");
    await window.waitFor({ state: "hidden" });
  }
});
