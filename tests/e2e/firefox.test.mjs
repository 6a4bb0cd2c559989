import { after, test } from "node:test";
import { startFirefox } from "./support/firefox.mjs";
import { journeys } from "./support/journeys.mjs";

const site = await startFirefox();
after(site.close);

for (const [name, journey] of Object.entries(journeys)) {
  test(`Firefox: ${name}`, (t) => journey((at) => site.open(t, { at })));
}
