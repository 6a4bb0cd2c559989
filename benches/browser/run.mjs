import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { dist, executable } from "../../tests/e2e/support/browser.mjs";
import { dinamika, surveyjs } from "./contestants.mjs";
import { measure, slow } from "./measure.mjs";
import { figures, machine, table } from "./report.mjs";
import { serve } from "./server.mjs";

// Compares Dinamika and SurveyJS on the same questions, with interleaved runs in one browser, and prints a Markdown
// table.
const { values } = parseArgs({
  options: {
    dist: { type: "string", default: dist },
    json: { type: "boolean", default: false },
    runs: { type: "string", default: "7" },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is no number of runs`);
if (!existsSync(values.dist)) throw new Error("There is no build: ./dev build makes one");

// Uses the browser driver installed for the end-to-end tests.
const { chromium } = createRequire(new URL("../../tests/e2e/package.json", import.meta.url))("playwright-core");

const contestants = [dinamika(values.dist), await surveyjs()];
for (const contestant of contestants) contestant.base = `/${contestant.name.toLowerCase()}/`;
const server = await serve(Object.fromEntries(contestants.map(({ base, folder }) => [base, folder])));
const browser = await chromium.launch({
  executablePath: executable(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const visits = Object.fromEntries(contestants.map(({ name }) => [name, []]));
  let load = 0;
  for (let run = 1; run <= runs; run += 1) {
    for (const contestant of contestants) {
      console.error(`${contestant.name}, run ${run} of ${runs}`);
      visits[contestant.name].push(await measure(browser, server.url, contestant));
      load = Math.max(load, loadavg()[0]);
    }
  }
  const about = machine({ chromium: browser.version(), runs, slow, load });
  const rows = figures(visits.Dinamika, visits.SurveyJS);
  console.log(values.json ? JSON.stringify({ about, rows, visits }, null, 2) : table(about, rows));
} finally {
  await browser.close();
  await server.close();
  for (const contestant of contestants) await contestant.close();
}
