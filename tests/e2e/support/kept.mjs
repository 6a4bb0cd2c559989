import { start } from "./browser.mjs";
import { copyOfBuild } from "./builds.mjs";

/** Messages of Chromium when it checks for a newer version offline. */
const expected = [/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/, /service worker/i, /404/];

/**
 * A server of its own for a copy of the build, which a test may modify, in a browser with caching; `options` are those
 * of the server.
 */
export async function place(t, options = {}) {
  const { root, remove } = await copyOfBuild();
  const site = await start({ root, base: "/alat/dinamika/", ...options });
  t.after(async () => {
    await site.close();
    await remove();
  });
  const open = ({ expected: more = [], ...options } = {}) =>
    site.open(t, { serviceWorkers: "allow", expected: [...expected, ...more], ...options });
  return { root, url: site.url, open };
}

/** Waits until the service worker reports this. It stores every file of the build, which takes a slow machine a while. */
export const until = (page, shell) =>
  page.waitForFunction(
    (wanted) => Object.entries(wanted).every(([key, value]) => dinamika.shell[key] === value),
    shell,
    { timeout: 60_000 },
  );

export const ready = (page) => until(page, { offline: "ready" });

/** The caches of versions, and of the agreement. */
export const cacheNames = (page) => page.evaluate(() => caches.keys());

/** The edition of the build shown: see `renew`. */
export const edition = (page) =>
  page.evaluate(() => document.querySelector("meta[name=edition]")?.content ?? "first");

/** The cached files of every version by URL, with their SHA-256. */
export const kept = (page) =>
  page.evaluate(async () => {
    const all = {};
    for (const name of (await caches.keys()).filter((one) => /[0-9a-f]{16}$/.test(one))) {
      const cache = await caches.open(name);
      const digests = (all[name] = {});
      for (const { url } of await cache.keys()) {
        const digest = await crypto.subtle.digest("SHA-256", await (await cache.match(url)).arrayBuffer());
        digests[url] = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      }
    }
    return all;
  });

/** Truncates matching cached files to half, as after a power cut, in every cache with a matching name. */
export async function damage(page, address, cacheName = /[0-9a-f]{16}$/) {
  const damaged = await page.evaluate(
    async ([address, cacheName]) => {
      let count = 0;
      for (const name of (await caches.keys()).filter((one) => new RegExp(cacheName).test(one))) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) {
          if (!new RegExp(address).test(url)) continue;
          const copy = await cache.match(url);
          const bytes = await copy.arrayBuffer();
          await cache.put(url, new Response(bytes.slice(0, bytes.byteLength / 2), { headers: copy.headers }));
          count += 1;
        }
      }
      return count;
    },
    [address.source, cacheName.source],
  );
  if (!damaged) throw new Error(`nothing is kept at ${address}`);
}

/** Stops the service workers, as browsers do when they are idle; they lose their state. */
export async function endWorkers(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await devtools.detach();
}
