import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const hosting = readFileSync(new URL("../../../docs/hosting.md", import.meta.url), "utf8");

/**
 * The only code block of this language in docs/hosting.md, with machine-specific lines replaced. Each line of `own` must occur
 * in it exactly once, so that the tested recipe is the one that hosts copy.
 */
export function recipe(language, own = {}) {
  const blocks = [...hosting.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language);
  assert.equal(blocks.length, 1, `docs/hosting.md has ${blocks.length} blocks of ${language}`);
  return Object.entries(own).reduce((text, [line, replacement]) => {
    const parts = text.split(line);
    assert.equal(parts.length, 2, `the recipe has ${parts.length - 1} times: ${line}`);
    return parts.join(replacement);
  }, blocks[0][2]);
}
