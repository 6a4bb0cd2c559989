// Fetches the later part of the module. It stands in the place of the file that wasm-split-cli writes, which asks for the
// part at an address of its own, and only where the server names its type.
import { initSync } from "./dinamika.js";

/** What the module calls: it is called back, with whether the part arrived. */
export async function __wasm_split_load_later(callback, data) {
  const own = initSync();
  let arrived = false;
  try {
    await WebAssembly.instantiate(await window.dinamika.loadLater(), { __wasm_split: own });
    arrived = true;
  } catch (error) {
    console.warn(error);
  }
  own.__indirect_function_table.get(callback)(data, arrived);
}
