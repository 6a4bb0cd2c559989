import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, start } from "./support/browser.mjs";
import { allAt, dimensions, item, items, stage } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, focused, heading, link, onQuestion, tabTo } from "./support/steps.mjs";

const site = await start();
after(site.close);

const one = stored([assessment({ id: "one", answers: allAt(2) })]);
const question = (id) => `#/penilaian/one/pertanyaan/${id}`;

test("Back and Forward navigate between screens", async (t) => {
  const page = await site.open(t, { stored: one });
  await link(page, "Lihat hasil").click();
  await heading(page, stage(2).name.id).waitFor();
  await link(page, "Lihat jawaban").click();
  await heading(page, "Periksa jawaban").waitFor();
  await link(page, `Ubah jawaban ${item("KL2").title.id}`).click();
  await onQuestion(page, item("KL2"));
  await page.goBack();
  await heading(page, "Periksa jawaban").waitFor();
  await page.goBack();
  await heading(page, stage(2).name.id).waitFor();
  await page.goForward();
  await heading(page, "Periksa jawaban").waitFor();
  await page.goBack();
  await page.goBack();
  await heading(page, "Klaster Anda").waitFor();
});

test("a new screen has its heading focused and is scrolled to the top", async (t) => {
  const page = await site.open(t, { at: question(items[0].id), stored: one });
  await onQuestion(page, items[0]);
  await button(page, "Lanjut").click();
  await focused(heading(page, items[1].question.id));
  assert.equal(await page.evaluate(() => scrollY), 0);
  for (const [name, title] of [
    ["Periksa jawaban", "Periksa jawaban"],
    ["Pengaturan", "Data & pengaturan"],
    ["Tentang", "Tentang Dinamika"],
    ["Beranda", "Klaster Anda"],
  ]) {
    await link(page, name).click();
    await focused(heading(page, title));
    assert.equal(await page.evaluate(() => scrollY), 0, name);
  }
  await page.goBack();
  await focused(heading(page, "Tentang Dinamika"));
});

test("every screen has its own title", async (t) => {
  const page = await site.open(t, { stored: one });
  const titles = new Map();
  for (const [at, shown] of [
    ["#/", "Klaster Anda"],
    ["#/penilaian/one/profil", "Profil klaster"],
    [question("SP1"), item("SP1").question.id],
    ["#/penilaian/one/daftar/KB", dimensions[1].name.id],
    ["#/penilaian/one/periksa", "Periksa jawaban"],
    ["#/penilaian/one/hasil", stage(2).name.id],
    ["#/pengaturan", "Data & pengaturan"],
    ["#/tentang", "Tentang Dinamika"],
    ["#/tidak-ada", "Halaman ini tidak ada"],
  ]) {
    await page.goto(site.url + at);
    await heading(page, shown).waitFor();
    const title = await page.title();
    assert.ok(!titles.has(title), `${at} has the title of ${titles.get(title)}: ${title}`);
    titles.set(title, at);
  }
});

const nowhere = {
  "an unknown address": "#/resep",
  "a page that no assessment has": "#/penilaian/one/rapor",
  "an assessment that is not here": "#/penilaian/lain/hasil",
  "a question of an assessment that is not here": "#/penilaian/lain/pertanyaan/SP1",
  "a question that the instrument does not have": question("XX9"),
  "a dimension that the instrument does not have": "#/penilaian/one/daftar/XX",
  "an example that does not exist": "#/contoh/lain/hasil",
  "odd characters": "#/%00/%F0/<b>",
};

test("an unknown address shows a message, links home, and changes nothing", async (t) => {
  const page = await site.open(t, { stored: one });
  for (const [kind, at] of Object.entries(nowhere)) {
    await t.test(kind, async () => {
      await page.goto(site.url + at);
      await heading(page, "Halaman ini tidak ada").waitFor();
      await link(page, "Ke beranda").click();
      await heading(page, "Klaster Anda").waitFor();
    });
  }
  await page.goto(site.url + nowhere["an assessment that is not here"]);
  await page.reload();
  await heading(page, "Halaman ini tidak ada").waitFor();
  const kept = await page.evaluate(() => ({ ...localStorage }));
  assert.equal(kept["dinamika/assessment/one"], one["dinamika/assessment/one"]);
  assert.deepEqual(
    Object.keys(kept).filter((key) => key.includes("lain")),
    [],
  );
});

test("the skip link comes first, leads to the content and does not change the screen", async (t) => {
  const page = await site.open(t, { at: question("KB2"), stored: one });
  await onQuestion(page, item("KB2"));
  const skip = link(page, "Langsung ke isi");
  await tabTo(page, skip, { most: 1 });
  assert.ok((await skip.boundingBox()).height > 20, "it shows itself when it has the focus");
  await page.keyboard.press("Enter");
  await focused(page.getByRole("main"));
  await onQuestion(page, item("KB2"));
  await page.keyboard.press("Tab");
  await focused(link(page, /Kembali/));
});

test("a reload after the skip link shows the same screen", async (t) => {
  const page = await site.open(t, { at: question("KB2"), stored: one });
  await onQuestion(page, item("KB2"));
  await tabTo(page, link(page, "Langsung ke isi"), { most: 1 });
  await page.keyboard.press("Enter");
  await focused(page.getByRole("main"));
  await page.reload();
  const shown = page.getByRole("heading", { level: 1 });
  await shown.waitFor();
  assert.equal(await shown.textContent(), item("KB2").question.id);
});

/** The scroll position, once it is stable. */
async function scrolled(page, expected) {
  await eventually(async () => assert.equal(await page.evaluate(() => Math.round(scrollY)), expected));
}

test("Back and Forward restore the scroll position, even after a reload; links scroll to the top", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: one, viewport: phone });
  await heading(page, stage(2).name.id).waitFor();
  for (const section of ["Mengapa tahap ini", "Dimensi", "Langkah berikutnya"]) await button(page, section).click();
  await page.evaluate(() => scrollTo(0, 2400));
  await scrolled(page, 2400);
  // Playwright's own click would scroll to the link first.
  const follow = (way) => way.evaluate((element) => element.click());
  await follow(page.getByRole("link", { name: "Lihat jawaban" }).first());
  await heading(page, "Periksa jawaban").waitFor();
  await scrolled(page, 0);
  await page.evaluate(() => scrollTo(0, 1300));
  await scrolled(page, 1300);
  await follow(link(page, `Ubah jawaban ${item("KL2").title.id}`));
  await onQuestion(page, item("KL2"));
  await scrolled(page, 0);
  await page.goBack();
  await heading(page, "Periksa jawaban").waitFor();
  await scrolled(page, 1300);
  await focused(heading(page, "Periksa jawaban"));
  await page.goBack();
  await heading(page, stage(2).name.id).waitFor();
  await scrolled(page, 2400);
  await page.reload();
  await heading(page, stage(2).name.id).waitFor();
  await scrolled(page, 2400);
  await page.goForward();
  await heading(page, "Periksa jawaban").waitFor();
  await scrolled(page, 1300);
  await follow(link(page, "Pengaturan"));
  await heading(page, "Data & pengaturan").waitFor();
  await scrolled(page, 0);
});

test("a link followed in the same frame as a scroll: Back still restores the position", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/periksa", stored: one, viewport: phone });
  await heading(page, "Periksa jawaban").waitFor();
  // In a frame's callback: the scroll event is fired with the next frame, when the page is another one.
  await link(page, `Ubah jawaban ${item("KL2").title.id}`).evaluate((element) =>
    requestAnimationFrame(() => {
      scrollTo(0, 1300);
      element.click();
    }),
  );
  await onQuestion(page, item("KL2"));
  await page.goBack();
  await heading(page, "Periksa jawaban").waitFor();
  await scrolled(page, 1300);
});

test("the app runs in any folder, and its links stay in it", async (t) => {
  const page = await site.open(t, { stored: one });
  await heading(page, "Klaster Anda").waitFor();
  const links = await page.getByRole("link").evaluateAll((all) => all.map((one) => one.href));
  assert.ok(links.length > 5);
  for (const href of links) assert.ok(href.startsWith(`${site.url}#`), href);
});

test("every screen has one main landmark, one h1, a header and a footer", async (t) => {
  const page = await site.open(t, { stored: one });
  for (const at of [
    "#/",
    "#/penilaian/one/profil",
    question("SP1"),
    "#/penilaian/one/daftar/KB",
    "#/penilaian/one/periksa",
    "#/penilaian/one/hasil",
    "#/pengaturan",
    "#/tentang",
    "#/x",
  ]) {
    await page.goto(site.url + at);
    await eventually(async () => {
      const count = (role, options) => page.getByRole(role, options).count();
      const found = [
        await count("main"),
        await count("heading", { level: 1 }),
        await count("banner"),
        await count("contentinfo"),
      ];
      assert.deepEqual(found, [1, 1, 1, 1], at);
    });
  }
});
