import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const vendored = fileURLToPath(new URL("../../public/vendor/echarts", import.meta.url));
const copy = await mkdtemp(join(tmpdir(), "dinamika-echarts-"));
after(() => rm(copy, { recursive: true }));

const npm = (...given) =>
  promisify(execFile)("npm", [...given, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: copy,
    shell: process.platform === "win32",
  });

test("the vendored ECharts is what its lock file and recipe make, byte for byte", async () => {
  for (const file of ["entry.js", "package.json", "package-lock.json"]) {
    await cp(join(vendored, file), join(copy, file));
  }
  await npm("ci");
  await npm("run", "build");
  const [shipped, built] = await Promise.all(
    [vendored, copy].map((folder) => readFile(join(folder, "echarts.min.js"))),
  );
  assert.ok(built.equals(shipped), `${built.length} bytes were built, ${shipped.length} are shipped; they differ`);
});

test("the texts beside it are those of the packages that it was made from", async () => {
  const { packages } = JSON.parse(await readFile(join(vendored, "package-lock.json"), "utf8"));
  const said = await readFile(join(vendored, "echarts.min.js"), "utf8");
  for (const [text, of, original] of [
    ["LICENSE", "echarts", "LICENSE"],
    ["NOTICE", "echarts", "NOTICE"],
    ["LICENSE-d3", "echarts", "licenses/LICENSE-d3"],
    ["LICENSE-zrender", "zrender", "LICENSE"],
    ["LICENSE-tslib", "tslib", "LICENSE.txt"],
  ]) {
    const [ours, theirs] = await Promise.all(
      [join(vendored, text), join(copy, "node_modules", of, original)].map((file) => readFile(file, "utf8")),
    );
    assert.equal(ours, theirs, text);
    const { version, license } = packages[`node_modules/${of}`];
    assert.ok(said.split("\n")[0].includes(`${of === "echarts" ? "ECharts" : of} ${version} (${license})`), of);
  }
});
