import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, start } from "./support/browser.mjs";
import { library, screens, settings, show } from "./support/screens.mjs";

// The lazy-loaded style sheet stays once it has been loaded, and is in the single file from the start.
const site = await start();
after(site.close);

// No colours: a transition may be under way.
const properties = [
  "display", "position", "width", "height", "maxHeight", "margin", "padding", "borderWidth", "fontSize", "lineHeight", "fontWeight",
  "overflow",
];

/** The style of every element, with its name and its parent's. */
const styles = (page) =>
  page.evaluate((properties) => {
    const name = (element) => `${element.localName}${[...element.classList].map((one) => `.${one}`).join("")}`;
    return [...document.querySelectorAll("body, body *")].map((element) => {
      const style = getComputedStyle(element);
      const values = properties.map((property) => `${property}: ${style[property]}`);
      return `${name(element.parentElement)} > ${name(element)} { ${values.join("; ")} }`;
    });
  }, properties);

/** One screen of each sort that is shown without the sheet. */
const names = ["home with clusters", "question", "list", "check", "result, not assessable", "result, settled", "settings"];
const shown = screens.filter(({ name }) => names.includes(name));

const kinds = {
  "a laptop": { theme: "light" },
  "a phone": { theme: "light", viewport: phone, hasTouch: true },
};

for (const [kind, { theme, ...options }] of Object.entries(kinds)) {
  test(`on ${kind} the style sheet of later screens changes nothing on the others, nor their print`, async (t) => {
    let compared = 0;
    for (const screen of shown) {
      const entries = { ...library, ...settings({ theme }) };
      const page = await site.open(t, { stored: entries, reducedMotion: "reduce", ...options });
      await show(site, page, screen, { unfolded: true });
      const isLoaded = await page.evaluate(() => document.styleSheets.length > 1);
      if (!isLoaded) {
        compared += 1;
        const both = async () => {
          const screenStyles = await styles(page);
          await page.emulateMedia({ media: "print" });
          const printStyles = await styles(page);
          await page.emulateMedia({ media: "screen" });
          return [...screenStyles, ...printStyles];
        };
        const before = await both();
        await page.evaluate(() => dinamika.loadSheet());
        const later = await both();
        const changed = later.filter((style, place) => style !== before[place]);
        assert.deepEqual(changed.slice(0, 10), [], screen.name);
      }
      await page.context().close();
    }
    assert.ok(compared === shown.length, `only ${compared} screens without the sheet`);
  });
}
