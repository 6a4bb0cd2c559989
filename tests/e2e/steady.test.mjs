import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { held, laptop, phone, projector, start } from "./support/browser.mjs";
import { allAt, items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, heading, link, onQuestion, ownTypeface, pressable, typeface } from "./support/steps.mjs";

// No layout shift by late content of anything that can be pressed.
const site = await start();
after(site.close);

const wired = { skip: site.lacks("requests") };
const records = stored([assessment({ id: "one", answers: allAt(2) })]);
const note = (page, name) => page.getByRole("heading", { level: 2, name });

/** Decides when the font arrives: `delay` milliseconds after the first paint of the app, or once the test calls `arrive`. */
const arriving = (delay) => (context) =>
  context.addInitScript((delay) => {
    const { load } = FontFaceSet.prototype;
    const { now } = performance;
    const arrival = new Promise((done) => (globalThis.arrive = done));
    FontFaceSet.prototype.load = async function (...given) {
      const faces = await load.apply(this, given);
      await arrival;
      setTimeout(() => (globalThis.hasArrived = true));
      return faces;
    };
    if (delay === undefined) return;
    new MutationObserver((_, watch) => {
      if (!document.getElementById("isi") || document.documentElement.hasAttribute("data-shell")) return;
      watch.disconnect();
      // The clock stands, so that a slow machine measures the same; nothing waits.
      const then = now.call(performance) + delay;
      performance.now = () => then;
      globalThis.arrive();
    }).observe(document, { attributes: true, childList: true, subtree: true });
  }, delay);

const arrived = (page) => eventually(async () => assert.ok(await page.evaluate(() => globalThis.hasArrived)));

/** Where each block of text begins. */
const tops = (page) =>
  page.locator("h1, h2, p, li, button, summary").evaluateAll((all) =>
    all.map((one) => [one.textContent, Math.round(one.getBoundingClientRect().top)]),
  );

test("the page of a cluster is whole before the disk answers", wired, async (t) => {
  const { prepare } = held(/\/durable-\w+\.js$/);
  const page = await site.open(t, { at: "#/klaster/cluster-one", stored: records, prepare });
  await link(page, "Buat rencana aksi").waitFor();
  await page.getByText("Selesai: 0 dari 7 langkah").waitFor();
});

for (const viewport of [phone, projector, laptop]) {
  const size = `${viewport.width} × ${viewport.height}`;

  test(`home page, ${size}: a late notice does not shift the clusters or anything above`, wired, async (t) => {
    const { prepare, letGo } = held(/\/split_result-\w+\.wasm$/);
    const broken = { "dinamika/assessment/x": '{"format": "dinamika-assessment", "vers' };
    const page = await site.open(t, { viewport, prepare, stored: { ...records, ...broken } });
    await note(page, "Ada data tersimpan yang tidak terbaca").waitFor();
    const before = await pressable(page);
    letGo();
    await note(page, "Waktunya mengunduh cadangan").waitFor();
    const below = before.findIndex(([text]) => text === "Contoh untuk dipelajari");
    assert.ok(below > 0);
    assert.deepEqual((await pressable(page)).slice(0, below), before.slice(0, below));
  });

  const coming = {
    "a page that is fetched": {
      what: /\/split_data-\w+\.wasm$/,
      at: "#/pengaturan",
      early: (page) => heading(page, "Sedang dimuat…"),
      late: (page) => heading(page, "Data & pengaturan"),
    },
    "a plan that is fetched": {
      what: /\/split_plan-\w+\.wasm$/,
      at: "#/klaster/cluster-one/rencana",
      early: (page) => heading(page, "Sedang dimuat…"),
      late: (page) => heading(page, "Rencana aksi"),
    },
    "the page of a cluster that is fetched": {
      what: /\/split_cluster-\w+\.wasm$/,
      at: "#/klaster/cluster-one",
      early: (page) => heading(page, "Sedang dimuat…"),
      late: (page) => heading(page, "Klaster Uji"),
    },
    "what a result says of the plan": {
      what: /\/split_plan-\w+\.wasm$/,
      at: "#/penilaian/one/hasil",
      ready: (context) => context.addInitScript(() => {
          // A blank page has no storage.
          if (location.protocol.startsWith("http")) sessionStorage.setItem("dinamika/sections", "255");
        }),
      early: (page) => page.locator("[role=img][aria-label^='Diagram batang'] svg text").first(),
      late: (page) => page.locator(".steps-summary .tag").first(),
    },
    "a vote that is read from disk": {
      what: /\/durable-\w+\.js$/,
      at: "#/penilaian/one/lokakarya/suara/SP1",
      early: (page) => heading(page, items[0].question.id),
      late: (page) => button(page, "Buka hasil"),
    },
  };
  for (const [name, { what, at, ready, early, late }] of Object.entries(coming)) {
    test(`${name}, ${size}: late content does not shift earlier content`, wired, async (t) => {
      const { prepare, letGo } = held(what);
      const page = await site.open(t, {
        viewport,
        at,
        stored: records,
        prepare: async (context) => {
          await ready?.(context);
          await prepare(context);
        },
      });
      await early(page).waitFor();
      const before = await pressable(page);
      letGo();
      await late(page).waitFor();
      const after = await pressable(page);
      assert.ok(after.length > before.length);
      for (const one of before) assert.ok(after.some((other) => isDeepStrictEqual(other, one)), `moved: ${one}`);
    });
  }

  test(`home page, ${size}: a font that arrives within 100 ms of the first paint is used at once if that shifts nothing`, async (t) => {
    const open = async (delay) => {
      const page = await site.open(t, { viewport, prepare: arriving(delay), stored: records });
      await button(page, "Mulai penilaian").waitFor();
      await arrived(page);
      return page;
    };
    const [soon, late] = [await open(0), await open(101)];
    assert.notEqual(await typeface(late), ownTypeface);
    const isUsed = (await typeface(soon)) === ownTypeface;
    const wear = (on) => soon.locator(":root").evaluate((root, on) => root.toggleAttribute("data-font", on), on);
    await wear(false);
    const before = await tops(soon);
    await wear(true);
    // Everything is on one screen of a laptop, and no line breaks elsewhere there.
    assert.ok(isUsed || viewport !== laptop);
    if (isUsed) assert.deepEqual(await tops(soon), before);
    await link(late, "Tentang").click();
    await eventually(async () => assert.equal(await typeface(late), ownTypeface));
  });

  test(`home page, ${size}: a font that would break lines elsewhere waits for the next screen`, async (t) => {
    const prepare = async (context) => {
      await context.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(":root:not([data-font]) { --font: monospace !important; }");
        document.adoptedStyleSheets = [sheet];
      });
      await arriving(0)(context);
    };
    const page = await site.open(t, { viewport, prepare });
    await button(page, "Mulai penilaian").waitFor();
    await arrived(page);
    assert.equal(await typeface(page), "monospace");
    await link(page, "Tentang").click();
    await eventually(async () => assert.equal(await typeface(page), ownTypeface));
  });

  test(`result, ${size}: a screen opened by a link waits for the app's font`, async (t) => {
    const prepare = async (context) => {
      await arriving()(context);
      await context.addInitScript(() => {
        const timer = globalThis.setTimeout;
        // The app's patience does not end, however slow this machine is.
        globalThis.setTimeout = (run, time, ...given) => timer(run, time === 2000 ? 60_000 : time, ...given);
        new MutationObserver((_, watch) => {
          if (!document.getElementById("isi")) return;
          watch.disconnect();
          globalThis.first = getComputedStyle(document.body).fontFamily.split(",")[0];
        }).observe(document, { childList: true, subtree: true });
      });
    };
    const page = await site.open(t, { viewport, prepare, at: "#/contoh/ceper/hasil" });
    await page.evaluate(() => globalThis.arrive());
    await heading(page, "Tahap awal").waitFor();
    assert.equal(await page.evaluate(() => globalThis.first), ownTypeface);
  });

  test(`question, ${size}: the font moves nothing; the next question has it`, async (t) => {
    const at = `#/penilaian/one/pertanyaan/${items[0].id}`;
    const page = await site.open(t, { viewport, prepare: arriving(), at, stored: records });
    await onQuestion(page, items[0]);
    // At the end of the page, and loaded last.
    await page.locator("summary").filter({ hasText: "Cara mengisi" }).waitFor();
    const before = await pressable(page);
    await page.evaluate(() => globalThis.arrive());
    await arrived(page);
    assert.deepEqual(await pressable(page), before);
    assert.notEqual(await typeface(page), ownTypeface);
    await button(page, "Lanjut").click();
    await onQuestion(page, items[1]);
    await eventually(async () => assert.equal(await typeface(page), ownTypeface));
  });
}
