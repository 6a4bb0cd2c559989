import assert from "node:assert/strict";
import { after, test } from "node:test";
import { projector, start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { eventually, heading, level, link, onQuestion } from "./support/steps.mjs";

const site = await start();
after(site.close);

const wired = { skip: site.lacks("requests") };

const root = (page) =>
  page.evaluate(() => ({ ...document.documentElement.dataset, lang: document.documentElement.lang }));
const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const size = (page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

for (const [name, theme, colour] of [
  ["Terang", "light", "rgb(251, 250, 247)"],
  ["Gelap", "dark", "rgb(20, 21, 26)"],
  [/^Proyektor/, "projector", "rgb(255, 255, 255)"],
]) {
  test(`the theme ${theme} applies at once and after a reload, before the app is loaded`, wired, async (t) => {
    const page = await site.open(t, { at: "#/pengaturan" });
    await page.getByRole("radio", { name }).check();
    await eventually(async () => assert.equal((await root(page)).theme, theme));
    assert.equal(await ground(page), colour);

    // The module is delayed until the first paint has been checked.
    let release;
    const held = new Promise((done) => (release = done));
    await page.context().route("**/*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => document.readyState !== "loading" && document.body);
    assert.equal((await root(page)).theme, theme);
    await eventually(async () => assert.equal(await ground(page), colour));
    assert.equal(await page.locator("main#isi").count(), 0, "the app was there already: this proves nothing");
    release();
    await heading(page, "Data & pengaturan").waitFor();
    assert.ok(await page.getByRole("radio", { name }).isChecked());
    assert.equal((await root(page)).theme, theme);
  });
}

test("as on this device: follows the device's dark and light mode", async (t) => {
  const page = await site.open(t, { colorScheme: "dark" });
  await link(page, "Pengaturan").waitFor();
  assert.equal((await root(page)).theme, "device");
  assert.equal(await ground(page), "rgb(20, 21, 26)");
  await page.emulateMedia({ colorScheme: "light" });
  await eventually(async () => assert.equal(await ground(page), "rgb(251, 250, 247)"));
});

test("the text size applies everywhere and survives a reload; projector text is 1.5 times as large", async (t) => {
  const page = await site.open(t, { at: "#/pengaturan" });
  await heading(page, "Data & pengaturan").waitFor();
  const normal = await size(page);
  assert.ok(normal >= 17);
  await page.getByRole("radio", { name: "Besar", exact: true }).check();
  await eventually(async () => assert.ok((await size(page)) > normal));
  await page.getByRole("radio", { name: "Sangat besar" }).check();
  await eventually(async () => assert.equal(await size(page), normal * 1.5));
  await page.reload();
  await heading(page, "Data & pengaturan").waitFor();
  assert.equal(await size(page), normal * 1.5);
  await page.getByRole("radio", { name: "Biasa" }).check();
  await page.getByRole("radio", { name: /^Proyektor/ }).check();
  await eventually(async () => assert.equal(await size(page), normal * 1.5));
});

test("the chosen language is used before the app is loaded", wired, async (t) => {
  const page = await site.open(t, {
    stored: { "dinamika/settings": JSON.stringify({ locale: "en" }) },
    expected: [/\.wasm/, /Failed to fetch/],
    prepare: (context) => context.route("**/*.wasm", (route) => route.abort()),
  });
  assert.equal((await root(page)).lang, "en");
});

test("reduced motion: no animations", async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/pertanyaan/SP1",
    stored: stored([assessment({ id: "one" })]),
    reducedMotion: "reduce",
  });
  await onQuestion(page, items[0]);
  await level(page, 2).click();
  const moving = await page.evaluate(() => {
    const moves = ({ transitionDuration, animationName }) =>
      transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0) || animationName !== "none";
    return [...document.querySelectorAll("*")]
      .filter((one) => moves(getComputedStyle(one)))
      .map((one) => one.outerHTML);
  });
  assert.deepEqual(moving, []);
});

test("the header of a page switches to the projector's look and back to the one before, in one row", async (t) => {
  const page = await site.open(t, { viewport: projector, at: "#/pengaturan" });
  await page.getByRole("radio", { name: "Gelap" }).check();
  const toggle = page.getByRole("banner").getByRole("button", { name: "Proyektor" });
  for (const at of ["#/pengaturan", "#/tentang", "#/"]) {
    await page.evaluate((hash) => (location.hash = hash), at);
    await toggle.click();
    await eventually(async () => assert.equal((await root(page)).theme, "projector"));
    assert.equal(await toggle.getAttribute("aria-pressed"), "true");
    await toggle.press("Enter");
    await eventually(async () => assert.equal((await root(page)).theme, "dark"));
  }
  await page.evaluate((hash) => (location.hash = hash), "#/penilaian/one/profil");
  await page.getByLabel("Nama klaster").fill("Klaster Pengecoran Logam");
  await toggle.click();
  await page.getByText(/✓ Tersimpan/).waitFor();
  const tops = await page.getByRole("banner").evaluate((banner) =>
    [...banner.querySelectorAll(".saved, .projector, .language")].map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return (top + bottom) / 2;
    }),
  );
  assert.ok(Math.max(...tops) - Math.min(...tops) < 4, String(tops));
});
