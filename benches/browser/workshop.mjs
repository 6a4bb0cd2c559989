import { parseArgs } from "node:util";
import { crc32 } from "node:zlib";
import { dist, laptop } from "../../tests/e2e/support/browser.mjs";
import { items } from "../../tests/e2e/support/instrument.mjs";
import { assessment, stored } from "../../tests/e2e/support/records.mjs";
import { cell, spread } from "./report.mjs";
import { visits } from "./visits.mjs";

// Measures a workshop: the time to receive five hundred hand-ins, to aggregate them over every indicator, and to draw a
// member's code. Prints a Markdown table.
const { values } = parseArgs({
  options: { dist: { type: "string", default: dist }, runs: { type: "string", default: "7" } },
});
const handIns = 500;

const answers = Object.fromEntries(items.map(({ id }, place) => [id, place % 5]));
const library = stored([assessment({ id: "room" }), assessment({ id: "member", answers })]);

const { open, slowDown, close } = await visits({ dist: values.dist, library, viewport: laptop, watch });

/** Injected before the page's own scripts: measures the time from an event until its result is on the page. */
function watch() {
  globalThis.bench = {
    async until(act, stands) {
      const seen = new Promise((done) => {
        const look = () => stands() && done(performance.now());
        new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      });
      const start = performance.now();
      act();
      return (await seen) - start;
    },
  };
}

/** Copies of one hand-in for five hundred raters: another id each, with the matching checksum. */
function copies(payload) {
  const bytes = Buffer.from(payload, "base64url");
  const [nameLength, versionPlace] = [bytes[1], 2 + bytes[1]];
  const idPlace = 2 + nameLength + 1 + bytes[versionPlace] + 8;
  return Array.from({ length: handIns }, (_, rater) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt32BE(rater + 1, idPlace);
    copy.writeUInt32BE(crc32(copy.subarray(0, -4)), copy.length - 4);
    return copy.toString("base64url");
  });
}

async function code() {
  const { page, context } = await open("#/penilaian/member/serahkan");
  await page.locator(".qr").waitFor();
  const payload = (await page.locator(".address").textContent()).split("#/serahan/")[1];
  await slowDown(page);
  const time = await page.evaluate(() => {
    const [list, drawn] = [document.querySelector("#rater-role"), document.querySelector(".qr path").getAttribute("d")];
    list.value = "worker";
    return bench.until(
      () => list.dispatchEvent(new Event("change", { bubbles: true })),
      () => document.querySelector(".qr path")?.getAttribute("d") !== drawn,
    );
  });
  await context.close();
  return { payload, time };
}

async function intake(payload) {
  const { page, context } = await open("#/penilaian/room/lokakarya/serahan");
  const field = page.getByLabel("Tautan yang ditempel");
  await field.waitFor();
  await field.fill(copies(payload).join("\n"));
  await slowDown(page);
  const taken = await page.evaluate(
    (count) =>
      bench.until(
        () => [...document.querySelectorAll("button")].find((one) => one.textContent === "Terima").click(),
        () => document.querySelector(".intake [role=status]").textContent.startsWith(`${count} jawaban`),
      ),
    handIns,
  );
  const aggregated = await page.evaluate(() =>
    bench.until(
      () => [...document.querySelectorAll("button")].find((one) => one.textContent.startsWith("Buka sebaran")).click(),
      () => document.querySelectorAll(".spread tbody tr").length === 29,
    ),
  );
  await context.close();
  return { taken, aggregated };
}

const figure = (name, times) => `| ${name} | ${cell(spread(times), "ms")} |`;

try {
  const [codes, taken, aggregated] = [[], [], []];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const { payload, time } = await code();
    const times = await intake(payload);
    codes.push(time);
    taken.push(times.taken);
    aggregated.push(times.aggregated);
  }
  console.log("| | |\n|---|---|");
  console.log(figure(`${handIns} submissions, pasted, until they are received and stored`, taken));
  console.log(figure("The same, aggregated over every indicator, until the page with their spread is shown", aggregated));
  console.log(figure("A member's code, until it is redrawn", codes));
} finally {
  await close();
}
