import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, start } from "./support/browser.mjs";
import { allAt, instrument } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, downloaded, eventually, heading, inWords, link, tabTo, today } from "./support/steps.mjs";

const site = await start();
after(site.close);

const at = "#/klaster/c/langkah";
const initial = assessment({ id: "one", name: "Logam Ceper", cluster: "c", answers: { ...allAt(4), SP1: 1 } });
const [, , , fourth] = instrument.steps;
const [rules, minutes, problems] = fourth.outputs.map(({ id }) => id);

const plan = (more) => ({
  "dinamika/plan/c": JSON.stringify({
    format: "dinamika-plan", version: 1, cluster: "c", revision: 1, changed: "2026-03-02T03:00:00.000Z", actions: [], ...more,
  }),
});
const record = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("dinamika/plan/c") ?? "{}"));
const outputs = async (page) => (await record(page)).outputs ?? {};
const saved = (page, expected) => eventually(async () => assert.deepEqual(await outputs(page), expected));

const step = (page, number) => page.locator(`#step-${number}`);
const tick = (page, output) => page.getByRole("checkbox", { name: output });

async function open(t, more) {
  const page = await site.open(t, { at, stored: stored([initial]), ...more });
  await heading(page, "Tujuh langkah").waitFor();
  return page;
}

test("the next step at the stage is named with the reason, and is the only one that is open", async (t) => {
  const page = await open(t);
  await page.getByText(`Langkah berikutnya: 4. ${fourth.name.id}`).waitFor();
  const { reason } = instrument.stage_sequence.find(({ stage }) => stage === "initial");
  await page.getByText(reason.id).waitFor();
  const states = await page.locator(".steps .fold > h2 button").evaluateAll((all) => all.map((one) => one.ariaExpanded));
  assert.deepEqual(states, ["false", "false", "false", "true", "false", "false", "false"]);
  await step(page, 4).getByText("Tim inti anggota", { exact: true }).waitFor();
  await step(page, 1).getByRole("button").first().click();
  await step(page, 1).getByText(instrument.steps[0].lead.id).waitFor();
});

test("an output is ticked with today's date, and keeps its evidence over a reload", async (t) => {
  const page = await open(t);
  assert.equal((await record(page)).outputs, undefined);
  await tick(page, rules).check();
  const day = await today(page);
  await saved(page, { "4/1": { date: day } });
  await step(page, 4).getByText("Sedang berjalan").waitFor();
  await step(page, 4).getByText("Sudah ada: 1 dari 3").waitFor();
  await step(page, 4).getByLabel("Bukti").fill("Aturan 3 Mei");
  await step(page, 4).getByLabel("Ada sejak").fill("2026-05-03");
  await step(page, 4).getByLabel("Ada sejak").blur();
  await saved(page, { "4/1": { date: "2026-05-03", evidence: "Aturan 3 Mei" } });
  await page.reload();
  await heading(page, "Tujuh langkah").waitFor();
  assert.equal(await step(page, 4).getByLabel("Bukti").inputValue(), "Aturan 3 Mei");
});

test("taking a tick away can be undone, with all that was said", async (t) => {
  const there = { "4/1": { date: "2026-05-03", evidence: "Aturan 3 Mei" } };
  const page = await open(t, { stored: { ...stored([initial]), ...plan({ outputs: there }) } });
  await step(page, 6).getByRole("button").first().click();
  await tick(page, rules).uncheck();
  await saved(page, {});
  await button(page, "Urungkan").click();
  await saved(page, there);
  await tick(page, rules).and(page.locator(":checked")).waitFor();
  assert.equal(await step(page, 6).getByRole("button").first().getAttribute("aria-expanded"), "true");
});

test("by keyboard alone a step is finished, and the next one in the order follows", async (t) => {
  const page = await open(t);
  for (const output of [rules, minutes, problems]) {
    await tabTo(page, tick(page, output));
    await page.keyboard.press(" ");
  }
  await step(page, 4).getByText("Selesai", { exact: true }).waitFor();
  await page.getByText(`Langkah berikutnya: 5. ${instrument.steps[4].name.id}`).waitFor();
  await page.goto(page.url().replace(/#.*/, "#/penilaian/one/hasil"));
  const row = (number) => page.locator(".steps-summary li").filter({ hasText: new RegExp(`^${number}\\. `) });
  await row(4).getByText("Selesai", { exact: true }).waitFor();
  await row(5).getByText("Berikutnya").waitFor();
  const numbers = (await page.locator(".steps-summary li").allInnerTexts()).map((text) => Number(text[0]));
  assert.deepEqual(numbers, instrument.stage_sequence.find(({ stage }) => stage === "initial").order);
  await link(page, "Kerjakan tujuh langkah").click();
  await heading(page, "Tujuh langkah").waitFor();
});

test("what two tabs say about outputs is all kept", async (t) => {
  const there = { "4/1": { date: "2026-05-03" } };
  const page = await open(t, { stored: { ...stored([initial]), ...plan({ outputs: there }) } });
  const other = await page.context().newPage();
  await other.goto(`${site.url}${at}`);
  await tick(other, minutes).check();
  await tick(page, minutes).and(page.locator(":checked")).waitFor();
  await tick(page, problems).check();
  await step(other, 4).getByLabel("Bukti").first().fill("Surat");
  await eventually(async () => {
    const all = await outputs(page);
    assert.deepEqual(Object.keys(all), ["4/1", "4/2", "4/3"]);
    assert.equal(all["4/1"].evidence, "Surat");
  });
});

test("an action is added to a step and listed there", async (t) => {
  const page = await open(t, { viewport: phone });
  await step(page, 4).getByRole("link", { name: /^Tambah aksi/ }).click();
  await heading(page, "Aksi baru").waitFor();
  await page.getByLabel("Aksi", { exact: true }).fill("Rapat anggota");
  await eventually(async () => assert.deepEqual((await record(page)).actions.map(({ step }) => step), [4]));
  await page.goto(page.url().replace(/#.*/, at));
  await step(page, 4).getByRole("link", { name: "Rapat anggota" }).click();
  await heading(page, "Ubah aksi").waitFor();
});

test("step 7 proposes the next assessment a year later, and puts it into the calendar", async (t) => {
  const page = await open(t);
  await step(page, 7).getByRole("button").first().click();
  await step(page, 7).getByText(inWords("2027-03-02")).waitFor();
  const calendar = await downloaded(page, () => button(page, "File kalender (.ics)").click());
  assert.match(calendar.text, /SUMMARY:Penilaian berikutnya: Logam Ceper\r\n/);
  assert.match(calendar.text, /DTSTART;VALUE=DATE:20270302\r\n/);
});

test("before a stage can be determined no step is next, and the page says why", async (t) => {
  const some = assessment({ id: "one", cluster: "c", answers: { SP1: 2 } });
  const page = await open(t, { stored: stored([some]) });
  await page.getByText("yang belum dapat ditentukan").waitFor();
  assert.equal(await page.getByText("Berikutnya", { exact: true }).count(), 0);
  assert.equal(await step(page, 7).getByRole("button").first().getAttribute("aria-expanded"), "false");
});
