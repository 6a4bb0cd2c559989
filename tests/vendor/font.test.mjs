import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { rebuilt, vendored } from "./support.mjs";

const shipped = vendored("font");
const copy = await rebuilt("font", ["subset.mjs"]);

const same = async (ours, theirs) =>
  (await readFile(join(shipped, ours))).equals(await readFile(join(copy, theirs)));

test("the vendored font is reproducible from its lock file and recipe", async () => {
  assert.ok(await same("plus-jakarta-sans.woff2", "plus-jakarta-sans.woff2"));
});

test("its licence is that of the package it was built from", async () => {
  assert.ok(await same("OFL.txt", "node_modules/@fontsource-variable/plus-jakarta-sans/LICENSE"));
});
