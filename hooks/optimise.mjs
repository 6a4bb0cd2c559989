// Optimises the WebAssembly modules of a folder in place, as `wasm-opt -Oz` would: one thread per core, each of which loads
// the optimiser once. A release has over a hundred modules, most of them smaller than what starting the command takes.
//
// node hooks/optimise.mjs <folder>

import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker, isMainThread, workerData } from "node:worker_threads";

const packages = createRequire(new URL("../tests/e2e/package.json", import.meta.url));

/** Every thread takes the next of these, the largest first. */
function start(folder) {
  const size = (name) => statSync(join(folder, name)).size;
  const names = readdirSync(folder).filter((name) => name.endsWith(".wasm"));
  const paths = names.sort((one, other) => size(other) - size(one)).map((name) => join(folder, name));
  const taken = new Int32Array(new SharedArrayBuffer(4));
  for (let thread = 0; thread < availableParallelism(); thread += 1) {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { paths, taken } });
    worker.on("error", (error) => {
      throw error;
    });
  }
}

async function work({ paths, taken }) {
  const { default: binaryen } = await import(pathToFileURL(packages.resolve("binaryen")));
  const { BulkMemory, BulkMemoryOpt, MutableGlobals, NontrappingFPToInt, SignExt } = binaryen.Features;
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  binaryen.setGenerateStackIR(true);
  binaryen.setOptimizeStackIR(true);
  binaryen.setLowMemoryUnused(true);
  binaryen.setZeroFilledMemory(true);
  for (let path; (path = paths[Atomics.add(taken, 0, 1)]); ) {
    const module = binaryen.readBinary(readFileSync(path));
    // Supported by Chrome 75, Firefox 79 and Safari 15.1; `pack` checks that the module needs no more.
    module.setFeatures(BulkMemory | BulkMemoryOpt | MutableGlobals | NontrappingFPToInt | SignExt);
    module.optimize();
    writeFileSync(path, module.emitBinary());
    module.dispose();
  }
}

if (isMainThread) start(argv[2]);
else await work(workerData);
