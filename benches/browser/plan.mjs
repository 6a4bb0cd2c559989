import { parseArgs } from "node:util";
import { dist, phone } from "../../tests/e2e/support/browser.mjs";
import { items } from "../../tests/e2e/support/instrument.mjs";
import { assessment, stored } from "../../tests/e2e/support/records.mjs";
import { cell, spread } from "./report.mjs";
import { visits } from "./visits.mjs";

// Measures what follows an assessment: the time until a history of 24 assessments is shown, once its code is there, and from a
// changed status to the paint in a plan of 200 actions, also without slowdown. Prints a Markdown table.
const { values } = parseArgs({
  options: { dist: { type: "string", default: dist }, runs: { type: "string", default: "7" } },
});
const [times, actions] = [24, 200];

const all = Array.from({ length: times }, (_, place) => {
  const answers = Object.fromEntries(items.map(({ id }, item) => [id, (place + item) % 7 === 0 ? "unknown" : (place + item) % 5]));
  return assessment({ id: `a${place}`, name: "Klaster", cluster: "c", date: `${2003 + place}-03-02`, answers });
});
const plan = {
  format: "dinamika-plan",
  version: 1,
  cluster: "c",
  actions: Array.from({ length: actions }, (_, place) => ({
    id: `action-${place}`,
    title: `Aksi ${place}`,
    lead: "Ketua forum",
    step: 1 + (place % 7),
    due: `${2027 + (place % 3)}-${String(1 + (place % 12)).padStart(2, "0")}`,
  })),
};
const library = { ...stored(all), "dinamika/plan/c": JSON.stringify(plan) };

const { open, slowDown, url, close } = await visits({ dist: values.dist, library, viewport: phone, watch });

/** Injected before the page's own scripts: measures the time from an action until its result has been painted. */
function watch() {
  globalThis.bench = {
    async untilPainted(act, stands) {
      const start = performance.now();
      act();
      // The frame in whose callbacks it stands is painted before the next task.
      do await new Promise((done) => requestAnimationFrame(done));
      while (!stands());
      return new Promise((done) => setTimeout(() => done(performance.now() - start)));
    },
  };
}

async function history() {
  const { page, context } = await open("#/klaster/c/riwayat");
  await page.locator(".chart svg").waitFor();
  await page.goto(`${url}#/klaster/c`);
  const link = page.getByRole("link", { name: "Buka riwayat" });
  await link.waitFor();
  await slowDown(page);
  const time = await page.evaluate(
    (count) =>
      bench.untilPainted(
        () => document.querySelector('a[href$="/riwayat"]').click(),
        () => document.querySelectorAll("table.scores tbody tr").length === count && document.querySelector(".chart svg"),
      ),
    times,
  );
  await context.close();
  return time;
}

async function status({ isSlow }) {
  const { page, context } = await open("#/klaster/c/rencana");
  await page.locator(".plan-action").nth(actions - 1).waitFor();
  if (isSlow) await slowDown(page);
  const time = await page.evaluate(() => {
    const list = document.querySelector(".plan-action select");
    list.value = [...list.options].find((one) => one.textContent.trim() === "Sedang berjalan").value;
    const stands = () => document.querySelector(".plan-counts").textContent.includes("1 sedang berjalan");
    return bench.untilPainted(() => list.dispatchEvent(new Event("change", { bubbles: true })), stands);
  });
  await context.close();
  return time;
}

try {
  const [histories, changes, slow] = [[], [], []];
  for (let run = 0; run < Number(values.runs); run += 1) {
    histories.push(await history());
    changes.push(await status({ isSlow: false }));
    slow.push(await status({ isSlow: true }));
  }
  console.log("| | | target |\n|---|---|---|");
  console.log(`| A history of ${times} assessments, until it is shown | ${cell(spread(histories), "ms")} | ≤ 300 ms |`);
  console.log(`| Changed status in a plan of ${actions} actions, until it is painted | ${cell(spread(slow), "ms")} |  |`);
  console.log(`| The same without slowdown | ${cell(spread(changes), "ms")} | ≤ 50 ms |`);
} finally {
  await close();
}
