import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { filesOf, renew } from "./support/builds.mjs";
import { cacheNames, damage, edition, endWorkers, kept, place, ready, until } from "./support/kept.mjs";
import { heading } from "./support/steps.mjs";

// Cached files of the app are damaged on the device.
const parts = {
  page: /\/dinamika\/$/,
  boot: /\/boot-\w+\.js$/,
  glue: /\/dinamika-\w+\.js$/,
  module: /\/dinamika-\w+\.wasm$/,
  sheet: /\/dinamika-\w+\.css$/,
  charts: /\/echarts-\w+\.js$/,
};
const safe = /Jawaban yang tersimpan di browser ini aman/;
const home = (page) => heading(page, "Seberapa dinamis klaster Anda?").waitFor();
const alert = (page) => page.getByRole("alert").filter({ hasText: "Dinamika belum dapat dibuka" });
// Messages of the browser itself.
const expected = [/Failed to load/, /MIME type/, /wasm/];

/** The expected cache content for the build in this folder. */
async function digests(root, url) {
  const digest = async (name) => createHash("sha256").update(await readFile(join(root, name))).digest("hex");
  const entries = (await filesOf(root)).map(async (name) => [url + (name === "index.html" ? "" : name), await digest(name)]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Checks for a newer version, without any other message to the worker. */
const look = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

for (const part of ["page", "boot", "glue", "module"]) {
  test(`${part}, damaged: with network the app opens, and then works offline again`, async (t) => {
    const { open } = await place(t);
    const page = await open();
    await ready(page);
    await damage(page, parts[part]);
    await page.reload();
    await home(page);
    await page.context().setOffline(true);
    await page.reload();
    await home(page);
  });
}

test("module, damaged, offline: the page says so, and opens once online", async (t) => {
  const { open } = await place(t);
  const page = await open({ expected });
  await ready(page);
  await damage(page, parts.module);
  await page.context().setOffline(true);
  await page.reload();
  await alert(page).waitFor();
  assert.match(await alert(page).innerText(), safe);
  assert.match(await alert(page).innerText(), /rusak.*Sambungkan ke jaringan/s);
  await page.context().setOffline(false);
  await alert(page).getByRole("link", { name: "Coba lagi" }).click();
  await home(page);
});

test("page, damaged, offline: a message in both languages, and it opens once online", async (t) => {
  const { open } = await place(t);
  const page = await open({ expected: [/503/] });
  await ready(page);
  await damage(page, parts.page);
  await page.context().setOffline(true);
  await page.reload();
  await heading(page, "Dinamika belum dapat dibuka").waitFor();
  await page.getByRole("heading", { name: "Dinamika could not be opened" }).waitFor();
  const said = await page.locator("body").innerText();
  assert.match(said, safe);
  assert.match(said, /The answers stored in this browser are safe/);
  await page.context().setOffline(false);
  await page.getByRole("link", { name: "Coba lagi" }).click();
  await home(page);
});

test("files not needed so far are repaired before the page reports offline readiness", async (t) => {
  const { root, url, open } = await place(t);
  const page = await open();
  await ready(page);
  await damage(page, parts.charts);
  await page.reload();
  await ready(page);
  const [files] = Object.values(await kept(page));
  assert.equal(files[`${url}files.json`] === undefined, false, "the list of the version is kept with it");
  delete files[`${url}files.json`];
  assert.deepEqual(files, await digests(root, url));
});

test("damaged files are not copied into the next version", async (t) => {
  const { root, url, open } = await place(t);
  const page = await open();
  await ready(page);
  const [before] = Object.keys(await kept(page));
  await damage(page, /\.(wasm|woff2|txt|webmanifest)$/);
  await renew(root, "second");
  await look(page);
  await until(page, { newVersion: true });
  const { [before]: _, ...others } = await kept(page);
  const [files] = Object.values(others);
  delete files[`${url}files.json`];
  assert.deepEqual(files, await digests(root, url));
});

/** A page of the first version, with a newer version waiting for consent. */
async function waiting(t, options) {
  const { root, url, open } = await place(t);
  const page = await open(options);
  await ready(page);
  await renew(root, "second");
  await page.reload();
  await until(page, { newVersion: true });
  return { root, url, page };
}

test("a damaged file of the current version is refetched from its host; the version stays", async (t) => {
  const { page } = await waiting(t);
  await damage(page, parts.module);
  await page.reload();
  await home(page);
  assert.equal(await edition(page), "first");
  await until(page, { newVersion: true });
});

for (const network of ["with", "without"]) {
  for (const part of ["page", "sheet"]) {
    test(`${part} of the current version is damaged and gone, ${network} network: the newer version replaces it`, async (t) => {
      const { page } = await waiting(t, { expected });
      // The files of the waiting version have other names as well, except the page.
      const [own] = (await cacheNames(page)).filter((name) => /[0-9a-f]{16}$/.test(name));
      const first = await page.evaluate(async (name) => (await (await caches.open(name)).match("./")).text(), own);
      assert.doesNotMatch(first, /edition/, "not the first version's");
      const [sheet] = first.match(/dinamika-\w+\.css/);
      await damage(page, part === "page" ? parts.page : new RegExp(sheet), new RegExp(own));
      await page.context().setOffline(network === "without");
      await page.reload();
      if (part === "sheet") {
        await home(page);
        await page.reload();
      }
      await home(page);
      assert.equal(await edition(page), "second");
      await until(page, { newVersion: false, offline: "ready" });
    });
  }
}

test("a damaged record of the agreement: the app opens, and a newer version still waits for consent", async (t) => {
  const { root, open } = await place(t);
  const page = await open();
  await ready(page);
  await damage(page, /./, /agreement$/);
  await endWorkers(page);
  await page.reload();
  await home(page);
  await ready(page);
  await renew(root, "second");
  await page.reload();
  await until(page, { newVersion: true });
  await page.reload();
  await home(page);
  assert.equal(await edition(page), "first");
});

for (const [state, spoil] of Object.entries({
  damaged: (page) => damage(page, /files\.json$/),
  missing: (page) =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete("files.json");
    }),
})) {
  test(`the file list of the current version is ${state}: the version stays`, async (t) => {
    const { page } = await waiting(t);
    await spoil(page);
    await endWorkers(page);
    await page.reload();
    await home(page);
    assert.equal(await edition(page), "first");
    await until(page, { newVersion: true });
  });
}

test("if caches are unreadable, the network is used; without one a message is shown", async (t) => {
  // Playwright would wait for a stopped worker to go offline with its page.
  let reachable = true;
  const { root, open } = await place(t, { each: () => (reachable ? {} : null) });
  const worker = join(root, "sw.js");
  // Once the worker is installed, and each time the browser starts it again.
  const broken = `const spoil = () => {
    for (const kind of [Cache, CacheStorage]) kind.prototype.match = () => Promise.reject(new Error("unreadable"));
  };
  self.addEventListener("activate", spoil);
  if (self.registration.active) spoil();`;
  await writeFile(worker, `${await readFile(worker, "utf8")}\n${broken}`);
  const page = await open({ expected: [/503/, /ERR_EMPTY_RESPONSE/] });
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.reload();
  await home(page);
  await endWorkers(page);
  reachable = false;
  await page.reload();
  await heading(page, "Dinamika belum dapat dibuka").waitFor();
});
