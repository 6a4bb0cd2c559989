import jsqr from "jsqr";
import { PNG } from "pngjs";
import { phone } from "./browser.mjs";
import { assessment, records } from "./records.mjs";
import { button, heading } from "./steps.mjs";

/** Decodes the code on the page from its pixels, with a decoder other than the app's. */
export async function decoded(page) {
  const picture = await page.locator(".qr").screenshot();
  const { data, width, height } = PNG.sync.read(picture);
  return { picture, text: jsqr(new Uint8ClampedArray(data), width, height)?.data };
}

/** The negative of an image, as shown by a phone in dark mode. */
export function inverted(picture) {
  const image = PNG.sync.read(picture);
  image.data = image.data.map((value, place) => (place % 4 === 3 ? value : 255 - value));
  return PNG.sync.write(image);
}

/** A video of this image in greyscale, for Chromium's fake camera. */
export function filmOf(picture) {
  const { data, width, height } = PNG.sync.read(picture);
  const grey = Buffer.alloc(width * height);
  for (let place = 0; place < grey.length; place += 1) grey[place] = data[place * 4 + 1];
  const colours = Buffer.alloc((width * height) / 2, 128);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`);
  return Buffer.concat([head, grey, colours]);
}

/** The facilitator's invitation: the address of its link, and the text of its code. */
export async function invitation(page, site) {
  await page.goto(`${site.url}#/penilaian/one/lokakarya/serahan`);
  await heading(page, "Jawaban dari ponsel").waitFor();
  const address = await page.locator(".address").first().innerText();
  return { address, code: address.split("#/peserta/")[1] };
}

/** A member's phone that follows an invitation and has answered, on the page for handing in. */
export async function invited(t, site, { code, answers, role, name, evidence }) {
  const page = await site.open(t, { viewport: phone, at: `#/peserta/${code}` });
  await button(page, "Mulai menjawab").click();
  await page.getByRole("radio").first().waitFor();
  const [record] = Object.values(await records(page));
  // Answering is tested elsewhere: put the answers into storage as the app would.
  record.responses = assessment({ answers }).responses;
  if (evidence) Object.entries(evidence).forEach(([id, text]) => (record.responses[id].evidence = text));
  record.revision += 1;
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `dinamika/assessment/${record.id}`,
    JSON.stringify(record),
  ]);
  await page.goto(`${site.url}#/penilaian/${record.id}/serahkan`);
  await page.reload();
  await heading(page, "Serahkan jawaban").waitFor();
  if (role) await page.getByLabel("Peran Anda").selectOption(role);
  if (name) await page.getByLabel(/^Nama/).fill(name);
  return page;
}

/** The link by which this member hands in. */
export async function linkOf(page, { withEvidence = false } = {}) {
  const box = page.getByRole("checkbox", { name: /Sertakan bukti/ });
  await box.setChecked(withEvidence);
  return page.locator(".hand-in-code .address").innerText();
}

/** The same, and closes the phone. */
export async function handIn(t, site, member) {
  const page = await invited(t, site, member);
  const link = await linkOf(page);
  await page.context().close();
  return link;
}

/** Pastes members' messages on the facilitator's page. */
export async function takeIn(page, texts) {
  await page.goto(page.url().replace(/#.*/, "#/penilaian/one/lokakarya/serahan"));
  await heading(page, "Jawaban dari ponsel").waitFor();
  await page.getByLabel("Tautan yang ditempel").fill(`Ini jawaban kami:\n${texts.join("\n\n")}\nTerima kasih`);
  await button(page, "Terima").click();
  await page.getByText(new RegExp(`^${texts.length} jawaban diterima`)).waitFor();
}
