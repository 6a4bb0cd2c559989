import assert from "node:assert/strict";
import { after, test } from "node:test";
import { laptop, start } from "./support/browser.mjs";
import { allAt, instrument, stage } from "./support/instrument.mjs";
import { assessment, stored as records } from "./support/records.mjs";
import { library } from "./support/screens.mjs";
import { button, heading, ownTypeface, typeface } from "./support/steps.mjs";

const site = await start();
after(site.close);

// A4 without the margins of 14 mm, in CSS pixels at 96 per inch.
const paper = { width: Math.floor(((210 - 28) / 25.4) * 96), height: 986 };
const result = "#/contoh/ceper/hasil";

/** The result in print layout, for any screen width. */
async function printed(t, { viewport = laptop, theme = "light" } = {}) {
  const stored = { "dinamika/settings": JSON.stringify({ theme }) };
  const page = await site.open(t, { at: result, stored, viewport });
  await heading(page, stage(1).name.id).waitFor();
  // On a small screen its section is collapsed; in print it is open.
  await page.locator('[role=img][aria-label^="Diagram batang"] svg text').first().waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(paper);
  assert.equal(await typeface(page), ownTypeface);
  return page;
}

/** Elements that exceed the paper or their own box. */
const cut = (page) =>
  page.evaluate(() => {
    const shown = (element) => element.checkVisibility() && getComputedStyle(element).clipPath === "none";
    const inside = [...document.querySelectorAll("main, main *")].filter(shown);
    const right = document.documentElement.clientWidth;
    const isCut = (element) => {
      const box = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflowX !== "visible" && element instanceof HTMLElement;
      return box.right > right + 1 || box.left < -1 || (hides && element.scrollWidth > element.clientWidth + 1);
    };
    return inside.filter(isCut).map((element) => element.outerHTML.slice(0, 120));
  });

for (const viewport of [laptop, { width: 1000, height: 800 }, { width: 360, height: 740 }]) {
  test(`on A4 nothing of the result is clipped, from a screen ${viewport.width} wide`, async (t) => {
    const page = await printed(t, { viewport });
    assert.deepEqual(await cut(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), paper.width);
  });
}

test("print shows stage, reasons and steps, without screen-only elements", async (t) => {
  const page = await printed(t);
  await heading(page, stage(1).name.id).waitFor();
  await page.getByText("terutama karena").waitFor();
  await page
    .getByRole("table", { name: `Syarat ke tahap 2, ${stage(2).name.id}` })
    .first()
    .waitFor();
  const first = instrument.recommendations.find((one) => one.item === "SP1" && one.stage === stage(1).id);
  await page.getByRole("heading", { name: first.title.id }).waitFor();
  await page.getByText("belum divalidasi").first().waitFor();
  for (const role of ["banner", "contentinfo", "button", "link", "combobox", "textbox"]) {
    const all = await page.getByRole(role).all();
    const visible = await Promise.all(all.map(async (one) => ((await one.isVisible()) ? one.innerText() : null)));
    // Headings of sections are buttons on the screen.
    const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    const left = visible.filter((text) => text !== null && !headings.includes(text));
    assert.deepEqual(left, [], `${role} is printed`);
  }
});

test("print says whose assessment it is, and of which day", async (t) => {
  const stored = records([assessment({ id: "one", name: "Klaster Uji", date: "2026-03-02", answers: allAt(2) })]);
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored });
  await heading(page, stage(2).name.id).first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.getByText("Klaster Uji · Penilaian 2 Maret 2026").waitFor();
});

test("a PDF has a few pages of A4", async (t) => {
  const page = await site.open(t, { at: result });
  await heading(page, stage(1).name.id).waitFor();
  await page
    .getByRole("img", { name: /^Diagram batang/ })
    .locator("svg")
    .waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString("latin1");
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  assert.ok(pages >= 1 && pages <= 6, `${pages} pages`);
  const [, , , width, height] = /\/MediaBox\s*\[([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\]/.exec(text).map(Number);
  assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `${width} × ${height} points`);
  assert.ok(pdf.length > 20_000, `only ${pdf.length} bytes`);
});

for (const theme of ["dark", "projector"]) {
  test(`the theme ${theme} prints dark text on white, charts included`, async (t) => {
    const page = await printed(t, { theme });
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
    const pale = await page.evaluate(() => {
      const light = (colour) => {
        const [red, green, blue] = (colour.match(/[\d.]+/g) ?? [0, 0, 0]).map(Number);
        return (red * 299 + green * 587 + blue * 114) / 1000 > 140;
      };
      const words = [...document.querySelectorAll("main h1, main h2, main p, main td, main th, .chart text")];
      const colour = (element) => getComputedStyle(element)[element instanceof SVGElement ? "fill" : "color"];
      return words.filter((one) => one.checkVisibility() && light(colour(one))).map((one) => one.textContent);
    });
    assert.deepEqual(pale, []);
  });
}

test("the button opens the browser's print dialog", async (t) => {
  const page = await site.open(t, {
    at: result,
    prepare: (context) => context.addInitScript(() => (window.print = () => (window.printed = true))),
  });
  assert.equal(await page.evaluate(() => window.printed), undefined);
  await button(page, "Cetak").click();
  await page.waitForFunction(() => window.printed);
});

test("the facilitator's guide prints on one page, in both languages", async (t) => {
  const page = await site.open(t, { at: "#/panduan" });
  for (const [title, next] of [["Panduan fasilitator", "English"], ["Facilitator's guide", "Indonesia"]]) {
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page[^s]/g)?.length, 1);
    await page.getByRole("button", { name: next }).click();
  }
});

test("sources, weights and the numbers of a spread are folded on the screen, open by keyboard, and are whole on paper", async (t) => {
  const page = await site.open(t, { stored: library, at: "#/tentang" });
  const spread = { at: "#/penilaian/workshop/lokakarya/sebaran", folded: ".behind", fold: ".spread li > button" };
  for (const { at, folded, fold } of [{ at: "#/tentang", folded: ".fold-body", fold: ".fold button" }, spread]) {
    await page.evaluate((hash) => (location.hash = hash), at);
    const [first, last] = [page.locator(folded).first(), page.locator(folded).last()];
    await last.waitFor({ state: "attached" });
    assert.deepEqual([await first.isVisible(), await last.isVisible()], [false, false], at);
    await page.emulateMedia({ media: "print" });
    assert.deepEqual([await first.isVisible(), await last.isVisible()], [true, true], at);
    await page.emulateMedia({ media: "screen" });
    const way = page.locator(fold).first();
    await way.press("Enter");
    await first.waitFor();
    assert.ok(await way.evaluate((one) => one === document.activeElement));
    await way.press(" ");
    await first.waitFor({ state: "hidden" });
  }
});

test("the page of a cluster, its history and a comparison print whole, without controls", async (t) => {
  const page = await site.open(t, { stored: library });
  for (const [at, title] of [["", /^Klaster Pengecoran/], ["/riwayat", "Riwayat"], ["/riwayat/before/settled", /^Bandingkan/]]) {
    await page.emulateMedia({ media: "screen" });
    await page.evaluate((at) => (location.hash = `#/klaster/c${at}`), at);
    await heading(page, title).waitFor();
    if (at === "/riwayat") await page.getByRole("img", { name: /^Diagram garis/ }).locator("svg").waitFor();
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await cut(page), []);
    for (const one of await page.getByRole("button").all()) assert.equal(await one.isVisible(), false, await one.innerText());
  }
});

test("the plan and the seven steps print whole, in dark text on white, without controls", async (t) => {
  const theme = { "dinamika/settings": JSON.stringify({ theme: "dark" }) };
  const page = await site.open(t, { stored: { ...library, ...theme }, at: "#/klaster/c/rencana" });
  await heading(page, "Rencana aksi").waitFor();
  await page.locator(".plan-action").first().waitFor();
  const closed = page.locator("#closed .plan-action").first();
  assert.equal(await closed.isVisible(), false);
  await page.emulateMedia({ media: "print" });
  assert.equal(await closed.isVisible(), true);
  assert.deepEqual(await cut(page), []);
  // The heading of what is folded on the screen is a button.
  for (const one of await page.locator("button:not(.fold > h2 > button)").all())
    assert.equal(await one.isVisible(), false, await one.innerText());
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => (location.hash = "#/klaster/c/langkah"));
  await heading(page, "Tujuh langkah").waitFor();
  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await cut(page), []);
  for (const step of instrument.steps) {
    for (const output of step.outputs) await page.getByText(output.id, { exact: true }).first().waitFor();
  }
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
});
