import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { rebuilt, vendored } from "./support.mjs";

const shipped = vendored("idb");
const copy = await rebuilt("idb", ["entry.js"]);

const same = async (ours, theirs) =>
  (await readFile(join(shipped, ours))).equals(await readFile(join(copy, theirs)));

test("the vendored storage module is reproducible from its lock file and recipe", async () => {
  assert.ok(await same("durable.js", "durable.js"));
});

test("its licence is that of the package it was built from", async () => {
  assert.ok(await same("LICENSE", "node_modules/idb/LICENSE"));
});
