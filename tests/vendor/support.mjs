import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The folder of a vendored part. */
export const vendored = (name) => fileURLToPath(new URL(`../../public/vendor/${name}`, import.meta.url));

/** Rebuilds it from its lock file and recipe; resolves to the folder of the result. */
export async function rebuilt(name, files) {
  const copy = await mkdtemp(join(tmpdir(), `dinamika-${name}-`));
  after(() => rm(copy, { recursive: true }));
  for (const file of [...files, "package.json", "package-lock.json"]) {
    await cp(join(vendored(name), file), join(copy, file));
  }
  const npm = (...given) =>
    promisify(execFile)("npm", [...given, "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: copy,
      shell: process.platform === "win32",
    });
  await npm("ci");
  await npm("run", "build");
  return copy;
}
