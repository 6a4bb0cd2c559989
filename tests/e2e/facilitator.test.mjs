import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, projector, start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, heading, inItsFont, link } from "./support/steps.mjs";
import { base, begin, blank, cast, onVote, outOfView, reveal, voteOn } from "./support/workshop.mjs";

// What the room looks at, and what the facilitator does next, stand on the screen without scrolling.
const site = await start();
after(site.close);

const wide = { width: 1280, height: 720 };
const sizeOf = ({ width, height }) => `${width} × ${height}`;

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
  await page.getByLabel("Alasan", { exact: true }).waitFor();
  await button(page, "Sepakati").click();
  await page.getByRole("alert").filter({ hasText: "Pilih dahulu" }).waitFor();
  await button(page, "Kembali ke hasil suara").click();
  await again.click();
  await button(page, "Buka hasil").waitFor();
  assert.equal(await scrolled(page), 0);
});

test("once agreed, the next question is in reach", async (t) => {
  const page = await site.open(t, { viewport: projector, stored: opened({ 2: 4 }), at: voteOn(items[0]) });
  await onVote(page, items[0]);
  await button(page, "Sepakati").click();
  await page.getByLabel("Alasan", { exact: true }).fill("Nota jasa");
  await button(page, "Sepakati").click();
  await page.getByText(/^Disepakati: 2/).waitFor();
  assert.equal(await scrolled(page), 0);
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

test("the result of a secret vote is opened while the device is handed on, without the next ballot", async (t) => {
  const page = await site.open(t, { viewport: projector, stored: blank() });
  await begin(page, site, /Rahasia/);
  const open = button(page, "Buka hasil");
  const recorded = page.getByRole("heading", { name: "Tercatat" });
  const told = [];
  for (const [before, key] of ["2", "4", "u"].entries()) {
    await page.keyboard.press(key);
    await recorded.waitFor();
    assert.deepEqual(await outOfView(page, [open]), []);
    told.push(await page.locator(".recorded h2, .recorded .lead").allInnerTexts());
    if (before === 2) break;
    await page.getByText("sedikitnya tiga suara").waitFor();
    assert.ok(await open.isDisabled());
    await button(page, "Orang berikutnya").click();
    await page.getByText("Pilih satu.").waitFor();
  }
  assert.equal(new Set(told.map(String)).size, 1, "it tells nothing of the ballot");
  await open.click();
  await page.locator(".said").waitFor();
  assert.equal(await page.getByText("Pilih satu.").count(), 0);
  await page.getByText("3 suara · putaran 1").waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("Pilih satu.").waitFor();
  assert.equal(await button(page, "Tarik kembali suara saya").count(), 0, "nobody takes back what was opened");
});

test("a second press meant for a ballot opens nothing", async (t) => {
  const page = await site.open(t, { viewport: projector, stored: blank() });
  await begin(page, site, /Rahasia/);
  await cast(page, [1, 2], { isSecret: true });
  await page.keyboard.press("3");
  const open = button(page, "Buka hasil");
  await open.waitFor();
  await open.evaluate((one) => one.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 })));
  await page.getByRole("heading", { name: "Tercatat" }).waitFor();
  assert.equal(await page.locator(".said").count(), 0);
});

test("the overview opens what was voted in secret, and shows it", async (t) => {
  const page = await site.open(t, { viewport: projector, stored: blank() });
  await begin(page, site, /Rahasia/);
  await cast(page, [1, 2], { isSecret: true });
  await page.goto(site.url + base);
  const under = page.locator(".under-way li").filter({ hasText: items[0].title.id });
  await under.getByText("2 suara · putaran 1").waitFor();
  await under.getByText("sedikitnya tiga suara").waitFor();
  assert.ok(await under.getByRole("button").isDisabled());
  await link(page, "Mulai lokakarya").click();
  await onVote(page, items[0]);
  await cast(page, [2], { isSecret: true });
  await page.goto(site.url + base);
  await under.getByRole("button", { name: /^Buka hasil/ }).click();
  await onVote(page, items[0]);
  await page.getByText(/^Nilai tengah 2/).waitFor();
  await page.goto(site.url + base);
  await heading(page, "Lokakarya").waitFor();
  await page.getByText("Yang perlu dibahas").waitFor();
  assert.equal(await under.count(), 0);
});

for (const known of [true, false]) {
  test(`the home page leads into a workshop, ${known ? "of a cluster that is here" : "before there is any cluster"}`, async (t) => {
    const page = await site.open(t, { stored: known ? blank() : {}, at: "#/" });
    await link(page, "Adakan lokakarya").click();
    await heading(page, "Lokakarya").waitFor();
    await link(page, "Panduan fasilitator").waitFor();
    if (known) {
      await link(page, /^Klaster Uji/).click();
    } else {
      await button(page, "Siapkan lokakarya").click();
      await page.getByText("Tulis nama klaster").waitFor();
      await page.getByLabel("Nama klaster").fill("Mebel Jepara");
      await page.keyboard.press("Enter");
      await page.getByText("Mebel Jepara").waitFor();
    }
    await page.getByRole("radio", { name: /Rahasia/ }).check();
    await link(page, "Mulai lokakarya").click();
    await onVote(page, items[0]);
    await page.goto(`${site.url}#/`);
    await page.getByRole("heading", { name: known ? "Klaster Uji" : "Mebel Jepara" }).waitFor();
  });
}

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
