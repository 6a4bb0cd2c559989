import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort, program } from "./program.mjs";
import { recipe } from "./recipe.mjs";

const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

/**
 * The nginx recipe of docs/hosting.md on `root`, without its certificate. `plain` is the address that redirects to
 * https.
 */
export async function nginx(root) {
  const plain = await freePort();
  const server = await program(async (folder, port) => {
    const sites = recipe("nginx", {
      "listen 80;": `listen 127.0.0.1:${plain};`,
      "listen [::]:80;": "",
      "listen [::]:443 ssl;": "",
      "listen 443 ssl;": `listen 127.0.0.1:${port};`,
      "ssl_certificate /etc/letsencrypt/live/forum.example/fullchain.pem;": "",
      "ssl_certificate_key /etc/letsencrypt/live/forum.example/privkey.pem;": "",
      "root /var/www/dinamika;": `root "${root}";`,
    });
    const file = join(folder, "nginx.conf");
    // A single process, with the rights of the user who starts it.
    await writeFile(
      file,
      `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
      events {}
      http {
        include /etc/nginx/mime.types; access_log off;
        ${temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ")}
        ${sites}
      }`,
    );
    return { command: "nginx", args: ["-p", folder, "-c", file, "-e", "stderr"] };
  });
  return { ...server, plain: `http://127.0.0.1:${plain}/` };
}
