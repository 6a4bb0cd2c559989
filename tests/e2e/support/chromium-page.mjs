import { downloaded } from "./steps.mjs";

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Adapts a Playwright page to the journeys. */
export function chromiumPage(page) {
  // Browsers differ in whether accessible names include capitals from the style sheet.
  const named = (role, name) => page.getByRole(role, { name: new RegExp(`^${escaped(name)}$`, "i") });
  return {
    see: (role, name) => named(role, name).waitFor(),
    press: (role, name) => named(role, name).click(),
    write: (name, text) => named("textbox", name).fill(text),
    checked: (role, name) => named(role, name).isChecked(),
    seeAt: (selector) => page.locator(selector).first().waitFor(),
    choose: ({ name, text }) =>
      page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) }),
    reload: () => page.reload(),
    download: (act) => downloaded(page, act),
    evaluate: (...given) => page.evaluate(...given),
  };
}
