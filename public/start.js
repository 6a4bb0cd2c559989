// Starts the module with the glue that wasm-bindgen makes. `import` is handed over: browsers too old for the app could not
// even read it in the boot file.
import initialise from "./dinamika.js";

dinamika.start(initialise, (address) => import(address));
