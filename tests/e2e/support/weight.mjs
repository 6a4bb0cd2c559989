import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { dist, start } from "./browser.mjs";

// What a first visit really asks for, in the bytes a host that compresses would send.
const site = await start();
try {
  // A service worker fetches ahead for the next visit.
  const context = await site.browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const paths = new Set();
  page.on("request", (request) => {
    const [address] = request.url().split(/[?#]/);
    if (address.startsWith(site.url)) paths.add(address.slice(site.url.length) || "index.html");
  });
  await page.goto(site.url, { waitUntil: "networkidle" });

  const packed = /\.(woff2|png)$/;
  const size = (path) => {
    const bytes = readFileSync(join(dist, path));
    return packed.test(path) ? bytes.length : brotliCompressSync(bytes).length;
  };
  const row = (bytes, name) => console.log(`${String(bytes).padStart(8)}  ${name}`);
  const sizes = [...paths].map((path) => [size(path), path]).sort(([a], [b]) => b - a);
  for (const [bytes, path] of sizes) row(bytes, path);
  row(sizes.reduce((sum, [bytes]) => sum + bytes, 0), "bytes in all, as brotli");
} finally {
  await site.close();
}
