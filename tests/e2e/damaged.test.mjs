import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { dist, start } from "./support/browser.mjs";
import { heading } from "./support/steps.mjs";

// A host with the recommended cache headers sends a damaged file, which the browser then caches for a year.
const root = await mkdtemp(join(tmpdir(), "dinamika-damaged-"));
const site = await start({ root, always: { "cache-control": "public, max-age=31536000, immutable" } });
after(async () => {
  await site.close();
  await rm(root, { recursive: true, force: true });
});

for (const [part, pattern] of [
  ["module", /^dinamika-\w+\.wasm$/],
  ["glue", /^dinamika-\w+\.js$/],
]) {
  test(`${part}, damaged and in the HTTP cache: "try again" refetches it`, async (t) => {
    await cp(dist, root, { recursive: true });
    const file = join(root, (await readdir(root)).find((name) => pattern.test(name)));
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length / 2));
    // Not `open`: with request interception Playwright disables the HTTP cache.
    const context = await site.browser.newContext({ locale: "id-ID" });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(site.url);
    const alert = page.getByRole("alert").filter({ hasText: "Dinamika belum dapat dibuka" });
    await alert.waitFor();
    await writeFile(file, whole);
    await page.reload();
    await alert.waitFor();
    await alert.getByRole("link", { name: "Coba lagi" }).click();
    await heading(page, "Seberapa dinamis klaster Anda?").waitFor();
  });
}
