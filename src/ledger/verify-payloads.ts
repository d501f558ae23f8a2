import { canonicalJson, isInstant } from "../base/index.ts";
import type { LedgerView } from "./entry.ts";
import { checkPayload, type EntryKinds } from "./entry-kinds.ts";
import { parseHeaderLine } from "./header.ts";
import { readLines } from "./lines.ts";
import { commitment, type Payload, type PayloadLine, parsePayload, parsePayloadLine } from "./payload.ts";
import type { Check, CheckId } from "./verdict.ts";

export interface PayloadCounts {
  readonly open: number;
  readonly erased: number;
  readonly missing: number;
  readonly altered: number;
}

export interface PayloadReport {
  readonly checks: readonly Check[];
  readonly counts: PayloadCounts;
}

/** How many faults of one kind are printed; they are all counted. */
const FAULTS_SHOWN = 20;

/**
 * Every payload against its header: one line of the one spelling, in order, opening its commitment, saying something the
 * kind allows; and every header without payload against the erasures. Streams; memory grows only with what is absent.
 */
export function verifyPayloads(view: LedgerView, kinds: EntryKinds | undefined): PayloadReport {
  const run = startRun(view, kinds);
  const headers = view.disk.open(view.folder.headers, "r");
  const payloads = view.disk.open(view.folder.payloads, "r");
  try {
    const lines = payloadLines(readLines(view.disk, payloads, 0, view.payloadBytes), run.fault);
    let waiting = lines.next();
    for (const line of readLines(view.disk, headers, 0, view.headerBytes)) {
      const header = parseHeaderLine(line);
      if (header === undefined) break;
      if (waiting.done || waiting.value.seq > header.seq) {
        run.absent(header.seq);
        continue;
      }
      run.present(waiting.value, header.commitment);
      waiting = lines.next();
    }
    return run.finish();
  } finally {
    view.disk.close(headers);
    view.disk.close(payloads);
  }
}

type Fault = (id: CheckId, message: string) => void;

/** The lines that can belong to an entry: well formed and in ascending order. The others are faults. */
function* payloadLines(lines: Iterable<Buffer>, fault: Fault): Generator<PayloadLine> {
  let last = -1;
  let number = 0;
  for (const bytes of lines) {
    number++;
    const line = parsePayloadLine(bytes);
    if (line === undefined) fault("payloads", `Line ${number} of the payloads is malformed.`);
    else if (line.seq <= last)
      fault("payloads", `Line ${number} of the payloads, entry ${line.seq}, is out of order.`);
    else {
      last = line.seq;
      yield line;
    }
  }
}

interface Run {
  readonly fault: Fault;
  absent(seq: number): void;
  present(line: PayloadLine, expected: string): void;
  finish(): PayloadReport;
}

function startRun(view: LedgerView, kinds: EntryKinds | undefined): Run {
  const faults: Check[] = [];
  const absent = new Set<number>();
  const disposed = new Set<number>();
  let [open, altered, backwards] = [0, 0, 0];
  let lastAt = Number.NEGATIVE_INFINITY;
  let isWarned = false;
  const fault: Fault = (id, message) => {
    faults.push({ id, verdict: "failed", message, where: view.folder.payloads });
  };
  const present = (line: PayloadLine, expected: string): void => {
    const payload = parsePayload(line.bytes);
    const complaint =
      commitment(line.salt, line.bytes) !== expected
        ? "is not what was recorded"
        : payload === undefined
          ? "is not an object with a kind"
          : formComplaint(line.bytes, payload, kinds);
    if (complaint !== undefined || payload === undefined) {
      altered++;
      fault("payloads", `What entry ${line.seq} says ${complaint}.`);
      return;
    }
    open++;
    if (payload.kind === "disposed") disposed.add(payload["s"] as number);
    const at = Date.parse(payload.at);
    if (at < lastAt && !isWarned && payload.kind !== "clock.backwards") backwards++;
    isWarned = payload.kind === "clock.backwards";
    lastAt = at;
  };
  const finish = (): PayloadReport => {
    const missing = [...absent].filter((seq) => !disposed.has(seq));
    for (const seq of missing)
      fault("payloads", `What entry ${seq} says is missing, and no entry says it was erased.`);
    for (const seq of disposed)
      if (!absent.has(seq))
        fault(
          "erasures",
          `Entry ${seq} was to be erased and is still there; opening the case finishes this.`,
        );
    const counts = { open, altered, erased: absent.size - missing.length, missing: missing.length };
    return { checks: [...shorten(faults), ...summary(counts, faults, backwards)], counts };
  };
  return { fault, absent: (seq) => absent.add(seq), present, finish };
}

function formComplaint(bytes: Buffer, payload: Payload, kinds: EntryKinds | undefined): string | undefined {
  if (!isInstant(payload.at)) return `has no time: ${String(payload.at)}`;
  try {
    const json = kinds === undefined ? canonicalJson(payload) : checkPayload(payload, kinds);
    return Buffer.from(json).equals(bytes) ? undefined : "is not canonical JSON";
  } catch (error) {
    return `is not of its kind: ${(error as Error).message}`;
  }
}

function shorten(faults: readonly Check[]): readonly Check[] {
  if (faults.length <= FAULTS_SHOWN) return faults;
  const rest = faults.length - FAULTS_SHOWN;
  const more: Check = { id: "payloads", verdict: "failed", message: `And ${rest} more of these faults.` };
  return [...faults.slice(0, FAULTS_SHOWN), more];
}

function summary(counts: PayloadCounts, faults: readonly Check[], backwards: number): readonly Check[] {
  const checks: Check[] = [];
  if (!faults.some((each) => each.id === "payloads"))
    checks.push({
      id: "payloads",
      verdict: "ok",
      message: `${counts.open} payloads open their commitments.`,
    });
  if (counts.erased > 0 && !faults.some((each) => each.id === "erasures"))
    checks.push({
      id: "erasures",
      verdict: "ok",
      message: `${counts.erased} payloads were erased, on record.`,
    });
  // Order is the seq; a clock that went back without the warning entry is odd, and proves nothing by itself.
  const message = `The clock goes back ${backwards} times without a warning entry.`;
  if (backwards > 0) checks.push({ id: "order of time", verdict: "not established", message });
  return checks;
}
