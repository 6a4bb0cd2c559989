import assert from "node:assert/strict";
import { after, test } from "node:test";
import { PNG } from "pngjs";
import { projector, start } from "./support/browser.mjs";
import { button, eventually, inItsFont } from "./support/steps.mjs";
import { begin, blank } from "./support/workshop.mjs";

// One device is passed around: the screen left by a voter is the same for every ballot and every way of voting.
const site = await start();
after(site.close);

/** Everything on the page that the next person could see or find out. */
const observed = (page) =>
  page.evaluate(() => {
    const all = [document.scrollingElement, ...document.body.querySelectorAll("*")];
    const place = ({ left, top, width, height }) => [left, top, width, height].join(" ");
    const look = ({ cursor, color, backgroundColor, borderColor, outlineStyle }) =>
      [cursor, color, backgroundColor, borderColor, outlineStyle].join(" ");
    const { activeElement } = document;
    const { offsetLeft, offsetTop, scale } = window.visualViewport;
    return {
      scrolled: all.map((one) => [one.scrollLeft, one.scrollTop].join(" ")),
      zoom: [offsetLeft, offsetTop, scale],
      focus: [activeElement.outerHTML.slice(0, 80), activeElement.matches(":focus-visible")],
      selected: String(getSelection()),
      moving: document.getAnimations().length,
      looks: all.map((one) => look(getComputedStyle(one))),
      // The order of the root's attributes depends on when font and page arrived.
      root: Object.fromEntries([...document.documentElement.attributes].map(({ name, value }) => [name, value])),
      dom: document.head.outerHTML + document.body.outerHTML,
      places: all.map((one) => place(one.getBoundingClientRect())),
    };
  });

/** The same, with a screenshot. */
async function left(page) {
  await page.locator(".saved-here").getByText(/✓ Tersimpan/).waitFor();
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  const seen = await observed(page);
  return { ...seen, picture: PNG.sync.read(await page.screenshot({ animations: "allow" })) };
}

/**
 * The number of bytes that differ between two screenshots. Chromium repaints only what has changed, and antialiased
 * corners then vary by a few shades even in two runs with the same votes: small differences are ignored.
 */
const differing = ({ data: one }, { data: other }) => one.filter((byte, place) => 16 < Math.abs(byte - other[place])).length;

const ballotOf = (page, place) => page.locator(".ballot").nth(place);

/** Presses twice at the same position, whatever the first press has put there. */
async function pressTwice(page, locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  await page.mouse.dblclick(x + width / 2, y + height / 2);
}

/** The ways of voting: how to cast the ballot at this position, and how to pass the device on. */
const ways = {
  "by mouse": {
    cast: (page, place) => ballotOf(page, place).click(),
    handOn: (page) => button(page, "Orang berikutnya").click(),
  },
  "by mouse, with a second press too many": {
    cast: (page, place) => pressTwice(page, ballotOf(page, place)),
    handOn: (page) => pressTwice(page, button(page, "Orang berikutnya")),
  },
  "by touch": {
    options: { hasTouch: true },
    cast: (page, place) => ballotOf(page, place).tap(),
    handOn: (page) => button(page, "Orang berikutnya").tap(),
  },
  "by Tab and Enter": {
    async cast(page, place) {
      for (let presses = 0; presses <= place; presses += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    },
    async handOn(page) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    },
  },
  "by single keys": {
    cast: (page, place) => page.keyboard.press("01234u"[place]),
    handOn: (page) => page.keyboard.press("Enter"),
  },
  "by single keys, after scrolling": {
    async cast(page, place) {
      await page.evaluate((pixels) => window.scrollTo(0, pixels), 40 * place);
      await page.keyboard.press("01234u"[place]);
    },
    handOn: (page) => page.keyboard.press("Enter"),
  },
};

/** Casts secret ballots at these positions, and records the screen after each press. */
async function play(t, { cast, handOn, options }, places) {
  const page = await site.open(t, {
    viewport: projector,
    stored: blank(),
    prepare: (context) => context.clock.setFixedTime(new Date("2026-11-24T02:00:00Z")),
    ...options,
  });
  await begin(page, site, /Rahasia/);
  await inItsFont(page);
  const seen = [];
  for (const [voters, place] of places.entries()) {
    await cast(page, place);
    await page.getByRole("heading", { name: "Tercatat" }).waitFor();
    await page.getByText(`${voters + 1} suara · putaran 1`).waitFor();
    seen.push(await left(page));
    await handOn(page);
    await page.getByText("Pilih satu.").waitFor();
    seen.push(await left(page));
  }
  return seen;
}

for (const [name, way] of Object.entries(ways)) {
  test(`${name}: two runs with different ballots leave the same screens`, { timeout: 120_000 }, async (t) => {
    const one = await play(t, way, [0, 1, 2, 3]);
    const other = await play(t, way, [4, 5, 3, 0]);
    for (const [place, seen] of one.entries()) {
      for (const [what, value] of Object.entries(seen)) {
        if (what === "picture") assert.equal(differing(value, other[place].picture), 0, `the picture after ${place + 1} acts`);
        else assert.deepEqual(value, other[place][what], `${what} after ${place + 1} acts`);
      }
    }
  });
}

test("a ballot cast and passed on by mouse leaves the pointer on the same button", async (t) => {
  const page = await site.open(t, { viewport: projector, stored: blank() });
  await begin(page, site, /Rahasia/);
  await ballotOf(page, 3).click();
  await page.getByRole("heading", { name: "Tercatat" }).waitFor();
  const cursor = () => page.locator(".recorded").evaluate((one) => getComputedStyle(one).cursor);
  assert.equal(await cursor(), "none", "where the pointer rests would tell");
  await page.keyboard.press("Enter");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  assert.ok(await page.getByRole("heading", { name: "Tercatat" }).isVisible(), "still the one who has voted");
  await page.mouse.move(10, 10);
  await eventually(async () => assert.notEqual(await cursor(), "none", "who moves it sees it"));
  await button(page, "Orang berikutnya").click();
  await page.getByText("Pilih satu.").waitFor();
  await page.getByText("1 suara · putaran 1").waitFor();
});
