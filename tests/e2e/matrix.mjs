import { readdir } from "node:fs/promises";
import { run } from "node:test";
import { fileURLToPath } from "node:url";
import { placeless, places } from "./matrix/places.mjs";

// Runs the suites of each place in sequence, then the tests of the hosting recipes; with words as arguments only the
// places whose names contain them. Prints skipped tests with the reason, failed tests with the error, and counts of the
// rest, in the format of Node's own reporter.

/** A suite that takes longer has failed, in milliseconds. */
const PATIENCE = 600_000;
const folder = fileURLToPath(new URL(".", import.meta.url));
let failed = false;

// End the servers together with this process.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** Runs these files and prints the tests that did not pass, then the counts. */
async function report(files) {
  const counts = { pass: 0, fail: 0, skipped: 0 };
  const failure = (name, error) => {
    counts.fail += 1;
    console.log(`✖ ${name}\n${error.stack}`);
  };
  try {
    for await (const { type, data } of run({ files: await files(), concurrency: 2, timeout: PATIENCE })) {
      if (type === "test:stderr") process.stderr.write(data.message);
      if (type === "test:fail") failure(data.name, data.details.error.cause ?? data.details.error);
      if (type === "test:pass" && data.skip === undefined) counts.pass += 1;
      if (type === "test:pass" && data.skip !== undefined) {
        counts.skipped += 1;
        console.log(`﹣ ${data.name} # ${data.skip}`);
      }
    }
  } catch (error) {
    failure("the place itself", error);
  }
  // A run without tests prints nothing.
  if (!counts.pass) failure("no test passed", new Error("nothing ran"));
  for (const [outcome, count] of Object.entries(counts)) console.log(`ℹ ${outcome} ${count}`);
  failed ||= counts.fail > 0;
}

const every = (await readdir(folder)).filter((name) => name.endsWith(".test.mjs") && !(name in placeless)).sort();
const wanted = process.argv.slice(2).join(" ");
if (!Object.keys(places).some((name) => name.includes(wanted))) throw new Error(`No place is called ${wanted}`);
for (const [suite, why] of Object.entries(placeless)) console.log(`﹣ ${suite} # ${why}`);

for (const [name, { open, suites = every }] of Object.entries(places)) {
  if (!name.includes(wanted)) continue;
  console.log(`\n▶ ${name}`);
  let place;
  await report(async () => {
    place = await open();
    process.env.SITE = place.url;
    return suites.map((suite) => folder + suite);
  });
  delete process.env.SITE;
  await place?.close();
}

console.log("\n▶ headers of the recipes");
await report(async () => [`${folder}matrix/recipes.test.mjs`]);

process.exitCode = failed ? 1 : 0;
