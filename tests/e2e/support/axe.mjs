import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * What axe finds on the page as it stands, each finding one readable string:
 *
 *     assert.deepEqual((await axe(page)).violations, []);
 *
 * `incomplete` is what axe could not decide and a person, or a sharper test, must; less what `decided` already settles:
 * `{ rule, says, html, why }`, patterns of what axe says and of the element it says it of.
 */
export async function axe(page, { disable = [], decided = [] } = {}) {
  await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(look, [tags, disable]);
  const isDecided = (id, node) =>
    decided.some(({ rule, says, html }) => rule === id && says.test(messages(node)) && html.test(node.html));
  const open = incomplete.map(({ nodes, ...finding }) => {
    return { ...finding, nodes: nodes.filter((node) => !isDecided(finding.id, node)) };
  });
  return {
    violations: violations.map(describe),
    incomplete: open.filter(({ nodes }) => nodes.length).map(describe),
  };
}

/** Runs in the page, and again where that has changed meanwhile: what follows the first screen may just have come. */
async function look([values, off]) {
  // What stays in place lies over text that can be scrolled out from under it; each is looked at where it stands on the page.
  const sticky = [...document.querySelectorAll("body *")].filter((one) => getComputedStyle(one).position === "sticky");
  for (const one of sticky) one.style.position = "static";
  for (;;) {
    let isAsItWas = true;
    const observer = new MutationObserver(() => (isAsItWas = false));
    observer.observe(document, { childList: true, subtree: true });
    const found = await globalThis.axe.run(document, {
      resultTypes: ["violations", "incomplete"],
      rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      runOnly: { type: "tag", values },
    });
    observer.disconnect();
    if (!isAsItWas) continue;
    for (const one of sticky) one.style.position = "";
    return found;
  }
}

const messages = ({ any, all, none }) => [...any, ...all, ...none].map(({ message }) => message).join("; ");

function describe({ id, impact, help, nodes }) {
  const places = nodes.map((node) => `\n  ${node.target.flat().join(" ")}: ${messages(node)}`);
  return `${id} (${impact}): ${help}${places.join("")}`;
}
