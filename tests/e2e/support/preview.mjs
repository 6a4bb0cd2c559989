import { fileURLToPath } from "node:url";
import { serve } from "./server.mjs";

try {
  const { url } = await serve({ root: fileURLToPath(new URL("../../../dist", import.meta.url)), port: 8081 });
  console.log(`Dinamika is at ${url} (Ctrl+C ends it)`);
} catch (error) {
  console.error(`Cannot serve: ${error.message}`);
  process.exitCode = 1;
}
