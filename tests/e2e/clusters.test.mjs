import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, start } from "./support/browser.mjs";
import { allAt, item, items, stage } from "./support/instrument.mjs";
import { answersOf, assessment, records, stored } from "./support/records.mjs";
import {
  begin,
  button,
  eventually,
  field,
  focused,
  heading,
  inWords,
  level,
  link,
  onQuestion,
  today,
  unfold,
} from "./support/steps.mjs";

const site = await start();
after(site.close);

const [first] = items;
const card = (page, name) =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name, exact: true }) });
const names = async (page) => Object.values(await records(page)).map(({ cluster }) => cluster.name);
const earlier = assessment({ id: "old", name: "Cor Satu", cluster: "c", date: "2026-03-02", answers: allAt(2) });
const other = assessment({ id: "other", name: "Kuningan Dua", date: "2026-04-05", answers: allAt(3) });

/** The button "Penilaian baru" of a cluster, wherever its card has it. */
async function assessAgain(page, name) {
  const again = button(card(page, name), "Penilaian baru");
  await card(page, name).waitFor();
  if (!(await again.isVisible())) await unfold(card(page, name), "Ganti nama, unduh, hapus");
  await again.click();
  await heading(page, "Profil klaster").waitFor();
}

test("every page of a cluster has an address, whatever its id in a file was", async (t) => {
  const id = "Cor Mulya/2 #1";
  const [older, newer] = ["2025-03-02", "2026-03-02"].map((date) => assessment({ id: date, name: "Cor Mulya", cluster: id, date, answers: allAt(2) }));
  const page = await site.open(t, { stored: stored([older, newer]) });
  await link(page, "Cor Mulya").click();
  await heading(page, "Cor Mulya").waitFor();
  await page.reload();
  await heading(page, "Cor Mulya").waitFor();
  await page.getByRole("main").getByRole("link", { name: /[Rr]encana aksi/ }).first().click();
  await heading(page, "Rencana aksi").waitFor();
  await link(page, "Tambah aksi").first().click();
  await heading(page, "Aksi baru").waitFor();
  await page.getByLabel("Aksi", { exact: true }).fill("Oven bersama");
  await page.reload();
  assert.equal(await page.getByLabel("Aksi", { exact: true }).inputValue(), "Oven bersama");
});

test("several clusters are listed, each with its own stage, date and links", async (t) => {
  const open = assessment({ id: "open", name: "Tempa Tiga", date: "2026-05-06", answers: { SP1: 1 } });
  const page = await site.open(t, { stored: stored([earlier, other, open]) });
  await heading(page, "Klaster Anda").waitFor();
  assert.equal(await page.getByRole("article").count(), 3);
  for (const [name, rank, date] of [
    ["Cor Satu", 2, "2026-03-02"],
    ["Kuningan Dua", 3, "2026-04-05"],
  ]) {
    await card(page, name)
      .getByText(`${stage(rank).name.id} (tahap ${rank})`)
      .first()
      .waitFor();
    await card(page, name).getByText(inWords(date)).first().waitFor();
    await link(card(page, name), "Lihat hasil").waitFor();
    assert.equal(await link(card(page, name), "Lanjutkan").count(), 0);
  }
  await card(page, "Tempa Tiga").getByText(`1 dari ${items.length} terjawab`).waitFor();
  await link(card(page, "Tempa Tiga"), "Lanjutkan").waitFor();
});

test("two clusters created in sequence are separate", async (t) => {
  const page = await site.open(t);
  await begin(page, "Klaster A");
  await level(page, 1).click();
  await link(page, "Dinamika").click();
  await begin(page, "Klaster B");
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  await level(page, 4).click();
  await eventually(async () => {
    const given = Object.values(await records(page)).map((one) => [one.cluster.name, answersOf(one)]);
    assert.deepEqual(Object.fromEntries(given), { "Klaster A": { SP1: 1 }, "Klaster B": { SP1: 4 } });
  });
  const clusters = new Set(Object.values(await records(page)).map(({ cluster }) => cluster.id));
  assert.equal(clusters.size, 2);
});

test("a new assessment of a cluster starts blank, with today's date and the same profile", async (t) => {
  const page = await site.open(t, { stored: stored([earlier]) });
  await assessAgain(page, "Cor Satu");
  assert.equal(await field(page, "Nama klaster").inputValue(), "Cor Satu");
  assert.equal(await page.getByLabel("Tanggal penilaian").inputValue(), await today(page));
  await button(page, "Lanjut ke pertanyaan").click();
  await onQuestion(page, first);
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  assert.equal(await page.getByText(`Jawaban pada ${inWords(earlier.date)}`).count(), 0, "shown only when chosen");
  const all = await records(page);
  assert.deepEqual(all.old, earlier, "the earlier one stays as it was");
  const [fresh] = Object.values(all).filter(({ id }) => id !== "old");
  assert.equal(fresh.cluster.id, "c");
  assert.deepEqual(fresh.responses, {});
});

test("previous answers are shown beside the questions if chosen, and are never filled in", async (t) => {
  const page = await site.open(t, { stored: stored([earlier]) });
  await assessAgain(page, "Cor Satu");
  const start = page.getByRole("group", { name: "Mulai dengan" });
  assert.ok(await start.getByRole("radio", { name: "Lembar kosong", exact: true }).isChecked(), "blank unless chosen");
  await start.getByRole("radio", { name: /jawaban sebelumnya ditampilkan/ }).check();
  await button(page, "Lanjut ke pertanyaan").click();
  await onQuestion(page, first);
  const last = page.getByText(`Jawaban pada ${inWords(earlier.date)}`).locator("..");
  await last.filter({ hasText: `2 – ${first.anchors[2].id}` }).waitFor();
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  await level(page, 4).click();
  await last.filter({ hasText: `2 – ${first.anchors[2].id}` }).waitFor();
});

test("the choice to show previous answers exists on the same day as well", async (t) => {
  // Ids are random: the order must depend on creation, whichever id sorts first.
  for (const [before, now] of [
    ["a", "b"],
    ["b", "a"],
  ]) {
    const made = (id, changed) => ({ ...assessment({ id, cluster: "c", answers: { SP1: 3 } }), changed });
    const both = [made(before, "2026-03-02T01:00:00.000Z"), made(now, "2026-03-02T05:00:00.000Z")];
    const page = await site.open(t, { at: `#/penilaian/${now}/profil`, stored: stored(both) });
    await page.getByRole("group", { name: "Mulai dengan" }).waitFor();
  }
});

test("the date of an assessment can be set, and determines the order", async (t) => {
  const page = await site.open(t, { stored: stored([earlier]) });
  await assessAgain(page, "Cor Satu");
  await page.getByLabel("Tanggal penilaian").fill("2025-01-15");
  await button(page, "Lanjut ke pertanyaan").click();
  await onQuestion(page, first);
  await link(page, "Dinamika").click();
  await card(page, "Cor Satu")
    .getByText(`${inWords(earlier.date)} ·`)
    .waitFor();
  await card(page, "Cor Satu").getByRole("heading", { name: "Penilaian sebelumnya" }).waitFor();
  await link(card(page, "Cor Satu"), inWords("2025-01-15")).click();
  await heading(page, "Tahap belum dapat ditentukan").waitFor();
  await page
    .getByText(`Penilaian ${inWords("2025-01-15")}`)
    .first()
    .waitFor();
});

test("an assessment without a date can be opened as well", async (t) => {
  const page = await site.open(t, { stored: stored([{ ...earlier, date: undefined }, { ...earlier, id: "new" }]) });
  await link(page, "Tanpa tanggal").click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(new URL(page.url()).hash, "#/penilaian/old/hasil");
});

test("renaming renames every assessment of the cluster only, and is undone as one change", async (t) => {
  const newer = { ...assessment({ id: "new", name: "Cor Satu", cluster: "c", date: "2026-09-01" }) };
  const page = await site.open(t, { stored: stored([earlier, newer, other]) });
  await unfold(card(page, "Cor Satu"), "Ganti nama, unduh, hapus");
  const name = field(card(page, "Cor Satu"), "Nama klaster");
  await name.fill("Cor Baru");
  await name.press("Tab");
  await card(page, "Cor Baru").waitFor();
  assert.deepEqual((await names(page)).sort(), ["Cor Baru", "Cor Baru", "Kuningan Dua"]);
  await heading(page, "Klaster Anda").focus();
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.deepEqual((await names(page)).sort(), ["Cor Satu", "Cor Satu", "Kuningan Dua"]));
});

test("deleting can be undone and redone", async (t) => {
  const page = await site.open(t, { stored: stored([earlier, other]) });
  await unfold(card(page, "Cor Satu"), "Ganti nama, unduh, hapus");
  await button(card(page, "Cor Satu"), /^Hapus penilaian/).click();
  await card(page, "Cor Satu").waitFor({ state: "detached" });
  assert.deepEqual(await names(page), ["Kuningan Dua"]);

  const notice = page.getByRole("status").filter({ hasText: "Penilaian Cor Satu dihapus" });
  await button(notice, "Urungkan").click();
  await card(page, "Cor Satu").waitFor();
  const { revision, changed, ...restored } = (await records(page)).old;
  const { revision: _, changed: __, ...before } = earlier;
  assert.deepEqual(restored, before);
  assert.ok(revision && changed);

  await page.keyboard.press("Control+Shift+z");
  await card(page, "Cor Satu").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await card(page, "Cor Satu").waitFor();
  await page.reload();
  await card(page, "Cor Satu").waitFor();
});

test("undo on one assessment does not affect another", async (t) => {
  const two = [assessment({ id: "a", name: "A" }), assessment({ id: "b", name: "B" })];
  const page = await site.open(t, { at: "#/penilaian/a/pertanyaan/SP1", stored: stored(two) });
  await level(page, 3).click();
  await page.goto(`${site.url}#/penilaian/b/pertanyaan/KB1`);
  await onQuestion(page, item("KB1"));
  await page.keyboard.press("Control+z");
  await page.keyboard.press("2");
  await eventually(async () => assert.deepEqual(answersOf((await records(page)).b), { KB1: 2 }));
  assert.deepEqual(answersOf((await records(page)).a), { SP1: 3 }, "what cannot be seen is not undone");
});

test("after a deletion the undo notice replaces the card and has the focus", async (t) => {
  const many = Array.from({ length: 8 }, (_, place) => assessment({ id: `c${place}`, name: `Klaster ${place}` }));
  const page = await site.open(t, { stored: stored(many), viewport: phone });
  await heading(page, "Klaster Anda").waitFor();
  const cards = page.locator("article");
  const card = cards.nth(5);
  const name = await card.getByRole("heading", { level: 2 }).innerText();
  await card.locator("summary").click();
  const remove = card.getByRole("button", { name: /^Hapus/ });
  await remove.scrollIntoViewIfNeeded();
  await remove.click();
  const notice = page.getByRole("status").filter({ hasText: `Penilaian ${name} dihapus` });
  await focused(notice);
  const isInView = await notice.evaluate((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return 0 <= top && bottom <= innerHeight;
  });
  assert.ok(isInView);
  const order = await page.locator(".clusters > *").evaluateAll((all) => all.map((one) => one.tagName));
  assert.equal(order.indexOf("P"), 5);
  await notice.getByRole("button", { name: "Urungkan" }).click();
  await eventually(async () => assert.equal(await cards.count(), 8));
  await heading(page, "Klaster Anda").waitFor();
  assert.ok((await cards.getByRole("heading", { level: 2 }).allInnerTexts()).includes(name));
});
