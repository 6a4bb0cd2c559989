import assert from "node:assert/strict";
import { after, test } from "node:test";
import { axe } from "./support/axe.mjs";
import { laptop, phone, projector, start } from "./support/browser.mjs";
import { dimensions, item, items, itemsOf } from "./support/instrument.mjs";
import { answersOf, assessment, records, stored } from "./support/records.mjs";
import { button, eventually, focused, heading, level, onQuestion, tabTo } from "./support/steps.mjs";

// Any question is two presses away, and the progress of each dimension is visible.
const site = await start();
after(site.close);

const answers = { SP1: 2, SP2: "unknown", SP3: "not_applicable", KB1: 0 };
const states = { SP1: "Tingkat 2", SP2: "Tidak tahu", SP3: "Tidak berlaku", KB1: "Tingkat 0" };
const one = stored([assessment({ id: "one", answers })]);
const at = (of) => `#/penilaian/one/pertanyaan/${of.id}`;

const list = (page) => page.getByRole("dialog", { name: "Daftar pertanyaan" });
const bar = (page) => page.getByRole("img", { name: /^Terjawab: / });

async function opened(page) {
  await button(page, "Daftar pertanyaan").click();
  await list(page).getByRole("link").first().waitFor();
}

for (const [name, { theme = "light", ...options }] of Object.entries({
  "a phone": { viewport: phone, hasTouch: true, isMobile: true },
  "a phone, largest text": { viewport: phone, hasTouch: true, isMobile: true, text_size: "largest" },
  "a projector": { viewport: projector, theme: "projector" },
  "a laptop": { viewport: laptop },
})) {
  test(`${name}: one press opens the list, in which every question has its state and a link`, async (t) => {
    const { text_size = "normal", ...context } = options;
    const settings = { "dinamika/settings": JSON.stringify({ theme, text_size }) };
    const page = await site.open(t, { ...context, at: at(items[1]), stored: { ...one, ...settings } });
    await onQuestion(page, items[1]);
    assert.equal(await button(page, "Daftar pertanyaan").evaluate((it) => it.getBoundingClientRect().bottom < innerHeight), true);
    await opened(page);
    for (const { id, name: of } of dimensions) {
      const group = list(page).locator("section").filter({ has: page.getByRole("heading", { name: of.id }) });
      const rows = await group.getByRole("link").allTextContents();
      assert.deepEqual(
        rows.map((row) => row.replace(/\s+/g, " ").replace(" sedang dibuka", "")),
        itemsOf(id).map((it) => `${items.indexOf(it) + 1}. ${it.title.id} ${states[it.id] ?? "Belum dijawab"}`),
      );
    }
    const current = list(page).locator("[aria-current]");
    assert.match(await current.textContent(), new RegExp(`${items[1].title.id}.*sedang dibuka`));
    await focused(current);
    assert.deepEqual((await axe(page)).violations, []);
    assert.equal(await list(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth), false);

    await list(page).getByRole("link", { name: item("KB1").title.id }).click();
    await onQuestion(page, item("KB1"));
    assert.equal(await list(page).count(), 0, "the list is still open");
    await focused(heading(page, item("KB1").question.id));
    await page.goBack();
    await onQuestion(page, items[1]);
  });
}

test("by keyboard: Esc closes the list, the focus returns, and keys do not answer the question behind it", async (t) => {
  const page = await site.open(t, { at: at(items[3]), stored: one });
  await onQuestion(page, items[3]);
  await tabTo(page, button(page, "Daftar pertanyaan"));
  await page.keyboard.press("Enter");
  await focused(list(page).locator("[aria-current]"));
  for (const key of ["3", "u", "Backspace"]) await page.keyboard.press(key);
  await page.keyboard.press("Escape");
  await list(page).waitFor({ state: "hidden" });
  await focused(button(page, "Daftar pertanyaan"));
  await onQuestion(page, items[3]);
  assert.deepEqual(answersOf((await records(page)).one), answers);
  await opened(page);
  await list(page).getByRole("button", { name: "Tutup" }).click();
  await focused(button(page, "Daftar pertanyaan"));
});

test("the list shows the latest answer; Back leads to the previous question and closes it", async (t) => {
  const page = await site.open(t, { at: at(items[3]), stored: one });
  await onQuestion(page, items[3]);
  await level(page, 4).click();
  await opened(page);
  await list(page).getByRole("link", { name: `${items[3].title.id} Tingkat 4` }).waitFor();
  await page.keyboard.press("Escape");
  await button(page, "Lanjut").click();
  await onQuestion(page, items[4]);
  await opened(page);
  await page.goBack();
  await onQuestion(page, items[3]);
  await list(page).waitFor({ state: "hidden" });
});

test("one dimension per page has the same list, with links to the page of each dimension", async (t) => {
  const settings = { "dinamika/settings": JSON.stringify({ layout: "list" }) };
  const page = await site.open(t, { at: "#/penilaian/one/daftar/SP", stored: { ...one, ...settings } });
  await heading(page, dimensions[0].name.id).waitFor();
  await opened(page);
  assert.equal(await list(page).locator("[aria-current]").count(), itemsOf("SP").length);
  await list(page).getByRole("link", { name: item("KB1").title.id }).click();
  await heading(page, dimensions[1].name.id).waitFor();
  await list(page).waitFor({ state: "hidden" });
});

test("a browser without dialogs shows the page of all answers instead", async (t) => {
  const prepare = (context) => context.addInitScript(() => delete HTMLDialogElement.prototype.showModal);
  const page = await site.open(t, { at: at(items[3]), stored: one, prepare });
  await onQuestion(page, items[3]);
  await button(page, "Daftar pertanyaan").click();
  await heading(page, "Periksa jawaban").waitFor();
});

test("the bar shows the progress of each dimension, and follows every answer", async (t) => {
  const page = await site.open(t, { at: at(items[3]), stored: one });
  const says = (text) => eventually(async () => assert.ok((await bar(page).getAttribute("aria-label")).includes(text), text));
  await says(`${dimensions[0].short.id} 1 dari ${itemsOf("SP").length - 1}, ${dimensions[1].short.id} 1 dari`);
  await says(`Sekarang: ${dimensions[0].short.id}.`);
  const segments = () => bar(page).locator("progress").evaluateAll((all) => all.map(({ value, max }) => [value, max]));
  assert.equal((await segments()).length, dimensions.length);
  assert.deepEqual((await segments())[0], [1, itemsOf("SP").length - 1]);
  await level(page, 2).click();
  await says(`${dimensions[0].short.id} 2 dari`);
  assert.deepEqual((await segments())[0], [2, itemsOf("SP").length - 1]);
  const heights = () => bar(page).locator("progress").evaluateAll((all) => all.map((it) => it.offsetHeight));
  const [first, second] = await heights();
  assert.ok(first > second, "the dimension of the question is told apart by colour alone");
  await button(page, "Lanjut").click();
  await says(`Sekarang: ${dimensions[1].short.id}.`);
  await eventually(async () => assert.deepEqual((await heights()).slice(0, 2), [second, first]));
});
