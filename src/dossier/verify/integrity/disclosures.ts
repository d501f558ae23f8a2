/** Step 5: each disclosed entry says what its header commits to. */
import { join } from "node:path";
import { CareoError, canonicalJson, isInstant } from "../../../base/index.ts";
import {
  checkPayload,
  commitment,
  type EntryKinds,
  type Payload,
  parsePayload,
  parsePayloadLine,
  readLines,
} from "../../../ledger/index.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";
import { type Bag, sizeOf } from "./bag.ts";
import type { HeadersRead } from "./headers.ts";

const CHECK = checker(5, "disclosures", "integrity");
const DISCLOSURES = "data/ledger/disclosures.jsonl";

export interface DisclosuresRead {
  /** Those that opened what they were committed to, by number. */
  readonly payloads: ReadonlyMap<number, Payload>;
  readonly checks: readonly BundleCheck[];
}

/** @param kinds with them, every entry is also checked against its kind */
export function disclosuresOf(
  bag: Bag,
  headers: HeadersRead,
  kinds: EntryKinds | undefined,
): DisclosuresRead {
  if (!bag.files.has(DISCLOSURES))
    return { payloads: new Map(), checks: [CHECK.failed("It is missing.", DISCLOSURES)] };
  const payloads = new Map<number, Payload>();
  const faults: BundleCheck[] = [];
  const unknown = new Set<string>();
  let [number, last, read] = [0, -1, 0];
  const place = join(bag.folder, DISCLOSURES);
  const end = sizeOf(place, bag.disk);
  const file = bag.disk.open(place, "r");
  try {
    for (const bytes of readLines(bag.disk, file, 0, end)) {
      number++;
      read += bytes.length + 1;
      const where = `${DISCLOSURES}, line ${number}`;
      const opened = openLine(bytes, last, headers, kinds);
      if (typeof opened === "string") faults.push(CHECK.failed(opened, where));
      else {
        payloads.set(opened.seq, opened.payload);
        if (opened.isUnknown) unknown.add(opened.payload.kind);
        last = opened.seq;
      }
    }
  } finally {
    bag.disk.close(file);
  }
  if (read !== end) faults.push(CHECK.failed(`${end - read} bytes at its end are no line.`, DISCLOSURES));
  faults.push(...undisclosedProofs(headers, payloads, faults.length));
  const form = kinds === undefined ? "" : ", and are of the form of their kind";
  const well = `${payloads.size} disclosed entries say what was committed to${form}.`;
  return { payloads, checks: [...faultsOr(faults, CHECK, well), ...unknownKinds(unknown)] };
}

/** A later version may record what this one has never heard of. */
function unknownKinds(kinds: ReadonlySet<string>): BundleCheck[] {
  if (kinds.size === 0) return [];
  const names = [...kinds].sort().join(", ");
  return [CHECK.cannotCheck(`This version does not know these kinds of entry: ${names}.`, DISCLOSURES)];
}

interface Opened {
  readonly seq: number;
  readonly payload: Payload;
  /** Of a kind that nobody here can check. */
  readonly isUnknown: boolean;
}

function openLine(
  bytes: Buffer,
  last: number,
  headers: HeadersRead,
  kinds: EntryKinds | undefined,
): Opened | string {
  const line = parsePayloadLine(bytes);
  if (line === undefined) return "This is no disclosed entry.";
  const { seq, salt } = line;
  if (seq <= last) return `Entry ${seq} is out of order, or stands twice.`;
  const expected = headers.commitments.get(seq);
  if (expected === undefined) return `The bundle holds no header of entry ${seq}.`;
  if (commitment(salt, line.bytes) !== expected) return `What entry ${seq} says is not what was recorded.`;
  const payload = parsePayload(line.bytes);
  if (payload === undefined) return `Entry ${seq} is not an object with a kind.`;
  const complaint = formComplaint(line.bytes, payload, kinds);
  if (complaint !== undefined && complaint !== UNKNOWN) return `Entry ${seq} ${complaint}.`;
  return { seq, payload, isUnknown: complaint === UNKNOWN };
}

const UNKNOWN = "is of a kind that is not known";

function formComplaint(bytes: Buffer, payload: Payload, kinds: EntryKinds | undefined): string | undefined {
  if (!isInstant(payload.at)) return "has no time";
  try {
    const json = kinds === undefined ? canonicalJson(payload) : checkPayload(payload, kinds);
    return Buffer.from(json).equals(bytes) ? undefined : "is not canonical JSON";
  } catch (error) {
    if (error instanceof CareoError && error.code === "ledger/unknown-kind")
      return Buffer.from(canonicalJson(payload)).equals(bytes) ? UNKNOWN : "is not canonical JSON";
    return `is not of its kind: ${(error as Error).message.replace(/\.+$/, "")}`;
  }
}

/** Where proofs stand for headers, each is of an entry that is disclosed. */
function undisclosedProofs(
  { roots, commitments }: HeadersRead,
  payloads: ReadonlyMap<number, Payload>,
  faults: number,
): BundleCheck[] {
  if (roots !== undefined || faults > 0) return [];
  const rest = [...commitments.keys()].filter((seq) => !payloads.has(seq));
  return rest.map((seq) => CHECK.failed(`There is a proof of entry ${seq}, which is not disclosed.`));
}
