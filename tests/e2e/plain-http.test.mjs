import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { chromiumPage } from "./support/chromium-page.mjs";
import { allAt } from "./support/instrument.mjs";
import { journeys } from "./support/journeys.mjs";
import { decoded, invitation, invited } from "./support/phones.mjs";
import { button, heading } from "./support/steps.mjs";
import { blank } from "./support/workshop.mjs";

// Plain http under a name other than localhost, as on an office server: not a secure context.
const name = "forum.example";
const site = await start({ base: "/alat/dinamika/", name });
after(site.close);

for (const [journey, travel] of Object.entries(journeys)) {
  test(`plain http: ${journey}`, (t) =>
    travel(async (at) => {
      const page = await site.open(t, { at, serviceWorkers: "allow" });
      assert.equal(await page.evaluate(() => isSecureContext), false, "this proves nothing");
      return chromiumPage(page);
    }));
}

const missing = {
  id: ["Data & pengaturan", "Perangkat ini", [/tanpa jaringan/i, /kamera/i, /https/i]],
  en: ["Data & settings", "This device", [/without (a )?network|offline/i, /camera/i, /https/i]],
};

test("plain http: the settings explain the limits", async (t) => {
  const page = await site.open(t, { at: "#/pengaturan", serviceWorkers: "allow" });
  for (const [title, section, words] of Object.values(missing)) {
    await heading(page, title).waitFor();
    const part = page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: section }) });
    await part.waitFor();
    const said = await part.innerText();
    for (const word of words) assert.match(said, word);
    await button(page, "English").click();
  }
});

test("plain http: the page that reads members' codes says that there is no camera, and reads photos", async (t) => {
  const page = await site.open(t, { stored: blank(), serviceWorkers: "allow" });
  const { code } = await invitation(page, site);
  await page.getByText("Alamat ini memakai http biasa").waitFor();
  assert.equal(await button(page, "Pindai dengan kamera").count(), 0);
  const member = await invited(t, site, { code, answers: allAt(3), name: "Bu Sri" });
  const { picture, text } = await decoded(member);
  assert.match(text, new RegExp(`^http://${name}`));
  const photo = { name: "kode.png", mimeType: "image/png", buffer: picture };
  await page.getByLabel("Foto kode atau file jawaban").setInputFiles(photo);
  await page.getByText("Bu Sri").waitFor();
});
