import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items, profile, stage } from "./support/instrument.mjs";
import { answersOf, assessment, onlyRecord, records, stored } from "./support/records.mjs";
import {
  button,
  downloaded,
  eventually,
  field,
  heading,
  level,
  link,
  notApplicable,
  onQuestion,
  tabTo,
  today,
  unknown,
} from "./support/steps.mjs";
import { onVote, voteOn } from "./support/workshop.mjs";

const site = await start();
after(site.close);

const [first, second, third] = items;
const onFirst = { at: `#/penilaian/one/pertanyaan/${first.id}`, stored: stored([assessment({ id: "one" })]) };
const answers = async (page) => answersOf((await records(page)).one);
const has = (page, expected) => eventually(async () => assert.deepEqual(await answers(page), expected));

test("a whole assessment by keyboard alone", async (t) => {
  const { answers: wanted, expected_stage: rank } = profile("ceper");
  const page = await site.open(t);
  const { keyboard } = page;
  await tabTo(page, button(page, "Mulai penilaian"));
  await keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Nama klaster"));
  await keyboard.type("Batur Jaya 2");
  await keyboard.press("Enter");
  for (const item of items) {
    await onQuestion(page, item);
    await keyboard.press(String(wanted[item.id]));
    await keyboard.press("Enter");
  }
  await heading(page, "Periksa jawaban").waitFor();
  await tabTo(page, link(page, "Lihat hasil").first());
  await keyboard.press("Enter");
  await heading(page, stage(rank).name.id).waitFor();
  const record = await onlyRecord(page);
  assert.deepEqual(answersOf(record), wanted);
  assert.equal(record.cluster.name, "Batur Jaya 2", "digits in a text field belong to the text");
});

test("Tab, arrow keys and Space work as in any native radio group", async (t) => {
  const page = await site.open(t, onFirst);
  const { keyboard } = page;
  await tabTo(page, level(page, 0));
  assert.deepEqual(await answers(page), {}, "the focus alone answers nothing");
  await keyboard.press("Space");
  await has(page, { [first.id]: 0 });
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await has(page, { [first.id]: 2 });
  assert.ok(await level(page, 2).isChecked());
  await keyboard.press("ArrowUp");
  await has(page, { [first.id]: 1 });
  await keyboard.press("Enter");
  await onQuestion(page, second);
});

test("U, N, Enter and Backspace", async (t) => {
  const page = await site.open(t, onFirst);
  const { keyboard } = page;
  await onQuestion(page, first);
  await keyboard.press("u");
  await has(page, { [first.id]: "unknown" });
  assert.ok(await unknown(page).isChecked());
  await keyboard.press("n");
  await keyboard.press("9");
  await has(page, { [first.id]: "unknown" });
  await keyboard.press("Enter");
  await onQuestion(page, second);
  await keyboard.press("Enter");
  await onQuestion(page, third);
  await keyboard.press("N");
  await has(page, { [first.id]: "unknown", [third.id]: "not_applicable" });
  assert.ok(await notApplicable(page).isChecked());
  await keyboard.press("Backspace");
  await onQuestion(page, second);
});

test("single keys are text input while a text field has the focus", async (t) => {
  const page = await site.open(t, onFirst);
  const { keyboard } = page;
  const evidence = field(page, "Bukti");
  await tabTo(page, evidence);
  await keyboard.type("3 nota u n");
  await keyboard.press("Backspace");
  await keyboard.press("Enter");
  await keyboard.type("4");
  await eventually(async () => {
    const { one } = await records(page);
    assert.deepEqual(one.responses, { [first.id]: { evidence: "3 nota u \n4" } });
  });
  await heading(page, first.question.id).waitFor();
  assert.equal(await evidence.inputValue(), "3 nota u \n4");
});

test("Enter presses the focused button only", async (t) => {
  const page = await site.open(t, onFirst);
  await tabTo(page, button(page, /English/));
  await page.keyboard.press("Enter");
  await heading(page, first.question.en).waitFor();
});

test("single keys can be switched off, and stay off", async (t) => {
  const page = await site.open(t, onFirst);
  const { keyboard } = page;
  await onQuestion(page, first);
  await page.locator("kbd").first().waitFor();
  const summary = page.locator("summary").filter({ hasText: "Cara mengisi" });
  await tabTo(page, summary);
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("checkbox", { name: /keyboard/i }));
  await keyboard.press("Space");
  await page.locator("kbd").first().waitFor({ state: "detached" });
  await page.reload();
  await onQuestion(page, first);
  for (const key of ["3", "u", "Enter", "Backspace"]) await keyboard.press(key);
  await tabTo(page, level(page, 0));
  await keyboard.press("Space");
  await has(page, { [first.id]: 0 });
  await heading(page, first.question.id).waitFor();

  await page.goto(`${site.url}#/pengaturan`);
  const keys = page.getByRole("checkbox", { name: /tombol/i });
  assert.equal(await keys.isChecked(), false);
  await keys.press("Space");
  await page.goto(site.url + onFirst.at);
  await onQuestion(page, first);
  await keyboard.press("3");
  await has(page, { [first.id]: 3 });
});

test("Ctrl+Z undoes an answer, Ctrl+Shift+Z and Ctrl+Y redo it", async (t) => {
  const page = await site.open(t, onFirst);
  const { keyboard } = page;
  await onQuestion(page, first);
  await keyboard.press("2");
  await keyboard.press("4");
  await has(page, { [first.id]: 4 });
  await keyboard.press("Control+z");
  await has(page, { [first.id]: 2 });
  await page.getByRole("status").filter({ hasText: "diurungkan" }).waitFor({ state: "attached" });
  assert.ok(await level(page, 2).isChecked(), "the screen follows");
  await keyboard.press("Control+z");
  await has(page, {});
  await keyboard.press("Control+Shift+z");
  await has(page, { [first.id]: 2 });
  await keyboard.press("Control+y");
  await has(page, { [first.id]: 4 });
});

test("Ctrl+Z in a text field undoes text, not an answer", async (t) => {
  const page = await site.open(t, onFirst);
  await onQuestion(page, first);
  await page.keyboard.press("2");
  await tabTo(page, field(page, "Bukti"));
  await page.keyboard.insertText("nota");
  await page.keyboard.press("Control+z");
  await eventually(async () => {
    assert.equal(await field(page, "Bukti").inputValue(), "");
    assert.deepEqual((await records(page)).one.responses, { [first.id]: { level: 2 } });
  });
});

test("Ctrl+Z changes nothing behind an open dialog", async (t) => {
  const page = await site.open(t, onFirst);
  await onQuestion(page, first);
  await page.keyboard.press("4");
  await has(page, { [first.id]: 4 });
  await button(page, "Daftar pertanyaan").click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.deepEqual(await answers(page), { [first.id]: 4 });
  await page.keyboard.press("Control+z");
  await has(page, {});
});

test("Ctrl+S downloads a backup named after cluster and date", async (t) => {
  const page = await site.open(t);
  const { keyboard } = page;
  await tabTo(page, button(page, "Mulai penilaian"));
  await keyboard.press("Space");
  await tabTo(page, page.getByLabel("Nama klaster"));
  await keyboard.type("Cor Logam, Ceper");
  await keyboard.press("Enter");
  await onQuestion(page, first);
  await keyboard.press("3");
  await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(page)), { [first.id]: 3 }));
  const { name, text } = await downloaded(page, () => keyboard.press("Control+s"));
  assert.equal(name, `dinamika-cor-logam-ceper-${await today(page)}.json`);
  const file = JSON.parse(text);
  assert.equal(file.format, "dinamika-assessment");
  assert.deepEqual(answersOf(file), { [first.id]: 3 });
  assert.equal(file.cluster.name, "Cor Logam, Ceper");
});

test("collapsed parts open by keyboard", async (t) => {
  const page = await site.open(t, onFirst);
  await onQuestion(page, first);
  await tabTo(page, page.locator("summary").filter({ hasText: "Bantuan" }));
  await page.keyboard.press("Enter");
  await page.getByText(first.help.id).waitFor();
  await tabTo(page, page.locator("summary").filter({ hasText: "Tambah catatan" }));
  await page.keyboard.press("Space");
  await tabTo(page, field(page, "Catatan"));
  await page.keyboard.type("4 orang");
  await eventually(async () => {
    assert.deepEqual((await records(page)).one.responses, { [first.id]: { note: "4 orang" } });
  });
});

test("holding a key down acts once", async (t) => {
  const page = await site.open(t, onFirst);
  const { keyboard } = page;
  await onQuestion(page, first);
  for (let times = 0; times < 8; times += 1) await keyboard.down("Enter");
  await keyboard.up("Enter");
  await onQuestion(page, items[1]);
  for (let times = 0; times < 8; times += 1) await keyboard.down("Backspace");
  await keyboard.up("Backspace");
  await onQuestion(page, first);
  await keyboard.down("2");
  await keyboard.down("2");
  await has(page, { [first.id]: 2 });
});

test("digits are recognised by key code on keyboards that need Shift for them", async (t) => {
  const page = await site.open(t, onFirst);
  await onQuestion(page, first);
  const press = (key, code, shiftKey = false) =>
    page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true })), {
      key,
      code,
      shiftKey,
    });
  await press("\u00e9", "Digit2");
  await has(page, { [first.id]: 2 });
  await press("3", "Digit3", true);
  await has(page, { [first.id]: 3 });
  await press("End", "Numpad1");
  await has(page, { [first.id]: 3 });
});

test("single keys that are switched off do not work in a vote either", async (t) => {
  const without = stored([assessment({ id: "one" })], { keys: false });
  const page = await site.open(t, { at: voteOn(first), stored: without });
  await onVote(page, first);
  const { keyboard } = page;
  for (const key of ["2", "u", "n", "?", "f", "r", "a"]) await keyboard.press(key);
  await page.getByText("0 suara · putaran 1").waitFor();
  assert.equal(await page.locator("dialog[open]").count(), 0);
  await keyboard.press("PageDown");
  await onVote(page, items[1]);
});

test("without an answer there is nothing to clear", async (t) => {
  const page = await site.open(t, onFirst);
  await onQuestion(page, first);
  const clear = button(page, "Hapus jawaban");
  assert.ok(await clear.isDisabled());
  await level(page, 2).click();
  await clear.click();
  await has(page, {});
  assert.ok(await clear.isDisabled());
});
