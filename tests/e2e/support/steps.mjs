import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { onDisk } from "./files.mjs";
import { items } from "./instrument.mjs";

/** Repeats a check until it passes; after the timeout its error is the failure. */
export async function eventually(check, patience = 15_000) {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (end < performance.now()) throw error;
    }
  }
}

export const heading = (page, name) => page.getByRole("heading", { level: 1, name });
export const button = (page, name) => page.getByRole("button", { name, exact: typeof name === "string" });
export const link = (page, name) => page.getByRole("link", { name, exact: typeof name === "string" });

/** A text field by its label. */
export const field = (page, name) => page.getByRole("textbox", { name });

/** The radio button of a level: its name begins with its numeral. */
export const level = (page, numeral) => page.getByRole("radio", { name: new RegExp(`^${numeral}\\.`) });

export const unknown = (page) => page.getByRole("radio", { name: "Tidak tahu" });
export const notApplicable = (page) => page.getByRole("radio", { name: "Tidak berlaku" });

/** The app's own font family, as in a style. */
export const ownTypeface = '"Plus Jakarta Sans"';

/** The first font family of the page. */
export const typeface = (page) => page.evaluate(() => getComputedStyle(document.body).fontFamily.split(",")[0]);

/** How far the page's own font is. */
export const fontStatus = (page) =>
  page.evaluate(() => [...document.fonts].filter(({ family }) => family.includes("Jakarta")).map(({ status }) => status));

/** Waits until the page uses its own font, which is loaded after the first screen and applied on the next. */
export async function inItsFont(page) {
  await eventually(async () => {
    await page.evaluate(() => window.dispatchEvent(new HashChangeEvent("hashchange")));
    assert.equal(await typeface(page), ownTypeface);
  });
  await eventually(async () => assert.deepEqual(await fontStatus(page), ["loaded"]));
}

/** Starts the app only after its font is loaded. */
export const fontFirst = (context) =>
  context.addInitScript(() => {
    const isThere = () => document.documentElement?.hasAttribute("data-font");
    const there = new Promise((arrived) => {
      const watch = () => isThere() && arrived();
      new MutationObserver(watch).observe(document, { attributes: true, childList: true, subtree: true });
    });
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const begin = WebAssembly[name];
      WebAssembly[name] = (...given) => there.then(() => begin(...given));
    }
  });

/** The positions of everything that can be pressed, by text. */
export const pressable = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("a, button, label, summary")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.innerText, x, y, width, height];
      }),
  );

/** Waits for the question of this indicator. */
export async function onQuestion(page, { question }, locale = "id") {
  await heading(page, question[locale]).waitFor();
}

/** From the home page to the first question of a new cluster, by mouse. */
export async function begin(page, name) {
  await button(page, "Mulai penilaian").click();
  await page.getByLabel("Nama klaster").fill(name);
  await button(page, "Lanjut ke pertanyaan").click();
  await onQuestion(page, items[0]);
}

/** The counts beside a question, by their labels. */
export const counts = async (page) => {
  const rows = await page.getByRole("complementary").getByRole("listitem").allInnerTexts();
  return Object.fromEntries(rows.map((row) => row.split(/\n+/)).map(([label, count]) => [label, Number(count)]));
};

/** Opens a collapsed part by its summary. */
export async function unfold(page, name) {
  const summary = page.locator("summary").filter({ hasText: name });
  if (!(await summary.evaluate((element) => element.parentElement.open))) await summary.click();
}

/** Unfolds every sitting in the list of versions. */
export async function unfoldSittings(page) {
  const closed = page.locator(".sitting > details:not([open]) > summary");
  while (await closed.count()) await closed.first().press("Enter");
}

export const openWays = (page) => unfold(page, "Cara mengisi");

/** Waits until this element has the focus. */
export async function focused(locator) {
  await locator.waitFor();
  await eventually(async () => {
    const where = await locator.evaluate((element) => {
      const { activeElement } = document;
      return element === activeElement ? "" : (activeElement?.outerHTML.slice(0, 120) ?? "nothing");
    });
    assert.equal(where, "", "the focus is elsewhere");
  });
}

/** Presses Tab until this element has the focus. */
export async function tabTo(page, locator, { key = "Tab", most = 80 } = {}) {
  await locator.waitFor();
  for (let presses = 0; presses <= most; presses += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${most} presses of ${key} do not reach ${locator}`);
}

/** The file name and text downloaded by an action. */
export async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Chooses a file in the native file input; its contents are then shown. */
export async function openFile(page, name, text) {
  const input = page.locator("input[type=file]").and(page.getByLabel("Buka file penilaian"));
  const inHand = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await input.setInputFiles(text.length < 1_000_000 ? inHand : onDisk(name, text));
  await heading(page, "Buka file").waitFor();
}

/** Opens a file, applies the proposed choices, and returns home. */
export async function takeFile(page, name, text) {
  await openFile(page, name, text);
  await button(page, "Terapkan").click();
  await page.getByText(/^Selesai:/).waitFor();
  await link(page, "Ke beranda").click();
  await heading(page, /klaster/i).waitFor();
}

/** Drops a file on the page. */
export const dropFile = (page, { name, mimeType, buffer }) =>
  page.evaluate(
    ([name, type, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name, { type }));
      for (const kind of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    [name, mimeType, buffer.toString("base64")],
  );

/** Today in the page's clock and time zone, yyyy-mm-dd. */
export const today = (page) => page.evaluate(() => new Intl.DateTimeFormat("en-CA").format(new Date()));

/** A date as formatted by the app. */
export const inWords = (day, locale = "id-ID") =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
