import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { dist, executable, phone } from "../../tests/e2e/support/browser.mjs";
import { items } from "../../tests/e2e/support/instrument.mjs";
import { assessment, stored } from "../../tests/e2e/support/records.mjs";
import { slow } from "./measure.mjs";
import { cell, spread } from "./report.mjs";
import { serve } from "./server.mjs";

// Measures storage: the time until an answer is in local storage and on disk, how many assessments fit, and how long
// the app takes to open with that many. Prints a Markdown table.
const { values } = parseArgs({
  options: { dist: { type: "string", default: dist }, runs: { type: "string", default: "7" } },
});
const runs = Number(values.runs);
const { chromium } = createRequire(new URL("../../tests/e2e/package.json", import.meta.url))("playwright-core");

/** The limit of local storage in browsers, in UTF-16 units. */
const room = 5_242_880;

/** A complete assessment with 100 characters of evidence on each indicator. */
function complete(id) {
  const one = assessment({ id, name: `Klaster ${id}`, answers: Object.fromEntries(items.map(({ id }) => [id, 2])) });
  for (const response of Object.values(one.responses)) response.evidence = "Buku pesanan koperasi 2026. ".repeat(4).slice(0, 100);
  return one;
}

// Ids as long as those of the app.
const id = (place) => `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;

const server = await serve({ "/dinamika/": values.dist });
const browser = await chromium.launch({ executablePath: executable(), args: ["--no-sandbox", "--disable-gpu"] });

async function open(entries, at) {
  const localStorage = Object.entries(entries).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    locale: "id-ID",
    serviceWorkers: "block",
    storageState: { cookies: [], origins: [{ origin: server.url, localStorage }] },
    viewport: phone,
  });
  await context.addInitScript(watch);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
  await page.goto(`${server.url}/dinamika/${at}`, { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  const opened = await page.evaluate(() => bench.opened());
  return { page, opened, close: () => context.close() };
}

/**
 * Injected before the page's own scripts: records when the first screen is shown, and when and where a click is stored.
 */
function watch() {
  const times = {};
  const first = new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector("main#isi h1")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  addEventListener("click", () => Object.assign(times, { start: performance.now(), local: 0, disk: 0 }), { capture: true });
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...given) {
    setItem.apply(this, given);
    if (String(given[0]).startsWith("dinamika/assessment/")) times.local ||= performance.now() - times.start;
  };
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    const { start } = times;
    this.transaction.addEventListener("complete", () => (times.disk ||= performance.now() - start));
    return put.apply(this, given);
  };
  globalThis.bench = { opened: () => first, kept: () => ({ ...times }) };
}

const figure = (name, times) => `| ${name} | ${cell(spread(times), "ms")} |`;

try {
  const local = [];
  const disk = [];
  const { page, close } = await open(stored([complete(id(0))]), `#/penilaian/${id(0)}/pertanyaan/${items[0].id}`);
  await page.getByText("Bukti").first().waitFor();
  for (let run = 0; run < runs * 3; run += 1) {
    await page.locator("label:has(input[type=radio])").nth(run % 3).click();
    await page.waitForFunction(() => bench.kept().disk);
    const kept = await page.evaluate(() => bench.kept());
    local.push(kept.local);
    disk.push(kept.disk);
  }
  // The encoding used by the app.
  const [key, text] = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.includes("/assessment/")));
  const many = Math.floor(room / (key.length + text.length));
  await close();

  const all = stored(Array.from({ length: many }, (_, place) => complete(id(place))));
  const opened = { question: [], home: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [where, at] of [["question", `#/penilaian/${id(1)}/pertanyaan/${items[0].id}`], ["home", ""]]) {
      const { opened: time, close } = await open(all, at);
      opened[where].push(time);
      await close();
    }
  }
  console.log(`Chromium ${browser.version()} at ${slow.cpu}× CPU slowdown, nothing else slowed; median (range).\n`);
  console.log("| | |\n|---|---|");
  console.log(figure("An answer, until it is in local storage", local));
  console.log(figure("An answer, until it and the version before are on disk", disk));
  console.log(`| Complete assessments with 100 characters of evidence on each indicator, in ${room} UTF-16 units | ${many} |`);
  console.log(figure(`Opening a question with ${many} of them stored`, opened.question));
  console.log(figure(`Opening the home page with ${many} of them stored`, opened.home));
} finally {
  await browser.close();
  await server.close();
}
