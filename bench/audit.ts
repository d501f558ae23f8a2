/**
 * How fast a document is audited on one core, and how much memory a large one takes: `npm run bench:audit [-- MB]`.
 * The text is made up from seeded sentences in four languages, so that two runs read the same. Speed is measured on
 * 4 MB after a warm-up; peak memory in a process of its own that reads one text of 50 MB (or MB).
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sha256 } from "../src/base/index.ts";
import { type Audit, readDocument } from "../src/claims/index.ts";
import { inventedText } from "./audit/invented-text.ts";

const MEGABYTE = 1_000_000;
const WARM_UP = 1;
const MEASURED = 4;

if (process.argv[2] === "--memory") printMemory(Number(process.argv[3]));
else printAll(Number(process.argv[2] ?? 50));

function printAll(large: number): void {
  console.log("text             MB/s  claims/MB   target");
  for (const language of ["en", "es", "ru", "uk", "mixed"] as const) {
    audit(inventedText(language, WARM_UP * MEGABYTE));
    const text = inventedText(language, MEASURED * MEGABYTE);
    const started = process.hrtime.bigint();
    const { claims } = audit(text);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const bytes = Buffer.byteLength(text) / MEGABYTE;
    const speed = (bytes / seconds).toFixed(2);
    const density = Math.round(claims.length / bytes);
    console.log(`${language.padEnd(14)} ${speed.padStart(6)} ${String(density).padStart(10)}   >= 1.00`);
  }
  const script = fileURLToPath(import.meta.url);
  const options = [...process.execArgv, script, "--memory", String(large)];
  console.log(execFileSync(process.execPath, options, { encoding: "utf8" }).trim());
}

function printMemory(megabytes: number): void {
  const text = inventedText("mixed", megabytes * MEGABYTE);
  const before = process.memoryUsage().rss / MEGABYTE;
  const started = process.hrtime.bigint();
  const { claims } = audit(text);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const peak = process.resourceUsage().maxRSS / 1000;
  console.log(
    `${megabytes} MB in ${seconds.toFixed(1)} s: peak memory ${Math.round(peak)} MB (${Math.round(before)} MB before), ${claims.length} claims`,
  );
}

function audit(text: string): Audit {
  const hash = sha256(text);
  return readDocument({
    text,
    sha256: hash,
    textSha256: hash,
    extractor: "text/1",
    blocks: [{ type: "body", start: 0, end: [...text].length, main: true }],
    published: { value: "2023-09-06", basis: "given" },
    version: "0.0.0",
  });
}
