// A second copy of every record, on disk before the promise is kept: browsers write local storage there only about once a
// minute, and what they have not written is gone when the power fails.
import { openDB } from "idb";

const store = "records";
// Earlier states, a row each, by id and revision.
const earlier = "versions";
// Another connection that does not close, or a browser that never answers, must not keep the app waiting for ever.
const patience = 5000;
let opened;
let isLate = false;

const late = (opening) =>
  new Promise((_, failed) => {
    const give = () => failed(new Error("no answer"));
    // Once waited for in vain, it is only used when it is there.
    const timer = setTimeout(() => give((isLate = true)), isLate ? 0 : patience);
    opening.finally(() => clearTimeout(timer)).catch(() => {});
  });

function open() {
  opened ??= openDB("dinamika", 2, {
    upgrade: (database, from) => {
      if (from < 1) database.createObjectStore(store);
      database.createObjectStore(earlier);
    },
    // A newer version of the app in another tab, or the browser itself, may want it closed: it is opened again when needed.
    blocking: (current, wanted, event) => {
      event.target.close();
      opened = undefined;
    },
    terminated: () => (opened = undefined),
  });
  opened.then(
    () => (isLate = false),
    () => (opened = undefined),
  );
  return Promise.race([opened, late(opened)]);
}

const read = (text) => {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
};

/** Of two records with one revision neither is the newer one; a mark that it was deleted comes after the record. */
function isNewer(text, known) {
  if (known === undefined || known === text) return true;
  const [own, other] = [read(text), read(known)];
  // What a newer version of the app has written is never written over.
  if (own.format && (own.version ?? 0) < (other.version ?? 0)) return false;
  return (other.revision ?? 0) < (own.revision ?? 0) || (other.revision === own.revision && !own.format);
}

const write = async (stores) => (await open()).transaction(stores, "readwrite", { durability: "strict" });

async function keep(key, text, version) {
  const transaction = await write([store, earlier]);
  const records = transaction.objectStore(store);
  const known = await records.get(key);
  const isKept = isNewer(text, known);
  const [id, revision, row] = version ?? [];
  await Promise.all([
    isKept && records.put(text, key),
    isKept && version && transaction.objectStore(earlier).put(row, [id, revision]),
    transaction.done,
  ]);
  return isKept;
}

/**
 * Keeps `text` under `key`, and with it the earlier state `[id, revision, row]` that gave way to it; whether it did: what is
 * there and newer stays, as after a power cut. Where there is no room, all earlier states are given up first.
 */
export async function put(key, text, version) {
  // Not before what was there has been read: it may be newer than anything this page knows.
  await all();
  try {
    return await keep(key, text, version);
  } catch (error) {
    if (error?.name !== "QuotaExceededError") throw error;
    const transaction = await write(earlier);
    await Promise.all([transaction.store.clear(), transaction.done]);
    return keep(key, text);
  }
}

const ofId = (id) => IDBKeyRange.bound([id], [id, []]);

/** What is kept under `key` now. */
export const get = async (key) => (await open()).get(store, key);

/** The rows of the earlier states of `id`, as pairs of revision and row. */
export async function versions(id) {
  const transaction = (await open()).transaction(earlier);
  const [keys, rows] = await Promise.all([transaction.store.getAllKeys(ofId(id)), transaction.store.getAll(ofId(id))]);
  return keys.map(([, revision], place) => [revision, rows[place]]);
}

/** Every id of which there are earlier states. */
export async function versioned() {
  const keys = await (await open()).getAllKeys(earlier);
  return [...new Set(keys.map(([id]) => id))];
}

/** Adds the row of an earlier state, unless there is one of its revision. */
export async function addVersion(id, revision, row) {
  const transaction = await write(earlier);
  const isThere = (await transaction.store.getKey([id, revision])) !== undefined;
  await Promise.all([isThere || transaction.store.add(row, [id, revision]), transaction.done]);
  return true;
}

/** Puts `rows`, pairs of revision and row, in the place of those with the revisions `gone`. */
export async function replaceVersions(id, rows, gone) {
  const transaction = await write(earlier);
  const leave = gone.map((revision) => transaction.store.delete([id, revision]));
  const enter = rows.map(([revision, row]) => transaction.store.put(row, [id, revision]));
  await Promise.all([...leave, ...enter, transaction.done]);
  return true;
}

/** Forgets every earlier state of `id`. */
export async function forgetVersions(id) {
  const transaction = await write(earlier);
  await Promise.all([transaction.store.delete(ofId(id)), transaction.done]);
  return true;
}

async function readAll() {
  const transaction = (await open()).transaction(store);
  const [keys, texts] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return keys.map((key, place) => [key, texts[place]]);
}

let found;

/** Everything that was kept before this page kept anything, as pairs of key and text. */
export const all = () => {
  found ??= readAll().catch((error) => {
    // Another time it may succeed.
    found = undefined;
    throw error;
  });
  return found;
};
