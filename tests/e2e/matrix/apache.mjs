import { chmod, cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { program } from "./program.mjs";
import { recipe } from "./recipe.mjs";

const modules = ["mpm_event", "authz_core", "deflate", "dir", "filter", "headers", "mime"];

/** Apache on a copy of `root` in a sub-folder, with the .htaccess of docs/hosting.md and no other configuration. */
export const apache = (root) =>
  program(async (folder, port) => {
    // Started as root, Apache serves as a user without ownership.
    await chmod(folder, 0o755);
    const copy = join(folder, "www/dinamika");
    await cp(root, copy, { recursive: true });
    await writeFile(join(copy, ".htaccess"), recipe("apache"));
    const file = join(folder, "apache.conf");
    await writeFile(
      file,
      `ServerRoot "${folder}"
      DefaultRuntimeDir "${folder}"
      PidFile "${folder}/pid"
      ErrorLog "${folder}/error.log"
      ServerName localhost
      Listen 127.0.0.1:${port}
      ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
      TypesConfig /etc/mime.types
      DocumentRoot "${folder}/www"
      <Directory "${folder}/www">
        AllowOverride FileInfo
        Require all granted
      </Directory>`,
    );
    return { command: "apache2", args: ["-D", "FOREGROUND", "-f", file], path: "dinamika/" };
  });
