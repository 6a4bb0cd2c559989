import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, downloaded, eventually, heading, link } from "./support/steps.mjs";

// One action of a plan: it begins once, whatever happens to its page, and no backup lacks what was typed.
const site = await start();
after(site.close);

const ceper = stored([assessment({ id: "one", name: "Logam Ceper", cluster: "c", answers: allAt(2) })]);
const list = "#/klaster/c/rencana";
const plan = (actions) => JSON.stringify({ format: "dinamika-plan", version: 1, cluster: "c", revision: 1, actions });
const actions = (page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem("dinamika/plan/c") ?? '{"actions":[]}').actions);
const said = (page, wanted) =>
  eventually(async () => assert.deepEqual((await actions(page)).map(({ title, note }) => [title, note]), wanted));
const title = (page) => page.getByLabel("Aksi", { exact: true });
const note = (page) => page.getByLabel("Catatan");

for (const [place, steps] of Object.entries({
  "the plan": (page) => link(page, "Tambah aksi").click(),
  "a step": (page) => page.goto(`${site.url}#/klaster/c/langkah/4/baru`),
  "a question": (page) => page.goto(`${site.url}${list}/baru/SP1`),
})) {
  test(`a new action from ${place} is the same after reload, undo, another language, Back and Forward`, async (t) => {
    const page = await site.open(t, { at: list, stored: ceper });
    await heading(page, "Rencana aksi").waitFor();
    await steps(page);
    await title(page).fill("Latihan bubut");
    await note(page).fill("Dua hari");
    await said(page, [["Latihan bubut", "Dua hari"]]);
    await page.reload();
    await eventually(async () => assert.equal(await title(page).inputValue(), "Latihan bubut"));
    await button(page, "Urungkan").click();
    await said(page, [["Latihan bubut", undefined]]);
    await eventually(async () => assert.equal(await title(page).inputValue(), "Latihan bubut"));
    await note(page).fill("Tiga hari");
    await button(page, "English").click();
    await eventually(async () => assert.equal(await page.getByLabel("Action", { exact: true }).inputValue(), "Latihan bubut"));
    await button(page, "Indonesia").click();
    await page.locator("a.button", { hasText: "Kembali ke rencana" }).click();
    await heading(page, "Rencana aksi").waitFor();
    await page.goBack();
    await eventually(async () => assert.equal(await note(page).inputValue(), "Tiga hari"));
    await note(page).fill("Empat hari");
    await said(page, [["Latihan bubut", "Empat hari"]]);
  });
}

test("each new action is another one", async (t) => {
  const page = await site.open(t, { at: list, stored: ceper });
  for (const name of ["Satu", "Dua"]) {
    await link(page, "Tambah aksi").click();
    await heading(page, "Aksi baru").waitFor();
    assert.equal(await title(page).inputValue(), "");
    await title(page).fill(name);
    await page.locator("a.button", { hasText: "Kembali ke rencana" }).click();
  }
  await said(page, [["Satu", undefined], ["Dua", undefined]]);
});

test("a backup holds what could not be stored", async (t) => {
  const some = { "dinamika/plan/c": plan([{ id: "a", title: "Oven bersama" }]) };
  const page = await site.open(t, { at: `${list}/aksi/a`, stored: { ...ceper, ...some } });
  await heading(page, "Ubah aksi").waitFor();
  // Neither local storage nor the disk takes anything more.
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException("Exceeded the quota.", "QuotaExceededError");
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
  });
  await note(page).fill("Belum tersimpan");
  await page.getByRole("heading", { name: "Penyimpanan browser ini penuh" }).waitFor();
  const file = await downloaded(page, () => button(page, "Unduh cadangan").click());
  assert.match(file.text, /Belum tersimpan/);
  assert.doesNotMatch(JSON.stringify(await actions(page)), /Belum tersimpan/);
});

test("Ctrl+Z right after choosing from a list undoes the choice, not what was typed before", async (t) => {
  const some = { "dinamika/plan/c": plan([{ id: "a", title: "Oven bersama" }]) };
  const page = await site.open(t, { at: `${list}/aksi/a`, stored: { ...ceper, ...some } });
  await note(page).fill("Sudah dicoba");
  const status = page.getByLabel("Status");
  await status.selectOption({ label: "Sedang berjalan" });
  await eventually(async () => assert.equal((await actions(page))[0].status, "under-way"));
  await status.focus();
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal((await actions(page))[0].status ?? "planned", "planned"));
  await said(page, [["Oven bersama", "Sudah dicoba"]]);
});

test("the plan of a cluster without assessments says whose it is", async (t) => {
  const own = JSON.stringify({ ...JSON.parse(plan([{ id: "a", title: "Oven bersama" }])), name: "Paguyuban Cor" });
  const page = await site.open(t, { at: list, stored: { "dinamika/plan/c": own } });
  await page.locator(".kicker").getByText("Paguyuban Cor", { exact: true }).waitFor();
});
