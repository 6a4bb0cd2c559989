import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, items, stage } from "./support/instrument.mjs";
import { answersOf, assessment, onlyRecord, records, stored } from "./support/records.mjs";
import { begin, button, eventually, field, heading, level, link, onQuestion, unknown } from "./support/steps.mjs";

const site = await start();
after(site.close);

const [first, second] = items;
const at = `#/penilaian/one/pertanyaan/${first.id}`;
const has = (page, expected) =>
  eventually(async () => assert.deepEqual(answersOf((await records(page)).one), expected));

test("nothing is preselected on any question", async (t) => {
  const page = await site.open(t);
  await begin(page, "Klaster Uji");
  for (const item of items) {
    await onQuestion(page, item);
    assert.equal(await page.getByRole("radio", { checked: true }).count(), 0, item.id);
    assert.equal(await page.getByRole("radio").count(), item.anchors.length + 1 + Number(item.not_applicable_allowed));
    await button(page, "Lanjut").click();
  }
  await heading(page, "Periksa jawaban").waitFor();
  assert.deepEqual(answersOf(await onlyRecord(page)), {}, "passing over a question answers nothing");
});

test("answering does not advance to the next question, and answers can be changed", async (t) => {
  const page = await site.open(t, { at, stored: stored([assessment({ id: "one" })]) });
  await onQuestion(page, first);
  for (const choice of [level(page, 0), level(page, 4), unknown(page), level(page, 2)]) {
    await choice.click();
    await eventually(async () => assert.ok(await choice.isChecked()));
    assert.equal(await page.getByRole("radio", { checked: true }).count(), 1);
  }
  await has(page, { [first.id]: 2 });
  // Still the same question after two frames.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await heading(page, first.question.id).waitFor();
  assert.ok(page.url().endsWith(at));
});

test("undo and redo by their buttons", async (t) => {
  const page = await site.open(t, { at, stored: stored([assessment({ id: "one" })]) });
  await onQuestion(page, first);
  const [undo, redo] = [button(page, "Urungkan"), button(page, "Ulangi")];
  assert.ok(await undo.isDisabled(), "nothing to undo yet");
  assert.ok(await redo.isDisabled());
  await level(page, 1).click();
  await level(page, 3).click();
  await undo.click();
  await has(page, { [first.id]: 1 });
  assert.ok(await level(page, 1).isChecked());
  await undo.click();
  await has(page, {});
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  assert.ok(await undo.isDisabled());
  await redo.click();
  await redo.click();
  await has(page, { [first.id]: 3 });
  assert.ok(await level(page, 3).isChecked());
  assert.ok(await redo.isDisabled());
});

test("an answer can be cleared and restored; its evidence stays", async (t) => {
  const page = await site.open(t, { at, stored: stored([assessment({ id: "one" })]) });
  await level(page, 3).click();
  await field(page, "Bukti").fill("nota");
  await button(page, "Hapus jawaban").click();
  await eventually(async () => {
    assert.deepEqual((await records(page)).one.responses, { [first.id]: { evidence: "nota" } });
  });
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  await page.getByRole("status").filter({ hasText: "Jawaban dihapus" }).waitFor({ state: "attached" });
  await button(page, "Urungkan").click();
  await eventually(async () => {
    assert.deepEqual((await records(page)).one.responses, { [first.id]: { level: 3, evidence: "nota" } });
  });
  assert.ok(await level(page, 3).isChecked());
});

test("typed text is undone as one change, and the field follows", async (t) => {
  const page = await site.open(t, { at, stored: stored([assessment({ id: "one" })]) });
  await field(page, "Bukti").pressSequentially("nota titip kerja");
  await button(page, "Urungkan").click();
  await eventually(async () => assert.equal(await field(page, "Bukti").inputValue(), ""));
  assert.deepEqual((await records(page)).one.responses, {});
  await button(page, "Ulangi").click();
  await eventually(async () => assert.equal(await field(page, "Bukti").inputValue(), "nota titip kerja"));
});

test("undo on the first question does not revert the cluster's name, which is not visible", async (t) => {
  const page = await site.open(t);
  await begin(page, "Klaster Uji");
  await heading(page, first.question.id).focus();
  await page.keyboard.press("Control+z");
  await level(page, 2).click();
  await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(page)), { [first.id]: 2 }));
  assert.equal((await onlyRecord(page)).cluster.name, "Klaster Uji");
});

test("undo on the profile shows what it undid", async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/profil",
    stored: stored([assessment({ id: "one", name: "Lama" })]),
  });
  await field(page, "Nama klaster").fill("Baru");
  await button(page, "Lanjut ke pertanyaan").focus();
  await page.keyboard.press("Control+z");
  await eventually(async () => {
    assert.equal(await field(page, "Nama klaster").inputValue(), (await onlyRecord(page)).cluster.name);
  });
});

test("undo on the result updates the result", async (t) => {
  const page = await site.open(t, { at, stored: stored([assessment({ id: "one", answers: allAt(2) })]) });
  await level(page, 0).click();
  await link(page, "Lihat hasil").click();
  await heading(page, stage(1).name.id).waitFor();
  await page.keyboard.press("Control+z");
  await has(page, allAt(2));
  await heading(page, stage(2).name.id).waitFor();
});

test("Back leads to the previous question, and from the first one to the profile", async (t) => {
  const page = await site.open(t, {
    at: `#/penilaian/one/pertanyaan/${second.id}`,
    stored: stored([assessment({ id: "one" })]),
  });
  await onQuestion(page, second);
  await link(page, /Kembali/).click();
  await onQuestion(page, first);
  await link(page, /Kembali/).click();
  await heading(page, "Profil klaster").waitFor();
});

test("answers to one question are not undone on another question or its vote", async (t) => {
  const page = await site.open(t, { at, stored: stored([assessment({ id: "one" })]) });
  await level(page, 3).click();
  await has(page, { [first.id]: 3 });
  await button(page, "Lanjut").click();
  await onQuestion(page, second);
  assert.ok(await button(page, "Urungkan").isDisabled());
  await page.keyboard.press("Control+z");
  await page.goto(`${site.url}#/penilaian/one/lokakarya/suara/${second.id}`);
  await page.getByText(/suara · putaran 1/).waitFor();
  await page.keyboard.press("Control+z");
  await page.goto(`${site.url}${at}`);
  await onQuestion(page, first);
  await has(page, { [first.id]: 3 });
  await button(page, "Urungkan").click();
  await has(page, {});
});
