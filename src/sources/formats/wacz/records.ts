import { createHash } from "node:crypto";
import { WARCParser, type WARCRecord } from "warcio";
import { CareoError, type Problem } from "../../../base/index.ts";
import { digestOf, findDigest, type StatedDigest } from "./digests.ts";
import { findHttpAnswer, type HttpAnswer, withoutChunks } from "./http.ts";

/** A record worth keeping: a page, a picture of one, its text as a browser had it. */
export interface CapturedRecord {
  readonly type: string;
  readonly url: string;
  /** WARC-Date, as written. */
  readonly date: string;
  readonly contentType: string;
  readonly block: Uint8Array;
  readonly answer: HttpAnswer | undefined;
}

export interface ReadRecords {
  readonly kept: readonly CapturedRecord[];
  readonly counts: ReadonlyMap<string, number>;
  readonly info: readonly { readonly name: string; readonly value: string }[];
  readonly digests: {
    readonly checked: number;
    readonly wrong: number;
    readonly ambiguous: number;
    readonly unknown: number;
  };
  readonly problems: readonly Problem[];
}

export type Wanted = (record: {
  readonly type: string;
  readonly url: string;
  readonly contentType: string;
}) => boolean;

// Blocks up to this size are held to check their payload and to keep them; larger ones are hashed as they pass.
const LARGEST_HELD_BLOCK = 64 * 1024 * 1024;
const MOST_NAMED = 20;

/**
 * Reads the records of a WARC, already expanded, and checks every digest it states. The blocks are read raw, because the
 * digest is over what the server sent, chunks and compression included.
 */
export async function readRecords(
  stream: AsyncIterable<Uint8Array>,
  where: string,
  wanted: Wanted,
): Promise<ReadRecords> {
  const state = newState(where);
  try {
    for await (const record of WARCParser.iterRecords(stream, { parseHttp: false })) {
      await readRecord(record, wanted, state);
    }
  } catch (cause) {
    if (cause instanceof CareoError) throw cause;
    state.problems.push({
      code: "sources/capture-damaged",
      message: `The records break off: ${(cause as Error).message}.`,
      where,
    });
  }
  return { ...state, problems: [...state.problems, ...ambiguityProblem(state)] };
}

interface State {
  readonly where: string;
  readonly kept: CapturedRecord[];
  readonly counts: Map<string, number>;
  readonly info: { name: string; value: string }[];
  readonly digests: { checked: number; wrong: number; ambiguous: number; unknown: number };
  readonly problems: Problem[];
}

function newState(where: string): State {
  const digests = { checked: 0, wrong: 0, ambiguous: 0, unknown: 0 };
  return { where, kept: [], counts: new Map(), info: [], digests, problems: [] };
}

async function readRecord(record: WARCRecord, wanted: Wanted, state: State): Promise<void> {
  const type = record.warcType ?? "unknown";
  state.counts.set(type, (state.counts.get(type) ?? 0) + 1);
  const stated = findDigest(record.warcBlockDigest);
  const read = await readBlock(record, stated);
  const place = `${state.where}, record ${record.warcHeader("WARC-Record-ID") ?? [...state.counts.values()].reduce((a, b) => a + b)}`;
  const url = record.warcTargetURI ?? "";
  if (read.size !== record.warcContentLength)
    damaged(state, place, `${url || type} ends after ${read.size} of ${record.warcContentLength} bytes`);
  else if (stated) compare(state, place, url || type, stated, read.digest as string);
  else if (record.warcBlockDigest) state.digests.unknown++;
  if (record.warcHeader("WARC-Truncated"))
    damaged(state, place, `${url} was cut by its maker (${record.warcHeader("WARC-Truncated")})`);
  if (!read.block) return;
  const contentType = record.warcContentType ?? "";
  const answer = type === "response" ? findHttpAnswer(read.block) : undefined;
  if (answer) checkPayload(state, place, url, record.warcPayloadDigest, answer);
  if (type === "warcinfo") state.info.push(...readInfo(read.block));
  const seen = answer?.headers.get("content-type") ?? contentType;
  if (wanted({ type, url, contentType: seen }))
    state.kept.push({ type, url, date: record.warcDate ?? "", contentType: seen, block: read.block, answer });
}

interface Block {
  readonly size: number;
  readonly digest: string | undefined;
  /** Left out where it is too large to hold. */
  readonly block: Uint8Array | undefined;
}

async function readBlock(record: WARCRecord, stated: StatedDigest | undefined): Promise<Block> {
  const hash = stated && createHash(stated.algorithm);
  let chunks: Uint8Array[] | undefined = [];
  let size = 0;
  for await (const chunk of record.reader) {
    hash?.update(chunk);
    size += chunk.length;
    if (size > LARGEST_HELD_BLOCK) chunks = undefined;
    else chunks?.push(chunk);
  }
  // The parser skips what it believes unread; here nothing is left.
  record.consumed = "raw";
  return { size, digest: hash?.digest("hex"), block: chunks && Buffer.concat(chunks) };
}

function compare(state: State, place: string, what: string, stated: StatedDigest, found: string): void {
  state.digests.checked++;
  if (found === stated.hex) return;
  state.digests.wrong++;
  damaged(state, place, `the digest of ${what} is not the one its record states`);
}

/** Producers disagree whether chunks belong to the payload (IIPC warc-specifications, issue 74), so both are tried. */
function checkPayload(
  state: State,
  place: string,
  url: string,
  text: string | null | undefined,
  answer: HttpAnswer,
): void {
  const stated = findDigest(text);
  if (!stated) return;
  if (digestOf(stated.algorithm, answer.payload) === stated.hex) return;
  const isChunked = answer.headers.has("transfer-encoding");
  if (isChunked && digestOf(stated.algorithm, withoutChunks(answer.payload)) === stated.hex) return;
  if (isChunked || answer.headers.has("x-archive-orig-transfer-encoding")) state.digests.ambiguous++;
  else {
    state.digests.wrong++;
    damaged(state, place, `the payload digest of ${url} is not the one its record states`);
  }
}

function damaged(state: State, where: string, what: string): void {
  const found = state.problems.length;
  if (found < MOST_NAMED)
    state.problems.push({ code: "sources/capture-damaged", message: `In the capture, ${what}.`, where });
  else if (found === MOST_NAMED)
    state.problems.push({
      code: "sources/capture-damaged",
      message: "More records of the capture are damaged; they are counted, not named.",
      where: state.where,
    });
}

function ambiguityProblem({ digests, where }: State): Problem[] {
  if (digests.ambiguous === 0) return [];
  return [
    {
      code: "sources/known-ambiguity",
      message: `${digests.ambiguous} payload digests fit neither reading of Transfer-Encoding, a known ambiguity of the format; the digests of the whole blocks decide.`,
      where,
    },
  ];
}

function readInfo(block: Uint8Array): { name: string; value: string }[] {
  return Buffer.from(block)
    .toString("utf8")
    .split(/\r?\n/)
    .flatMap((line) => {
      const match = /^([A-Za-z-]{1,40}):\s*(.{1,500})/.exec(line);
      return match ? [{ name: match[1] as string, value: (match[2] as string).trim() }] : [];
    });
}
