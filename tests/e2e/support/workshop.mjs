import { instrument, items } from "./instrument.mjs";
import { assessment, stored } from "./records.mjs";
import { button, heading } from "./steps.mjs";

/**
 * An independent implementation of the method's measure: Tastle–Wierman consensus of counts per level, lowest first.
 */
export function consensus(counts) {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, level) => sum + count * level, 0) / n;
  const width = counts.length - 1;
  return counts.reduce(
    (sum, count, level) => (count ? sum + (count / n) * Math.log2(1 - Math.abs(level - mean) / width) : sum),
    1,
  );
}

/** The level at position ⌈n/2⌉ in order. */
export function lowMedian(counts) {
  const ballots = counts.flatMap((count, level) => Array(count).fill(level));
  return ballots[Math.ceil(ballots.length / 2) - 1];
}

/** Whether the votes are below the first limit of agreement. */
export const isSplit = (counts) => consensus(counts) < instrument.rules.agreement[0] - 1e-9;

/** The agreement as formatted by the app. */
export function agreementText(counts, locale = "id") {
  const value = consensus(counts);
  const [split, fair] = instrument.rules.agreement;
  const near = 1e-9;
  const word = value < split - near ? "rendah, perlu dibahas" : value <= fair + near ? "sedang" : "tinggi";
  const cut = Math.floor(value * 100 + 1e-6) / 100;
  return `kesepakatan ${String(cut).replace(".", locale === "id" ? "," : ".")} (${word})`;
}

/** The number of ballots per level; ballots are levels, "unknown" or "not_applicable". */
export const countsOf = (ballots) => [0, 1, 2, 3, 4].map((level) => ballots.filter((one) => one === level).length);

/** The key for a ballot. */
export const keyOf = (ballot) => ({ unknown: "u", not_applicable: "n" })[ballot] ?? String(ballot);

export const id = "one";
export const base = `#/penilaian/${id}/lokakarya`;
export const voteOn = (item) => `${base}/suara/${item.id}`;

/** A cluster without answers. */
export const blank = (name = "Klaster Uji") => stored([assessment({ id, name })]);

/** Waits for the vote on this indicator, until ballots can be cast. */
export async function onVote(page, item, locale = "id") {
  await heading(page, item.question[locale]).waitFor();
  await page.getByText(/^(Sedang dimuat|Loading)…$/).waitFor({ state: "detached" });
}

/** Chooses the voting method, and opens the first question. */
export async function begin(page, site, way) {
  await page.goto(`${site.url}${base}`);
  await heading(page, "Lokakarya").waitFor();
  await page.getByRole("radio", { name: way }).check();
  await page.getByRole("link", { name: /^(Mulai|Lanjutkan) lokakarya$/ }).click();
  await onVote(page, items[0]);
}

/** Casts ballots with the chosen method, by keyboard. */
export async function cast(page, ballots, { isSecret }) {
  for (const ballot of ballots) {
    await page.keyboard.press(keyOf(ballot));
    if (!isSecret) continue;
    await page.getByRole("heading", { name: "Tercatat" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Pilih satu.").waitFor();
  }
}

export const reveal = (page) => button(page, "Buka hasil").click();

/** What of these is not on the screen as a whole, or lies under something else. Lines of text overlap by a few pixels. */
export async function outOfView(page, locators) {
  const hidden = await Promise.all(
    locators.map((locator) =>
      locator.evaluateAll((all) =>
        all
          .filter((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            const isOnScreen = 0 <= left && right <= innerWidth + 0.5 && 0 <= top && bottom <= innerHeight + 0.5;
            const at = (y) => document.elementFromPoint((left + right) / 2, y);
            const isFree = (y) => [one, ...one.querySelectorAll("*")].includes(at(y)) || at(y)?.contains(one);
            return !isOnScreen || !isFree(top + 4) || !isFree(bottom - 4);
          })
          .map((one) => one.textContent.slice(0, 60)),
      ),
    ),
  );
  const counts = await Promise.all(locators.map((locator) => locator.count()));
  return [...counts.flatMap((count, place) => (count ? [] : [`nothing: ${locators[place]}`])), ...hidden.flat()];
}

/** Everything readable in storage except encrypted parts: keys with their texts, in both places. */
export const openStorage = (page) =>
  page.evaluate(async () => {
    const database = await new Promise((found, failed) => {
      const request = indexedDB.open("dinamika");
      request.onsuccess = () => found(request.result);
      request.onerror = () => failed(request.error);
    });
    const all = (store, call) =>
      new Promise((found, failed) => {
        const request = database.transaction(store).objectStore(store)[call]();
        request.onsuccess = () => found(request.result);
        request.onerror = () => failed(request.error);
      });
    const onDisk = [];
    for (const store of database.objectStoreNames) {
      const [keys, texts] = [await all(store, "getAllKeys"), await all(store, "getAll")];
      keys.forEach((key, place) => onDisk.push([store, key, texts[place]]));
    }
    database.close();
    return { local: { ...localStorage }, tab: { ...sessionStorage }, onDisk };
  });
