// Starts the module with the glue of wasm-bindgen. `import` is an argument, since it is a syntax error in old browsers,
// which read the boot file.
import initialise from "./dinamika.js";

dinamika.start(initialise, (address) => import(address));
