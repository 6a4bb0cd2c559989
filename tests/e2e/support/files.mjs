import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder;

/** The path of a file with this name. Passed by path, large files reach the browser at once. */
export function onDisk(name, text) {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), "dinamika-files-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  }
  const path = join(mkdtempSync(join(folder, "one-")), name);
  writeFileSync(path, text);
  return path;
}
