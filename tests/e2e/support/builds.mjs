import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dist } from "./browser.mjs";

const hash = (content) => createHash("sha256").update(content).digest("hex");

/** A copy of the build in its own folder; call `remove` at the end. */
export async function copyOfBuild() {
  const root = join(await mkdtemp(join(tmpdir(), "dinamika-build-")), "dist");
  await cp(dist, root, { recursive: true });
  return { root, remove: () => rm(join(root, ".."), { recursive: true }) };
}

/** The files of the build in this folder, except the service worker. */
export const filesOf = async (root) => (await readdir(root)).filter((name) => name !== "sw.js").sort();

/**
 * Turns the build in this folder into a newer one, as `pack` would: its page shows the `edition`, and style sheet and
 * chart library have other content and names.
 */
export async function renew(root, edition) {
  const read = (name) => readFile(join(root, name), "utf8");
  let page = (await read("index.html")).replace("<title>", `<meta name="edition" content="${edition}"><title>`);
  for (const [, name] of page.matchAll(/"((?:dinamika-\w+\.css|echarts-\w+\.js))"/g)) {
    const content = `${await read(name)}\n/* ${edition} */\n`;
    await writeFile(join(root, name), content);
    const renewed = name.replace(/-\w+\./, `-${hash(content).slice(0, 16)}.`);
    await rename(join(root, name), join(root, renewed));
    page = page.replaceAll(name, renewed);
  }
  await writeFile(join(root, "index.html"), page);

  const digests = {};
  for (const name of await filesOf(root)) digests[name] = hash(await readFile(join(root, name)));
  const build = { version: hash(JSON.stringify(digests)).slice(0, 16), files: digests };
  const worker = (await read("sw.js")).replace(/^self\.build = .*;$/m, `self.build = ${JSON.stringify(build)};`);
  await writeFile(join(root, "sw.js"), worker);
}
