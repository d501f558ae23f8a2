import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { CareoError, type Problem, type Sha256, sha256, startSha256 } from "../base/index.ts";
import { builtEntry } from "../child/index.ts";
import { readInChild } from "./child/run.ts";
import type { CueSpan, FormatContext, FormatResult, PageSpan, Part } from "./formats/format.ts";
import { findReader, isReadInProcess } from "./formats/index.ts";
import type { FrozenText } from "./frozen-text.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { sniff } from "./sniff/index.ts";

/** An original and the text that was frozen from it. Where nothing could be read, the text is empty and says why. */
export interface ReadSource {
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  readonly mimeType: string;
  readonly text: FrozenText;
  /** Of the UTF-8 bytes of `text.text`. */
  readonly textSha256: Sha256;
  readonly pages: readonly PageSpan[];
  readonly cues: readonly CueSpan[];
  readonly parts: readonly Part[];
}

export interface ReadingEffects {
  readonly childEntry: string;
  readonly limits: Limits;
  /** Names standing beside the original, for a transcript to find its media. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  readonly signal?: AbortSignal;
}

export const systemReading: ReadingEffects = {
  childEntry: builtEntry("./child/main.js", import.meta.url),
  limits: LIMITS,
  listFolder: (path) => readdir(path),
};

/**
 * Hashes the original while reading it, finds its type from its bytes, and freezes its text.
 * The bytes that are hashed are the bytes that are parsed: the file is read once. `name` is given where the path is not
 * what the original was called, as in the store.
 * Throws `sources/unreadable` or `sources/not-a-file` where there are no bytes; all else is a problem in `text`.
 */
export async function readFrozenText(
  path: string,
  effects: ReadingEffects = systemReading,
  name?: OriginalName,
): Promise<ReadSource> {
  const original = await readOriginal(path, effects.limits.fileBytes);
  return readFrozenBytes(original, name ?? (await nameOf(path, effects)), effects);
}

async function nameOf(path: string, effects: ReadingEffects): Promise<OriginalName> {
  const companions = await effects.listFolder(dirname(path)).catch(() => []);
  return { fileName: basename(path), companions };
}

/** What an original was called where it came from, and what stood beside it there. */
export interface OriginalName {
  readonly fileName: string;
  readonly companions: readonly string[];
}

export interface Original {
  readonly sha256: Sha256;
  readonly size: number;
  /** Left out where the original is larger than what is parsed. */
  readonly bytes?: Uint8Array;
  readonly problems: readonly Problem[];
}

/** As `readFrozenText`, for bytes already in memory: an attachment, a page of an archive, an original in the store. */
export async function readFrozenBytes(
  original: Original,
  name: OriginalName,
  effects: ReadingEffects = systemReading,
): Promise<ReadSource> {
  const { sha256: hash, size, bytes } = original;
  const kind = await sniff(bytes ?? new Uint8Array(), name.fileName);
  const context = { ...name, mimeType: kind.value, limits: effects.limits };
  const { pages = [], cues = [], parts = [], ...text } = await freeze(bytes, context, effects);
  const problems = [...original.problems, ...kind.problems, ...text.problems];
  const frozen = { ...text, problems };
  return {
    sha256: hash,
    size,
    mimeType: kind.value,
    text: frozen,
    textSha256: sha256(text.text),
    pages,
    cues,
    parts,
  };
}

async function freeze(
  bytes: Uint8Array | undefined,
  context: FormatContext,
  effects: ReadingEffects,
): Promise<FormatResult> {
  if (bytes === undefined) return withoutText([]);
  if (bytes.length === 0) return withoutText([emptyProblem(context.fileName)]);
  const load = findReader(context.mimeType);
  if (load === undefined) return withoutText([noReaderProblem(context)]);
  try {
    if (isReadInProcess(context.mimeType)) return await (await load())(bytes, context);
    return await readInChild(bytes, context, effects);
  } catch (error) {
    return withoutText([problemOf(error, context.fileName)]);
  }
}

function withoutText(problems: readonly Problem[]): FormatResult {
  return { extractor: "none/1", text: "", blocks: [], published: null, metadata: [], problems };
}

function problemOf(error: unknown, fileName: string): Problem {
  if (isTooLongForAString(error)) return tooLongProblem(fileName);
  if (!(error instanceof CareoError)) throw error;
  const hint = error.hint === undefined ? {} : { hint: error.hint };
  return { code: error.code, message: error.message, where: fileName, ...hint };
}

/** Node holds at most about 536 million UTF-16 units in one text. */
function isTooLongForAString(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "ERR_STRING_TOO_LONG";
}

function tooLongProblem(fileName: string): Problem {
  return {
    code: "sources/too-large",
    message: "The file has more characters than Careo can hold as one text.",
    where: fileName,
    hint: "It can be kept as it is. Split it to have its text read.",
  };
}

function emptyProblem(fileName: string): Problem {
  return { code: "sources/empty", message: "The file holds no bytes.", where: fileName };
}

function noReaderProblem({ mimeType, fileName }: FormatContext): Problem {
  return {
    code: "sources/no-reader",
    message: `A file of type ${mimeType} has no text that Careo reads. It can be kept as it is.`,
    where: fileName,
  };
}

async function readOriginal(path: string, mostBytes: number): Promise<Original> {
  const file = await openFile(path);
  try {
    const before = await file.stat({ bigint: true });
    if (!before.isFile()) throw notAFile(path);
    const original = await readWhole(file, path, mostBytes);
    const after = await file.stat({ bigint: true });
    if (before.mtimeNs === after.mtimeNs && before.size === after.size) return original;
    return { ...original, problems: [...original.problems, changedProblem(path)] };
  } catch (cause) {
    if (cause instanceof CareoError) throw cause;
    throw unreadable(path, cause);
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    // Opening a pipe that nobody writes to would wait for ever, so the kind is asked for first.
    if (!(await stat(path)).isFile()) throw notAFile(path);
    return await open(path, "r");
  } catch (cause) {
    if (cause instanceof CareoError) throw cause;
    throw unreadable(path, cause);
  }
}

async function readWhole(file: FileHandle, path: string, mostBytes: number): Promise<Original> {
  const hash = startSha256();
  const { size: expected } = await file.stat();
  const whole = growingBuffer(Math.min(expected, mostBytes));
  let size = 0;
  for await (const data of file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
    const chunk = data as Buffer;
    hash.update(chunk);
    size += chunk.length;
    if (size <= mostBytes) whole.add(chunk);
  }
  const sha256 = hash.digest("hex");
  if (size > mostBytes) return { sha256, size, problems: [tooLargeProblem(path, size, mostBytes)] };
  return { sha256, size, bytes: whole.bytes(), problems: [] };
}

/** One buffer of the expected size, so that a large file is not held twice; a file that grew gets a larger one. */
function growingBuffer(expected: number): { add(chunk: Buffer): void; bytes(): Buffer } {
  let buffer = Buffer.allocUnsafeSlow(expected);
  let size = 0;
  return {
    add(chunk) {
      if (size + chunk.length > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(2 * buffer.length, size + chunk.length));
        buffer.copy(larger, 0, 0, size);
        buffer = larger;
      }
      chunk.copy(buffer, size);
      size += chunk.length;
    },
    bytes: () => buffer.subarray(0, size),
  };
}

function tooLargeProblem(path: string, size: number, mostBytes: number): Problem {
  return {
    code: "sources/too-large",
    message: `The file has ${size} bytes; up to ${mostBytes} are parsed.`,
    where: basename(path),
    hint: "It can be kept as it is. Split it to have its text read.",
  };
}

function changedProblem(path: string): Problem {
  return {
    code: "sources/changed-while-read",
    message: "The file changed while it was being read; what was read is what was hashed.",
    where: basename(path),
    hint: "Add it again once nothing writes to it.",
  };
}

function notAFile(path: string): CareoError {
  return new CareoError("sources/not-a-file", `${JSON.stringify(path)} is not a regular file.`, {
    hint: "Name one document. careo add takes whole folders into a case.",
  });
}

function unreadable(path: string, cause: unknown): CareoError {
  if ((cause as NodeJS.ErrnoException | null)?.code === "ENOENT")
    return new CareoError("sources/unreadable", `There is no file ${JSON.stringify(path)}.`, {
      hint: "Look at the spelling, and at the folder you are in.",
      cause,
    });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CareoError("sources/unreadable", `${JSON.stringify(path)} could not be read: ${reason}`, {
    cause,
  });
}
