import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { rebuilt, vendored } from "./support.mjs";

const shipped = vendored("echarts");
const copy = await rebuilt("echarts", ["entry.js"]);

test("the vendored ECharts is reproducible from its lock file and recipe", async () => {
  const [ours, built] = await Promise.all([shipped, copy].map((folder) => readFile(join(folder, "echarts.min.js"))));
  assert.ok(built.equals(ours), `${built.length} bytes were built, ${ours.length} are shipped; they differ`);
});

test("its licence texts are those of the packages it was built from", async () => {
  const { packages } = JSON.parse(await readFile(join(shipped, "package-lock.json"), "utf8"));
  const said = await readFile(join(shipped, "echarts.min.js"), "utf8");
  for (const [text, of, original] of [
    ["LICENSE", "echarts", "LICENSE"],
    ["NOTICE", "echarts", "NOTICE"],
    ["LICENSE-d3", "echarts", "licenses/LICENSE-d3"],
    ["LICENSE-zrender", "zrender", "LICENSE"],
    ["LICENSE-tslib", "tslib", "LICENSE.txt"],
  ]) {
    const [ours, theirs] = await Promise.all(
      [join(shipped, text), join(copy, "node_modules", of, original)].map((file) => readFile(file, "utf8")),
    );
    assert.equal(ours, theirs, text);
    const { version, license } = packages[`node_modules/${of}`];
    assert.ok(said.split("\n")[0].includes(`${of === "echarts" ? "ECharts" : of} ${version} (${license})`), of);
  }
});

test("the custom build has every option type the app uses", async () => {
  const { init } = await import("../../public/vendor/echarts/echarts.min.js");
  for (const [name, labels, shapes] of [
    ["radar", ["Spesialisasi", "Kepercayaan", "Pasar"], [/stroke-width="2"/, /stroke-dasharray/, /<pattern/]],
    ["bars", ["Specialisation", "Trust", "Market", "0", "4"], [/stroke-width="2"/, /<pattern/]],
    ["picture", ["Ceper · 2 March 2026", "The score of each dimension.", "Trust"], [/<pattern/]],
  ]) {
    const file = new URL(`../report/snapshots/report__drawings__${name}.snap`, import.meta.url);
    const snapshot = await readFile(file, "utf8");
    const chart = init(null, null, { renderer: "svg", ssr: true, width: 600, height: 400 });
    chart.setOption(JSON.parse(snapshot.slice(snapshot.indexOf("{"))));
    const svg = chart.renderToSVGString();
    chart.dispose();
    for (const label of labels) assert.ok(svg.includes(`>${label}<`), `${name}: ${label}`);
    for (const shape of shapes) assert.match(svg, shape, name);
  }
});
