import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, table } from "./report.mjs";

const visit = (first, longTasks = []) => ({
  first,
  answer: [10, 30, 20],
  next: [10, 20],
  heap: 1e6,
  wasm: 5e5,
  longTasks,
  sentByThen: 1e5,
});
const about = {
  date: "2026-01-02",
  cpu: "A processor",
  cores: 2,
  chromium: "150",
  surveyjs: "2",
  runs: 3,
  slow: { cpu: 4, megabits: 1.6, latency: 150 },
  load: 1,
};
const named = (rows, name) => rows.find((row) => row.name === name);

test("figures have the median of the runs, their range and the ratio of the medians", () => {
  const rows = figures([visit(300), visit(100), visit(200)], [visit(900), visit(100), visit(500)]);
  const first = named(rows, "First answerable question");
  assert.deepEqual(first.ours, { median: 200, least: 100, most: 300 });
  assert.deepEqual(first.theirs, { median: 500, least: 100, most: 900 });
  assert.equal(first.ratio, 0.4);
  assert.equal(named(rows, "Click to paint, an answer").ours.median, 20);
  assert.equal(named(rows, "Click to paint, next question").ours.median, 15, "between two, their middle");
  assert.equal(named(rows, "Memory, heap and module").ours.median, 1.5);
});

test("a target is met at its limit and missed above; one long task in any run is too many", () => {
  const met = (own, other, name) => named(figures(own, other), name).met;
  assert.equal(met([visit(65)], [visit(100)], "First answerable question"), true);
  assert.equal(met([visit(66)], [visit(100)], "First answerable question"), false);
  assert.equal(met([visit(1), visit(1), visit(1)], [visit(1, [60])], "Long tasks while answering"), true);
  assert.equal(met([visit(1), visit(1), visit(1, [60])], [visit(1, [60])], "Long tasks while answering"), false);
  assert.equal(met([visit(1)], [visit(1)], "Sent until the first question"), null);
});

test("the table shows date, machine and missed targets", () => {
  const said = table(about, figures([visit(50)], [visit(100)]));
  for (const text of ["2026-01-02", "A processor, 2 cores", "Chromium 150 at 4×", "3 runs each"]) {
    assert.ok(said.includes(text), `${text}: ${said}`);
  }
  assert.ok(said.includes("| First answerable question | 50 ms (50–50) | 100 ms (100–100) | 0.50 | ≤ 0.65 ✓ |"), said);
  assert.ok(said.includes("| Long tasks while answering | 0 (0–0) | 0 (0–0) | – | 0 ✓ |"), said);
  assert.match(said, /Missed: Click to paint, an answer; Click to paint, next question; Memory, heap and module\.$/);
});

test("the table warns if the machine was too busy to measure", () => {
  const rows = figures([visit(50)], [visit(100)]);
  assert.ok(!table({ ...about, load: 3 }, rows).includes("busy"));
  assert.match(table({ ...about, load: 3.5 }, rows), /busy \(load 3\.5\)/);
});
