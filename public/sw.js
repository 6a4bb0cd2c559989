/*
 * Keeps one build for visits without network. `build` is put in front of this file: `{ version, files }`, each file's
 * name with its SHA-256; a file that is not exactly what was built is never kept. A new worker may take over at any
 * time, but goes on serving the version that was agreed to until someone agrees to its own.
 */
const { version, files } = self.build;
const { scope } = self.registration;

// Several copies of the app may live on one origin: each keeps to caches of its own.
const family = `dinamika ${scope} `;
const cacheOf = (one) => family + one;
const agreement = cacheOf("agreement");

const types = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
};

// A name with a hash never changes its content: any copy of it will do.
const isHashed = (name) => /^[^/]+-[0-9a-f]{16}\.[a-z0-9]+$/.test(name);
const addressOf = (name) => new URL(name === "index.html" ? "./" : name, scope).href;

/** The name of the file that a request asks this worker for; none for what is not its own. */
function nameOf({ method, mode, url }) {
  const { origin, pathname, search } = new URL(url);
  if (method !== "GET" || !(origin + pathname).startsWith(scope)) return undefined;
  const name = (origin + pathname).slice(scope.length);
  if (mode === "navigate") return name === "" || name === "index.html" ? "index.html" : undefined;
  return !search && (name === "manifest.webmanifest" || isHashed(name)) ? name : undefined;
}

const familyCaches = async () => (await caches.keys()).filter((name) => name.startsWith(family));
const kept = (name, cacheName) => caches.match(addressOf(name), { cacheName });

async function keptAnywhere(name) {
  for (const cacheName of await familyCaches()) {
    const found = await kept(name, cacheName);
    if (found) return found;
  }
  return undefined;
}

// --- The version that is served --------------------------------------------------------------------------------------

let agreed;

async function readAgreement() {
  const record = await caches.match(scope, { cacheName: agreement });
  const recorded = await record?.text();
  // Without its cache a version cannot be served: the browser has made room, or someone has.
  return recorded && (await caches.has(cacheOf(recorded))) ? recorded : version;
}

function served() {
  agreed ??= readAgreement().catch((error) => {
    // Asked again next time.
    agreed = undefined;
    throw error;
  });
  return agreed;
}

async function agree() {
  await (await caches.open(agreement)).put(scope, new Response(version));
  agreed = Promise.resolve(version);
}

// --- Keeping ---------------------------------------------------------------------------------------------------------

const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

async function fetched(name, digest) {
  // What the page has just loaded need not travel again; what is stale, or was falsified on its way, must.
  for (const cache of [isHashed(name) ? "default" : "no-cache", "reload"]) {
    const answer = await fetch(addressOf(name), { cache });
    const bytes = await answer.arrayBuffer();
    if (!answer.ok || hex(await crypto.subtle.digest("SHA-256", bytes)) !== digest) continue;
    // The host's headers stay, less what described the bytes on the wire; a wrong type is put right.
    const headers = new Headers(answer.headers);
    headers.delete("content-encoding");
    headers.delete("content-length");
    headers.set("content-type", types[name.split(".").pop()]);
    return new Response(bytes, { headers });
  }
  throw new Error(`${name} is not the file that was built`);
}

/** One after another, so that an attempt that is cut short leaves less for the next. */
async function fill() {
  const cache = await caches.open(cacheOf(version));
  for (const [name, digest] of Object.entries(files)) {
    if (await cache.match(addressOf(name))) continue;
    const copy = isHashed(name) ? await keptAnywhere(name) : undefined;
    await cache.put(addressOf(name), copy ?? (await fetched(name, digest)));
  }
}

/**
 * When no page is left but the one that asks, and that has just begun, nothing is needed but what is served and what may
 * be next.
 */
async function tidy(asking) {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.some((page) => page.id !== asking?.id && page.url.startsWith(scope))) return;
  const needed = [agreement, cacheOf(version), cacheOf(await served())];
  const others = (await familyCaches()).filter((name) => !needed.includes(name));
  await Promise.all(others.map((name) => caches.delete(name)));
}

// --- Events ----------------------------------------------------------------------------------------------------------

async function install() {
  await fill();
  if (!(await caches.has(agreement))) await agree();
  await self.skipWaiting();
}

async function answer(name, request) {
  const own = await kept(name, cacheOf(await served()));
  return own ?? (isHashed(name) ? await keptAnywhere(name) : undefined) ?? fetch(request);
}

/** Whole before it is agreed to: from then on it is what is served without network. */
async function take() {
  await fill();
  await agree();
}

async function state() {
  const now = await served();
  if (now === version) {
    await fill().catch(() => {
      // Without network, what is missing stays missing.
    });
  }
  return { isReady: Boolean(await kept("index.html", cacheOf(now))), isOld: now !== version };
}

const deeds = { begin: tidy, take };

async function hear({ data, source, ports: [port] }) {
  try {
    await deeds[data]?.(source);
  } catch {
    // No room, or no network: everything stays as it was, and the page, which waits, hears so.
  }
  port.postMessage(await state().catch(() => ({ isReady: false, isOld: false })));
}

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => event.waitUntil(hear(event)));

self.addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (name === undefined) return;
  // Where nothing can be read that is kept, there is still the network.
  event.respondWith(answer(name, event.request).catch(() => fetch(event.request)));
});
