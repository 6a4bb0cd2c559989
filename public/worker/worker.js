/*
 * Caches one build for offline use. The build prepends `build`: `{ version, files }`, the SHA-256 of each file by name.
 * Only files identical to the build are cached or served from a cache. A new worker may take over at any time, but
 * serves the version that was agreed to until someone agrees to its own.
 */
import words from "./damaged.html";
import { Fault } from "./files.js";
import { nameOf, PAGE, scope, typeOf } from "./names.js";
import { begin, copyOf, fill, forgetOthers, served, take, version } from "./versions.js";

const pages = async () => {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(scope));
};

/** The reason of a `Fault`; any other error means that the browser has no space or does not allow caching. */
const whyNot = (error) => (error instanceof Fault ? error.why : "impossible");

async function install() {
  try {
    await fill();
    await begin();
  } catch (error) {
    // Otherwise the pages only see that the worker is redundant.
    for (const page of await pages()) page.postMessage({ why: whyNot(error) });
    throw error;
  }
  await self.skipWaiting();
}

// --- Serving ---------------------------------------------------------------------------------------------------------

async function answer(name, request) {
  const now = await served();
  try {
    const copy = await copyOf(name, now);
    if (copy) return copy;
  } catch (error) {
    // Switch to the worker's own version if the old one cannot be repaired: there is no page left to ask for consent.
    if (error instanceof Fault && now !== version && (await take().then(() => true, () => false)))
      return answer(name, request);
  }
  return fetch(request);
}

/** An error page, used if the page itself is damaged and there is no network. */
function inWords(name, error) {
  if (name !== PAGE) throw error;
  const headers = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "content-type": typeOf(PAGE),
  };
  return new Response(words, { status: 503, headers });
}

// --- What the page asks ----------------------------------------------------------------------------------------------

/** Deletes old versions if no page is open except the one asking, which has just started. */
async function tidy(asking) {
  if ((await pages()).every(({ id }) => id === asking?.id)) await forgetOthers();
}

async function state() {
  const now = await served();
  const isOld = now !== version;
  try {
    await (isOld ? copyOf(PAGE, now) : fill());
    return { isReady: true, isOld };
  } catch (error) {
    // The files of an old version may be gone from the host.
    return { isReady: false, isOld, why: isOld ? "interrupted" : whyNot(error) };
  }
}

const deeds = { begin: tidy, take };

async function hear({ data, source, ports: [port] }) {
  try {
    await deeds[data]?.(source);
  } catch {
    // No space or no network: nothing changes, and the reply says so.
  }
  port.postMessage(await state());
}

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => event.waitUntil(hear(event)));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const name = nameOf(request);
  if (name === undefined) return;
  // If caches cannot be read, use the network.
  const answered = answer(name, request).catch(() => fetch(request));
  event.respondWith(answered.catch((error) => inWords(name, error)));
});
