import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { instrument, item } from "./support/instrument.mjs";
import { onlyRecord, records } from "./support/records.mjs";
import { button, eventually, heading, level, link, notApplicable, onQuestion, openFile } from "./support/steps.mjs";

// An assessment made with version 1.0.0 of the instrument: answers to unchanged questions count, the others are asked
// again.
const site = await start();
after(site.close);

const text = readFileSync(new URL("../fixtures/assessment-of-1.0.0.json", import.meta.url), "utf8").trim();
const old = JSON.parse(text);
const key = `dinamika/assessment/${old.id}`;
const { changed } = instrument.previous.find(({ version }) => version === "1.0.0");
const earlier = (page) => page.getByRole("status").filter({ hasText: "Jawaban sebelumnya:" });
const response = async (page, id) => (await onlyRecord(page)).responses[id];

test("a stored one opens with the answers that still count, and asks changed questions again", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/${old.id}/pertanyaan/KB2`, stored: { [key]: text } });
  await onQuestion(page, item("KB2"));
  await earlier(page).getByText("Jawaban sebelumnya: Tingkat 2").waitFor();
  await earlier(page).getByText("Daftar peserta pameran 2026").waitFor();
  const above = page.getByText("Pertanyaan ini sudah berubah. Jawaban sebelumnya: Tingkat 2");
  assert.ok((await above.boundingBox()).y < (await level(page, 0).boundingBox()).y, "it stands above the levels");
  for (const { level: numeral } of instrument.levels) assert.equal(await level(page, numeral).isChecked(), false);
  assert.equal(await page.evaluate((at) => localStorage.getItem(at), key), text, "nothing was written by opening it");

  await button(page, "Pakai jawaban sebelumnya").click();
  await eventually(async () => assert.ok(await level(page, 2).isChecked()));
  await above.waitFor({ state: "detached" });
  await eventually(async () => assert.equal((await response(page, "KB2")).level, 2));
  assert.deepEqual(await response(page, "KB2"), {
    ...old.responses.KB2,
    earlier: [{ version: "1.0.0", response: old.responses.KB2 }],
  });
  assert.deepEqual((await response(page, "PS1")).earlier, [{ version: "1.0.0", response: old.responses.PS1 }]);
  assert.deepEqual(await response(page, "SP1"), old.responses.SP1);
  assert.equal((await onlyRecord(page)).instrument.version, instrument.version);

  await page.goto(`${site.url}#/penilaian/${old.id}/pertanyaan/PM3`);
  await onQuestion(page, item("PM3"));
  await earlier(page).getByText("Jawaban sebelumnya: Tidak berlaku").waitFor();
  assert.equal(await notApplicable(page).count(), 0);
  assert.equal(await button(page, "Pakai jawaban sebelumnya").count(), 0, "it is no answer any more");
  await page.goto(`${site.url}#/penilaian/${old.id}/pertanyaan/PM1`);
  await onQuestion(page, item("PM1"));
  assert.ok(await level(page, 2).isChecked());
  assert.equal(await earlier(page).count(), 0);
});

test("the state before the first change is an earlier version", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/${old.id}/pertanyaan/KB2`, stored: { [key]: text } });
  await onQuestion(page, item("KB2"));
  await level(page, 1).click();
  await eventually(async () => assert.equal((await response(page, "KB2")).level, 1));
  await page.goto(`${site.url}#/penilaian/${old.id}/versi`);
  await heading(page, "Versi sebelumnya").waitFor();
  await button(page, /^Kembalikan/).first().click();
  await eventually(async () => assert.equal((await response(page, "KB2")).level, undefined));
});

test("a file can be imported", async (t) => {
  const page = await site.open(t);
  await openFile(page, "lama.json", text);
  await page.getByText("Belum ada di sini").waitFor();
  await button(page, "Terapkan").click();
  await page.getByText("Selesai: 1 ditambahkan, 0 digabungkan, 0 dilewati.").waitFor();
  const taken = (await records(page))[old.id];
  assert.equal(taken.instrument.version, instrument.version);
  for (const [id, said] of Object.entries(old.responses)) {
    const expected = changed.includes(id) ? { earlier: [{ version: "1.0.0", response: said }] } : said;
    assert.deepEqual(taken.responses[id], expected, id);
  }
  await page.goto(`${site.url}#/penilaian/${old.id}/pertanyaan/${changed[0]}`);
  await onQuestion(page, item(changed[0]));
  await earlier(page).getByText("Jawaban sebelumnya: Tingkat 2").waitFor();
});

test("the result and the list of answers say how many questions have changed, and lead to the first", async (t) => {
  const page = await site.open(t, { at: `#/penilaian/${old.id}/hasil`, stored: { [key]: text } });
  const answered = changed.filter((id) => old.responses[id]);
  const notice = page.getByText(`${answered.length} pertanyaan berubah sejak penilaian ini dibuat.`);
  await notice.waitFor();
  await page.goto(`${site.url}#/penilaian/${old.id}/periksa`);
  await heading(page, "Periksa jawaban").waitFor();
  await notice.waitFor();
  assert.equal(await page.getByText("Jawaban sebelumnya: ").count(), answered.length);
  await link(page, "Baca dan jawab lagi").click();
  await onQuestion(page, item(answered[0]));
});
