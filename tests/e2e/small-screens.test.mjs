import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, projector, start } from "./support/browser.mjs";
import { firstVisit, library, screens, settings, show } from "./support/screens.mjs";

const site = await start();
after(site.close);

/** Elements that are too small, overflow the page, or are clipped. Collapsed parts are opened first. */
const faults = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = [];
    if (scrollWidth > clientWidth) {
      const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(
        (one) => one.getBoundingClientRect().right > clientWidth + 0.5 && !one.closest("svg"),
      );
      found.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}: ${wide.slice(0, 3).map(name).join(" | ")}`);
    }

    const isShown = (one) =>
      one.checkVisibility({ visibilityProperty: true }) && !one.closest(".visually-hidden, .skip");
    const isInText = (one) =>
      getComputedStyle(one).display === "inline" && one.parentElement.textContent.trim() !== one.textContent.trim();
    const targets = "a, button, summary, select, textarea, label:has(input), input:not([type=radio], [type=checkbox])";
    for (const one of document.querySelectorAll(targets)) {
      if (!isShown(one) || (one.matches("a") && isInText(one))) continue;
      const { width, height } = one.getBoundingClientRect();
      const least = one.matches("button, .button, input[type=button]") ? 44 : 24;
      if (height < least - 0.1 || width < 24)
        found.push(`target ${Math.round(width)} × ${Math.round(height)}: ${name(one)}`);
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const one = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || one.closest("svg, script, noscript") || !isShown(one)) continue;
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      if (size < 15) found.push(`text of ${size} px: ${name(one)}`);
    }

    for (const text of document.querySelectorAll(".chart svg text")) {
      const box = text.closest(".chart").getBoundingClientRect();
      const { left, right, top, bottom } = text.getBoundingClientRect();
      if (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1) {
        found.push(`label cut: ${text.textContent}`);
      }
    }
    return found;

    function name(one) {
      return one.outerHTML.replace(/\s+/g, " ").slice(0, 110);
    }
  });

const sizes = [
  { kind: "a phone, 360 × 740", viewport: phone, hasTouch: true },
  { kind: "a projector, 800 × 600", viewport: projector, theme: "projector" },
  { kind: "400 % zoom, 320 × 256", viewport: { width: 320, height: 256 } },
  { kind: "a phone with the largest text", viewport: phone, hasTouch: true, text_size: "largest" },
];

for (const { kind, theme = "light", text_size = "normal", ...options } of sizes) {
  test(`${kind}: nothing overflows, is too small or covered`, async (t) => {
    const inspect = (page, screen) =>
      t.test(screen.name, async () => {
        await show(site, page, screen, { unfolded: true });
        assert.deepEqual(await faults(page), []);
        // A trial click scrolls there, and fails if something covers it.
        await screen.primary(page).click({ trial: true });
      });
    const page = await site.open(t, { stored: { ...library, ...settings({ theme, text_size }) }, ...options });
    for (const screen of screens) await inspect(page, screen);
    await inspect(await site.open(t, { stored: settings({ theme, text_size }), ...options }), firstVisit);
  });
}

test("on a phone the question and its first answers fit on the first screen", async (t) => {
  const page = await site.open(t, { viewport: phone, hasTouch: true, stored: { ...library, ...settings() } });
  const question = screens.find(({ name }) => name === "question not answered");
  await show(site, page, question);
  const bottom = async (locator) => {
    const { y, height } = await locator.boundingBox();
    return y + height;
  };
  assert.ok((await bottom(page.getByRole("heading", { level: 1 }))) < phone.height);
  assert.ok(
    (await bottom(page.locator("label").filter({ has: page.getByRole("radio", { name: /^0\./ }) }))) < phone.height,
  );
  assert.ok((await bottom(question.primary(page))) <= phone.height, "going on is in reach of the thumb");
});

test("key hints are hidden without a keyboard", async (t) => {
  const page = await site.open(t, {
    viewport: phone,
    hasTouch: true,
    isMobile: true,
    stored: { ...library, ...settings() },
  });
  await show(
    site,
    page,
    screens.find(({ name }) => name === "question not answered"),
  );
  for (const hint of await page.locator("kbd").all()) assert.equal(await hint.isVisible(), false);
});
