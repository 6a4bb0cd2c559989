import { readFileSync } from "node:fs";
import { cpus } from "node:os";

const installed = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), "utf8")).version;

/** The date and machine of the measurement; `load` is its highest load meanwhile. */
export const machine = ({ chromium, runs, slow, load }) => ({
  date: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0].model,
  cores: cpus().length,
  chromium,
  surveyjs: installed("survey-core"),
  runs,
  slow,
  load,
});

const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const measures = [
  { name: "First answerable question", unit: "ms", wanted: 0.65, of: ({ first }) => first },
  { name: "Click to paint, an answer", unit: "ms", wanted: 0.5, of: ({ answer }) => median(answer) },
  { name: "Click to paint, next question", unit: "ms", wanted: 0.5, of: ({ next }) => median(next) },
  { name: "Memory, heap and module", unit: "MB", wanted: 0.5, of: ({ heap, wasm }) => (heap + wasm) / 1e6 },
  { name: "Long tasks while answering", unit: "", most: 0, of: ({ longTasks }) => longTasks.length },
  { name: "Sent until the first question", unit: "KB", of: ({ sentByThen }) => sentByThen / 1e3 },
];

export const spread = (numbers) => ({ median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) });

/**
 * Median, minimum and maximum of each measure for both, and the ratio of the medians. `met` says whether the target is
 * met, null without one: `wanted` is a maximum ratio, `most` a maximum in every run.
 */
export const figures = (own, other) =>
  measures.map(({ name, unit, wanted, most, of }) => {
    const [ours, theirs] = [own, other].map((visits) => spread(visits.map(of)));
    const ratio = theirs.median ? ours.median / theirs.median : null;
    const met = most !== undefined ? ours.most <= most : wanted ? ratio !== null && ratio <= wanted : null;
    return { name, unit, wanted: wanted ?? null, most: most ?? null, ours, theirs, ratio, met };
  });

const shown = (number) => (Number.isInteger(number) ? String(number) : number.toFixed(number < 100 ? 1 : 0));

export const cell = ({ median, least, most }, unit) =>
  `${[shown(median), unit].filter(Boolean).join(" ")} (${shown(least)}–${shown(most)})`;

/** The figures as a Markdown table, for docs/performance.md. */
export function table({ date, cpu, cores, chromium, surveyjs, runs, slow, load }, rows) {
  const wish = ({ wanted, most }) => (wanted ? `≤ ${wanted}` : most !== null ? `${most}` : "");
  const verdict = ({ met }) => ({ true: " ✓", false: " ✗" })[met] ?? "";
  // The visits alone use about one core.
  const isBusy = load > 1.5 * cores;
  const missed = rows.filter(({ met }) => met === false).map(({ name }) => name);
  return [
    `${date}, ${cpu}, ${cores} cores, Chromium ${chromium} at ${slow.cpu}× CPU slowdown, ${slow.megabits} Mbit/s and ` +
      `${slow.latency} ms latency; SurveyJS ${surveyjs}; median (range) of ${runs} runs each, interleaved.`,
    "",
    "| | Dinamika | SurveyJS | ratio | target |",
    "|---|---|---|---|---|",
    ...rows.map((row) => {
      const { name, unit, ours, theirs, ratio } = row;
      const cells = [name, cell(ours, unit), cell(theirs, unit), ratio?.toFixed(2) ?? "–", wish(row) + verdict(row)];
      return `| ${cells.join(" | ")} |`;
    }),
    "",
    missed.length ? `Missed: ${missed.join("; ")}.` : "All that is wanted holds.",
    ...(isBusy ? ["", `Something else kept the machine busy (load ${shown(load)}): the times mean little.`] : []),
  ].join("\n");
}
