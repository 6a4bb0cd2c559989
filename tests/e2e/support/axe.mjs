import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * The findings of axe on the page, each as one readable string:
 *
 *     assert.deepEqual((await axe(page)).violations, []);
 *
 * `incomplete` are findings that axe could not decide and that need a person or a more precise test, except those in
 * `decided`: `{ rule, says, html, why }`, with patterns for the message and for the element.
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

/** Runs in the page, and again if the page has changed meanwhile: follow-up content may just have been loaded. */
async function look([values, off]) {
  // Sticky elements cover content that can be scrolled: check them at their position in the flow.
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
