import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, start } from "./support/browser.mjs";
import { instrument, items } from "./support/instrument.mjs";
import { invitation } from "./support/phones.mjs";
import { assessment, onlyRecord } from "./support/records.mjs";
import { button, eventually, heading, level, link, onQuestion, openWays, unfold, unknown } from "./support/steps.mjs";
import { blank } from "./support/workshop.mjs";

// Invited members see questions, progress and handing in: nothing that could bias their answers, and no facilitator
// tools.
const site = await start();
after(site.close);
const skipped = new URL(site.url).protocol === "file:" && "no phone can open a file of another device";

const stages = instrument.stages.flatMap(({ name }) => [name.id, name.en]);
const tools = /\/(hasil|profil|lokakarya)(\/|$)|#\/panduan/;

/** Content of the page that reveals a stage or leads to facilitator tools, including text for screen readers only. */
const swaying = (page) =>
  page.evaluate(
    ([stages, tools]) => {
      const main = document.querySelector("main");
      const said = [...document.querySelectorAll("main, [role=status]")].map((one) => one.textContent).join(" ");
      const telling = [/Tahap (\d|sejauh|belum|tidak)/, /Tahap tertinggi|paling menentukan/, /Lihat hasil/, /Lokakarya$/m];
      return [
        ...[...main.querySelectorAll(".ladder")].map(() => "a ladder"),
        ...[...main.querySelectorAll("a")].map((one) => one.getAttribute("href")).filter((href) => new RegExp(tools).test(href)),
        ...stages.filter((name) => said.includes(name)),
        ...telling.filter((pattern) => pattern.test(said)).map(String),
      ];
    },
    [stages, tools.source],
  );

/** A member's phone at the first question, with these settings. */
async function answering(t, { settings, viewport = phone } = {}) {
  const page = await site.open(t, { stored: blank("Kuningan") });
  const { code } = await invitation(page, site);
  const stored = settings && { "dinamika/settings": JSON.stringify(settings) };
  const member = await site.open(t, { at: `#/peserta/${code}`, viewport, stored });
  await button(member, "Mulai menjawab").click();
  await onQuestion(member, items[0]);
  return member;
}

/** Puts answers into storage as the app would: answering itself is tested elsewhere. */
async function answered(page, answers) {
  const record = await onlyRecord(page);
  record.responses = assessment({ answers }).responses;
  record.revision += 1;
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `dinamika/assessment/${record.id}`,
    JSON.stringify(record),
  ]);
  await page.reload();
}

const all = Object.fromEntries(items.map(({ id }) => [id, 2]));
const at = async (page, screen) => `${site.url}#/penilaian/${(await onlyRecord(page)).id}/${screen}`;

test("the questions reveal no stage to members, in any mode", { skip: skipped }, async (t) => {
  const page = await answering(t);
  assert.deepEqual(await swaying(page), []);
  const said = page.locator("body > [role=status], [role=status].visually-hidden").last();
  await level(page, 3).check();
  await eventually(async () => assert.equal(await said.textContent(), `Tersimpan. 1 dari ${items.length} terjawab.`));
  await page.getByText(`1 dari ${items.length} terjawab`, { exact: true }).waitFor();
  assert.deepEqual(await swaying(page), []);
  await unknown(page).check();
  await button(page, "Urungkan").click();
  assert.deepEqual(await swaying(page), []);

  await button(page, "Daftar pertanyaan").click();
  await page.getByRole("dialog").getByRole("link", { name: items[0].title.id }).waitFor();
  assert.deepEqual(await swaying(page), []);
  await page.keyboard.press("Escape");

  await openWays(page);
  assert.equal(await page.getByText("Tercepat").count(), 0, "an order that follows the stage");
  await page.getByRole("radio", { name: "Satu dimensi per halaman" }).click();
  await heading(page, instrument.dimensions[0].name.id).waitFor();
  await page.getByRole("radio", { name: /^2\./ }).nth(1).check();
  await page.getByText(`2 dari ${items.length} terjawab`, { exact: true }).waitFor();
  assert.deepEqual(await swaying(page), []);
  await link(page, "← Kembali").click();
  await heading(page, "Klaster Anda").waitFor();
});

test("on a laptop the box beside the questions shows counts only", { skip: skipped }, async (t) => {
  const page = await answering(t, { viewport: { width: 1280, height: 800 } });
  await answered(page, all);
  await onQuestion(page, items[0]);
  const box = page.getByRole("complementary");
  await box.getByText(`${items.length} dari ${items.length} terjawab`).waitFor();
  assert.deepEqual(await swaying(page), []);
});

test("handing in follows the last question and the page of all answers", { skip: skipped }, async (t) => {
  const page = await answering(t, { settings: { order: "fastest" } });
  await button(page, "Lanjut").click();
  await onQuestion(page, items[1]);
  await button(page, "Kembali").or(link(page, "← Kembali")).click();
  await onQuestion(page, items[0]);
  await page.goto(await at(page, `pertanyaan/${items.at(-1).id}`));
  await onQuestion(page, items.at(-1));
  await button(page, "Lanjut").click();
  await heading(page, "Serahkan jawaban").waitFor();
  assert.deepEqual(await swaying(page), []);

  await link(page, "← Periksa jawaban").click();
  await heading(page, "Periksa jawaban").waitFor();
  assert.deepEqual(await swaying(page), []);
  assert.match(await link(page, "Jawab yang belum terjawab").getAttribute("href"), new RegExp(`/${items[0].id}$`));
  await answered(page, all);
  await heading(page, "Periksa jawaban").waitFor();
  assert.deepEqual(await swaying(page), []);
  await link(page, "Serahkan jawaban").last().click();
  await heading(page, "Serahkan jawaban").waitFor();
});

test("the card on the home page leads to answering and handing in, and reveals no stage", { skip: skipped }, async (t) => {
  const page = await answering(t);
  const card = page.getByRole("article");
  const ofCard = async () => (await card.locator("a").evaluateAll((links) => links.map((one) => one.textContent.trim()))).sort();
  for (const answers of [{ [items[0].id]: 4 }, all]) {
    await answered(page, answers);
    await page.goto(`${site.url}#/`);
    await card.getByText("Jawaban Anda untuk lokakarya").waitFor();
    assert.equal(await card.locator(".ladder").count(), 0);
    assert.equal(await card.getByRole("button", { name: "Penilaian baru" }).count(), 0);
    assert.deepEqual((await ofCard()).slice(0, 2), ["Lanjutkan", "Serahkan jawaban"]);
    assert.doesNotMatch(await card.innerText(), /Tahap|hasil|Lokakarya\b/);
  }
  await card.getByRole("link", { name: "Serahkan jawaban" }).click();
  await heading(page, "Serahkan jawaban").waitFor();
});

test("earlier versions of a member's answers reveal no stage", { skip: skipped }, async (t) => {
  const page = await answering(t);
  for (const numeral of [3, 1]) {
    await level(page, numeral).check();
    await page.getByText(/✓ Tersimpan/).waitFor();
  }
  await page.goto(await at(page, "versi"));
  await button(page, "Kembalikan versi ini").first().waitFor();
  await unfold(page.locator(".sitting li").first(), "Lihat");
  assert.deepEqual(await swaying(page), []);
});

test("facilitator addresses say that the result is opened together", { skip: skipped }, async (t) => {
  const page = await answering(t);
  await answered(page, all);
  const screens = ["hasil", "profil", "lokakarya", `lokakarya/suara/${items[0].id}`, "lokakarya/serahan", "lokakarya/sebaran"];
  for (const screen of screens) {
    await page.goto(await at(page, screen));
    await heading(page, "Hasil dibuka bersama di lokakarya").waitFor();
    assert.deepEqual(await swaying(page), []);
    await link(page, "Periksa jawaban").click();
    await heading(page, "Periksa jawaban").waitFor();
  }
});
