import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, start } from "./support/browser.mjs";
import { allAt } from "./support/instrument.mjs";
import { assessment, records, stored } from "./support/records.mjs";
import { button, eventually, heading, link, tabTo, today } from "./support/steps.mjs";

// A cluster with a plan is assessed again: first what came of the plan, then the questions.
const site = await start();
after(site.close);

const last = assessment({ id: "one", name: "Logam Ceper", cluster: "c", date: "2025-11-02", answers: allAt(2) });
const oven = { id: "oven", title: "Oven bersama", lead: "Ketua forum", due: "2026-05", indicators: ["SP1"] };
const katalog = { id: "katalog", title: "Katalog bersama", status: "under-way", indicators: ["SP2"] };
const nota = { id: "nota", title: "Nota bersama", status: "done", closed: "2025-03-01", indicators: ["SP1"] };
const plan = (actions) => ({
  "dinamika/plan/c": JSON.stringify({
    format: "dinamika-plan", version: 1, cluster: "c", revision: 1, changed: "2025-11-03T03:00:00.000Z", actions,
  }),
});
const actions = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("dinamika/plan/c")).actions);
const asked = (page, title) => page.getByRole("group", { name: title });

const open = (t, list, more) => site.open(t, { stored: { ...stored([last]), ...plan(list) }, ...more });

/** The question of an indicator in the newer assessment. */
async function question(page, id) {
  const [own] = Object.keys(await records(page)).filter((one) => one !== "one");
  await page.goto(page.url().replace(/#.*/, `#/penilaian/${own}/pertanyaan/${id}`));
  await page.getByRole("radio").first().waitFor();
}

test("a new assessment asks what came of each open action, then leads to the profile and the questions", async (t) => {
  const page = await open(t, [oven, katalog, nota]);
  await button(page, "Penilaian baru").click();
  await heading(page, "Apa hasil rencana ini?").waitFor();
  assert.deepEqual(await page.getByRole("group").locator("legend").allInnerTexts(), ["Oven bersama", "Katalog bersama"]);
  await asked(page, "Oven bersama").getByRole("radio", { name: "Selesai" }).check();
  await asked(page, "Oven bersama").getByLabel("Hasilnya, dalam satu kalimat").fill("Dipakai enam bengkel");
  await asked(page, "Katalog bersama").getByRole("radio", { name: "Tidak dilanjutkan" }).check();
  const day = await today(page);
  await eventually(async () => {
    const said = (await actions(page)).map(({ id, status, closed, note }) => ({ id, status, closed, note }));
    assert.deepEqual(said, [
      { id: "oven", status: "done", closed: day, note: "Dipakai enam bengkel" },
      { id: "katalog", status: "dropped", closed: day, note: undefined },
      { id: "nota", status: "done", closed: "2025-03-01", note: undefined },
    ]);
  });
  await button(page, "Urungkan").click();
  await eventually(async () => assert.equal((await actions(page))[1].status, "under-way"));
  await link(page, "Lanjut ke penilaian").click();
  await heading(page, "Profil klaster").waitFor();
  await question(page, "SP1");
  // Not what was done before the last assessment.
  await page.getByText("Aksi selesai: Oven bersama", { exact: true }).waitFor();
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  await question(page, "SP2");
  assert.equal(await page.getByText(/^Aksi selesai/).count(), 0);
});

test("the way on leads to the new assessment, even if the date of the last one is later", async (t) => {
  const mistyped = { ...last, date: "2062-11-02" };
  const page = await site.open(t, { stored: { ...stored([mistyped]), ...plan([oven]) } });
  await button(page, "Penilaian baru").click();
  await link(page, "Lanjut ke penilaian").click();
  await heading(page, "Profil klaster").waitFor();
  const [own] = Object.keys(await records(page)).filter((one) => one !== "one");
  assert.equal(new URL(page.url()).hash, `#/penilaian/${own}/profil`);
});

test("an assessment without the id of a cluster is assessed again as the same cluster", async (t) => {
  const own = { ...last, cluster: { name: "Logam Ceper" } };
  const page = await site.open(t, { stored: stored([own]) });
  await button(page, "Penilaian baru").click();
  await heading(page, "Profil klaster").waitFor();
  const ids = Object.values(await records(page)).map(({ id, cluster }) => [id === "one", cluster.id]);
  assert.deepEqual(Object.fromEntries(ids), { true: undefined, false: "one" });
  await page.goto(`${site.url}#/klaster/one`);
  await heading(page, "Logam Ceper").waitFor();
});

test("by keyboard alone, on a phone", async (t) => {
  const page = await open(t, [oven], { viewport: phone });
  await button(page, "Penilaian baru").press("Enter");
  await heading(page, "Apa hasil rencana ini?").waitFor();
  await tabTo(page, asked(page, "Oven bersama").getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await eventually(async () => assert.equal((await actions(page))[0].status, "done"));
  await tabTo(page, link(page, "Lanjut ke penilaian"));
  await page.keyboard.press("Enter");
  await heading(page, "Profil klaster").waitFor();
});

test("a plan without open actions is not asked about", async (t) => {
  const page = await open(t, [nota]);
  await button(page, "Penilaian baru").click();
  await heading(page, "Profil klaster").waitFor();
});

test("a member who was invited is not told what was done, which would sway the answers", async (t) => {
  const done = { ...oven, status: "done", closed: "2026-01-05" };
  const own = (more) => assessment({ id: "two", cluster: "c", date: "2026-03-02", ...more });
  for (const [more, expected] of [[{}, 1], [{ rater: { id: "1", workshop: "1f" } }, 0]]) {
    const page = await site.open(t, { at: "#/penilaian/two/pertanyaan/SP1", stored: { ...stored([last, own(more)]), ...plan([done]) } });
    await page.getByRole("radio").first().waitFor();
    assert.equal(await page.getByText("Aksi selesai: Oven bersama").count(), expected);
  }
});
