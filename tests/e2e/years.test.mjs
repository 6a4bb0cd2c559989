import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { button, heading, level, link, onQuestion, tabTo } from "./support/steps.mjs";

// One cluster through two years: assessment, result, plan; a year later what came of it, the second assessment, history and
// comparison.
const site = await start();
after(site.close);

const [begun, later] = ["2026-03-02", "2027-03-03"].map((day) => new Date(`${day}T03:00:00Z`));

/** By mouse: `press` clicks, `answer` clicks level and button, `choose` clicks a radio button. */
const byMouse = {
  press: (page, what) => what.click(),
  async write(page, what, text) {
    await what.click();
    await page.keyboard.type(text);
  },
  async answer(page, numeral) {
    await level(page, numeral).click();
    await button(page, "Lanjut").click();
  },
  choose: (page, group, name) => group.getByRole("radio", { name }).click(),
};

/** By keyboard alone. */
const byKeys = {
  async press(page, what) {
    await tabTo(page, what, { most: 200 });
    await page.keyboard.press("Enter");
  },
  async write(page, what, text) {
    await tabTo(page, what);
    await page.keyboard.type(text);
  },
  async answer(page, numeral) {
    await page.keyboard.press(String(numeral));
    await page.keyboard.press("Enter");
  },
  async choose(page, group, name) {
    await tabTo(page, group.getByRole("radio", { checked: true }));
    const chosen = group.getByRole("radio", { name, checked: true });
    for (let presses = 0; presses < 4 && !(await chosen.count()); presses += 1) await page.keyboard.press("ArrowDown");
  },
};

/** From the profile to the result; every answer at `numeral`, the first at `first`. */
async function assess(page, by, numeral, first = numeral) {
  await by.press(page, button(page, "Lanjut ke pertanyaan"));
  for (const [place, item] of items.entries()) {
    await onQuestion(page, item);
    await by.answer(page, place === 0 ? first : numeral);
  }
  await heading(page, "Periksa jawaban").waitFor();
  await by.press(page, link(page, "Lihat hasil").first());
  await heading(page, /^Klaster|^Tahap/).waitFor();
}

async function years(t, by) {
  const page = await site.open(t, { prepare: (context) => context.clock.setFixedTime(begun) });
  await by.press(page, button(page, "Mulai penilaian"));
  await by.write(page, page.getByLabel("Nama klaster"), "Cor Mulya");
  await assess(page, by, 2, 1);
  await by.press(page, button(page, /^Masukkan ke rencana/).first());
  await by.press(page, link(page, "Lihat rencana aksi").first());
  await heading(page, "Rencana aksi").waitFor();
  const action = await page.locator(".plan-action h3").innerText();

  await page.clock.setFixedTime(later);
  await by.press(page, link(page, "Beranda"));
  await by.press(page, link(page, "Cor Mulya"));
  await page.getByText("Sudah setahun sejak penilaian terakhir; penilaian berikutnya diusulkan 2 Maret 2027.").waitFor();
  await by.press(page, button(page, "Nilai lagi"));
  await heading(page, "Apa hasil rencana ini?").waitFor();
  await by.choose(page, page.getByRole("group", { name: action }), "Selesai");
  await by.press(page, link(page, "Lanjut ke penilaian"));
  await heading(page, "Profil klaster").waitFor();
  await assess(page, by, 2, 3);

  await by.press(page, link(page, "Beranda"));
  await by.press(page, link(page, "Cor Mulya"));
  await by.press(page, link(page, "Buka riwayat"));
  await heading(page, "Riwayat").waitFor();
  const days = ["2 Maret 2026", "3 Maret 2027"];
  assert.deepEqual(await page.locator("table.scores tbody th").allInnerTexts(), days);
  await page.getByText(`3 Maret 2027: ${action}`, { exact: true }).waitFor();
  await by.press(page, button(page, "Bandingkan"));
  await heading(page, "Bandingkan dua penilaian").waitFor();
  await page.getByText("Dari Tahap awal (tahap 1) ke Klaster pemula (tahap 2)").waitFor();
  const risen = page.locator(".changes li").filter({ hasText: "SP1" });
  assert.match(await risen.innerText(), /1 → 3$/);
  await page.getByText(`3 Maret 2027: ${action}`, { exact: true }).waitFor();
}

test("a cluster through two years by mouse", (t) => years(t, byMouse));

test("a cluster through two years by keyboard alone", (t) => years(t, byKeys));
