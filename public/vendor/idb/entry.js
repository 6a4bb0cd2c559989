// A second copy of every record, on disk before the promise is kept: browsers write local storage there only about once a
// minute, and what they have not written is gone when the power fails.
import { openDB } from "idb";

const store = "records";
let opened;

function open() {
  opened ??= openDB("dinamika", 1, {
    upgrade: (database) => void database.createObjectStore(store),
    // A newer version of the app in another tab, or the browser itself, may want it closed: it is opened again when needed.
    blocking: (current, wanted, event) => {
      event.target.close();
      opened = undefined;
    },
    terminated: () => (opened = undefined),
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

const revisionOf = (text) => {
  try {
    return JSON.parse(text).revision ?? 0;
  } catch {
    return 0;
  }
};

/** Keeps `text` under `key`; whether it did: what is there and newer stays, as after a power cut. */
export async function put(key, text) {
  await all().catch(() => {});
  const transaction = (await open()).transaction(store, "readwrite", { durability: "strict" });
  const known = await transaction.store.get(key);
  const isNewer = known === undefined || revisionOf(known) <= revisionOf(text);
  await Promise.all([isNewer && transaction.store.put(text, key), transaction.done]);
  return isNewer;
}

async function read() {
  const transaction = (await open()).transaction(store);
  const [keys, texts] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return keys.map((key, place) => [key, texts[place]]);
}

let found;

/** Everything that was kept before this page kept anything, as pairs of key and text. */
export const all = () => (found ??= read());
