import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { program } from "./program.mjs";

/** Python's http.server with `root` at this path. */
export const python = (root, path) =>
  program(async (folder, port) => {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await symlink(root, join(folder, path));
    const args = ["-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", folder];
    return { command: "python3", args, path: `${path}/` };
  });
