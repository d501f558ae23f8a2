/**
 * How fast a document is audited on one core, and how much memory a large one takes: `npm run bench:audit [-- MB]`.
 * The text is made up from seeded sentences in four languages, so that two runs read the same; real news is read beside it. Speed is given for the
 * first MB of a language, while the program is still being compiled, and for the 4 MB after it; by the clock, and by
 * the time all threads of the process worked, which holds the compiler's and the garbage collector's too. Peak memory
 * is that of a process of its own that writes the JSON of one text of 50 MB (or MB) as `careo audit --json` does.
 * What is measured is the built program: run from its sources it names every closure anew, which nobody waits for.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Audit } from "../src/claims/index.ts";
import { inventedText } from "./audit/invented-text.ts";
import { newsTexts } from "./audit/news-text.ts";

const built = (path: string) => import(new URL(`../dist/${path}.js`, import.meta.url).href);
const { codePointIndex, sha256 } = (await built("base/index")) as typeof import("../src/base/index.ts");
const { auditAsJson, systemReading } = (await built(
  "casework/index",
)) as typeof import("../src/casework/index.ts");
const { readDocument } = (await built("claims/index")) as typeof import("../src/claims/index.ts");
const { spareMemory } = (await built("cli/spare-memory")) as typeof import("../src/cli/spare-memory.ts");

const MEGABYTE = 1_000_000;
const WARM_UP = 1;
const MEASURED = 4;

if (process.argv[2] === "--memory") await printMemory(Number(process.argv[3]));
else printAll(Number(process.argv[2] ?? 50));

function printAll(large: number): void {
  console.log("                first MB       then 4 MB");
  console.log("text           clock    cpu   clock    cpu  claims/MB   target (MB/s by the clock)");
  for (const language of ["en", "es", "ru", "uk", "mixed"] as const) {
    const cold = measure(inventedText(language, WARM_UP * MEGABYTE));
    const warm = measure(inventedText(language, MEASURED * MEGABYTE));
    printRow(language, cold, warm);
  }
  console.log("                first pass     third pass");
  for (const { name, text } of newsTexts()) {
    const [first, , third] = [measure(text), measure(text), measure(text)];
    printRow(name, first, third);
  }
  const script = fileURLToPath(import.meta.url);
  const options = [...process.execArgv, script, "--memory", String(large)];
  console.log(execFileSync(process.execPath, options, { encoding: "utf8" }).trim());
}

interface Measured {
  readonly clock: number;
  readonly cpu: number;
  readonly density: number;
}

function printRow(name: string, cold: Measured, warm: Measured): void {
  const figures = [cold.clock, cold.cpu, warm.clock, warm.cpu].map((each) => each.toFixed(2).padStart(6));
  console.log(
    `${name.padEnd(13)} ${figures.join(" ")} ${String(Math.round(warm.density)).padStart(10)}   >= 1.00`,
  );
}

/** MB of UTF-8 a second by the clock and by the time all threads worked, and claims a MB. */
function measure(text: string): Measured {
  const started = process.hrtime.bigint();
  const worked = process.cpuUsage();
  const { claims } = audit(text);
  const clock = Number(process.hrtime.bigint() - started) / 1e9;
  const { user, system } = process.cpuUsage(worked);
  const bytes = Buffer.byteLength(text) / MEGABYTE;
  return { clock: bytes / clock, cpu: bytes / ((user + system) / 1e6), density: claims.length / bytes };
}

async function printMemory(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "careo-bench-"));
  try {
    const path = join(folder, "large.txt");
    writeFileSync(path, inventedText("mixed", megabytes * MEGABYTE));
    const started = process.hrtime.bigint();
    let written = 0;
    for (const piece of await auditAsJson({ path }, { ...systemReading, onLongText: spareMemory }))
      written += piece.length;
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const peak = process.resourceUsage().maxRSS / 1000;
    console.log(
      `${megabytes} MB in ${seconds.toFixed(1)} s: peak memory ${Math.round(peak)} MB, ${Math.round(written / MEGABYTE)} million characters of JSON`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function audit(text: string): Audit {
  const hash = sha256(text);
  return readDocument({
    text,
    sha256: hash,
    textSha256: hash,
    extractor: "text/1",
    blocks: [{ type: "body", start: 0, end: codePointIndex(text).length, main: true }],
    published: { value: "2023-09-06", basis: "given" },
    version: "0.0.0",
  });
}
