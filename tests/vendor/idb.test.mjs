import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { rebuilt, vendored } from "./support.mjs";

const shipped = vendored("idb");
const copy = await rebuilt("idb", ["entry.js"]);

const same = async (ours, theirs) =>
  (await readFile(join(shipped, ours))).equals(await readFile(join(copy, theirs)));

test("what keeps records on disk is what its lock file and recipe make, byte for byte", async () => {
  assert.ok(await same("durable.js", "durable.js"));
});

test("the licence beside it is that of the package that it was made from", async () => {
  assert.ok(await same("LICENSE", "node_modules/idb/LICENSE"));
});
