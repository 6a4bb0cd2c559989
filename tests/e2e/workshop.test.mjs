import assert from "node:assert/strict";
import { after, test } from "node:test";
import { projector, start } from "./support/browser.mjs";
import { items, levels } from "./support/instrument.mjs";
import { onlyRecord } from "./support/records.mjs";
import { button, eventually, heading, link } from "./support/steps.mjs";
import {
  agreementText,
  base,
  begin,
  blank,
  cast,
  countsOf,
  isSplit,
  lowMedian,
  onVote,
  reveal,
  voteOn,
} from "./support/workshop.mjs";

// Twelve raters assess together, by keyboard only, on a projector.
const site = await start();
after(site.close);

const raters = 12;
const split = new Set([items[4].id, items[17].id]);

/** Each rater's ballot on an indicator; two indicators are split. */
function ballots(place) {
  const item = items[place];
  if (split.has(item.id)) return Array.from({ length: raters }, (_, rater) => (rater % 2 ? 4 : 0));
  return Array.from({ length: raters }, (_, rater) => {
    if (rater === 7 && place % 5 === 0) return "unknown";
    if (rater === 3 && item.not_applicable) return "not_applicable";
    return Math.min(levels.length - 1, (place % 3) + (rater % 4 === 0 ? 1 : 0));
  });
}

const said = (page) => page.locator(".said");

/** To the step in which the group agrees, and agrees on what is proposed there. */
async function agree(page) {
  await page.keyboard.press("a");
  await page.getByLabel("Alasan", { exact: true }).waitFor();
  await page.keyboard.press("a");
}

/** The group votes on one indicator and agrees on the median. */
async function decide(page, place, way) {
  const first = ballots(place);
  await cast(page, first, way);
  await page.getByText(`${raters} suara · putaran 1`).waitFor();
  assert.equal(await said(page).count(), 0, "nothing is said of the votes before they are opened");
  await reveal(page);
  const counts = countsOf(first);
  const shown = `${proposed(counts)} · ${agreementText(counts)}`;
  assert.equal(await said(page).innerText(), shown);
  assert.deepEqual(
    (await page.locator(".choice-row .count").allInnerTexts()).slice(0, levels.length).map(Number),
    counts,
  );
  if (split.has(items[place].id)) await voteAgain(page, way);
  await agree(page);
  await heading(page, items[place].question.id).waitFor();
  await page.locator(".agreed").getByText(/^Disepakati:/).waitFor();
}

/** The result shown for these ballots: the median, or the counts if they are split. */
function proposed(counts) {
  const people = counts.map((count, at) => count && `${count} orang di ${at}`).filter(Boolean);
  return isSplit(counts) ? `Suara terpecah: ${people.join(", ")}` : `Nilai tengah ${lowMedian(counts)}`;
}

/** A split indicator is on the agenda, is discussed, and voted on again. */
async function voteAgain(page, way) {
  await agree(page);
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0, "a split vote proposes nothing");
  await page.getByRole("alert").filter({ hasText: "Pilih dahulu" }).waitFor();
  await page.keyboard.press("r");
  const second = Array(raters).fill(2);
  await cast(page, second, way);
  await page.getByText(`${raters} suara · putaran 2`).waitFor();
  await reveal(page);
  assert.equal(await said(page).innerText(), `Nilai tengah 2 · ${agreementText(countsOf(second))}`);
  await page.getByText("Putaran 1: 6 · 0 · 0 · 0 · 6").waitFor();
}

for (const [name, way] of [
  ["by show of hands", { choice: /Angkat tangan/, voting: "hands", isSecret: false }],
  ["in secret, passing one device", { choice: /Rahasia/, voting: "secret", isSecret: true }],
]) {
  test(`twelve raters assess a cluster ${name}`, { timeout: 300_000 }, async (t) => {
    const page = await site.open(t, { viewport: projector, stored: blank() });
    await begin(page, site, way.choice);
    for (const [place, item] of items.entries()) {
      await onVote(page, item);
      await decide(page, place, way);
      await page.keyboard.press("Enter");
    }
    await heading(page, "Lokakarya").waitFor();
    await page.getByText(`${items.length} dari ${items.length} pertanyaan sudah disepakati`).waitFor();

    const { responses } = await onlyRecord(page);
    for (const [place, item] of items.entries()) {
      const { level, group } = responses[item.id];
      const last = split.has(item.id) ? Array(raters).fill(2) : ballots(place);
      assert.equal(level, lowMedian(countsOf(last)), item.id);
      assert.equal(group.rounds.length, split.has(item.id) ? 2 : 1, item.id);
      assert.ok(group.rounds.every((round) => round.voting === way.voting && !round.roles));
      assert.deepEqual(group.agreed, { level });
    }
    await link(page, "Lihat hasil").first().click();
    await page.getByRole("heading", { name: "Seberapa pasti" }).waitFor();
  });
}

test("only an agreement becomes the answer; the replaced answer, the reason and the dissent are kept", async (t) => {
  const stored = blank();
  const [key] = Object.keys(stored);
  const record = JSON.parse(stored[key]);
  record.responses[items[0].id] = { level: 4, evidence: "Buku pesanan" };
  stored[key] = JSON.stringify(record);
  const page = await site.open(t, { stored, at: voteOn(items[0]) });
  await onVote(page, items[0]);
  await cast(page, [0, 0, 0, 4, 4, 4], { isSecret: false });
  await reveal(page);
  const response = async () => (await onlyRecord(page)).responses[items[0].id];
  assert.equal((await response()).level, 4, "a vote alone changes no answer");

  await button(page, "Sepakati").click();
  await page.getByLabel("Alasan", { exact: true }).waitFor();
  await button(page, "Sepakati").click();
  await page.getByText("Pilih dahulu").waitFor();
  await page.getByRole("radio", { name: /^1\./ }).check();
  await button(page, "Sepakati").click();
  await page.getByText("Tulis alasan singkat").waitFor();
  assert.equal((await response()).level, 4, "nor does an agreement without a reason");
  await page.getByLabel("Alasan", { exact: true }).fill("Dua bengkel sudah berbagi");
  await page.getByLabel(/Pendapat yang berbeda/).fill("Tiga orang menilai 4");
  await page.reload();
  await onVote(page, items[0]);
  await button(page, "Sepakati").click();
  assert.equal(await page.getByLabel("Alasan", { exact: true }).inputValue(), "Dua bengkel sudah berbagi");
  await page.getByRole("radio", { name: /^1\./ }).check();
  await button(page, "Sepakati").click();
  await page.getByText("Disepakati: 1", { exact: true }).waitFor();
  const { level, evidence, group } = await response();
  assert.deepEqual([level, evidence], [1, "Buku pesanan"]);
  assert.deepEqual(group.replaced, [{ level: 4, evidence: "Buku pesanan" }]);
  assert.deepEqual([group.reason, group.dissent], ["Dua bengkel sudah berbagi", "Tiga orang menilai 4"]);

  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal((await response()).level, 4, "the agreement can be undone"));
});

test("hands can be counted by keys, by buttons, and by typing", async (t) => {
  const page = await site.open(t, { stored: blank(), at: voteOn(items[0]) });
  await onVote(page, items[0]);
  await cast(page, [2, 2, 2, "unknown"], { isSecret: false });
  await page.keyboard.press("Shift+2");
  await page.getByText("3 suara · putaran 1").waitFor();
  await button(page, /^\+1 ?: Jumlah tangan untuk 3/).click();
  await page.getByLabel("Jumlah tangan untuk 0").fill("7");
  await page.getByLabel("Jumlah tangan untuk 0").press("Tab");
  await page.getByText("11 suara · putaran 1").waitFor();
  await page.reload();
  await page.getByText("11 suara · putaran 1").waitFor();
  assert.equal(await page.getByLabel("Jumlah tangan untuk 2").inputValue(), "2");
});

test("the keyboard help lists the keys, and closes by Escape", async (t) => {
  const page = await site.open(t, { stored: blank(), at: voteOn(items[0]) });
  await onVote(page, items[0]);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Tombol" }).waitFor();
  await page.keyboard.press("2");
  await page.keyboard.press("Escape");
  await page.getByText("0 suara · putaran 1").waitFor();
  await page.keyboard.press("ArrowRight");
  await onVote(page, items[1]);
  await page.keyboard.press("ArrowLeft");
  await onVote(page, items[0]);
});

test("split items are on the agenda, gate indicators first", async (t) => {
  const page = await site.open(t, { stored: blank(), at: base });
  await page.getByText("Belum ada. Pertanyaan yang suaranya terpecah").waitFor();
  for (const [item, ballots] of [
    [items[10], [0, 0, 4, 4]],
    [items[2], ["unknown", "unknown", "unknown", 2]],
    [items[0], [0, 0, 4, 4]],
    [items[1], [2, 2, 2, 2]],
  ]) {
    await page.goto(site.url + voteOn(item));
    await onVote(page, item);
    await cast(page, ballots, { isSecret: false });
    await reveal(page);
    await said(page).waitFor();
  }
  await page.goto(site.url + base);
  const agenda = page.locator(".agenda li");
  await eventually(async () =>
    assert.deepEqual(await agenda.allInnerTexts(), [
      `${items[0].title.id} (${items[0].id}) – suara terpecah`,
      `${items[2].title.id} (${items[2].id}) – kebanyakan tidak tahu`,
      `${items[10].title.id} (${items[10].id}) – suara terpecah`,
    ]),
  );
  await link(page, "Sebaran dan kesepakatan").click();
  const line = page.locator(".spread li").filter({ hasText: `(${items[0].id})` });
  await line.getByText("0 (rendah, perlu dibahas)").waitFor();
  assert.equal(await line.getByText("2 · 0 · 0 · 0 · 2").isVisible(), false, "the numbers are folded");
  await line.getByRole("button").press("Enter");
  await line.getByText("2 · 0 · 0 · 0 · 2").waitFor();
});

test("a timer shows the time left, and can be switched off", async (t) => {
  const page = await site.open(t, { stored: blank(), prepare: (context) => context.clock.install(), at: base });
  await page.getByLabel("Waktu untuk satu pertanyaan").selectOption({ label: "2 menit" });
  await page.getByRole("link", { name: "Mulai lokakarya" }).click();
  await onVote(page, items[0]);
  await page.getByText("Sisa 2:00").waitFor();
  await page.clock.runFor(61_000);
  await page.getByText(/^Sisa 0:5\d$/).waitFor();
  await page.clock.runFor(61_000);
  await page.getByText("Waktu habis").waitFor();
  assert.ok(await button(page, "Buka hasil").isVisible(), "nothing else happens");
});

test("opening a vote can be undone and redone like every change, without affecting earlier ones", async (t) => {
  const page = await site.open(t, { stored: blank(), at: voteOn(items[0]) });
  await onVote(page, items[0]);
  await cast(page, [1, 1, 1, 1], { isSecret: false });
  await reveal(page);
  await agree(page);
  await page.getByText(/^Disepakati: 1/).waitFor();
  await page.keyboard.press("r");
  await cast(page, [3, 3, 3, 3], { isSecret: false });
  await reveal(page);
  await page.getByText(/^Nilai tengah 3 /).waitFor();
  const group = async () => (await onlyRecord(page)).responses[items[0].id]?.group;
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal((await group()).rounds.length, 1));
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal((await group()).agreed, undefined));
  for (const _ of "12") await page.keyboard.press("Control+Shift+z");
  await eventually(async () => {
    const { agreed, rounds } = await group();
    assert.deepEqual([agreed, rounds.length], [{ level: 1 }, 2]);
  });
});

test("after another round an agreement that is not its median says so", async (t) => {
  const page = await site.open(t, { stored: blank() });
  await begin(page, site, /Angkat tangan/);
  await cast(page, [2, 2, 2], { isSecret: false });
  await reveal(page);
  await button(page, "Sepakati").click();
  await page.getByRole("radio", { name: /^2\./ }).check();
  await button(page, "Sepakati").click();
  await page.getByText("Disepakati: 2", { exact: true }).waitFor();
  await button(page, "Pungut suara lagi").click();
  await onVote(page, items[0]);
  await cast(page, [3, 3, 3], { isSecret: false });
  await reveal(page);
  await page.getByText("Disepakati: 2, berbeda dari nilai tengah putaran ini").waitFor();
});
