// The letters of Indonesian and English, those of names around them, and the signs that the app writes; from regular to
// extra bold. Whatever else is typed is shown in the device's own font.
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
