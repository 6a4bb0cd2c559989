import { eventually } from "./steps.mjs";

/** Adapts a Puppeteer page to the journeys; `keep` and `fetched` handle uploaded and downloaded files. */
export function firefoxPage(page, { keep, fetched }) {
  const shown = (selector) => page.locator(selector).setVisibility("visible");
  const named = (role, name) => shown(`::-p-aria([role=${JSON.stringify(role)}][name=${JSON.stringify(name)}])`);
  const element = (role, name) => named(role, name).waitHandle();
  return {
    see: element,
    press: (role, name) => named(role, name).click(),
    write: (name, text) => named("textbox", name).fill(text),
    checked: async (role, name) => (await element(role, name)).evaluate((input) => input.checked),
    seeAt: (selector) => shown(selector).wait(),
    choose: async (file) => (await page.waitForSelector("input[type=file]")).uploadFile(await keep(file)),
    reload: () => page.reload(),
    async download(act) {
      await act();
      return eventually(fetched);
    },
    evaluate: (...given) => page.evaluate(...given),
  };
}
