import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Serves the files under `root` below the path `base`, like a plain static host: no rewriting, no listing. Port 0 takes
 * any free one; `wrong` has other types for some extensions, null for none; `always` has headers for every response,
 * `each(path)` for one, or null to break the connection. Resolves to `{ url, close }`; `url` ends with a slash.
 */
export async function serve({ root, base = "/", port = 0, wrong = {}, always = { "cache-control": "no-store" }, each = () => ({}) }) {
  root = resolve(root);
  const known = { ...types, ...wrong };
  const typed = (file) => {
    const type = known[extname(file)];
    return type === null ? {} : { "content-type": type ?? "application/octet-stream" };
  };

  const server = createServer(async (request, response) => {
    const reply = (status, headers, body) => {
      response.writeHead(status, { "x-content-type-options": "nosniff", ...always, ...headers });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    const missing = () => reply(404, { "content-type": types[".txt"] }, "404\n");

    if (request.method !== "GET" && request.method !== "HEAD") return reply(405, { allow: "GET, HEAD" });

    let path;
    try {
      path = decodeURIComponent(request.url.split("?")[0]);
    } catch {
      return missing();
    }
    if (`${path}/` === base) return reply(301, { location: base });
    if (!path.startsWith(base) || path.includes("\0")) return missing();

    path = path.slice(base.length);
    const file = join(root, path === "" || path.endsWith("/") ? join(path, "index.html") : path);
    if (!file.startsWith(root + sep)) return missing();
    try {
      const body = await readFile(file);
      const own = each(path);
      if (!own) return response.destroy();
      reply(200, { ...typed(file), ...own }, body);
    } catch {
      missing();
    }
  });

  await new Promise((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", listening));

  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
