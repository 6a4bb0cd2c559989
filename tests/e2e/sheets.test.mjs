import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, projector, start } from "./support/browser.mjs";
import { library, screens, settings, show } from "./support/screens.mjs";

// The lazy-loaded style sheet stays once it has been loaded, and is in the single file from the start.
const site = await start();
after(site.close);
const skip = new URL(site.url).protocol === "file:" && "the single file has every style sheet from the start";

const properties = [
  "display", "position", "width", "height", "maxHeight", "margin", "padding", "border", "outline", "fontSize", "lineHeight",
  "fontWeight", "color", "backgroundColor", "opacity", "overflow", "visibility",
];

/**
 * The styles of elements in this medium that the sheet changes, each with its name and its parent's. Compared in one task,
 * so that nothing that arrives late can make a difference.
 */
async function changedIn(page, media) {
  await page.emulateMedia({ media });
  return page.evaluate((properties) => {
    const name = (element) => `${element.localName}${[...element.classList].map((one) => `.${one}`).join("")}`;
    const { sheet } = document.querySelector("link[data-workshop]");
    const styles = (disabled) => {
      sheet.disabled = disabled;
      for (const transition of document.getAnimations()) transition.finish();
      return [...document.querySelectorAll("body, body *")].map((element) => {
        const style = getComputedStyle(element);
        const values = properties.map((property) => `${property}: ${style[property]}`);
        return `${name(element.parentElement)} > ${name(element)} { ${values.join("; ")} }`;
      });
    };
    const without = styles(true);
    return styles(false).filter((style, place) => style !== without[place]);
  }, properties);
}

/** One screen of each sort that is shown without the sheet. */
const names = ["home with clusters", "question", "list", "check", "result, not assessable", "result, settled", "settings"];

const devices = {
  "a laptop": { theme: "light" },
  "a phone": { theme: "dark", viewport: phone, hasTouch: true },
  "a projector": { theme: "projector", viewport: projector },
};

for (const [device, { theme, ...options }] of Object.entries(devices)) {
  test(`on ${device} the style sheet of later screens changes nothing on the others, nor in print`, { skip }, async (t) => {
    const stored = { ...library, ...settings({ theme }) };
    for (const screen of screens.filter(({ name }) => names.includes(name))) {
      const page = await site.open(t, { stored, ...options });
      await show(site, page, screen, { unfolded: true });
      // What has been unfolded by the pointer moves below it.
      await page.mouse.move(0, 0);
      const sheet = page.locator("link[data-workshop]");
      assert.equal(await sheet.count(), 0, `${screen.name} has the sheet`);
      await page.evaluate(() => dinamika.loadSheet());
      assert.equal(await sheet.count(), 1, "the sheet is there");
      for (const media of ["screen", "print"]) {
        assert.deepEqual((await changedIn(page, media)).slice(0, 10), [], `${screen.name}, ${media}`);
      }
      await page.context().close();
    }
  });
}
