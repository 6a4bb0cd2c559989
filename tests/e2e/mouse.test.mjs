import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items, profile, stage } from "./support/instrument.mjs";
import { answersOf, onlyRecord } from "./support/records.mjs";
import {
  begin,
  button,
  counts,
  eventually,
  heading,
  level,
  link,
  notApplicable,
  onQuestion,
  unknown,
} from "./support/steps.mjs";

const site = await start();
after(site.close);

test("a whole assessment by mouse, from the home page to the stage", async (t) => {
  const { answers, expected_stage: rank } = profile("tegal");
  const page = await site.open(t);
  await begin(page, "Logam Talang");
  for (const [place, item] of items.entries()) {
    await onQuestion(page, item);
    await page.getByText(`pertanyaan ${place + 1} dari ${items.length}`).waitFor();
    await level(page, answers[item.id]).click();
    await eventually(async () => {
      const left = items.length - place - 1;
      assert.deepEqual(await counts(page), { Terjawab: place + 1, "Tidak tahu": 0, "Belum dijawab": left });
    });
    await button(page, "Lanjut").click();
  }
  await heading(page, "Periksa jawaban").waitFor();
  await page.getByText(`${items.length} dari ${items.length} terjawab`, { exact: true }).waitFor();
  await link(page, "Lihat hasil").first().click();
  await heading(page, stage(rank).name.id).waitFor();
  await page.getByText(`${items.length} terjawab · 0 tidak tahu · 0 tidak berlaku · 0 belum dijawab`).waitFor();
  await page.getByText("Logam Talang").first().waitFor();
  assert.deepEqual(answersOf(await onlyRecord(page)), answers);
});

test("don't know, not applicable and skipped are counted separately, up to the result", async (t) => {
  const page = await site.open(t);
  await begin(page, "Klaster Uji");
  const [first, second, third] = items;
  assert.ok(!first.not_applicable_allowed && third.not_applicable_allowed, "the instrument has changed");
  assert.equal(await notApplicable(page).count(), 0, "not applicable is offered where it is not allowed");
  await unknown(page).click();
  await button(page, "Lanjut").click();
  await onQuestion(page, second);
  await button(page, "Lanjut").click();
  await onQuestion(page, third);
  await notApplicable(page).click();
  await eventually(async () => {
    assert.deepEqual(await counts(page), { Terjawab: 0, "Tidak tahu": 1, "Belum dijawab": items.length - 2 });
  });

  await link(page, "Periksa jawaban").click();
  const row = (item) => page.locator("dl > div").filter({ hasText: item.title.id });
  await row(first).getByText("Tidak tahu", { exact: true }).waitFor();
  await row(second).getByText("Belum dijawab", { exact: true }).waitFor();
  await row(third).getByText("Tidak berlaku", { exact: true }).waitFor();
  await page.getByText(`0 dari ${items.length - 1} terjawab`, { exact: true }).waitFor();

  await link(page, "Lihat hasil").first().click();
  await heading(page, "Tahap belum dapat ditentukan").waitFor();
  await page.getByText(`0 terjawab · 1 tidak tahu · 1 tidak berlaku · ${items.length - 2} belum dijawab`).waitFor();
});

test("an answer can be changed from the list of all answers", async (t) => {
  const page = await site.open(t);
  await begin(page, "Klaster Uji");
  await level(page, 1).click();
  await link(page, "Periksa jawaban").click();
  await link(page, `Ubah jawaban ${items[0].title.id}`).click();
  await onQuestion(page, items[0]);
  assert.ok(await level(page, 1).isChecked());
  await level(page, 3).click();
  await link(page, "Periksa jawaban").click();
  await page.getByText(`3 – ${items[0].anchors[3].id}`).waitFor();
});
