import assert from "node:assert/strict";
import { appendFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { filesOf, renew } from "./support/builds.mjs";
import { allAt, items } from "./support/instrument.mjs";
import { cacheNames, edition, place, ready, until } from "./support/kept.mjs";
import { assessment, stored } from "./support/records.mjs";
import {
  begin,
  button,
  eventually,
  fontFirst,
  fontStatus,
  heading,
  level,
  link,
  onQuestion,
  ownTypeface,
  pressable,
  typeface,
} from "./support/steps.mjs";

const one = stored([assessment({ id: "one", answers: allAt(2) })]);
const result = "#/penilaian/one/hasil";
const radar = (page) => page.getByRole("img", { name: /^Diagram radar/ }).locator("svg");

test("after the first visit everything works offline, charts included", async (t) => {
  const { open } = await place(t);
  const page = await open();
  await ready(page);
  await page.context().setOffline(true);
  await page.reload();
  await begin(page, "Cor Satu");
  await level(page, 3).click();
  await page.reload();
  await onQuestion(page, items[0]);
  assert.ok(await level(page, 3).isChecked());
  await page.goto(page.url().replace(/#.*/, "#/contoh/ceper/hasil"));
  await radar(page).waitFor();
  assert.match(await page.evaluate(() => dinamika.loadLicences()), /Dinamika/);
});

test("the cache contains exactly the build and its list, and the page can be requested by name", async (t) => {
  const { root, url, open } = await place(t);
  const page = await open();
  await ready(page);
  const kept = await page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((one) => /[0-9a-f]{16}$/.test(one));
    return (await (await caches.open(name)).keys()).map((request) => request.url);
  });
  const files = await filesOf(root);
  assert.deepEqual(kept.sort(), [...files.map((name) => (name === "index.html" ? url : url + name)), `${url}files.json`].sort());
  await page.context().setOffline(true);
  await page.goto(`${url}index.html`);
  await heading(page, "Seberapa dinamis klaster Anda?").waitFor();
});

test("a missing file is never answered with the page, online or offline", async (t) => {
  const { url, open } = await place(t);
  const page = await open();
  await ready(page);
  await page.reload();
  const missing = ["dinamika-0123456789abcdef.wasm", "other.js", "icons/a.png"];
  const outcome = (name) =>
    page.evaluate(
      (path) =>
        fetch(path).then(
          ({ status }) => status,
          ({ name }) => name,
        ),
      name,
    );
  for (const name of missing) assert.equal(await outcome(name), 404, name);
  assert.equal((await page.goto(`${url}other/`)).status(), 404);
  await page.goto(url);
  await page.context().setOffline(true);
  for (const name of missing) assert.equal(await outcome(name), "TypeError", name);
  await assert.rejects(page.goto(`${url}other/`), /ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
});

test("a file falsified in transit is not cached, and the host is named as the cause", async (t) => {
  const { root, open } = await place(t);
  const font = (await filesOf(root)).find((name) => name.endsWith(".woff2"));
  await writeFile(join(root, font), "<!DOCTYPE html><p>Wi-Fi");
  const page = await open();
  await until(page, { offline: "altered" });
  const kept = await page.evaluate(async (name) => Boolean(await caches.match(name)), font);
  assert.equal(kept, false);
  assert.equal(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null),
    null,
  );
});

test("a newer version waits for consent, then takes over and cleans up; stored data stays", async (t) => {
  const { root, open } = await place(t);
  const page = await open({ stored: one });
  await ready(page);
  const [before] = (await cacheNames(page)).filter((name) => /[0-9a-f]{16}$/.test(name));
  const storage = await page.evaluate(() => ({ ...localStorage }));

  await renew(root, "second");
  await page.reload();
  await until(page, { newVersion: true });
  assert.equal(await edition(page), "first");
  await page.reload();
  await until(page, { newVersion: true, offline: "ready" });
  assert.equal(await edition(page), "first", "switched without consent");
  await page.goto(page.url().replace(/#.*|$/, result));
  await radar(page).waitFor();

  await Promise.all([page.waitForEvent("load"), page.evaluate(() => void dinamika.takeNewVersion())]);
  assert.equal(await edition(page), "second");
  await until(page, { newVersion: false, offline: "ready" });
  await eventually(async () => assert.ok(!(await cacheNames(page)).includes(before)));
  assert.equal((await cacheNames(page)).length, 2, "the version's own and the agreement");
  assert.deepEqual(await page.evaluate(() => ({ ...localStorage })), storage);

  await page.context().setOffline(true);
  await page.reload();
  assert.equal(await edition(page), "second");
  await radar(page).waitFor();
});

test("a page of the previous version has all its files until it is closed", async (t) => {
  const { root, url, open } = await place(t);
  const page = await open({ stored: one });
  await ready(page);
  const [before] = (await cacheNames(page)).filter((name) => /[0-9a-f]{16}$/.test(name));
  const other = await page.context().newPage();
  await other.goto(page.url());
  await heading(other, "Klaster Anda").waitFor();

  await renew(root, "second");
  await page.reload();
  await until(page, { newVersion: true });
  await until(other, { newVersion: true });
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => void dinamika.takeNewVersion())]);
  await until(page, { newVersion: false });
  assert.equal(await edition(page), "second");
  await page.close();

  // It is the only open page when the next version is loaded.
  await renew(root, "third");
  await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await eventually(async () => assert.equal((await cacheNames(other)).length, 4, "three versions and the agreement"));

  // Its chart library is no longer on the server, and was not loaded before.
  await other.evaluate((address) => (location.hash = address), result);
  await radar(other).waitFor();
  assert.equal(await edition(other), "first");
  assert.ok((await cacheNames(other)).includes(before));

  const last = await other.context().newPage();
  await other.close();
  await last.goto(url);
  assert.equal(await edition(last), "second");
  // Browsers drop closed pages with a delay.
  await eventually(async () => {
    await last.reload();
    await ready(last);
    assert.ok(!(await cacheNames(last)).includes(before));
  });
});

test("a page opened in the background, without a paint, becomes ready as well", async (t) => {
  const { open } = await place(t);
  const prepare = (context) =>
    context.addInitScript(() => {
      Object.defineProperty(document, "hidden", { get: () => true });
      window.requestAnimationFrame = () => 0;
    });
  const page = await open({ prepare });
  // Playwright's own waiting depends on animation frames.
  await eventually(async () => {
    assert.equal(await page.evaluate(() => dinamika.shell.offline), "ready");
    assert.deepEqual(await fontStatus(page), ["loaded"]);
  });
});

test("a page left open detects a newer version when it becomes visible; no question shifts", async (t) => {
  const { root, open } = await place(t);
  const page = await open({ stored: one, at: `#/penilaian/one/pertanyaan/${items[0].id}` });
  await ready(page);
  const before = await pressable(page);
  await renew(root, "second");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await until(page, { newVersion: true });
  assert.deepEqual(await pressable(page), before);

  const notice = page.getByRole("status").filter({ has: page.getByRole("heading", { name: "Ada versi baru Dinamika" }) });
  assert.equal(await notice.count(), 0);
  for (const name of ["Beranda", "Pengaturan"]) {
    await link(page, name).click();
    await notice.waitFor();
  }
  await Promise.all([page.waitForEvent("load"), button(notice, "Pakai versi baru").click()]);
  assert.equal(await edition(page), "second");
  await heading(page, "Data & pengaturan").waitFor();
  await notice.waitFor({ state: "detached" });
});

test("a cached font is used from the first screen", async (t) => {
  const { open } = await place(t);
  const page = await open();
  await ready(page);
  await fontFirst(page.context());
  await page.reload();
  await heading(page, "Seberapa dinamis klaster Anda?").waitFor();
  assert.deepEqual([await typeface(page), ...(await fontStatus(page))], [ownTypeface, "loaded"]);
});

test("a service worker stopped before it has answered is asked again", async (t) => {
  const { root, open } = await place(t);
  const worker = join(root, "sw.js");
  // On a first visit the page asks when the worker takes over, and when it is active.
  const forgetful = `let end;
  addEventListener("message", (event) => {
    end ??= Date.now() + 5_000;
    if (Date.now() < end) event.stopImmediatePropagation();
  });`;
  await writeFile(worker, `${forgetful}\n${await readFile(worker, "utf8")}`);
  const page = await open();
  await ready(page);
});

test("ignores an incomplete update", async (t) => {
  const { root, open } = await place(t);
  const page = await open();
  await ready(page);
  await renew(root, "second");
  await appendFile(join(root, "index.html"), "<p>Wi-Fi");
  const gone = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise((ended) => {
      registration.addEventListener("updatefound", () => {
        const { installing } = registration;
        installing.addEventListener("statechange", () => installing.state === "redundant" && ended(installing.state));
      });
      document.dispatchEvent(new Event("visibilitychange"));
    });
  });
  assert.equal(await gone, "redundant");
  await page.context().setOffline(true);
  await page.reload();
  assert.equal(await edition(page), "first");
  await until(page, { newVersion: false, offline: "ready" });
});

test("after cache eviction the network is used, and the build is cached again", async (t) => {
  const { url, open } = await place(t);
  const page = await open();
  await ready(page);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.reload();
  await heading(page, "Seberapa dinamis klaster Anda?").waitFor();
  await ready(page);
  await page.context().setOffline(true);
  await page.goto(url);
  await heading(page, "Seberapa dinamis klaster Anda?").waitFor();
});

test("copies of the app on one origin use separate caches", async (t) => {
  const { root, url, open } = await place(t);
  const copy = join(root, "salinan");
  const names = [...(await filesOf(root)), "sw.js"];
  await mkdir(copy);
  for (const name of names) await cp(join(root, name), join(copy, name));
  const page = await open();
  await ready(page);
  await page.goto(`${url}salinan/`);
  await ready(page);
  assert.equal((await cacheNames(page)).length, 4);
  await renew(copy, "second");
  await page.reload();
  await until(page, { newVersion: true });
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => void dinamika.takeNewVersion())]);
  assert.equal(await edition(page), "second");
  await rm(copy, { recursive: true });
  await page.goto(url);
  assert.equal(await edition(page), "first");
  await until(page, { newVersion: false, offline: "ready" });
});
