/**
 * How fast a dossier is verified: `npm run bench:verify [-- megabytes]`, 1,024 if not said. The rate of the whole verification, all
 * ten steps, is printed beside the bare rate at which this machine hashes SHA-256 in memory and from the same files, in turns in
 * the same run, for it is the machine that decides both. Target: 70 % of the rate in memory, or more.
 */
import { createHash, randomFillSync } from "node:crypto";
import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BundleFile,
  exportsOf,
  type PublishedCase,
  type PublishedSource,
  verifyBundle,
  writeBundle,
} from "../src/dossier/index.ts";
import { sampleBundle } from "../test/fixtures/published/sample-bundle.ts";

const MEGABYTES = Number(process.argv[2] ?? 1024);
const MB = 1 << 20;
/** A recording, a scanned agreement: what makes a dossier large. */
const FILE_MB = 8;
const TURNS = 3;
const TARGET = 0.7;

interface Taken {
  /** By the clock on the wall, in seconds. */
  readonly wall: number;
  /** Of the processor, all threads: what a machine that is busy with other things does not change. */
  readonly processor: number;
}

type Turn = Readonly<Record<"memory" | "files" | "verify", Taken>>;

/** Originals on the disk, as a case keeps them. */
function makeOriginals(folder: string): BundleFile[] {
  mkdirSync(folder);
  const count = Math.max(1, Math.round(MEGABYTES / FILE_MB));
  return Array.from({ length: count }, (_, at) => {
    const bytes = randomFillSync(Buffer.allocUnsafe(FILE_MB * MB));
    const place = join(folder, String(at));
    writeFileSync(place, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const id = `S${String(1000 + at)}`;
    return { path: `sources/${id}/original.mp4`, content: { copyOf: place, sha256, size: bytes.length } };
  });
}

function withOriginals(originals: readonly BundleFile[]): (published: PublishedCase) => PublishedCase {
  const sources = originals.flatMap(({ path, content }): PublishedSource[] =>
    "copyOf" in content
      ? [
          {
            id: path.slice("sources/".length, "sources/S0000".length),
            kind: "video",
            title: "A recording",
            author: [],
            class: "P",
            original: { path, sha256: content.sha256, size: content.size, mimeType: "video/mp4" },
            reliability: [],
            entries: [],
          },
        ]
      : [],
  );
  return (published) => ({ ...published, sources: [...published.sources, ...sources] });
}

async function take(action: () => unknown): Promise<Taken> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await action();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

function hashMemory(total: number): void {
  const block = randomFillSync(Buffer.allocUnsafe(64 * MB));
  const hash = createHash("sha256");
  for (let left = total; left > 0; left -= block.length)
    hash.update(block.subarray(0, Math.min(left, block.length)));
  hash.digest();
}

/** What `sha256sum` does: read a file, hash it, the next. */
function hashFiles(paths: readonly string[]): void {
  const chunk = Buffer.allocUnsafe(MB);
  for (const path of paths) {
    const hash = createHash("sha256");
    const file = openSync(path, "r");
    for (let got = readSync(file, chunk); got > 0; got = readSync(file, chunk))
      hash.update(chunk.subarray(0, got));
    closeSync(file);
    hash.digest();
  }
}

async function measure(base: string): Promise<void> {
  const originals = makeOriginals(join(base, "originals"));
  const sample = sampleBundle({ exports: true, change: withOriginals(originals) });
  const bundle = join(base, "dossier");
  const input = { ...sample.input, sources: [...sample.input.sources, ...originals] };
  let written = writeBundle(input, join(base, "first"), sample.seal);
  rmSync(join(base, "first"), { recursive: true });
  const writing = await take(() => {
    written = writeBundle(input, bundle, sample.seal);
  });
  const paths = written.files.map(({ path }) => join(bundle, path));
  const options = {
    keys: [written.fingerprint ?? ""],
    pins: [sample.pin],
    regenerate: { makers: [exportsOf], program: "careo 0.1.0" },
  };
  // Once for nothing, so that files and code are warm for all alike.
  hashFiles(paths);
  const report = await verifyBundle(bundle, options);
  if (report.integrity !== "ok" || report.reasoning !== "ok")
    throw new Error(
      `The bundle does not verify: ${JSON.stringify(report.checks.filter(({ verdict }) => verdict !== "ok"))}`,
    );
  const turns: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn++)
    turns.push({
      memory: await take(() => hashMemory(written.bytes)),
      files: await take(() => hashFiles(paths)),
      verify: await take(() => verifyBundle(bundle, options)),
    });
  print(turns, written.bytes, written.files.length, writing);
}

function print(turns: readonly Turn[], bytes: number, files: number, writing: Taken): void {
  const best = (of: keyof Turn): Taken => ({
    wall: Math.min(...turns.map((turn) => turn[of].wall)),
    processor: Math.min(...turns.map((turn) => turn[of].processor)),
  });
  const [memory, plain, verify] = [best("memory"), best("files"), best("verify")];
  const share = ({ wall, processor }: Taken): string =>
    `${Math.round((100 * wall) / verify.wall)} % (${Math.round((100 * processor) / verify.processor)} % by processor)`;
  const isReached = memory.wall / verify.wall >= TARGET && memory.processor / verify.processor >= TARGET;
  const target = `target ${100 * TARGET} %: ${isReached ? "reached" : "MISSED"}`;
  const rate = (time: number): string => `${Math.round(bytes / 1e6 / time).toLocaleString("en")} MB/s`;
  const row = (what: string, { wall, processor }: Taken, note = ""): string =>
    `${what.padEnd(42)}${rate(wall).padStart(12)}${rate(processor).padStart(12)}  ${note}`.trimEnd();
  const busy = `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`;
  const lines = [
    `node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${busy}`,
    `${files} files, ${Math.round(bytes / 1e6).toLocaleString("en")} MB; the best of ${TURNS} turns`,
    "",
    `${"".padEnd(42)}${"wall".padStart(12)}${"processor".padStart(12)}`,
    row("SHA-256 in memory", memory),
    row("SHA-256 of the same files, one by one", plain),
    row(
      "verification, all ten steps",
      verify,
      `${share(memory)} of the rate in memory, ${share(plain)} of that from files; ${target}`,
    ),
    row("writing the bundle, each file synced", writing),
    "",
    `peak memory of this run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ];
  console.log(lines.join("\n"));
}

const base = mkdtempSync(join(tmpdir(), "careo-bench-verify-"));
try {
  if (!(MEGABYTES >= 1)) throw new Error("usage: npm run bench:verify [-- megabytes]");
  await measure(base);
} finally {
  rmSync(base, { recursive: true, force: true });
}
