import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { allAt, dimensions, item, items, itemsOf, stage } from "./support/instrument.mjs";
import { answersOf, assessment, records, stored } from "./support/records.mjs";
import { begin, button, counts, eventually, heading, level, link, onQuestion, openWays } from "./support/steps.mjs";

const site = await start();
after(site.close);

const soFar = (page) => page.getByRole("complementary");
const settled = /Jawaban lain tidak dapat lagi mengubah tahap\. Masih ada (\d+) pertanyaan/;
const standings = (page) =>
  soFar(page).locator(".ladder rect").evaluateAll((steps) => steps.map((one) => one.getAttribute("class")));
const fastest = { order: "fastest" };

test("fastest: the next question is the one announced as the most informative", async (t) => {
  const page = await site.open(t);
  await begin(page, "Klaster Uji");
  await openWays(page);
  await page.getByRole("radio", { name: /Tercepat/ }).check();
  const asked = [items[0].id];
  while (!settled.test(await soFar(page).innerText())) {
    await level(page, 2).click();
    await eventually(async () => assert.equal((await counts(page)).Terjawab, asked.length));
    const note = soFar(page).getByText(/paling menentukan berikutnya: |tidak dapat lagi mengubah tahap/);
    await note.waitFor();
    const named = /paling menentukan berikutnya: (.+)\.$/.exec(await note.innerText())?.[1];
    if (!named) break;
    const next = items.find(({ title }) => title.id === named);
    assert.ok(next && !asked.includes(next.id), named);
    asked.push(next.id);
    await button(page, "Lanjut").click();
    await onQuestion(page, next);
  }
  await soFar(page).getByText(settled).waitFor();
  const [, left] = settled.exec(await soFar(page).innerText());
  assert.equal(Number(left), items.length - asked.length);
  assert.ok(asked.length < items.length, "the fastest order saved nothing");
  const order = asked.map((id) => items.findIndex((one) => one.id === id));
  assert.notDeepEqual(
    order,
    order.toSorted((one, other) => one - other),
    "that was the instrument's order",
  );
});

test("fastest: every question is asked once, skipped ones included, then all answers are shown", async (t) => {
  const page = await site.open(t, {
    at: `#/penilaian/one/pertanyaan/${items[0].id}`,
    stored: stored([assessment({ id: "one" })], fastest),
  });
  const asked = [];
  for (let count = 0; count < items.length; count += 1) {
    await eventually(async () => {
      const id = new URL(page.url()).hash.split("/").at(-1);
      assert.ok(!asked.includes(id), `${id} is asked again`);
      await onQuestion(page, item(id));
      asked.push(id);
    });
    if (count % 3) await level(page, 3).click();
    await button(page, "Lanjut").click();
  }
  await heading(page, "Periksa jawaban").waitFor();
  assert.deepEqual(asked.toSorted(), items.map(({ id }) => id).toSorted());
});

test("fastest: Backspace and Back lead to the previous question", async (t) => {
  const page = await site.open(t, {
    at: `#/penilaian/one/pertanyaan/${items[0].id}`,
    stored: stored([assessment({ id: "one" })], fastest),
  });
  await level(page, 3).click();
  await button(page, "Lanjut").click();
  await heading(page, items[0].question.id).waitFor({ state: "detached" });
  await page.keyboard.press("Backspace");
  await onQuestion(page, items[0]);
});

test("a single answer gives no verdict: the stage is settled only after a whole dimension is answered", async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/pertanyaan/SP1",
    stored: stored([assessment({ id: "one", answers: { SP2: 1, SP3: 1 } })]),
  });
  // It already settles the stage: only the lowest is left.
  await level(page, 1).click();
  await eventually(async () => assert.equal((await counts(page)).Terjawab, 3));
  await soFar(page).getByText("Tahap belum dapat ditentukan").waitFor();
  assert.equal(await soFar(page).getByText("tidak akan berubah lagi").count(), 0);
  assert.deepEqual(await standings(page), ["possible", "beyond", "beyond", "beyond"]);

  await page.goto(site.url + "#/penilaian/one/pertanyaan/SP4");
  await onQuestion(page, item("SP4"));
  await page.getByRole("radio", { name: "Tidak tahu" }).click();
  await eventually(async () => assert.equal((await counts(page))["Tidak tahu"], 1));
  assert.equal(await soFar(page).getByText("tidak akan berubah lagi").count(), 0);
  await level(page, 1).click();
  await soFar(page).getByText(settled).waitFor();
  assert.deepEqual(await standings(page), ["here", "beyond", "beyond", "beyond"]);
  await soFar(page).getByText(stage(1).name.id).first().waitFor();
});

test("a stage that depends on answers without evidence is provisional, not settled", async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/pertanyaan/SP1",
    stored: stored([assessment({ id: "one", answers: allAt(3) })]),
  });
  await soFar(page)
    .getByText(/^Sementara: belum ada bukti untuk .*bila dihitung lebih rendah: .*Tulis buktinya/)
    .waitFor();
  assert.equal(await soFar(page).getByText("tidak dapat lagi mengubah tahap").count(), 0);
  await link(page, "Lihat hasil").click();
  await page.getByText("Sementara:", { exact: true }).waitFor();
  await page.getByText(/tetapi buktinya belum ditulis/).waitFor();
});

test("the settled notice does not mention questions if none are left", async (t) => {
  const { PS4, ...rest } = allAt(1);
  const page = await site.open(t, {
    at: "#/penilaian/one/pertanyaan/PS4",
    stored: stored([assessment({ id: "one", answers: rest })]),
  });
  await soFar(page).getByText("Masih ada 1 pertanyaan untuk melengkapi").waitFor();
  await level(page, PS4).click();
  await soFar(page).getByText("Jawaban lain tidak dapat lagi mengubah tahap.", { exact: true }).waitFor();
});

test("the list shows one dimension per page, in order, and then all answers", async (t) => {
  const page = await site.open(t, {
    at: `#/penilaian/one/pertanyaan/${items[0].id}`,
    stored: stored([assessment({ id: "one" })]),
  });
  await openWays(page);
  await page.getByRole("radio", { name: "Satu dimensi per halaman" }).click();
  for (const [place, { id, name }] of dimensions.entries()) {
    await heading(page, name.id).waitFor();
    await page.getByText(`Dimensi ${place + 1} dari ${dimensions.length}`).waitFor();
    const groups = page
      .getByRole("main")
      .getByRole("group")
      .filter({ has: level(page, 0) });
    assert.equal(await groups.count(), itemsOf(id).length);
    for (const asked of itemsOf(id)) {
      await level(page.getByRole("group", { name: asked.question.id }), 2).check();
    }
    await link(page, "Lanjut").click();
  }
  await heading(page, "Periksa jawaban").waitFor();
  assert.deepEqual(answersOf((await records(page)).one), allAt(2));
});

test("the list clears and restores answers, separates evidence, and returns to single questions", async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/daftar/KB",
    stored: stored([assessment({ id: "one" })], { layout: "list" }),
  });
  const [, asked] = itemsOf("KB");
  const part = page.locator("section").filter({ has: page.getByRole("heading", { name: asked.question.id }) });
  await level(part, 3).check();
  await part.getByRole("textbox", { name: "Bukti" }).fill("nota");
  await eventually(async () => {
    assert.deepEqual((await records(page)).one.responses, { [asked.id]: { level: 3, evidence: "nota" } });
  });
  await button(part, /^Hapus jawaban/).click();
  await eventually(async () => assert.deepEqual(answersOf((await records(page)).one), {}));
  await button(page, "Urungkan").click();
  await eventually(async () => assert.ok(await level(part, 3).isChecked()));
  await openWays(page);
  await page.getByRole("radio", { name: "Satu pertanyaan per halaman" }).click();
  await onQuestion(page, itemsOf("KB")[0]);
});

test("the list continues from the home page", async (t) => {
  const page = await site.open(t, {
    at: "#/penilaian/one/daftar/KB",
    stored: stored([assessment({ id: "one" })], { layout: "list" }),
  });
  await heading(page, dimensions[1].name.id).waitFor();
  await link(page, "Dinamika").click();
  await link(page, "Lanjutkan").click();
  await heading(page, dimensions[1].name.id).waitFor();
});
