import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { place, ready, until } from "./support/kept.mjs";
import { begin, button, heading, level } from "./support/steps.mjs";

// Hosts that alter files, and networks that fail.
const places = { id: ["Data & pengaturan", "Perangkat ini"], en: ["Data & settings", "This device"] };

/** Asserts in both languages what the settings say about offline use. */
async function says(page, words) {
  await page.evaluate(() => (location.hash = "#/pengaturan"));
  for (const [locale, [title, section]] of Object.entries(places)) {
    await heading(page, title).waitFor();
    const part = page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: section }) });
    for (const word of words[locale]) assert.match(await part.innerText(), word, locale);
    await button(page, "English").click();
  }
}

const host = {
  id: [/Server di alamat ini mengubah/, /jawaban Anda aman/, /Minta pengelola/, /dinamika\.html/],
  en: [/The server at this address changes/, /answers are safe/, /Ask your host/, /dinamika\.html/],
};

test("`Vary: *` and transport headers do not prevent caching; policy headers are kept", async (t) => {
  const always = { "cache-control": "no-store", vary: "*", link: "</>; rel=preload", "x-frame-options": "DENY" };
  const { open } = await place(t, { always });
  const page = await open({ expected: [/preload/] });
  await ready(page);
  await page.context().setOffline(true);
  await page.reload();
  await heading(page, "Seberapa dinamis klaster Anda?").waitFor();
  const headers = await page.evaluate(async () => [...(await fetch("manifest.webmanifest")).headers.keys()]);
  assert.deepEqual(headers.sort(), ["content-type", "x-content-type-options", "x-frame-options"]);
});

test("a host injects scripts into the page: it works, is not cached, and the host is named as the cause", async (t) => {
  const { root, open } = await place(t);
  const file = join(root, "index.html");
  const added = '<script>window.added = 1</script><script src="//example.org/added.js"></script></body>';
  await writeFile(file, (await readFile(file, "utf8")).replace("</body>", added));
  const refused = [];
  const prepare = (context) =>
    context.on("requestfailed", (request) => refused.push(`${request.url()} ${request.failure().errorText}`));
  const page = await open({ prepare, expected: [/Content Security Policy/, /^foreign: http:\/\/example\.org\/added\.js$/] });
  await until(page, { offline: "altered" });
  assert.deepEqual(refused, ["http://example.org/added.js csp"], "it leaves the browser");
  assert.equal(await page.evaluate(() => window.added), undefined);
  await begin(page, "Cor Satu");
  await level(page, 3).click();
  await says(page, host);
  assert.equal(await page.evaluate(async () => Boolean(await caches.match("./"))), false);
});

test("a host that sends the worker with a wrong type is named as the cause", async (t) => {
  const { open } = await place(t, { each: (name) => (name === "sw.js" ? { "content-type": "text/plain" } : {}) });
  const page = await open({ expected: [/MIME type/] });
  await until(page, { offline: "altered" });
});

test("the network fails during caching: neither browser nor host is blamed", async (t) => {
  const { open } = await place(t, { each: (name) => (name.endsWith(".woff2") ? null : {}) });
  const page = await open({ expected: [/ERR_EMPTY_RESPONSE/] });
  await until(page, { offline: "interrupted" });
  await says(page, {
    id: [/Jaringan terputus/, /Jawaban Anda aman/, /Buka lagi Dinamika/],
    en: [/The network failed/, /Your answers are safe/, /Open Dinamika again/],
  });
});

test("a browser without service workers is named as the cause", async (t) => {
  const { open } = await place(t);
  const page = await open({ serviceWorkers: "block" });
  await until(page, { offline: "impossible" });
  await says(page, {
    id: [/Browser ini tidak dapat/, /jawaban Anda aman/, /browser lain/],
    en: [/This browser cannot/, /answers are safe/, /another browser/],
  });
});
