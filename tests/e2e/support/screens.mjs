import { allAt, dimensions, item, items, stage } from "./instrument.mjs";
import { assessment, stored } from "./records.mjs";
import { button, heading, inItsFont, openFile } from "./steps.mjs";

const long = "Klaster Pengecoran Logam dan Permesinan Batur Jaya Mandiri Sejahtera Ceper";
const note = { evidence: "Daftar pesanan 2026", note: "Ditanyakan lagi ke bengkel cor" };

const settled = assessment({ id: "settled", name: long, cluster: "c", answers: allAt(2) });
settled.responses.SP1 = { level: 2, ...note };
const before = assessment({ id: "before", name: long, cluster: "c", date: "2025-03-02", answers: allAt(1) });
const open = assessment({
  id: "open",
  name: "Kuningan",
  date: "2026-05-06",
  answers: { SP2: 3, SP3: "not_applicable", KB2: "unknown", PS1: 4 },
});

const twice = assessment({ id: "twice", name: "Logam Tegal", answers: { SP1: 1 } });
twice.responses.SP1.alternatives = [{ level: 3, evidence: "Buku pesanan koperasi" }];
const newer = { ...assessment({ id: "newer", name: "Dari versi baru" }), version: 2 };

const round = (levels, more) => ({ voting: "hands", levels, unknown: 1, ...more });
const workshop = assessment({ id: "workshop", name: long, answers: { SP1: 2 } });
workshop.responses.SP1.group = {
  rounds: [round({ 0: 4, 4: 4 }), round({ 1: 2, 2: 6, 3: 3, 4: 1 })],
  agreed: { level: 2 },
  reason: "Dua pasang bengkel sudah berbagi tahap kerja, dan notanya ada",
  dissent: "Tiga orang menilai 3",
  replaced: [{ level: 3 }],
};
workshop.responses.SP2 = { group: { rounds: [round({ 0: 5, 4: 5 })] } };
const roles = [
  { role: "owner-small", levels: { 1: 3 } },
  { role: "agency", levels: { 3: 3 } },
  { levels: { 2: 3 } },
];
workshop.responses.KB1 = { group: { rounds: [{ voting: "hand_ins", levels: { 1: 3, 2: 3, 3: 3 }, roles }] } };

const action = (id, more) => ({ id, title: "Gabungkan pesanan bahan baku lima bengkel dan tawar harga bersama", ...more });
const plan = {
  format: "dinamika-plan",
  version: 1,
  cluster: "c",
  revision: 1,
  changed: "2026-03-02T03:00:00.000Z",
  actions: [
    action("late", { due: "2020-02", lead: "Ketua forum", step: 2, status: "under-way", priority: true }),
    action("next", { due: "2100-02", first_move: "Hubungi lima pemilik bengkel minggu ini", step: 4, note: "Lewat grup" }),
    action("twice", { lead: "Sekretaris", alternatives: [{ title: "Gabungkan pesanan", lead: "Bendahara" }] }),
    action("done", { status: "done", step: 1, due: "2026-01", closed: "2025-12-20" }),
  ],
  outputs: {
    "2/1": { date: "2026-02-03", evidence: "Daftar di papan balai desa" },
    "2/2": {},
    "2/3": {},
    "4/3": { date: "2026-03-01", evidence: "Notulen 1 Maret, disimpan sekretaris di rumahnya bersama daftar hadir" },
  },
};

/** Clusters with a complete, an earlier and a partial assessment, and an unreadable record. */
export const library = {
  ...stored([settled, before, open, twice, newer, workshop]),
  "dinamika/plan/c": JSON.stringify(plan),
  "dinamika/assessment/broken": '{"format": "dinamika-assess',
};

const bundle = {
  format: "dinamika-bundle",
  version: 1,
  made: "2026-11-24T03:00:00.000Z",
  assessments: [settled, { ...open, responses: { SP1: { level: 1 } } }, assessment({ id: "baru", name: long })],
  unread: ['{"format": "dinamika'],
  manifest: [],
};

export const settings = (more) => ({ "dinamika/settings": JSON.stringify({ show_previous: true, ...more }) });

const [first] = items;

/** Every screen: name, address, heading, and further steps to reach it. Consecutive headings differ. */
export const screens = [
  { name: "home with clusters", at: "#/", title: "Klaster Anda", primary: (page) => button(page, "Mulai penilaian") },
  {
    name: "profile",
    at: "#/penilaian/settled/profil",
    title: "Profil klaster",
    primary: (page) => button(page, "Lanjut ke pertanyaan"),
  },
  {
    name: "question",
    at: `#/penilaian/settled/pertanyaan/${first.id}`,
    title: first.question.id,
    primary: (page) => button(page, "Lanjut"),
  },
  {
    name: "question not answered",
    at: "#/penilaian/open/pertanyaan/SP4",
    title: items[3].question.id,
    primary: (page) => button(page, "Lanjut"),
  },
  {
    name: "list",
    at: "#/penilaian/open/daftar/SP",
    title: dimensions[0].name.id,
    primary: (page) => page.getByRole("link", { name: "Lanjut", exact: true }),
  },
  {
    name: "check",
    at: "#/penilaian/open/periksa",
    title: "Periksa jawaban",
    primary: (page) => page.getByRole("link", { name: "Jawab yang belum terjawab" }),
  },
  {
    name: "result, not assessable",
    at: "#/penilaian/open/hasil",
    title: "Tahap belum dapat ditentukan",
    charts: true,
    primary: (page) => page.getByRole("link", { name: "Jawab sekarang" }),
  },
  {
    name: "result, settled",
    at: "#/penilaian/settled/hasil",
    title: stage(2).name.id,
    charts: true,
    primary: (page) => button(page, "Cetak"),
  },
  {
    name: "result of an example",
    at: "#/contoh/ceper/hasil",
    title: stage(1).name.id,
    charts: true,
    primary: (page) => button(page, "Bagikan"),
  },
  {
    name: "answers of an example",
    at: "#/contoh/ceper/periksa",
    title: "Jawaban contoh",
    primary: (page) => page.getByRole("link", { name: "Lihat hasil" }).first(),
  },
  {
    name: "settings",
    at: "#/pengaturan",
    title: "Data & pengaturan",
    primary: (page) => button(page, /^Unduh penilaian/).first(),
  },
  {
    name: "question answered twice",
    at: `#/penilaian/twice/pertanyaan/${first.id}`,
    title: first.question.id,
    primary: (page) => button(page, "Pakai jawaban ini"),
  },
  {
    name: "files that came in",
    at: "#/buka",
    title: "Buka file",
    arrange: (page) => openFile(page, "semua.json", JSON.stringify(bundle)),
    primary: (page) => button(page, "Terapkan"),
  },
  {
    name: "earlier versions",
    at: "#/penilaian/twice/versi",
    title: "Versi sebelumnya",
    async arrange(page) {
      await page.goto(page.url().replace(/#.*/, `#/penilaian/twice/pertanyaan/${first.id}`));
      for (const answer of ["Tidak tahu", /^2\./]) await page.getByRole("radio", { name: answer }).click();
      await page.getByText(/✓ Tersimpan/).waitFor();
      await page.goBack();
      await page.locator(".sitting summary").first().waitFor();
      await page.evaluate(() => document.querySelectorAll(".sitting > details").forEach((one) => (one.open = true)));
      await button(page, "Kembalikan versi ini").first().waitFor();
    },
    primary: (page) => button(page, "Kembalikan versi ini").first(),
  },
  {
    name: "of a newer version",
    at: "#/penilaian/newer/profil",
    title: "Penilaian dari versi Dinamika yang lebih baru",
    primary: (page) => page.getByRole("link", { name: "Lihat hasil" }),
  },
  {
    name: "workshop",
    at: "#/penilaian/workshop/lokakarya",
    title: "Lokakarya",
    primary: (page) => page.getByRole("link", { name: "Lanjutkan lokakarya" }),
  },
  {
    name: "vote by hands",
    at: "#/penilaian/workshop/lokakarya/suara/SP3",
    title: items[2].question.id,
    arrange: (page) => page.keyboard.press("2"),
    primary: (page) => button(page, "Buka hasil"),
  },
  {
    name: "vote revealed",
    at: "#/penilaian/workshop/lokakarya/suara/SP2",
    title: items[1].question.id,
    primary: (page) => button(page, "Sepakati"),
  },
  {
    name: "vote agreed",
    at: "#/penilaian/workshop/lokakarya/suara/SP1",
    title: first.question.id,
    primary: (page) => button(page, "Pertanyaan berikutnya").first(),
  },
  {
    name: "vote by role",
    at: "#/penilaian/workshop/lokakarya/suara/KB1",
    title: item("KB1").question.id,
    primary: (page) => button(page, "Sepakati"),
  },
  {
    name: "keys of the vote",
    at: "#/penilaian/workshop/lokakarya/suara/SP3",
    title: items[2].question.id,
    arrange: (page) => page.keyboard.press("?"),
    primary: (page) => button(page, "Tutup"),
  },
  {
    name: "spread",
    at: "#/penilaian/workshop/lokakarya/sebaran",
    title: "Sebaran dan kesepakatan",
    primary: (page) => page.getByRole("link", { name: "Lokakarya" }),
  },
  {
    name: "ways into a workshop",
    at: "#/lokakarya",
    title: "Lokakarya",
    primary: (page) => button(page, "Siapkan lokakarya"),
  },
  {
    name: "agreeing",
    at: "#/penilaian/workshop/lokakarya/suara/SP2",
    title: items[1].question.id,
    async arrange(page) {
      await button(page, "Sepakati").click();
      await page.getByLabel("Alasan", { exact: true }).waitFor();
    },
    primary: (page) => button(page, "Sepakati"),
  },
  {
    name: "hand-ins",
    at: "#/penilaian/workshop/lokakarya/serahan",
    title: "Jawaban dari ponsel",
    primary: (page) => page.getByLabel("Tautan yang ditempel"),
  },
  {
    name: "hand in",
    at: "#/penilaian/workshop/serahkan",
    title: "Serahkan jawaban",
    primary: (page) => page.getByLabel("Peran Anda"),
  },
  {
    name: "invitation that cannot be read",
    at: "#/peserta/terpotong",
    title: "Undangan ini tidak terbaca",
    primary: (page) => page.getByRole("link", { name: "Ke beranda" }),
  },
  {
    name: "secret vote",
    at: "#/penilaian/workshop/lokakarya/suara/SP4",
    title: items[3].question.id,
    async arrange(page) {
      await page.goto(page.url().replace(/#.*/, "#/penilaian/workshop/lokakarya"));
      await page.getByRole("radio", { name: /Rahasia/ }).check();
      await page.goBack();
      await page.getByText("Pilih satu.").waitFor();
    },
    primary: (page) => page.getByRole("button", { name: items[3].anchors[0].id }),
  },
  {
    name: "plan by month",
    at: "#/klaster/c/rencana",
    title: "Rencana aksi",
    primary: (page) => page.getByRole("link", { name: "Tambah aksi" }),
  },
  {
    name: "action changed twice",
    at: "#/klaster/c/rencana/aksi/twice",
    title: "Ubah aksi",
    primary: (page) => button(page, "Pakai yang ini"),
  },
  {
    name: "plan by step",
    at: "#/klaster/c/rencana/langkah",
    title: "Rencana aksi",
    primary: (page) => page.getByRole("link", { name: "Tambah aksi" }),
  },
  {
    name: "what came of the plan",
    at: "#/klaster/c/rencana/tinjau/settled",
    title: "Apa hasil rencana ini?",
    primary: (page) => page.getByRole("radio", { name: "Sedang berjalan" }).first(),
  },
  {
    name: "seven steps",
    at: "#/klaster/c/langkah",
    title: "Tujuh langkah",
    primary: (page) => page.getByRole("button", { name: /^1\. / }),
  },
  {
    name: "page of a cluster",
    at: "#/klaster/c",
    title: long,
    primary: (page) => page.getByRole("link", { name: "Tinjau rencana aksi" }),
  },
  {
    name: "history",
    at: "#/klaster/c/riwayat",
    title: "Riwayat",
    charts: true,
    primary: (page) => page.getByLabel("Yang ditampilkan"),
  },
  {
    name: "comparison",
    at: "#/klaster/c/riwayat/before/settled",
    title: "Bandingkan dua penilaian",
    primary: (page) => button(page, "Bandingkan"),
  },
  {
    name: "new action",
    at: "#/klaster/c/rencana/baru/SP1",
    title: "Aksi baru",
    primary: (page) => page.getByLabel("Aksi", { exact: true }),
  },
  {
    name: "guide",
    at: "#/panduan",
    title: "Panduan fasilitator",
    primary: (page) => button(page, "Cetak panduan"),
  },
  {
    name: "about",
    at: "#/tentang",
    title: "Tentang Dinamika",
    primary: (page) => page.getByRole("link", { name: "Beranda" }),
  },
  {
    name: "profile with errors",
    at: "#/penilaian/new/profil",
    title: "Profil klaster",
    async arrange(page) {
      await button(page, "Lanjut ke pertanyaan").click();
      await page.getByRole("alert").filter({ hasText: "Tulis nama klaster" }).waitFor();
    },
    primary: (page) => button(page, "Lanjut ke pertanyaan"),
  },
  {
    name: "not found",
    at: "#/tidak-ada",
    title: "Halaman ini tidak ada",
    primary: (page) => page.getByRole("link", { name: "Ke beranda" }),
  },
];

/** The first visit, without records. */
export const firstVisit = {
  name: "home, empty",
  at: "#/",
  title: /^Seberapa dinamis/,
  primary: (page) => button(page, "Mulai penilaian"),
};

/** Opens a screen and waits until it is complete; `unfolded` opens all collapsed parts. */
export async function show(site, page, { at, title, arrange, charts }, { unfolded = false } = {}) {
  await page.goto(site.url + at);
  await heading(page, title).waitFor();
  await arrange?.(page);
  if (charts) {
    for (const chart of await page.getByRole("img", { name: /^Diagram/ }).all()) await chart.locator("svg").waitFor();
  }
  if (unfolded) {
    const closed = page.locator("main button[aria-expanded=false]");
    while (await closed.count()) await closed.first().click();
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  }
  await inItsFont(page);
}
