import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves each folder below its own path, `{ "/one/": folder }`, from memory and compressed with brotli, so that disk
 * and compression do not affect the times. Files of other types are sent as they are. Resolves to `{ url, close }`.
 */
export async function serve(folders) {
  const files = new Map();
  for (const [base, folder] of Object.entries(folders)) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path = base + relative(folder, file).split(sep).join("/");
      files.set(path, packed(await readFile(file), types[extname(file)]));
      if (entry.name === "index.html") files.set(path.slice(0, -entry.name.length), files.get(path));
    }
  }

  const server = createServer((request, response) => {
    const file = files.get(decodeURIComponent(request.url.split("?")[0]));
    if (!file) return response.writeHead(404, { "content-type": "text/plain" }).end("404\n");
    response.writeHead(200, { ...file.headers, "cache-control": "no-store" }).end(file.body);
  });
  await new Promise((listening, failed) => server.once("error", failed).listen(0, "127.0.0.1", listening));

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

function packed(bytes, type) {
  const body = type ? brotliCompressSync(bytes) : bytes;
  const headers = { "content-type": type ?? "application/octet-stream", "content-length": body.length };
  return { headers: type ? { ...headers, "content-encoding": "br" } : headers, body };
}
