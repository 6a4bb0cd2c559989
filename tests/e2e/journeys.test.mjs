import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { chromiumPage } from "./support/chromium-page.mjs";
import { journeys } from "./support/journeys.mjs";

const site = await start();
after(site.close);

for (const [name, journey] of Object.entries(journeys)) {
  test(name, (t) => journey(async (at) => chromiumPage(await site.open(t, { at }))));
}
