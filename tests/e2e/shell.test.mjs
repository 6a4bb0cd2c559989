import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { held, laptop, phone, projector, start } from "./support/browser.mjs";
import { items } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, heading, onQuestion } from "./support/steps.mjs";

const site = await start();
after(site.close);

const wired = { skip: site.lacks("requests") };
const parts = {
  boot: /\/boot-\w+\.js$/,
  glue: /\/dinamika-\w+\.js$/,
  module: /\/dinamika-\w+\.wasm$/,
  sheet: /\/dinamika-\w+\.css$/,
};
const one = stored([assessment({ id: "one" })]);
const question = "#/penilaian/one/pertanyaan/SP1";

const words = {
  id: {
    about: "Dinamika membantu forum klaster menilai sendiri",
    wait: "Sedang disiapkan…",
    failed: "Dinamika belum dapat dibuka",
    outdated: "Browser ini tidak dapat menjalankan Dinamika",
    unstarted: "Dinamika memerlukan JavaScript",
    safe: /Jawaban yang tersimpan di browser ini aman/,
    retry: "Coba lagi",
    home: "Seberapa dinamis klaster Anda?",
  },
  en: {
    about: "Dinamika helps a cluster forum find out which stage",
    wait: "Getting ready…",
    failed: "Dinamika could not be opened",
    outdated: "This browser cannot run Dinamika",
    unstarted: "Dinamika needs JavaScript",
    safe: /The answers stored in this browser are safe/,
    retry: "Try again",
    home: "How dynamic is your cluster?",
  },
};
const other = { id: "en", en: "id" };

async function shows(page, locale, which) {
  await page.getByText(words[locale][which]).first().waitFor();
  assert.equal(await page.getByText(words[other[locale]][which]).first().isVisible(), false, "both languages show");
}

for (const [locale, language] of Object.entries({ id: "id-ID", en: "en-GB" })) {
  test(
    `${locale}: before the module has arrived the page shows its frame, which then makes way without a jump`,
    wired,
    async (t) => {
      for (const viewport of [phone, laptop]) {
        const { prepare, letGo } = held(parts.module);
        const page = await site.open(t, { locale: language, viewport, prepare });
        await shows(page, locale, "about");
        await shows(page, locale, "wait");
        assert.equal(await page.evaluate(() => document.documentElement.lang), locale);
        for (const which of ["failed", "outdated", "unstarted"]) {
          assert.equal(await page.getByText(words[locale][which]).isVisible(), false, which);
        }
        const place = (selector) =>
          page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());
        const [header, mark] = [await place("header.top"), await place("header .mark")];
        letGo();
        await heading(page, words[locale].home).waitFor();
        assert.equal(await page.locator("#frame").count(), 0);
        assert.deepEqual(await place("header.top"), header);
        assert.deepEqual(await place("header .mark"), mark);
      }
    },
  );
}

test("the frame uses the stored language and colours", wired, async (t) => {
  const { prepare, letGo } = held(parts.module);
  t.after(letGo);
  const settings = { "dinamika/settings": '{"locale":"en","theme":"dark"}' };
  const page = await site.open(t, { stored: settings, prepare });
  await shows(page, "en", "about");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
});

test("the files of the first screen are requested at once, and once each", wired, async (t) => {
  const page = await site.open(t);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const all = Object.values(parts).map((part) => page.waitForRequest((request) => part.test(request.url())));
  const { prepare, letGo } = held(parts.boot);
  await prepare(page.context());
  await page.reload({ waitUntil: "commit" });
  await Promise.all(all);
  letGo();
  await heading(page, words.id.home).waitFor();
  assert.equal(asked.filter((url) => parts.module.test(url)).length, 1);
});

test("without scripts both languages are shown, Indonesian first, and say what is needed", async (t) => {
  const page = await site.open(t, { javaScriptEnabled: false });
  for (const which of ["about", "unstarted"]) {
    const [first, second] = [page.getByText(words.id[which]).first(), page.getByText(words.en[which]).first()];
    const { y } = await first.boundingBox();
    assert.ok(y < (await second.boundingBox()).y, which);
  }
  assert.equal(await page.getByText(words.id.wait).isVisible(), false, "nothing is under way");
  assert.match(await page.locator("body").innerText(), words.id.safe);
  await page.getByRole("link", { name: words.id.retry }).first().waitFor();
});

const failures = {
  "the network fails": (route) => route.abort(),
  "it is missing": (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "404" }),
  "a page comes instead": (route) => route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><p>Wi-Fi" }),
};
// Messages of the browser itself.
const said = [/Failed to load/, /MIME type/, /wasm/];

for (const [failure, answer] of Object.entries(failures)) {
  for (const part of ["module", "glue"]) {
    test(`${part}, ${failure}: the page says so and that answers are safe, and retries`, wired, async (t) => {
      const page = await site.open(t, {
        at: question,
        stored: one,
        expected: said,
        prepare: (context) => context.route(parts[part], answer),
      });
      const alert = page.getByRole("alert").filter({ hasText: words.id.failed });
      await alert.waitFor();
      assert.match(await alert.innerText(), words.id.safe);
      await shows(page, "id", "failed");
      assert.equal(await page.getByText(words.id.wait).isVisible(), false, "nothing is under way");
      await page.context().unroute(parts[part]);
      await alert.getByRole("link", { name: words.id.retry }).click();
      await onQuestion(page, items[0]);
    });
  }

  test(`boot file, ${failure}: the page says so in both languages, and retries`, wired, async (t) => {
    // A file that is not a script gives an error without a message.
    const expected = [...said, /dinamika is not defined/, /^error: $/];
    const page = await site.open(t, { expected, prepare: (context) => context.route(parts.boot, answer) });
    await page.getByText(words.id.unstarted).waitFor();
    await page.getByText(words.en.unstarted).waitFor();
    await page.context().unroute(parts.boot);
    await page.getByRole("link", { name: words.id.retry }).click();
    await heading(page, words.id.home).waitFor();
  });
}

for (const locale of ["id", "en"]) {
  test(`${locale}, on a projector: the error and the retry button fit on the first screen`, wired, async (t) => {
    const page = await site.open(t, {
      viewport: projector,
      stored: { "dinamika/settings": JSON.stringify({ locale, theme: "projector" }) },
      expected: said,
      prepare: (context) => context.route(parts.module, (route) => route.abort()),
    });
    const retry = page.getByRole("link", { name: words[locale].retry });
    await retry.waitFor();
    const { y, height } = await retry.boundingBox();
    assert.ok(y + height <= projector.height, `below the fold: ${y + height}`);
  });
}

const lacking = {
  WebAssembly: () => delete globalThis.WebAssembly,
  "module scripts": () => delete HTMLScriptElement.prototype.noModule,
  "fonts that tell when they are there": () => delete Document.prototype.fonts,
};

for (const [what, remove] of Object.entries(lacking)) {
  test(`without ${what} the page says that the browser is too old`, async (t) => {
    const page = await site.open(t, { stored: one, prepare: (context) => context.addInitScript(remove) });
    const alert = page.getByRole("alert").filter({ hasText: words.id.outdated });
    await alert.waitFor();
    assert.match(await alert.innerText(), words.id.safe);
    await shows(page, "id", "outdated");
    await alert.getByRole("link", { name: words.id.retry }).waitFor();
    assert.equal(await page.locator("#isi").count(), 0);
  });
}

test("after a crash the page says so and offers the stored data", async (t) => {
  const stored = { ...one, "dinamika/seal/one": "opens what was voted" };
  const page = await site.open(t, { at: question, stored, expected: [/unreachable/] });
  await onQuestion(page, items[0]);
  const trap = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11];
  await page.evaluate((bytes) => {
    setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))));
  }, trap);
  const alert = page.getByRole("alert").filter({ hasText: "Aplikasi ini berhenti karena gangguan" });
  await alert.waitFor();
  assert.doesNotMatch(await alert.innerText(), /The app stopped/);
  assert.match(await alert.locator("pre").innerText(), /unreachable/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    alert.getByRole("link", { name: "Unduh semua data" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "dinamika.json");
  const copy = JSON.parse(await readFile(await download.path(), "utf8"));
  const all = await page.evaluate(() => ({ ...localStorage }));
  assert.ok("dinamika/seal/one" in all);
  delete all["dinamika/seal/one"];
  assert.deepEqual(copy, all, "everything but what opens sealed votes");
  await alert.getByRole("link", { name: "Muat ulang" }).click();
  await alert.waitFor({ state: "detached" });
  await onQuestion(page, items[0]);
});

for (const [locale, notice] of Object.entries({ id: "Aplikasi ini berhenti", en: "The app stopped" })) {
  test(`${locale}: the crash page shows the panic message and the version as text to copy`, async (t) => {
    const settings = { "dinamika/settings": JSON.stringify({ locale }) };
    const page = await site.open(t, { stored: settings, expected: [/unreachable/, /panicked/] });
    await heading(page, words[locale].home);
    // The app does not panic itself; one of its crates does if it gets no random bytes.
    await page.evaluate(() => {
      Crypto.prototype.getRandomValues = () => {
        throw new Error("no random bytes");
      };
    });
    await button(page, { id: "Mulai penilaian", en: "Start an assessment" }[locale]).click();
    const alert = page.getByRole("alert").filter({ hasText: notice });
    await alert.waitFor();
    const report = await alert.locator("pre").innerText();
    assert.match(report, /^Dinamika \d+\.\d+\.\d+\npanicked at \/cargo\/registry\/\S+\.rs:\d+:\d+:\n.*random bytes/);
    await alert.locator("pre").click();
    assert.equal(await page.evaluate(() => getSelection().toString().trim()), report.trim());
  });
}
