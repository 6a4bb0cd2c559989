/**
 * Browser extensions that modify text nodes, each as a function that runs in the page and wraps every existing and
 * every new text. The words stay the same, so that the content can be compared.
 */
const software = {
  /** A translator that replaces the text node by a copy. */
  "a translator": (wrap) => wrap((outer, inner, text) => (inner.append(text.data), text.replaceWith(outer))),
  /** One that moves the text node. */
  "a translator that keeps the text": (wrap) => wrap((outer, inner, text) => (text.replaceWith(outer), inner.append(text))),
  /** One that inserts a copy before the text node and removes the node in a second step. */
  "a translator in two steps": (wrap) =>
    wrap((outer, inner, text) => (inner.append(text.data), text.before(outer), text.remove())),
};

function translate(replace) {
  const untouched = "font, script, style, svg, textarea, select";
  const wrap = (text) => {
    if (!text.data.trim() || !text.parentElement || text.parentElement.closest(untouched)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    outer.append(inner);
    replace(outer, inner, text);
  };
  const all = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    if (root.nodeType === Node.TEXT_NODE) texts.push(root);
    texts.forEach(wrap);
  };
  const watch = () => {
    all(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes, target, type } of records) {
        if (type === "characterData" && target.isConnected) wrap(target);
        addedNodes.forEach((node) => node.isConnected && all(node));
      }
    }).observe(document.body, { characterData: true, childList: true, subtree: true });
  };
  document.addEventListener("DOMContentLoaded", watch);
}

/** Software that normalises the page: after each change it joins adjacent text nodes and removes empty ones. */
function tidy() {
  const all = () => document.body.normalize();
  document.addEventListener("DOMContentLoaded", () => {
    all();
    new MutationObserver(all).observe(document.body, { characterData: true, childList: true, subtree: true });
  });
}

/** Functions by name that install the software in a context before the app runs. */
export const installed = {
  ...Object.fromEntries(
    Object.entries(software).map(([name, apply]) => [
      name,
      (context) => context.addInitScript(`(${apply})(${translate})`),
    ]),
  ),
  "normalize()": (context) => context.addInitScript(tidy),
};
