import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, item, stage } from "./support/instrument.mjs";
import { assessment, records, stored } from "./support/records.mjs";
import { button, eventually, heading, unfold } from "./support/steps.mjs";

const site = await start();
after(site.close);

const panel = (page) =>
  page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Coba sendiri" }) })
    .last();
const here = (page) => panel(page).getByRole("listitem").filter({ hasText: "di sini" });
const stands = (page, rank) =>
  eventually(async () => assert.match(await here(page).innerText(), new RegExp(stage(rank).name.id)));

test("any level can be tried: ladder and sentence follow, the answers stay", async (t) => {
  const two = stored([assessment({ id: "one", answers: allAt(2) })]);
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: two });
  await heading(page, stage(2).name.id).waitFor();
  const before = await records(page);
  const status = panel(page).getByRole("status");
  await status.filter({ hasText: `Belum ada yang diubah: ${stage(2).name.id}` }).waitFor();
  await stands(page, 2);

  await unfold(page, "Ubah tingkat");
  await panel(page).getByLabel(item("SP1").title.id).selectOption("1");
  await status.filter({ hasText: `Dengan perubahan ini: ${stage(1).name.id}` }).waitFor();
  await stands(page, 1);
  await heading(page, stage(2).name.id).waitFor();

  await panel(page).getByLabel(item("SP1").title.id).selectOption("2");
  await status.filter({ hasText: "Belum ada yang diubah" }).waitFor();
  await stands(page, 2);

  await panel(page).getByLabel(item("PM2").title.id).selectOption("0");
  await stands(page, 1);
  await button(panel(page), "Kembali ke jawaban semula").click();
  await stands(page, 2);
  assert.equal(await panel(page).getByLabel(item("PM2").title.id).inputValue(), "2");
  assert.deepEqual(await records(page), before);
  await page.reload();
  await stands(page, 2);
});

test("with too few answers no stage is stated until the missing ones are tried", async (t) => {
  const { SP1, PM2, ...rest } = allAt(2);
  const page = await site.open(t, {
    at: "#/penilaian/one/hasil",
    stored: stored([assessment({ id: "one", answers: rest })]),
  });
  await heading(page, "Tahap belum dapat ditentukan").waitFor();
  assert.equal(await here(page).count(), 0);
  await unfold(page, "Ubah tingkat");
  await panel(page).getByLabel(item("SP1").title.id).selectOption(String(SP1));
  await panel(page).getByLabel(item("PM2").title.id).selectOption(String(PM2));
  await stands(page, 2);
  assert.deepEqual((await records(page)).one.responses.SP1, undefined);
});

test("an example can be tried out as well, and its levels are not carried over", async (t) => {
  const page = await site.open(t, {
    at: "#/contoh/tegal/hasil",
    stored: stored([assessment({ id: "one", answers: allAt(2) })]),
  });
  await unfold(page, "Ubah tingkat");
  await panel(page).getByLabel(item("SP1").title.id).selectOption("0");
  await stands(page, 1);
  await page.goto(`${site.url}#/penilaian/one/hasil`);
  await heading(page, stage(2).name.id).waitFor();
  await stands(page, 2);
});
