import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { projector, start } from "./support/browser.mjs";
import { instrument, items } from "./support/instrument.mjs";
import { onlyRecord, records } from "./support/records.mjs";
import { button, downloaded, dropFile, eventually, field, heading, level, link, onQuestion, takeFile } from "./support/steps.mjs";
import { decoded, filmOf, handIn, invitation, invited, linkOf, takeIn } from "./support/phones.mjs";
import { agreementText, blank, countsOf, lowMedian, voteOn } from "./support/workshop.mjs";

// Members answer on their own phones and hand in by code, link or file, without a server.
const site = await start();
after(site.close);
const isFile = new URL(site.url).protocol === "file:";
const skipped = isFile && "no phone can open a file of another device";

const phones = 30;
const answerOf = (rater, place) => (rater === 11 && place % 4 === 0 ? "unknown" : (rater + place) % 5);
const answersOf = (rater) => Object.fromEntries(items.map(({ id }, place) => [id, answerOf(rater, place)]));

/** Chooses files on the page that receives codes and hand-ins. */
const choose = (page, files) => page.getByLabel("Foto kode atau file jawaban").setInputFiles(files);

test("thirty phones hand in to one page by link and by code", { skip: skipped, timeout: 600_000 }, async (t) => {
  const page = await site.open(t, { stored: blank("Klaster Logam Tegal") });
  const { address, code } = await invitation(page, site);
  assert.equal((await decoded(page)).text, address, "the code of the invitation says what its link says");

  const [links, pictures] = [[], []];
  for (let rater = 0; rater < phones; rater += 1) {
    const role = instrument.roles[rater % 3].id;
    const member = await invited(t, site, { code, answers: answersOf(rater), role });
    await member.getByText(/Klaster Logam Tegal/).first().waitFor();
    const link = await linkOf(member);
    const { picture, text } = await decoded(member);
    assert.equal(text, link, "a decoder that is not the app's reads the link from the pixels");
    if (rater % 2) links.push(link);
    else pictures.push({ name: `kode-${rater}.png`, mimeType: "image/png", buffer: picture });
    await member.context().close();
  }
  await takeIn(page, links);
  await choose(page, pictures);
  await page.getByText(`${pictures.length} jawaban diterima`).waitFor();
  await heading(page, "Jawaban dari ponsel").waitFor();
  await page.getByText(`3. Sudah menyerahkan (${phones})`).waitFor();

  await choose(page, pictures.slice(0, 2));
  await page.getByText("2 sudah pernah diterima").waitFor();
  await dropFile(page, pictures[0]);
  await page.getByText("1 sudah pernah diterima").waitFor();
  await page.reload();
  await page.getByText(`3. Sudah menyerahkan (${phones})`).waitFor();
  assert.deepEqual((await onlyRecord(page)).responses, {}, "nothing is an answer, or shown, before it is opened");

  await button(page, "Buka sebaran suara semua pertanyaan").click();
  for (const [place, item] of items.entries()) {
    const counts = countsOf(Array.from({ length: phones }, (_, rater) => answerOf(rater, place)));
    const line = page.locator(".spread li").filter({ hasText: `(${item.id})` });
    await line.getByRole("button").click();
    await line.getByText(counts.join(" · "), { exact: false }).first().waitFor();
    const said = agreementText(counts).replace("kesepakatan ", "");
    const [median, agreement] = await line.locator(".figure b").allInnerTexts();
    assert.deepEqual([median, agreement], [String(lowMedian(counts)), said], item.id);
  }
});

test("a member's second hand-in replaces the first", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank("Kuningan") });
  const { code } = await invitation(page, site);
  const member = await site.open(t, { at: `#/peserta/${code}`, viewport: { width: 360, height: 740 } });
  await heading(member, "Anda diundang ikut menilai Kuningan").waitFor();
  await button(member, "Mulai menjawab").click();
  await onQuestion(member, items[0]);
  await level(member, 3).check();
  await link(member, "Serahkan jawaban").click();
  await field(member, /^Nama/).fill("Bu Sri");
  const first = await linkOf(member);
  await takeIn(page, [first]);
  await page.getByText("Bu Sri").waitFor();

  await member.goto(`${site.url}#/peserta/${code}`);
  await link(member, "Lanjutkan jawaban Anda").click();
  await onQuestion(member, items[0]);
  await level(member, 1).check();
  await link(member, "Serahkan jawaban").click();
  const second = await linkOf(member);
  assert.notEqual(first, second);
  await page.getByLabel("Tautan yang ditempel").fill(second);
  await button(page, "Terima").click();
  await page.getByText("1 menggantikan jawaban sebelumnya dari orang yang sama").waitFor();

  await button(page, "Keluarkan: Bu Sri").click();
  await page.getByText("Belum ada yang menyerahkan").waitFor();
  await page.getByRole("status").getByRole("button", { name: "Urungkan" }).click();
  await page.getByText("Bu Sri").waitFor();
});

test("evidence is sent by link and by file", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const evidence = { [items[3].id]: "Nota jasa & surat jalan <b>2026</b> – lengkap" };
  const member = await invited(t, site, { code, answers: answersOf(1), evidence });
  const [short, long] = [await linkOf(member), await linkOf(member, { withEvidence: true })];
  assert.ok(short.length < long.length);
  const file = await downloaded(member, () => button(member, "Unduh file jawaban").click());
  assert.equal(file.name, "dinamika-jawaban.json");
  await choose(page, [
    { name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) },
    { name: "pesan.txt", mimeType: "text/plain", buffer: Buffer.from(`Halo, ini ${long} ya`) },
  ]);
  await page.getByText("1 jawaban diterima").waitFor();
  await page.getByText("1 sudah pernah diterima").waitFor();
});

test("a link shows its content, and changes nothing until it is received", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank("Kuningan") });
  const { code } = await invitation(page, site);
  const member = await invited(t, site, { code, answers: answersOf(2), name: "Pak Budi" });
  const sent = await linkOf(member);
  const before = await records(page);
  const tab = await page.context().newPage();
  await tab.goto(sent);
  await tab.getByText("Dari: Pak Budi").waitFor();
  assert.deepEqual(await records(tab), before);
  await button(tab, "Terima di lokakarya Kuningan").click();
  await tab.getByText("1 jawaban diterima").waitFor();
  await page.getByText("Pak Budi").waitFor();

  const stranger = await site.open(t, { at: new URL(sent).hash, stored: blank("Lain") });
  await stranger.getByText("Lokakarya untuk jawaban ini tidak ada di perangkat ini").waitFor();
});

test("damaged hand-ins, those for another workshop and other files are rejected with an explanation", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const sent = await linkOf(await invited(t, site, { code, answers: answersOf(3) }));
  const paste = async (text) => {
    await page.getByLabel("Tautan yang ditempel").fill(text);
    await button(page, "Terima").click();
  };
  await paste(sent.slice(0, -3));
  await page.getByText("Jawaban ini rusak atau terpotong").waitFor();
  await paste("tidak ada apa-apa di sini");
  await page.getByText("Tidak ada jawaban yang terbaca").waitFor();
  await choose(page, { name: "foto.png", mimeType: "image/png", buffer: await page.locator("h1").screenshot() });
  await page.getByText("Tidak ada jawaban yang terbaca").waitFor();

  const other = await site.open(t, { stored: blank() });
  await invitation(other, site);
  await other.getByLabel("Tautan yang ditempel").fill(sent);
  await button(other, "Terima").click();
  await other.getByText("1 untuk lokakarya lain").waitFor();
  await other.getByText("Belum ada yang menyerahkan").waitFor();
  await page.goto(`${site.url}#/peserta/${code.slice(0, -2)}`);
  await heading(page, "Undangan ini tidak terbaca").waitFor();
});

test("hand-ins are opened with the vote on one indicator, as its first round", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const sent = [];
  for (const rater of [0, 1, 2, 3]) sent.push(await linkOf(await invited(t, site, { code, answers: answersOf(rater) })));
  await takeIn(page, sent);
  await page.goto(site.url + voteOn(items[0]));
  await page.getByText("4 jawaban dari ponsel sudah masuk").waitFor();
  await button(page, "Buka hasil").click();
  await page.getByText(/^Nilai tengah 1 /).waitFor();
  await button(page, "Pungut suara lagi").click();
  for (const key of "2222") await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await page.getByText(/^Nilai tengah 2 /).waitFor();
  const rounds = async () => (await onlyRecord(page)).responses[items[0].id].group.rounds;
  await eventually(async () => assert.deepEqual((await rounds()).map((one) => one.voting), ["hand_ins", "hands"]));
});

test("the camera receives the code it sees", { skip: skipped, timeout: 60_000 }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "dinamika-camera-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const film = join(folder, "camera.y4m");
  const seeing = await start({
    args: [
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  t.after(seeing.close);
  const page = await seeing.open(t, { stored: blank(), permissions: ["camera"] });
  const { code } = await invitation(page, seeing);
  const member = await invited(t, seeing, { code, answers: answersOf(5), name: "Pak Joko" });
  await member.setViewportSize({ width: 640, height: 480 });
  await member.locator(".qr").scrollIntoViewIfNeeded();
  await writeFile(film, filmOf(await member.screenshot()));
  await button(page, "Pindai dengan kamera").click();
  await page.getByText("Pak Joko").waitFor();
  await page.getByText("1 jawaban diterima").waitFor();
  await button(page, "Tutup kamera").click();
  await button(page, "Pindai dengan kamera").waitFor();
});

test("if there is no camera or access is denied, the page says so and offers other ways", async (t) => {
  const at = "#/penilaian/one/lokakarya/serahan";
  const page = await site.open(t, { stored: blank(), at });
  await heading(page, "Jawaban dari ponsel").waitFor();
  await button(page, "Pindai dengan kamera").click();
  await page.getByText(/Izin kamera ditolak|Kamera tidak ditemukan di perangkat ini/).waitFor();
  await page.getByLabel("Tautan yang ditempel").waitFor();
  const blind = await site.open(t, { stored: blank(), at, prepare: (context) => context.addInitScript(() => delete Navigator.prototype.mediaDevices) });
  await blind.getByText("Kamera tidak ditemukan di perangkat ini").waitFor();
});

test("a vote in progress in the room is kept when hand-ins are opened", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const sent = [];
  for (const rater of [4, 4, 4]) sent.push(await linkOf(await invited(t, site, { code, answers: answersOf(rater) })));
  await takeIn(page, sent);
  await page.goto(site.url + voteOn(items[0]));
  await button(page, "Pungut suara di ruangan").click();
  for (const key of "33") await page.keyboard.press(key);
  await page.getByText("2 suara · putaran 1").waitFor();
  await page.goto(`${site.url}#/penilaian/one/lokakarya/serahan`);
  await button(page, "Buka sebaran suara semua pertanyaan").click();
  await heading(page, "Sebaran dan kesepakatan").waitFor();
  await page.goto(site.url + voteOn(items[0]));
  await page.getByText("2 suara · putaran 2").waitFor();
  await button(page, "Buka hasil").click();
  await page.getByText(/^Nilai tengah 3 /).waitFor();
});

test("one more hand-in does not cause a second opening, and an older one does not replace a newer one", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const members = [];
  for (const rater of [0, 1, 2]) members.push(await invited(t, site, { code, answers: answersOf(rater) }));
  const first = await Promise.all(members.map((member) => linkOf(member)));
  await takeIn(page, first);
  const open = button(page, "Buka sebaran suara semua pertanyaan");
  await open.click();
  await heading(page, "Sebaran dan kesepakatan").waitFor();
  await members[0].getByLabel("Peran Anda").selectOption("worker");
  const newer = await linkOf(members[0]);
  const late = await linkOf(await invited(t, site, { code, answers: answersOf(3) }));
  await page.goto(`${site.url}#/penilaian/one/lokakarya/serahan`);
  const paste = async (text) => {
    await page.getByLabel("Tautan yang ditempel").fill(text);
    await button(page, "Terima").click();
  };
  await paste(newer);
  await page.getByText("1 menggantikan jawaban sebelumnya").waitFor();
  await paste(first[0]);
  await page.getByText("1 lebih lama daripada yang sudah diterima").waitFor();
  await paste(late);
  await page.getByText("3. Sudah menyerahkan (4)").waitFor();
  assert.ok(await open.isDisabled(), "one has come since, and one who was counted has changed");
  await paste(await linkOf(await invited(t, site, { code, answers: answersOf(4) })));
  await page.getByText("3. Sudah menyerahkan (5)").waitFor();
  assert.ok(await open.isDisabled(), "two have");
  await paste(await linkOf(await invited(t, site, { code, answers: answersOf(4) })));
  await eventually(async () => assert.ok(await open.isEnabled(), "three have"));
});

test("evidence from hand-ins is shown after opening the vote", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const evidence = { [items[0].id]: "Nota jasa <b>2026</b>" };
  const member = await invited(t, site, { code, answers: answersOf(1), evidence });
  await takeIn(page, [await linkOf(member, { withEvidence: true })]);
  await page.goto(site.url + voteOn(items[0]));
  await page.getByText("1 jawaban dari ponsel sudah masuk").waitFor();
  assert.ok(await button(page, "Buka hasil").isDisabled(), "of one or two nothing is opened");
  await page.getByText("sedikitnya tiga suara").waitFor();
  const others = [];
  for (const rater of [2, 3]) others.push(await linkOf(await invited(t, site, { code, answers: answersOf(rater) })));
  await page.goto(`${site.url}#/penilaian/one/lokakarya/serahan`);
  await page.getByLabel("Tautan yang ditempel").fill(others.join("\n"));
  await button(page, "Terima").click();
  await page.getByText("3. Sudah menyerahkan (3)").waitFor();
  await page.goto(site.url + voteOn(items[0]));
  assert.equal(await page.getByText("Bukti dari peserta").count(), 0);
  await button(page, "Buka hasil").click();
  await page.locator("summary").filter({ hasText: "Bukti dari peserta (1)" }).click();
  await page.getByText("Nota jasa <b>2026</b>").waitFor();

  // Otherwise the result would say that there is no evidence, and files would not have it.
  await button(page, "Pakai sebagai bukti jawaban klaster").click();
  await page.getByText("Sudah dipakai sebagai bukti jawaban klaster.").waitFor();
  await eventually(async () => assert.equal((await onlyRecord(page)).responses[items[0].id].evidence, "Nota jasa <b>2026</b>"));
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal((await onlyRecord(page)).responses[items[0].id].evidence, undefined));

  // Hand-ins after the opening are not counted above, so their evidence is not shown either.
  const late = { [items[0].id]: "Buku pesanan" };
  const newcomer = await linkOf(await invited(t, site, { code, answers: answersOf(4), evidence: late }), { withEvidence: true });
  await page.goto(`${site.url}#/penilaian/one/lokakarya/serahan`);
  await page.getByLabel("Tautan yang ditempel").fill(newcomer);
  await button(page, "Terima").click();
  await page.getByText("3. Sudah menyerahkan (4)").waitFor();
  await page.goto(site.url + voteOn(items[0]));
  await page.locator("summary").filter({ hasText: "Bukti dari peserta (1)" }).click();
  assert.equal(await page.getByText("Buku pesanan").count(), 0);

  // Whose text it is would be known if it went with its author.
  await page.goto(`${site.url}#/penilaian/one/lokakarya/serahan`);
  for (const left of [3, 2, 1, 0]) {
    await button(page, /^Keluarkan/).first().click();
    await page.getByText(`3. Sudah menyerahkan (${left})`).waitFor();
  }
  await page.getByText("Dikeluarkan: 4 jawaban.").waitFor();
  await page.goto(site.url + voteOn(items[0]));
  await page.locator("summary").filter({ hasText: "Bukti dari peserta (1)" }).click();
  await page.getByText("Nota jasa <b>2026</b>").waitFor();
});

test("a double press removes one person, and everyone removed can be restored", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const sent = [];
  for (const name of ["Sri", "Tono", "Umi"]) sent.push(await handIn(t, site, { code, answers: answersOf(1), name }));
  await takeIn(page, sent);
  const who = page.locator(".who li");
  await button(page, "Keluarkan: Sri").dblclick();
  await page.getByText("3. Sudah menyerahkan (2)").waitFor();
  await button(page, "Keluarkan: Tono").click();
  await page.getByText("3. Sudah menyerahkan (1)").waitFor();
  for (const left of [2, 3]) {
    await button(page, "Urungkan").click();
    await page.getByText(`3. Sudah menyerahkan (${left})`).waitFor();
  }
  assert.deepEqual((await who.allInnerTexts()).map((text) => /Sri|Tono|Umi/.exec(text)[0]).sort(), ["Sri", "Tono", "Umi"]);
});

test("whoever undoes the own name hands in as the same person", { skip: skipped }, async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/serahkan", stored: blank() });
  await page.getByLabel(/^Nama/).fill("Sri");
  const first = await linkOf(page);
  await heading(page, "Serahkan jawaban").click();
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal(await page.getByLabel(/^Nama/).inputValue(), ""));
  await page.goto(`${site.url}#/`);
  await page.goto(`${site.url}#/penilaian/one/serahkan`);
  const second = await linkOf(page);
  const facilitator = await site.open(t, { stored: blank() });
  await facilitator.goto(`${site.url}#/penilaian/one/lokakarya/serahan`);
  await facilitator.getByLabel("Tautan yang ditempel").fill(`${first}\n${second}`);
  await button(facilitator, "Terima").click();
  await facilitator.getByText("3. Sudah menyerahkan (1)").waitFor();
});

test("hand-ins whose opening was undone can be opened again", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const sent = [];
  for (const rater of [0, 1, 2]) sent.push(await linkOf(await invited(t, site, { code, answers: answersOf(rater) })));
  await takeIn(page, sent);
  await page.goto(site.url + voteOn(items[0]));
  const rounds = async () => (await onlyRecord(page)).responses[items[0].id]?.group?.rounds ?? [];
  await button(page, "Buka hasil").click();
  await eventually(async () => assert.equal((await rounds()).length, 1));
  const opened = await rounds();
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.deepEqual(await rounds(), []));
  await button(page, "Buka hasil").click();
  await eventually(async () => assert.deepEqual(await rounds(), opened));
});

test("the native barcode detector is used if there is one, and the app's decoder is not fetched", { skip: skipped }, async (t) => {
  const page = await site.open(t, {
    stored: blank(),
    prepare: (context) =>
      context.addInitScript(() => {
        window.BarcodeDetector = class {
          static getSupportedFormats = async () => ["qr_code"];
          detect = async () => [{ rawValue: window.seen }];
        };
      }),
  });
  const { code } = await invitation(page, site);
  const sent = await linkOf(await invited(t, site, { code, answers: answersOf(6), name: "Bu Ani" }));
  const fetched = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.evaluate((text) => (window.seen = text), sent);
  await choose(page, { name: "kode.png", mimeType: "image/png", buffer: await page.locator("h1").screenshot() });
  await page.getByText("Bu Ani").waitFor();
  assert.deepEqual(fetched.filter((url) => url.includes("decoder")), []);
});

test("someone who opens a member's file hands in separately, without replacing the member", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const owner = await invited(t, site, { code, answers: { [items[0].id]: 4 }, name: "Bu Sri" });
  const first = await linkOf(owner);
  const record = JSON.stringify(Object.values(await records(owner))[0]);
  const { text } = await downloaded(owner, () => owner.keyboard.press("Control+s"));
  await takeIn(page, [first]);
  // The second file is as written by an earlier version of the app: with the owner's id.
  for (const [place, file] of [text, record].entries()) {
    const other = await site.open(t);
    await takeFile(other, "jawaban.json", file);
    await other.goto(`${site.url}#/penilaian/${JSON.parse(file).id}/serahkan`);
    await heading(other, "Serahkan jawaban").waitFor();
    await page.getByLabel("Tautan yang ditempel").fill(await linkOf(other));
    await button(page, "Terima").click();
    await page.getByText(/^1 jawaban diterima/).waitFor();
    assert.equal(await page.getByText(/menggantikan jawaban/).count(), 0);
    await eventually(async () => assert.equal(await button(page, /^Keluarkan/).count(), place + 2));
    assert.equal(await page.getByText("Bu Sri").count(), 1);
  }
});

test("the rules about open voting told to a member are sent along, and limit the opening", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const payloads = [];
  for (const name of ["Sri", "Budi"]) {
    const member = await site.open(t, { at: `#/peserta/${code}` });
    await member.getByText("Jawaban satu orang tidak ditampilkan tersendiri.").waitFor();
    payloads.push(await linkOf(await invited(t, site, { code, answers: { [items[0].id]: 2 }, name })));
  }
  await takeIn(page, payloads);
  for (const name of ["Sri", "Budi"]) await button(page, `Keluarkan: ${name}`).click();
  await page.goto(`${site.url}#/penilaian/one/lokakarya`);
  await page.getByRole("checkbox", { name: /suara terbuka/ }).check();
  const again = await invitation(page, site);
  const told = await site.open(t, { at: `#/peserta/${again.code}` });
  await told.getByText("Kelompok ini memilih suara terbuka").waitFor();

  await takeIn(page, payloads);
  assert.ok(await button(page, "Buka sebaran suara semua pertanyaan").isDisabled(), "two were promised three");
  await page.goto(`${site.url}#/penilaian/one/lokakarya`);
  await page.getByText("Untuk jawaban dari ponsel ini belum berlaku").waitFor();
});

test("what a group has agreed on cannot be handed in as one more person's answer", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: blank() });
  const { code } = await invitation(page, site);
  const sent = [];
  for (const rater of [0, 1, 2]) sent.push(await handIn(t, site, { code, answers: answersOf(rater) }));
  await takeIn(page, sent);
  await page.goto(`${site.url}#/penilaian/one/periksa`);
  await link(page, "Serahkan jawaban").waitFor();
  await page.goto(site.url + voteOn(items[0]));
  await button(page, "Buka hasil").click();
  await button(page, "Sepakati").click();
  await page.getByRole("radio", { name: /^2\./ }).check();
  await page.getByLabel("Alasan", { exact: true }).fill("Dibahas bersama");
  await button(page, "Sepakati").click();
  await eventually(async () => assert.notEqual((await onlyRecord(page)).responses[items[0].id].group.agreed, undefined));
  await page.goto(`${site.url}#/penilaian/one/periksa`);
  await heading(page, "Periksa jawaban").waitFor();
  assert.equal(await link(page, "Serahkan jawaban").count(), 0);
  // Nor with an address kept from before.
  await page.goto(`${site.url}#/penilaian/one/serahkan`);
  await takeIn(page, [await linkOf(page)]);
  await page.goto(site.url + voteOn(items[0]));
  await page.getByText("3 suara").first().waitFor();
  assert.equal(await page.getByText("1 jawaban dari ponsel").count(), 0);
});

test("on a projector the outcome of receiving is in view", { skip: skipped }, async (t) => {
  const page = await site.open(t, { stored: { ...blank(), "dinamika/settings": '{"theme":"projector"}' }, viewport: projector });
  await page.goto(`${site.url}#/penilaian/one/lokakarya/serahan`);
  await page.getByLabel("Tautan yang ditempel").fill("halo ini jawaban saya");
  await button(page, "Terima").click();
  const outcome = page.locator(".intake [role=status] li");
  await outcome.waitFor();
  await eventually(async () => {
    const { top, bottom } = await outcome.evaluate((one) => one.getBoundingClientRect().toJSON());
    assert.ok(0 <= top && bottom <= projector.height, `${top} to ${bottom}`);
  });
});
