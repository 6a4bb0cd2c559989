import assert from "node:assert/strict";
import { after, test } from "node:test";
import { laptop, phone, projector, start } from "./support/browser.mjs";
import { allAt, items } from "./support/instrument.mjs";
import { invitation, invited, linkOf, takeIn } from "./support/phones.mjs";
import { assessment, onlyRecord, stored } from "./support/records.mjs";
import { button, takeFile } from "./support/steps.mjs";
import { blank } from "./support/workshop.mjs";

// The summary, links and files are shared by the device's share sheet, or copied where there is none.
const site = await start();
after(site.close);
const isFile = new URL(site.url).protocol === "file:";
const skipped = isFile && "no phone can open a file of another device";

const allowed = { permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const own = stored([assessment({ id: "one", name: "Cor Satu", answers: allAt(2), date: "2026-03-02" })]);

/**
 * A device with a share sheet that takes links and texts, and files by these endings; what was handed on is in
 * `window.handedOn` (`window.shared` is an element of the single file, by its id).
 */
const sheet = (endings = [".txt"]) => ({
  prepare: (context) =>
    context.addInitScript((endings) => {
      navigator.canShare = ({ files = [] }) => files.every(({ name }) => endings.some((ending) => name.endsWith(ending)));
      navigator.share = async ({ files, ...rest }) => {
        const [file] = files ?? [];
        window.handedOn = file ? { name: file.name, type: file.type, content: await file.text() } : rest;
      };
    }, endings),
});

/** A share sheet that ends like this. */
const ending = (name) => ({
  prepare: (context) =>
    context.addInitScript((name) => {
      navigator.canShare = () => true;
      navigator.share = async () => {
        window.tried = true;
        throw new DOMException("x", name);
      };
    }, name),
});

const shared = async (page) => {
  await page.waitForFunction(() => window.handedOn);
  return page.evaluate(() => window.handedOn);
};

test("the invitation's link goes to the share sheet, or is copied where there is none", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank(), ...sheet() });
  const { address } = await invitation(page, site);
  await button(page, "Bagikan").click();
  assert.equal((await shared(page)).url, address);
  await button(page, "Salin tautan").waitFor();

  const bare = await site.open(t, { stored: blank(), ...allowed });
  const there = await invitation(bare, site);
  assert.equal(await button(bare, "Bagikan").count(), 0);
  await button(bare, "Salin tautan").click();
  await bare.getByText("Tautan disalin.").waitFor();
  assert.equal(await clipboard(bare), there.address);
});

test("a member's link and file go to the share sheet, and the facilitator takes in either", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const withSheet = { open: (t, options) => site.open(t, { ...sheet(), ...options }), url: site.url };
  const member = await invited(t, withSheet, { code, answers: { [items[0].id]: 3 }, name: "Bu Sri" });
  await button(member, "Bagikan").click();
  const { url } = await shared(member);
  assert.equal(url, await linkOf(member));
  await member.evaluate(() => delete window.handedOn);
  await button(member, "Bagikan file jawaban").click();
  const file = await shared(member);
  assert.deepEqual([file.name, file.type], ["dinamika-jawaban.txt", "text/plain"]);

  await takeIn(page, [url]);
  const taken = { name: file.name, mimeType: file.type, buffer: Buffer.from(file.content) };
  await page.getByLabel("Foto kode atau file jawaban").setInputFiles(taken);
  await page.getByText("1 sudah pernah diterima").waitFor();
});

test("where the device shares no file, the download stands alone", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  for (const device of [{}, sheet([".png"])]) {
    const open = (t, options) => site.open(t, { ...device, ...options });
    const member = await invited(t, { open, url: site.url }, { code, answers: { [items[0].id]: 3 } });
    await button(member, "Unduh file jawaban").waitFor();
    assert.equal(await button(member, "Bagikan file jawaban").count(), 0);
  }
});

test("an assessment and a backup are shared as text files, which the app opens", async (t) => {
  const page = await site.open(t, { stored: own, at: "#/penilaian/one/hasil", ...sheet() });
  await button(page, "Unduh").click();
  await button(page, "Bagikan file").click();
  const one = await shared(page);
  assert.deepEqual([one.name, one.type], ["dinamika-cor-satu-2026-03-02.txt", "text/plain"]);
  await page.getByText("File diteruskan.").waitFor();

  await page.evaluate(() => delete window.handedOn);
  await page.goto(`${site.url}#/pengaturan`);
  await button(page, "Unduh semua penilaian").click();
  await page.locator("#offered").getByText("dinamika-semua-").waitFor();
  await button(page, "Bagikan file").click();
  const all = await shared(page);
  assert.match(all.name, /^dinamika-semua-.*\.txt$/);

  for (const { name, content } of [one, all]) {
    const other = await site.open(t);
    const field = other.locator("input[type=file]");
    assert.match(await field.getAttribute("accept"), /\.txt/, "the device's own choice offers text files");
    await takeFile(other, name, content);
    assert.equal((await onlyRecord(other)).cluster.name, "Cor Satu");
  }
});

test("leaving the share sheet is silent; sharing that fails is copied instead, and said so", async (t) => {
  const at = "#/penilaian/one/hasil";
  const left = await site.open(t, { stored: own, at, ...ending("AbortError"), ...allowed });
  await left.evaluate(() => navigator.clipboard.writeText("as before"));
  await button(left, "Bagikan").click();
  await left.waitForFunction(() => window.tried);
  await left.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  assert.equal(await left.locator(".result-actions [role=status]").innerText(), "");
  assert.equal(await clipboard(left), "as before");

  const failed = await site.open(t, { stored: own, at, ...ending("DataError"), ...allowed });
  await button(failed, "Bagikan").click();
  await failed.getByText("Gagal dibagikan. Ringkasan disalin").waitFor();
  assert.match(await clipboard(failed), /Cor Satu/);
});

test("where neither works, what to share is shown to be copied by hand", async (t) => {
  const { prepare } = ending("NotAllowedError");
  const denied = async (context) => {
    await prepare(context);
    await context.addInitScript(() => {
      const writeText = () => Promise.reject(new DOMException("x", "NotAllowedError"));
      Object.defineProperty(Navigator.prototype, "clipboard", { get: () => ({ writeText }) });
    });
  };
  const page = await site.open(t, { stored: own, at: "#/penilaian/one/hasil", prepare: denied });
  await button(page, "Bagikan").click();
  await page.getByText(/^Gagal dibagikan\. Browser ini tidak mengizinkan/).waitFor();
  assert.match(await page.getByRole("textbox", { name: "Ringkasan" }).inputValue(), /Cor Satu/);
});

for (const viewport of [phone, projector, laptop]) {
  const size = `${viewport.width} × ${viewport.height}`;
  const isBeside = projector.width <= viewport.width;

  test(`${size}: the link stands ${isBeside ? "beside" : "below"} the code, in plain sight`, { skip: skipped }, async (t) => {
    const page = await site.open(t, { stored: blank(), viewport });
    const { code } = await invitation(page, site);
    const member = await invited(t, site, { code, answers: { [items[0].id]: 3 } });
    await member.setViewportSize(viewport);
    for (const screen of [page, member]) {
      assert.equal(await screen.locator("details .address").count(), 0);
      const [qr, address] = await Promise.all([".qr", ".address"].map((one) => screen.locator(one).boundingBox()));
      if (isBeside) assert.ok(qr.x + qr.width <= address.x && address.y < qr.y + qr.height);
      else assert.ok(qr.y + qr.height <= address.y);
    }
  });
}
