import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { decoded } from "./support/phones.mjs";
import { assessment, records, stored } from "./support/records.mjs";
import { button, downloaded, eventually, heading, level, link, openFile, unfold } from "./support/steps.mjs";

// Backup: export of everything into one file, import into an empty browser, and the reminder.
const site = await start();
after(site.close);

/** A generator that gives the same numbers for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const names = ["Cor Logam Ceper", "ᮊᮜᮞ᮪ᮒᮦᮁ", "クラスター", "عنقود", "Kłaster ‘Żeliwo’", "🏭 Tegal", "", "=SUM(A1)"];

/** A cluster with all possible content, generated from the seed. */
function generated(seed) {
  const pick = random(seed);
  const one = assessment({ id: `a-${seed}`, name: `${names[pick(names.length)]} ${seed}`, cluster: `c-${pick(700)}` });
  one.revision = pick(90);
  one.changed = `2026-0${1 + pick(9)}-1${pick(10)}T0${pick(10)}:00:00.000Z`;
  for (const { id, not_applicable_allowed } of items) {
    const kind = pick(8);
    const answer = kind < 5 ? { level: kind } : kind === 5 ? { unknown: true } : not_applicable_allowed ? { not_applicable: true } : {};
    if (pick(9) === 0) answer.evidence = `${names[pick(names.length)]} „${seed}“\n`;
    if (Object.keys(answer).length) one.responses[id] = answer;
  }
  return one;
}

const settings = (page) => page.goto(`${site.url}#/pengaturan`).then(() => heading(page, "Data & pengaturan").waitFor());
const backup = (page) => downloaded(page, () => button(page, "Unduh semua penilaian").first().click());

test("1,000 generated clusters round-trip exactly, including unreadable records", { timeout: 180_000 }, async (t) => {
  const seed = 20261124;
  t.diagnostic(`seed ${seed}`);
  const all = Array.from({ length: 1000 }, (_, place) => generated(seed + place));
  const broken = { "dinamika/assessment/patah": '{"format": "dinamika-asse', "dinamika/assessment/baru": JSON.stringify({ ...generated(1), id: "baru", version: 2 }) };
  const page = await site.open(t, { at: "#/pengaturan", stored: { ...stored(all), ...broken } });
  const { name, text } = await backup(page);
  assert.match(name, /^dinamika-semua-\d{4}-\d\d-\d\d\.json$/);
  const other = await site.open(t);
  await openFile(other, name, text);
  await button(other, "Terapkan").click({ timeout: 60_000 });
  await other.getByText("Selesai: 1.002 ditambahkan").waitFor({ timeout: 60_000 });
  const back = await other.evaluate(() => ({ ...localStorage }));
  for (const one of all) {
    const { writers, ...came } = JSON.parse(back[`dinamika/assessment/${one.id}`]);
    assert.deepEqual(came, one);
  }
  assert.equal(back["dinamika/assessment/baru"], broken["dinamika/assessment/baru"]);
  const texts = Object.entries(back).filter(([key]) => key.startsWith("dinamika/assessment/"));
  assert.equal(texts.length, 1002);
  assert.ok(texts.some(([, one]) => one === broken["dinamika/assessment/patah"]));
});

test("the copy of storage offered by the crash page can be imported", async (t) => {
  const one = assessment({ id: "one", answers: { SP1: 1 } });
  const page = await site.open(t);
  await openFile(page, "dinamika.json", JSON.stringify({ ...stored([one], { theme: "dark" }) }));
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 1 ditambahkan").waitFor();
  assert.deepEqual(await records(page), { one });
});

test("one cluster is exported with all its assessments", async (t) => {
  const both = [
    assessment({ id: "one", cluster: "c", date: "2025-03-02" }),
    assessment({ id: "two", cluster: "c", date: "2026-03-02" }),
  ];
  const page = await site.open(t, { stored: stored([...both, assessment({ id: "three", name: "Lain" })]) });
  const card = page.getByRole("article").filter({ hasText: "Klaster Uji" });
  await unfold(card, "Ganti nama, unduh, hapus");
  const { name, text } = await downloaded(page, () => button(card, "Unduh semua penilaian klaster ini").click());
  assert.match(name, /^dinamika-klaster-uji-/);
  assert.deepEqual(new Set(JSON.parse(text).assessments.map(({ id }) => id)), new Set(["one", "two"]));
});

const day = 86_400_000;
const ago = (days) => new Date(Date.now() - days * day).toISOString();
const arrived = (page) => button(page, "Ya, filenya ada");
const isSecure = new URL(site.url).protocol === "https:" || ["127.0.0.1", "localhost"].includes(new URL(site.url).hostname);
const reminder = (page) => page.getByRole("heading", { name: "Waktunya mengunduh cadangan" });

test("unsaved work triggers a reminder with its date after a fortnight, until it is downloaded", async (t) => {
  const old = assessment({ id: "one", answers: { SP1: 1 }, date: ago(15).slice(0, 10) });
  const page = await site.open(t, { stored: stored([old]) });
  await reminder(page).waitFor();
  const words = new Intl.DateTimeFormat("id-ID", { dateStyle: "long" }).format(new Date(old.date));
  await page.getByText(`sejak ${words}`).waitFor();
  await backup(page);
  await arrived(page).waitFor();
  await page.reload();
  await reminder(page).waitFor();
  await backup(page);
  await arrived(page).click();
  await reminder(page).waitFor({ state: "detached" });
  assert.equal(await arrived(page).count(), 0);
  await page.reload();
  await heading(page, "Klaster Anda").waitFor();
  assert.equal(await reminder(page).count(), 0);
});

test("a clock that was once years ahead does not suppress the reminder", async (t) => {
  const old = assessment({ id: "one", answers: { SP1: 1 }, date: ago(15).slice(0, 10) });
  const ahead = { "dinamika/exported": '{"at":"2099-01-01T00:00:00.000Z"}' };
  const page = await site.open(t, { stored: { ...stored([old]), ...ahead } });
  await reminder(page).waitFor();
});

/** A page that was asked to download an old assessment and did nothing, as browsers within chat apps do. */
async function swallowed(t, { prepare } = {}) {
  const old = assessment({ id: "one", name: "Cor Satu", answers: { SP1: 1 }, date: ago(15).slice(0, 10) });
  const page = await site.open(t, {
    stored: stored([old]),
    permissions: isSecure ? ["clipboard-read", "clipboard-write"] : [],
    prepare: async (context) => {
      await context.addInitScript(() => (HTMLAnchorElement.prototype.click = () => {}));
      await prepare?.(context);
    },
  });
  await reminder(page).waitFor();
  await unfold(page.getByRole("article"), "Ganti nama, unduh, hapus");
  await button(page, /^Unduh penilaian/).click();
  await button(page, "Tidak ada, pakai cara lain").click();
  return { page, old };
}

/** The content of a file, without the values that change with every write. */
const told = ({ id, cluster, responses }) => ({ id, cluster, responses });

test("if downloads do not work, the text can be copied, and pasted on another device", async (t) => {
  const { page, old } = await swallowed(t);
  await button(page, "Salin sebagai teks").click();
  let text;
  if (isSecure) {
    await page.getByText("Disalin.").waitFor();
    text = await page.evaluate(() => navigator.clipboard.readText());
  } else {
    text = await page.getByRole("textbox", { name: "Isi file" }).inputValue();
  }
  assert.deepEqual(told(JSON.parse(text)), told(old));
  await reminder(page).waitFor();
  await arrived(page).click();
  await reminder(page).waitFor({ state: "detached" });

  const other = await site.open(t);
  await heading(other, /klaster/i).waitFor();
  await button(other, "Mulai penilaian").waitFor();
  await other.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
  }, text);
  await button(other, "Terapkan").click();
  await other.getByText("Selesai: 1 ditambahkan").waitFor();
  assert.deepEqual(told((await records(other)).one), told(old));
});

test("a small file is also offered as a QR code", async (t) => {
  const { page, old } = await swallowed(t);
  await page.locator(".qr").waitFor();
  assert.deepEqual(told(JSON.parse((await decoded(page)).text)), told(old));
});

test("a file can be shared with another app, and counts as a backup after confirmation", async (t) => {
  const { page, old } = await swallowed(t, {
    prepare: (context) =>
      context.addInitScript(() => {
        navigator.canShare = ({ files }) => files.every((file) => file.name.endsWith(".txt"));
        navigator.share = async ({ files: [file] }) => (window.shared = [file.name, await file.text()]);
      }),
  });
  await button(page, "Bagikan file").click();
  await page.getByText("File diteruskan.").waitFor();
  const [name, text] = await page.evaluate(() => window.shared);
  assert.equal(name, `dinamika-cor-satu-${old.date}.txt`);
  assert.deepEqual(told(JSON.parse(text)), told(old));
  assert.equal(await reminder(page).count(), 1);
});

test("if the browser confirms that a file was saved, the app does not ask", async (t) => {
  const { page, old } = await swallowed(t, {
    prepare: (context) =>
      context.addInitScript(() => {
        let left = 1;
        window.showSaveFilePicker = async () => {
          if (left-- > 0) throw new DOMException("left", "AbortError");
          return { createWritable: async () => ({ write: async (text) => (window.kept = text), close: async () => {} }) };
        };
      }),
  });
  await button(page, "Pilih tempat menyimpan").click();
  await page.getByText("Belum ada yang tersimpan.").waitFor();
  assert.equal(await reminder(page).count(), 1);
  await button(page, "Pilih tempat menyimpan").click();
  await reminder(page).waitFor({ state: "detached" });
  assert.equal(await arrived(page).count(), 0);
  assert.deepEqual(told(JSON.parse(await page.evaluate(() => window.kept))), told(old));
});

test("a plan that has changed since triggers the reminder, until a file with the plan is downloaded", async (t) => {
  const one = assessment({ id: "one", cluster: "c", answers: { SP1: 1 }, date: ago(40).slice(0, 10) });
  const plan = { format: "dinamika-plan", version: 1, cluster: "c", revision: 3, actions: [{ id: "a", title: "Rapat" }] };
  const exported = JSON.stringify({ at: ago(20), revisions: { one: one.revision } });
  const page = await site.open(t, {
    stored: { ...stored([one]), "dinamika/plan/c": JSON.stringify(plan), "dinamika/exported": exported },
  });
  await page.getByText("1 penilaian atau rencana belum diunduh sejak terakhir diubah").waitFor();
  const { text } = await backup(page);
  assert.equal(JSON.parse(text).plans[0].actions[0].title, "Rapat");
  await arrived(page).click();
  await reminder(page).waitFor({ state: "detached" });
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("dinamika/exported")).revisions);
  assert.deepEqual(kept, { one: one.revision, "dinamika/plan/c": 3 });
});

test("the reminder counts changes since an old download, and ignores recent or downloaded ones", async (t) => {
  const one = (id, revision) => assessment({ id, revision, answers: { SP1: 1 }, date: ago(40).slice(0, 10) });
  const exported = (at) => ({ "dinamika/exported": JSON.stringify({ at, revisions: { a: 1, b: 1 } }) });
  const changed = stored([one("a", 1), one("b", 2), one("c", 1)]);
  const page = await site.open(t, { stored: { ...changed, ...exported(ago(20)) } });
  await page.getByText("2 penilaian atau rencana belum diunduh sejak terakhir diubah").waitFor();
  for (const quiet of [
    { ...changed, ...exported(ago(3)) },
    { ...stored([one("a", 1), one("b", 1)]), ...exported(ago(90)) },
    stored([assessment({ id: "x", answers: { SP1: 1 }, date: ago(3).slice(0, 10) })]),
    stored([assessment({ id: "x", date: ago(90).slice(0, 10) })]),
  ]) {
    const calm = await site.open(t, { stored: quiet });
    await heading(calm, "Klaster Anda").waitFor();
    assert.equal(await reminder(calm).count(), 0, JSON.stringify(Object.keys(quiet)));
  }
});

test("the settings show the storage used, and warn about private windows", async (t) => {
  const page = await site.open(t, { at: "#/pengaturan", stored: stored([assessment({ id: "one" })]) });
  await page.getByText(/Penyimpanan untuk jawaban terpakai (kurang dari )?\d+%/).waitFor();
  await page.getByText(/jendela pribadi/).waitFor();
});

test("persistent storage is requested once there is a result, and the settings show the outcome", async (t) => {
  const prepare = (context) =>
    context.addInitScript(() => {
      window.asked = 0;
      if (!navigator.storage) return;
      navigator.storage.persist = async () => Boolean((window.asked += 1));
      navigator.storage.persisted = async () => window.asked > 0;
    });
  const page = await site.open(t, { stored: stored([assessment({ id: "one", answers: { SP1: 1 } })]), prepare });
  const asked = () => page.evaluate(() => window.asked);
  await page.goto(`${site.url}#/contoh/ceper/hasil`);
  await page.getByText("Langkah berikutnya").first().waitFor();
  await settings(page);
  await page.getByText("browser dapat menghapus data ini").waitFor();
  assert.equal(await asked(), 0);
  await page.goto(`${site.url}#/penilaian/one/hasil`);
  await eventually(async () => assert.equal(await asked(), 1));
  await settings(page);
  await page.getByText("browser tidak akan menghapus data ini").waitFor();
});

test("the question about a download waits while a slide is shown, and is not printed", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: stored([assessment({ id: "one", answers: { SP1: 1 } })]) });
  const question = page.locator("#offered");
  await downloaded(page, async () => {
    await button(page, "Unduh").click();
  });
  await question.waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok(await question.isHidden());
  await page.emulateMedia({ media: "screen" });
  for (const slide of ["lokakarya/suara/SP1", "hasil/layar"]) {
    await page.goto(`${site.url}#/penilaian/one/${slide}`);
    await question.waitFor({ state: "detached" });
    await page.goto(`${site.url}#/penilaian/one/hasil`);
    await question.waitFor();
  }
});

test("deleted assessments can be restored from the settings, even later, or deleted permanently", async (t) => {
  const one = assessment({ id: "one", name: "Cor Satu", answers: { SP1: 1 } });
  const page = await site.open(t, { stored: stored([one]) });
  await unfold(page, "Ganti nama, unduh, hapus");
  await page.getByText("Contoh untuk dipelajari").waitFor();
  const remove = async () => {
    await button(page, /^Hapus penilaian/).click();
    await eventually(async () => assert.deepEqual(await records(page), {}));
    await page.getByText(/✓ Tersimpan/).waitFor();
  };
  await remove();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await settings(page);
  await button(page, /^Kembalikan/).click();
  await eventually(async () => assert.deepEqual((await records(page)).one?.responses, one.responses));
  await link(page, "Beranda").click();
  await unfold(page, "Ganti nama, unduh, hapus");
  await remove();
  await settings(page);
  await button(page, /^Hapus permanen/).click();
  await button(page, /^Tekan sekali lagi/).click();
  await button(page, /^Kembalikan/).waitFor({ state: "detached" });
  // Undo would bring it back without its workshop.
  await link(page, "Beranda").click();
  await page.getByText("Contoh untuk dipelajari").waitFor();
  assert.equal(await button(page, "Urungkan").count(), 0);
  await page.keyboard.press("Control+z");
  await settings(page);
  assert.deepEqual(await records(page), {});
  await page.reload();
  await heading(page, "Data & pengaturan").waitFor();
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify({ ...sessionStorage })), /Cor Satu/);
  await page.getByText(/Penyimpanan untuk jawaban/).waitFor();
  assert.equal(await button(page, /^Kembalikan/).count(), 0);
});
