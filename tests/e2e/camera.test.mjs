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

// The facilitator's camera: one that stops, and codes of phones in dark mode.
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

/** Reading a code takes its time on a busy machine. */
const patience = { timeout: 60_000 };

const answers = Object.fromEntries(items.map(({ id }, place) => [id, place % 5]));

/** Keeps the streams that the page opens, for the test to end. */
const keepStreams = (context) =>
  context.addInitScript(() => {
    // A page that is not the app's may have none.
    if (!window.MediaDevices) return;
    const open = MediaDevices.prototype.getUserMedia;
    window.streams = [];
    MediaDevices.prototype.getUserMedia = async function (wanted) {
      const stream = await open.call(this, wanted);
      window.streams.push(stream);
      return stream;
    };
  });

/** A reader of the browser's own that sees only dark codes on light ground. */
const readPrintedOnly = (context) =>
  context.addInitScript(() => {
    window.BarcodeDetector = class {
      static getSupportedFormats = async () => ["qr_code"];
      async detect(source) {
        // Of the whole picture: any one place may be of the code, dark or light.
        const canvas = new OffscreenCanvas(64, 48).getContext("2d");
        canvas.drawImage(source, 0, 0, 64, 48);
        const bytes = canvas.getImageData(0, 0, 64, 48).data;
        const mean = bytes.reduce((sum, byte) => sum + byte, 0) / bytes.length;
        // The opacity counts as light.
        return mean < 160 ? [] : [{ rawValue: window.seen }];
      }
    };
  });

/** A member's phone in dark mode: its screen as a picture. */
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
  test(`a camera ${kind} is closed with a word, and can be opened again`, async (t) => {
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

test("the browser's own reader is shown the negative of a dark code", { skip: skipped, timeout: 180_000 }, async (t) => {
  const page = await seeing.open(t, { stored: blank(), permissions: ["camera"], prepare: readPrintedOnly });
  const { address, code } = await invitation(page, seeing);
  await page.evaluate((text) => (window.seen = text), address.replace("peserta", "serahan"));
  await writeFile(film, filmOf(await darkScreen(t, code)));
  await button(page, "Pindai dengan kamera").click();
  await page.getByText(/Jawaban ini rusak|Tidak ada jawaban/).waitFor(patience);
});
