import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { serve } from "./support/server.mjs";

const parent = await mkdtemp(join(tmpdir(), "dinamika-"));
const root = join(parent, "dist");
await mkdir(root);
await writeFile(join(parent, "secret.txt"), "secret");
await writeFile(join(root, "index.html"), "<title>Dinamika</title>");
await writeFile(join(root, "app.wasm"), "");
const server = await serve({ root, base: "/alat/dinamika/" });
after(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

test("serves the page and its files under the sub-path, with their types", async () => {
  const page = await fetch(server.url);
  assert.equal(page.status, 200);
  assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8");
  assert.equal(await page.text(), "<title>Dinamika</title>");

  const module = await fetch(`${server.url}app.wasm?v=1`);
  assert.equal(module.headers.get("content-type"), "application/wasm");
});

test("redirects the sub-path without its slash", async () => {
  assert.equal((await fetch(server.url.slice(0, -1))).url, server.url);
});

test("answers 404 for missing files, and outside the sub-path", async () => {
  for (const path of ["/alat/dinamika/missing.js", "/alat/dinamika/%ff", "/app.wasm", "/"]) {
    assert.equal((await fetch(new URL(path, server.url))).status, 404, path);
  }
});

test("never serves files outside its folder", async () => {
  // fetch would normalise the path.
  const { hostname, port } = new URL(server.url);
  for (const path of ["/alat/dinamika/../secret.txt", "/alat/dinamika/..%2fsecret.txt"]) {
    const answer = await new Promise((done, failed) => {
      let text = "";
      const socket = connect(port, hostname);
      socket.on("data", (data) => (text += data)).on("end", () => done(text)).on("error", failed);
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });
    assert.match(answer, /^HTTP\/1\.1 404 /, path);
  }
});

test("sends other types, or none, if configured", async (t) => {
  for (const [type, sent] of [
    ["text/plain", "text/plain"],
    [null, null],
  ]) {
    const other = await serve({ root, wrong: { ".wasm": type } });
    t.after(other.close);
    assert.equal((await fetch(`${other.url}app.wasm`)).headers.get("content-type"), sent);
    assert.equal((await fetch(other.url)).headers.get("content-type"), "text/html; charset=utf-8");
  }
});
