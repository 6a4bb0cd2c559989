import { createRequire } from "node:module";
import { executable } from "../../tests/e2e/support/browser.mjs";
import { slow } from "./measure.mjs";
import { serve } from "./server.mjs";

const { chromium } = createRequire(new URL("../../tests/e2e/package.json", import.meta.url))("playwright-core");

/**
 * A build served to a browser. `open(at)` opens a page with `library` in its storage, after the script `watch`; `slowDown(page)`
 * slows its processor from there on.
 */
export async function visits({ dist, library, viewport, watch }) {
  const server = await serve({ "/dinamika/": dist });
  const browser = await chromium.launch({ executablePath: executable(), args: ["--no-sandbox", "--disable-gpu"] });
  const localStorage = Object.entries(library).map(([name, value]) => ({ name, value }));
  const storageState = { cookies: [], origins: [{ origin: server.url, localStorage }] };
  const url = `${server.url}/dinamika/`;
  return {
    url,
    async open(at) {
      const context = await browser.newContext({ locale: "id-ID", serviceWorkers: "block", storageState, viewport });
      await context.addInitScript(watch);
      const page = await context.newPage();
      await page.goto(url + at);
      return { page, context };
    },
    async slowDown(page) {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
