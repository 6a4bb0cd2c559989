import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "./support/browser.mjs";
import { heading } from "./support/steps.mjs";

const site = await start();
after(site.close);

const isFile = site.url.startsWith("file:");
const home = "Seberapa dinamis klaster Anda?";
// Browser messages about blocked content.
const refusals = [
  /^foreign: https:\/\/example\.org\//,
  /Content Security Policy/,
  /Trusted/,
  /Refused/i,
  /violates/,
  /net::ERR_BLOCKED_BY_CSP/,
];

/** The app, with a check that its policy blocks all foreign requests before they are sent. */
const open = async (t, options = {}) => {
  const page = await site.open(t, { expected: refusals, ...options });
  await heading(page, home).waitFor();
  const asked = [];
  page.on("request", (request) => request.url().startsWith("https:") && asked.push(request));
  t.after(() => {
    const reasons = asked.map((request) => request.failure()?.errorText);
    assert.deepEqual(
      reasons.filter((reason) => reason !== "csp"),
      [],
    );
  });
  return page;
};

const dangerous = [
  "<script>globalThis.ran = true</script>",
  "<p><SCRIPT src='data:text/javascript,ran=true'></SCRIPT></p>",
  "<svg><script>globalThis.ran = true</script></svg>",
  "<img src='data:,' onerror='globalThis.ran = true'>",
  "<img src=data:,\nonerror=globalThis.ran=true>",
  "<svg/onload=globalThis.ran=true>",
  "<img src='data:,'onerror='globalThis.ran = true'>",
  "<svg><style><img src='data:,' onerror='globalThis.ran = true'></style></svg>",
  "<iframe src='about:blank'></iframe>",
  "<iframe srcdoc='<p>'></iframe>",
  "<frameset><frame src='about:blank'></frameset>",
  "<object data='about:blank'></object>",
  "<embed src='about:blank'>",
  "<a href='javascript:globalThis.ran=true'>…</a>",
  "<a href=' java\tscript:globalThis.ran=true'>…</a>",
  "<a href='&#106;avascript:globalThis.ran=true'>…</a>",
  "<svg><a xlink:href='javascript:globalThis.ran=true'><text>…</text></a></svg>",
  "<form action='javascript:globalThis.ran=true'></form>",
  "<base href='https://example.org/'>",
  "<meta http-equiv='refresh' content='0;url=https://example.org/'>",
  "<link rel='stylesheet' href='https://example.org/'>",
];

test("Trusted Types block script injection", async (t) => {
  const page = await open(t);
  for (const markup of dangerous) {
    const outcome = await page.evaluate((text) => {
      const place = document.body.appendChild(document.createElement("div"));
      try {
        place.innerHTML = text;
        return "admitted";
      } catch (error) {
        return error.name;
      } finally {
        place.querySelector("a")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
        place.remove();
      }
    }, markup);
    assert.equal(outcome, "TypeError", markup);
  }
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
});

test("the app's own markup is allowed", async (t) => {
  const page = await open(t);
  const harmless =
    '<p lang="id">Satu<!----> dan <b>dua</b></p><svg viewBox="0 0 1 1"><title>t</title><path d="M0 0"/></svg>';
  const written = await page.evaluate((text) => {
    const place = document.createElement("div");
    place.innerHTML = text;
    return place.childElementCount;
  }, harmless);
  assert.equal(written, 2);
});

test("foreign scripts are blocked", async (t) => {
  const page = await open(t);
  const outcomes = await page.evaluate(async () => {
    const attempt = async (act) => {
      try {
        return await act();
      } catch (error) {
        return error.name;
      }
    };
    const element = () => document.createElement("script");
    const later = (act) => new Promise((done) => setTimeout(() => attempt(act).then(done)));
    const outcomes = {
      text: await attempt(() => (element().textContent = "globalThis.ran = true")),
      address: await attempt(() => (element().src = "https://example.org/a.js")),
      // Called at once, it would be an evaluation of the test itself, which no policy governs.
      evaluation: await later(() => globalThis.eval("globalThis.ran = true")),
      construction: await later(() => new Function("globalThis.ran = true")()),
      foreignModule: await attempt(() => import("https://example.org/a.js")),
    };
    const script = element();
    script.append("globalThis.ran = true");
    document.body.append(script);
    return outcomes;
  });
  assert.equal(outcomes.text, "TypeError");
  assert.equal(outcomes.address, "TypeError");
  assert.equal(outcomes.evaluation, "EvalError");
  assert.equal(outcomes.construction, "EvalError");
  assert.equal(outcomes.foreignModule, "TypeError");
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
});

test("there are no requests to other origins", async (t) => {
  const page = await open(t);
  const violated = await page.evaluate(async () => {
    const directives = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    const next = async (count) => {
      while (directives.length < count) await new Promise(requestAnimationFrame);
    };
    await fetch("https://example.org/").catch(() => {});
    await next(1);
    new Image().src = "https://example.org/a.png";
    await next(2);
    navigator.sendBeacon("https://example.org/", "x");
    await next(3);
    const form = Object.assign(document.createElement("form"), { action: "https://example.org/", method: "post" });
    document.body.append(form);
    form.submit();
    await next(4);
    new FontFace("x", "url(https://example.org/a.woff2)").load().catch(() => {});
    await next(5);
    return directives;
  });
  assert.deepEqual(violated, ["connect-src", "img-src", "connect-src", "form-action", "font-src"]);
});

test("only the build's own service worker is allowed", { skip: isFile && "a single file has none" }, async (t) => {
  const page = await open(t, { serviceWorkers: "allow" });
  const outcome = (address) =>
    page.evaluate(
      (url) =>
        navigator.serviceWorker.register(url).then(
          () => "registered",
          (error) => `${error.name}: ${error.message}`,
        ),
      address,
    );
  for (const address of ["other.js", "sw.js?1", "vendor/sw.js", "data:text/javascript,", "https://example.org/sw.js"]) {
    assert.equal(await outcome(address), "TypeError: Refused script", address);
  }
});

test("scripts from memory are blocked except in the single file, which needs them for its charts", async (t) => {
  const page = await open(t);
  const outcome = await page.evaluate(() => {
    const address = URL.createObjectURL(new Blob(["export const here = 1"], { type: "text/javascript" }));
    return import(address).then(
      ({ here }) => here,
      (error) => error.name,
    );
  });
  assert.equal(outcome, isFile ? 1 : "TypeError");
});

test("the policy is as narrow as possible", async (t) => {
  const page = await open(t);
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy, /^default-src 'none'; /);
  assert.match(
    policy,
    /; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default$/,
  );
  assert.doesNotMatch(policy, /unsafe-(inline|hashes)|(?<!wasm-)unsafe-eval|\*|https?:/);
  if (!isFile) assert.match(policy, /; script-src 'self' 'wasm-unsafe-eval';/);
});
