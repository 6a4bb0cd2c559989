import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, start, stranger } from "./support/browser.mjs";
import { allAt, items, stage } from "./support/instrument.mjs";
import { answersOf, assessment, records, stored } from "./support/records.mjs";
import { begin, button, downloaded, eventually, field, heading, level, link, onQuestion } from "./support/steps.mjs";

const site = await start();
after(site.close);

const [first, second] = items;
const denied = (context) =>
  context.addInitScript(() => {
    const get = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get });
  });
const full = (context) =>
  context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Exceeded the quota.", "QuotaExceededError");
    };
  });

for (const [kind, prepare, words] of [
  ["denied", denied, "Browser ini tidak mengizinkan penyimpanan"],
  ["full", full, "Penyimpanan browser ini penuh"],
]) {
  test(`storage ${kind}: the app works, explains it, and offers a download`, async (t) => {
    const page = await site.open(t, { prepare });
    const notice = page.getByRole("status").filter({ has: page.getByRole("heading", { name: words }) });
    await notice.waitFor();
    await begin(page, "Klaster Uji");
    await level(page, 3).click();
    await button(page, "Lanjut").click();
    await onQuestion(page, second);
    await level(page, 1).click();
    await notice.getByText("Perubahan terakhir hanya ada di halaman yang terbuka ini").waitFor();
    await page.getByRole("banner").getByText("Belum tersimpan").waitFor();
    assert.equal(await page.getByRole("banner").getByText(/✓/).count(), 0, "nothing is said to be saved");

    const { name, text } = await downloaded(page, () => button(notice, "Unduh cadangan").click());
    assert.match(name, /^dinamika-klaster-uji-\d{4}-\d\d-\d\d\.json$/);
    assert.deepEqual(answersOf(JSON.parse(text)), { [first.id]: 3, [second.id]: 1 });

    await link(page, "Lihat hasil").click();
    await heading(page, "Tahap belum dapat ditentukan").waitFor();
    await button(page, /English/).click();
    await heading(page, "The stage cannot be determined yet").waitFor();
  });
}

test("storage fills up meanwhile: stored data stays, new answers are kept on the screen", async (t) => {
  const before = assessment({ id: "one", answers: { [first.id]: 2 } });
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${second.id}`, stored: stored([before]) });
  await onQuestion(page, second);
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException("Exceeded the quota.", "QuotaExceededError");
    };
    globalThis.makeRoom = () => (Storage.prototype.setItem = setItem);
  });
  await level(page, 4).click();
  const notice = page.getByRole("heading", { name: "Penyimpanan browser ini penuh" });
  await notice.waitFor();
  assert.ok(await level(page, 4).isChecked());
  assert.deepEqual((await records(page)).one, before);
  await page.evaluate(() => makeRoom());
  await level(page, 3).click();
  await notice.waitFor({ state: "detached" });
  await eventually(async () => {
    assert.deepEqual(answersOf((await records(page)).one), { [first.id]: 2, [second.id]: 3 });
  });
});

test("storage that is really full keeps its data, and new answers stay on the screen", async (t) => {
  const before = assessment({ id: "one", answers: { [first.id]: 2 } });
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${second.id}`, stored: stored([before]) });
  await onQuestion(page, second);
  const filled = await page.evaluate(() => {
    let size = 4_000_000;
    for (let part = 0; 0 < size; part += 1) {
      try {
        localStorage.setItem(`lain-${part}`, "x".repeat(size));
      } catch {
        size = size >> 1;
      }
    }
    return Object.values(localStorage).join("").length;
  });
  assert.ok(4_000_000 < filled, `${filled} characters`);
  await field(page, "Bukti").fill("Daftar pesanan koperasi");
  await level(page, 4).click();
  await page.getByRole("heading", { name: "Penyimpanan browser ini penuh" }).waitFor();
  assert.ok(await level(page, 4).isChecked());
  assert.deepEqual((await records(page)).one, before);
  const { text } = await downloaded(page, () => button(page, "Unduh cadangan").click());
  assert.deepEqual(answersOf(JSON.parse(text)), { [first.id]: 2, [second.id]: 4 });
  // There is space on disk: the answers that did not fit are restored even after a reload.
  await page.evaluate(() => Object.keys(localStorage).forEach((key) => key.startsWith("lain") && localStorage.removeItem(key)));
  await page.reload();
  await eventually(async () => {
    assert.deepEqual(answersOf((await records(page)).one), { [first.id]: 2, [second.id]: 4 });
  });
});

const said = (page) => page.getByRole("heading", { name: "Data browser baru saja dihapus" }).waitFor();

for (const [how, clear] of [
  ["in this tab", (page) => page.evaluate(() => localStorage.clear())],
  [
    "from another tab",
    async (page) => {
      // Cleared from a page that is not the app, which would restore it from its disk copy.
      const other = await stranger(page.context(), site.url);
      await other.evaluate(() => localStorage.clear());
      await said(page);
    },
  ],
]) {
  test(`storage cleared ${how} meanwhile: everything is stored again, with a notice`, async (t) => {
    const two = [assessment({ id: "one", answers: { [first.id]: 2 } }), assessment({ id: "two", answers: allAt(1) })];
    const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${second.id}`, stored: stored(two) });
    await onQuestion(page, second);
    await clear(page);
    await level(page, 4).click();
    await said(page);
    await eventually(async () => {
      const now = await records(page);
      assert.deepEqual(answersOf(now.one), { [first.id]: 2, [second.id]: 4 });
      assert.deepEqual(answersOf(now.two), allAt(1));
    });
  });
}

test("restores cleared storage before the next write", async (t) => {
  const two = [assessment({ id: "one", answers: { [first.id]: 2 } }), assessment({ id: "two", answers: allAt(1) })];
  const page = await site.open(t, { at: `#/penilaian/one/pertanyaan/${second.id}`, stored: stored(two) });
  await onQuestion(page, second);
  await page.evaluate(() => localStorage.clear());
  await button(page, /English/).click();
  await page.getByRole("heading", { name: "The browser's data has just been cleared" }).waitFor();
  const now = await records(page);
  assert.deepEqual(answersOf(now.one), { [first.id]: 2 });
  assert.deepEqual(answersOf(now.two), allAt(1));
});

const broken = { "dinamika/assessment/x": '{"format": "dinamika-assessment", "vers' };

test("a damaged record: the home page works, reports it, offers it for download and keeps it", async (t) => {
  const good = stored([assessment({ id: "one", name: "Cor Satu", answers: allAt(2) })]);
  const page = await site.open(t, { stored: { ...good, ...broken } });
  await heading(page, "Klaster Anda").waitFor();
  const notice = page.getByRole("status").filter({ has: page.getByRole("heading", { name: /tidak terbaca/ }) });
  await notice.waitFor();
  await page.getByRole("article").getByText(stage(2).name.id).first().waitFor();
  await link(page, "Lihat datanya").click();
  const { text } = await downloaded(page, () => button(notice, "Unduh data 1").click());
  assert.equal(text, broken["dinamika/assessment/x"]);
  await link(page, "Beranda").click();
  await link(page, "Lihat hasil").click();
  await heading(page, stage(2).name.id).waitFor();
  await page.goto(site.url);
  await begin(page, "Cor Dua");
  await level(page, 1).click();
  assert.equal(await page.evaluate(() => localStorage["dinamika/assessment/x"]), broken["dinamika/assessment/x"]);
});

test("unreadable data is not a first visit, and the home page reports it", async (t) => {
  const page = await site.open(t, { viewport: phone, stored: broken });
  await heading(page, "Klaster Anda").waitFor();
  const { y, height } = await link(page, "Lihat datanya").boundingBox();
  assert.ok(y + height <= phone.height, `below the fold: ${y + height}`);
});

test("a record of a newer app is never overwritten, even at its own address", async (t) => {
  const newer = JSON.stringify({ ...assessment({ id: "x" }), version: 2 });
  const page = await site.open(t, { at: "#/penilaian/x/profil", stored: { "dinamika/assessment/x": newer } });
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (await field(page, "Nama klaster").isVisible()) await field(page, "Nama klaster").fill("Lain");
  assert.equal(await page.evaluate(() => localStorage["dinamika/assessment/x"]), newer);
});

test("unreadable settings are reset to defaults", async (t) => {
  const page = await site.open(t, { stored: { "dinamika/settings": "}{" } });
  await button(page, "Mulai penilaian").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "device");
});

test("data of other programs at this address is kept", async (t) => {
  const page = await site.open(t, { stored: { lain: "1", "dinamika-x": "2" } });
  await begin(page, "Cor");
  assert.deepEqual(await page.evaluate(() => [localStorage.lain, localStorage["dinamika-x"]]), ["1", "2"]);
});

test("a disk that never answers does not block: the risk is shown, and the app works", async (t) => {
  // Another page has the database open in an older version and does not close it.
  const blocked = async (context) => {
    const other = await stranger(context, site.url);
    await other.evaluate(
      () =>
        new Promise((done, failed) => {
          const request = indexedDB.open("dinamika", 1);
          request.onsuccess = () => done((window.open = request.result) && null);
          request.onerror = () => failed(request.error);
        }),
    );
  };
  const page = await site.open(t, {
    at: `#/penilaian/one/pertanyaan/${first.id}`,
    stored: stored([assessment({ id: "one" })]),
    prepare: blocked,
  });
  await level(page, 3).click();
  await page.getByText(/Menyimpan/).first().waitFor();
  assert.deepEqual(answersOf((await records(page)).one), { [first.id]: 3 });
  await button(page, "Lanjut").click();
  await onQuestion(page, second);
  await page.goto(`${site.url}#/penilaian/one/lokakarya`);
  await page.getByRole("radio", { name: /Angkat tangan/ }).check();
  await page.getByRole("link", { name: "Mulai lokakarya" }).click();
  await heading(page, first.question.id).waitFor();
});
