// The cached versions, each in a cache of its own with the list of its files, and the version to serve.

import { digestOf, fetched, hasDigest, intact } from "./files.js";
import { addressOf, digitsOf, nameAt, scope } from "./names.js";

// Set by the build.
const { files } = self.build;
export const { version } = self.build;

// Several copies of the app may share an origin: each uses its own caches.
const family = `dinamika ${scope} `;
const cacheOf = (one) => family + one;
const agreement = cacheOf("agreement");

const familyCaches = async () => (await caches.keys()).filter((name) => name.startsWith(family));

// --- The files of a version ------------------------------------------------------------------------------------------

const listAddress = addressOf("files.json");
const ownList = JSON.stringify(files);
const lists = { [version]: Promise.resolve(files) };

/** The SHA-256 of each file of a version; empty if its list is lost. */
function listOf(one) {
  lists[one] ??= readList(one).catch((error) => {
    // Try again next time.
    lists[one] = undefined;
    throw error;
  });
  return lists[one];
}

const isListOf = (one, text) => hasDigest(new TextEncoder().encode(text), one);
const recordedList = async (cache) => (await cache.match(listAddress))?.text().catch(() => "");

// A version is named by the digest of its list, so the list can be verified.
async function readList(one) {
  const cache = await caches.open(cacheOf(one));
  const text = (await recordedList(cache)) ?? "";
  return JSON.parse((await isListOf(one, text)) ? text : await recoveredList(one, cache));
}

/** Rebuilds a missing or damaged list from the files, if all of them are intact. */
async function recoveredList(one, cache) {
  const list = [];
  for (const { url } of await cache.keys()) {
    if (url === listAddress) continue;
    const copy = await cache.match(url);
    const bytes = await copy?.arrayBuffer().catch(() => undefined);
    if (!bytes) return "{}";
    list.push([nameAt(url), await digestOf(bytes)]);
  }
  const text = JSON.stringify(Object.fromEntries(list.sort()));
  if (!(await isListOf(one, text))) return "{}";
  await cache.put(listAddress, new Response(text));
  return text;
}

async function intactAnywhere(name, digits) {
  for (const cacheName of digitsOf(name) ? await familyCaches() : []) {
    const copy = await intact(cacheName, name, digits);
    if (copy) return copy;
  }
  return undefined;
}

/**
 * The file of this version, exactly as it was built: what is missing or damaged is taken from another version or
 * fetched, and kept. Of what belongs to another version, whose page is still open, the copy that is kept, if any.
 */
export async function copyOf(name, one) {
  const digest = (await listOf(one))[name];
  const digits = digest ?? digitsOf(name);
  const kept = await intact(cacheOf(one), name, digits);
  if (kept) return kept;
  const found = await intactAnywhere(name, digits);
  if (!digest && digitsOf(name)) return found;
  const copy = found ?? (await fetched(name, digest));
  await (await caches.open(cacheOf(one))).put(addressOf(name), copy.clone());
  return copy;
}

/** Keeps this worker's own version whole; who asks meanwhile shares the attempt. */
export function fill() {
  filling ??= fillAnew().finally(() => (filling = undefined));
  return filling;
}

let filling;

// One file after another, so that an attempt that is cut short leaves less for the next.
async function fillAnew() {
  for (const name of Object.keys(files)) await copyOf(name, version);
  const cache = await caches.open(cacheOf(version));
  if ((await recordedList(cache)) !== ownList) await cache.put(listAddress, new Response(ownList));
}

// --- The version that is served --------------------------------------------------------------------------------------

let agreed;

async function readAgreement() {
  const record = await caches.match(scope, { cacheName: agreement });
  const one = await record?.text().catch(() => "");
  if (one && (await caches.has(cacheOf(one)))) return one;
  // A version without its cache cannot be served (it was evicted or deleted), nor one whose record is damaged. Serve
  // this worker's own version and record it; the next one waits for consent again.
  await agree();
  return version;
}

export function served() {
  agreed ??= readAgreement().catch(() => {
    // Try again next time.
    agreed = undefined;
    return version;
  });
  return agreed;
}

async function agree() {
  await (await caches.open(agreement)).put(scope, new Response(version));
  agreed = Promise.resolve(version);
}

/** The first version needs no consent. */
export async function begin() {
  if (!(await caches.has(agreement))) await agree();
}

/** Completes the version before recording it, since from then on it is served offline. */
export async function take() {
  await fill();
  await agree();
}

/** Deletes the caches of all versions except the one served and this worker's own. */
export async function forgetOthers() {
  const needed = [agreement, cacheOf(version), cacheOf(await served())];
  const others = (await familyCaches()).filter((name) => !needed.includes(name));
  await Promise.all(others.map((name) => caches.delete(name)));
}
