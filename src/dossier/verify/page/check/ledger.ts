import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { fromBase64, isSame, joined, readText, toBase64, utf8 } from "./files.ts";
import type { Files } from "./manifests.ts";
import { faultsOr, type PageCheck } from "./report.ts";
import { isSignedBy } from "./seal.ts";
import { isIncluded, leafHash, rootOf } from "./tree.ts";

const HEADER = /^\{"c":"([0-9a-f]{64})","p":"([0-9a-f]{64})","s":(0|[1-9][0-9]{0,14}),"v":1\}$/;
const DISCLOSED = /^\{"payload":(\{.*\}),"s":(0|[1-9][0-9]{0,14}),"salt":"([0-9a-f]{64})"\}$/;
const PROOF = /^data\/ledger\/proofs\/(0|[1-9][0-9]{0,14})\.tlog-proof$/;

export interface LedgerFound {
  readonly checks: readonly PageCheck[];
  /** Raw keys for seals that disclosed entries name, hex. */
  readonly sealKeys: readonly string[];
  /** `size:root`, for whoever looks again. */
  readonly pin: string | undefined;
}

interface Fault {
  readonly message: string;
  readonly where?: string;
}

/** @param pin `size:root` that the reader kept, or nothing */
export async function ledgerChecks(files: Files, claims: unknown, pin: string): Promise<LedgerFound> {
  const note = await readNote(files);
  if (note === undefined)
    return {
      checks: faultsOr("ledger", [{ message: "There is no checkpoint that can be read." }], ""),
      sealKeys: [],
      pin: undefined,
    };
  const headers = await readHeaders(files, note);
  const disclosed = await readDisclosed(files, headers.commitments);
  const faults = [...headers.faults, ...disclosed.faults, ...checkpointFaults(note, claims)];
  const signed = await signatureFaults(files, note, disclosed.payloads);
  const well = `${headers.said}; ${disclosed.payloads.length} disclosed entries say what was committed to; the checkpoint over ${note.size} entries fits.`;
  return {
    checks: [
      ...faultsOr("ledger", [...faults, ...signed.faults], well),
      ...signed.notes,
      ...pinChecks(note, headers.rootAt, pin),
    ],
    sealKeys: keysFor("seals", disclosed.payloads),
    pin: `${note.size}:${note.root}`,
  };
}

interface Note {
  readonly whole: string;
  readonly text: string;
  readonly origin: string;
  readonly size: number;
  /** Base64. */
  readonly root: string;
  readonly signatures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

async function readNote(files: Files): Promise<Note | undefined> {
  const whole = (await readText(files.get("data/ledger/checkpoint.note"))) ?? "";
  const end = whole.lastIndexOf("\n\n");
  const text = whole.slice(0, end + 1);
  const [origin = "", size = "", root = ""] = text.split("\n");
  if (end === -1 || !/^(0|[1-9][0-9]{0,14})$/.test(size) || fromBase64(root)?.length !== 32) return undefined;
  const signatures = whole
    .slice(end + 2)
    .split("\n")
    .flatMap((line) => {
      const [, name, base64] = /^\u2014 ([^\s+]+) (\S+)$/.exec(line) ?? [];
      const bytes = fromBase64(base64 ?? "");
      return name === undefined || bytes === undefined ? [] : [{ name, bytes }];
    });
  return { whole, text, origin, size: Number(size), root, signatures };
}

interface Headers {
  readonly commitments: ReadonlyMap<number, string>;
  readonly faults: readonly Fault[];
  readonly said: string;
  /** Base64; undefined where it cannot be told. */
  readonly rootAt: (size: number) => string | undefined;
}

async function readHeaders(files: Files, note: Note): Promise<Headers> {
  const text = await readText(files.get("data/ledger/ledger.jsonl"));
  return text === undefined ? readProofs(files, note) : readChain(text, note);
}

function readChain(text: string, note: Note): Headers {
  const where = "data/ledger/ledger.jsonl";
  const commitments = new Map<number, string>();
  const leaves: Uint8Array[] = [];
  const faults: Fault[] = [];
  const lines = text.split("\n");
  if (lines.pop() !== "") faults.push({ message: "It is cut short.", where });
  let previous = "0".repeat(64);
  for (const line of lines) {
    const [, commitment, before, seq] = HEADER.exec(line) ?? [];
    if (commitment === undefined || Number(seq) !== leaves.length) {
      faults.push({ message: `Line ${leaves.length + 1} is not the header that belongs there.`, where });
      break;
    }
    if (before !== previous)
      faults.push({ message: `Header ${seq} does not continue the one before it.`, where });
    const bytes = utf8(line);
    previous = bytesToHex(sha256(bytes));
    commitments.set(leaves.length, commitment);
    leaves.push(leafHash(bytes));
  }
  const rootAt = (size: number) =>
    size > leaves.length ? undefined : toBase64(rootOf(leaves.slice(0, size)));
  if (leaves.length !== note.size || rootAt(note.size) !== note.root)
    faults.push({
      message: `The checkpoint over ${note.size} entries does not fit these ${leaves.length} headers.`,
      where,
    });
  return { commitments, faults, rootAt, said: `${leaves.length} headers form one unbroken chain` };
}

async function readProofs(files: Files, note: Note): Promise<Headers> {
  const commitments = new Map<number, string>();
  const faults: Fault[] = [];
  for (const [path, file] of files) {
    const seq = PROOF.exec(path)?.[1];
    if (seq === undefined) continue;
    const commitment = provedCommitment((await readText(file)) ?? "", Number(seq), note);
    if (commitment === undefined)
      faults.push({ message: "It does not prove that its entry is in the tree.", where: path });
    else commitments.set(Number(seq), commitment);
  }
  if (commitments.size === 0) faults.push({ message: "There are neither headers nor proofs of entries." });
  const rootAt = (size: number) => (size === note.size ? note.root : undefined);
  return { commitments, faults, rootAt, said: `${commitments.size} entries are proved to be in the tree` };
}

function provedCommitment(text: string, seq: number, note: Note): string | undefined {
  const end = text.indexOf("\n\n");
  const [first, extra = "", index, ...rest] = text.slice(0, Math.max(0, end)).split("\n");
  const header = fromBase64(extra.replace(/^extra /, ""));
  const siblings = rest.map((each) => fromBase64(each));
  if (first !== "c2sp.org/tlog-proof@v1" || index !== `index ${seq}` || header === undefined)
    return undefined;
  if (text.slice(end + 2) !== note.whole || !siblings.every((each) => each?.length === 32)) return undefined;
  const [, commitment, , own] = HEADER.exec(new TextDecoder().decode(header)) ?? [];
  const root = fromBase64(note.root) as Uint8Array;
  const isIn = isIncluded(leafHash(header), seq, note.size, siblings as Uint8Array[], root);
  return isIn && Number(own) === seq ? commitment : undefined;
}

type Payload = Readonly<Record<string, unknown>>;

interface Disclosed {
  readonly payloads: readonly Payload[];
  readonly faults: readonly Fault[];
}

async function readDisclosed(files: Files, commitments: ReadonlyMap<number, string>): Promise<Disclosed> {
  const where = "data/ledger/disclosures.jsonl";
  const text = await readText(files.get(where));
  const payloads: Payload[] = [];
  const faults: Fault[] = [];
  const lines = (text ?? "").split("\n");
  if (text === undefined || lines.pop() !== "")
    faults.push({ message: "It is missing or cut short.", where });
  let last = -1;
  lines.forEach((line, at) => {
    const [, json = "", seq = "", salt = ""] = DISCLOSED.exec(line) ?? [];
    const opened = commitments.get(Number(seq)) === committed(json, salt) && Number(seq) > last;
    if (json === "" || !opened)
      faults.push({ message: `Line ${at + 1} does not say what was committed to.`, where });
    else {
      last = Number(seq);
      payloads.push(JSON.parse(json) as Payload);
    }
  });
  return { payloads, faults };
}

function committed(json: string, salt: string): string {
  if (json === "") return "";
  return bytesToHex(sha256(joined(utf8("careo/ledger/1\0"), hexToBytes(salt), utf8(json))));
}

function checkpointFaults({ origin, size, root }: Note, claims: unknown): Fault[] {
  const publication = (
    claims as
      | { publication?: { caseId?: unknown; checkpoint?: { size?: unknown; root?: unknown } } }
      | undefined
  )?.publication;
  const hex = bytesToHex(fromBase64(root) as Uint8Array);
  const isNamed = publication?.checkpoint?.size === size && publication.checkpoint.root === hex;
  return origin === `careo.local/${String(publication?.caseId)}` && isNamed
    ? []
    : [
        {
          message: "The checkpoint is not the one that claims.json names.",
          where: "data/ledger/checkpoint.note",
        },
      ];
}

/** Raw keys that disclosed entries name for a use, hex; one that was replaced no longer counts. */
function keysFor(use: string, payloads: readonly Payload[]): readonly string[] {
  const keys = new Set<string>();
  for (const payload of payloads) {
    if (payload["kind"] !== "key.added" && payload["kind"] !== "key.rotated") continue;
    if (payload["use"] !== use) continue;
    if (typeof payload["replaces"] === "string") keys.delete(rawKey(payload["replaces"]));
    keys.add(rawKey(String(payload["verifier"])));
  }
  return [...keys].filter((key) => key !== "");
}

/** Of `name+id+key`: the key without its type. */
function rawKey(verifier: string): string {
  const [, base64 = ""] = /^[^\s+]+\+[0-9a-f]{8}\+(\S+)$/.exec(verifier) ?? [];
  const typed = fromBase64(base64);
  return typed?.length === 33 && typed[0] === 1 ? bytesToHex(typed.slice(1)) : "";
}

async function signatureFaults(
  files: Files,
  note: Note,
  payloads: readonly Payload[],
): Promise<{ readonly faults: readonly Fault[]; readonly notes: readonly PageCheck[] }> {
  const where = "data/ledger/checkpoint.note";
  const lines = ((await readText(files.get("data/ledger/keys.txt"))) ?? "")
    .split("\n")
    .filter((line) => line !== "");
  const recorded = keysFor("notes", payloads);
  const named = lines.map(rawKey);
  if (recorded.length > 0 && named.some((key) => !recorded.includes(key)))
    return {
      faults: [{ message: "It names a key that the ledger does not name.", where: "data/ledger/keys.txt" }],
      notes: [],
    };
  const keys = [...new Set([...recorded, ...named])].filter((key) => key !== "");
  const message = utf8(note.text);
  const isSigned = keys.some((key) =>
    note.signatures.some(
      ({ bytes }) => bytes.length === 68 && isSignedBy(hexToBytes(key), message, bytes.slice(4)),
    ),
  );
  if (isSigned)
    return {
      faults: [],
      notes: [
        {
          group: "ledger",
          verdict: "ok",
          message: "The checkpoint is signed by a key that the dossier names.",
        },
      ],
    };
  if (keys.length > 0)
    return {
      faults: [{ message: "No signature on it is by a key that the dossier names.", where }],
      notes: [],
    };
  return {
    faults: [],
    notes: [
      {
        group: "ledger",
        verdict: "not established",
        message: "The checkpoint is signed by no key that is known here.",
      },
    ],
  };
}

function pinChecks(note: Note, rootAt: Headers["rootAt"], pin: string): PageCheck[] {
  if (pin.trim() === "")
    return [
      {
        group: "ledger",
        verdict: "not established",
        message:
          "Tail NOT pinned: whoever holds the authors’ keys could have written the ledger anew before publishing. Keep the pin below and use it on the next version.",
      },
    ];
  const [, size, root] = /^(0|[1-9][0-9]{0,14}):(\S+)$/.exec(pin.trim()) ?? [];
  const wanted = /^[0-9a-f]{64}$/.test(root ?? "") ? hexToBytes(root as string) : fromBase64(root ?? "");
  if (size === undefined || wanted?.length !== 32)
    return [
      {
        group: "ledger",
        verdict: "not established",
        message: "What you put in is no pin; a pin is size:root.",
      },
    ];
  const own = Number(size) > note.size ? undefined : rootAt(Number(size));
  if (own === undefined && Number(size) <= note.size)
    return [
      {
        group: "ledger",
        verdict: "not established",
        message: `This page cannot tell the root of ${size} entries from proofs alone; careo verify can.`,
      },
    ];
  return own !== undefined && isSame(fromBase64(own) as Uint8Array, wanted)
    ? [
        {
          group: "ledger",
          verdict: "ok",
          message: `The first ${size} entries are those that your pin was taken of.`,
        },
      ]
    : [
        {
          group: "ledger",
          verdict: "failed",
          message: "The entries are not those that your pin was taken of: they were changed or removed.",
        },
      ];
}
