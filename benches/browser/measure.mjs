import { phone } from "../../tests/e2e/support/browser.mjs";
import { next, questions } from "./contestants.mjs";
import { probe } from "./probe.mjs";

/** The conditions for both: a cheap phone on a slow network. */
export const slow = { cpu: 4, megabits: 1.6, latency: 150 };

const patience = 300_000;

/**
 * One visit, from an empty cache to the last answer. Times are in milliseconds, memory and transfer in bytes; `answer`
 * and `next` hold one time per click.
 */
export async function measure(browser, origin, contestant) {
  const localStorage = Object.entries(contestant.stored).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    locale: "id-ID",
    serviceWorkers: "block",
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
    viewport: phone,
  });
  let timer;
  try {
    await context.addInitScript(probe, { chosen: contestant.chosen });
    const page = await context.newPage();
    const failed = new Promise((_, fail) => {
      page.on("pageerror", fail);
      timer = setTimeout(() => fail(new Error(`${contestant.name} did not get through its questions`)), patience);
    });
    return await Promise.race([visit(context, page, origin, contestant), failed]);
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

async function visit(context, page, origin, { name, base, at, answers }) {
  const devtools = await context.newCDPSession(page);
  let sent = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (sent += encodedDataLength));
  await slowDown(devtools);

  await page.goto(origin + base + at, { waitUntil: "commit" });
  const first = await page.evaluate(() => bench.firstQuestion);
  const sentByThen = sent;
  await page.waitForLoadState("networkidle");

  await page.evaluate(() => bench.watchTasks());
  const times = { answer: [], next: [] };
  const click = async (wanted, target) => {
    await page.evaluate((asked) => bench.click(asked), wanted);
    await target.click();
    times[wanted].push(await page.evaluate(() => bench.took));
  };
  for (let asked = 1; asked <= questions; asked += 1) {
    await click("answer", page.locator("label:has(input[type=radio])").nth(2));
    if (asked < questions) await click("next", page.getByRole("button", { name: next, exact: true }));
  }

  // Times are only valid if every answer was stored.
  const stored = await page.evaluate(answers);
  if (stored !== questions) throw new Error(`${name} stored ${stored} answers, not ${questions}`);
  const longTasks = await page.evaluate(() => bench.longTasks());
  const wasm = await page.evaluate(() => bench.module());
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize: heap } = await devtools.send("Runtime.getHeapUsage");
  return { first, ...times, heap, wasm, longTasks, sentByThen, sent };
}

async function slowDown(devtools) {
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  const throughput = (slow.megabits * 1e6) / 8;
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
}
