import { allAt, dimensions, items, stage } from "./instrument.mjs";
import { assessment, stored } from "./records.mjs";
import { button, heading } from "./steps.mjs";

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

/** Clusters with a complete, an earlier and a partial assessment; last time's answers are shown. */
export const library = stored([settled, before, open]);

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
