import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { items } from "../../tests/e2e/support/instrument.mjs";
import { assessment, stored } from "../../tests/e2e/support/records.mjs";

const here = fileURLToPath(new URL("surveyjs/", import.meta.url));

/** The number of questions. */
export const questions = items.length;

/** The text of the button to the next question, the same for both. */
export const next = "Lanjut";

/**
 * The release build. It starts at the first question of a new assessment; `chosen` is the label of a chosen answer,
 * `answers` counts the answers in storage.
 */
export const dinamika = (folder) => ({
  name: "Dinamika",
  folder,
  at: `#/penilaian/one/pertanyaan/${items[0].id}`,
  stored: stored([assessment({ id: "one" })]),
  chosen: "label.on",
  answers: () => Object.keys(JSON.parse(localStorage.getItem("dinamika/assessment/one")).responses).length,
  close: async () => {},
});

const question = ({ id, question, anchors, not_applicable_allowed }) => ({
  type: "radiogroup",
  name: id,
  title: question.id,
  choices: [
    ...anchors.map((anchor, level) => ({ value: level, text: anchor.id })),
    { value: "unknown", text: "Tidak tahu" },
    ...(not_applicable_allowed ? [{ value: "not_applicable", text: "Tidak berlaku" }] : []),
  ],
  showCommentArea: true,
  commentText: "Bukti",
});

/** The same questions in SurveyJS, one per page, bundled as in a typical project. */
export async function surveyjs() {
  const folder = await mkdtemp(join(tmpdir(), "dinamika-bench-"));
  const survey = {
    pageNextText: next,
    pages: items.map((item) => ({ elements: [question(item)] })),
  };
  await build({
    entryPoints: [join(here, "page.mjs")],
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    legalComments: "none",
    define: { SURVEY: JSON.stringify(survey) },
    logLevel: "error",
  });
  await copyFile(join(here, "index.html"), join(folder, "index.html"));
  return {
    name: "SurveyJS",
    folder,
    at: "",
    stored: {},
    chosen: ".sd-item--checked",
    answers: () => Object.keys(JSON.parse(localStorage.getItem("survey") ?? "{}")).length,
    close: () => rm(folder, { recursive: true }),
  };
}
