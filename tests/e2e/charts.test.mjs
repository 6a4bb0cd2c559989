import assert from "node:assert/strict";
import { after, test } from "node:test";
import { laptop, phone, projector, start } from "./support/browser.mjs";
import { allAt, dimensions, itemsOf, items, profile, stage } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, heading, level, link, onQuestion } from "./support/steps.mjs";

const site = await start();
after(site.close);

const wired = { skip: site.lacks("requests") };

const library = /\/echarts[^/]*\.js/;
const answers = { ...allAt(2), SP3: "unknown" };
const one = stored([assessment({ id: "one", answers })]);
const chart = (page, name) => page.getByRole("img", { name });
const watch = (page) => {
  const asked = [];
  page.context().on("request", (request) => library.test(request.url()) && asked.push(request.url()));
  return asked;
};

test("the chart library is fetched on the result page only, and once", wired, async (t) => {
  const asked = [];
  const page = await site.open(t, {
    at: "#/penilaian/one/pertanyaan/SP1",
    stored: one,
    prepare: (context) => context.on("request", (request) => library.test(request.url()) && asked.push(request.url())),
  });
  await onQuestion(page, items[0]);
  for (const name of ["Periksa jawaban", "Pengaturan", "Tentang", "Beranda"]) {
    await link(page, name).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked, [], "asked for before any chart is shown");
  await link(page, "Lihat hasil").click();
  await chart(page, /^Diagram radar/)
    .locator("svg")
    .waitFor();
  await chart(page, /^Diagram batang/)
    .locator("svg")
    .waitFor();
  assert.equal(asked.length, 1);
});

test("the charts are described in words, and a table has the same numbers", async (t) => {
  const { answers: given } = profile("tegal");
  const page = await site.open(t, { at: "#/contoh/tegal/hasil" });
  const table = page.getByRole("table", { name: "Dimensi" });
  await table.waitFor();
  const radar = await chart(page, /^Diagram radar/).getAttribute("aria-label");
  const bars = await chart(page, /^Diagram batang/).getAttribute("aria-label");
  for (const { id, name, short } of dimensions) {
    const own = itemsOf(id);
    const mean = own.reduce((sum, one) => sum + given[one.id], 0) / own.length;
    const shown = String(Math.trunc(mean * 100 + 1e-9) / 100).replace(".", ",");
    const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: name.id }) });
    await row.getByRole("cell", { name: shown, exact: true }).first().waitFor();
    await row.getByRole("cell", { name: `${own.length} dari ${own.length}`, exact: true }).waitFor();
    for (const label of [radar, bars])
      assert.ok(label.includes(`${short.id} ${shown}`), `${short.id} ${shown}: ${label}`);
  }
});

test("labels of the radar do not overlap", async (t) => {
  for (const viewport of [projector, laptop]) {
    const page = await site.open(t, { at: "#/contoh/ceper/hasil", viewport });
    if (viewport === projector) await button(page, "Dimensi").click();
    const labels = chart(page, /^Diagram radar/).locator("svg text");
    await labels.first().waitFor();
    const boxes = await labels.evaluateAll((texts) => texts.map((text) => [text.textContent, text.getBoundingClientRect().toJSON()]));
    assert.ok(dimensions.length <= boxes.length);
    const over = ([, one], [, other]) =>
      one.left < other.right && other.left < one.right && one.top + 3 < other.bottom && other.top + 3 < one.bottom;
    const pairs = boxes.flatMap((one, place) => boxes.slice(place + 1).map((other) => [one, other]));
    assert.deepEqual(pairs.filter(([one, other]) => over(one, other)).map(([[one], [other]]) => `${one} / ${other}`), []);
  }
});

test("missing answers appear as ranges in table and description", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: one });
  const [{ name, short, id }] = dimensions;
  const own = itemsOf(id).length;
  const end = (sum) => String(Math.trunc((sum / own) * 100) / 100).replace(".", ",");
  const range = `${end(2 * (own - 1))}–${end(2 * (own - 1) + 4)}`;
  const row = page.getByRole("table", { name: "Dimensi" }).getByRole("row").filter({ hasText: name.id });
  await row.getByRole("cell", { name: range }).waitFor();
  await chart(page, new RegExp(`^Diagram radar.*${short.id} ${range}`)).waitFor();
});

test("without the chart library a message is shown in its place, and everything else works", wired, async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/hasil",
    stored: one,
    expected: [library],
    prepare: (context) => context.route(library, (route) => route.abort()),
  });
  await heading(page, stage(2).name.id).waitFor();
  await page.getByText("Diagram tidak dapat dimuat. Angka yang sama ada di tabel.").first().waitFor();
  assert.equal(await chart(page, /^Diagram/).count(), 0, "no empty picture is announced");
  await page.getByRole("table", { name: "Dimensi" }).waitFor();
  await button(page, "Bagikan").waitFor();
});

test("returning to the result does not fetch the chart library again", wired, async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: one });
  await chart(page, /^Diagram radar/)
    .locator("svg")
    .waitFor();
  const asked = watch(page);
  await link(page, /Kembali/).click();
  await heading(page, "Periksa jawaban").waitFor();
  await link(page, `Ubah jawaban ${items[0].title.id}`).click();
  await onQuestion(page, items[0]);
  await level(page, 0).click();
  await link(page, "Lihat hasil").click();
  await chart(page, /^Diagram radar/)
    .locator("svg")
    .waitFor();
  assert.deepEqual(asked, []);
});

test("charts and page fit the screen after rotating the phone", async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/hasil",
    stored: one,
    viewport: { width: phone.height, height: phone.width },
  });
  await button(page, "Dimensi").click();
  for (const name of [/^Diagram radar/, /^Diagram batang/]) await chart(page, name).locator("svg").waitFor();
  await page.setViewportSize(phone);
  await eventually(async () => {
    const [scroll, client] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert.ok(scroll <= client, `the page is ${scroll} px wide on a screen of ${client}`);
    assert.equal(await chart(page, /^Diagram radar/).count(), 0, "there is no room for it any more");
  });
});

test("the charts follow the theme", async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/hasil",
    stored: { ...one, "dinamika/settings": '{"theme":"dark"}' },
  });
  const label = chart(page, /^Diagram batang/)
    .locator("svg text")
    .first();
  await label.waitFor();
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  assert.equal(await label.evaluate((text) => getComputedStyle(text).fill), ink);
});

test("after a change of the theme every pattern has its colour, and the same bars have one", async (t) => {
  const stored = { ...one, "dinamika/settings": '{"theme":"dark"}' };
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored, viewport: laptop });
  const bars = chart(page, /^Diagram batang/);
  const patterns = () =>
    page.locator(".chart svg pattern path").evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("fill")))].sort());
  await bars.locator("svg").waitFor();
  await eventually(async () => assert.deepEqual(await patterns(), ["#9aa6f0", "none"]));
  await page.goto(`${site.url}#/pengaturan`);
  await page.getByRole("radio", { name: /^Proyektor/ }).check();
  await page.goto(`${site.url}#/penilaian/one/hasil`);
  await button(page, "Dimensi").click();
  await bars.locator("svg").waitFor();
  await eventually(async () => assert.deepEqual(await patterns(), ["#000", "none"]));
});

test("with reduced motion charts are not animated", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/pertanyaan/SP1", stored: one, reducedMotion: "reduce" });
  await onQuestion(page, items[0]);
  await page.evaluate(() => {
    globalThis.shapes = new Set();
    const look = () => {
      const shape = document.querySelector(".chart.radar svg");
      if (shape) shapes.add(shape.innerHTML);
      globalThis.looking = requestAnimationFrame(look);
    };
    look();
  });
  await link(page, "Lihat hasil").click();
  await chart(page, /^Diagram radar/)
    .locator("svg")
    .waitFor();
  await page.waitForFunction(() => {
    globalThis.passed = (globalThis.passed ?? 0) + 1;
    return globalThis.passed > 30;
  });
  const shapes = await page.evaluate(() => shapes.size);
  assert.equal(shapes, 1, `the radar went through ${shapes} shapes`);
});
