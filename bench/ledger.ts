/**
 * How fast the ledger is: `npm run bench:ledger [-- entries]`. Prints a table. The rate of appends is printed beside the bare
 * rate of fsync of the same disk in the same run, for it is the disk that decides it.
 */
import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import {
  createLedger,
  type EntryKinds,
  type Ledger,
  type NewPayload,
  openLedger,
  replay,
  replayCached,
  verifyLedger,
} from "../src/ledger/index.ts";

const KINDS: EntryKinds = { "claim.stated": () => [] };
const ENTRIES = Number(process.argv[2] ?? 1_000_000);
const BATCH = 10_000;
const TURNS = 20;
const PER_TURN = 100;
const TARGET_SECONDS = 5;

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly processor: string;
  readonly note: string;
}

/** About the size of a real claim: who, what, where it stands. */
function claim(number: number): NewPayload {
  return {
    kind: "claim.stated",
    by: "agt_00112233445566778899aabbccddeeff",
    id: `clm_${number.toString(16).padStart(32, "0")}`,
    text: "The ministry said that 1,240 people had crossed by the evening of 3 May.",
    passage: { start: number, end: number + 72 },
    status: "draft",
  };
}

interface Taken {
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Of the processor, all threads: what a machine that is busy with other things does not change. */
  readonly processor: number;
}

function seconds<Result>(action: () => Result): Taken & { readonly result: Result } {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = action();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, result };
}

/** The fastest of a few runs. */
function best(action: () => unknown, runs = 3): Taken {
  const taken = Array.from({ length: runs }, () => seconds(action));
  return taken.reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

function fill(root: string): Ledger {
  const ledger = createLedger(root, { kinds: KINDS });
  for (let from = 0; from < ENTRIES; from += BATCH) {
    const size = Math.min(BATCH, ENTRIES - from);
    ledger.appendAll(Array.from({ length: size }, (_, at) => claim(from + at)));
  }
  return ledger;
}

/**
 * Appends per second, and what the disk can do: two files, one line to each, each followed by fsync, as an append does.
 * In turns of a hundred, so that both meet the same disk.
 */
function appendRates(directory: string): { readonly appends: number; readonly bare: number } {
  const ledger = createLedger(join(directory, "appends"), { kinds: KINDS });
  const files = ["a", "b"].map((name) => openSync(join(directory, name), "a"));
  const line = Buffer.alloc(300, "x");
  let [appending, syncing] = [0, 0];
  for (let turn = 0; turn < TURNS; turn++) {
    appending += seconds(() => {
      for (let at = 0; at < PER_TURN; at++) ledger.append(claim(at));
    }).seconds;
    syncing += seconds(() => {
      for (let at = 0; at < PER_TURN; at++) {
        for (const file of files) {
          writeSync(file, line);
          fsyncSync(file);
        }
      }
    }).seconds;
  }
  files.forEach(closeSync);
  ledger.close();
  return { appends: (TURNS * PER_TURN) / appending, bare: (TURNS * PER_TURN) / syncing };
}

function count(state: number): number {
  return state + 1;
}

function measure(base: string): Row[] {
  const rows: Row[] = [];
  const rate = ({ seconds }: Taken): string =>
    `${Math.round(ENTRIES / seconds).toLocaleString("en")} entries/s`;
  const add = (what: string, taken: Taken, note = rate(taken)): void => {
    rows.push({
      what,
      figure: `${taken.seconds.toFixed(2)} s`,
      processor: `${taken.processor.toFixed(2)} s`,
      note,
    });
  };
  const root = join(base, "case");
  const filled = seconds(() => fill(root));
  const ledger = filled.result;
  const bytes = ledger.headerBytes + ledger.payloadBytes;
  add(`write ${ENTRIES.toLocaleString("en")} entries, batches of ${BATCH.toLocaleString("en")}`, filled);

  const checked = best(() => replay(ledger, 0, count));
  add("replay, commitments checked", checked, `${rate(checked)}; ${(bytes / 1e6).toFixed(0)} MB`);
  add(
    "replay, payloads taken as they stand",
    best(() => replay(ledger, 0, count, { check: false })),
  );
  ledger.close();

  let reopened: Ledger | undefined;
  const opening = best(() => {
    reopened?.close();
    reopened = openLedger(root, { kinds: KINDS });
  });
  add("open, whole chain checked", opening);
  const whole = {
    seconds: checked.seconds + opening.seconds,
    processor: checked.processor + opening.processor,
  };
  const isReached = whole.seconds * (1_000_000 / ENTRIES) <= TARGET_SECONDS;
  const target = `target ${TARGET_SECONDS} s a million: ${isReached ? "reached" : "MISSED"}`;
  add("open and replay: chain and commitments", whole, target);

  const recipe = { name: "count", version: "1", encode: String, decode: Number };
  replayCached(reopened as Ledger, 0, count, recipe);
  add(
    "replay from a snapshot",
    best(() => replayCached(reopened as Ledger, 0, count, recipe)),
  );
  reopened?.close();

  appendFileSync(join(root, "ledger", "payloads.jsonl"), '{"payload":{"at":"20');
  appendFileSync(join(root, "ledger", "ledger.jsonl"), '{"c":"ab');
  const recovering = seconds(() => openLedger(root, { kinds: KINDS }));
  add("recovery: open after a cut", recovering, `${recovering.result.problems.length} tails set aside`);
  recovering.result.close();

  const verifying = seconds(() => verifyLedger(root, { kinds: KINDS }));
  add("verify, every line spelt again", verifying, `integrity ${verifying.result.integrity}`);

  const { appends, bare } = appendRates(base);
  rows.push({
    what: "appends, each on the disk before it returns",
    figure: `${Math.round(appends)} /s`,
    processor: "",
    note: `bare double fsync of this disk: ${Math.round(bare)} /s; ${Math.round((100 * appends) / bare)} %`,
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  rows.push({ what: "peak memory of this run", figure: `${Math.round(peak)} MB`, processor: "", note: "" });
  return rows;
}

function print(rows: readonly Row[]): void {
  const busy = `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`;
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${busy}\n`);
  const head: Row = { what: "", figure: "wall", processor: "processor", note: "" };
  const all = [head, ...rows];
  const width = (of: (row: Row) => string): number => Math.max(...all.map((row) => of(row).length));
  const [what, figure, processor] = [
    width((row) => row.what),
    width((row) => row.figure),
    width((row) => row.processor),
  ];
  for (const row of all)
    console.log(
      `${row.what.padEnd(what)}  ${row.figure.padStart(figure)}  ${row.processor.padStart(processor)}  ${row.note}`.trimEnd(),
    );
}

const base = mkdtempSync(join(tmpdir(), "careo-bench-"));
try {
  if (!statSync(base).isDirectory() || !Number.isSafeInteger(ENTRIES) || ENTRIES < 1)
    throw new Error("usage: npm run bench:ledger [-- number of entries]");
  print(measure(base));
} finally {
  rmSync(base, { recursive: true, force: true });
}
