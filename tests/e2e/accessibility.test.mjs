import assert from "node:assert/strict";
import { after, test } from "node:test";
import { axe } from "./support/axe.mjs";
import { phone, start } from "./support/browser.mjs";
import { firstVisit, library, screens, settings, show } from "./support/screens.mjs";

const site = await start();
after(site.close);

/** Findings that axe leaves to a person, with the reason why they are correct. Any other undecided finding fails. */
const decided = [
  {
    rule: "color-contrast",
    says: /too short to determine/,
    html: /^<text|^<span class="numeral/,
    why: "Numerals of one digit: `paleNumerals` measures them.",
  },
  {
    rule: "color-contrast",
    says: /overlapped by another element/,
    html: /^<text(?![^>]*class=)/,
    why: "A chart label of two lines, whose boxes overlap: ink on paper, which `charts` measures.",
  },
  {
    rule: "color-contrast",
    says: /overlapped by another element/,
    html: /^<text[^>]* class="gate( met)?"/,
    why: "The count of a gate stands on the gate's own badge: `paleNumerals` measures it.",
  },
  {
    rule: "color-contrast",
    says: /contains an image node/,
    html: /^<text/,
    why: "Labels of a chart: they have the ink of the page on its ground, which charts.test.mjs proves.",
  },
];

/** The numerals of ladders and levels with a contrast below 4.5 : 1. */
const paleNumerals = (page) =>
  page.evaluate(() => {
    const luminance = (colour) => {
      const parts = colour
        .match(/[\d.]+/g)
        .slice(0, 3)
        .map((part) => part / 255);
      const linear = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    };
    const contrast = (one, other) => {
      const [dark, light] = [luminance(one), luminance(other)].sort((left, right) => left - right);
      return (light + 0.05) / (dark + 0.05);
    };
    const onLadder = [...document.querySelectorAll(".ladder text")].map((text) => {
      const [style, under] = [getComputedStyle(text), getComputedStyle(text.previousElementSibling).fill];
      // Numerals on the hatch pattern have an outline.
      return [text, style.fill, under.startsWith("url") ? style.stroke : under];
    });
    const onCards = [...document.querySelectorAll(".numeral")].map((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      return [one, color, backgroundColor];
    });
    const pale = [...onLadder, ...onCards].filter(([, ink, ground]) => contrast(ink, ground) < 4.5);
    return pale.map(([one, ink, ground]) => `${one.outerHTML.slice(0, 80)}: ${ink} on ${ground}`);
  });

async function inspect(t, page, screen) {
  await t.test(screen.name, async () => {
    await show(site, page, screen, { unfolded: true });
    const { violations, incomplete } = await axe(page, { decided });
    assert.deepEqual(violations, [], "violations");
    assert.deepEqual(incomplete, [], "undecided");
    assert.deepEqual(await paleNumerals(page), [], "contrast of numerals");
  });
}

for (const theme of ["light", "dark", "projector"]) {
  test(`no violation on any screen in the theme ${theme}`, async (t) => {
    const page = await site.open(t, { stored: { ...library, ...settings({ theme }) }, reducedMotion: "reduce" });
    for (const screen of screens) await inspect(t, page, screen);
    const empty = await site.open(t, { stored: settings({ theme }), reducedMotion: "reduce" });
    await inspect(t, empty, firstVisit);
  });
}

test("no violation on a phone", async (t) => {
  // Tall enough to avoid scrolling, so that the sticky bar covers nothing.
  const options = { viewport: { ...phone, height: 8000 }, hasTouch: true, reducedMotion: "reduce" };
  const page = await site.open(t, { stored: { ...library, ...settings() }, ...options });
  const otherwise = ["home with clusters", "question", "list", "check", "result, settled"];
  for (const screen of screens.filter(({ name }) => otherwise.includes(name))) await inspect(t, page, screen);
});

test("no violation if storage is denied", async (t) => {
  const denied = await site.open(t, {
    reducedMotion: "reduce",
    prepare: (context) =>
      context.addInitScript(() => {
        const get = () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        };
        Object.defineProperty(window, "localStorage", { get });
      }),
  });
  await inspect(t, denied, { ...firstVisit, name: "home without storage" });
});
