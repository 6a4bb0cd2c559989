import assert from "node:assert/strict";
import { after, test } from "node:test";
import { axe } from "./support/axe.mjs";
import { laptop, phone, projector, start } from "./support/browser.mjs";
import { allAt, profiles, stage } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, eventually, heading, inItsFont, link } from "./support/steps.mjs";

const site = await start();
after(site.close);

const long = "Klaster Pengecoran Logam dan Permesinan Batur Jaya Mandiri Sejahtera Ceper";
const of = (id, answers, more) => ({ ...assessment({ id, name: long, answers }), ...more });
const proven = Object.fromEntries(
  Object.entries(allAt(2)).map(([id, level]) => [id, { level, evidence: "Nota pesanan 2026" }]),
);
const records = {
  settled: of("settled", {}, { responses: proven, participants: [{ role: "owner-small", count: 6 }] }),
  provisional: of("provisional", allAt(3)),
  open: of("open", { SP2: 3, SP3: "not_applicable", KB2: "unknown" }),
  range: of("range", { ...allAt(2), KP1: "unknown", PM2: "unknown" }),
  top: of("top", allAt(4)),
};
const library = stored(Object.values(records));
const addresses = [
  ...Object.keys(records).map((id) => `#/penilaian/${id}/hasil`),
  ...profiles.map(({ id }) => `#/contoh/${id}/hasil`),
];
const settings = (more) => ({ "dinamika/settings": JSON.stringify(more) });
const opened = (t, { at = "#/penilaian/settled/hasil", locale = "id", theme = "light", ...options } = {}) =>
  site.open(t, { at, stored: { ...library, ...settings({ locale, theme }) }, ...options });

const sizes = [
  { name: "360 × 740", viewport: phone, themes: ["light", "dark"] },
  { name: "800 × 600, projector", viewport: projector, themes: ["projector"] },
  { name: "1280 × 800", viewport: laptop, themes: ["light", "dark", "projector"] },
];

/** The elements that do not fit on the first screen. */
const beyond = (page, selectors) =>
  page.evaluate((selectors) => {
    const found = selectors.flatMap((selector) => [...document.querySelectorAll(selector)].map((one) => [selector, one]));
    const missing = selectors.filter((selector) => !document.querySelector(selector));
    const cut = found.filter(([, one]) => {
      const { top, bottom, height, left, right } = one.getBoundingClientRect();
      return height === 0 || top < 0 || bottom > innerHeight + 0.5 || left < 0 || right > innerWidth + 0.5;
    });
    return [...missing, ...cut.map(([selector, one]) => `${selector}: ${one.textContent.slice(0, 40)}`)];
  }, selectors);

for (const { name, viewport, themes } of sizes) {
  for (const theme of themes) {
    for (const locale of ["id", "en"]) {
      test(`${name}, ${theme}, ${locale}: the first screen has stage, ladder, certainty, reason, people, actions`, async (t) => {
        const page = await opened(t, { at: addresses[0], viewport, theme, locale });
        for (const at of addresses) {
          await page.goto(site.url + at);
          await page.locator(".hero h1").waitFor();
          await inItsFont(page);
          const words = locale === "id" ? ["Cetak", "Bagikan", "Unduh"] : ["Print", "Share", "Download"];
          for (const word of at.includes("contoh") ? words.slice(0, 2) : words) {
            const box = await page.locator(".hero .button", { hasText: new RegExp(`^${word}$`) }).boundingBox();
            assert.ok(box && box.y + box.height <= viewport.height + 0.5, `${at}: ${word} at ${box?.y + box?.height}`);
          }
          const parts = [".result .whose", ".hero h1", ".hero .ladder svg", ".hero .said p"];
          assert.deepEqual(await beyond(page, parts), [], at);
        }
      });
    }
  }
}

test("the first screen says why the stage is not higher, where to begin and who answered", async (t) => {
  const page = await opened(t);
  const hero = page.locator(".hero");
  await hero.getByText(`Belum ${stage(3).name.id} (syarat: `).waitFor();
  await hero.getByText(/baru 2 dari 4, perlu 3\.$/).waitFor();
  await hero.getByText(/^Langkah berikutnya: /).waitFor();
  await hero.getByText("Dijawab oleh 6 orang.").waitFor();
  await page.goto(`${site.url}#/penilaian/open/hasil`);
  await heading(page, "Tahap belum dapat ditentukan").waitFor();
  await hero.getByText(/^Jawab dahulu: /).waitFor();
  await link(hero, "Jawab sekarang").waitFor();
});

test("on a small screen the sections are closed; a link opens one, scrolls to it and focuses it", async (t) => {
  const page = await opened(t, { viewport: phone });
  const section = (name) => page.getByRole("button", { name, exact: true });
  for (const one of ["Mengapa tahap ini", "Dimensi", "Bagaimana dihitung"]) {
    assert.equal(await section(one).getAttribute("aria-expanded"), "false");
  }
  assert.equal(await page.getByRole("table").count(), 0, "what is closed is not read out");
  await link(page.getByRole("navigation", { name: "Bagian hasil" }), "Dimensi").click();
  assert.equal(await section("Dimensi").getAttribute("aria-expanded"), "true");
  await page.getByRole("table", { name: "Dimensi" }).waitFor();
  await eventually(async () => {
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Dimensi");
    const { y } = await section("Dimensi").boundingBox();
    assert.ok(y >= 0 && y < 120, `at ${y}`);
  });
  assert.match(page.url(), /hasil$/, "the address stays that of the page");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("table", { name: "Dimensions" }).waitFor();
  await page.keyboard.press("Tab");
});

test("with room for two columns every section is open, and each can be closed", async (t) => {
  const page = await opened(t);
  const why = page.getByRole("button", { name: "Mengapa tahap ini", exact: true });
  assert.equal(await why.getAttribute("aria-expanded"), "true");
  await why.click();
  assert.equal(await why.getAttribute("aria-expanded"), "false");
  await why.press("Enter");
  assert.equal(await why.getAttribute("aria-expanded"), "true");
});

const slideOf = async (page) => (await page.locator("dialog.slides [role=status]").innerText()).match(/\d+/g).map(Number);
const onSlide = (page, number) => eventually(async () => assert.equal((await slideOf(page))[0], number));
/** How far the current slide and the page behind it can be scrolled. */
const scrolls = (page) =>
  page.evaluate(() => {
    const slide = document.querySelector(".slide");
    return [slide.scrollHeight - slide.clientHeight, slide.scrollWidth - slide.clientWidth].map((by) => Math.max(by, 0));
  });

/** The texts of a chart that are not whole within it. */
const cutOff = (page) =>
  page.evaluate(() => {
    const isCut = (text) => {
      const [label, chart] = [text, text.closest(".chart")].map((one) => one.getBoundingClientRect());
      return label.top < chart.top - 1 || chart.bottom + 1 < label.bottom || label.left < chart.left - 1 || chart.right + 1 < label.right;
    };
    return [...document.querySelectorAll(".slide .chart text")].filter(isCut).map((text) => text.textContent);
  });

for (const locale of ["id", "en"]) {
  test(`on a projector no slide of any result scrolls (${locale})`, async (t) => {
    const page = await opened(t, { viewport: projector, theme: "projector", locale, at: `${addresses[0]}/layar` });
    for (const at of addresses) {
      await page.goto(`${site.url}${at}/layar`);
      await page.locator("dialog.slides h1").waitFor();
      await inItsFont(page);
      const [, count] = await slideOf(page);
      for (let number = 1; number <= count; number += 1) {
        await onSlide(page, number);
        await eventually(async () => {
          assert.deepEqual(await scrolls(page), [0, 0], `${at}, slide ${number}`);
          assert.deepEqual(await cutOff(page), [], `${at}, slide ${number}: labels that are cut off`);
        });
        const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector(".slide")).fontSize));
        assert.ok(size >= 18, `${at}, slide ${number}: text of ${size} px`);
        await page.keyboard.press("PageDown");
      }
      await onSlide(page, count);
    }
  });
}

test("on a phone no slide is empty: a radar that does not fit is omitted", async (t) => {
  const page = await opened(t, { viewport: phone, at: "#/contoh/ceper/hasil/layar" });
  await page.locator("dialog.slides h1").waitFor();
  const [, count] = await slideOf(page);
  for (let number = 1; number <= count; number += 1) {
    await onSlide(page, number);
    const below = page.locator(".slide > :not(h1, .whose)");
    assert.ok((await below.count()) > 0, `slide ${number} has nothing below its heading`);
    await below.first().locator("svg text").or(below.filter({ hasText: /\S/ })).first().waitFor();
    await page.keyboard.press("PageDown");
  }
});

test("slides follow presenter keys, buttons and swipes, and Escape returns to the result", async (t) => {
  const page = await opened(t, { viewport: projector, theme: "projector", hasTouch: true });
  await link(page, "Tampilkan per layar").click();
  await page.locator("dialog.slides h1", { hasText: stage(2).name.id }).waitFor();
  await eventually(async () => {
    assert.ok(await page.locator("dialog.slides").evaluate((dialog) => dialog.matches(":modal")), "what lies below takes keys");
  });
  const [, count] = await slideOf(page);
  const moves = { PageDown: 2, ArrowRight: 3, ArrowDown: 4, " ": 5, "Shift+ ": 4, ArrowUp: 3, ArrowLeft: 2, PageUp: 1, End: count, Home: 1 };
  await onSlide(page, 1);
  await page.locator("dialog.slides h1").focus();
  for (const [key, number] of Object.entries(moves)) {
    await page.keyboard.press(key === " " ? "Space" : key.replace("+ ", "+Space"));
    await onSlide(page, number);
  }
  await button(page, "Berikutnya").click();
  await onSlide(page, 2);
  await button(page, "Sebelumnya").click();
  await onSlide(page, 1);
  const swipe = (from, to) =>
    page.locator("dialog.slides").evaluate(
      (dialog, [from, to]) => {
        const touch = (x) => new Touch({ identifier: 1, target: dialog, clientX: x, clientY: 200 });
        const event = (name, touches, changed) =>
          dialog.dispatchEvent(new TouchEvent(name, { touches, changedTouches: changed, bubbles: true }));
        event("touchstart", [touch(from)], [touch(from)]);
        event("touchend", [], [touch(to)]);
      },
      [from, to],
    );
  await swipe(600, 300);
  await onSlide(page, 2);
  await swipe(300, 600);
  await onSlide(page, 1);
  await swipe(300, 320);
  await onSlide(page, 1);
  assert.deepEqual((await axe(page)).violations, []);
  await page.keyboard.press("Escape");
  await link(page, "Tampilkan per layar").waitFor();
  assert.match(page.url(), /hasil$/);
  assert.equal(await page.locator("dialog").count(), 0);
});

test("sharing opens the device's share sheet with the summary if there is one, and copies it otherwise", async (t) => {
  const sheet = () => (navigator.share = async (what) => void (window.shared = what));
  const prepare = (context) => context.addInitScript(sheet);
  const page = await opened(t, { prepare });
  await button(page, "Bagikan").click();
  await page.waitForFunction(() => window.shared);
  const { text, url } = await page.evaluate(() => window.shared);
  assert.ok(text.includes(long) && text.includes(stage(2).name.id), text);
  assert.equal(url, undefined, "the address is of no use to others");
  await button(page, "Salin ringkasan").waitFor();
});

test("both charts can be downloaded as SVG and PNG that stand alone, even if the radar does not fit", async (t) => {
  const page = await opened(t, { at: "#/penilaian/open/hasil", viewport: phone });
  await button(page, "Dimensi").click();
  await page.getByText("Unduh diagram").click();
  assert.equal(await page.getByRole("img", { name: /^Diagram radar/ }).count(), 0);
  for (const [name, part] of [["Batang", "bars"], ["Radar", "radar"]]) {
    for (const kind of ["SVG", "PNG"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), button(page, `${name} (${kind})`).click()]);
      assert.match(download.suggestedFilename(), new RegExp(`^dinamika-klaster-.*-${part}\\.${kind.toLowerCase()}$`));
      const chunks = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      const file = Buffer.concat(chunks);
      if (kind === "SVG") {
        const drawn = file.toString("utf8");
        assert.match(drawn, /^<svg[\s\S]*Spesialisasi[\s\S]*<\/svg>$/);
        for (const text of ["Klaster Pengecoran Logam", "Penilaian 2 Maret 2026", "dari 0 sampai 4", "Arsiran: setinggi apa"]) {
          assert.ok(drawn.includes(text), text);
        }
      } else {
        assert.deepEqual([...file.subarray(1, 4)], [..."PNG"].map((letter) => letter.charCodeAt(0)));
        assert.equal(file.readUInt32BE(16), 1520, "twice 760 pixels wide");
      }
    }
  }
});
