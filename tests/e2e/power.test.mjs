import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { chromium } from "playwright-core";
import { executable, start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { answersOf, assessment, onlyRecord, stored } from "./support/records.mjs";
import { button, eventually, heading, level, onQuestion } from "./support/steps.mjs";
import { onVote, openStorage } from "./support/workshop.mjs";

// Power cuts and crashes of the browser lose no answers.
const site = await start();
after(site.close);

const at = (place) => `#/penilaian/one/pertanyaan/${items[place].id}`;
const given = (count) => Object.fromEntries(items.slice(0, count).map(({ id }, place) => [id, place % 5]));
const saved = (page) => page.getByText(/✓ Tersimpan/).waitFor();

/** Waits until the disk copy has this number of answers. */
const haveReachedDisk = (page, count) =>
  eventually(async () => {
    const { onDisk } = await openStorage(page);
    const [, , copy] = onDisk.find(([store, key]) => store === "records" && key === "dinamika/assessment/one") ?? [];
    assert.equal(Object.keys(JSON.parse(copy ?? "{}").responses ?? {}).length, count);
  });

/** A browser with a profile on disk. `kill` ends it abruptly, as a power cut does. */
async function browserOn(profile) {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"];
  const process = spawn(
    executable(),
    [...flags, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "--lang=id", "about:blank"],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const address = await new Promise((found, failed) => {
    let said = "";
    process.once("exit", () => failed(new Error(`the browser ended: ${said}`)));
    process.stderr.on("data", (data) => {
      said += data;
      const [, url] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (url) found(url);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  await context.addInitScript(() => Object.defineProperty(navigator, "language", { value: "id-ID" }));
  const kill = async () => {
    const ended = new Promise((done) => process.once("exit", done));
    globalThis.process.kill(-process.pid, "SIGKILL");
    await ended;
  };
  return { page: await context.newPage(), kill };
}

test("every answer reported as saved survives a power cut", async () => {
  const profile = await mkdtemp(join(tmpdir(), "dinamika-power-"));
  after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  let browser = await browserOn(profile);
  await browser.page.goto(site.url);
  await browser.page.evaluate((entries) => Object.assign(localStorage, entries), stored([assessment({ id: "one" })]));
  await browser.page.goto(site.url + at(0));
  await browser.page.reload();
  for (let place = 0; place < 6; place += 1) {
    const { page } = browser;
    await onQuestion(page, items[place]);
    await level(page, place % 5).check();
    await saved(page);
    await haveReachedDisk(page, place + 1);
    await browser.kill();
    browser = await browserOn(profile);
    await browser.page.goto(site.url + at(Math.min(place + 1, 5)));
    await eventually(async () => assert.deepEqual(answersOf(await onlyRecord(browser.page)), given(place + 1)));
    await onQuestion(browser.page, items[Math.min(place + 1, 5)]);
  }
  await browser.kill();
});

test("a change of the plan that is reported as saved survives a power cut", async () => {
  const profile = await mkdtemp(join(tmpdir(), "dinamika-power-"));
  after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const plan = { format: "dinamika-plan", version: 1, cluster: "c", revision: 1, actions: [{ id: "a", title: "Oven" }] };
  const own = stored([assessment({ id: "one", cluster: "c" })]);
  let browser = await browserOn(profile);
  await browser.page.goto(site.url);
  await browser.page.evaluate((entries) => Object.assign(localStorage, entries), {
    ...own,
    "dinamika/plan/c": JSON.stringify(plan),
  });
  await browser.page.goto(`${site.url}#/klaster/c/rencana`);
  await browser.page.reload();
  await browser.page.getByLabel("Status Oven").selectOption({ label: "Selesai" });
  await saved(browser.page);
  await eventually(async () => {
    const { onDisk } = await openStorage(browser.page);
    const [, , copy] = onDisk.find(([store, key]) => store === "records" && key === "dinamika/plan/c") ?? [];
    assert.equal(JSON.parse(copy ?? '{"actions":[{}]}').actions[0].status, "done");
  });
  await browser.kill();
  browser = await browserOn(profile);
  await browser.page.goto(`${site.url}#/klaster/c/rencana`);
  await browser.page.getByText("Selesai atau tidak dilanjutkan (1)").waitFor();
  await browser.kill();
});

test("after each saved answer the renderer may crash, and the answer is there", async (t) => {
  let page = await site.open(t, { at: at(0), stored: stored([assessment({ id: "one" })]) });
  for (const [place, item] of items.entries()) {
    await onQuestion(page, item);
    await level(page, place % 5).click();
    // Before that, the browser may not have received the page's write yet.
    await saved(page);
    await haveReachedDisk(page, place + 1);
    // Kills the renderer without further events in the page.
    const devtools = await page.context().newCDPSession(page);
    devtools.send("Page.crash").catch(() => {});
    await page.waitForEvent("crash");
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.goto(site.url + at(place));
    await onQuestion(page, item);
    assert.ok(await level(page, place % 5).isChecked(), item.id);
    assert.deepEqual(answersOf(await onlyRecord(page)), given(place + 1));
    if (place + 1 < items.length) await button(page, "Lanjut").click();
  }
});

test("the newer copy wins, on either side", async (t) => {
  const older = assessment({ id: "one", answers: { SP1: 1 } });
  const page = await site.open(t, { at: at(0), stored: stored([older]) });
  await level(page, 3).check();
  await saved(page);
  // The earlier state of local storage, as after a power cut.
  await page.evaluate((entries) => Object.assign(localStorage, entries), stored([older]));
  await page.reload();
  await eventually(async () => assert.ok(await level(page, 3).isChecked()));
  assert.deepEqual(answersOf(await onlyRecord(page)), { SP1: 3 });
  // A newer one in local storage is kept.
  const newer = { ...older, revision: 99, responses: { SP1: { level: 4 } } };
  await page.evaluate((entries) => Object.assign(localStorage, entries), stored([newer]));
  await page.reload();
  await onQuestion(page, items[0]);
  await eventually(async () => assert.ok(await level(page, 4).isChecked()));
  assert.deepEqual(answersOf(await onlyRecord(page)), { SP1: 4 });
});

test("a clock that was set back does not make the newer copy older", async (t) => {
  const older = assessment({ id: "one", answers: { SP1: 1 } });
  const page = await site.open(t, { at: at(0), stored: stored([older]) });
  await level(page, 3).check();
  await saved(page);
  await page.evaluate((entries) => Object.assign(localStorage, entries), stored([older]));
  await page.context().addInitScript(() => {
    const { toISOString } = Date.prototype;
    Date.prototype.toISOString = function () {
      return toISOString.call(new Date(this.getTime() - 9 * 365 * 86_400_000));
    };
  });
  await page.reload();
  await eventually(async () => assert.ok(await level(page, 3).isChecked()));
  await level(page, 4).check();
  await saved(page);
  await page.reload();
  await eventually(async () => assert.ok(await level(page, 4).isChecked()));
});

test("an answer given before the newer copy is read is merged without loss", async (t) => {
  let letGo;
  let isHeld = false;
  const gate = new Promise((open) => (letGo = open));
  const older = assessment({ id: "one", answers: { SP1: 1 } });
  const page = await site.open(t, {
    at: at(1),
    stored: stored([older]),
    prepare: (context) => context.route(/\/durable-\w+\.js$/, (route) => (isHeld ? gate : Promise.resolve()).then(() => route.fallback())),
  });
  await onQuestion(page, items[1]);
  await level(page, 3).check();
  await saved(page);
  isHeld = true;
  await page.evaluate((entries) => Object.assign(localStorage, entries), stored([older]));
  await page.goto("about:blank");
  await page.goto(site.url + at(0));
  await onQuestion(page, items[0]);
  await level(page, 4).check();
  letGo();
  await eventually(async () => {
    assert.deepEqual(answersOf(await onlyRecord(page)), { [items[0].id]: 4, [items[1].id]: 3 });
  });
  await saved(page);
  assert.ok(await level(page, 4).isChecked());
});

/** The disk does not answer while the tab's storage has `cut`. */
const unanswering = (context) =>
  context.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      if (sessionStorage.cut) throw new Error("no answer");
      return open.apply(this, given);
    };
  });

/**
 * Opens `address` with the earlier content of local storage, as after a power cut, while the disk does not answer. Entries that
 * are `null` were not there.
 */
async function afterPowerCut(page, local, address) {
  await page.goto("about:blank");
  await page.goto(`${site.url}#/tentang`);
  await heading(page, "Tentang Dinamika").waitFor();
  await page.evaluate((local) => {
    for (const [key, text] of Object.entries(local)) {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    }
    sessionStorage.cut = "yes";
  }, local);
  await page.goto("about:blank");
  await page.goto(address);
}

test("answers given while the disk did not answer are merged with its newer copy", async (t) => {
  const older = assessment({ id: "one", answers: { SP1: 1 } });
  const page = await site.open(t, { at: at(1), stored: stored([older]), prepare: unanswering });
  await onQuestion(page, items[1]);
  for (const rank of [1, 2, 3]) await level(page, rank).check();
  await saved(page);
  await haveReachedDisk(page, 2);
  await afterPowerCut(page, stored([older]), site.url + at(0));
  await onQuestion(page, items[0]);
  await level(page, 4).check();
  await page.getByText(/jangan matikan perangkat/).waitFor();
  await page.evaluate(() => delete sessionStorage.cut);
  await page.goto("about:blank");
  await page.goto(site.url + at(0));
  await eventually(async () => {
    assert.deepEqual(answersOf(await onlyRecord(page)), { [items[0].id]: 4, [items[1].id]: 3 });
  });
});

test("a workshop begun while the disk did not answer is merged with the one on disk", async (t) => {
  const vote = (item) => `${site.url}#/penilaian/one/lokakarya/suara/${item.id}`;
  const one = stored([assessment({ id: "one" })]);
  const page = await site.open(t, { at: "#/penilaian/one/lokakarya", stored: one, prepare: unanswering });
  await page.getByRole("radio", { name: /Angkat tangan/ }).check();
  await page.goto(vote(items[0]));
  await onVote(page, items[0]);
  await page.keyboard.press("2");
  await page.keyboard.press("2");
  await page.getByText("2 suara · putaran 1").waitFor();
  const key = "dinamika/workshop/one";
  const onDisk = async () => (await openStorage(page)).onDisk.find(([, name]) => name === key)?.[2];
  await eventually(async () => assert.equal(await onDisk(), await page.evaluate((key) => localStorage[key], key)));
  const gone = { [key]: null, "dinamika/seal/one": null };
  await afterPowerCut(page, gone, vote(items[1]));
  await onVote(page, items[1]);
  await page.keyboard.press("3");
  await page.getByText("1 suara · putaran 1").waitFor();
  await page.evaluate(() => delete sessionStorage.cut);
  for (const [item, count] of [[items[0], 2], [items[1], 1]]) {
    await page.goto("about:blank");
    await page.goto(vote(item));
    await page.getByText(`${count} suara · putaran 1`).waitFor();
  }
});

test("once the disk answers, votes are merged with those it has", async (t) => {
  const vote = `${site.url}#/penilaian/one/lokakarya/suara/${items[0].id}`;
  const page = await site.open(t, { at: "#/penilaian/one/lokakarya", stored: stored([assessment({ id: "one" })]), prepare: unanswering });
  await page.getByRole("radio", { name: /Angkat tangan/ }).check();
  await page.goto(vote);
  await onVote(page, items[0]);
  await page.keyboard.press("2");
  await page.getByText("1 suara · putaran 1").waitFor();
  const before = await page.evaluate(() => ({ ...localStorage }));
  for (const _ of [1, 2, 3]) await page.keyboard.press("2");
  await page.getByText("4 suara · putaran 1").waitFor();
  await eventually(async () => {
    const { local, onDisk } = await openStorage(page);
    assert.equal(onDisk.find(([, name]) => name === "dinamika/workshop/one")?.[2], local["dinamika/workshop/one"]);
  });
  await afterPowerCut(page, before, vote);
  await onVote(page, items[0]);
  await page.keyboard.press("3");
  await page.getByText("2 suara · putaran 1").waitFor();
  await page.evaluate(() => delete sessionStorage.cut);
  await page.keyboard.press("3");
  await page.getByText("6 suara · putaran 1").waitFor();
  await page.reload();
  await page.getByText("6 suara · putaran 1").waitFor();
});

test("once the disk answers, a plan is merged with the one it has", async (t) => {
  const key = "dinamika/plan/cluster-one";
  const titles = (page) => page.evaluate((key) => JSON.parse(localStorage[key]).actions.map(({ title }) => title), key);
  const page = await site.open(t, { at: "#/klaster/cluster-one/rencana/baru", stored: stored([assessment({ id: "one" })]), prepare: unanswering });
  const title = page.getByLabel("Aksi", { exact: true });
  await title.fill("Oven bersama");
  await saved(page);
  const before = await page.evaluate(() => ({ ...localStorage }));
  await page.goto(`${site.url}#/klaster/cluster-one/rencana/baru`);
  await eventually(async () => assert.equal(await title.inputValue(), ""));
  await title.fill("Katalog bersama");
  await saved(page);
  await eventually(async () => {
    const { local, onDisk } = await openStorage(page);
    assert.equal(onDisk.find(([, name]) => name === key)?.[2], local[key]);
  });
  await afterPowerCut(page, before, `${site.url}#/klaster/cluster-one/rencana/baru`);
  await title.fill("Nota");
  await eventually(async () => assert.deepEqual(await titles(page), ["Oven bersama", "Nota"]));
  await page.evaluate(() => delete sessionStorage.cut);
  await title.press("End");
  await title.pressSequentially(" bersama");
  await eventually(async () => {
    assert.deepEqual((await titles(page)).sort(), ["Katalog bersama", "Nota bersama", "Oven bersama"]);
  });
});

test("an unreadable record does not overwrite the disk copy", async (t) => {
  const page = await site.open(t, { at: at(0), stored: stored([assessment({ id: "one" })]) });
  await level(page, 3).check();
  await saved(page);
  const whole = await page.evaluate(() => localStorage.getItem("dinamika/assessment/one"));
  for (const text of ["{", whole.slice(1)]) {
    await page.evaluate((broken) => localStorage.setItem("dinamika/assessment/one", broken), text);
    await page.goto("about:blank");
    await page.goto(site.url);
    await page.getByRole("heading", { name: "Ada data tersimpan yang tidak terbaca" }).waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem("dinamika/assessment/one")), text);
  }
  await page.evaluate(() => localStorage.removeItem("dinamika/assessment/one"));
  await page.goto("about:blank");
  await page.goto(site.url + at(0));
  await eventually(async () => assert.ok(await level(page, 3).isChecked()));
});

test("deleted assessments stay deleted after a power cut", async (t) => {
  const one = assessment({ id: "one", name: "Klaster Uji", answers: { SP1: 1 } });
  const page = await site.open(t, { stored: stored([one]) });
  await page.locator("summary").click();
  await button(page, /^Hapus/).click();
  await saved(page);
  await page.evaluate((entries) => Object.assign(localStorage, entries), stored([one]));
  const isGone = async () => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    // It may be shown until the disk copy has been read.
    await eventually(async () => {
      assert.equal(await page.getByRole("heading", { name: "Klaster Uji" }).count(), 0);
      assert.equal(await page.evaluate(() => localStorage.getItem("dinamika/assessment/one")), null);
    });
  };
  await page.reload();
  await isGone();
  await page.goto("about:blank");
  await page.goto(site.url);
  await isGone();
});

test("without disk storage the save status shows the risk", async (t) => {
  const prepare = (context) =>
    context.addInitScript(() => {
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    });
  const page = await site.open(t, { at: at(0), stored: stored([assessment({ id: "one" })]), prepare });
  await level(page, 2).click();
  await page.getByText("Menyimpan").waitFor();
  await page.getByText(/jangan matikan perangkat/).waitFor();
  assert.deepEqual(answersOf(await onlyRecord(page)), { SP1: 2 });
});

test("after a power cut during a secret vote all ballots passed on are there", async () => {
  const profile = await mkdtemp(join(tmpdir(), "dinamika-power-"));
  after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  let browser = await browserOn(profile);
  await browser.page.goto(site.url);
  await browser.page.evaluate((entries) => Object.assign(localStorage, entries), stored([assessment({ id: "one" })]));
  await browser.page.goto(`${site.url}#/penilaian/one/lokakarya`);
  await browser.page.reload();
  await browser.page.getByRole("radio", { name: /Rahasia/ }).check();
  for (let voter = 0; voter < 4; voter += 1) {
    const { page } = browser;
    await page.goto(`${site.url}#/penilaian/one/lokakarya/suara/${items[0].id}`);
    await page.getByText(`${voter} suara · putaran 1`).waitFor();
    await page.keyboard.press(String(voter));
    await page.getByRole("heading", { name: "Tercatat" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Pilih satu.").waitFor();
    await page.locator(".saved-here").getByText(/✓ Tersimpan/).waitFor();
    // The save status was already shown for the cast ballot: wait until passing on is on disk as well.
    await eventually(async () => {
      const { local, onDisk } = await openStorage(page);
      const key = "dinamika/workshop/one";
      assert.equal(onDisk.find(([, name]) => name === key)?.[2], local[key]);
    });
    await browser.kill();
    browser = await browserOn(profile);
  }
  await browser.page.goto(`${site.url}#/penilaian/one/lokakarya/suara/${items[0].id}`);
  await browser.page.getByText("4 suara · putaran 1").waitFor();
  await button(browser.page, "Buka hasil").click();
  await browser.page.getByText(/^Nilai tengah 1 /).waitFor();
  await browser.kill();
});
