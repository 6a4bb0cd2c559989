import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { button, eventually, heading, level } from "./support/steps.mjs";
import { base, begin, blank, onVote, voteOn } from "./support/workshop.mjs";

// The record of a workshop is never overwritten by an older one, or by one with less data.
const site = await start();
after(site.close);

const key = "dinamika/workshop/one";

/** Runs `act` on the record store on disk; `act` is passed as text. */
const onDisk = (page, act, ...given) =>
  page.evaluate(
    async ([act, given]) => {
      const done = (request) =>
        new Promise((found, failed) => {
          request.onsuccess = () => found(request.result);
          request.onerror = () => failed(request.error);
        });
      const database = await done(indexedDB.open("dinamika"));
      const store = database.transaction("records", "readwrite").objectStore("records");
      const result = await done(store[act](...given));
      database.close();
      return result;
    },
    [act, given],
  );
const kept = (page) => onDisk(page, "get", key);
const here = (page) => page.evaluate((at) => localStorage.getItem(at), key);
const aside = (page) =>
  page.evaluate(() => Object.entries({ ...localStorage }).filter(([at]) => at.startsWith("dinamika/aside/one/")).map(([, text]) => text));

/** A workshop with one hand counted, also on disk. */
async function counted(t) {
  const page = await site.open(t, { stored: blank() });
  await begin(page, site, /Angkat tangan/);
  await page.keyboard.press("2");
  await page.getByText("1 suara · putaran 1").waitFor();
  await eventually(async () => assert.equal(await kept(page), await here(page)));
  return page;
}

/** Reloads the page after applying `change` to the record in local storage. */
async function reopened(page, change) {
  const record = JSON.stringify(change(JSON.parse(await here(page))));
  await page.goto("about:blank");
  await page.goto(`${site.url}#/tentang`);
  await page.evaluate(([at, text]) => localStorage.setItem(at, text), [key, record]);
  await page.goto(`${site.url}${voteOn(items[0])}`);
  return record;
}

test("a record of a newer version is kept unchanged, whatever is on disk", async (t) => {
  const page = await counted(t);
  const record = await reopened(page, (one) => ({ ...one, version: 99, revision: one.revision + 5 }));
  await page.getByText(/disimpan dengan versi Dinamika yang lebih baru/).waitFor();
  assert.equal(await button(page, "Mulai mengumpulkan lagi").count(), 0);
  assert.equal(await here(page), record);
  await page.reload();
  await page.getByText(/disimpan dengan versi Dinamika yang lebih baru/).waitFor();
  assert.equal(await here(page), record);
});

test("a newer version's record on disk is not overwritten either", async (t) => {
  const page = await counted(t);
  const newer = JSON.stringify({ ...JSON.parse(await here(page)), version: 99, revision: 1e6 });
  await onDisk(page, "put", newer, key);
  await page.goto("about:blank");
  await page.goto(`${site.url}${voteOn(items[0])}`);
  await page.getByText(/disimpan dengan versi Dinamika yang lebih baru/).waitFor();
  assert.deepEqual([await here(page), await kept(page)], [newer, newer]);
});

test("a damaged encrypted record is set aside before its disk copy replaces it", async (t) => {
  const page = await counted(t);
  const record = await reopened(page, (one) => ({ ...one, revision: one.revision + 5, sealed: `A${one.sealed.slice(1)}A` }));
  await onVote(page, items[0]);
  await page.getByText("1 suara · putaran 1").waitFor();
  assert.deepEqual(await aside(page), [record]);
  await page.keyboard.press("3");
  await page.getByText("2 suara · putaran 1").waitFor();
  await eventually(async () => assert.equal(await kept(page), await here(page), "what comes after it reaches the disk"));
});

test("a record damaged while the page is open is set aside and rewritten", async (t) => {
  const page = await counted(t);
  const broken = '{"format":"dinamika-workshop","version":1,"revision":99';
  const other = await page.context().newPage();
  await other.goto(`${site.url}#/tentang`);
  await other.evaluate(([at, text]) => localStorage.setItem(at, text), [key, broken]);
  await eventually(async () => assert.deepEqual(await aside(page), [broken]));
  await eventually(async () => assert.equal(JSON.parse(await here(page)).format, "dinamika-workshop"));
});

test("a new workshop reaches the disk, whatever the clock was when the previous one was deleted", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${items[0].id}`, stored: blank() });
  await level(page, 1).click();
  await page.getByText(/✓ Tersimpan/).waitFor();
  const inTheYear2099 = 4_070_908_800;
  await onDisk(page, "put", JSON.stringify({ deleted: true, revision: inTheYear2099 }), key);
  await page.goto(`${site.url}${base}`);
  await begin(page, site, /Angkat tangan/);
  await page.keyboard.press("1");
  await page.getByText("1 suara · putaran 1").waitFor();
  await eventually(async () => assert.equal(await kept(page), await here(page)));
});

/** Holds back what is read from disk until the page calls `answer()`; `waiting` are the answers still held back. */
const heldDisk = (context) =>
  context.addInitScript(() => {
    const { get } = IDBObjectStore.prototype;
    globalThis.waiting = new Set();
    let isOpen = false;
    globalThis.answer = () => {
      isOpen = true;
      for (const answer of waiting) answer();
    };
    IDBObjectStore.prototype.get = function (at) {
      const request = get.call(this, at);
      // A transaction that writes would end meanwhile.
      if (isOpen || this.transaction.mode !== "readonly") return request;
      const { addEventListener } = request;
      request.addEventListener = (kind, listener) =>
        addEventListener.call(request, kind, (event) => {
          const answer = () => waiting.delete(answer) && listener(event);
          if (isOpen) listener(event);
          else waiting.add(answer);
        });
      return request;
    };
  });

test("whoever is faster than the disk gets one workshop, with one code", async (t) => {
  const page = await site.open(t, { at: "#/tentang", stored: blank(), prepare: heldDisk });
  await page.evaluate((at) => {
    globalThis.codes = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
      if (key === at) codes.push(JSON.parse(text).code);
      return setItem.call(this, key, text);
    };
  }, key);
  for (const [at, name] of [["", "Lokakarya"], ["/serahan", "Jawaban dari ponsel"], ["", "Lokakarya"], ["/serahan", "Jawaban dari ponsel"]]) {
    await page.goto(`${site.url}${base}${at}`);
    await heading(page, name).waitFor();
  }
  await page.waitForFunction(() => 1 < waiting.size);
  await page.evaluate(() => answer());
  await page.waitForFunction(() => 0 < codes.length);
  await page.goto(`${site.url}${voteOn(items[0])}`);
  await onVote(page, items[0]);
  await page.keyboard.press("1");
  await page.getByText("1 suara · putaran 1").waitFor();
  const codes = await page.evaluate(() => codes);
  assert.ok(1 < codes.length);
  assert.equal(new Set(codes).size, 1, `${codes}`);
});

test("votes that could not be stored are still there on the other pages of the workshop", async (t) => {
  const page = await site.open(t, { stored: blank() });
  await begin(page, site, /Angkat tangan/);
  await page.keyboard.press("2");
  await page.getByText("1 suara · putaran 1").waitFor();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Exceeded the quota.", "QuotaExceededError");
    };
  });
  await page.keyboard.press("3");
  await page.getByText("2 suara · putaran 1").waitFor();
  await page.goto(`${site.url}${base}`);
  await heading(page, "Lokakarya").waitFor();
  await page.goto(`${site.url}${voteOn(items[0])}`);
  await page.getByText("2 suara · putaran 1").waitFor();
});
