import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

/**
 * The only code block of this language that the README has, with what is a machine's own replaced: each line of `own`
 * has to stand there exactly once, so that what is tested stays what a host copies.
 */
export function recipe(language, own = {}) {
  const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language);
  assert.equal(blocks.length, 1, `the README has ${blocks.length} blocks of ${language}`);
  return Object.entries(own).reduce((text, [line, replacement]) => {
    const parts = text.split(line);
    assert.equal(parts.length, 2, `the recipe has ${parts.length - 1} times: ${line}`);
    return parts.join(replacement);
  }, blocks[0][2]);
}
