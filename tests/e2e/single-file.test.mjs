import assert from "node:assert/strict";
import { fileURLToPath, pathToFileURL } from "node:url";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { chromiumPage } from "./support/chromium-page.mjs";
import { journeys } from "./support/journeys.mjs";
import { heading } from "./support/steps.mjs";

// Wherever the other suites look, this one opens the file, as a double click does.
process.env.SITE = pathToFileURL(fileURLToPath(new URL("../../release/dinamika.html", import.meta.url))).href;
const site = await start();
after(site.close);

for (const [journey, travel] of Object.entries(journeys)) {
  test(`single file: ${journey}`, (t) => travel(async (at) => chromiumPage(await site.open(t, { at }))));
}

test("the single file holds the licences, and says that it is one", async (t) => {
  const page = await site.open(t);
  await heading(page, "Sejauh mana klaster Anda bergerak?").waitFor();
  assert.match(await page.evaluate(() => dinamika.loadLicences()), /Apache License/);
  assert.deepEqual(await page.evaluate(() => [dinamika.packaging, dinamika.shell]), [
    "file",
    { offline: "impossible", newVersion: false },
  ]);
});
