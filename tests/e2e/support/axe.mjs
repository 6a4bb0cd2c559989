import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * What axe finds on the page as it stands, each finding one readable string:
 *
 *     assert.deepEqual((await axe(page)).violations, []);
 *
 * `incomplete` is what axe could not decide and a person, or a sharper test, must.
 */
export async function axe(page, { disable = [] } = {}) {
  await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(
    ([values, off]) =>
      globalThis.axe.run(document, {
        resultTypes: ["violations", "incomplete"],
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        runOnly: { type: "tag", values },
      }),
    [tags, disable],
  );
  return { violations: violations.map(describe), incomplete: incomplete.map(describe) };
}

function describe({ id, impact, help, nodes }) {
  const places = nodes.map(({ target, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message).join("; ");
    return `\n  ${target.flat().join(" ")}: ${why}`;
  });
  return `${id} (${impact}): ${help}${places.join("")}`;
}
