import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { executable, isForeign, place } from "./browser.mjs";
import { firefoxPage } from "./firefox-page.mjs";

/**
 * The app at its `place` and Firefox, driven by WebDriver BiDi. Resolves to `{ open, close }`; `open(t, { at })`
 * returns a page for the journeys in its own profile, and the test `t` fails as in `start` of browser.mjs.
 */
export async function startFirefox() {
  const executablePath = executable("FIREFOX");
  const folder = await mkdtemp(join(tmpdir(), "dinamika-firefox-"));
  const downloads = join(folder, "downloads");
  await mkdir(downloads);
  const server = await place();
  const browser = await puppeteer
    .launch({
      browser: "firefox",
      executablePath,
      extraPrefsFirefox: {
        "browser.download.dir": downloads,
        "browser.download.folderList": 2,
        "intl.accept_languages": "id-ID",
      },
    })
    .catch(async (error) => {
      await server.close();
      throw error;
    });

  async function open(t, { at = "" } = {}) {
    const faults = [];
    const context = await browser.createBrowserContext();
    t.after(async () => {
      await context.close();
      assert.deepEqual(faults, [], "the page has faults");
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => faults.push(`error: ${error.stack ?? error}`));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      if (isForeign(new URL(request.url()), server.url)) faults.push(`foreign: ${request.url()}`);
    });
    await page.goto(server.url + at);
    return firefoxPage(page, { keep, fetched });
  }

  /** A file on disk for a file input. */
  async function keep({ name, text }) {
    const path = join(await mkdtemp(join(folder, "file-")), name);
    await writeFile(path, text);
    return path;
  }

  /** The single file in the download folder, once it is complete; removed from it. */
  async function fetched() {
    const names = await readdir(downloads);
    assert.equal(names.length, 1, `downloads: ${names}`);
    const [name] = names;
    assert.ok(!name.endsWith(".part"), "still on its way");
    const text = await readFile(join(downloads, name), "utf8");
    assert.ok(text, "still empty");
    await rm(join(downloads, name));
    return { name, text };
  }

  async function close() {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }

  return { open, close };
}
