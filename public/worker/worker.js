/*
 * Keeps one build for visits without network. `build` is put in front of this file: `{ version, files }`, each file's
 * name with its SHA-256. Nothing is kept or served from what is kept that is not exactly what was built. A new worker
 * may take over at any time, but goes on serving the version that was agreed to until someone agrees to its own.
 */
import words from "./damaged.html";
import { Fault } from "./files.js";
import { nameOf, PAGE, scope, typeOf } from "./names.js";
import { begin, copyOf, fill, forgetOthers, served, take, version } from "./versions.js";

const pages = async () => {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(scope));
};

/** Why the app cannot be kept: see `Fault`, else the browser has no room or does not allow it. */
const whyNot = (error) => (error instanceof Fault ? error.why : "impossible");

async function install() {
  try {
    await fill();
    await begin();
  } catch (error) {
    // The pages only see that this worker is gone.
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
    // A version before this worker's own that cannot be made whole again is of no use, and cannot be asked for consent.
    if (error instanceof Fault && now !== version && (await take().then(() => true, () => false)))
      return answer(name, request);
  }
  return fetch(request);
}

/** In words what has happened, where the page itself is damaged and there is no network. */
function inWords(name, error) {
  if (name !== PAGE) throw error;
  const headers = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "content-type": typeOf(PAGE),
  };
  return new Response(words, { status: 503, headers });
}

// --- What the page asks ----------------------------------------------------------------------------------------------

/** When no page is left but the one that asks, and that has just begun, the versions before are not needed any more. */
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
    // What an old version was made of need not be on its host any more.
    return { isReady: false, isOld, why: isOld ? "interrupted" : whyNot(error) };
  }
}

const deeds = { begin: tidy, take };

async function hear({ data, source, ports: [port] }) {
  try {
    await deeds[data]?.(source);
  } catch {
    // No room, or no network: everything stays as it was, and the page, which waits, hears so.
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
  // Where nothing can be read that is kept, there is still the network.
  const answered = answer(name, request).catch(() => fetch(request));
  event.respondWith(answered.catch((error) => inWords(name, error)));
});
