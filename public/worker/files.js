// One file: whether it is what was built, and getting it when it is not.

import { addressOf, digitsOf, typeOf } from "./names.js";

/** Why a file cannot be had: `altered` by its host, or `interrupted` on its way. */
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

/** Whether these bytes have a digest that begins so; what is to be expected must be known. */
export const hasDigest = async (bytes, digits) => Boolean(digits) && (await digestOf(bytes)).startsWith(digits);

// What a host says of the use of its pages. Everything else describes a journey that is over, and some of it stands in the
// way: with `Vary: *` nothing may be kept.
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

/** The file as its host sends it, if that is what was built; `digits` are the first of its SHA-256. */
export async function fetched(name, digits) {
  let fault;
  // What the page has just loaded need not travel again; what is stale, or was falsified on its way, must.
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

/** The copy in this cache, if it is what was built. */
export async function intact(cacheName, name, digits) {
  const found = () => caches.match(addressOf(name), { cacheName, ignoreVary: true });
  const copy = await found();
  // A copy that breaks off while it is read is damaged.
  const bytes = await copy?.arrayBuffer().catch(() => undefined);
  // One that was not read here goes to the page straight from the disk.
  return bytes && (await hasDigest(bytes, digits)) ? found() : undefined;
}
