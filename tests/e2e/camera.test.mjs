import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { filmOf, inverted, invitation, invited } from "./support/phones.mjs";
import { items } from "./support/instrument.mjs";
import { button, eventually } from "./support/steps.mjs";
import { blank } from "./support/workshop.mjs";

// The facilitator's camera: interruptions, and codes of phones in dark mode.
const folder = await mkdtemp(join(tmpdir(), "dinamika-camera-"));
const film = join(folder, "camera.y4m");
const camera = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];
const site = await start({ args: camera });
const seeing = await start({ args: [...camera, `--use-file-for-fake-video-capture=${film}`] });
after(async () => {
  await site.close();
  await seeing.close();
  await rm(folder, { recursive: true, force: true });
});
const skipped = new URL(site.url).protocol === "file:" && "no phone can open a file of another device";

/** Decoding a code may take long on a busy machine. */
const patience = { timeout: 60_000 };

const answers = Object.fromEntries(items.map(({ id }, place) => [id, place % 5]));

/** Keeps the streams opened by the page, so that the test can end them. */
const keepStreams = (context) =>
  context.addInitScript(() => {
    // Other pages may not have one.
    if (!window.MediaDevices) return;
    const open = MediaDevices.prototype.getUserMedia;
    window.streams = [];
    MediaDevices.prototype.getUserMedia = async function (wanted) {
      const stream = await open.call(this, wanted);
      window.streams.push(stream);
      return stream;
    };
  });

/** A native barcode detector that reads only dark codes on light background. */
const readPrintedOnly = (context) =>
  context.addInitScript(() => {
    window.BarcodeDetector = class {
      static getSupportedFormats = async () => ["qr_code"];
      async detect(source) {
        // Average the whole image: a single pixel may belong to the code.
        const canvas = new OffscreenCanvas(64, 48).getContext("2d");
        canvas.drawImage(source, 0, 0, 64, 48);
        const bytes = canvas.getImageData(0, 0, 64, 48).data;
        const mean = bytes.reduce((sum, byte) => sum + byte, 0) / bytes.length;
        // The alpha channel counts as light.
        return mean < 160 ? [] : [{ rawValue: window.seen }];
      }
    };
  });

/** A screenshot of a member's phone in dark mode. */
async function darkScreen(t, code, name) {
  const member = await invited(t, seeing, { code, answers, name });
  await member.setViewportSize({ width: 640, height: 480 });
  await member.locator(".qr").scrollIntoViewIfNeeded();
  return inverted(await member.screenshot());
}

const stops = {
  "that another program takes": () => window.streams.at(-1).getTracks().forEach((track) => track.stop()),
  "that the system mutes": () =>
    window.streams.at(-1).getTracks().forEach((track) => Object.defineProperty(track, "muted", { value: true })),
  "whose picture stands still": () => document.querySelector("video").pause(),
};

for (const [kind, stop] of Object.entries(stops)) {
  test(`a camera ${kind} is closed with a message, and can be reopened`, async (t) => {
    const at = "#/penilaian/one/lokakarya/serahan";
    const page = await site.open(t, { stored: blank(), at, permissions: ["camera"], prepare: keepStreams });
    const playing = () =>
      eventually(async () => assert.ok(await page.locator("video").evaluate((video) => 0 < video.currentTime)));
    await button(page, "Pindai dengan kamera").click();
    await playing();
    await page.evaluate(stop);
    await page.getByRole("status").getByText("Kamera berhenti").waitFor();
    assert.equal(await page.locator("video").count(), 0, "no frozen picture is left");
    const states = await page.evaluate(() => window.streams.flatMap((one) => one.getTracks()).map((one) => one.readyState));
    assert.deepEqual(states, ["ended"], "the camera is off");
    await button(page, "Pindai dengan kamera").click();
    await playing();
    assert.equal(await page.getByText("Kamera berhenti").count(), 0);
  });
}

test("the code of a phone in dark mode is read by camera and from a photo", { skip: skipped, timeout: 180_000 }, async (t) => {
  const page = await seeing.open(t, { stored: blank(), permissions: ["camera"] });
  const { code } = await invitation(page, seeing);
  await writeFile(film, filmOf(await darkScreen(t, code, "Pak Joko")));
  await button(page, "Pindai dengan kamera").click();
  await page.getByText("Pak Joko").waitFor(patience);
  await page.getByText("1 jawaban diterima").waitFor();
  await button(page, "Tutup kamera").click();
  const photo = { name: "kode.png", mimeType: "image/png", buffer: await darkScreen(t, code, "Bu Ani") };
  await page.getByLabel("Foto kode atau file jawaban").setInputFiles(photo);
  await page.getByText("Bu Ani").waitFor(patience);
});

test("the native barcode detector gets the negative of a dark code", { skip: skipped, timeout: 180_000 }, async (t) => {
  const page = await seeing.open(t, { stored: blank(), permissions: ["camera"], prepare: readPrintedOnly });
  const { address, code } = await invitation(page, seeing);
  await page.evaluate((text) => (window.seen = text), address.replace("peserta", "serahan"));
  await writeFile(film, filmOf(await darkScreen(t, code)));
  await button(page, "Pindai dengan kamera").click();
  await page.getByText(/Jawaban ini rusak|Tidak ada jawaban/).waitFor(patience);
});
