import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, start } from "./support/browser.mjs";
import { allAt } from "./support/instrument.mjs";
import { assessment, stored } from "./support/records.mjs";
import { button, downloaded, eventually, focused, heading, link, openFile, tabTo } from "./support/steps.mjs";

const site = await start();
after(site.close);

const ceper = assessment({ id: "one", name: "Logam Ceper", cluster: "c", answers: allAt(2) });
const board = "#/klaster/c/rencana/langkah";
const list = "#/klaster/c/rencana";

const action = (id, more) => ({ id, title: `Aksi ${id}`, ...more });
const plan = (actions, more) => ({
  "dinamika/plan/c": JSON.stringify({
    format: "dinamika-plan",
    version: 1,
    cluster: "c",
    revision: 1,
    changed: "2026-03-02T03:00:00.000Z",
    actions,
    ...more,
  }),
});
const record = (page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem("dinamika/plan/c") ?? '{"actions":[]}'));
const actions = async (page) => (await record(page)).actions;
const titles = (page) => page.locator(".plan-action h3").allInnerTexts();
/** Waits until these are the titles: the plan is read after the heading is there. */
const titled = (page, wanted) => eventually(async () => assert.deepEqual(await titles(page), wanted));
const saved = (page, check) => eventually(async () => check(await actions(page)));

async function shown(page, title = "Rencana aksi") {
  await heading(page, title).waitFor();
}

test("a recommendation enters the plan with one press, and the card says so", async (t) => {
  const page = await site.open(t, { at: "#/penilaian/one/hasil", stored: stored([ceper]) });
  const card = page.locator(".step").first();
  const title = await card.getByRole("heading").innerText();
  await card.getByRole("button", { name: /^Masukkan ke rencana/ }).click();
  await card.getByText("Sudah di rencana").waitFor();
  await focused(card.getByRole("link", { name: /^Ubah/ }));
  const [{ title: own, recommendation, assessment: from, due, step, lead, output }] = await actions(page);
  assert.equal(own, title);
  assert.equal(from, "one");
  assert.match(recommendation, /^[A-Z0-9]+\/[a-z]+$/);
  assert.match(due, /^\d{4}-\d{2}$/);
  assert.ok(1 <= step && step <= 7 && lead && output);
  await page.reload();
  await page.locator(".step").first().getByText("Sudah di rencana").waitFor();
  await link(page, "Lihat rencana aksi").click();
  await shown(page);
  await titled(page, [title]);
});

test("an own action is stored as it is typed, with status, step and month", async (t) => {
  const page = await site.open(t, { at: list, stored: stored([ceper]) });
  await page.getByText("Belum ada aksi").waitFor();
  await link(page, "Tambah aksi").click();
  await shown(page, "Aksi baru");
  assert.deepEqual(await actions(page), []);
  await page.getByLabel("Aksi", { exact: true }).fill("Oven bersama");
  await page.getByLabel("Penanggung jawab").fill("Ketua forum");
  await page.getByLabel("Langkah dari model 7 langkah").selectOption("4");
  await page.getByLabel("Tahun", { exact: true }).selectOption("2027");
  await page.getByLabel("Bulan", { exact: true }).selectOption("4");
  await page.getByLabel("Status").selectOption({ label: "Sedang berjalan" });
  await saved(page, ([one, ...others]) => {
    assert.equal(others.length, 0);
    const { title, lead, step, due, status } = one;
    assert.deepEqual({ title, lead, step, due, status }, {
      title: "Oven bersama", lead: "Ketua forum", step: 4, due: "2027-04", status: "under-way",
    });
  });
  await link(page, "Kembali ke rencana").click();
  await shown(page);
  await titled(page, ["Oven bersama"]);
});

test("going back while a title is typed keeps it, and the app goes on", async (t) => {
  const page = await site.open(t, { at: list, stored: stored([ceper]) });
  await link(page, "Tambah aksi").click();
  await page.getByLabel("Aksi", { exact: true }).fill("Oven bersama");
  await saved(page, (all) => assert.equal(all[0]?.title, "Oven bersama"));
  await page.goBack();
  await shown(page);
  await titled(page, ["Oven bersama"]);
});

test("overdue first, then months, then without a month; done ones are folded", async (t) => {
  const some = [
    action("a"), action("b", { due: "2100-02" }), action("c", { due: "2020-02" }), action("d", { status: "done" }),
    action("e", { due: "2100-01" }),
  ];
  const page = await site.open(t, { at: list, stored: { ...stored([ceper]), ...plan(some) } });
  await shown(page);
  const groups = await page.locator(".plan-group h2").allInnerTexts();
  assert.deepEqual(groups, ["Lewat waktu", "Januari 2100", "Februari 2100", "Belum ada bulannya"]);
  assert.equal(await page.getByRole("heading", { name: "Aksi d" }).isVisible(), false);
  await page.getByLabel("Status Aksi a").focus();
  await page.getByLabel("Status Aksi a").selectOption({ label: "Selesai" });
  await focused(button(page, "Selesai atau tidak dilanjutkan (2)"));
  await saved(page, (all) => assert.equal(all[0].status, "done"));
});

test("a fourth priority is refused with what to do", async (t) => {
  const some = ["a", "b", "c", "d"].map((id) => action(id));
  const page = await site.open(t, { at: list, stored: { ...stored([ceper]), ...plan(some) } });
  for (const id of ["a", "b", "c"]) await page.getByLabel(`Utamakan Aksi ${id}`).check();
  await page.getByLabel("Utamakan Aksi d").click();
  await page.getByRole("alert").filter({ hasText: "Sudah ada tiga yang diutamakan" }).waitFor();
  assert.equal(await page.getByLabel("Utamakan Aksi d").isChecked(), false);
  await saved(page, (all) => assert.deepEqual(all.map(({ priority }) => priority ?? false), [true, true, true, false]));
});

test("reordering by keyboard alone keeps the focus and is announced", async (t) => {
  const some = ["a", "b", "c"].map((id) => action(id));
  const page = await site.open(t, { at: list, stored: { ...stored([ceper]), ...plan(some) } });
  await shown(page);
  const up = button(page, "Naikkan Aksi c");
  await tabTo(page, up);
  for (const order of [["a", "c", "b"], ["c", "a", "b"]]) {
    await page.keyboard.press("Enter");
    await saved(page, (all) => assert.deepEqual(all.map(({ id }) => id), order));
    await focused(up);
  }
  await page.getByRole("status").filter({ hasText: "urutan 1 dari 3" }).waitFor();
  assert.equal(await up.getAttribute("aria-disabled"), "true");
});

/** Drags an action by its handle, by mouse, to the lower half of another one. */
async function dragBelow(page, id, other) {
  const target = page.locator(`[data-action=${other}]`);
  await target.waitFor();
  const from = await page.locator(`[data-action=${id}] .handle`).boundingBox();
  const to = await target.boundingBox();
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + to.height - 8, { steps: 5 });
}

async function dropBelow(page, id, other) {
  await dragBelow(page, id, other);
  await page.mouse.up();
}

test("dragging by mouse to another step changes the step", async (t) => {
  const some = [action("a", { step: 1 }), action("b", { step: 2 })];
  // Tall enough for both.
  const viewport = { width: 1280, height: 1200 };
  const page = await site.open(t, { viewport, at: board, stored: { ...stored([ceper]), ...plan(some) } });
  await shown(page);
  await dropBelow(page, "a", "b");
  await saved(page, (all) => assert.deepEqual(all.map(({ id, step }) => [id, step]), [["b", 2], ["a", 2]]));
});

test("dragging by mouse to another month changes the due month", async (t) => {
  const some = [action("a", { due: "2031-01" }), action("b", { due: "2031-02" })];
  const viewport = { width: 1280, height: 1200 };
  const page = await site.open(t, { viewport, at: list, stored: { ...stored([ceper]), ...plan(some) } });
  await shown(page);
  await dropBelow(page, "a", "b");
  await saved(page, (all) => assert.deepEqual(all.map(({ id, due }) => [id, due]), [["b", "2031-02"], ["a", "2031-02"]]));
  await page.getByRole("status").filter({ hasText: "Februari 2031" }).waitFor();
});

test("while dragging, only places where the action can be dropped are marked", async (t) => {
  const some = [action("late", { due: "2020-01" }), action("a", { due: "2031-01" }), action("b", { due: "2031-02" })];
  const viewport = { width: 1280, height: 1600 };
  const page = await site.open(t, { viewport, at: list, stored: { ...stored([ceper]), ...plan(some) } });
  await shown(page);
  const marked = page.locator(".drop-after, .drop-before");
  await dragBelow(page, "b", "a");
  await marked.waitFor();
  await page.mouse.up();
  await dragBelow(page, "a", "late");
  await page.locator(".dragged[data-action=a]").waitFor();
  await eventually(async () => assert.equal(await marked.count(), 0, "an action becomes overdue by its month alone"));
  await page.mouse.up();
  await saved(page, (all) => assert.equal(all.find(({ id }) => id === "a").due, "2031-01"));
});

test("dragging by touch reorders", async (t) => {
  const some = [action("a"), action("b")];
  const page = await site.open(t, { viewport: phone, hasTouch: true, at: list, stored: { ...stored([ceper]), ...plan(some) } });
  await shown(page);
  await page.locator("[data-action=a] .handle").scrollIntoViewIfNeeded();
  const from = await page.locator("[data-action=b] .handle").boundingBox();
  const to = await page.locator("[data-action=a]").boundingBox();
  const touch = await page.context().newCDPSession(page);
  const send = (type, x, y) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  await send("touchStart", from.x + 20, from.y + 20);
  await send("touchMove", to.x + 40, to.y + to.height / 2);
  await send("touchMove", to.x + 40, to.y + 8);
  await send("touchEnd");
  await saved(page, (all) => assert.deepEqual(all.map(({ id }) => id), ["b", "a"]));
});

test("a deleted action comes back by undo, also after a reload", async (t) => {
  const page = await site.open(t, { at: list, stored: { ...stored([ceper]), ...plan([action("a"), action("b")]) } });
  await button(page, "Hapus Aksi a").click();
  await saved(page, (all) => assert.equal(all.length, 1));
  await page.reload();
  await shown(page);
  await button(page, "Urungkan").click();
  await saved(page, (all) => assert.deepEqual(all.map(({ id }) => id), ["a", "b"]));
});

test("changes of two tabs to different actions are both kept", async (t) => {
  const page = await site.open(t, { at: `${list}/aksi/a`, stored: { ...stored([ceper]), ...plan([action("a"), action("b")]) } });
  const other = await page.context().newPage();
  await other.goto(`${site.url}${list}/aksi/b`);
  await shown(page, "Ubah aksi");
  await shown(other, "Ubah aksi");
  await page.getByLabel("Penanggung jawab").fill("Satu");
  await other.getByLabel("Penanggung jawab").fill("Dua");
  await saved(page, (all) => assert.deepEqual(all.map(({ lead }) => lead), ["Satu", "Dua"]));
});

test("the calendar file and the table hold every action", async (t) => {
  const some = [action("a", { due: "2100-02", lead: "Ketua, forum" }), action("b")];
  const page = await site.open(t, { at: list, stored: { ...stored([ceper]), ...plan(some) } });
  const calendar = await downloaded(page, () => button(page, "File kalender (.ics)").click());
  assert.match(calendar.name, /^dinamika-rencana-logam-ceper-\d{4}-\d{2}-\d{2}\.ics$/);
  assert.match(calendar.text, /UID:a@dinamika\r\n/);
  assert.match(calendar.text, /DTSTART;VALUE=DATE:21000228\r\n/);
  // A year after the assessment of 2 March 2026.
  assert.match(calendar.text, /DTSTART;VALUE=DATE:20270302\r\n[^]*UID:c-next@dinamika\r\n/);
  assert.equal(calendar.text.match(/BEGIN:VEVENT/g).length, 2);
  const table = await downloaded(page, () => button(page, "Tabel (CSV)").click());
  assert.match(table.name, /\.csv$/);
  const rows = table.text.slice(1).trimEnd().split("\r\n");
  assert.equal(rows.length, 3);
  await page.goto(`${site.url}#/pengaturan`);
  const codebook = await downloaded(page, () => button(page, "Arti setiap kolom").click());
  const explained = codebook.text.trimEnd().split("\r\n").map((line) => line.split(";"));
  assert.deepEqual(explained.filter(([file]) => file === "rencana").map(([, column]) => column), rows[0].split(";"));
});

test("members who were invited and examples have no plan", async (t) => {
  const page = await site.open(t, { at: "#/contoh/ceper/hasil" });
  await page.locator(".step").first().waitFor();
  assert.equal(await page.getByRole("button", { name: /^Masukkan ke rencana/ }).count(), 0);
  assert.equal(await link(page, "Lihat rencana aksi").count(), 0);
});

test("the backup holds the plan; opened elsewhere, it is merged with the plan there and loses nothing", async (t) => {
  const page = await site.open(t, { at: "#/pengaturan", stored: { ...stored([ceper]), ...plan([action("a"), action("b")]) } });
  const { name, text } = await downloaded(page, () => button(page, "Unduh semua penilaian").first().click());
  const own = plan([action("b", { lead: "Ketua forum" }), action("c")], { revision: 5, changed: "2026-04-02T03:00:00.000Z" });
  const other = await site.open(t, { stored: { ...stored([ceper]), ...own } });
  await openFile(other, name, text);
  await other.getByText("Rencana aksi: Logam Ceper").first().waitFor();
  await button(other, "Terapkan").click();
  await other.getByText(/^Selesai:/).waitFor();
  await saved(other, (all) => {
    assert.deepEqual(new Set(all.map(({ id }) => id)), new Set(["a", "b", "c"]));
    assert.equal(all.find(({ id }) => id === "b").lead, "Ketua forum");
  });
});

test("a plan that cannot be read stays as it is until a new one is begun, and is kept then", async (t) => {
  const broken = { "dinamika/plan/c": '{"format": "dinamika-pl' };
  const page = await site.open(t, { at: list, stored: { ...stored([ceper]), ...broken } });
  await page.getByRole("heading", { name: "Rencana ini tidak terbaca" }).waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem("dinamika/plan/c")), broken["dinamika/plan/c"]);
  await button(page, "Mulai rencana baru").click();
  await page.getByText("Belum ada aksi").waitFor();
  const kept = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("dinamika/aside/")));
  assert.deepEqual(kept.map(([, text]) => text), [broken["dinamika/plan/c"]]);
});

test("a plan of a newer version can be read and is not changed", async (t) => {
  const newer = plan([action("a", { mood: "good" })], { version: 2 });
  const page = await site.open(t, { at: list, stored: { ...stored([ceper]), ...newer } });
  await page.getByRole("heading", { name: "Rencana dari versi Dinamika yang lebih baru" }).waitFor();
  await titled(page, ["Aksi a"]);
  assert.equal(await page.getByRole("main").getByRole("combobox").count(), 0);
  assert.equal(await page.evaluate(() => localStorage.getItem("dinamika/plan/c")), newer["dinamika/plan/c"]);
});

test("a plan whose cluster has no assessment any more, and one that cannot be read, are found in the settings", async (t) => {
  const left = plan([action("a")], { name: "Logam Ceper" });
  const broken = { "dinamika/plan/d": '{"format": "dinamika-plan", "vers' };
  const page = await site.open(t, { at: "#/pengaturan", stored: { ...left, ...broken } });
  await page.getByText("Logam Ceper: tidak ada penilaian lagi di browser ini.").waitFor();
  const { text } = await downloaded(page, () => button(page, "Unduh apa adanya").click());
  assert.equal(text, broken["dinamika/plan/d"]);
  await button(page, "Unduh semua penilaian").first().waitFor();
  await link(page, /^Lihat rencana aksi.*Logam Ceper$/).click();
  await shown(page);
  await titled(page, ["Aksi a"]);
});

test("changes of two tabs to the same action are both kept", async (t) => {
  const page = await site.open(t, { at: `${list}/aksi/a`, stored: { ...stored([ceper]), ...plan([action("a")]) } });
  const other = await page.context().newPage();
  await other.goto(`${site.url}${list}/aksi/a`);
  await shown(page, "Ubah aksi");
  await shown(other, "Ubah aksi");
  await page.getByLabel("Penanggung jawab").fill("Satu");
  await other.getByLabel("Catatan").fill("Dua");
  await page.getByLabel("Status").selectOption({ label: "Selesai" });
  await saved(page, ([{ lead, note, status }]) => assert.deepEqual([lead, note, status], ["Satu", "Dua", "done"]));
  await eventually(async () => assert.equal(await other.getByLabel("Penanggung jawab").inputValue(), "Satu"));
});
