import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { relative } from "node:path";
import { after, test } from "node:test";
import { dist } from "../support/browser.mjs";
import { apache } from "./apache.mjs";
import { nginx } from "./nginx.mjs";

const hosts = { nginx: await nginx(dist), Apache: await apache(dist) };
after(() => Promise.all(Object.values(hosts).map(({ close }) => close())));

const stable = ["index.html", "manifest.webmanifest", "sw.js"];
const entries = await readdir(dist, { recursive: true, withFileTypes: true });
const files = entries
  .filter((one) => one.isFile())
  .map((one) => relative(dist, `${one.parentPath ?? one.path}/${one.name}`));

const closed = {
  "content-security-policy": "frame-ancestors 'none'",
  "permissions-policy": "camera=(self), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

for (const [name, { url }] of Object.entries(hosts)) {
  test(`${name}: hashed names are cached forever, everything else is revalidated`, async () => {
    for (const file of ["", ...files]) {
      const answer = await fetch(url + file);
      assert.equal(answer.status, 200, file);
      const kept = answer.headers.get("cache-control");
      const expected = file === "" || stable.includes(file) ? "no-cache" : "public, max-age=31536000, immutable";
      assert.equal(kept, expected, file || "the folder itself");
    }
  });

  test(`${name}: policy headers are on every response`, async () => {
    for (const file of ["", ...files, "missing.js"]) {
      const { headers } = await fetch(url + file);
      for (const [header, value] of Object.entries(closed))
        assert.equal(headers.get(header), value, `${file} ${header}`);
    }
  });

  test(`${name}: module and manifest have their types and are compressed`, async () => {
    const module = await fetch(url + files.find((file) => file.endsWith(".wasm")));
    assert.equal(module.headers.get("content-type"), "application/wasm");
    assert.equal(module.headers.get("content-encoding"), "gzip");
    const manifest = await fetch(url + files.find((file) => file.endsWith(".webmanifest")));
    assert.match(manifest.headers.get("content-type"), /^application\/manifest\+json/);
  });

  test(`${name}: missing files return 404, never the page, and are not cached`, async () => {
    const answer = await fetch(`${url}dinamika-0123456789abcdef_bg.wasm`);
    assert.equal(answer.status, 404);
    assert.doesNotMatch(await answer.text(), /Dinamika/);
    assert.doesNotMatch(answer.headers.get("cache-control") ?? "", /immutable/);
  });
}

test("nginx: plain http redirects to https with the same path", async () => {
  const answer = await fetch(`${hosts.nginx.plain}a?b`, { redirect: "manual" });
  assert.equal(answer.status, 301);
  assert.equal(answer.headers.get("location"), "https://127.0.0.1/a?b");
});
