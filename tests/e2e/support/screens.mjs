import { allAt, dimensions, items, stage } from "./instrument.mjs";
import { assessment, stored } from "./records.mjs";
import { button, heading, openFile } from "./steps.mjs";

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

/** Clusters with a complete, an earlier and a partial assessment; last time's answers are shown. */
export const library = stored([settled, before, open, twice, newer]);

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

/** Every screen: name, address, heading, and what is still to be done to see it. No heading comes twice in a row. */
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
    primary: (page) => page.getByRole("link", { name: "Jawab yang belum" }),
  },
  {
    name: "result, not assessable",
    at: "#/penilaian/open/hasil",
    title: "Tahap belum dapat disebut",
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
    primary: (page) => button(page, "Salin ringkasan"),
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
    title: "Buka berkas",
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
      await button(page, "Kembalikan versi ini").first().waitFor();
    },
    primary: (page) => button(page, "Kembalikan versi ini").first(),
  },
  {
    name: "of a newer version",
    at: "#/penilaian/newer/profil",
    title: "Penilaian dari Dinamika yang lebih baru",
    primary: (page) => page.getByRole("link", { name: "Lihat hasil" }),
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

/** The first visit, which has no records at all. */
export const firstVisit = {
  name: "home, empty",
  at: "#/",
  title: /^Sejauh mana/,
  primary: (page) => button(page, "Mulai penilaian"),
};

/** Goes to a screen and waits until all of it stands there; `unfolded` opens whatever is folded. */
export async function show(site, page, { at, title, arrange, charts }, { unfolded = false } = {}) {
  await page.goto(site.url + at);
  await heading(page, title).waitFor();
  await arrange?.(page);
  if (charts) {
    for (const chart of await page.getByRole("img", { name: /^Diagram/ }).all()) await chart.locator("svg").waitFor();
  }
  if (unfolded) {
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
