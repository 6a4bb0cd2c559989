import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { instrument, items, levels } from "./support/instrument.mjs";
import { onlyRecord, records } from "./support/records.mjs";
import { button, downloaded, eventually, heading } from "./support/steps.mjs";
import { begin, blank, cast, keyOf, onVote, openStorage, reveal } from "./support/workshop.mjs";
import { handIn, invitation, takeIn } from "./support/phones.mjs";

// Secret ballots are unreadable before the opening, and figures per role count at least three people.
const site = await start();
after(site.close);

/** Everything readable at this point: on the screen, by screen readers, and in storage except encrypted parts. */
async function readable(page) {
  await page.locator(".saved-here").getByText(/✓ Tersimpan/).waitFor();
  const storage = JSON.stringify(await openStorage(page), (key, value) => {
    if (/seal\//.test(key)) return `${value.length} characters`;
    if (Array.isArray(value) && /seal\//.test(value[1])) return [value[1], `${value[2].length} characters`];
    if (typeof value !== "string" || !value.startsWith("{")) return value;
    return value.replace(/"sealed":"([^"]*)"/, (_, sealed) => `"sealed":${sealed.length}`).replace(/"code":\d+/, '"code":0').replace(/"writers":{"\w+"/, '"writers":{""');
  });
  return {
    storage,
    text: await page.locator("body").innerText(),
    tree: await page.locator("body").ariaSnapshot(),
    focus: await page.evaluate(() => document.activeElement.tagName + document.activeElement.textContent.slice(0, 40)),
    title: await page.title(),
    address: await page.evaluate(() => location.hash),
  };
}

/** Casts secret ballots, and records what is readable after each press. */
async function play(t, ballots) {
  const page = await site.open(t, {
    stored: blank(),
    prepare: (context) => context.clock.setFixedTime(new Date("2026-11-24T02:00:00Z")),
  });
  await begin(page, site, /Rahasia/);
  const seen = [];
  for (const ballot of ballots) {
    await page.keyboard.press(keyOf(ballot));
    await page.getByRole("heading", { name: "Tercatat" }).waitFor();
    seen.push(await readable(page));
    await page.keyboard.press("Enter");
    await page.getByText("Pilih satu.").waitFor();
    seen.push(await readable(page));
  }
  return { page, seen };
}

test("the readable data before opening does not depend on the ballots", { timeout: 120_000 }, async (t) => {
  const one = await play(t, [3, 3, 3, 1, "unknown"]);
  const other = await play(t, [0, 4, "unknown", 4, 2]);
  one.seen.forEach((seen, place) => assert.deepEqual(seen, other.seen[place], `after ${place + 1} acts`));

  await reveal(one.page);
  await one.page.locator(".said").waitFor();
  const [{ responses }] = Object.values(await records(one.page));
  const { rounds } = responses[items[0].id].group;
  assert.deepEqual(rounds, [{ voting: "secret", levels: { 1: 1, 3: 3 }, unknown: 1 }], "counts, and nothing else");
});

test("one's own ballot can be taken back until the device is passed on", async (t) => {
  const page = await site.open(t, { stored: blank() });
  await begin(page, site, /Rahasia/);
  await page.getByRole("button", { name: items[0].anchors[4].id }).click();
  await button(page, "Tarik kembali suara saya").click();
  await page.getByText("0 suara · putaran 1").waitFor();
  assert.ok(await button(page, "Buka hasil").isDisabled());
  await page.keyboard.press("1");
  await page.reload();
  await page.getByRole("heading", { name: "Tercatat" }).waitFor();
  await page.keyboard.press("Backspace");
  await page.getByText("0 suara · putaran 1").waitFor();
  await page.keyboard.press("2");
  await button(page, "Orang berikutnya").click();
  assert.equal(await button(page, "Tarik kembali suara saya").count(), 0);
  await page.keyboard.press("Backspace");
  await page.getByText("1 suara · putaran 1").waitFor();
  await cast(page, [2, 2], { isSecret: true });
  await reveal(page);
  await page.getByText(/^Nilai tengah 2 /).waitFor();
});

const [small, larger, worker] = instrument.roles.map((role) => role.id);
const nameOf = (id) => instrument.roles.find((role) => role.id === id).name.id;

/** A facilitator's page with hand-ins of these roles: each role has its own level. */
async function withRoles(t, roles, { isOpen = false } = {}) {
  const page = await site.open(t, { stored: blank() });
  await page.goto(`${site.url}#/penilaian/one/lokakarya`);
  await heading(page, "Lokakarya").waitFor();
  if (isOpen) await page.getByRole("checkbox", { name: /suara terbuka/ }).check();
  const { code } = await invitation(page, site);
  const payloads = [];
  for (const [place, role] of roles.entries()) {
    const answers = Object.fromEntries(items.map(({ id }) => [id, instrument.roles.findIndex((one) => one.id === role) % levels.length]));
    payloads.push(await handIn(t, site, { code, role, answers, name: `Peserta ${place}` }));
  }
  await takeIn(page, payloads);
  await button(page, "Buka sebaran suara semua pertanyaan").click();
  await heading(page, "Sebaran dan kesepakatan").waitFor();
  return page;
}

test("figures per role count at least three people, on screen, in storage and in files", async (t) => {
  if (new URL(site.url).protocol === "file:") return t.skip("no phone can open a file of another device");
  const page = await withRoles(t, [small, small, small, larger, larger]);
  await page.getByText("Belum ada pertanyaan dengan angka dua peran yang boleh dibandingkan").waitFor();
  const rolesOf = (text) => instrument.roles.filter(({ id }) => text.includes(`"${id}"`)).map(({ id }) => id);
  const [record] = Object.values(await records(page));
  assert.deepEqual(rolesOf(JSON.stringify(record)), []);
  await page.goto(`${site.url}#/penilaian/one/lokakarya/suara/${items[0].id}`);
  await onVote(page, items[0]);
  assert.equal(await page.getByText("Menurut peran").count(), 0);
  await page.goto(`${site.url}#/pengaturan`);
  const file = await downloaded(page, () => button(page, /^Unduh penilaian/).first().click());
  assert.deepEqual(rolesOf(file.text), []);
  assert.doesNotMatch(file.text, /Peserta \d/);
});

test("with three of a role and three others, their figures and the largest difference are shown", async (t) => {
  if (new URL(site.url).protocol === "file:") return t.skip("no phone can open a file of another device");
  const page = await withRoles(t, [small, small, small, worker, worker, worker, larger, larger, larger]);
  await page.getByText(new RegExp(`${nameOf(worker)} 2, ${nameOf(small)} 0`)).first().waitFor();
  await page.goto(`${site.url}#/penilaian/one/lokakarya/suara/${items[0].id}`);
  await page.locator("summary").filter({ hasText: "Menurut peran" }).click();
  await page.getByRole("row", { name: new RegExp(nameOf(worker)) }).waitFor();
});

test("with open voting, figures of every role are shown", async (t) => {
  if (new URL(site.url).protocol === "file:") return t.skip("no phone can open a file of another device");
  const page = await withRoles(t, [small, larger, worker], { isOpen: true });
  await page.getByText("Kelompok memilih suara terbuka").waitFor();
  const [record] = Object.values(await records(page));
  await eventually(() =>
    assert.deepEqual(record.responses[items[0].id].group.rounds[0].roles.map((one) => one.role), [small, larger, worker]),
  );
});

test("a secret vote can be opened with three ballots or more, except with open voting", async (t) => {
  const page = await site.open(t, { stored: blank() });
  await begin(page, site, /Rahasia/);
  const open = button(page, "Buka hasil");
  for (const votes of [1, 2]) {
    await cast(page, [1], { isSecret: true });
    await page.getByText(`${votes} suara · putaran 1`).waitFor();
    assert.ok(await open.isDisabled(), `${votes} would be told`);
    await page.getByText("sedikitnya tiga suara").waitFor();
  }
  await cast(page, [3], { isSecret: true });
  await open.click();
  await eventually(async () => assert.equal((await onlyRecord(page)).responses[items[0].id].group.rounds.length, 1));
});

test("a secret vote whose opening was undone is in progress again, with every ballot, and opens with three more", async (t) => {
  const page = await site.open(t, { stored: blank() });
  await begin(page, site, /Rahasia/);
  await cast(page, [1, 2, 2, 3], { isSecret: true });
  await button(page, "Buka hasil").click();
  const rounds = async () => (await onlyRecord(page)).responses[items[0].id]?.group?.rounds ?? [];
  await eventually(async () => assert.equal((await rounds()).length, 1));
  await page.keyboard.press("Control+z");
  await page.getByText("4 suara · putaran 1").waitFor();
  await page.reload();
  await page.getByText("4 suara · putaran 1").waitFor();
  // The same result may be shown again. With one or two ballots more, those would be known by subtraction.
  assert.ok(await button(page, "Buka hasil").isEnabled());
  for (const more of [1, 2]) {
    await cast(page, [4], { isSecret: true });
    await page.getByText(`${4 + more} suara · putaran 1`).waitFor();
    assert.ok(await button(page, "Buka hasil").isDisabled());
    await page.getByText(/^Hasil sebelumnya sudah terlihat\. Hasil baru dapat dibuka/).waitFor();
  }
  await cast(page, [4], { isSecret: true });
  await page.getByText("7 suara · putaran 1").waitFor();
  await button(page, "Buka hasil").click();
  await eventually(async () => {
    assert.deepEqual(await rounds(), [{ voting: "secret", levels: { 1: 1, 2: 2, 3: 1, 4: 3 } }]);
  });
});

/** Clears all data of the browser. This sends no event to this tab, as to any tab that clears its own storage. */
const cleared = (page) =>
  page.evaluate(async () => {
    localStorage.clear();
    const [{ name }] = await indexedDB.databases();
    const database = await new Promise((found) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => found(request.result);
    });
    for (const store of database.objectStoreNames) database.transaction(store, "readwrite").objectStore(store).clear();
    database.close();
  });

test("votes in progress survive storage being cleared before another page of the workshop is opened", async (t) => {
  const page = await site.open(t, { stored: blank() });
  await begin(page, site, /Rahasia/);
  await cast(page, [1, 2, 3], { isSecret: true });
  await page.getByText("3 suara · putaran 1").waitFor();
  await cleared(page);
  await page.goto(`${site.url}#/penilaian/one/lokakarya`);
  await heading(page, "Lokakarya").waitFor();
  await page.goto(`${site.url}#/penilaian/one/lokakarya/suara/${items[0].id}`);
  await page.getByText("3 suara · putaran 1").waitFor();
  await page.reload();
  await page.getByText("3 suara · putaran 1").waitFor();
});

test("votes in progress survive storage being cleared while the page is open", async (t) => {
  const page = await site.open(t, { stored: blank() });
  await begin(page, site, /Rahasia/);
  await cast(page, [1, 2, 3], { isSecret: true });
  await page.getByText("3 suara · putaran 1").waitFor();
  await cleared(page);
  await cast(page, [4], { isSecret: true });
  await page.getByText("4 suara · putaran 1").waitFor();
  await page.reload();
  await page.getByText("4 suara · putaran 1").waitFor();
  await button(page, "Buka hasil").click();
  await eventually(async () => {
    const { rounds } = (await onlyRecord(page)).responses[items[0].id].group;
    assert.deepEqual(rounds, [{ voting: "secret", levels: { 1: 1, 2: 1, 3: 1, 4: 1 } }]);
  });
});
