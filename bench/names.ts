/**
 * Measures names against public sets: `npm run bench:names [-- NAME…]`. The sets are not part of the product: they are
 * looked for where $CAREO_BENCH_MATCHING says, else beside the repository, and what is absent is skipped with a line.
 * A NAME runs only the modules of bench/names/sets whose file name contains it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { NamesBench } from "./names/set.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const data = resolve(process.env["CAREO_BENCH_MATCHING"] ?? join(here, "../../shared/bench/matching"));
// Words with dashes are for the modules.
const wanted = process.argv.slice(2).filter((each) => !each.startsWith("--"));

for (const name of readdirSync(join(here, "names/sets")).sort()) {
  if (!name.endsWith(".ts") || (wanted.length > 0 && !wanted.some((each) => name.includes(each)))) continue;
  const bench = (await import(join(here, "names/sets", name))) as NamesBench;
  const missing = bench.needs.filter((file) => !existsSync(join(data, file)));
  if (missing.length > 0) console.log(`skipped ${name}: ${missing.join(", ")} not present`);
  else
    for (const line of await bench.measure((file) => readFileSync(join(data, file), "utf8")))
      console.log(line);
}
