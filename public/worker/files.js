// Fetching and verifying single files.

import { addressOf, digitsOf, typeOf } from "./names.js";

/** Why a file is unavailable: `altered` by its host, or `interrupted` by the network. */
export class Fault extends Error {
  constructor(why, message) {
    super(message);
    this.why = why;
  }
}

/** SHA-256 as hexadecimal digits. */
export async function digestOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether the digest of these bytes starts with `digits`; false without `digits`. */
export const hasDigest = async (bytes, digits) => Boolean(digits) && (await digestOf(bytes)).startsWith(digits);

// Headers that are policies. All others describe the original response and are dropped; `Vary: *` would even prevent
// caching.
const lasting = [
  "content-security-policy",
  "cross-origin-embedder-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
  "x-frame-options",
];

/** Fetches a file and verifies it; `digits` are the first ones of its SHA-256. */
export async function fetched(name, digits) {
  let fault;
  // The HTTP cache may be used first, revalidated for names without a hash; retry without it if the content is stale or
  // altered.
  for (const cache of [digitsOf(name) ? "default" : "no-cache", "reload"]) {
    try {
      const answer = await fetch(addressOf(name), { cache });
      const bytes = await answer.arrayBuffer();
      if (answer.ok && (await hasDigest(bytes, digits))) return fresh(name, bytes, answer.headers);
      fault = new Fault("altered", `${name} is not the file that was built`);
    } catch (error) {
      fault = new Fault("interrupted", `${name}: ${error}`);
    }
  }
  throw fault;
}

function fresh(name, bytes, sent) {
  const headers = new Headers({ "content-type": typeOf(name) });
  for (const header of lasting) if (sent.has(header)) headers.set(header, sent.get(header));
  return new Response(bytes, { headers });
}

/** The copy in this cache, if it is intact. */
export async function intact(cacheName, name, digits) {
  const found = () => caches.match(addressOf(name), { cacheName, ignoreVary: true });
  const copy = await found();
  // Reading a truncated copy fails.
  const bytes = await copy?.arrayBuffer().catch(() => undefined);
  // Match again instead of building a response from the bytes: the browser streams it from disk.
  return bytes && (await hasDigest(bytes, digits)) ? found() : undefined;
}
