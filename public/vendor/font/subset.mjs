// The subset: letters of Indonesian and English and of common names, and the symbols used by the app; weights from
// regular to extra bold. Other characters use the device's font.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subset from "subset-font";

const ascii = String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, place) => 0x20 + place));
const accented = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜàáâãäåæçèéêëìíîïñòóôõöøùúûü";
const signs = "–—‘’“”…·×≥−→←✓«»°";

const source = "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2";
const whole = await readFile(fileURLToPath(import.meta.resolve(source)));
const part = await subset(whole, ascii + accented + signs, {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 800 } },
});
await writeFile(new URL("plus-jakarta-sans.woff2", import.meta.url), part);
