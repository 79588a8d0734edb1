// How many bytes are shipped, and whether they are within what we allow
// ourselves:  node scripts/sizes.mjs DIST [--only-tell]

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [dir = "dist", option] = process.argv.slice(2);
// In units of 1000 bytes. The site as brotli, all that a first visit loads and
// keeps; the single file as it lies on the disk.
const GOAL = { site: 180, single: 450 };
// Not reached yet. What must not be passed meanwhile: a little above today's.
const BOUND = { site: 1640, single: 3160 };

const measure = (name) => {
  const bytes = readFileSync(join(dir, name));
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
};
const add = (name, rows) =>
  rows.reduce((sum, row) => ({ name, raw: sum.raw + row.raw, gzip: sum.gzip + row.gzip, brotli: sum.brotli + row.brotli }), {
    raw: 0,
    gzip: 0,
    brotli: 0,
  });

const files = readdirSync(dir).sort().map(measure);
const single = files.find(({ name }) => name === "groundwork.html");
const site = files.filter((file) => file !== single).sort((a, b) => b.brotli - a.brotli);
const total = add("the site", site);

const kilo = (bytes) => (bytes / 1000).toFixed(1).padStart(9);
const line = ({ name, raw, gzip, brotli }) => console.log(name.padEnd(34) + kilo(raw) + kilo(gzip) + kilo(brotli));
console.log("KB".padEnd(34) + ["raw", "gzip", "brotli"].map((word) => word.padStart(9)).join(""));
site.forEach(line);
line(total);
if (single) line(single);

const over = [];
if (total.brotli > BOUND.site * 1000) over.push(`the site has ${kilo(total.brotli).trim()} KB as brotli, and ${BOUND.site} are allowed`);
if (!single) over.push("there is no groundwork.html");
else if (single.raw > BOUND.single * 1000) over.push(`groundwork.html has ${kilo(single.raw).trim()} KB, and ${BOUND.single} are allowed`);
console.log(`The goal: ${GOAL.site} KB for the site as brotli, ${GOAL.single} KB for the single file.`);
if (over.length && option !== "--only-tell") {
  console.error(`Too much: ${over.join("; ")}.`);
  process.exit(1);
}
